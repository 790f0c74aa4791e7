-- A report that was handed on stays as it was: the next version takes its place.
create function lkjip_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a report that was handed on is never altered';
end
$$;

create trigger lkjip_versi_stays before update or delete on lkjip_versi
  for each row execute function lkjip_stays();

create trigger lkjip_versi_segel_stays before update or delete on lkjip_versi_segel
  for each row execute function lkjip_stays();

create trigger lkjip_versi_berkas_stays before update or delete on lkjip_versi_berkas
  for each row execute function lkjip_stays();
