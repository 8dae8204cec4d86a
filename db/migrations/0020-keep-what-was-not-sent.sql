-- What a person typed when her session had ended: kept for her alone, until she signs in again.

create table kept_form (
  id uuid primary key,
  person_id uuid not null references person,
  -- The page whose form it is, and where the form was sent, without language.
  path text not null constraint kept_form_path_is_own check (path like '/%' and path not like '//%'),
  sent_to text not null constraint kept_form_target_is_own check (sent_to like '/%' and sent_to not like '//%'),
  -- [[name, value], …] in the order they were sent.
  fields jsonb not null,
  kept_at timestamptz not null default now()
);
create index kept_form_by_person on kept_form (person_id, kept_at);

alter table kept_form enable row level security;
alter table kept_form force row level security;
create policy kept_for_its_person on kept_form
  using (person_id = current_person() or (current_product_role() = 'system' and kept_at < now() - interval '7 days'))
  with check (person_id = current_person());
revoke update, truncate on kept_form from samsyn_working;
