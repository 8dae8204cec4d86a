-- Whose an answer is: a board that is asked apart and a unit are not the whole party. Asked here as the
-- pages ask it, in the words of src/consultation/rules/acts-for-respondent.ts; a test compares the two.

create function current_unit() returns uuid language sql stable
  return nullif(current_setting('samsyn.unit', true), '')::uuid;

-- One expression without a search path of its own, so that it becomes a part of the query that asks:
-- it is asked of every row. What it names was looked up when it was made.
create function acts_for_respondent(of_party uuid, of_body uuid, act text, bodies_asked_apart boolean)
returns boolean language sql stable
  return coalesce(of_party = current_party(), false) and act in ('read', 'write', 'send') and case
    when of_body is not null then current_unit() is null
      and case when current_body() is null then act = 'read' else current_body() = of_body end
    when current_unit() is not null then act <> 'send'
    when current_body() is not null then act <> 'send' and not bodies_asked_apart
    else true
  end;

drop policy own_party_only on response_draft;
drop policy own_party_only on draft_stance;
drop policy own_party_only on draft_question_answer;
drop policy own_party_only on draft_comment;
drop policy seen_when_shared on response;
drop policy sent_by_own_party on response;
drop policy replaced_or_marked on response;
drop policy sent_by_own_party on response_stance;
drop policy sent_by_own_party on question_answer;
drop policy sent_by_own_party on comment;
drop function may_see_response;

-- Who does not write in a draft does not see it. Which rounds ask the bodies of the party apart is found
-- once for each query, not for each row.
create policy written_by_respondent on response_draft using (
  acts_for_respondent(party_id, body_id, 'write', consultation_id in (
    select k.consultation_id from consultee k where k.asked_party_id = current_party() and k.asked_body_id is not null)));

create policy seen_when_shared on response for select using (
  acts_for_respondent(party_id, body_id, 'read', consultation_id in (
    select k.consultation_id from consultee k where k.asked_party_id = current_party() and k.asked_body_id is not null))
  or current_product_role() in ('process-leader', 'editor')
  or (secrecy_reason = '' and consultation_id in (select c.id from consultation c where c.status = 'published')));
create policy sent_by_respondent on response for insert with check (
  acts_for_respondent(party_id, body_id, 'send', true) and current_product_role() = 'coordinator');
-- A later answer takes its place; its secrecy is marked by its own, or by who leads the round.
create policy replaced_or_marked on response for update using (
  current_product_role() = 'process-leader'
  or (acts_for_respondent(party_id, body_id, 'send', true) and current_product_role() = 'coordinator'));

do $$
declare part text;
begin
  -- The sub-selects meet the policies of the draft and of the response.
  foreach part in array array['draft_stance', 'draft_question_answer', 'draft_comment'] loop
    execute format('create policy written_with_draft on %1$I using (exists (
      select 1 from response_draft d where d.id = %1$I.draft_id and d.party_id = %1$I.party_id))', part);
  end loop;
  foreach part in array array['response_stance', 'question_answer', 'comment'] loop
    execute format('create policy sent_with_response on %1$I for insert with check (exists (
      select 1 from response r where r.id = %1$I.response_id and r.party_id = %1$I.party_id
        and acts_for_respondent(r.party_id, r.body_id, ''send'', true)))', part);
  end loop;
end $$;
