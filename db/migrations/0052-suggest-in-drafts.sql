-- SPDX-License-Identifier: EUPL-1.2
-- Those who write a draft suggest words in it. A suggestion stands beside the text, never in it, and nobody
-- else sees it.

create table draft_suggestion (
  id uuid primary key,
  version_id uuid not null references version,
  kind text not null constraint suggestion_kind_is_known check (kind in ('words', 'new', 'strike')),
  -- The provision that it rewords or strikes, or that a new one is put after.
  provision_id uuid not null references provision,
  -- The words and the place it was made against, which are compared with what stands when it is taken.
  made_against jsonb not null,
  -- What it says instead; nothing when it strikes.
  proposed jsonb,
  -- The id that a new provision will have.
  new_provision_id uuid,
  reason text not null,
  suggested_by uuid not null references person,
  suggested_at timestamptz not null default now(),
  outcome text constraint suggestion_outcome_is_known check (outcome in ('accepted', 'rejected', 'replaced')),
  decided_by uuid references person,
  decided_at timestamptz,
  constraint suggestion_proposes_what_it_says check ((proposed is null) = (kind = 'strike')),
  constraint new_provision_has_its_id check ((new_provision_id is not null) = (kind = 'new')),
  constraint outcome_has_its_person check (num_nonnulls(outcome, decided_by, decided_at) in (0, 3))
);
create index suggestions_of_draft on draft_suggestion (version_id, provision_id);

grant select, insert, delete on draft_suggestion to samsyn_working;
grant update (outcome, decided_by, decided_at) on draft_suggestion to samsyn_working;
