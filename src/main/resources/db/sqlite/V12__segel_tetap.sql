-- What is sealed stays: a version is superseded by the next, never altered.
create trigger periode_seal_update before update on periode_seal
begin
  select raise(abort, 'a sealed version is never altered');
end;

create trigger periode_seal_delete before delete on periode_seal
begin
  select raise(abort, 'a sealed version is never altered');
end;

create trigger periode_seal_decision_update before update on periode_seal_decision
begin
  select raise(abort, 'a sealed version is never altered');
end;

create trigger periode_seal_decision_delete before delete on periode_seal_decision
begin
  select raise(abort, 'a sealed version is never altered');
end;

create trigger periode_seal_excluded_update before update on periode_seal_excluded
begin
  select raise(abort, 'a sealed version is never altered');
end;

create trigger periode_seal_excluded_delete before delete on periode_seal_excluded
begin
  select raise(abort, 'a sealed version is never altered');
end;
