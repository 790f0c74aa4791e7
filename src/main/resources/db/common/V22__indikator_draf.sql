-- A file with indikator between its preview and the decision to keep it; forgotten after a day.
create table indikator_draf (
  id        varchar(36)  not null primary key,
  unit_id   varchar(36)  not null references unit (id),
  file_name varchar(200) not null,
  content   bytea        not null,
  made_at   bigint       not null
);
