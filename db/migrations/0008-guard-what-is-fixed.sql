-- What is fixed stays fixed also for someone who speaks SQL as the working role: frozen texts,
-- packages, sent answers, recorded decisions and stored files. The guards look up their tables by
-- full name, so that a temporary table of the same name cannot answer in their place.

create function refuse_change_of_frozen_version() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.status = 'draft' then
    return new;
  end if;
  if tg_op = 'UPDATE'
    and not (old.status = 'withdrawn' and new.status <> 'withdrawn') and new.status <> 'draft'
    and row(old.id, old.document_id, old.label, old.title, old.subtitle, old.canonical_form, old.text_hash, old.frozen_on)
      is not distinct from
      row(new.id, new.document_id, new.label, new.title, new.subtitle, new.canonical_form, new.text_hash, new.frozen_on) then
    return new;
  end if;
  raise exception 'a frozen version never becomes another' using errcode = 'restrict_violation';
end $$;
create trigger frozen_version_never_changes before update or delete on version
  for each row execute function refuse_change_of_frozen_version();

-- Both ends of a move are asked: a wording can neither be taken out of a frozen text nor put into one.
create or replace function refuse_change_of_frozen_text() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  versions uuid[] := array_remove(array[
    case when tg_op <> 'INSERT' then old.version_id end,
    case when tg_op <> 'DELETE' then new.version_id end], null);
begin
  if exists (select 1 from public.version where id = any (versions) and status <> 'draft') then
    raise exception 'the text of a frozen version never changes' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create or replace function refuse_change_of_decision() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  filled public.council_decision := old;
begin
  -- Days and minutes are filled in as they come, once each; everything else is as it was recorded.
  if tg_op = 'UPDATE' then
    filled.attested_on := coalesce(old.attested_on, new.attested_on);
    filled.announced_on := coalesce(old.announced_on, new.announced_on);
    filled.appealed_on := coalesce(old.appealed_on, new.appealed_on);
    filled.appeal_ended_on := coalesce(old.appeal_ended_on, new.appeal_ended_on);
    filled.minutes_file_hash := coalesce(old.minutes_file_hash, new.minutes_file_hash);
    filled.minutes_file_name := coalesce(old.minutes_file_name, new.minutes_file_name);
    if filled is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'a recorded decision is corrected by a new one' using errcode = 'restrict_violation';
end $$;

create or replace function refuse_change_of_sent_response() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  marked public.response := old;
begin
  -- A later answer may take its place, and its secrecy may be reconsidered.
  marked.superseded_by := coalesce(old.superseded_by, new.superseded_by);
  marked.secrecy_reason := new.secrecy_reason;
  if marked is distinct from new then
    raise exception 'a sent answer never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

alter function demand_journal_row() set search_path = pg_catalog, public, pg_temp;
alter function hash_journal_row() set search_path = pg_catalog, public, pg_temp;
alter function refuse_change() set search_path = pg_catalog, public, pg_temp;

-- What is only ever added to. A file is its bytes, a package its texts, a notice what was told.
revoke update, delete, truncate on file, file_chunk, package, package_version, provision,
  consultation_notice, step_act, body_statement, validity_event from samsyn_working;
-- Counted up when a backup is restored, by the one who restores.
revoke insert, update, delete, truncate on journal_epoch from samsyn_working;
