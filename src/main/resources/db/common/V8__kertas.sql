-- Paper: sheets that were printed together, what was keyed from which sheet, and what a second person keyed again.
-- urutan holds the questions in the order of the sheet, because the office's setting may change after printing.
create table paper_batch (
  id              varchar(36)   not null primary key,
  unit_id         varchar(36)   not null references unit (id),
  nomor           varchar(20)   not null,
  layanan_id      varchar(36)   not null references layanan (id),
  kuesioner_kode  varchar(60)   not null,
  kuesioner_versi integer       not null,
  urutan          varchar(1000) not null,
  periode_id      varchar(36)   references periode (id),
  printed         integer       not null,
  made_at         bigint        not null,
  made_by         varchar(60)   not null,
  closed_at       bigint,
  unique (unit_id, nomor),
  foreign key (kuesioner_kode, kuesioner_versi) references kuesioner (kode, versi)
);

-- submission_id follows from batch and sheet, so that a sheet counts once however often it is keyed.
create table paper_sheet (
  batch_id      varchar(36) not null references paper_batch (id),
  lembar        integer     not null,
  submission_id varchar(36) not null,
  keyed_at      bigint      not null,
  keyed_by      varchar(60) not null,
  primary key (batch_id, lembar)
);

-- The sample of a closed batch. angka is the second keying, one character for each question in the order of the sheet,
-- '-' for a blank; berlaku tells which of two that differ agrees with the paper.
create table paper_check (
  batch_id   varchar(36) not null references paper_batch (id),
  lembar     integer     not null,
  angka      varchar(100),
  keyed_at   bigint,
  keyed_by   varchar(60),
  beda       integer,
  berlaku    varchar(10),
  decided_at bigint,
  decided_by varchar(60),
  primary key (batch_id, lembar)
);
