-- The plan of some years: its tree from tujuan down, and indikator at any place of it.
create table renstra (
  id          varchar(36)   not null primary key,
  unit_id     varchar(36)   not null references unit (id),
  nama        varchar(200)  not null,
  tahun_awal  integer       not null,
  tahun_akhir integer       not null,
  visi        varchar(2000) not null,
  misi        varchar(4000) not null,
  made_at     bigint        not null,
  made_by     varchar(60)   not null
);

-- tingkat: tujuan, sasaran, program, kegiatan, sub_kegiatan.
create table rencana (
  id         varchar(36)   not null primary key,
  renstra_id varchar(36)   not null references renstra (id),
  induk_id   varchar(36)   references rencana (id),
  tingkat    varchar(20)   not null,
  kode       varchar(60)   not null,
  uraian     varchar(1000) not null,
  urutan     integer       not null
);
create index rencana_renstra on rencana (renstra_id);

-- jenis: indeks, skor, predikat, persentase, jumlah. polaritas: positif, negatif.
create table indikator (
  id               varchar(36)  not null primary key,
  rencana_id       varchar(36)  not null references rencana (id),
  nama             varchar(500) not null,
  jenis            varchar(20)  not null,
  satuan           varchar(60)  not null,
  polaritas        varchar(10)  not null,
  sumber           varchar(300) not null,
  penanggung_jawab varchar(200) not null,
  desimal          integer      not null,
  target_akhir     varchar(40),
  tahun_akhir      integer,
  urutan           integer      not null
);
create index indikator_rencana on indikator (rencana_id);

-- What the Renstra wants of each year.
create table target_renstra (
  indikator_id varchar(36) not null references indikator (id),
  tahun        integer     not null,
  nilai        varchar(40) not null,
  primary key (indikator_id, tahun)
);

-- Perjanjian Kinerja of a year: urutan 0 is the first, each later one a perubahan with its reason.
create table perjanjian (
  id      varchar(36)   not null primary key,
  unit_id varchar(36)   not null references unit (id),
  tahun   integer       not null,
  urutan  integer       not null,
  hari    varchar(10)   not null,
  alasan  varchar(1000) not null,
  made_at bigint        not null,
  made_by varchar(60)   not null,
  unique (unit_id, tahun, urutan)
);

-- kalimat: the indikator as the agreement words it; "" where it says the same.
create table perjanjian_target (
  perjanjian_id varchar(36)  not null references perjanjian (id),
  indikator_id  varchar(36)  not null references indikator (id),
  kalimat       varchar(500) not null,
  nilai         varchar(40)  not null,
  primary key (perjanjian_id, indikator_id)
);

-- Who held an office from when to when. peran: camat, bupati, sekretaris, perencana. sebutan: "", Plt., Plh., Pj.
create table pejabat (
  id       varchar(36)  not null primary key,
  unit_id  varchar(36)  not null references unit (id),
  peran    varchar(20)  not null,
  nama     varchar(200) not null,
  nip      varchar(30)  not null,
  pangkat  varchar(100) not null,
  jabatan  varchar(200) not null,
  sebutan  varchar(10)  not null,
  mulai    varchar(10)  not null,
  selesai  varchar(10)
);

-- A document that shows something: an evidence, an attachment.
create table berkas (
  id      varchar(36)  not null primary key,
  unit_id varchar(36)  not null references unit (id),
  nama    varchar(200) not null,
  jenis   varchar(100) not null,
  sha256  varchar(64)  not null,
  content bytea        not null,
  kept_at bigint       not null,
  account varchar(60)  not null
);

-- masa: "" for the year, TW1 to TW4 for a quarter, B01 to B12 for a month.
-- asal: sendiri (measured by the office), luar (by somebody else), terbit (as an earlier report printed it).
create table realisasi (
  indikator_id varchar(36)   not null references indikator (id),
  tahun        integer       not null,
  masa         varchar(4)    not null,
  nilai        varchar(40)   not null,
  pembilang    varchar(40),
  penyebut     varchar(40),
  n            bigint,
  tahun_ukur   integer       not null,
  asal         varchar(10)   not null,
  sumber       varchar(300)  not null,
  bukti_id     varchar(36)   references berkas (id),
  catatan      varchar(1000) not null,
  changed_at   bigint        not null,
  changed_by   varchar(60)   not null,
  primary key (indikator_id, tahun, masa)
);

-- The parts of a score, such as the eleven variables of kematangan.
create table sub_nilai (
  indikator_id varchar(36)  not null references indikator (id),
  tahun        integer      not null,
  urutan       integer      not null,
  nama         varchar(300) not null,
  maksimum     varchar(40),
  nilai        varchar(40)  not null,
  primary key (indikator_id, tahun, urutan)
);

-- An indikator whose realisasi is the IKM of the survey. aturan: gabungan, rata_semester, rata_triwulan, periode,
-- rata_layanan. periode_id only for "periode".
create table ikm_tautan (
  indikator_id varchar(36) not null primary key references indikator (id),
  aturan       varchar(20) not null,
  periode_id   varchar(36) references periode (id)
);

create table rencana_aksi (
  indikator_id varchar(36)   not null references indikator (id),
  tahun        integer       not null,
  triwulan     integer       not null,
  target       varchar(40),
  aksi         varchar(1000) not null,
  pendorong    varchar(2000) not null,
  penghambat   varchar(2000) not null,
  primary key (indikator_id, tahun, triwulan)
);

-- What others reached: lingkup is nasional, kabupaten or opd_terbaik.
create table pembanding (
  indikator_id varchar(36)  not null references indikator (id),
  tahun        integer      not null,
  lingkup      varchar(20)  not null,
  nama         varchar(200) not null,
  nilai        varchar(40)  not null,
  sumber       varchar(300) not null,
  primary key (indikator_id, tahun, lingkup)
);

-- How this office calculates: the scale (kode of a shipped one, or own as JSON), the cap in averages, the method.
create table kinerja_aturan (
  unit_id       varchar(36) not null primary key references unit (id),
  skala         varchar(60) not null,
  skala_sendiri varchar(4000),
  batas_rata    varchar(40),
  metode        varchar(20) not null
);
