-- Parties, associations, care areas, bodies, units; people's mandates. Memberships have dates.

create table party (
  id uuid primary key,
  code text not null unique,
  slug text not null unique,
  name text not null,
  short_name text not null,
  kind text not null constraint party_kind_is_known check (kind in ('region', 'municipality')),
  organisation_number text,
  valid_from date not null,
  valid_until date,
  -- Where the party stands in lists: the region first, then municipalities in Swedish order.
  position integer not null,
  constraint party_period_is_forward check (valid_until is null or valid_until >= valid_from)
);

create table association (
  id uuid primary key,
  slug text not null unique,
  name text not null
);
create table care_area (
  id uuid primary key,
  slug text not null unique,
  name text not null
);
-- A member need not be a party (Kungsbacka and Varberg): then only its name is known.
create table association_membership (
  id uuid primary key,
  association_id uuid not null references association,
  member_party_id uuid references party,
  member_name text not null,
  valid_from date not null,
  valid_until date
);
create table care_area_membership (
  id uuid primary key,
  care_area_id uuid not null references care_area,
  member_party_id uuid not null references party,
  valid_from date not null,
  valid_until date
);

create table body (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  short_name text not null,
  kind text not null constraint body_kind_is_known check (kind in (
    'joint-body', 'joint-board', 'board', 'provider-board', 'private-caregivers', 'executive-board',
    'council', 'association-board', 'working-group', 'steering-group', 'preparatory')),
  of_party_id uuid references party,
  association_id uuid references association,
  care_area_id uuid references care_area,
  valid_from date not null,
  valid_until date,
  position integer not null default 0
);
create index body_by_party on body (of_party_id);

create table unit (
  id uuid primary key,
  of_party_id uuid not null references party,
  parent_id uuid references unit,
  name text not null,
  kind text not null,
  valid_from date not null,
  valid_until date
);

create table mandate (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null constraint mandate_role_is_known check (role in (
    'process-leader', 'editor', 'coordinator', 'contributor', 'registrar', 'reader', 'administrator')),
  for_party_id uuid references party,
  for_body_id uuid references body,
  for_unit_id uuid references unit,
  valid_from date not null,
  valid_until date,
  given_by uuid references person,
  -- A mandate that was ended on its first day has an empty period: the day before is its last.
  constraint mandate_period_is_forward check (valid_until is null or valid_until >= valid_from - 1)
);
create index mandate_by_person on mandate (person_id);
create index mandate_by_party on mandate (for_party_id);
alter table session add constraint session_mandate foreign key (mandate_id) references mandate;

-- The person others turn to at a party, from a day.
create table contact_person (
  id uuid primary key,
  for_party_id uuid not null references party,
  person_id uuid not null references person,
  valid_from date not null,
  valid_until date
);
