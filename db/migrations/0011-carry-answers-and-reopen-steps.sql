-- A party that sends its answer anew keeps what it was told; a step that was done can be opened again.

-- A comment that is unchanged in the answer that replaces shares the answer of the comment it repeats;
-- one with other words remembers what it was made from. Both name the comment that holds the answer.
alter table comment
  add column answered_with uuid references comment,
  add column reworded_from uuid references comment,
  add constraint comment_repeats_another check (answered_with <> id and reworded_from <> id);
create index comment_by_its_answer on comment ((coalesce(answered_with, id)));

drop policy seen_with_comment on comment_answer;
create policy seen_with_comment on comment_answer for select using (
  current_product_role() in ('process-leader', 'editor')
  or exists (select 1 from comment c join consultation k on k.id = c.consultation_id
             where coalesce(c.answered_with, c.id) = comment_answer.comment_id and k.status = 'published'));

-- For whom in the party something was written: the mandate tells the board or the unit.
alter table draft_comment add column written_with uuid references mandate;
alter table draft_stance add column updated_with uuid references mandate;
alter table draft_question_answer add column updated_with uuid references mandate;

-- An optional step can be given up. A step that is opened again is done anew, in the next turn.
alter table step_act
  add column is_waived boolean not null default false,
  add column turn integer not null default 1;
drop index step_is_done_once;
create unique index step_is_done_once_a_turn on step_act (step_id, body_id, turn);

create table step_reopening (
  id uuid primary key,
  act_id uuid not null references step_act,
  reopened_on date not null,
  reason text not null constraint reopening_has_a_reason check (reason <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by uuid references person,
  mandate_id uuid references mandate,
  constraint act_is_reopened_once unique (act_id)
);
revoke update, delete, truncate on step_reopening from samsyn_working;
