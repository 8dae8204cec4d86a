-- SPDX-License-Identifier: EUPL-1.2
-- How far what the public can see has come, as one number. It used to be counted, by every visit, among
-- the rows of the journal that were not sealed yet; a bulk import, or one transaction that is open for
-- long, made all visits slow.

create table public_progress (
  only_row boolean primary key default true constraint public_progress_is_one_row check (only_row),
  commits bigint not null,
  -- Which transaction counted last: one that writes many rows counts once.
  counted_by bigint
);
insert into public_progress (commits) select count(*) from journal where is_public;
grant select on public_progress to samsyn_working;

-- At the very end of the transaction, so that those who write at the same time wait for one another no
-- longer than a commit takes, and whoever sees the number sees the rows.
create function count_public_commit() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.public_progress set commits = commits + 1, counted_by = pg_current_xact_id()::text::bigint
    where counted_by is distinct from pg_current_xact_id()::text::bigint;
  return null;
end $$;
revoke execute on function count_public_commit() from public;
create constraint trigger public_commit_is_counted after insert on journal
  deferrable initially deferred for each row when (new.is_public) execute function count_public_commit();

create or replace function public_revision() returns text language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select making.id || '.' || public_progress.commits from public.making, public.public_progress
$$;
