-- The address (origin) under which a tablet told last how it is, and the one before it: its browser keeps the answers
-- that wait under each of them apart.
alter table device add column origin varchar(200);
alter table device add column origin_before varchar(200);
