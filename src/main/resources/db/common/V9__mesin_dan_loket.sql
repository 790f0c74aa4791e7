-- A key of another machine, such as a queue system. Only its hash is kept; hint is its last letters, to tell keys apart.
create table api_key (
  id         varchar(36) not null primary key,
  unit_id    varchar(36) not null references unit (id),
  nama       varchar(50) not null,
  key_hash   varchar(64) not null unique,
  hint       varchar(4)  not null,
  created_by varchar(60) not null,
  created_at bigint      not null,
  used_at    bigint,
  revoked_at bigint
);

-- What a machine got for a request it named, so that asking again brings the same receipts; forgotten after some days.
create table receipt_request (
  account      varchar(60)  not null,
  client_id    varchar(100) not null,
  content_hash varchar(64)  not null,
  receipt_ids  text         not null,
  made_at      bigint       not null,
  primary key (account, client_id)
);
create index receipt_request_made on receipt_request (made_at);

-- The receipt printer in the office's network.
create table receipt_printer (
  unit_id varchar(36) not null primary key references unit (id),
  host    varchar(45) not null,
  port    integer     not null,
  paper   varchar(2)  not null
);

-- Copies that were written, read again and found whole. place is '' for one that went to a browser.
create table backup_log (
  id      varchar(36)  not null primary key,
  at      bigint       not null,
  account varchar(60)  not null,
  place   varchar(500) not null,
  n       bigint       not null
);
create index backup_log_at on backup_log (at);
