-- SPDX-License-Identifier: EUPL-1.2
-- The laws and bills that agreements rest on, with their days; what each changes; and what an editor
-- has said of a text that rests on what is changed.

create table law (
  id uuid primary key,
  slug text not null constraint law_slug_is_unique unique
    constraint law_slug_stands_in_an_address check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  kind text not null constraint law_kind_is_known check (kind in ('law', 'bill')),
  -- «2017:30», «prop. 2025/26:19».
  designation text not null constraint law_is_registered_once unique,
  title text not null constraint law_has_a_title check (title <> ''),
  -- What texts call it, on the days that they mean it by that.
  short_name text not null default '',
  short_from date,
  short_until date,
  in_force_from date,
  -- The last day.
  ends_on date,
  replaced_by text not null default '',
  bill_status text constraint law_bill_status_is_known check (bill_status in ('proposed', 'passed', 'rejected')),
  planned_on date,
  -- The day that a bill was given to the Riksdag: nobody knew of it before.
  dated_on date,
  source text not null default '',
  note text not null default '',
  -- «2025:446»: the last change that the source knows of.
  amended_through text not null default '',
  revision integer not null default 1,
  constraint law_status_is_of_bills check ((kind = 'bill') = (bill_status is not null)),
  constraint law_ends_after_it_begins check (ends_on >= in_force_from)
);

-- What it changes: a law, or a place in one, or a word.
create table law_touch (
  law_id uuid not null references law,
  position integer not null,
  designation text not null,
  place text not null,
  word text not null,
  primary key (law_id, position),
  constraint law_touch_is_of_a_law_or_a_word check ((designation = '') <> (word = ''))
);

-- Said of one thing that rests on it, in the words that it had then. The last of several counts.
create table law_look (
  id uuid primary key,
  law_id uuid not null references law,
  subject_kind text not null constraint law_look_subject_is_named check (subject_kind ~ '^[a-z-]{1,40}$'),
  subject_id text not null,
  fingerprint text not null,
  state text not null constraint law_look_state_is_known check (state in ('unchanged', 'revise')),
  reason text not null constraint law_look_has_a_reason check (reason <> ''),
  looked_on date not null,
  looked_with uuid not null references mandate,
  looked_at timestamptz not null default now()
);
create index law_look_of_law on law_look (law_id);

grant select, insert on law, law_touch, law_look to samsyn_working;
grant update (title, short_name, short_from, short_until, in_force_from, ends_on, replaced_by, bill_status,
  planned_on, dated_on, source, note, amended_through, revision) on law to samsyn_working;
grant delete on law_touch to samsyn_working;
