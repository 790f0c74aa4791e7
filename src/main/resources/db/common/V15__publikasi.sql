-- Whether an approved version is withdrawn from the public, and why: the last row of a version counts.
create table publikasi_keputusan (
  id      varchar(36)   not null primary key,
  seal_id varchar(36)   not null references periode_seal (id),
  urutan  integer       not null,
  ditarik smallint      not null,
  reason  varchar(1000) not null,
  at      bigint        not null,
  account varchar(60)   not null,
  unique (seal_id, urutan)
);

-- What became of the result that was handed in; rows are only added, the last one counts.
create table kiriman (
  id         varchar(36)   not null primary key,
  periode_id varchar(36)   not null references periode (id),
  urutan     integer       not null,
  versi      integer       not null,
  status     varchar(20)   not null,
  hari       varchar(10)   not null,
  note       varchar(1000) not null,
  at         bigint        not null,
  account    varchar(60)   not null,
  unique (periode_id, urutan)
);
