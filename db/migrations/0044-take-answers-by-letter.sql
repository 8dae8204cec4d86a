-- SPDX-License-Identifier: EUPL-1.2
-- An answer carries what stands behind it: the party's own decision and what it attaches. An answer that
-- came by letter or e-mail is recorded by a process leader and confirmed by its party.

alter table response_draft
  add column board text not null default '',
  add column decided_on date,
  add column paragraph text not null default '',
  add column registry_number text not null default '';
grant update (board, decided_on, paragraph, registry_number) on response_draft to samsyn_working;

create table draft_attachment (
  id uuid primary key,
  draft_id uuid not null references response_draft,
  party_id uuid not null references party,
  file_hash text not null references file,
  file_name text not null,
  added_by uuid references person,
  added_with uuid references mandate,
  added_at timestamptz not null default now(),
  constraint attached_once unique (draft_id, file_hash)
);
alter table draft_attachment enable row level security;
alter table draft_attachment force row level security;
create policy written_with_draft on draft_attachment using (exists (
  select 1 from response_draft d where d.id = draft_attachment.draft_id and d.party_id = draft_attachment.party_id));
grant select, insert, delete on draft_attachment to samsyn_working;

alter table response add column is_by_letter boolean not null default false;

create table response_letter (
  response_id uuid primary key references response,
  party_id uuid not null references party,
  came_on date not null,
  channel text not null constraint response_letter_channel_is_known check (channel in ('letter', 'e-mail')),
  from_office text not null,
  file_hash text not null references file,
  file_name text not null
);
alter table response_letter enable row level security;
alter table response_letter force row level security;
create policy seen_with_response on response_letter for select using (
  exists (select 1 from response r where r.id = response_letter.response_id));
create policy told_with_response on response_letter for insert with check (
  current_product_role() = 'process-leader' and exists (
    select 1 from response r where r.id = response_letter.response_id
      and r.party_id = response_letter.party_id and r.is_by_letter));

create table response_confirmation (
  response_id uuid primary key references response_letter,
  party_id uuid not null references party,
  confirmed_on date not null,
  confirmed_by uuid references person,
  mandate_id uuid references mandate
);
alter table response_confirmation enable row level security;
alter table response_confirmation force row level security;
create policy seen_with_response on response_confirmation for select using (
  exists (select 1 from response r where r.id = response_confirmation.response_id));
create policy confirmed_by_respondent on response_confirmation for insert with check (
  current_product_role() = 'coordinator' and exists (
    select 1 from response r where r.id = response_confirmation.response_id
      and r.party_id = response_confirmation.party_id and r.is_by_letter
      and acts_for_respondent(r.party_id, r.body_id, 'send', true)));

grant select, insert on response_letter, response_confirmation to samsyn_working;

-- Who leads records what came by letter and nothing else; a party sends its own and nothing as a letter.
drop policy sent_by_respondent on response;
create policy sent_by_respondent on response for insert with check (
  (not is_by_letter and acts_for_respondent(party_id, body_id, 'send', true)
    and current_product_role() = 'coordinator')
  or (is_by_letter and current_product_role() = 'process-leader'));

do $$
declare part text;
begin
  foreach part in array array['response_stance', 'question_answer', 'comment'] loop
    execute format('drop policy sent_with_response on %I', part);
    execute format('create policy sent_with_response on %1$I for insert with check (exists (
      select 1 from response r where r.id = %1$I.response_id and r.party_id = %1$I.party_id
        and (acts_for_respondent(r.party_id, r.body_id, ''send'', true)
          or (r.is_by_letter and current_product_role() = ''process-leader''))))', part);
  end loop;
end $$;

-- What a party has sent or confirmed itself is never followed by a letter that someone else records.
create function refuse_letter_over_own_answer() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.is_by_letter and exists (
    select from response r
    where r.consultation_id = new.consultation_id and r.party_id = new.party_id
      and r.body_id is not distinct from new.body_id
      and (not r.is_by_letter
        or exists (select from response_confirmation c where c.response_id = r.id))) then
    raise exception 'the party has answered itself' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger no_letter_over_own_answer before insert on response
  for each row execute function refuse_letter_over_own_answer();

create function refuse_letter_over_own_decision() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from council_decision own
    join council_decision d on d.round_id = own.round_id
      and d.deciding_party_id = own.deciding_party_id and d.id <> own.id
    where own.id = new.decision_id
      and (not exists (select from decision_letter l where l.decision_id = d.id)
        or exists (select from decision_confirmation c where c.decision_id = d.id))) then
    raise exception 'the party has recorded its decision itself' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger no_letter_over_own_decision before insert on decision_letter
  for each row execute function refuse_letter_over_own_decision();

create or replace function fingerprint_of(noun text, subject uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
begin
  if noun = 'party' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'code', t.code, 'slug', t.slug, 'name', t.name, 'short_name', t.short_name, 'kind', t.kind, 'organisation_number', t.organisation_number, 'valid_from', t.valid_from, 'valid_until', t.valid_until, 'position', t.position))::text, 'UTF8')), 'hex') from public.party t where true and t.id = subject);
  elsif noun = 'body' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'short_name', t.short_name, 'kind', t.kind, 'of_party_id', t.of_party_id, 'association_id', t.association_id, 'care_area_id', t.care_area_id, 'valid_from', t.valid_from, 'valid_until', t.valid_until, 'position', t.position, 'succeeded_by', t.succeeded_by))::text, 'UTF8')), 'hex') from public.body t where true and t.id = subject);
  elsif noun = 'dated-name' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'named_party_id', t.named_party_id, 'named_body_id', t.named_body_id, 'named_association_id', t.named_association_id, 'named_care_area_id', t.named_care_area_id, 'name', t.name, 'short_name', t.short_name, 'from_on', t.from_on))::text, 'UTF8')), 'hex') from public.dated_name t where true and t.id = subject);
  elsif noun = 'mandate' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'person_id', t.person_id, 'role', t.role, 'for_party_id', t.for_party_id, 'for_body_id', t.for_body_id, 'for_unit_id', t.for_unit_id, 'valid_from', t.valid_from, 'valid_until', t.valid_until, 'given_by', t.given_by, 'ended_by', t.ended_by, 'status', t.status, 'answer_by', t.answer_by, 'given_with', t.given_with, 'takes_over_from', t.takes_over_from))::text, 'UTF8')), 'hex') from public.mandate t where true and t.id = subject);
  elsif noun = 'document' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'kind', t.kind, 'is_statutory', t.is_statutory, 'needs_all_parties', t.needs_all_parties, 'main_document_id', t.main_document_id, 'position', t.position, 'created_at', t.created_at))::text, 'UTF8')), 'hex') from public.document t where true and t.id = subject);
  elsif noun = 'version' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'document_id', t.document_id, 'label', t.label, 'title', t.title, 'subtitle', t.subtitle, 'status', t.status, 'based_on_version_id', t.based_on_version_id, 'source_file_hash', t.source_file_hash, 'is_example_text', t.is_example_text, 'canonical_form', t.canonical_form, 'text_hash', t.text_hash, 'frozen_on', t.frozen_on, 'published_on', t.published_on, 'created_at', t.created_at), (select coalesce(jsonb_agg(jsonb_build_object('provision_id', p.provision_id, 'parent_id', p.parent_id, 'position', p.position, 'kind', p.kind, 'number', p.number, 'heading', p.heading, 'text', p.text, 'plain_text', p.plain_text, 'actor', p.actor, 'shared_text_id', p.shared_text_id, 'change_reason', p.change_reason) order by jsonb_build_object('provision_id', p.provision_id, 'parent_id', p.parent_id, 'position', p.position, 'kind', p.kind, 'number', p.number, 'heading', p.heading, 'text', p.text, 'plain_text', p.plain_text, 'actor', p.actor, 'shared_text_id', p.shared_text_id, 'change_reason', p.change_reason)::text collate "C"), '[]') from public.provision_wording p where p.version_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('provision_id', p.provision_id, 'position', p.position, 'label', p.label, 'href', p.href, 'is_found', p.is_found) order by jsonb_build_object('provision_id', p.provision_id, 'position', p.position, 'label', p.label, 'href', p.href, 'is_found', p.is_found)::text collate "C"), '[]') from public.law_reference p where p.version_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('provision_id', p.provision_id, 'reason', p.reason) order by jsonb_build_object('provision_id', p.provision_id, 'reason', p.reason)::text collate "C"), '[]') from public.provision_removal p where p.version_id = t.id))::text, 'UTF8')), 'hex') from public.version t where (t.status <> 'draft') and t.id = subject);
  elsif noun = 'package' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'package_hash', t.package_hash, 'canonical_form', t.canonical_form, 'created_on', t.created_on), (select coalesce(jsonb_agg(jsonb_build_object('position', p.position, 'version_id', p.version_id, 'terms_hash', p.terms_hash) order by jsonb_build_object('position', p.position, 'version_id', p.version_id, 'terms_hash', p.terms_hash)::text collate "C"), '[]') from public.package_version p where p.package_id = t.id))::text, 'UTF8')), 'hex') from public.package t where true and t.id = subject);
  elsif noun = 'terms' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('version_id', t.version_id, 'starts_on', t.starts_on, 'ends_on', t.ends_on, 'period_years', t.period_years, 'notice_months', t.notice_months, 'extension_years', t.extension_years, 'extension', t.extension, 'max_extensions', t.max_extensions, 'continues_until_replaced', t.continues_until_replaced, 'follows_main', t.follows_main, 'source', t.source, 'is_assumed', t.is_assumed), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'version_id', p.version_id, 'corrected_on', p.corrected_on, 'before', p.before, 'after', p.after, 'reason', p.reason, 'decision', p.decision, 'decided_on', p.decided_on, 'made_in', p.made_in) order by jsonb_build_object('id', p.id, 'version_id', p.version_id, 'corrected_on', p.corrected_on, 'before', p.before, 'after', p.after, 'reason', p.reason, 'decision', p.decision, 'decided_on', p.decided_on, 'made_in', p.made_in)::text collate "C"), '[]') from public.terms_correction p where p.version_id = t.version_id))::text, 'UTF8')), 'hex') from public.terms_of_validity t where true and t.version_id = subject);
  elsif noun = 'adoption' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('version_id', t.version_id, 'decision_round_id', t.decision_round_id, 'adopted_on', t.adopted_on, 'enters_into_force_on', t.enters_into_force_on, 'source', t.source))::text, 'UTF8')), 'hex') from public.adoption t where true and t.version_id = subject);
  elsif noun = 'registered-adoption' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'version_id', t.version_id, 'adopted_on', t.adopted_on, 'enters_into_force_on', t.enters_into_force_on, 'adopted_by', t.adopted_by, 'source', t.source, 'file_hash', t.file_hash, 'file_name', t.file_name, 'registered_on', t.registered_on, 'for_body_id', t.for_body_id), (select coalesce(jsonb_agg(jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason) order by jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason)::text collate "C"), '[]') from public.registered_adoption_withdrawal p where p.registration_id = t.id))::text, 'UTF8')), 'hex') from public.registered_adoption t where true and t.id = subject);
  elsif noun = 'validity-event' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'version_id', t.version_id, 'kind', t.kind, 'happened_on', t.happened_on, 'extended_until', t.extended_until, 'ends_from', t.ends_from, 'by_party_of_notice', t.by_party_of_notice, 'note', t.note), (select coalesce(jsonb_agg(jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason) order by jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason)::text collate "C"), '[]') from public.validity_event_withdrawal p where p.event_id = t.id))::text, 'UTF8')), 'hex') from public.validity_event t where true and t.id = subject);
  elsif noun = 'shared-text' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'heading', t.heading, 'text', t.text, 'plain_text', t.plain_text, 'created_at', t.created_at))::text, 'UTF8')), 'hex') from public.shared_text t where true and t.id = subject);
  elsif noun = 'route' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'kind', t.kind, 'template', t.template, 'title', t.title), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'key', p.key, 'position', p.position, 'verb', p.verb, 'title_sv', p.title_sv, 'title_en', p.title_en, 'branch', p.branch, 'after_keys', p.after_keys, 'opens_on', p.opens_on, 'due_on', p.due_on, 'is_optional', p.is_optional) order by jsonb_build_object('id', p.id, 'key', p.key, 'position', p.position, 'verb', p.verb, 'title_sv', p.title_sv, 'title_en', p.title_en, 'branch', p.branch, 'after_keys', p.after_keys, 'opens_on', p.opens_on, 'due_on', p.due_on, 'is_optional', p.is_optional)::text collate "C"), '[]') from public.route_step p where p.route_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'step_id', p.step_id, 'body_id', p.body_id, 'position', p.position, 'covers', p.covers) order by jsonb_build_object('id', p.id, 'step_id', p.step_id, 'body_id', p.body_id, 'position', p.position, 'covers', p.covers)::text collate "C"), '[]') from public.route_step_body p where p.step_id in (select s.id from public.route_step s where s.route_id = t.id)))::text, 'UTF8')), 'hex') from public.route t where true and t.id = subject);
  elsif noun = 'step-act' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'step_id', t.step_id, 'body_id', t.body_id, 'done_on', t.done_on, 'note', t.note, 'recorded_at', t.recorded_at, 'recorded_by', t.recorded_by, 'mandate_id', t.mandate_id, 'is_waived', t.is_waived, 'turn', t.turn), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'reopened_on', p.reopened_on, 'reason', p.reason, 'recorded_at', p.recorded_at, 'recorded_by', p.recorded_by, 'mandate_id', p.mandate_id) order by jsonb_build_object('id', p.id, 'reopened_on', p.reopened_on, 'reason', p.reason, 'recorded_at', p.recorded_at, 'recorded_by', p.recorded_by, 'mandate_id', p.mandate_id)::text collate "C"), '[]') from public.step_reopening p where p.act_id = t.id))::text, 'UTF8')), 'hex') from public.step_act t where true and t.id = subject);
  elsif noun = 'earlier-consultation' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'title', t.title, 'opened_on', t.opened_on, 'due_on', t.due_on, 'asked_who', t.asked_who, 'asked_count', t.asked_count, 'answered_count', t.answered_count, 'source', t.source, 'link', t.link, 'file_hash', t.file_hash, 'file_name', t.file_name, 'registered_on', t.registered_on, 'for_body_id', t.for_body_id), (select coalesce(jsonb_agg(jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason) order by jsonb_build_object('withdrawn_on', p.withdrawn_on, 'reason', p.reason)::text collate "C"), '[]') from public.earlier_consultation_withdrawal p where p.earlier_id = t.id))::text, 'UTF8')), 'hex') from public.earlier_consultation t where true and t.id = subject);
  elsif noun = 'consultation' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'kind', t.kind, 'title', t.title, 'invitation', t.invitation, 'package_id', t.package_id, 'route_id', t.route_id, 'answering_package_id', t.answering_package_id, 'status', t.status, 'opens_on', t.opens_on, 'due_on', t.due_on, 'closed_on', t.closed_on, 'published_on', t.published_on, 'created_at', t.created_at), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'position', p.position, 'text', p.text) order by jsonb_build_object('id', p.id, 'position', p.position, 'text', p.text)::text collate "C"), '[]') from public.consultation_question p where p.consultation_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'asked_party_id', p.asked_party_id, 'asked_body_id', p.asked_body_id, 'due_on', p.due_on) order by jsonb_build_object('id', p.id, 'asked_party_id', p.asked_party_id, 'asked_body_id', p.asked_body_id, 'due_on', p.due_on)::text collate "C"), '[]') from public.consultee p where p.consultation_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'told_on', p.told_on, 'told_at', p.told_at, 'old_due_on', p.old_due_on, 'new_due_on', p.new_due_on, 'reason', p.reason) order by jsonb_build_object('id', p.id, 'kind', p.kind, 'told_on', p.told_on, 'told_at', p.told_at, 'old_due_on', p.old_due_on, 'new_due_on', p.new_due_on, 'reason', p.reason)::text collate "C"), '[]') from public.consultation_notice p where p.consultation_id = t.id))::text, 'UTF8')), 'hex') from public.consultation t where (t.status <> 'draft') and t.id = subject);
  elsif noun = 'response' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'consultation_id', t.consultation_id, 'party_id', t.party_id, 'body_id', t.body_id, 'number', t.number, 'stance', t.stance, 'overall_text', t.overall_text, 'content', t.content, 'response_hash', t.response_hash, 'submitted_at', t.submitted_at, 'submitted_on', t.submitted_on, 'submitted_by', t.submitted_by, 'is_late', t.is_late, 'is_correspondence', t.is_correspondence, 'superseded_by', t.superseded_by, 'secrecy_reason', t.secrecy_reason, 'is_by_letter', t.is_by_letter), (select coalesce(jsonb_agg(jsonb_build_object('response_id', p.response_id, 'party_id', p.party_id, 'came_on', p.came_on, 'channel', p.channel, 'from_office', p.from_office, 'file_hash', p.file_hash, 'file_name', p.file_name) order by jsonb_build_object('response_id', p.response_id, 'party_id', p.party_id, 'came_on', p.came_on, 'channel', p.channel, 'from_office', p.from_office, 'file_hash', p.file_hash, 'file_name', p.file_name)::text collate "C"), '[]') from public.response_letter p where p.response_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('response_id', p.response_id, 'party_id', p.party_id, 'confirmed_on', p.confirmed_on, 'confirmed_by', p.confirmed_by, 'mandate_id', p.mandate_id) order by jsonb_build_object('response_id', p.response_id, 'party_id', p.party_id, 'confirmed_on', p.confirmed_on, 'confirmed_by', p.confirmed_by, 'mandate_id', p.mandate_id)::text collate "C"), '[]') from public.response_confirmation p where p.response_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'party_id', p.party_id, 'subject_kind', p.subject_kind, 'version_id', p.version_id, 'provision_id', p.provision_id, 'stance', p.stance) order by jsonb_build_object('id', p.id, 'party_id', p.party_id, 'subject_kind', p.subject_kind, 'version_id', p.version_id, 'provision_id', p.provision_id, 'stance', p.stance)::text collate "C"), '[]') from public.response_stance p where p.response_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('party_id', p.party_id, 'question_id', p.question_id, 'text', p.text) order by jsonb_build_object('party_id', p.party_id, 'question_id', p.question_id, 'text', p.text)::text collate "C"), '[]') from public.question_answer p where p.response_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'consultation_id', p.consultation_id, 'party_id', p.party_id, 'number', p.number, 'version_id', p.version_id, 'provision_id', p.provision_id, 'kind', p.kind, 'text', p.text, 'proposed_wording', p.proposed_wording, 'answered_with', p.answered_with, 'reworded_from', p.reworded_from) order by jsonb_build_object('id', p.id, 'consultation_id', p.consultation_id, 'party_id', p.party_id, 'number', p.number, 'version_id', p.version_id, 'provision_id', p.provision_id, 'kind', p.kind, 'text', p.text, 'proposed_wording', p.proposed_wording, 'answered_with', p.answered_with, 'reworded_from', p.reworded_from)::text collate "C"), '[]') from public.comment p where p.response_id = t.id))::text, 'UTF8')), 'hex') from public.response t where true and t.id = subject);
  elsif noun = 'comment-answer' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'comment_id', t.comment_id, 'outcome', t.outcome, 'reason', t.reason, 'changed_version_id', t.changed_version_id, 'changed_provision_id', t.changed_provision_id, 'answered_by', t.answered_by, 'answered_at', t.answered_at))::text, 'UTF8')), 'hex') from public.comment_answer t where true and t.id = subject);
  elsif noun = 'public-question' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'consultation_id', t.consultation_id, 'provision_id', t.provision_id, 'text', t.text, 'asked_by_name', t.asked_by_name, 'asked_on', t.asked_on, 'asked_at', t.asked_at, 'answer', t.answer, 'answered_on', t.answered_on, 'answered_by', t.answered_by, 'is_hidden', t.is_hidden))::text, 'UTF8')), 'hex') from public.public_question t where true and t.id = subject);
  elsif noun = 'decision-round' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'package_id', t.package_id, 'package_hash', t.package_hash, 'route_id', t.route_id, 'consultation_id', t.consultation_id, 'needs_all_parties', t.needs_all_parties, 'opens_on', t.opens_on, 'deadline', t.deadline, 'enters_into_force_on', t.enters_into_force_on, 'status', t.status, 'cancel_reason', t.cancel_reason, 'created_at', t.created_at), (select coalesce(jsonb_agg(jsonb_build_object('deciding_party_id', p.deciding_party_id, 'council_body_id', p.council_body_id, 'position', p.position) order by jsonb_build_object('deciding_party_id', p.deciding_party_id, 'council_body_id', p.council_body_id, 'position', p.position)::text collate "C"), '[]') from public.round_party p where p.round_id = t.id))::text, 'UTF8')), 'hex') from public.decision_round t where true and t.id = subject);
  elsif noun = 'decision' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'round_id', t.round_id, 'deciding_party_id', t.deciding_party_id, 'body_id', t.body_id, 'outcome', t.outcome, 'decided_on', t.decided_on, 'paragraph', t.paragraph, 'registry_number', t.registry_number, 'package_hash', t.package_hash, 'reservation_note', t.reservation_note, 'changes_note', t.changes_note, 'new_meeting_on', t.new_meeting_on, 'attested_on', t.attested_on, 'announced_on', t.announced_on, 'appealed_on', t.appealed_on, 'appeal_ended_on', t.appeal_ended_on, 'minutes_file_hash', t.minutes_file_hash, 'minutes_file_name', t.minutes_file_name, 'recorded_at', t.recorded_at, 'recorded_on', t.recorded_on, 'recorded_by', t.recorded_by, 'mandate_id', t.mandate_id, 'corrects_id', t.corrects_id, 'correction_reason', t.correction_reason), (select coalesce(jsonb_agg(jsonb_build_object('decision_id', p.decision_id, 'came_on', p.came_on, 'channel', p.channel, 'from_office', p.from_office, 'file_hash', p.file_hash, 'file_name', p.file_name) order by jsonb_build_object('decision_id', p.decision_id, 'came_on', p.came_on, 'channel', p.channel, 'from_office', p.from_office, 'file_hash', p.file_hash, 'file_name', p.file_name)::text collate "C"), '[]') from public.decision_letter p where p.decision_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('decision_id', p.decision_id, 'confirmed_on', p.confirmed_on, 'confirmed_by', p.confirmed_by, 'mandate_id', p.mandate_id) order by jsonb_build_object('decision_id', p.decision_id, 'confirmed_on', p.confirmed_on, 'confirmed_by', p.confirmed_by, 'mandate_id', p.mandate_id)::text collate "C"), '[]') from public.decision_confirmation p where p.decision_id = t.id))::text, 'UTF8')), 'hex') from public.council_decision t where true and t.id = subject);
  elsif noun = 'statement' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'round_id', t.round_id, 'step_id', t.step_id, 'body_id', t.body_id, 'kind', t.kind, 'outcome', t.outcome, 'stated_on', t.stated_on, 'paragraph', t.paragraph, 'registry_number', t.registry_number, 'note', t.note, 'recorded_by', t.recorded_by, 'recorded_at', t.recorded_at))::text, 'UTF8')), 'hex') from public.body_statement t where true and t.id = subject);
  elsif noun = 'meeting' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'round_id', t.round_id, 'deciding_party_id', t.deciding_party_id, 'body_id', t.body_id, 'meets_on', t.meets_on, 'note', t.note, 'is_cancelled', t.is_cancelled, 'recorded_by', t.recorded_by, 'recorded_at', t.recorded_at))::text, 'UTF8')), 'hex') from public.booked_meeting t where true and t.id = subject);
  elsif noun = 'revision' then return (select encode(sha256(convert_to(jsonb_build_array(jsonb_build_object('id', t.id, 'slug', t.slug, 'title_sv', t.title_sv, 'title_en', t.title_en, 'summary_sv', t.summary_sv, 'summary_en', t.summary_en, 'starts_on', t.starts_on, 'ends_on', t.ends_on, 'position', t.position), (select coalesce(jsonb_agg(jsonb_build_object('document_id', p.document_id) order by jsonb_build_object('document_id', p.document_id)::text collate "C"), '[]') from public.revision_document p where p.revision_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'branch', p.branch, 'kind', p.kind, 'title_sv', p.title_sv, 'title_en', p.title_en, 'starts_on', p.starts_on, 'ends_on', p.ends_on, 'source', p.source) order by jsonb_build_object('id', p.id, 'branch', p.branch, 'kind', p.kind, 'title_sv', p.title_sv, 'title_en', p.title_en, 'starts_on', p.starts_on, 'ends_on', p.ends_on, 'source', p.source)::text collate "C"), '[]') from public.milestone p where p.revision_id = t.id), (select coalesce(jsonb_agg(jsonb_build_object('consultation_id', p.consultation_id, 'decision_round_id', p.decision_round_id, 'position', p.position) order by jsonb_build_object('consultation_id', p.consultation_id, 'decision_round_id', p.decision_round_id, 'position', p.position)::text collate "C"), '[]') from public.revision_round p where p.revision_id = t.id))::text, 'UTF8')), 'hex') from public.revision t where true and t.id = subject);
  end if;
  raise exception 'the record has no noun %', noun;
end $$;

create or replace function subjects_of_record() returns table (noun text, subject uuid)
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select 'party'::text, t.id from public.party t where true
  union all select 'body'::text, t.id from public.body t where true
  union all select 'dated-name'::text, t.id from public.dated_name t where true
  union all select 'mandate'::text, t.id from public.mandate t where true
  union all select 'document'::text, t.id from public.document t where true
  union all select 'version'::text, t.id from public.version t where (t.status <> 'draft')
  union all select 'package'::text, t.id from public.package t where true
  union all select 'terms'::text, t.version_id from public.terms_of_validity t where true
  union all select 'adoption'::text, t.version_id from public.adoption t where true
  union all select 'registered-adoption'::text, t.id from public.registered_adoption t where true
  union all select 'validity-event'::text, t.id from public.validity_event t where true
  union all select 'shared-text'::text, t.id from public.shared_text t where true
  union all select 'route'::text, t.id from public.route t where true
  union all select 'step-act'::text, t.id from public.step_act t where true
  union all select 'earlier-consultation'::text, t.id from public.earlier_consultation t where true
  union all select 'consultation'::text, t.id from public.consultation t where (t.status <> 'draft')
  union all select 'response'::text, t.id from public.response t where true
  union all select 'comment-answer'::text, t.id from public.comment_answer t where true
  union all select 'public-question'::text, t.id from public.public_question t where true
  union all select 'decision-round'::text, t.id from public.decision_round t where true
  union all select 'decision'::text, t.id from public.council_decision t where true
  union all select 'statement'::text, t.id from public.body_statement t where true
  union all select 'meeting'::text, t.id from public.booked_meeting t where true
  union all select 'revision'::text, t.id from public.revision t where true
$$;

create constraint trigger fingerprint_is_fixed after insert or update or delete on response_letter
  deferrable initially deferred for each row
  execute function fix_fingerprint('response', 'response_id', 'consultation');
create constraint trigger fingerprint_is_fixed after insert or update or delete on response_confirmation
  deferrable initially deferred for each row
  execute function fix_fingerprint('response', 'response_id', 'consultation');

select fix_fingerprints_anew();
