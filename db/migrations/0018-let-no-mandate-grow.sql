-- A mandate only ever becomes less: its end comes nearer and never moves away, and what it is for stays.
-- Who ended it is kept, since she does not name the next one.

alter table mandate add column ended_by uuid references person;

create function refuse_growth_of_mandate() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.valid_until is not null and (new.valid_until is null or new.valid_until > old.valid_until) then
    raise exception 'the end of a mandate never moves away' using errcode = 'restrict_violation';
  end if;
  if row(old.id, old.person_id, old.role, old.for_party_id, old.for_body_id, old.for_unit_id, old.given_by)
    is distinct from
    row(new.id, new.person_id, new.role, new.for_party_id, new.for_body_id, new.for_unit_id, new.given_by)
    or new.valid_from < old.valid_from then
    raise exception 'a mandate never becomes another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger mandate_never_grows before update on mandate
  for each row execute function refuse_growth_of_mandate();
revoke delete, truncate on mandate from samsyn_working;
