// SPDX-License-Identifier: EUPL-1.2
// Written by scripts/write-schema.ts from the migrated database: row types, table by table.

import type { ColumnType, Generated } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'

type Adoption = {
  version_id: string
  decision_round_id: string | null
  adopted_on: Day
  enters_into_force_on: Day
  source: Generated<string>
}

type AnswerRating = {
  answer: string
  on_day: Day
  helped: boolean
  count: number
}

type Association = {
  id: string
  slug: string
  name: string
}

type AssociationMembership = {
  id: string
  association_id: string
  member_party_id: string | null
  member_name: string
  valid_from: Day
  valid_until: Day | null
}

type Body = {
  id: string
  slug: string
  name: string
  short_name: string
  kind:
    | 'joint-body'
    | 'joint-board'
    | 'board'
    | 'provider-board'
    | 'private-caregivers'
    | 'executive-board'
    | 'council'
    | 'association-board'
    | 'working-group'
    | 'steering-group'
    | 'preparatory'
  of_party_id: string | null
  association_id: string | null
  care_area_id: string | null
  valid_from: Day
  valid_until: Day | null
  position: Generated<number>
  parent_id: string | null
  succeeded_by: string | null
}

type BodyStatement = {
  id: string
  round_id: string
  step_id: string | null
  body_id: string
  kind: 'position' | 'recommendation' | 'preparation'
  outcome:
    | 'approved'
    | 'approved-with-reservation'
    | 'approved-with-changes'
    | 'rejected'
    | 'referred-back'
    | 'withdrawn'
  stated_on: Day
  paragraph: Generated<string>
  registry_number: Generated<string>
  note: Generated<string>
  recorded_by: string | null
  recorded_at: Generated<Instant>
}

type BookedMeeting = {
  id: string
  round_id: string
  deciding_party_id: string
  body_id: string
  meets_on: Day
  note: Generated<string>
  is_cancelled: Generated<boolean>
  recorded_by: string | null
  recorded_at: Generated<Instant>
}

type CareArea = {
  id: string
  slug: string
  name: string
}

type CareAreaMembership = {
  id: string
  care_area_id: string
  member_party_id: string
  valid_from: Day
  valid_until: Day | null
}

type Comment = {
  id: string
  consultation_id: string
  response_id: string
  party_id: string
  number: number
  version_id: string
  provision_id: string
  kind:
    'reword' | 'clarify' | 'more-detail' | 'less-detail' | 'remove' | 'add' | 'support' | 'question'
  text: string
  proposed_wording: Generated<string>
  answered_with: string | null
  reworded_from: string | null
}

type CommentAnswer = {
  id: string
  comment_id: string
  outcome: 'met' | 'partly' | 'not-met' | 'noted' | 'other-forum'
  reason: string
  changed_version_id: string | null
  changed_provision_id: string | null
  revision: Generated<number>
  answered_by: string | null
  answered_at: Generated<Instant>
}

type Consultation = {
  id: string
  slug: string
  kind: 'formal' | 'comment-round' | 'survey'
  title: string
  invitation: Generated<string>
  package_id: string
  route_id: string
  answering_package_id: string | null
  status: 'draft' | 'open' | 'closed' | 'published' | 'cancelled'
  opens_on: Day
  due_on: Day
  closed_on: Day | null
  published_on: Day | null
  revision: Generated<number>
  response_count: Generated<number>
  comment_count: Generated<number>
  created_at: Generated<Instant>
}

type ConsultationNotice = {
  id: string
  consultation_id: string
  kind: 'opened' | 'extended' | 'cancelled' | 'published'
  told_on: Day
  told_at: Generated<Instant>
  old_due_on: Day | null
  new_due_on: Day | null
  reason: Generated<string>
}

type ConsultationQuestion = {
  id: string
  consultation_id: string
  position: number
  text: string
}

type Consultee = {
  id: string
  consultation_id: string
  asked_party_id: string
  asked_body_id: string | null
  due_on: Day
}

type ContactPerson = {
  id: string
  for_party_id: string
  person_id: string
  valid_from: Day
  valid_until: Day | null
  phone: string | null
}

type CouncilDecision = {
  id: string
  round_id: string
  deciding_party_id: string
  body_id: string
  outcome:
    | 'approved'
    | 'approved-with-reservation'
    | 'approved-with-changes'
    | 'rejected'
    | 'referred-back'
    | 'withdrawn'
  decided_on: Day
  paragraph: string
  registry_number: Generated<string>
  package_hash: string
  reservation_note: Generated<string>
  changes_note: Generated<string>
  new_meeting_on: Day | null
  attested_on: Day | null
  announced_on: Day | null
  appealed_on: Day | null
  appeal_ended_on: Day | null
  minutes_file_hash: string | null
  minutes_file_name: string | null
  recorded_at: Generated<Instant>
  recorded_on: Day
  recorded_by: string | null
  mandate_id: string | null
  corrects_id: string | null
  correction_reason: Generated<string>
}

type County = {
  only_row: Generated<boolean>
  slug: string
  name_sv: string
  name_en: string
  region_sv: string
  region_en: string
  guiding_questions: ColumnType<unknown, string, string>
}

type CountyPlan = {
  document_kind: string
  plan: ColumnType<unknown, string, string>
}

type CountyRoute = {
  kind: 'consultation' | 'decision'
  steps: ColumnType<unknown, string, string>
  id: Generated<string>
  from_on: Generated<Day>
}

type DailyWork = {
  name: string
  day: Day
  done_at: Generated<Instant>
}

type DatedName = {
  id: string
  named_party_id: string | null
  named_body_id: string | null
  named_association_id: string | null
  named_care_area_id: string | null
  name: string
  short_name: string
  from_on: Day
}

type DecisionConfirmation = {
  decision_id: string
  confirmed_on: Day
  confirmed_by: string | null
  mandate_id: string | null
}

type DecisionLetter = {
  decision_id: string
  came_on: Day
  channel: 'letter' | 'e-mail'
  from_office: string
  file_hash: string
  file_name: string
}

type DecisionRound = {
  id: string
  slug: string
  title: string
  package_id: string
  package_hash: string
  route_id: string
  consultation_id: string | null
  needs_all_parties: boolean
  opens_on: Day
  deadline: Day
  enters_into_force_on: Day
  status: 'draft' | 'open' | 'ended' | 'cancelled'
  cancel_reason: Generated<string>
  created_at: Generated<Instant>
}

type Document = {
  id: string
  slug: string
  kind: 'framework-agreement' | 'annexed-agreement' | 'guideline' | 'strategy'
  is_statutory: Generated<boolean>
  needs_all_parties: boolean
  main_document_id: string | null
  position: Generated<number>
  created_at: Generated<Instant>
}

type DraftAttachment = {
  id: string
  draft_id: string
  party_id: string
  file_hash: string
  file_name: string
  added_by: string | null
  added_with: string | null
  added_at: Generated<Instant>
}

type DraftComment = {
  id: string
  draft_id: string
  party_id: string
  version_id: string
  provision_id: string
  kind:
    'reword' | 'clarify' | 'more-detail' | 'less-detail' | 'remove' | 'add' | 'support' | 'question'
  text: string
  proposed_wording: Generated<string>
  revision: Generated<number>
  written_by: string | null
  updated_by: string | null
  updated_at: Generated<Instant>
  written_with: string | null
}

type DraftNote = {
  id: string
  version_id: string
  provision_id: string
  answers_note_id: string | null
  text: string
  written_against: string
  parent_id: string | null
  exact: string | null
  prefix: string | null
  suffix: string | null
  starts_at: number | null
  ends_at: number | null
  written_by: string
  written_at: Generated<Instant>
  resolved_by: string | null
  resolved_at: Instant | null
}

type DraftOpening = {
  version_id: string
  provision_id: string
  person_id: string
  opened_at: Generated<Instant>
}

type DraftQuestionAnswer = {
  draft_id: string
  party_id: string
  question_id: string
  text: string
  updated_by: string | null
  updated_at: Generated<Instant>
  updated_with: string | null
}

type DraftStance = {
  id: string
  draft_id: string
  party_id: string
  subject_kind: 'package' | 'document' | 'section'
  version_id: string | null
  provision_id: string | null
  stance: 'endorse' | 'endorse-with-changes' | 'oppose' | 'abstain' | 'no-comments'
  updated_by: string | null
  updated_at: Generated<Instant>
  updated_with: string | null
}

type DraftStep = {
  version_id: string
  revision: number
  made_at: Generated<Instant>
  person_id: string | null
  way: 'changed' | 'split' | 'merged' | 'restored' | 'undone'
  undoes: number | null
  provision_ids: string[]
  content: ColumnType<unknown, string, string>
}

type DraftSuggestion = {
  id: string
  version_id: string
  kind: 'words' | 'new' | 'strike'
  provision_id: string
  made_against: ColumnType<unknown, string, string>
  proposed: ColumnType<unknown, string | null, string | null>
  new_provision_id: string | null
  reason: string
  suggested_by: string
  suggested_at: Generated<Instant>
  outcome: 'accepted' | 'rejected' | 'replaced' | null
  decided_by: string | null
  decided_at: Instant | null
}

type EarlierConsultation = {
  id: string
  title: string
  opened_on: Day
  due_on: Day
  asked_who: string
  asked_count: number | null
  answered_count: number | null
  source: string
  link: Generated<string>
  file_hash: string | null
  file_name: string | null
  registered_on: Day
  for_body_id: string | null
}

type EarlierConsultationWithdrawal = {
  earlier_id: string
  withdrawn_on: Day
  reason: string
}

type File = {
  hash: string
  byte_count: number
  media_type: string
  stored_at: Generated<Instant>
}

type FileChunk = {
  file_hash: string
  position: number
  content: Uint8Array
}

type GuidingCase = {
  id: string
  number: number
  title: string
  situation: string
  question: string
  answer: string
  why: string
  responsible: 'region' | 'municipality' | 'both' | 'unclear'
  replaces_id: string | null
  status: Generated<'draft' | 'decided' | 'replaced' | 'withdrawn'>
  written_on: Day
  decided_by: string | null
  decided_on: Day | null
  valid_from: Day | null
  valid_until: Day | null
  withdrawn_on: Day | null
  withdrawn_because: Generated<string>
  revision: Generated<number>
}

type GuidingCaseAlike = {
  case_id: string
  alike_id: string
}

type GuidingCaseProvision = {
  case_id: string
  position: number
  provision_id: string
}

type Identity = {
  issuer: string
  subject: string
  person_id: string
  bound_at: Generated<Instant>
}

type IdentityRequest = {
  id: string
  person_id: string
  issuer: string
  subject: string
  provider: string
  email: string
  status: Generated<'waiting' | 'confirmed' | 'rejected'>
  asked_on: Day
  answer_by: Day
  answered_by: string | null
  answered_on: Day | null
}

type ImportDraft = {
  id: string
  document_id: string
  compared_with_version_id: string | null
  made_by: string
  label: Generated<string>
  title: Generated<string>
  file_hash: string
  file_name: string
  content: ColumnType<unknown, string, string>
  choices: ColumnType<unknown, string, string>
  made_at: Generated<Instant>
  saved_as_version_id: string | null
}

type ImportHeading = {
  person_id: string
  import: string
  heading: string
  column_name: string
  kept_at: Generated<Instant>
}

type Installation = {
  only_row: Generated<boolean>
  mode: 'demo' | 'production'
  county: string | null
  created_at: Generated<Instant>
  is_whole: Generated<boolean>
}

type Journal = {
  id: string
  transaction_number: Generated<number>
  room: string
  event: string
  person_id: string | null
  mandate_id: string | null
  on_behalf_of: string | null
  subject_kind: string
  subject_id: string
  happened_at: Generated<Instant>
  product_day: Day
  payload: ColumnType<unknown, string, string>
  is_public: boolean
  row_hash: string
}

type JournalEpoch = {
  only_row: Generated<boolean>
  transaction_offset: Generated<number>
}

type JournalSeal = {
  number: number
  below_transaction: number
  row_count: number
  public_row_count: number
  rows: ColumnType<unknown, string, string>
  previous_hash: string
  hash: string
  sealed_at: Instant
  public_total: Generated<number>
}

type KeptForm = {
  id: string
  person_id: string
  path: string
  sent_to: string
  fields: ColumnType<unknown, string, string>
  kept_at: Generated<Instant>
}

type Law = {
  id: string
  slug: string
  kind: 'law' | 'bill'
  designation: string
  title: string
  short_name: Generated<string>
  short_from: Day | null
  short_until: Day | null
  in_force_from: Day | null
  ends_on: Day | null
  replaced_by: Generated<string>
  bill_status: 'proposed' | 'passed' | 'rejected' | null
  planned_on: Day | null
  dated_on: Day | null
  source: Generated<string>
  note: Generated<string>
  amended_through: Generated<string>
  revision: Generated<number>
}

type LawLook = {
  id: string
  law_id: string
  subject_kind: string
  subject_id: string
  fingerprint: string
  state: 'unchanged' | 'revise'
  reason: string
  looked_on: Day
  looked_with: string
  looked_at: Generated<Instant>
}

type LawReference = {
  version_id: string
  provision_id: string
  position: number
  label: string
  href: string | null
  is_found: Generated<boolean>
}

type LawSourceVisit = {
  id: string
  visited_at: Generated<Instant>
  outcome: string
  facts: ColumnType<unknown, string, string>
  changes: Generated<number>
}

type LawTouch = {
  law_id: string
  position: number
  designation: string
  place: string
  word: string
}

type Mail = {
  id: string
  to_person_id: string
  kind: string
  matter_id: string
  due_on: Day | null
  subject: string
  body: string
  path: string
  status: Generated<'queued' | 'sent' | 'failed' | 'dropped'>
  attempts: Generated<number>
  last_error: Generated<string>
  queued_on: Day
  queued_at: Generated<Instant>
  next_attempt_at: Generated<Instant>
  sent_at: Instant | null
  queued_in: Generated<number>
  stop_key: Generated<string>
}

type MailChoice = {
  person_id: string
  wants_reminders: boolean
}

type Making = {
  only_row: Generated<boolean>
  id: Generated<string>
}

type Mandate = {
  id: string
  person_id: string
  role:
    | 'process-leader'
    | 'editor'
    | 'coordinator'
    | 'contributor'
    | 'registrar'
    | 'reader'
    | 'administrator'
  for_party_id: string | null
  for_body_id: string | null
  for_unit_id: string | null
  valid_from: Day
  valid_until: Day | null
  given_by: string | null
  ended_by: string | null
  status: Generated<'offered' | 'accepted' | 'declined' | 'withdrawn'>
  answer_by: Day | null
  given_with: string | null
  takes_over_from: string | null
  title: string | null
  phone: string | null
}

type MeetingDay = {
  id: string
  of_body_id: string
  meets_on: Day
  added_on: Day
  removed_on: Day | null
  moved_to: Day | null
}

type Milestone = {
  id: string
  revision_id: string
  branch: 'joint' | 'region' | 'municipalities'
  kind: 'point' | 'span'
  title_sv: string
  title_en: string
  starts_on: Day
  ends_on: Day | null
  source: Generated<string>
  registered_on: Day
}

type Package = {
  id: string
  slug: string
  title: string
  package_hash: string
  created_on: Day
  canonical_form: number
}

type PackageVersion = {
  package_id: string
  position: number
  version_id: string
  terms_hash: string | null
}

type Party = {
  id: string
  code: string
  slug: string
  name: string
  short_name: string
  kind: 'region' | 'municipality'
  organisation_number: string | null
  valid_from: Day
  valid_until: Day | null
  position: number
  map_column: number | null
  map_row: number | null
  abbreviation: string | null
  succeeded_by: string | null
  end_note: Generated<string>
}

type Person = {
  id: string
  name: string
  email: string
  created_at: Generated<Instant>
}

type ProductDay = {
  only_row: Generated<boolean>
  day: Day
}

type Provision = {
  id: string
  document_id: string
}

type ProvisionMark = {
  id: string
  version_id: string
  provision_id: string
  responsible: 'region' | 'municipality' | 'both' | 'unclear' | 'none'
  is_deciding: boolean
  measures: string[]
  except_measures: string[]
  settings: string[]
  orderers: string[]
  groups: string[]
  age_from: number | null
  age_to: number | null
  conditions: string[]
  region_does: string[]
  municipality_does: string[]
  payer: 'region' | 'municipality' | 'both' | 'unclear' | null
  note: Generated<string>
  fingerprint: string
  marked_on: Day
  marked_with: string
  revision: Generated<number>
}

type ProvisionRemoval = {
  version_id: string
  provision_id: string
  reason: string
}

type ProvisionWording = {
  version_id: string
  provision_id: string
  parent_id: string | null
  position: number
  kind: 'chapter' | 'section' | 'paragraph' | 'point' | 'definition' | 'table'
  number: Generated<string>
  heading: Generated<string>
  text: ColumnType<unknown, string, string>
  plain_text: Generated<string>
  actor: 'region' | 'municipality' | 'joint' | null
  shared_text_id: string | null
  change_reason: Generated<string>
  revision: Generated<number>
  words: ColumnType<string | null, never, never>
  counts_from: number | null
  written_number: string | null
  address: Generated<string>
  made_of: string[] | null
  begins_on: Day | null
  begins_said: string | null
}

type PublicProgress = {
  only_row: Generated<boolean>
  commits: number
  counted_by: number | null
}

type PublicQuestion = {
  id: string
  consultation_id: string
  provision_id: string | null
  text: string
  asked_by_name: Generated<string>
  asked_on: Day
  asked_at: Generated<Instant>
  answer: Generated<string>
  answered_on: Day | null
  answered_by: string | null
  is_hidden: Generated<boolean>
}

type QuestionAnswer = {
  response_id: string
  party_id: string
  question_id: string
  text: string
}

type RegisteredAdoption = {
  id: string
  version_id: string
  adopted_on: Day
  enters_into_force_on: Day
  adopted_by: string
  source: string
  file_hash: string | null
  file_name: string | null
  registered_on: Day
  for_body_id: string | null
}

type RegisteredAdoptionWithdrawal = {
  registration_id: string
  withdrawn_on: Day
  reason: string
}

type Removed = {
  id: string
  person_id: string
  mandate_id: string
  kind: string
  content: ColumnType<unknown, string, string>
  is_put_back: Generated<boolean>
  removed_at: Generated<Instant>
}

type Response = {
  id: string
  consultation_id: string
  party_id: string
  body_id: string | null
  number: number
  stance: 'endorse' | 'endorse-with-changes' | 'oppose' | 'abstain' | 'no-comments'
  overall_text: Generated<string>
  content: ColumnType<unknown, string, string>
  response_hash: string
  submitted_at: Generated<Instant>
  submitted_on: Day
  submitted_by: string | null
  is_late: Generated<boolean>
  is_correspondence: Generated<boolean>
  superseded_by: string | null
  secrecy_reason: Generated<string>
  is_by_letter: Generated<boolean>
}

type ResponseConfirmation = {
  response_id: string
  party_id: string
  confirmed_on: Day
  confirmed_by: string | null
  mandate_id: string | null
}

type ResponseDraft = {
  id: string
  consultation_id: string
  party_id: string
  body_id: string | null
  overall_text: Generated<string>
  updated_by: string | null
  updated_at: Generated<Instant>
  updated_with: string | null
  board: Generated<string>
  decided_on: Day | null
  paragraph: Generated<string>
  registry_number: Generated<string>
}

type ResponseLetter = {
  response_id: string
  party_id: string
  came_on: Day
  channel: 'letter' | 'e-mail'
  from_office: string
  file_hash: string
  file_name: string
}

type ResponseStance = {
  id: string
  response_id: string
  party_id: string
  subject_kind: 'package' | 'document' | 'section'
  version_id: string | null
  provision_id: string | null
  stance: 'endorse' | 'endorse-with-changes' | 'oppose' | 'abstain' | 'no-comments'
}

type Revision = {
  id: string
  slug: string
  title_sv: string
  title_en: string
  summary_sv: Generated<string>
  summary_en: Generated<string>
  starts_on: Day
  ends_on: Day | null
  position: Generated<number>
}

type RevisionDocument = {
  revision_id: string
  document_id: string
}

type RevisionRound = {
  revision_id: string
  consultation_id: string | null
  decision_round_id: string | null
  position: number
}

type RoundParty = {
  round_id: string
  deciding_party_id: string
  council_body_id: string
  position: number
}

type Route = {
  id: string
  kind: 'consultation' | 'decision'
  template: string
  title: string
}

type RouteStep = {
  id: string
  route_id: string
  key: string
  position: number
  verb: 'position' | 'hand-over' | 'answer' | 'compile' | 'prepare' | 'recommend' | 'decide'
  title_sv: string
  title_en: string
  branch: 'joint' | 'region' | 'municipalities'
  after_keys: Generated<string[]>
  opens_on: Day | null
  due_on: Day | null
  is_optional: Generated<boolean>
}

type RouteStepBody = {
  id: string
  step_id: string
  body_id: string
  position: number
  covers: Generated<string[]>
}

type SearchWord = {
  word: string
  stems: Generated<string[]>
  roots: Generated<string[]>
  heads: Generated<string[]>
  tails: Generated<string[]>
  is_read: Generated<boolean>
}

type Session = {
  id_hash: string
  person_id: string
  mandate_id: string | null
  started_at: Instant
  seen_at: Instant
  ends_at: Instant
  revoked_at: Instant | null
}

type SharedText = {
  id: string
  name: string
  slug: string
  heading: Generated<string>
  text: ColumnType<unknown, string, string>
  plain_text: Generated<string>
  revision: Generated<number>
  created_at: Generated<Instant>
}

type SignInAttempt = {
  state: string
  provider: string
  nonce: string
  code_verifier: string
  return_to: string
  language: string
  created_at: Instant
}

type SituationWord = {
  id: string
  kind: 'setting' | 'measure' | 'orderer' | 'group' | 'question'
  slug: string
  position: number
  name: string
  name_en: string
  in_sentence: Generated<string>
  in_sentence_en: Generated<string>
  synonyms: Generated<string[]>
  is_offered: Generated<boolean>
  revision: Generated<number>
}

type StaffQuestion = {
  id: string
  number: string
  status: Generated<'received' | 'open' | 'with-body' | 'answered' | 'joined' | 'closed'>
  asked_on: Day
  shown_on: Day | null
  body_id: string | null
  sent_on: Day | null
  answer_by: Day | null
  joined_to_id: string | null
  joined_on: Day | null
  answer: Generated<string>
  instruction: Generated<string>
  case_id: string | null
  answered_on: Day | null
  closed_on: Day | null
  closed_because: Generated<string>
  revision: Generated<number>
}

type StaffQuestionWording = {
  question_id: string
  text: string
}

type StepAct = {
  id: string
  step_id: string
  body_id: string
  done_on: Day
  note: Generated<string>
  recorded_at: Generated<Instant>
  recorded_by: string | null
  mandate_id: string | null
  is_waived: Generated<boolean>
  turn: Generated<number>
}

type StepReopening = {
  id: string
  act_id: string
  reopened_on: Day
  reason: string
  recorded_at: Generated<Instant>
  recorded_by: string | null
  mandate_id: string | null
}

type Term = {
  id: string
  slug: string
  term: string
  status: 'preferred' | 'allowed' | 'discouraged'
  instead: Generated<string>
  definition: Generated<string>
  source: Generated<string>
  valid_from: Day | null
  valid_until: Day | null
  revision: Generated<number>
}

type TermsCorrection = {
  id: string
  version_id: string
  corrected_on: Day
  before: ColumnType<unknown, string, string>
  after: ColumnType<unknown, string, string>
  reason: string
  decision: string
  decided_on: Day
  made_in: Generated<number>
}

type TermsOfValidity = {
  version_id: string
  starts_on: Day
  ends_on: Day | null
  period_years: number | null
  notice_months: number | null
  extension_years: number | null
  extension: 'none' | 'automatic' | 'by-decision'
  max_extensions: number | null
  continues_until_replaced: boolean
  follows_main: Generated<boolean>
  source: Generated<string>
  is_assumed: Generated<boolean>
}

type Unit = {
  id: string
  of_party_id: string
  parent_id: string | null
  name: string
  kind: 'unit' | 'group' | 'administration' | 'district'
  valid_from: Day
  valid_until: Day | null
}

type ValidityEvent = {
  id: string
  version_id: string
  kind: 'extension-decided' | 'notice-given' | 'terminated'
  happened_on: Day
  extended_until: Day | null
  ends_from: Day | null
  by_party_of_notice: string | null
  note: Generated<string>
}

type ValidityEventWithdrawal = {
  event_id: string
  withdrawn_on: Day
  reason: string
}

type Version = {
  id: string
  document_id: string
  label: string
  title: string
  subtitle: Generated<string>
  status: 'draft' | 'frozen' | 'withdrawn'
  based_on_version_id: string | null
  source_file_hash: string | null
  is_example_text: Generated<boolean>
  canonical_form: number | null
  text_hash: string | null
  frozen_on: Day | null
  revision: Generated<number>
  created_at: Generated<Instant>
  published_on: Day | null
  numbering: ColumnType<unknown, string | null, string | null>
}

/** Every table by its name. */
export type Schema = {
  adoption: Adoption
  answer_rating: AnswerRating
  association: Association
  association_membership: AssociationMembership
  body: Body
  body_statement: BodyStatement
  booked_meeting: BookedMeeting
  care_area: CareArea
  care_area_membership: CareAreaMembership
  comment: Comment
  comment_answer: CommentAnswer
  consultation: Consultation
  consultation_notice: ConsultationNotice
  consultation_question: ConsultationQuestion
  consultee: Consultee
  contact_person: ContactPerson
  council_decision: CouncilDecision
  county: County
  county_plan: CountyPlan
  county_route: CountyRoute
  daily_work: DailyWork
  dated_name: DatedName
  decision_confirmation: DecisionConfirmation
  decision_letter: DecisionLetter
  decision_round: DecisionRound
  document: Document
  draft_attachment: DraftAttachment
  draft_comment: DraftComment
  draft_note: DraftNote
  draft_opening: DraftOpening
  draft_question_answer: DraftQuestionAnswer
  draft_stance: DraftStance
  draft_step: DraftStep
  draft_suggestion: DraftSuggestion
  earlier_consultation: EarlierConsultation
  earlier_consultation_withdrawal: EarlierConsultationWithdrawal
  file: File
  file_chunk: FileChunk
  guiding_case: GuidingCase
  guiding_case_alike: GuidingCaseAlike
  guiding_case_provision: GuidingCaseProvision
  identity: Identity
  identity_request: IdentityRequest
  import_draft: ImportDraft
  import_heading: ImportHeading
  installation: Installation
  journal: Journal
  journal_epoch: JournalEpoch
  journal_seal: JournalSeal
  kept_form: KeptForm
  law: Law
  law_look: LawLook
  law_reference: LawReference
  law_source_visit: LawSourceVisit
  law_touch: LawTouch
  mail: Mail
  mail_choice: MailChoice
  making: Making
  mandate: Mandate
  meeting_day: MeetingDay
  milestone: Milestone
  package: Package
  package_version: PackageVersion
  party: Party
  person: Person
  product_day: ProductDay
  provision: Provision
  provision_mark: ProvisionMark
  provision_removal: ProvisionRemoval
  provision_wording: ProvisionWording
  public_progress: PublicProgress
  public_question: PublicQuestion
  question_answer: QuestionAnswer
  registered_adoption: RegisteredAdoption
  registered_adoption_withdrawal: RegisteredAdoptionWithdrawal
  removed: Removed
  response: Response
  response_confirmation: ResponseConfirmation
  response_draft: ResponseDraft
  response_letter: ResponseLetter
  response_stance: ResponseStance
  revision: Revision
  revision_document: RevisionDocument
  revision_round: RevisionRound
  round_party: RoundParty
  route: Route
  route_step: RouteStep
  route_step_body: RouteStepBody
  search_word: SearchWord
  session: Session
  shared_text: SharedText
  sign_in_attempt: SignInAttempt
  situation_word: SituationWord
  staff_question: StaffQuestion
  staff_question_wording: StaffQuestionWording
  step_act: StepAct
  step_reopening: StepReopening
  term: Term
  terms_correction: TermsCorrection
  terms_of_validity: TermsOfValidity
  unit: Unit
  validity_event: ValidityEvent
  validity_event_withdrawal: ValidityEventWithdrawal
  version: Version
}
