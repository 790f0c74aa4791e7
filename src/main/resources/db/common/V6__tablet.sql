-- How the tablets of a unit behave: who opens their staff screen, and when they sleep.
-- opens and service_days ("1,2,3,4,5", 1 is Monday) are null while a tablet never sleeps.
create table tablet_setting (
  unit_id      varchar(36) not null primary key references unit (id),
  pin_salt     varchar(64),
  pin_hash     varchar(64),
  pin_rounds   integer,
  opens        varchar(5),
  service_days varchar(20)
);

-- A shipped translation that a speaker has checked. sum: of the file as it was then; another file must be checked again.
create table tablet_language (
  unit_id      varchar(36)  not null references unit (id),
  bahasa       varchar(10)  not null,
  sum          varchar(64)  not null,
  checked_by   varchar(200) not null,
  checked_day  varchar(10)  not null,
  confirmed_by varchar(60)  not null,
  confirmed_at bigint       not null,
  primary key (unit_id, bahasa)
);

-- The office's own voice for one question (p1) or one of its choices (p1-3). "bytea" is a blob on SQLite, too.
create table tablet_recording (
  id         varchar(36) not null primary key,
  unit_id    varchar(36) not null references unit (id),
  bahasa     varchar(10) not null,
  bagian     varchar(40) not null,
  media_type varchar(40) not null,
  size       integer     not null,
  content    bytea       not null,
  added_by   varchar(60) not null,
  added_at   bigint      not null,
  unique (unit_id, bahasa, bagian)
);
