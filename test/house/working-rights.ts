// SPDX-License-Identifier: EUPL-1.2
// What the working role may do, table by table: what some page or job does, and nothing else. A migration
// grants it. `test/attack/working-rights.test.ts` holds the list against the catalogue of a migrated
// database and against the statements in the code, so a table without a row here is no table of ours.

export type TableRights = {
  readonly select?: true
  readonly insert?: true
  /** The columns that may be changed. */
  readonly update?: readonly string[]
  /**
   * Rows are locked, and nothing is changed: PostgreSQL asks for the right to update a column. It is
   * the id, which a trigger holds fast.
   */
  readonly lock?: true
  readonly delete?: true
  /** Why its rows are no part of the record (`src/record.ts`); left out, they are kept as they were told. */
  readonly notKept?: string
}

const draft = 'a draft is its own party’s, and is no record until it is sent'
const besideDraft =
  'said between those who write a draft; what came of it is in the text that is frozen'
const machine = 'the machine keeps it for itself; nothing was told of it'
const names = 'names and addresses are looked up, so that a person can be taken out of the register'

const edited = 'edited by administrators from a day on; the journal tells old and new'

const read = { select: true } as const
const add = { select: true, insert: true } as const

export const rightsOnTables: Readonly<Record<string, TableRights>> = {
  adoption: { ...add, delete: true },
  answer_rating: {
    ...add,
    update: ['count'],
    notKept: 'how many said that an answer helped, and nothing more',
  },
  association: { ...read, notKept: 'laid down with the county; nothing is decided by it' },
  association_membership: { ...add, update: ['valid_until'], notKept: edited },
  body: { ...add, update: ['valid_until', 'succeeded_by'], lock: true },
  body_statement: add,
  booked_meeting: { ...add, update: ['is_cancelled'] },
  care_area: { ...read, notKept: 'laid down with the county; nothing is decided by it' },
  care_area_membership: { ...add, update: ['valid_until'], notKept: edited },
  comment: add,
  comment_answer: {
    ...add,
    update: [
      'outcome',
      'reason',
      'changed_version_id',
      'changed_provision_id',
      'revision',
      'answered_by',
      'answered_at',
    ],
  },
  consultation: {
    ...add,
    update: [
      'kind',
      'title',
      'invitation',
      'package_id',
      'opens_on',
      'due_on',
      'revision',
      'status',
      'closed_on',
      'published_on',
      'answering_package_id',
      'response_count',
      'comment_count',
    ],
  },
  consultation_notice: add,
  consultation_question: { ...add, delete: true },
  consultee: { ...add, update: ['due_on'], delete: true },
  contact_person: { ...add, update: ['valid_until'], delete: true, notKept: names },
  county: { ...read, notKept: 'laid down with the county; nothing is decided by it' },
  county_plan: { ...read, notKept: 'laid down with the county; only proposes' },
  county_route: {
    ...add,
    notKept: 'the journal tells old and new; the route of each round is kept as it was laid',
  },
  dated_name: add,
  council_decision: {
    ...add,
    update: [
      'attested_on',
      'announced_on',
      'appealed_on',
      'appeal_ended_on',
      'minutes_file_hash',
      'minutes_file_name',
    ],
  },
  daily_work: { ...add, notKept: machine },
  decision_confirmation: add,
  decision_letter: add,
  decision_round: { ...add, update: ['status', 'cancel_reason'] },
  draft_step: {
    ...add,
    delete: true,
    notKept: 'how a draft came to be is its writers’ own; the text is on record when it is frozen',
  },
  document: { ...add, lock: true, delete: true },
  draft_attachment: { ...add, delete: true, notKept: draft },
  draft_comment: {
    ...add,
    update: ['kind', 'text', 'proposed_wording', 'revision', 'updated_by', 'updated_at'],
    delete: true,
    notKept: draft,
  },
  draft_question_answer: {
    ...add,
    update: ['text', 'updated_by', 'updated_with', 'updated_at'],
    notKept: draft,
  },
  draft_stance: { ...add, delete: true, notKept: draft },
  draft_note: {
    ...add,
    update: ['resolved_by', 'resolved_at'],
    delete: true,
    notKept: besideDraft,
  },
  draft_opening: { ...add, update: ['opened_at'], delete: true, notKept: machine },
  draft_suggestion: {
    ...add,
    update: ['outcome', 'decided_by', 'decided_at'],
    delete: true,
    notKept: besideDraft,
  },
  earlier_consultation: add,
  earlier_consultation_withdrawal: add,
  file: { ...add, notKept: 'it is its own hash, and is checked by it' },
  file_chunk: { ...add, notKept: 'it is checked by the hash of its file' },
  guiding_case: {
    ...add,
    update: [
      'title',
      'situation',
      'question',
      'answer',
      'why',
      'responsible',
      'replaces_id',
      'status',
      'decided_by',
      'decided_on',
      'valid_from',
      'valid_until',
      'withdrawn_on',
      'withdrawn_because',
      'revision',
    ],
    notKept: 'guidance beside the agreements; a trigger holds the words of what has been decided',
  },
  guiding_case_alike: { ...add, delete: true, notKept: 'a pointer from one case to another' },
  guiding_case_provision: { ...add, delete: true, notKept: 'held fast with the case it is of' },
  identity: { ...add, notKept: names },
  identity_request: {
    ...add,
    update: ['status', 'answered_by', 'answered_on'],
    delete: true,
    notKept: 'waits some days for an answer and is forgotten; the journal remembers what it was',
  },
  import_draft: {
    ...add,
    update: ['label', 'title', 'choices', 'saved_as_version_id'],
    delete: true,
    notKept: draft,
  },
  // Asked and written by the one who owns the tables, before any page is served.
  installation: { notKept: machine },
  import_heading: {
    ...add,
    update: ['column_name', 'kept_at'],
    notKept:
      'what a person has said that headings of her files mean, and nothing of what stood below',
  },
  journal: { ...add, notKept: 'it is checked by its seals' },
  journal_epoch: { ...read, notKept: machine },
  journal_seal: { ...read, notKept: 'it is checked by the seal after it' },
  kept_form: { ...add, delete: true, notKept: draft },
  law: {
    ...add,
    update: [
      'title',
      'short_name',
      'short_from',
      'short_until',
      'in_force_from',
      'ends_on',
      'replaced_by',
      'bill_status',
      'planned_on',
      'dated_on',
      'source',
      'note',
      'amended_through',
      'revision',
    ],
    notKept: 'a register of what others have decided; the journal tells what was changed',
  },
  law_look: { ...add, notKept: 'work among editors; nothing is decided by it' },
  law_reference: { ...add, delete: true },
  law_source_visit: { ...add, delete: true, notKept: machine },
  law_touch: { ...add, delete: true, notKept: 'changed with its law' },
  mail: {
    ...add,
    update: ['status', 'attempts', 'next_attempt_at', 'last_error', 'sent_at'],
    notKept: machine,
  },
  mail_choice: { ...add, update: ['wants_reminders'], notKept: machine },
  making: { ...read, notKept: machine },
  mandate: { ...add, update: ['valid_from', 'valid_until', 'ended_by', 'status'] },
  meeting_day: { ...add, update: ['removed_on', 'moved_to'], notKept: edited },
  milestone: add,
  package: { ...add, delete: true },
  package_version: { ...add, delete: true },
  party: { ...add, update: ['valid_until', 'succeeded_by', 'end_note'], lock: true },
  person: { ...add, lock: true, update: ['name'], notKept: names },
  product_day: { ...add, update: ['day'], notKept: machine },
  provision_mark: {
    ...add,
    update: [
      'responsible',
      'is_deciding',
      'measures',
      'except_measures',
      'settings',
      'orderers',
      'groups',
      'age_from',
      'age_to',
      'conditions',
      'region_does',
      'municipality_does',
      'payer',
      'note',
      'fingerprint',
      'marked_on',
      'marked_with',
      'revision',
    ],
    notKept: 'how editors read the agreement; the journal tells what was changed',
  },
  provision: {
    ...add,
    delete: true,
    notKept: 'an identity and nothing more; its words are those of its versions',
  },
  provision_removal: { ...add, update: ['reason'], delete: true },
  provision_wording: { ...add, delete: true },
  public_progress: { ...read, notKept: machine },
  public_question: { ...add, update: ['answer', 'answered_on', 'answered_by', 'is_hidden'] },
  question_answer: add,
  registered_adoption: add,
  registered_adoption_withdrawal: add,
  removed: { ...add, update: ['is_put_back'], delete: true, notKept: draft },
  response: { ...add, update: ['superseded_by', 'secrecy_reason'] },
  response_draft: {
    ...add,
    update: [
      'overall_text',
      'board',
      'decided_on',
      'paragraph',
      'registry_number',
      'updated_by',
      'updated_with',
      'updated_at',
    ],
    notKept: draft,
  },
  response_confirmation: add,
  response_letter: add,
  response_stance: add,
  revision: { ...add, lock: true },
  revision_document: add,
  revision_round: add,
  round_party: add,
  route: { ...add, update: ['kind', 'template', 'title'] },
  route_step: { ...add, update: ['due_on'], delete: true },
  route_step_body: { ...add, delete: true },
  schema_migration: { ...read, notKept: machine },
  search_word: {
    ...read,
    update: ['stems', 'roots', 'heads', 'tails', 'is_read'],
    notKept: 'what the dictionary says of the words that stand in texts',
  },
  session: {
    ...add,
    update: ['seen_at', 'mandate_id', 'revoked_at'],
    delete: true,
    notKept: machine,
  },
  shared_text: { ...add, update: ['name', 'heading', 'text', 'plain_text', 'revision'] },
  sign_in_attempt: { ...add, delete: true, notKept: machine },
  situation_word: {
    ...add,
    update: [
      'position',
      'name',
      'name_en',
      'in_sentence',
      'in_sentence_en',
      'synonyms',
      'is_offered',
      'revision',
    ],
    notKept: 'words that staff use; the journal tells what was changed',
  },
  staff_question: {
    ...add,
    update: [
      'status',
      'shown_on',
      'body_id',
      'sent_on',
      'answer_by',
      'joined_to_id',
      'joined_on',
      'answer',
      'instruction',
      'case_id',
      'answered_on',
      'closed_on',
      'closed_because',
      'revision',
    ],
    notKept: 'asked by nobody in particular; the journal tells what became of it',
  },
  staff_question_wording: { ...add, notKept: 'what anyone may have typed is no record' },
  step_act: add,
  step_reopening: add,
  terms_correction: add,
  term: {
    ...add,
    update: ['status', 'instead', 'definition', 'source', 'valid_from', 'valid_until', 'revision'],
    notKept: 'words that texts are checked by; the journal tells what was changed',
  },
  terms_of_validity: {
    ...add,
    update: [
      'starts_on',
      'ends_on',
      'period_years',
      'notice_months',
      'extension_years',
      'extension',
      'max_extensions',
      'continues_until_replaced',
      'follows_main',
      'source',
      'is_assumed',
    ],
    delete: true,
  },
  unit: { ...add, notKept: 'a name inside a party, which the party changes as it likes' },
  validity_event: add,
  validity_event_withdrawal: add,
  version: {
    ...add,
    update: [
      'title',
      'subtitle',
      'status',
      'text_hash',
      'canonical_form',
      'numbering',
      'frozen_on',
      'published_on',
      'revision',
    ],
    delete: true,
  },
}

/** What pages, row-level security and the journal's own trigger ask of the database. */
export const functionsToExecute: readonly string[] = [
  'acts_for_respondent(uuid, uuid, text, boolean)',
  'current_body()',
  'current_party()',
  'current_person()',
  'current_product_role()',
  'current_transaction_number()',
  'current_unit()',
  'journal_row_text(journal)',
  'public_revision()',
  'stop_reminders(uuid)',
  'seal_journal()',
]

/** Written in the rooms, and only ever run by the one who owns the tables: a county is established once. */
export const insertedByOwner: readonly string[] = [
  'association',
  'care_area',
  'county',
  'county_plan',
  'installation',
]
