// SPDX-License-Identifier: EUPL-1.2
// Who acts for whom is asked twice: by pages and commands of the rule, by the database of its function.
// They answer alike, whatever the mandate is for and whoever answered.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { inSnapshot, noOne, type Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import {
  actsForRespondent,
  type RespondentAct,
} from '../src/consultation/rules/acts-for-respondent.ts'
import { freshDatabase } from './support/database.ts'

const acts: readonly RespondentAct[] = ['read', 'write', 'send']
const ids = {
  party: newId(),
  otherParty: newId(),
  body: newId(),
  otherBody: newId(),
  unit: newId(),
}
const { party, otherParty, body, otherBody, unit } = ids

async function asDatabase(
  db: Db,
  respondent: { readonly partyId: string; readonly bodyId: string | undefined },
  act: string,
  areAskedApart: boolean,
): Promise<boolean> {
  const { partyId, bodyId = null } = respondent
  const { rows } = await sql<{ may: boolean }>`select acts_for_respondent(
    ${partyId}::uuid, ${bodyId}::uuid, ${act}, ${areAskedApart}) as may`.execute(db)
  return rows[0]!.may
}

test('the rule and the database say the same of every mandate, respondent, act and round', async () => {
  await using database = await freshDatabase()
  let granted = 0
  let asked = 0
  for (const partyId of [undefined, party, otherParty]) {
    for (const bodyId of [undefined, body, otherBody]) {
      for (const unitId of [undefined, unit]) {
        const place = { partyId, bodyId, unitId }
        const mandate = { id: newId(), personId: newId(), role: 'coordinator', ...place } as const
        await inSnapshot(database.db, { ...noOne, ...place }, async (db) => {
          for (const respondent of [
            { partyId: party, bodyId: undefined },
            { partyId: party, bodyId: body },
          ]) {
            for (const areAskedApart of [false, true]) {
              const round = areAskedApart ? [{ partyId: party, bodyId: body }] : []
              for (const act of acts) {
                const may = actsForRespondent(mandate, respondent, act, round)
                assert.equal(
                  await asDatabase(db, respondent, act, areAskedApart),
                  may,
                  JSON.stringify({ place, respondent, areAskedApart, act, ids }),
                )
                asked += 1
                if (may) granted += 1
              }
            }
          }
        })
      }
    }
  }
  assert.equal(asked, 216)
  assert.ok(granted > 20 && granted < 60, `${granted} are granted`)
})

test('an act that nobody has heard of is nobody’s, in the database too', async () => {
  await using database = await freshDatabase()
  await inSnapshot(database.db, { ...noOne, partyId: party }, async (db) => {
    const respondent = { partyId: party, bodyId: undefined }
    assert.equal(await asDatabase(db, respondent, 'burn', false), false)
    assert.equal(await asDatabase(db, respondent, 'read', false), true)
  })
})
