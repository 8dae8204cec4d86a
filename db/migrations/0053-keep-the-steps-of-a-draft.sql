-- SPDX-License-Identifier: EUPL-1.2
-- Each change of a draft, as it stood before and after: what is undone, and what an earlier text is restored
-- from. Steps are only ever added; they go with a draft that is removed, and stay when it is frozen.

create table draft_step (
  version_id uuid not null references version,
  -- The revision of the version that the step made.
  revision integer not null,
  made_at timestamptz not null default now(),
  person_id uuid references person,
  way text not null constraint step_way_is_known check (way in ('changed', 'split', 'merged', 'restored', 'undone')),
  -- The revision whose step it takes back.
  undoes integer,
  provision_ids uuid[] not null,
  content jsonb not null,
  primary key (version_id, revision),
  constraint only_undoing_undoes check ((way = 'undone') = (undoes is not null))
);
create index draft_step_of_provision on draft_step using gin (provision_ids);

create function refuse_change_of_fixed_steps() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from public.version
    where id = case when tg_op = 'INSERT' then new.version_id else old.version_id end and status <> 'draft'
  ) then
    raise exception 'the steps of a frozen version never change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
revoke execute on function refuse_change_of_fixed_steps() from public;
create trigger fixed_steps_never_change before insert or update or delete on draft_step
  for each row execute function refuse_change_of_fixed_steps();

grant select, insert, delete on draft_step to samsyn_working;
