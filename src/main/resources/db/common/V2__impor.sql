-- An uploaded file between its preview and the decision to keep it; forgotten after a day.
create table import_draft (
  id         varchar(36)  not null primary key,
  unit_id    varchar(36)  not null references unit (id),
  file_name  varchar(200) not null,
  layanan_id varchar(36)  not null references layanan (id),
  from_day   varchar(10)  not null,
  until_day  varchar(10)  not null,
  urutan     varchar(10)  not null,
  content    bytea        not null,
  made_at    bigint       not null
);
