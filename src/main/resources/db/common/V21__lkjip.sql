-- What the office writes for the LKjIP of a year. kunci is a section or a section and an indikator; angka the figures
-- that the text was written against, a name and a value on each line.
create table naskah (
  unit_id varchar(36)    not null references unit (id),
  tahun   integer        not null,
  kunci   varchar(120)   not null,
  teks    varchar(20000) not null,
  angka   varchar(8000)  not null,
  account varchar(60)    not null,
  kept_at bigint         not null,
  primary key (unit_id, tahun, kunci)
);

-- The outline of a year: which shipped one, and how the office arranged it.
create table lkjip_susunan (
  unit_id varchar(36) not null references unit (id),
  tahun   integer     not null,
  kode    varchar(60) not null,
  account varchar(60) not null,
  kept_at bigint      not null,
  primary key (unit_id, tahun)
);

-- induk: the chapter of a section; "" for a chapter. sendiri: added by the office, its text is all it has.
create table lkjip_bagian (
  unit_id varchar(36)  not null references unit (id),
  tahun   integer      not null,
  urutan  integer      not null,
  bagian  varchar(60)  not null,
  induk   varchar(60)  not null,
  judul   varchar(200) not null,
  aktif   smallint     not null,
  sendiri smallint     not null,
  primary key (unit_id, tahun, bagian)
);

-- A PDF that goes with the report as an annex.
create table lkjip_lampiran (
  id      varchar(36)  not null primary key,
  unit_id varchar(36)  not null references unit (id),
  tahun   integer      not null,
  judul   varchar(200) not null,
  nama    varchar(200) not null,
  halaman integer      not null,
  sha256  varchar(64)  not null,
  content bytea        not null,
  account varchar(60)  not null,
  kept_at bigint       not null
);
create index lkjip_lampiran_tahun on lkjip_lampiran (unit_id, tahun);

-- A report as it was handed on; never altered (V27). tahap: draf, koreksi, reviu, final.
create table lkjip_versi (
  id          varchar(36)   not null primary key,
  unit_id     varchar(36)   not null references unit (id),
  tahun       integer       not null,
  nomor       integer       not null,
  tahap       varchar(10)   not null,
  hari        varchar(10)   not null,
  catatan     varchar(2000) not null,
  docx        bytea         not null,
  docx_sha256 varchar(64)   not null,
  pdf         bytea         not null,
  pdf_sha256  varchar(64)   not null,
  made_at     bigint        not null,
  made_by     varchar(60)   not null,
  unique (unit_id, tahun, nomor)
);

-- The sealed versions of periods whose figures are in it.
create table lkjip_versi_segel (
  versi_id   varchar(36)  not null references lkjip_versi (id),
  periode_id varchar(36)  not null references periode (id),
  nama       varchar(200) not null,
  segel      integer      not null,
  ikm        varchar(40)  not null,
  primary key (versi_id, periode_id)
);

-- What came back signed: jenis is ttd (the report) or reviu (Pernyataan Telah Direviu). Rows are only added (V27).
create table lkjip_versi_berkas (
  id       varchar(36)  not null primary key,
  versi_id varchar(36)  not null references lkjip_versi (id),
  jenis    varchar(10)  not null,
  nama     varchar(200) not null,
  sha256   varchar(64)  not null,
  content  bytea        not null,
  account  varchar(60)  not null,
  kept_at  bigint       not null
);
create index lkjip_versi_berkas_versi on lkjip_versi_berkas (versi_id);
