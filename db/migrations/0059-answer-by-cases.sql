-- SPDX-License-Identifier: EUPL-1.2
-- What nobody could answer from the agreements: the cases that guide, the questions that staff send in,
-- and whether an answer helped.

-- A guiding case (vägledande patientfall): a situation that nobody has been in, and what it is answered.
create table guiding_case (
  id uuid primary key,
  number integer not null constraint guiding_case_number_is_its_own unique
    constraint guiding_case_number_counts check (number > 0),
  title text not null constraint guiding_case_has_a_title check (title <> ''),
  situation text not null constraint guiding_case_has_a_situation check (situation <> ''),
  question text not null constraint guiding_case_asks_something check (question <> ''),
  answer text not null constraint guiding_case_has_an_answer check (answer <> ''),
  why text not null constraint guiding_case_says_why check (why <> ''),
  responsible text not null constraint guiding_case_responsible_is_known
    check (responsible in ('region', 'municipality', 'both', 'unclear')),
  -- The case that it is to stand in place of.
  replaces_id uuid references guiding_case,
  status text not null default 'draft' constraint guiding_case_status_is_known
    check (status in ('draft', 'decided', 'replaced', 'withdrawn')),
  written_on date not null,
  decided_by uuid references body,
  decided_on date,
  valid_from date,
  -- The last day.
  valid_until date,
  -- The day from which it guides nobody, and why.
  withdrawn_on date,
  withdrawn_because text not null default '',
  revision integer not null default 1,
  constraint guiding_case_draft_is_not_decided check ((status = 'draft') = (decided_on is null)),
  constraint guiding_case_decision_is_whole
    check (num_nulls(decided_by, decided_on, valid_from) in (0, 3)),
  constraint guiding_case_ends_after_it_begins check (valid_until >= valid_from),
  constraint guiding_case_withdrawal_has_a_reason
    check ((status = 'withdrawn') = (withdrawn_on is not null) and (withdrawn_on is null or withdrawn_because <> '')),
  constraint guiding_case_replaces_another check (replaces_id <> id)
);
create constraint trigger guiding_case_status_is_journalled after insert or update on guiding_case
  deferrable initially deferred for each row execute function demand_journal_row();

create table guiding_case_provision (
  case_id uuid not null references guiding_case,
  position integer not null,
  provision_id uuid not null references provision,
  primary key (case_id, position)
);
create index guiding_case_of_provision on guiding_case_provision (provision_id);

create table guiding_case_alike (
  case_id uuid not null references guiding_case,
  alike_id uuid not null references guiding_case,
  primary key (case_id, alike_id),
  constraint guiding_case_is_alike_another check (case_id <> alike_id)
);

-- A draft is its writers' own. What has been decided keeps its words for ever.
create function refuse_change_of_decided_case() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.status <> 'draft'
    and row(old.number, old.title, old.situation, old.question, old.answer, old.why, old.responsible,
        old.replaces_id, old.written_on, old.decided_by, old.decided_on, old.valid_from)
      is distinct from
      row(new.number, new.title, new.situation, new.question, new.answer, new.why, new.responsible,
        new.replaces_id, new.written_on, new.decided_by, new.decided_on, new.valid_from) then
    raise exception 'a decided case never becomes another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger decided_case_never_changes before update on guiding_case
  for each row execute function refuse_change_of_decided_case();

create function refuse_change_beside_decided_case() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from public.guiding_case c
      where c.id = coalesce(new.case_id, old.case_id) and c.status <> 'draft') then
    raise exception 'a decided case never becomes another' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger provisions_of_decided_case_never_change before insert or update or delete on guiding_case_provision
  for each row execute function refuse_change_beside_decided_case();
create trigger alikes_of_decided_case_never_change before insert or update or delete on guiding_case_alike
  for each row execute function refuse_change_beside_decided_case();

do $$
declare table_name text;
begin
  foreach table_name in array array['guiding_case', 'guiding_case_provision', 'guiding_case_alike'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy written_by_editors on %I using (current_product_role() in (''process-leader'', ''editor'', ''system'')) with check (current_product_role() in (''process-leader'', ''editor''))', table_name);
  end loop;
end $$;
create policy decided_is_public on guiding_case for select using (status <> 'draft');
create policy seen_with_case on guiding_case_provision for select
  using (exists (select 1 from guiding_case c where c.id = case_id));
create policy seen_with_case on guiding_case_alike for select
  using (exists (select 1 from guiding_case c where c.id = case_id));

grant select, insert on guiding_case to samsyn_working;
grant update (title, situation, question, answer, why, responsible, replaces_id, status, decided_by, decided_on,
  valid_from, valid_until, withdrawn_on, withdrawn_because, revision) on guiding_case to samsyn_working;
grant select, insert, delete on guiding_case_provision, guiding_case_alike to samsyn_working;

-- A question that the guide could not answer. Nobody's name stands in it. Its state and days are public
-- from the first; its words are, when somebody has read them.
create table staff_question (
  id uuid primary key,
  -- «2026-0041».
  number text not null constraint staff_question_number_is_its_own unique
    constraint staff_question_number_is_whole check (number ~ '^\d{4}-\d{4,}$'),
  status text not null default 'received' constraint staff_question_status_is_known
    check (status in ('received', 'open', 'with-body', 'answered', 'joined', 'closed')),
  asked_on date not null,
  shown_on date,
  body_id uuid references body,
  sent_on date,
  answer_by date,
  -- The same question, asked before.
  joined_to_id uuid references staff_question,
  joined_on date,
  answer text not null default '',
  -- The application instruction that the answer stands in, by name.
  instruction text not null default '',
  case_id uuid references guiding_case,
  answered_on date,
  closed_on date,
  closed_because text not null default '',
  revision integer not null default 1,
  constraint staff_question_is_not_its_own check (joined_to_id <> id),
  constraint staff_question_joins_one check ((status = 'joined') = (joined_to_id is not null)),
  constraint staff_question_is_with_a_body check (num_nulls(body_id, sent_on) in (0, 2)),
  constraint staff_question_answer_has_words check (status <> 'answered' or (answered_on is not null and answer <> '')),
  constraint staff_question_closing_has_a_reason check (status <> 'closed' or (closed_on is not null and closed_because <> ''))
);
create constraint trigger staff_question_status_is_journalled after insert or update on staff_question
  deferrable initially deferred for each row execute function demand_journal_row();
create index staff_question_joined on staff_question (joined_to_id) where joined_to_id is not null;

create table staff_question_wording (
  question_id uuid primary key references staff_question,
  text text not null constraint staff_question_says_something check (text <> '')
);
alter table staff_question_wording enable row level security;
alter table staff_question_wording force row level security;
create policy sent_by_anyone on staff_question_wording for insert with check (true);
create policy seen_when_read on staff_question_wording for select using (
  current_product_role() in ('process-leader', 'editor', 'system')
  or exists (select 1 from staff_question q where q.id = question_id and q.shown_on is not null));

grant select, insert on staff_question, staff_question_wording to samsyn_working;
grant update (status, shown_on, body_id, sent_on, answer_by, joined_to_id, joined_on, answer, instruction, case_id,
  answered_on, closed_on, closed_because, revision) on staff_question to samsyn_working;

-- How often each answer helped and did not, day by day. Who said it is not known.
create table answer_rating (
  answer text not null constraint answer_rating_is_of_an_address check (answer ~ '^/vem-ansvarar[/?]' and length(answer) <= 300),
  on_day date not null,
  helped boolean not null,
  count integer not null constraint answer_rating_counts check (count > 0),
  primary key (answer, on_day, helped)
);
grant select, insert on answer_rating to samsyn_working;
grant update (count) on answer_rating to samsyn_working;
