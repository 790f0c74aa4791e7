-- Decimals are text, money and times (epoch milliseconds, UTC) are bigint, days are ISO text:
-- SQLite keeps "numeric" as a binary fraction.

create table unit (
  id               varchar(36)  not null primary key,
  nama             varchar(200) not null,
  time_zone        varchar(40)  not null,
  closing_time     varchar(5)   not null,
  bobot            varchar(400) not null,
  kuesioner_kode   varchar(60)  not null,
  kuesioner_versi  integer      not null,
  sarana_dahulu    smallint     not null,
  sample           smallint     not null,
  last_nomor       bigint       not null,
  created_at       bigint       not null
);

create table layanan (
  id       varchar(36)  not null primary key,
  unit_id  varchar(36)  not null references unit (id),
  nama     varchar(200) not null,
  position integer      not null,
  active   smallint     not null,
  unique (unit_id, nama)
);

create table loket (
  id       varchar(36)  not null primary key,
  unit_id  varchar(36)  not null references unit (id),
  nama     varchar(100) not null,
  active   smallint     not null,
  unique (unit_id, nama)
);

create table device (
  id          varchar(36)  not null primary key,
  unit_id     varchar(36)  not null references unit (id),
  loket_id    varchar(36)  references loket (id),
  nama        varchar(100) not null,
  enrolled_at bigint       not null,
  revoked_at  bigint
);

create table kuesioner (
  kode    varchar(60)  not null,
  versi   integer      not null,
  mulai   varchar(10)  not null,
  content text         not null,
  primary key (kode, versi)
);

-- [mulai, sampai): sampai is the first day that no longer belongs to the period.
create table periode (
  id        varchar(36)  not null primary key,
  unit_id   varchar(36)  not null references unit (id),
  nama      varchar(100) not null,
  mulai     varchar(10)  not null,
  sampai    varchar(10)  not null,
  bobot     varchar(400) not null,
  populasi  bigint,
  sealed_at bigint,
  unique (unit_id, mulai, sampai)
);

create table import_file (
  id         varchar(36)  not null primary key,
  unit_id    varchar(36)  not null references unit (id),
  file_name  varchar(200) not null,
  sha256     varchar(64)  not null,
  layanan_id varchar(36)  not null references layanan (id),
  periode_id varchar(36)  not null references periode (id),
  urutan     varchar(10)  not null,
  n          integer      not null,
  account    varchar(60)  not null,
  kept_at    bigint       not null,
  undone_at  bigint
);
create index import_file_unit on import_file (unit_id, sha256);

-- One finished questionnaire. It lies in [from_day, until_day): one local day for an answer whose
-- day is known, the whole period for an imported row without a date, so that such a row counts in
-- the year and never in a month. entry_day is the first day after whose closing it may show in a figure.
create table submission (
  id              varchar(36) not null primary key,
  unit_id         varchar(36) not null references unit (id),
  nomor           bigint      not null,
  layanan_id      varchar(36) not null references layanan (id),
  loket_id        varchar(36) references loket (id),
  kanal           varchar(10) not null,
  device_id       varchar(36) references device (id),
  kuesioner_kode  varchar(60) not null,
  kuesioner_versi integer     not null,
  dibantu         varchar(10) not null,
  import_id       varchar(36) references import_file (id),
  answered_at     bigint,
  device_sent_at  bigint,
  received_at     bigint      not null,
  from_day        varchar(10) not null,
  until_day       varchar(10) not null,
  entry_day       varchar(10) not null,
  content_hash    varchar(64) not null,
  unique (unit_id, nomor),
  foreign key (kuesioner_kode, kuesioner_versi) references kuesioner (kode, versi)
);
create index submission_import on submission (import_id);
create index submission_day on submission (unit_id, from_day);

create table jawaban (
  submission_id varchar(36) not null references submission (id),
  pertanyaan    varchar(10) not null,
  nilai         smallint    not null check (nilai between 1 and 4),
  primary key (submission_id, pertanyaan)
);

-- Profile and suggestion stand apart, so that retention can delete them and leave the figures.
create table responden (
  submission_id varchar(36) not null references submission (id),
  kode          varchar(30) not null,
  pilihan       varchar(60) not null,
  primary key (submission_id, kode)
);

create table saran (
  submission_id varchar(36)   not null primary key references submission (id),
  teks          varchar(2000) not null
);

-- What the index is computed from: grows in the same commit as the submission.
-- loket is '' where none is known, because a key cannot hold null.
create table tally (
  unit_id         varchar(36) not null,
  from_day        varchar(10) not null,
  until_day       varchar(10) not null,
  entry_day       varchar(10) not null,
  layanan_id      varchar(36) not null,
  loket_id        varchar(36) not null,
  kanal           varchar(10) not null,
  kuesioner_kode  varchar(60) not null,
  kuesioner_versi integer     not null,
  pertanyaan      varchar(10) not null,
  nilai           smallint    not null,
  jumlah          bigint      not null,
  primary key (unit_id, from_day, until_day, entry_day, layanan_id, loket_id, kanal,
               kuesioner_kode, kuesioner_versi, pertanyaan, nilai)
);

-- Number of respondents, and the sums of products that the margin of error needs, for each
-- pattern of answered items.
create table tally_head (
  unit_id         varchar(36)  not null,
  from_day        varchar(10)  not null,
  until_day       varchar(10)  not null,
  entry_day       varchar(10)  not null,
  layanan_id      varchar(36)  not null,
  loket_id        varchar(36)  not null,
  kanal           varchar(10)  not null,
  kuesioner_kode  varchar(60)  not null,
  kuesioner_versi integer      not null,
  pola            varchar(500) not null,
  n               bigint       not null,
  moments         text         not null,
  primary key (unit_id, from_day, until_day, entry_day, layanan_id, loket_id, kanal,
               kuesioner_kode, kuesioner_versi, pola)
);

create table account (
  id            varchar(36)  not null primary key,
  username      varchar(60)  not null unique,
  nama          varchar(200) not null,
  role          varchar(20)  not null,
  password_hash varchar(200) not null,
  active        smallint     not null,
  created_at    bigint       not null
);

create table login_session (
  token_hash varchar(64) not null primary key,
  account_id varchar(36) not null references account (id),
  started_at bigint      not null,
  used_at    bigint      not null
);
create index login_session_account on login_session (account_id);

create table audit_entry (
  id      varchar(36)   not null primary key,
  at      bigint        not null,
  account varchar(60)   not null,
  event   varchar(60)   not null,
  detail  varchar(1000) not null
);
create index audit_entry_at on audit_entry (at);
