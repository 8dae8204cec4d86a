-- SPDX-License-Identifier: EUPL-1.2
-- Those who write a draft leave each other notes to its words, and see who has a provision open. None of it is
-- in the text, and nobody else sees it.

create table draft_note (
  id uuid primary key,
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  -- The note that it answers; nothing for the first of a thread.
  answers_note_id uuid references draft_note,
  text text not null,
  -- The words of the provision when it was written, and what it hung on.
  written_against text not null,
  parent_id uuid,
  -- The words that it is about (W3C text quote and position): nothing when it is about all of them.
  exact text,
  prefix text,
  suffix text,
  starts_at integer,
  ends_at integer,
  written_by uuid not null references person,
  written_at timestamptz not null default now(),
  resolved_by uuid references person,
  resolved_at timestamptz,
  constraint quote_has_its_place check (num_nonnulls(exact, prefix, suffix, starts_at, ends_at) in (0, 5)),
  constraint quote_is_a_stretch check (starts_at >= 0 and ends_at > starts_at),
  constraint answer_has_no_quote check (answers_note_id is null or (exact is null and resolved_at is null)),
  constraint resolved_by_someone check ((resolved_by is null) = (resolved_at is null))
);
create index notes_of_draft on draft_note (version_id, provision_id);

-- Who has opened the form of a provision. It is no record: it is forgotten after some minutes.
create table draft_opening (
  version_id uuid not null references version on delete cascade,
  provision_id uuid not null references provision on delete cascade,
  person_id uuid not null references person on delete cascade,
  opened_at timestamptz not null default now(),
  primary key (version_id, provision_id, person_id)
);

grant select, insert, delete on draft_note, draft_opening to samsyn_working;
grant update (resolved_by, resolved_at) on draft_note to samsyn_working;
grant update (opened_at) on draft_opening to samsyn_working;
