-- Consultation rounds: invitation, private drafts, frozen responses, comments and their answers.

create table consultation (
  id uuid primary key,
  slug text not null unique,
  kind text not null constraint consultation_kind_is_known check (kind in ('formal', 'comment-round', 'survey')),
  title text not null,
  invitation text not null default '',
  package_id uuid not null references package,
  route_id uuid not null references route,
  -- The package that answers it: the texts that came out of the comments.
  answering_package_id uuid references package,
  status text not null constraint consultation_status_is_known check (status in (
    'draft', 'open', 'closed', 'published', 'cancelled')),
  opens_on date not null,
  due_on date not null,
  closed_on date,
  published_on date,
  revision integer not null default 1,
  -- Counters for the numbers of responses and comments: a maximum would not see other parties' rows.
  response_count integer not null default 0,
  comment_count integer not null default 0,
  created_at timestamptz not null default now(),
  constraint consultation_period_is_forward check (due_on >= opens_on)
);
create constraint trigger consultation_status_is_journalled after insert or update on consultation
  deferrable initially deferred for each row execute function demand_journal_row();

create table consultation_question (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  position integer not null,
  text text not null
);

-- Who is asked: a party, or a body under the region that answers to it. Others may answer too.
create table consultee (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  asked_party_id uuid not null references party,
  asked_body_id uuid references body,
  due_on date not null
);
create unique index consultee_is_asked_once on consultee (consultation_id, asked_party_id, coalesce(asked_body_id, '00000000-0000-0000-0000-000000000000'));

-- An extension or a cancellation, told to all.
create table consultation_notice (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  kind text not null constraint notice_kind_is_known check (kind in ('opened', 'extended', 'cancelled', 'published')),
  told_on date not null,
  told_at timestamptz not null default now(),
  old_due_on date,
  new_due_on date,
  reason text not null default ''
);

-- A party's draft: private to the party until it is submitted. A body's draft is its party's too.
create table response_draft (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  party_id uuid not null references party,
  body_id uuid references body,
  overall_text text not null default '',
  revision integer not null default 1,
  updated_by uuid references person,
  updated_at timestamptz not null default now()
);
create unique index response_draft_is_one on response_draft (consultation_id, party_id, coalesce(body_id, '00000000-0000-0000-0000-000000000000'));

create table draft_stance (
  id uuid primary key,
  draft_id uuid not null references response_draft on delete cascade,
  party_id uuid not null references party,
  subject_kind text not null constraint draft_stance_subject_is_known check (subject_kind in ('package', 'document', 'section')),
  version_id uuid references version,
  provision_id uuid references provision,
  stance text not null constraint draft_stance_is_known check (stance in (
    'endorse', 'endorse-with-changes', 'oppose', 'abstain', 'no-comments')),
  updated_by uuid references person,
  updated_at timestamptz not null default now()
);
create unique index draft_stance_is_one on draft_stance (draft_id, subject_kind,
  coalesce(version_id, '00000000-0000-0000-0000-000000000000'), coalesce(provision_id, '00000000-0000-0000-0000-000000000000'));

create table draft_question_answer (
  draft_id uuid not null references response_draft on delete cascade,
  party_id uuid not null references party,
  question_id uuid not null references consultation_question,
  text text not null,
  updated_by uuid references person,
  updated_at timestamptz not null default now(),
  primary key (draft_id, question_id)
);

create table draft_comment (
  id uuid primary key,
  draft_id uuid not null references response_draft on delete cascade,
  party_id uuid not null references party,
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  kind text not null constraint draft_comment_kind_is_known check (kind in (
    'reword', 'clarify', 'more-detail', 'less-detail', 'remove', 'add', 'support', 'question')),
  text text not null,
  proposed_wording text not null default '',
  revision integer not null default 1,
  written_by uuid references person,
  updated_by uuid references person,
  updated_at timestamptz not null default now()
);
create index draft_comment_by_draft on draft_comment (draft_id);

do $$
declare table_name text;
begin
  foreach table_name in array array['response_draft', 'draft_stance', 'draft_question_answer', 'draft_comment'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy own_party_only on %I using (party_id = current_party()) with check (party_id = current_party())', table_name);
  end loop;
end $$;

create table response (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  party_id uuid not null references party,
  body_id uuid references body,
  number integer not null,
  stance text not null constraint response_stance_is_known check (stance in (
    'endorse', 'endorse-with-changes', 'oppose', 'abstain', 'no-comments')),
  overall_text text not null default '',
  -- The whole answer as it was sent, from which the hash is made.
  content jsonb not null,
  response_hash text not null,
  submitted_at timestamptz not null default now(),
  submitted_on date not null,
  submitted_by uuid references person,
  is_late boolean not null default false,
  -- Came after the round was closed: registered, not compiled.
  is_correspondence boolean not null default false,
  superseded_by uuid references response deferrable initially deferred,
  secrecy_reason text not null default '',
  constraint response_number_is_unique unique (consultation_id, number)
);
create unique index response_that_stands_is_one on response (consultation_id, party_id, coalesce(body_id, '00000000-0000-0000-0000-000000000000'))
  where superseded_by is null and not is_correspondence;

create table response_stance (
  id uuid primary key,
  response_id uuid not null references response,
  party_id uuid not null references party,
  subject_kind text not null,
  version_id uuid references version,
  provision_id uuid references provision,
  stance text not null
);
create index response_stance_by_response on response_stance (response_id);

create table question_answer (
  response_id uuid not null references response,
  party_id uuid not null references party,
  question_id uuid not null references consultation_question,
  text text not null,
  primary key (response_id, question_id)
);

create table comment (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  response_id uuid not null references response,
  party_id uuid not null references party,
  number integer not null,
  version_id uuid not null references version,
  provision_id uuid not null references provision,
  kind text not null constraint comment_kind_is_known check (kind in (
    'reword', 'clarify', 'more-detail', 'less-detail', 'remove', 'add', 'support', 'question')),
  text text not null,
  proposed_wording text not null default '',
  constraint comment_number_is_unique unique (consultation_id, number)
);
create index comment_by_response on comment (response_id);
create index comment_by_provision on comment (provision_id);

-- A sent answer is seen by its own party and by those who compile; by all when it is published
-- and no secrecy is marked.
create function may_see_response(of_party uuid, of_consultation uuid, secrecy text) returns boolean
language sql stable as $$
  select of_party = current_party()
    or current_product_role() in ('process-leader', 'editor')
    or (secrecy = '' and (select status from consultation where id = of_consultation) = 'published')
$$;
alter table response enable row level security;
alter table response force row level security;
create policy seen_when_shared on response for select
  using (may_see_response(party_id, consultation_id, secrecy_reason));
create policy sent_by_own_party on response for insert with check (party_id = current_party());
create policy replaced_or_marked on response for update
  using (party_id = current_party() or current_product_role() in ('process-leader', 'editor'))
  with check (party_id = current_party() or current_product_role() in ('process-leader', 'editor'));

do $$
declare table_name text;
begin
  foreach table_name in array array['response_stance', 'question_answer', 'comment'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    -- Whoever sees the response sees its parts: the sub-select meets the policy of response.
    execute format('create policy seen_with_response on %I for select using (exists (select 1 from response r where r.id = %I.response_id))', table_name, table_name);
    execute format('create policy sent_by_own_party on %I for insert with check (party_id = current_party())', table_name);
  end loop;
end $$;

-- The text of a sent answer never changes; only who replaced it and its secrecy mark may.
create function refuse_change_of_sent_response() returns trigger language plpgsql as $$
begin
  if (new.content, new.response_hash, new.number, new.submitted_at, new.party_id) is distinct from
     (old.content, old.response_hash, old.number, old.submitted_at, old.party_id) then
    raise exception 'a sent answer never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger sent_response_never_changes before update on response
  for each row execute function refuse_change_of_sent_response();
revoke update, delete on response_stance, question_answer, comment from samsyn_working;
revoke delete on response from samsyn_working;

create table comment_answer (
  id uuid primary key,
  comment_id uuid not null unique references comment,
  outcome text not null constraint answer_outcome_is_known check (outcome in (
    'met', 'partly', 'not-met', 'noted', 'other-forum')),
  reason text not null,
  changed_version_id uuid references version,
  changed_provision_id uuid references provision,
  revision integer not null default 1,
  answered_by uuid references person,
  answered_at timestamptz not null default now()
);
alter table comment_answer enable row level security;
alter table comment_answer force row level security;
create policy seen_with_comment on comment_answer for select using (
  current_product_role() in ('process-leader', 'editor')
  or exists (select 1 from comment c join consultation k on k.id = c.consultation_id
             where c.id = comment_answer.comment_id and k.status = 'published'));
create policy written_by_compilers on comment_answer for insert
  with check (current_product_role() in ('process-leader', 'editor'));
create policy changed_by_compilers on comment_answer for update
  using (current_product_role() in ('process-leader', 'editor'));

-- Anyone may ask; the answer is public.
create table public_question (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  provision_id uuid references provision,
  text text not null,
  asked_by_name text not null default '',
  asked_on date not null,
  asked_at timestamptz not null default now(),
  answer text not null default '',
  answered_on date,
  answered_by uuid references person,
  is_hidden boolean not null default false
);
