-- Where residents' phones reach the office's survey. checked_at belongs to this very address: choosing another one
-- forgets it. check_code is good once, until check_until.
create table phone_address (
  unit_id      varchar(36)  not null primary key references unit (id),
  kind         varchar(10)  not null,
  address      varchar(100) not null,
  wifi         varchar(32)  not null,
  hint         varchar(80)  not null,
  check_code   varchar(20),
  check_until  bigint,
  checked_at   bigint,
  checked_from varchar(45)
);

-- The office's own certificate authority, so that a copy of the database keeps what its tablets trust. The key is that
-- of the constrained issuer; the root's was thrown away when both were made.
create table local_ca (
  id          smallint not null primary key check (id = 1),
  root        text     not null,
  issuer      text     not null,
  private_key text     not null,
  created_at  bigint   not null
);
