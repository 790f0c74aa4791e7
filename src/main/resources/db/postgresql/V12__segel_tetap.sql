-- What is sealed stays: a version is superseded by the next, never altered.
create function sealed_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a sealed version is never altered';
end
$$;

create trigger periode_seal_stays before update or delete on periode_seal
  for each row execute function sealed_stays();

create trigger periode_seal_decision_stays before update or delete on periode_seal_decision
  for each row execute function sealed_stays();

create trigger periode_seal_excluded_stays before update or delete on periode_seal_excluded
  for each row execute function sealed_stays();
