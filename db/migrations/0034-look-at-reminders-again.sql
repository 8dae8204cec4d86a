-- SPDX-License-Identifier: EUPL-1.2
-- A reminder is looked at again when it is sent: one that is not needed any more is dropped. And it
-- can be declined from the mail program, by whoever has the letter (RFC 8058).

alter table mail drop constraint mail_status_is_known;
alter table mail add constraint mail_status_is_known
  check (status in ('queued', 'sent', 'failed', 'dropped'));

-- Stands in the letter and nowhere else. Whoever has it may decline its recipient's reminders.
alter table mail add column stop_key uuid not null default gen_random_uuid();
create unique index mail_by_stop_key on mail (stop_key);

-- Declines the reminders of the recipient; answers whether there is such a letter. It can only decline.
create function stop_reminders(key uuid) returns boolean language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  recipient uuid;
  role text := current_setting('samsyn.role', true);
  person text := current_setting('samsyn.person', true);
begin
  -- A setting of ours cannot stand in the head of a function that is made without superuser's rights.
  perform set_config('samsyn.role', 'system', true);
  select to_person_id into recipient from public.mail where stop_key = key;
  if recipient is not null then
    perform set_config('samsyn.person', recipient::text, true);
    insert into public.mail_choice (person_id, wants_reminders) values (recipient, false)
    on conflict (person_id) do update set wants_reminders = false;
    perform set_config('samsyn.person', coalesce(person, ''), true);
  end if;
  perform set_config('samsyn.role', coalesce(role, ''), true);
  return recipient is not null;
end $$;
revoke execute on function stop_reminders(uuid) from public;
grant execute on function stop_reminders(uuid) to samsyn_working;
