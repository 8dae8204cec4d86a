// SPDX-License-Identifier: EUPL-1.2
// What the room keeps as it was told: the question, the answers that were sent, and what became of them.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import {
  type Checked,
  kept,
  type KeptNoun,
  type KeptRecord,
  part,
} from '#platform/record/kept-noun.ts'
import { responseHash, type ResponseContent } from '../rules/response-content.ts'
import { saidColumns, valuesOfSaid } from '../rules/said-in-comment.ts'

const slugOf = (consultation: string) =>
  `(select k.slug from public.consultation k where k.id = ${consultation})`

const nouns: readonly KeptNoun[] = [
  kept({
    noun: 'earlier-consultation',
    room: 'consultation',
    inWords: { sv: 'Den tidigare remissen', en: 'The earlier consultation' },
    table: 'earlier_consultation',
    id: 'id',
    columns: [
      'id',
      'title',
      'opened_on',
      'due_on',
      'asked_who',
      'asked_count',
      'answered_count',
      'source',
      'link',
      'file_hash',
      'file_name',
      'registered_on',
      'for_body_id',
    ],
    parts: [
      part('earlier_consultation_withdrawal', 'p.earlier_id = t.id', ['withdrawn_on', 'reason']),
    ],
    name: 't.title',
  }),
  kept({
    noun: 'consultation',
    room: 'consultation',
    inWords: { sv: 'Remissen', en: 'The consultation' },
    table: 'consultation',
    id: 'id',
    columns: [
      'id',
      'slug',
      'kind',
      'title',
      'invitation',
      'package_id',
      'route_id',
      'answering_package_id',
      'status',
      'opens_on',
      'due_on',
      'closed_on',
      'published_on',
      'created_at',
    ],
    parts: [
      part('consultation_question', 'p.consultation_id = t.id', ['id', 'position', 'text']),
      part('consultee', 'p.consultation_id = t.id', [
        'id',
        'asked_party_id',
        'asked_body_id',
        'due_on',
      ]),
      part('consultation_notice', 'p.consultation_id = t.id', [
        'id',
        'kind',
        'told_on',
        'told_at',
        'old_due_on',
        'new_due_on',
        'reason',
      ]),
    ],
    when: `t.status <> 'draft'`,
    name: 't.slug',
  }),
  kept({
    noun: 'response',
    room: 'consultation',
    inWords: { sv: 'Svaret', en: 'The response' },
    table: 'response',
    id: 'id',
    columns: [
      'id',
      'consultation_id',
      'party_id',
      'body_id',
      'number',
      'stance',
      'overall_text',
      'content',
      'response_hash',
      'submitted_at',
      'submitted_on',
      'submitted_by',
      'is_late',
      'is_correspondence',
      'superseded_by',
      'secrecy_reason',
      'is_by_letter',
    ],
    parts: [
      part('response_letter', 'p.response_id = t.id', [
        'response_id',
        'party_id',
        'came_on',
        'channel',
        'from_office',
        'file_hash',
        'file_name',
      ]),
      part('response_confirmation', 'p.response_id = t.id', [
        'response_id',
        'party_id',
        'confirmed_on',
        'confirmed_by',
        'mandate_id',
      ]),
      part('response_stance', 'p.response_id = t.id', [
        'id',
        'party_id',
        'subject_kind',
        'version_id',
        'provision_id',
        'stance',
      ]),
      part('question_answer', 'p.response_id = t.id', ['party_id', 'question_id', 'text']),
      part('comment', 'p.response_id = t.id', [
        'id',
        'consultation_id',
        'party_id',
        'number',
        'version_id',
        'provision_id',
        ...saidColumns,
        'answered_with',
        'reworded_from',
      ]),
    ],
    name: `${slugOf('t.consultation_id')} || ' ' || t.number`,
  }),
  kept({
    noun: 'comment-answer',
    room: 'consultation',
    inWords: { sv: 'Bemötandet', en: 'The answer to the comment' },
    table: 'comment_answer',
    id: 'id',
    columns: [
      'id',
      'comment_id',
      'outcome',
      'reason',
      'changed_version_id',
      'changed_provision_id',
      'answered_by',
      'answered_at',
    ],
    name: `(select ${slugOf('c.consultation_id')} || ' ' || c.number from public.comment c where c.id = t.comment_id)`,
  }),
  kept({
    noun: 'public-question',
    room: 'consultation',
    inWords: { sv: 'Den offentliga frågan', en: 'The public question' },
    table: 'public_question',
    id: 'id',
    columns: [
      'id',
      'consultation_id',
      'provision_id',
      'text',
      'asked_by_name',
      'asked_on',
      'asked_at',
      'answer',
      'answered_on',
      'answered_by',
      'is_hidden',
    ],
    name: `${slugOf('t.consultation_id')} || ' ' || t.asked_on`,
  }),
]

const sentAnswer = { sv: 'Svarets fingeravtryck', en: 'The hash of the response' }
const responsesAtATime = 100

type SentRow = {
  readonly id: string
  readonly name: string
  readonly stance: string
  readonly overall_text: string
  readonly content: ResponseContent
  readonly response_hash: string
  readonly is_correspondence: boolean
  readonly told: string | null
  readonly stances: readonly string[]
  readonly answers: readonly string[]
  readonly comments: readonly string[]
}

/** The hash that stands on the receipt, made again; and what the pages show, against what was sent. */
async function checkResponses(db: Db): Promise<Checked> {
  let count = 0
  for (let after: string | undefined; ;) {
    const rows = await readSent(db, after)
    const wrong = rows.find((row) => !isAsSent(row))
    if (wrong) {
      const { id, name } = wrong
      return {
        count,
        finding: { kind: 'altered', noun: 'response', inWords: sentAnswer, id, name },
      }
    }
    count += rows.length
    after = rows.at(-1)?.id
    if (rows.length < responsesAtATime) return { count, finding: undefined }
  }
}

async function readSent(db: Db, after: string | undefined): Promise<readonly SentRow[]> {
  const { rows } = await sql<SentRow>`
    select t.id::text as id, ${sql.raw(slugOf('t.consultation_id'))} || ' ' || t.number as name,
      t.stance, t.overall_text, t.content, t.response_hash, t.is_correspondence,
      (select payload ->> 'responseHash' from public.journal where subject_id = t.id and event = 'response-submitted'
       order by transaction_number limit 1) as told,
      array(select jsonb_build_array(s.subject_kind, s.version_id, s.provision_id, s.stance)::text
        from public.response_stance s where s.response_id = t.id) as stances,
      array(select jsonb_build_array(a.question_id, a.text)::text
        from public.question_answer a where a.response_id = t.id) as answers,
      array(select jsonb_build_array(c.version_id, c.provision_id, ${sql.join(saidColumns.map((column) => sql.ref(`c.${column}`)))})::text
        from public.comment c where c.response_id = t.id order by c.number) as comments
    from public.response t
    where ${after ?? null}::uuid is null or t.id > ${after ?? null}::uuid
    order by t.id limit ${responsesAtATime}`.execute(db)
  return rows
}

function isAsSent(row: SentRow): boolean {
  const { content } = row
  const hash = responseHash(content)
  const shown = (rows: readonly string[]) => rows.map((text) => JSON.stringify(JSON.parse(text)))
  const sent = (rows: readonly (readonly unknown[])[]) => rows.map((one) => JSON.stringify(one))
  const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')
  return (
    row.response_hash === hash &&
    (row.told === null || row.told === hash) &&
    row.stance === content.stance &&
    row.overall_text === content.overallText &&
    isSame(
      shown(row.stances).toSorted(),
      sent(
        content.stances.map((one) => [one.subjectKind, one.versionId, one.provisionId, one.stance]),
      ).toSorted(),
    ) &&
    isSame(
      shown(row.answers).toSorted(),
      sent(content.answers.map((one) => [one.questionId, one.text])).toSorted(),
    ) &&
    // What came after the round was closed is registered whole, and its comments have no rows.
    (row.is_correspondence ||
      isSame(
        shown(row.comments),
        sent(content.comments.map((one) => [one.versionId, one.provisionId, ...valuesOfSaid(one)])),
      ))
  )
}

export const consultationRecord: KeptRecord = { nouns, checks: [checkResponses] }
