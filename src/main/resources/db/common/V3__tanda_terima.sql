-- A visit's receipt. The token stands here until it is spent, so that a receipt can be printed again; afterwards only
-- its hash and the day are left, and no answer can be traced to a visit.
create table receipt (
  id          varchar(36)  not null primary key,
  unit_id     varchar(36)  not null references unit (id),
  token       varchar(26),
  token_hash  varchar(64)  not null unique,
  short_code  varchar(8)   not null,
  loket_id    varchar(36)  references loket (id),
  issued_by   varchar(60)  not null,
  issued_at   bigint       not null,
  issued_day  varchar(10)  not null,
  finished_at bigint,
  valid_until varchar(10),
  spent_day   varchar(10),
  unique (unit_id, short_code)
);
create index receipt_day on receipt (unit_id, issued_day);

create table receipt_layanan (
  receipt_id varchar(36) not null references receipt (id),
  layanan_id varchar(36) not null references layanan (id),
  primary key (receipt_id, layanan_id)
);

-- An answer whose token was unknown, spent, expired or early: kept for staff to decide, not counted.
create table held_submission (
  id          varchar(36) not null primary key,
  unit_id     varchar(36) not null references unit (id),
  reason      varchar(20) not null,
  content     text        not null,
  received_at bigint      not null,
  decided_at  bigint,
  decided_by  varchar(60),
  counted     smallint
);
