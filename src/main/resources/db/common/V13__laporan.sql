-- The words of a period's report that the office wrote itself; what it left alone is not here.
create table laporan_teks (
  periode_id varchar(36)   not null references periode (id),
  kode       varchar(40)   not null,
  teks       varchar(8000) not null,
  account    varchar(60)   not null,
  kept_at    bigint        not null,
  primary key (periode_id, kode)
);

-- The office's own Word template, the newest in place of the one before.
create table laporan_templat (
  unit_id   varchar(36)  not null primary key references unit (id),
  file_name varchar(200) not null,
  content   bytea        not null,
  account   varchar(60)  not null,
  kept_at   bigint       not null
);
