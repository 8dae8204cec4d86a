-- Routes: who does what, after whom and by when, in one matter.

create table route (
  id uuid primary key,
  kind text not null constraint route_kind_is_known check (kind in ('consultation', 'decision')),
  template text not null,
  title text not null
);

create table route_step (
  id uuid primary key,
  route_id uuid not null references route,
  key text not null,
  position integer not null,
  verb text not null constraint step_verb_is_known check (verb in (
    'position', 'hand-over', 'answer', 'compile', 'prepare', 'recommend', 'decide')),
  title_sv text not null,
  title_en text not null,
  branch text not null constraint step_branch_is_known check (branch in ('joint', 'region', 'municipalities')),
  after_keys text[] not null default '{}',
  opens_on date,
  due_on date,
  is_optional boolean not null default false,
  constraint step_key_is_unique unique (route_id, key)
);

create table route_step_body (
  id uuid primary key,
  step_id uuid not null references route_step,
  body_id uuid not null references body,
  position integer not null,
  -- Bodies of later steps that this one is responsible for; empty when it covers all or itself.
  covers uuid[] not null default '{}',
  constraint step_has_a_body_once unique (step_id, body_id)
);
create index route_step_body_by_body on route_step_body (body_id);

create table step_act (
  id uuid primary key,
  step_id uuid not null references route_step,
  body_id uuid not null references body,
  done_on date not null,
  note text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid references person,
  mandate_id uuid references mandate
);
create unique index step_is_done_once on step_act (step_id, body_id);
