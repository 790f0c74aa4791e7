-- Counts per answer of a period of which no single answers are known.
create table rekap (
  id              varchar(36)  not null primary key,
  periode_id      varchar(36)  not null references periode (id),
  file_name       varchar(200) not null,
  sha256          varchar(64)  not null,
  source          varchar(200) not null,
  kuesioner_kode  varchar(60)  not null,
  kuesioner_versi integer      not null,
  n               bigint       not null,
  account         varchar(60)  not null,
  kept_at         bigint       not null,
  undone_at       bigint,
  foreign key (kuesioner_kode, kuesioner_versi) references kuesioner (kode, versi)
);
create index rekap_periode on rekap (periode_id);

create table rekap_frekuensi (
  rekap_id   varchar(36) not null references rekap (id),
  pertanyaan varchar(10) not null,
  nilai      smallint    not null check (nilai between 1 and 4),
  jumlah     bigint      not null,
  primary key (rekap_id, pertanyaan, nilai)
);

-- An index as somebody published it; not computed here.
create table ikm_terbit (
  unit_id varchar(36)  not null references unit (id),
  tahun   integer      not null,
  nilai   varchar(6)   not null,
  n       bigint,
  source  varchar(200) not null,
  account varchar(60)  not null,
  kept_at bigint       not null,
  primary key (unit_id, tahun)
);

-- People served, from the register.
create table populasi_layanan (
  periode_id varchar(36) not null references periode (id),
  layanan_id varchar(36) not null references layanan (id),
  jumlah     bigint      not null,
  primary key (periode_id, layanan_id)
);

-- waktu: a quarter (2026-T3), or pendek, menengah, panjang.
create table tindak_lanjut (
  id               varchar(36)   not null primary key,
  unit_id          varchar(36)   not null references unit (id),
  periode_id       varchar(36)   not null references periode (id),
  unsur            varchar(10)   not null,
  kegiatan         varchar(500)  not null,
  penanggung_jawab varchar(200)  not null,
  waktu            varchar(10)   not null,
  status           varchar(10)   not null,
  done_day         varchar(10),
  bukti            varchar(1000) not null,
  made_at          bigint        not null,
  made_by          varchar(60)   not null,
  changed_at       bigint        not null,
  changed_by       varchar(60)   not null
);
create index tindak_lanjut_periode on tindak_lanjut (periode_id);
