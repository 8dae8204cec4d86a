// SPDX-License-Identifier: EUPL-1.2
// A person says what a provision means for who is responsible.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import { readMarksOf } from '../reads/marks.ts'
import { readSituationWordsNow } from '../reads/words.ts'
import { fingerprintOf } from '../rules/carrying.ts'
import { responsibilityEvent } from '../rules/events.ts'
import { changedFacts, checkMark, type MarkFacts } from '../rules/mark.ts'
import { mayMark } from '../rules/permissions.ts'
import type { ResponsibilityRefusal } from '../rules/refusals.ts'
import { seenOfMark } from '../rules/seen.ts'
import { insertMark, updateMark } from '../writes.ts'

export type Marked = {
  readonly versionId: string
  readonly provisionId: string
  readonly facts: MarkFacts
  readonly seen: SeenMark
}

/** A mark is made or changed; one carried from an earlier version becomes the version's own. */
export async function markProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Marked,
): Promise<Result<undefined, ResponsibilityRefusal>> {
  if (!mayMark(mandate)) throw new NotAllowed('mark who is responsible')
  const { versionId, provisionId } = input
  await holdName(tx, `marks of ${versionId}`)
  const text = await readText(tx, versionId)
  if (text.version.status === 'withdrawn') throw new NotFound(`version ${versionId} is withdrawn`)
  const provision = text.provisions.find(({ id }) => id === provisionId)
  if (!provision) return refused('provision-is-gone')
  const checked = checkMark(await withKnownWords(tx, input.facts))
  if (!checked.granted) return checked
  const known = (await readMarksOf(tx, text)).get(provisionId)
  const fingerprint = fingerprintOf(provision)
  if (hasChanged(input.seen, seenOfMark(known?.mark, fingerprint)))
    return refused('changed-meanwhile')
  const own = known && !known.isCarried ? known.mark : undefined
  const fields = own ? changedFacts(own, checked.value) : []
  if (own && fields.length === 0 && own.fingerprint === fingerprint) return granted()
  const by = { fingerprint, on: today, mandateId: mandate.id }
  if (own) await updateMark(tx, own.id, checked.value, by)
  else await insertMark(tx, { versionId, provisionId }, checked.value, by)
  const payload = {
    version: versionId,
    responsible: checked.value.responsible,
    fields: [...fields],
  }
  const event = isPublic(text.version) ? 'provision-marked' : 'draft-provision-marked'
  await record(tx, today, responsibilityEvent(event, provisionId, payload))
  return granted()
}

/** Words that nobody has are no part of a mark. */
async function withKnownWords(tx: Tx, facts: MarkFacts): Promise<MarkFacts> {
  const words = await readSituationWordsNow(tx)
  const known = (kind: string, slugs: readonly string[]) =>
    slugs.filter((slug) => words.some((one) => one.kind === kind && one.slug === slug))
  return {
    ...facts,
    measures: known('measure', facts.measures),
    exceptMeasures: known('measure', facts.exceptMeasures),
    settings: known('setting', facts.settings),
    orderers: known('orderer', facts.orderers),
    groups: known('group', facts.groups),
  }
}
