-- Letters that wait to be sent, and what a person has chosen about them. A letter says that something
-- happened and where to read about it; never what a party has written.

create table mail (
  id uuid primary key,
  -- The address is looked up when the letter is sent, so that a changed one is right.
  to_person_id uuid not null references person,
  kind text not null constraint mail_kind_is_given check (kind <> ''),
  -- What the letter is about: a round, a response, a mandate.
  matter_id uuid not null,
  -- The last day it speaks of; an extended one is a new matter to write about.
  due_on date,
  subject text not null constraint mail_subject_is_one_line check (subject <> '' and subject !~ '[\r\n]'),
  body text not null,
  -- Where in the product the letter leads, without the address of the installation.
  path text not null constraint mail_path_is_own check (path like '/%' and path not like '//%'),
  status text not null default 'queued' constraint mail_status_is_known check (status in ('queued', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text not null default '',
  queued_on date not null,
  queued_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  queued_in bigint not null default current_transaction_number(),
  -- However often something is told, each person is told once.
  constraint mail_is_sent_once unique nulls not distinct (to_person_id, matter_id, kind, due_on),
  constraint sent_mail_has_a_time check ((status = 'sent') = (sent_at is not null))
);
create index mail_waiting on mail (next_attempt_at) where status = 'queued';
create constraint trigger mail_status_is_journalled after insert or update on mail
  deferrable initially deferred for each row execute function demand_journal_row();

create function current_person() returns uuid language sql stable
set search_path = pg_catalog, public, pg_temp
  as $$ select nullif(current_setting('samsyn.person', true), '')::uuid $$;

alter table mail enable row level security;
alter table mail force row level security;
-- Its own recipient, those who operate the product, the product, and whoever has just written it.
create policy seen_by_recipient on mail for select using (
  to_person_id = current_person() or current_product_role() in ('administrator', 'system')
  or queued_in = current_transaction_number());
create policy queued_by_anyone on mail for insert with check (status = 'queued' and attempts = 0);
create policy sent_by_the_product on mail for update
  using (current_product_role() in ('administrator', 'system'));

create function refuse_change_of_letter() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status = 'sent'
    or row(old.id, old.to_person_id, old.kind, old.matter_id, old.due_on, old.subject, old.body, old.path, old.queued_on, old.queued_at)
      is distinct from
      row(new.id, new.to_person_id, new.kind, new.matter_id, new.due_on, new.subject, new.body, new.path, new.queued_on, new.queued_at) then
    raise exception 'a letter never becomes another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger letter_never_changes before update on mail
  for each row execute function refuse_change_of_letter();
revoke delete, truncate on mail from samsyn_working;

-- Formal notices cannot be declined; reminders can.
create table mail_choice (
  person_id uuid primary key references person,
  wants_reminders boolean not null
);
alter table mail_choice enable row level security;
alter table mail_choice force row level security;
create policy own_choice on mail_choice
  using (person_id = current_person() or current_product_role() = 'system')
  with check (person_id = current_person());

-- Work that is done once for each day, whichever process gets to it first.
create table daily_work (
  name text not null,
  day date not null,
  done_at timestamptz not null default now(),
  primary key (name, day)
);
