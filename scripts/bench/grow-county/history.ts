// SPDX-License-Identifier: EUPL-1.2
// What a county has done, many times over: its agreements with all their editions, packages, routes,
// rounds, answers and letters; earlier editions of one agreement; more comments, more letters.

import type pg from 'pg'
import { readCatalogue, tableOf, tablesUnder, type Catalogue, type Table } from './catalogue.ts'
import { copyRows, moverOf } from './copying.ts'

/** Everything that hangs on these is history. */
const roots = [
  'document',
  'shared_text',
  'package',
  'route',
  'revision',
  'mail',
  'guiding_case',
  'staff_question',
]

/** Whom the history is about, and what keeps house. */
const ground = new Set(
  `party association association_membership care_area care_area_membership body unit person mandate
   contact_person identity session file file_chunk journal journal_seal`.split(/\s+/),
)

export function historyTables(catalogue: Catalogue): readonly Table[] {
  return tablesUnder(catalogue, roots, ground)
}

/** A letter of long ago has been sent. */
const sentLetter = {
  // What stops reminders to one person is known by no one else.
  'mail.stop_key': 'gen_random_uuid()',
  'mail.status': `'sent'`,
  'mail.sent_at': 'original.queued_at',
  'mail.attempts': '1',
}

/** What is numbered by hand has numbers of its own. */
const ownNumbers = {
  'guiding_case.number': 'original.number + copy * 1000',
  'staff_question.number': `original.number || copy::text`,
}

/** The whole history as many times as is said, the original among them. */
export async function multiplyHistory(client: pg.Client, times: number): Promise<void> {
  const tables = historyTables(await readCatalogue(client))
  await copyRows(client, {
    tables,
    times: times - 1,
    // An invitation is about a mandate, and that is not copied: each person is told of it once.
    where: { mail: 'exists (select from copied_id where id = original.matter_id)' },
    instead: { ...sentLetter, ...ownNumbers },
  })
}

/** An agreement has been made anew many times: each of its earlier editions came into force once. */
export async function addEarlierEditions(
  client: pg.Client,
  documentSlug: string,
  count: number,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select version.id from version
     join document on document.id = document_id and slug = $1
     join adoption on adoption.version_id = version.id
     where exists (select from provision_wording where version_id = version.id)
     order by enters_into_force_on limit 1`,
    [documentSlug],
  )
  if (!rows[0]) throw new Error(`${documentSlug} has no edition in force to begin from`)
  const isOfEdition = (column: string) => `original.${column} = '${rows[0]!.id}'`
  const catalogue = await readCatalogue(client)
  const ofEdition = ['provision_wording', 'law_reference', 'adoption']
  await copyRows(client, {
    tables: ['version', ...ofEdition].map((name) => tableOf(catalogue, name)),
    times: count,
    apart: 'months',
    where: {
      version: isOfEdition('id'),
      ...Object.fromEntries(ofEdition.map((name) => [name, isOfEdition('version_id')])),
    },
    instead: {
      'version.label': `original.label || '-' || copy`,
      'adoption.adopted_on': `(original.adopted_on - copy * interval '10 months')::date`,
      'adoption.enters_into_force_on': `(original.enters_into_force_on - copy * interval '10 months')::date`,
      'version.based_on_version_id': 'null',
    },
  })
}

/** More of every sent comment, until there are so many. The sent form names the first ones only. */
export async function addComments(client: pg.Client, wanted: number): Promise<void> {
  const times = await missingTimes(client, 'comment', wanted)
  if (times < 1) return
  const catalogue = await readCatalogue(client)
  await copyRows(client, {
    tables: ['comment', 'comment_answer'].map((name) => tableOf(catalogue, name)),
    times,
    apart: 'months',
    instead: {
      'comment.number': `original.number + copy *
        (select comment_count from consultation where id = original.consultation_id)`,
    },
  })
  await client.query(`update consultation set comment_count = comment_count * (${times} + 1)`)
}

/** More of every letter, each about another last day. */
export async function addLetters(client: pg.Client, wanted: number): Promise<void> {
  const times = await missingTimes(client, 'mail', wanted)
  if (times < 1) return
  await copyRows(client, {
    tables: [tableOf(await readCatalogue(client), 'mail')],
    times,
    apart: 'months',
    instead: {
      ...sentLetter,
      'mail.matter_id': 'original.matter_id',
      'mail.due_on': '(coalesce(original.due_on, original.queued_on) + copy * 400)',
    },
  })
}

/** Every comment that has none is given an answer; then every tenth only keeps its own, if so is said. */
export async function answerComments(
  client: pg.Client,
  answered: 'all' | 'every tenth',
): Promise<void> {
  const table = tableOf(await readCatalogue(client), 'comment_answer')
  const columns = table.columns.filter(({ isGenerated }) => !isGenerated)
  const given: Readonly<Record<string, string>> = {
    id: moverOf('months')('comment.id', '(-1)'),
    comment_id: 'comment.id',
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map(({ name }) => given[name] ?? `example."${name}"`).join(', ')
  await client.query(`
    insert into comment_answer (${names})
    select ${values} from comment, (select * from comment_answer limit 1) example
    where answered_with is null
      and not exists (select from comment_answer where comment_id = comment.id)`)
  if (answered === 'all') return
  await client.query(`
    delete from comment_answer using comment
    where comment.id = comment_id and comment.number % 10 <> 0`)
}

async function missingTimes(client: pg.Client, table: string, wanted: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer as count from ${table}`,
  )
  return Math.ceil(wanted / rows[0]!.count) - 1
}
