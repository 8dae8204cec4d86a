-- SPDX-License-Identifier: EUPL-1.2
-- The words that a county has agreed to use in its texts, and those that it has left.

create table term (
  id uuid primary key,
  slug text not null constraint term_is_there_once unique
    constraint term_slug_stands_in_an_address check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  term text not null constraint term_is_a_word check (term <> ''),
  status text not null constraint term_status_is_known check (status in ('preferred', 'allowed', 'discouraged')),
  -- The word to use instead.
  instead text not null default '',
  definition text not null default '',
  source text not null default '',
  valid_from date,
  valid_until date,
  revision integer not null default 1,
  constraint term_that_is_left_names_another check (status <> 'discouraged' or instead <> ''),
  constraint term_ends_after_it_begins check (valid_until >= valid_from)
);
grant select, insert on term to samsyn_working;
grant update (status, instead, definition, source, valid_from, valid_until, revision) on term to samsyn_working;
