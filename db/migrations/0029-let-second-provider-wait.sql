-- An account at a second provider is nobody's until an administrator, other than the person it says
-- it is, has confirmed it. Until then it waits here, for some days.

create table identity_request (
  id uuid primary key,
  person_id uuid not null references person,
  issuer text not null,
  subject text not null constraint identity_request_subject_is_short check (length(subject) between 1 and 255),
  -- What the provider was called, and the address it vouched for, when someone tried to sign in.
  provider text not null,
  email text not null,
  status text not null default 'waiting' constraint identity_request_status_is_known
    check (status in ('waiting', 'confirmed', 'rejected')),
  asked_on date not null,
  -- The last day it can be answered. Afterwards it is forgotten; the journal remembers.
  answer_by date not null,
  answered_by uuid references person,
  answered_on date,
  constraint identity_request_is_asked_once unique (person_id, issuer, subject),
  constraint identity_request_is_answered_by_another check (answered_by <> person_id),
  constraint identity_request_answer_is_whole check (
    (status = 'waiting') = (answered_by is null) and (status = 'waiting') = (answered_on is null)),
  constraint identity_request_period_is_forward check (answer_by >= asked_on)
);

alter table identity_request enable row level security;
alter table identity_request force row level security;
create policy seen_by_those_concerned on identity_request for select using (
  person_id = current_person() or current_product_role() in ('administrator', 'system'));
create policy asked_by_the_product on identity_request for insert
  with check (current_product_role() = 'system' and status = 'waiting');
create policy answered_by_another on identity_request for update
  using (current_product_role() = 'administrator' and person_id is distinct from current_person())
  with check (answered_by = current_person());
create policy forgotten_by_the_product on identity_request for delete
  using (current_product_role() = 'system');
grant select, insert, delete on identity_request to samsyn_working;
grant update (status, answered_by, answered_on) on identity_request to samsyn_working;

create function refuse_change_of_identity_request() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status <> 'waiting' then
    raise exception 'a sign-in is answered once' using errcode = 'restrict_violation';
  end if;
  if row(old.id, old.person_id, old.issuer, old.subject, old.provider, old.email, old.asked_on, old.answer_by)
    is distinct from
    row(new.id, new.person_id, new.issuer, new.subject, new.provider, new.email, new.asked_on, new.answer_by) then
    raise exception 'a sign-in never becomes another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger identity_request_never_changes before update on identity_request
  for each row execute function refuse_change_of_identity_request();
create constraint trigger identity_request_status_is_journalled after insert or update on identity_request
  deferrable initially deferred for each row execute function demand_journal_row();

-- The first account of a person is bound by her address; every further one by another's yes.
create function refuse_unconfirmed_identity() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from identity where person_id = new.person_id)
    and not exists (
      select 1 from identity_request asked
      where asked.person_id = new.person_id and asked.issuer = new.issuer
        and asked.subject = new.subject and asked.status = 'confirmed') then
    raise exception 'a further account is confirmed first' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger identity_is_confirmed before insert on identity
  for each row execute function refuse_unconfirmed_identity();
