-- What a document printed for a figure that is computed here. kunci names the figure: capaian:<indikator>,
-- kategori:<indikator>, kemajuan:<indikator>, rata_rata, serapan:<indikator>, efisiensi:<indikator>, terbilang, ikm,
-- ikm.nilai:<unsur>, ikm.nrr:<unsur>, ikm.tertimbang:<unsur>, ikm.urutan:<unsur>, ikm.jumlah:<unsur>.
-- anggaran, realisasi: the money printed beside it, where there is any.
create table cetakan (
  id         varchar(36)   not null primary key,
  unit_id    varchar(36)   not null references unit (id),
  tahun      integer       not null,
  kunci      varchar(100)  not null,
  tercetak   varchar(400)  not null,
  anggaran   bigint,
  realisasi  bigint,
  dokumen    varchar(200)  not null,
  halaman    varchar(40)   not null,
  catatan    varchar(1000) not null,
  changed_at bigint        not null,
  changed_by varchar(60)   not null,
  unique (unit_id, tahun, kunci, dokumen, halaman)
);
