-- The working role may do what pages and jobs do, table by table and column by column, and nothing else:
-- a right that no page uses is one that only whoever has taken over the process would use. Tables, columns
-- and functions of later migrations give it nothing until they are granted. The list that this is held
-- against is test/house/working-rights.ts.

-- What came by itself with every table and sequence, and what everyone may do with a new function.
alter default privileges in schema public revoke all on tables from samsyn_working;
alter default privileges in schema public revoke all on sequences from samsyn_working;
alter default privileges revoke execute on functions from public;

-- Ours, and not those of an extension that stands beside them.
do $$
declare
  one record;
begin
  for one in
    select case when relkind = 'S' then 'sequence' else 'table' end as kind, oid::regclass::text as name
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
        and pg_has_role(relowner, 'usage')
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
    union all
    select 'routine', oid::regprocedure::text
      from pg_proc where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'usage')
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
  loop
    execute format('revoke all on %s %s from public, samsyn_working', one.kind, one.name);
  end loop;
end $$;

grant select, insert, delete on adoption, consultation_question, consultee, contact_person,
  draft_comment, draft_stance, kept_form, law_reference, provision_removal, provision_wording,
  route_step, route_step_body, session, sign_in_attempt
  to samsyn_working;
grant select on association, association_membership, body, care_area, care_area_membership,
  journal_epoch, journal_seal, making, party
  to samsyn_working;
grant select, insert on body_statement, booked_meeting, comment, comment_answer, consultation,
  consultation_notice, council_decision, daily_work, decision_round, document,
  draft_question_answer, file, file_chunk, identity, import_draft, journal, mail, mail_choice,
  mandate, milestone, package, package_version, person, product_day, provision, public_question,
  question_answer, response, response_draft, response_stance, revision, revision_document,
  revision_round, round_party, route, shared_text, step_act, step_reopening, terms_of_validity,
  unit, validity_event, validity_event_withdrawal, version
  to samsyn_working;
grant update (id) on body to samsyn_working;
grant update (is_cancelled) on booked_meeting to samsyn_working;
grant update (outcome, reason, changed_version_id, changed_provision_id, revision, answered_by,
  answered_at) on comment_answer to samsyn_working;
grant update (kind, title, invitation, package_id, opens_on, due_on, revision, status, closed_on,
  published_on, answering_package_id, response_count,
  comment_count) on consultation to samsyn_working;
grant update (due_on) on consultee to samsyn_working;
grant update (valid_until) on contact_person to samsyn_working;
grant update (attested_on, announced_on, appealed_on, appeal_ended_on, minutes_file_hash,
  minutes_file_name) on council_decision to samsyn_working;
grant update (status, cancel_reason) on decision_round to samsyn_working;
grant update (id) on document to samsyn_working;
grant update (kind, text, proposed_wording, revision, updated_by,
  updated_at) on draft_comment to samsyn_working;
grant update (text, updated_by, updated_with,
  updated_at) on draft_question_answer to samsyn_working;
grant update (label, title, choices, saved_as_version_id) on import_draft to samsyn_working;
grant update (status, attempts, next_attempt_at, last_error, sent_at) on mail to samsyn_working;
grant update (wants_reminders) on mail_choice to samsyn_working;
grant update (valid_from, valid_until, ended_by, status) on mandate to samsyn_working;
grant update (id) on party to samsyn_working;
grant update (id) on person to samsyn_working;
grant update (day) on product_day to samsyn_working;
grant update (reason) on provision_removal to samsyn_working;
grant update (answer, answered_on, answered_by, is_hidden) on public_question to samsyn_working;
grant update (superseded_by, secrecy_reason) on response to samsyn_working;
grant update (overall_text, updated_by, updated_with,
  updated_at) on response_draft to samsyn_working;
grant update (id) on revision to samsyn_working;
grant update (kind, template, title) on route to samsyn_working;
grant update (due_on) on route_step to samsyn_working;
grant update (seen_at, mandate_id, revoked_at) on session to samsyn_working;
grant update (name, heading, text, plain_text, revision) on shared_text to samsyn_working;
grant update (starts_on, ends_on, period_years, notice_months, extension_years, extension,
  max_extensions, continues_until_replaced, follows_main, source,
  is_assumed) on terms_of_validity to samsyn_working;
grant update (title, subtitle, status, text_hash, canonical_form, frozen_on,
  revision) on version to samsyn_working;
grant select on schema_migration to samsyn_working;

grant execute on function acts_for_respondent(uuid, uuid, text, boolean), current_body(), current_party(),
  current_person(), current_product_role(), current_transaction_number(), current_unit(),
  journal_row_text(journal), public_revision(), seal_journal()
  to samsyn_working;

-- Who locks a row must have the right to change a column of it. It is the id, which stays as it is.
create function refuse_other_id() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'the id of a % stays', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare
  of_table text;
begin
  foreach of_table in array array['body', 'document', 'party', 'person', 'revision'] loop
    execute format('create trigger id_stays before update of id on %I for each row
      when (new.id is distinct from old.id) execute function refuse_other_id()', of_table);
  end loop;
end $$;
revoke all on function refuse_other_id() from public;
