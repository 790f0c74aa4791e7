-- Money of a year, in whole rupiah. berkas: "" where the lines were typed.
create table anggaran_tahun (
  unit_id    varchar(36)  not null references unit (id),
  tahun      integer      not null,
  berkas     varchar(200) not null,
  changed_at bigint       not null,
  changed_by varchar(60)  not null,
  primary key (unit_id, tahun)
);

-- One line as the office's file has it. tingkat: jumlah, program, kegiatan, sub_kegiatan. The money of a parent is what
-- the file printed for it; what counts is computed from the lines below it. perubahan is null where the budget stayed.
-- sasaran keeps the name of the file, so that a budget may come before the plan; sasaran_id once the plan knows it.
create table anggaran_pos (
  id                 varchar(36)   not null primary key,
  unit_id            varchar(36)   not null references unit (id),
  tahun              integer       not null,
  urutan             integer       not null,
  kode               varchar(60)   not null,
  tingkat            varchar(20)   not null,
  uraian             varchar(1000) not null,
  sasaran            varchar(1000) not null,
  sasaran_id         varchar(36)   references rencana (id) on delete set null,
  sumber_dana        varchar(200)  not null,
  anggaran           bigint,
  perubahan          bigint,
  realisasi          bigint,
  persen             varchar(40),
  keluaran           varchar(1000) not null,
  satuan             varchar(60)   not null,
  target_keluaran    varchar(60)   not null,
  realisasi_keluaran varchar(60)   not null
);
create index anggaran_pos_tahun on anggaran_pos (unit_id, tahun);

-- What an officer decided where a printed parent is not the sum of its parts. pilihan: hitungan (the sum counts), anak
-- (the line anak is wrong, its kolom should be nilai). dasar: the figures it was decided on; with others it is void.
create table anggaran_putusan (
  unit_id    varchar(36)   not null references unit (id),
  tahun      integer       not null,
  kode       varchar(60)   not null,
  pilihan    varchar(20)   not null,
  anak       varchar(60)   not null,
  kolom      varchar(20)   not null,
  nilai      bigint,
  alasan     varchar(1000) not null,
  dasar      varchar(400)  not null,
  decided_at bigint        not null,
  decided_by varchar(60)   not null,
  primary key (unit_id, tahun, kode)
);

-- The same money by kind. jenis: pegawai, barang_jasa, modal.
create table anggaran_belanja (
  unit_id   varchar(36) not null references unit (id),
  tahun     integer     not null,
  jenis     varchar(20) not null,
  anggaran  bigint      not null,
  realisasi bigint      not null,
  primary key (unit_id, tahun, jenis)
);

-- An uploaded budget between its preview and the decision to keep it; forgotten after a day.
create table anggaran_draft (
  id        varchar(36)  not null primary key,
  unit_id   varchar(36)  not null references unit (id),
  tahun     integer      not null,
  file_name varchar(200) not null,
  content   bytea        not null,
  made_at   bigint       not null
);
