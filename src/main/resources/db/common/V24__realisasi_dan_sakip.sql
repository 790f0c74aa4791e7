-- The way that a year's IKM is made counts from the year "mulai" on, until a later row names another: a report of
-- 2025 must not change because the office chose another way in 2026, and a named period belongs to one year.
create table ikm_tautan_tahun (
  indikator_id varchar(36) not null references indikator (id),
  mulai        integer     not null,
  aturan       varchar(20) not null,
  periode_id   varchar(36) references periode (id),
  primary key (indikator_id, mulai)
);
insert into ikm_tautan_tahun (indikator_id, mulai, aturan, periode_id)
  select indikator_id, 0, aturan, periode_id from ikm_tautan;
drop table ikm_tautan;

-- How the parts of a score make it: jumlah or rata_rata; chosen each year, because evaluators change it.
create table sub_nilai_cara (
  indikator_id varchar(36) not null references indikator (id),
  tahun        integer     not null,
  cara         varchar(10) not null,
  primary key (indikator_id, tahun)
);

-- The evaluation of SAKIP (PermenPANRB 88/2021) of the year that was evaluated. tercetak: the total as its report
-- (LHE) prints it, beside the sum computed here.
create table sakip (
  id         varchar(36)   not null primary key,
  unit_id    varchar(36)   not null references unit (id),
  tahun      integer       not null,
  tercetak   varchar(40),
  sumber     varchar(300)  not null,
  bukti_id   varchar(36)   references berkas (id),
  changed_at bigint        not null,
  changed_by varchar(60)   not null,
  unique (unit_id, tahun)
);

-- komponen: perencanaan, pengukuran, pelaporan, evaluasi. bagian: keberadaan, kualitas, pemanfaatan.
create table sakip_nilai (
  sakip_id varchar(36) not null references sakip (id),
  komponen varchar(20) not null,
  bagian   varchar(20) not null,
  nilai    varchar(40) not null,
  primary key (sakip_id, komponen, bagian)
);

-- What an evaluation or an earlier report told the office to do. asal: lhe, lkjip. tahun: of that document.
-- status: belum, proses, selesai, tidak_dapat.
create table rekomendasi (
  id               varchar(36)   not null primary key,
  unit_id          varchar(36)   not null references unit (id),
  tahun            integer       not null,
  asal             varchar(10)   not null,
  uraian           varchar(2000) not null,
  tindak_lanjut    varchar(2000) not null,
  penanggung_jawab varchar(200)  not null,
  tenggat          varchar(10),
  status           varchar(20)   not null,
  selesai          varchar(10),
  catatan          varchar(1000) not null,
  bukti_id         varchar(36)   references berkas (id),
  urutan           integer       not null,
  changed_at       bigint        not null,
  changed_by       varchar(60)   not null
);
create index rekomendasi_unit on rekomendasi (unit_id, tahun);
