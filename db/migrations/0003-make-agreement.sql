-- Documents, their versions and provisions; packages; what is known of terms and adoption.

create table document (
  id uuid primary key,
  slug text not null unique,
  kind text not null constraint document_kind_is_known check (kind in (
    'framework-agreement', 'annexed-agreement', 'guideline', 'strategy')),
  is_statutory boolean not null default false,
  needs_all_parties boolean not null,
  main_document_id uuid references document,
  position integer not null default 0,
  created_at timestamptz not null default now()
);

create table shared_text (
  id uuid primary key,
  name text not null unique
);

create table version (
  id uuid primary key,
  document_id uuid not null references document,
  -- The edition's label and address: 2017, 2027, 2027-remiss. Unique in the document.
  label text not null,
  title text not null,
  subtitle text not null default '',
  status text not null constraint version_status_is_known check (status in ('draft', 'frozen', 'withdrawn')),
  based_on_version_id uuid references version,
  source_file_hash text references file,
  is_example_text boolean not null default false,
  canonical_form integer,
  text_hash text,
  frozen_on date,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  constraint version_label_is_unique unique (document_id, label),
  constraint frozen_version_has_hash check (status = 'draft' or (text_hash is not null and canonical_form is not null and frozen_on is not null))
);
create constraint trigger version_status_is_journalled after insert or update on version
  deferrable initially deferred for each row execute function demand_journal_row();

-- The identity of a provision, that lives across versions.
create table provision (
  id uuid primary key,
  document_id uuid not null references document
);

create table provision_wording (
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  parent_id uuid,
  position integer not null,
  kind text not null constraint provision_kind_is_known check (kind in (
    'chapter', 'section', 'paragraph', 'point', 'definition', 'table')),
  -- Computed from the tree when the version changes, kept for search and addresses; never identity.
  number text not null default '',
  heading text not null default '',
  text jsonb not null,
  plain_text text not null default '',
  actor text constraint provision_actor_is_known check (actor in ('region', 'municipality', 'joint')),
  shared_text_id uuid references shared_text,
  -- The editor's reason for the change from the version it is based on.
  change_reason text not null default '',
  revision integer not null default 1,
  search tsvector generated always as (
    setweight(to_tsvector('swedish', heading), 'A') || setweight(to_tsvector('swedish', plain_text), 'B')) stored,
  primary key (version_id, provision_id)
);
create index provision_wording_by_provision on provision_wording (provision_id);
create index provision_wording_search on provision_wording using gin (search);

create function refuse_change_of_frozen_text() returns trigger language plpgsql as $$
declare
  of_version uuid := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if (select status from version where id = of_version) <> 'draft' then
    raise exception 'the text of a frozen version never changes' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen_text_never_changes before insert or update or delete on provision_wording
  for each row execute function refuse_change_of_frozen_text();

create table law_reference (
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  position integer not null,
  label text not null,
  href text,
  primary key (version_id, provision_id, position)
);

-- The term rules of a version, in the words of the validity rules.
create table terms_of_validity (
  version_id uuid primary key references version,
  starts_on date not null,
  ends_on date,
  period_years integer,
  notice_months integer,
  extension_years integer,
  extension text not null constraint extension_is_known check (extension in ('none', 'automatic', 'by-decision')),
  max_extensions integer,
  continues_until_replaced boolean not null,
  follows_main boolean not null default false,
  -- Where the terms are read, or that they are assumed.
  source text not null default '',
  is_assumed boolean not null default false
);

create table validity_event (
  id uuid primary key,
  version_id uuid not null references version,
  kind text not null constraint validity_event_kind_is_known check (kind in (
    'extension-decided', 'notice-given', 'terminated')),
  happened_on date not null,
  -- The day an extension lasts to, or the first day after a termination.
  extended_until date,
  ends_from date,
  by_party_of_notice uuid references party,
  note text not null default ''
);

-- When a version was adopted. Either computed by a decision round each time a decision is recorded,
-- or registered with its source for editions older than the product.
create table adoption (
  version_id uuid primary key references version,
  decision_round_id uuid,
  adopted_on date not null,
  enters_into_force_on date not null,
  source text not null default ''
);

create table package (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  package_hash text not null,
  created_on date not null
);
create table package_version (
  package_id uuid not null references package,
  position integer not null,
  version_id uuid not null references version,
  primary key (package_id, position),
  constraint package_holds_a_version_once unique (package_id, version_id)
);

-- An uploaded file between upload and saving, with the pairings a person has confirmed.
create table import_draft (
  id uuid primary key,
  document_id uuid not null references document,
  compared_with_version_id uuid references version,
  made_by uuid not null references person,
  label text not null default '',
  title text not null default '',
  file_hash text not null references file,
  file_name text not null,
  content jsonb not null,
  choices jsonb not null default '{}',
  made_at timestamptz not null default now(),
  saved_as_version_id uuid references version
);
