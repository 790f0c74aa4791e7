-- A tablet that the office has enrolled. Only the hash of its token is here; what it tells of itself is its last word.
alter table device add column token_hash varchar(64);
alter table device add column layanan_id varchar(36) references layanan (id);
alter table device add column last_contact_at bigint;
alter table device add column version varchar(20);
alter table device add column waiting integer;
alter table device add column waiting_since bigint;
alter table device add column refused integer;
alter table device add column clock_difference bigint;
create unique index device_token on device (token_hash);

-- A code that makes a browser a device once; with a device_id it gives that device a new token.
create table enrolment (
  code_hash  varchar(64)  not null primary key,
  unit_id    varchar(36)  not null references unit (id),
  device_id  varchar(36)  references device (id),
  nama       varchar(100) not null,
  loket_id   varchar(36)  references loket (id),
  layanan_id varchar(36)  references layanan (id),
  made_by    varchar(60)  not null,
  made_at    bigint       not null,
  expires_at bigint       not null,
  used_at    bigint
);

-- How often a survey was left, and where: a device tells the count of its day so far, and the highest stands.
create table abandoned (
  device_id varchar(36) not null references device (id),
  unit_id   varchar(36) not null references unit (id),
  day       varchar(10) not null,
  place     varchar(20) not null,
  n         integer     not null,
  primary key (device_id, day, place)
);
create index abandoned_day on abandoned (unit_id, day);

-- 1 where the time that a device told cannot be true: such an answer counts on the day it was received.
alter table submission add column clock_doubtful smallint not null default 0;
alter table held_submission add column device_id varchar(36) references device (id);
