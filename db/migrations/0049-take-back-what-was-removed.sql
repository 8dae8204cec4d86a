-- SPDX-License-Identifier: EUPL-1.2
-- What is removed is kept for the one who removed it, so that she can take it back; and what has never
-- been used can be removed: a draft, a document with nothing but drafts, a package without a round.

create table removed (
  id uuid primary key,
  person_id uuid not null references person,
  mandate_id uuid not null references mandate,
  kind text not null constraint removed_kind_is_named check (kind ~ '^[a-z-]{1,40}$'),
  -- As the room that removed it needs it to write it again.
  content jsonb not null,
  is_put_back boolean not null default false,
  removed_at timestamptz not null default now()
);
create index removed_by_person on removed (person_id, removed_at);

alter table removed enable row level security;
alter table removed force row level security;
create policy kept_for_its_person on removed
  using (person_id = current_person() or (current_product_role() = 'system' and removed_at < now() - interval '1 day'))
  with check (person_id = current_person());
grant select, insert, delete on removed to samsyn_working;
grant update (is_put_back) on removed to samsyn_working;

-- A draft may go; a frozen version never does.
create or replace function refuse_change_of_frozen_version() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status = 'draft' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE'
    and not (old.status = 'withdrawn' and new.status <> 'withdrawn') and new.status <> 'draft'
    and row(old.id, old.document_id, old.label, old.title, old.subtitle, old.numbering, old.canonical_form, old.text_hash, old.frozen_on)
      is not distinct from
      row(new.id, new.document_id, new.label, new.title, new.subtitle, new.numbering, new.canonical_form, new.text_hash, new.frozen_on) then
    return new;
  end if;
  raise exception 'a frozen version never becomes another' using errcode = 'restrict_violation';
end $$;

-- What a round has been drafted or opened with is what was asked about or decided. The keys of the rounds
-- hold the package; this holds what is in it.
create function refuse_emptying_of_used_package() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from public.consultation where old.package_id in (package_id, answering_package_id))
    or exists (select from public.decision_round where package_id = old.package_id) then
    raise exception 'the texts of a package that a round is about never change' using errcode = 'foreign_key_violation';
  end if;
  return old;
end $$;
revoke execute on function refuse_emptying_of_used_package() from public;
create trigger used_package_is_never_emptied before delete on package_version
  for each row execute function refuse_emptying_of_used_package();

grant delete on document, version, provision, terms_of_validity, package, package_version, import_draft
  to samsyn_working;
