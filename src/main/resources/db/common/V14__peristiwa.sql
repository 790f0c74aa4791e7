-- Something worth knowing beside a chart: a marker on a day, never called a cause.
create table peristiwa (
  id      varchar(36)  not null primary key,
  unit_id varchar(36)  not null references unit (id),
  hari    varchar(10)  not null,
  teks    varchar(40)  not null,
  made_at bigint       not null,
  made_by varchar(60)  not null
);
create index peristiwa_unit on peristiwa (unit_id, hari);
