-- A sealed version of a period: rows are only added, never altered (V12 has triggers that refuse it).
-- Its answers are those inside the days of the period with nomor up to until_nomor, but for those in
-- periode_seal_excluded. content has every figure as JSON; submission_hash is over the answers.
create table periode_seal (
  id              varchar(36)   not null primary key,
  periode_id      varchar(36)   not null references periode (id),
  versi           integer       not null,
  reason          varchar(1000) not null,
  content         text          not null,
  content_hash    varchar(64)   not null,
  submission_hash varchar(64)   not null,
  n               bigint        not null,
  until_nomor     bigint        not null,
  sealed_at       bigint        not null,
  sealed_by       varchar(60)   not null,
  unique (periode_id, versi)
);

-- The camat's word on a version: publication of the first, and taking effect of every later one.
create table periode_seal_decision (
  seal_id    varchar(36)   not null primary key references periode_seal (id),
  approved   smallint      not null,
  note       varchar(1000) not null,
  decided_at bigint        not null,
  decided_by varchar(60)   not null
);

create table periode_seal_excluded (
  seal_id       varchar(36) not null references periode_seal (id),
  submission_id varchar(36) not null,
  primary key (seal_id, submission_id)
);

-- Answers that somebody wants left out of the figures, and who agreed; they stay where they are.
create table exclusion (
  id          varchar(36)   not null primary key,
  unit_id     varchar(36)   not null references unit (id),
  sign        varchar(40)   not null,
  reason      varchar(1000) not null,
  proposed_at bigint        not null,
  proposed_by varchar(60)   not null,
  approved    smallint,
  note        varchar(1000),
  decided_at  bigint,
  decided_by  varchar(60)
);

create table exclusion_submission (
  exclusion_id  varchar(36) not null references exclusion (id),
  submission_id varchar(36) not null references submission (id),
  primary key (exclusion_id, submission_id)
);
create index exclusion_submission_submission on exclusion_submission (submission_id);
