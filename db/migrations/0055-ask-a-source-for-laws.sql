-- SPDX-License-Identifier: EUPL-1.2
-- How each visit to the open source of laws went, for those who run the product and keep the register.

create table law_source_visit (
  id uuid primary key,
  visited_at timestamptz not null default now(),
  -- 'ok', or why nothing could be read.
  outcome text not null constraint law_source_outcome_is_named check (outcome ~ '^[a-z-]{1,40}$'),
  facts jsonb not null default '{}',
  changes integer not null default 0
);
create index law_source_visit_by_time on law_source_visit (visited_at desc);
grant select, insert, delete on law_source_visit to samsyn_working;
