-- How long answering took, in whole seconds from the first question shown to sending; null where nobody told.
-- Only for telling groups of hasty answers: it stands in no figure, no export, and no hash.
alter table submission add column duration_seconds integer check (duration_seconds between 0 and 3600);
