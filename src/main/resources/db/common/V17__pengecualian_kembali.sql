-- Counting answers again that were left out: asked by one person and approved by another, as leaving them out was.
-- returned_at is set with the approval; nothing is removed.
alter table exclusion add column returned_at bigint;

create table exclusion_return (
  id           varchar(36)   not null primary key,
  exclusion_id varchar(36)   not null references exclusion (id),
  reason       varchar(1000) not null,
  proposed_at  bigint        not null,
  proposed_by  varchar(60)   not null,
  approved     smallint,
  decided_at   bigint,
  decided_by   varchar(60)
);
create index exclusion_return_exclusion on exclusion_return (exclusion_id);
