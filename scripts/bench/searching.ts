// SPDX-License-Identifier: EUPL-1.2
// Search among twenty thousand provisions: a hundred agreements made by the editor's own commands,
// of the demonstration's words in another order.

import { day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Db } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import { freezeVersion } from '../../src/agreement/commands/freezing.ts'
import { registerEarlierAdoption } from '../../src/agreement/commands/validity.ts'
import { measure } from './load.ts'
import type { Row } from './row.ts'
import type { ServerProcess } from './server-process.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'

export const searchedProvisions = 20_000
const provisionsPerAgreement = 200
const p99Goal = 50

export async function searchRows(product: ServerProcess, db: Db): Promise<Row[]> {
  const words = await listWords(db)
  const count = await fillUp(db, words)
  const draw = drawFrom(words.filter((word) => word.length > 5))
  const row = async (connections: number): Promise<Row> => {
    const measured = await measure(product, {
      path: '/sok?q=ansvar',
      connections,
      headers: { 'accept-encoding': 'identity' },
      request: () => ({
        // Two words each time, so that no answer has been kept.
        setupRequest: (request: object) => ({
          ...request,
          path: `/sok?${new URLSearchParams({ q: `${draw()} ${draw()}`, urval: 'alla' })}`,
        }),
      }),
    })
    return {
      what: `Sökning bland ${count} bestämmelser, ${connections} åt gången`,
      ...measured,
      goal: `p99 ≤ ${p99Goal} ms`,
      isMet: measured.p99 <= p99Goal,
    }
  }
  return [await row(1), await row(20)]
}

/** Makes agreements until there are as many provisions as should be searched. */
async function fillUp(db: Db, words: readonly string[]): Promise<number> {
  const [editor, leader] = [
    await findMandate(db, 'editor'),
    await findMandate(db, 'process-leader'),
  ]
  const draw = drawFrom(words)
  let count = await countProvisions(db)
  for (let number = 1; count < searchedProvisions; number += 1) {
    const today = day('2018-01-01')
    await inTransaction(db, scopeOf(leader), async (tx) => {
      const document = must(
        await createDocument(tx, today, leader, {
          slug: `matavtal-${number}`,
          kind: 'guideline',
          position: 100 + number,
          isStatutory: false,
          mainDocumentId: undefined,
        }),
      )
      const draft = must(
        await startVersion(tx, today, editor, {
          documentId: document.id,
          label: '2018',
          title: `Mätavtal ${number}`,
          subtitle: '',
          isExampleText: true,
          basedOnVersionId: undefined,
          sourceFileHash: undefined,
          provisions: Array.from({ length: provisionsPerAgreement }, () => provisionOf(draw)),
        }),
      )
      const versionId = draft.id
      const seen = seenIn.draft(await readText(tx, versionId))
      must(await freezeVersion(tx, today, editor, { versionId, seen }))
      await registerEarlierAdoption(tx, today, leader, {
        versionId,
        adoptedOn: today,
        entersIntoForceOn: today,
        source: 'mätning',
      })
    })
    count += provisionsPerAgreement
  }
  return count
}

function provisionOf(draw: () => string) {
  const sentence = Array.from({ length: 40 }, draw).join(' ')
  return {
    id: newId(),
    parentId: undefined,
    kind: 'paragraph' as const,
    heading: '',
    text: { blocks: [{ kind: 'text' as const, content: [{ text: sentence }] }], notes: [] },
    actor: undefined,
    sharedTextId: undefined,
    changeReason: '',
  }
}

async function listWords(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('provision_wording').select('plain_text').execute()
  const words = rows.flatMap(
    ({ plain_text: text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [],
  )
  return [...new Set(words)].toSorted()
}

async function countProvisions(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('provision_wording')
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function findMandate(db: Db, role: Role): Promise<Mandate> {
  const row = await db
    .selectFrom('mandate')
    .selectAll()
    .where('role', '=', role)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    personId: row.person_id,
    role,
    partyId: row.for_party_id ?? undefined,
    bodyId: row.for_body_id ?? undefined,
    unitId: row.for_unit_id ?? undefined,
  }
}

/** The same words in the same order in every run. */
function drawFrom(words: readonly string[]): () => string {
  let state = 20_170_401
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return words[state % words.length]!
  }
}

function must<Value>(result: Result<Value, string>): Value {
  if (result.granted) return result.value
  throw new Error(`the bench was refused: ${result.refusal}`)
}
