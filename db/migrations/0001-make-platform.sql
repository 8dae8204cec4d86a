-- What every room stands on: the installation, the day, sessions, files, the journal and its seals.

create table installation (
  only_row boolean primary key default true constraint installation_is_one_row check (only_row),
  mode text not null constraint installation_mode_is_known check (mode in ('demo', 'production')),
  county text,
  created_at timestamptz not null default now()
);

-- The demonstration's movable day. Production reads the clock and has no row here.
create table product_day (
  only_row boolean primary key default true constraint product_day_is_one_row check (only_row),
  day date not null
);

create function current_party() returns uuid language sql stable
  as $$ select nullif(current_setting('samsyn.party', true), '')::uuid $$;
create function current_body() returns uuid language sql stable
  as $$ select nullif(current_setting('samsyn.body', true), '')::uuid $$;
create function current_product_role() returns text language sql stable
  as $$ select coalesce(current_setting('samsyn.role', true), '') $$;

-- Restoring a copy into another cluster would start the transaction numbers anew; the offset keeps
-- the journal's order of commits unbroken.
create table journal_epoch (
  only_row boolean primary key default true constraint journal_epoch_is_one_row check (only_row),
  transaction_offset bigint not null default 0
);
insert into journal_epoch default values;

create function current_transaction_number() returns bigint language sql stable
  as $$ select pg_current_xact_id()::text::bigint + (select transaction_offset from journal_epoch) $$;

create function oldest_running_transaction_number() returns bigint language sql stable
  as $$ select pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (select transaction_offset from journal_epoch) $$;

create table journal (
  id uuid primary key,
  transaction_number bigint not null default current_transaction_number(),
  room text not null,
  event text not null,
  -- Who did it; nothing only for what the product itself does.
  person_id uuid,
  mandate_id uuid,
  on_behalf_of uuid,
  subject_kind text not null,
  subject_id uuid not null,
  happened_at timestamptz not null default now(),
  product_day date not null,
  -- Ids, names of fields and hashes. Never the text of a party's private record.
  payload jsonb not null default '{}',
  -- Whether what it tells may be seen on a public page: then the page cache is stale.
  is_public boolean not null,
  row_hash text not null,
  constraint journal_has_an_actor check (person_id is not null or room in ('platform', 'organisation', 'agreement', 'process', 'consultation', 'decision', 'revision'))
);
create index journal_by_transaction on journal (transaction_number);
create index journal_by_subject on journal (subject_id);
create index journal_public_by_transaction on journal (transaction_number) where is_public;

create function journal_row_text(row_of journal) returns text language sql immutable as $$
  select concat_ws('|', row_of.id::text, row_of.transaction_number::text, row_of.room, row_of.event,
    coalesce(row_of.person_id::text, '-'), coalesce(row_of.mandate_id::text, '-'),
    coalesce(row_of.on_behalf_of::text, '-'), row_of.subject_kind, row_of.subject_id::text,
    (extract(epoch from row_of.happened_at) * 1000000)::bigint::text, row_of.product_day - date '2000-01-01',
    row_of.payload::text, row_of.is_public::text)
$$;

create function hash_journal_row() returns trigger language plpgsql as $$
begin
  new.transaction_number := current_transaction_number();
  new.row_hash := encode(sha256(convert_to(journal_row_text(new), 'UTF8')), 'hex');
  return new;
end $$;
create trigger journal_row_is_hashed before insert on journal
  for each row execute function hash_journal_row();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_is_append_only before update or delete on journal
  for each row execute function refuse_change();
create trigger journal_is_never_emptied before truncate on journal
  for each statement execute function refuse_change();

-- A seal covers every journal row of the transactions from the one before it up to its own limit,
-- all of them ended when it was made.
create table journal_seal (
  number bigint primary key,
  below_transaction bigint not null,
  row_count bigint not null,
  public_row_count bigint not null,
  -- [[id, row_hash], …] in the order of ids, so that a missing row can be named.
  rows jsonb not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);
create trigger journal_seal_is_append_only before update or delete on journal_seal
  for each row execute function refuse_change();
create trigger journal_seal_is_never_emptied before truncate on journal_seal
  for each statement execute function refuse_change();

revoke update, delete, truncate on journal, journal_seal from samsyn_working;

-- How many public journal rows there are: it changes exactly when something public is committed.
create function public_revision() returns bigint language sql stable as $$
  select coalesce((select sum(public_row_count) from journal_seal), 0)
       + (select count(*) from journal where is_public and transaction_number >=
            coalesce((select max(below_transaction) from journal_seal), 0))
$$;

-- A status may not change unless the same transaction tells the journal about that very row.
create function demand_journal_row() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.status is not distinct from old.status then
    return null;
  end if;
  if not exists (
    select 1 from journal
    where subject_id = new.id and transaction_number = current_transaction_number()
  ) then
    raise exception 'status of % % changed without a journal row', tg_table_name, new.id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create table person (
  id uuid primary key,
  name text not null constraint person_name_is_given check (length(name) between 1 and 200),
  email text not null,
  title text,
  phone text,
  created_at timestamptz not null default now(),
  constraint person_email_is_lower_case check (email = lower(email))
);
create unique index person_by_email on person (email);

create table identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  bound_at timestamptz not null default now(),
  primary key (issuer, subject)
);

create table session (
  id_hash text primary key,
  person_id uuid not null references person,
  mandate_id uuid,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz
);
create index session_by_person on session (person_id);

create table sign_in_attempt (
  state text primary key,
  provider text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  language text not null,
  created_at timestamptz not null
);

create table file (
  hash text primary key,
  byte_count bigint not null,
  media_type text not null,
  stored_at timestamptz not null default now()
);
create table file_chunk (
  file_hash text not null references file,
  position integer not null,
  content bytea not null,
  primary key (file_hash, position)
);
