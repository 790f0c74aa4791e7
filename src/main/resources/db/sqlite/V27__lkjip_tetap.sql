-- A report that was handed on stays as it was: the next version takes its place.
create trigger lkjip_versi_update before update on lkjip_versi
begin
  select raise(abort, 'a report that was handed on is never altered');
end;

create trigger lkjip_versi_delete before delete on lkjip_versi
begin
  select raise(abort, 'a report that was handed on is never altered');
end;

create trigger lkjip_versi_segel_update before update on lkjip_versi_segel
begin
  select raise(abort, 'a report that was handed on is never altered');
end;

create trigger lkjip_versi_segel_delete before delete on lkjip_versi_segel
begin
  select raise(abort, 'a report that was handed on is never altered');
end;

create trigger lkjip_versi_berkas_update before update on lkjip_versi_berkas
begin
  select raise(abort, 'a report that was handed on is never altered');
end;

create trigger lkjip_versi_berkas_delete before delete on lkjip_versi_berkas
begin
  select raise(abort, 'a report that was handed on is never altered');
end;
