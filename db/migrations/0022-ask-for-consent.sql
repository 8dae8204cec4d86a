-- A mandate is an offer until the person it is for has said yes, and nobody says it for her. Mandates
-- that are there already, and those that the product itself lays in, count as accepted.

alter table mandate
  add column status text not null default 'accepted' constraint mandate_status_is_known
    check (status in ('offered', 'accepted', 'declined', 'withdrawn')),
  -- The last day on which an offer can be answered; nothing for what was never offered.
  add column answer_by date,
  -- The mandate of the one who gave it, and for one that is handed over the one that it takes over from.
  add column given_with uuid references mandate,
  add column takes_over_from uuid references mandate,
  add constraint offer_has_a_last_day check (status = 'accepted' or answer_by is not null);
-- What nobody has said yes to is no permission.
alter table mandate alter column status set default 'offered';
create index mandate_offered on mandate (person_id) where status = 'offered';

create or replace function refuse_growth_of_mandate() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.valid_until is not null and (new.valid_until is null or new.valid_until > old.valid_until) then
    raise exception 'the end of a mandate never moves away' using errcode = 'restrict_violation';
  end if;
  if row(old.id, old.person_id, old.role, old.for_party_id, old.for_body_id, old.for_unit_id,
      old.given_by, old.given_with, old.takes_over_from, old.answer_by)
    is distinct from
    row(new.id, new.person_id, new.role, new.for_party_id, new.for_body_id, new.for_unit_id,
      new.given_by, new.given_with, new.takes_over_from, new.answer_by)
    or new.valid_from < old.valid_from
    -- One who says yes late has it from the day she does.
    or (new.valid_from > old.valid_from and (old.status, new.status) <> ('offered', 'accepted')) then
    raise exception 'a mandate never becomes another' using errcode = 'restrict_violation';
  end if;
  if new.status <> old.status then
    if old.status <> 'offered' then
      raise exception 'an offer is answered once' using errcode = 'restrict_violation';
    end if;
    if new.status in ('accepted', 'declined') and current_person() is distinct from new.person_id then
      raise exception 'nobody answers for another' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;

create function refuse_mandate_without_consent() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'offered' or (new.status = 'accepted' and current_product_role() = 'system') then
    return new;
  end if;
  raise exception 'a mandate begins as an offer' using errcode = 'restrict_violation';
end $$;
create trigger mandate_begins_as_offer before insert on mandate
  for each row execute function refuse_mandate_without_consent();
create constraint trigger mandate_status_is_journalled after insert or update on mandate
  deferrable initially deferred for each row execute function demand_journal_row();
