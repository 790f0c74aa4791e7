-- A visit's survey that staff sends to a tablet. It ends with the answer or after an hour: what stayed would tell which
-- answer belongs to which visit.
create table handover (
  id           varchar(36) not null primary key,
  unit_id      varchar(36) not null references unit (id),
  device_id    varchar(36) not null references device (id),
  receipt_id   varchar(36) not null references receipt (id),
  made_at      bigint      not null,
  expires_at   bigint      not null,
  shown_at     bigint,
  withdrawn_at bigint
);
create index handover_device on handover (device_id, made_at);
create index handover_receipt on handover (receipt_id);
