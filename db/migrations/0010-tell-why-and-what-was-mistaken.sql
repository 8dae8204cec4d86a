-- Why a provision was left out of a version, and which recorded events of validity were mistakes.

-- A provision that is gone has no wording to keep its reason with. The id is that of the provision in
-- the version that this one is based on.
create table provision_removal (
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  reason text not null,
  primary key (version_id, provision_id)
);
create trigger frozen_removal_never_changes before insert or update or delete on provision_removal
  for each row execute function refuse_change_of_frozen_text();

-- An event of validity is never changed: one that was recorded by mistake stays, with why it does not count.
create table validity_event_withdrawal (
  event_id uuid primary key references validity_event,
  withdrawn_on date not null,
  reason text not null
);
revoke update, delete, truncate on validity_event_withdrawal from samsyn_working;
