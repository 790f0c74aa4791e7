-- How efficiency is put into words. kategori: a line for each, its lower limit (which does not belong to it) and its
-- word, from the highest down, the lowest without a limit. boleh_dibawah: efficient also with capaian below 100.
create table efisiensi_aturan (
  unit_id       varchar(36)   not null primary key references unit (id),
  kategori      varchar(1000) not null,
  boleh_dibawah smallint      not null
);

-- Efficiency as an earlier document printed it, with the inputs it names. Percentages are text as printed.
create table efisiensi_terbit (
  unit_id   varchar(36)   not null references unit (id),
  tahun     integer       not null,
  urutan    integer       not null,
  sasaran   varchar(1000) not null,
  indikator varchar(500)  not null,
  capaian   varchar(40)   not null,
  anggaran  bigint        not null,
  realisasi bigint        not null,
  serapan   varchar(40),
  efisiensi varchar(40),
  kategori  varchar(100)  not null,
  primary key (unit_id, tahun, urutan)
);
