-- A revision as a project: its documents, milestones and rounds.

create table revision (
  id uuid primary key,
  slug text not null unique,
  title_sv text not null,
  title_en text not null,
  summary_sv text not null default '',
  summary_en text not null default '',
  starts_on date not null,
  ends_on date,
  position integer not null default 0
);
create table revision_document (
  revision_id uuid not null references revision,
  document_id uuid not null references document,
  primary key (revision_id, document_id)
);
create table milestone (
  id uuid primary key,
  revision_id uuid not null references revision,
  branch text not null constraint milestone_branch_is_known check (branch in ('joint', 'region', 'municipalities')),
  kind text not null constraint milestone_kind_is_known check (kind in ('point', 'span')),
  title_sv text not null,
  title_en text not null,
  starts_on date not null,
  ends_on date,
  source text not null default ''
);
create table revision_round (
  revision_id uuid not null references revision,
  consultation_id uuid references consultation,
  decision_round_id uuid references decision_round,
  position integer not null,
  constraint revision_round_is_one_kind check (num_nonnulls(consultation_id, decision_round_id) = 1)
);
