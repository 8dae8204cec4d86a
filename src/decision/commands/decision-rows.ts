// SPDX-License-Identifier: EUPL-1.2
// Many decisions at once, each recorded by the same command and under the same rule as one that is
// typed on its party's page. One registrar may act for several parties, under a mandate for each.

import type { Day } from '#kernel/day.ts'
import type { RowDone } from '#kernel/described-import.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { onBehalfOf, scopeOf, type Tx } from '#platform/database/database.ts'
import { mandateToHold } from '../../organisation/reads.ts'
import { getRound, listDecisions } from '../reads/rounds.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import { checkDecision, isSameDecision, type TypedDecision } from '../rules/new-decision.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { seenOfDecisions } from '../rules/seen.ts'
import { countingDecisions } from '../rules/what-counts.ts'
import { lockRound } from '../writes.ts'
import { recordDecision } from './decisions.ts'

export type DecisionRow = Omit<TypedDecision, 'packageHash'> & {
  readonly roundId: string
  readonly partyId: string
  /** The beginning of the fingerprint, where the row says which text was decided. */
  readonly textHash?: string | undefined
}

/** Of the fingerprint, so much tells one text from another. */
const fewestOfHash = 8

/** What a row says is recorded under the mandate, unless it is on record already. */
export async function recordDecisionRow(
  tx: Tx,
  today: Day,
  mandates: { readonly acting: Mandate; readonly forParty: Mandate },
  { textHash, ...row }: DecisionRow,
): Promise<Result<RowDone, DecisionRefusal>> {
  await lockRound(tx, row.roundId)
  const round = await getRound(tx, row.roundId)
  if (textHash !== undefined && !isHashOf(textHash, round.packageHash)) {
    return refused('another-text', {}, 'textHash')
  }
  const typed = { ...row, packageHash: isApproval(row) ? round.packageHash : '' }
  const content = checkDecision(round, typed, today)
  if (!content.granted) return content
  const own = (await listDecisions(tx, round.id)).filter(({ partyId }) => partyId === row.partyId)
  const counting = countingDecisions(own)
  const same = counting.find((one) => isSameDecision(one, content.value))
  if (same) return saysNoMore(same, content.value) ? granted('there') : refused('already-recorded')
  if (counting.some(({ outcome }) => outcome !== 'referred-back') && row.outcome !== 'withdrawn') {
    return refused('decided-otherwise', {}, 'partyId')
  }
  const done = await under(tx, today, mandates, () =>
    recordDecision(tx, today, mandates.forParty, {
      ...typed,
      seen: seenOfDecisions(round, own),
    }),
  )
  return done.granted ? granted('new') : done
}

const isApproval = ({ outcome }: Pick<TypedDecision, 'outcome'>) =>
  outcome === 'approved' || outcome === 'approved-with-reservation'

function isHashOf(said: string, hash: string): boolean {
  const plain = said.toLowerCase().replaceAll(/[^\da-f]/g, '')
  return plain.length >= fewestOfHash && hash.toLowerCase().startsWith(plain)
}

/** Days that have been filled in since are not taken away by a row that leaves them out. */
function saysNoMore(
  recorded: CouncilDecision,
  row: Partial<Record<keyof CouncilDecision, unknown>>,
): boolean {
  const said = Object.entries(row).filter(
    ([field, value]) => field !== 'packageHash' && value !== undefined && value !== '',
  )
  return said.every(([field, value]) => recorded[field as keyof CouncilDecision] === value)
}

/** The other mandate is held until all is written, as the one that is acted under is. */
async function under<Value>(
  tx: Tx,
  today: Day,
  { acting, forParty }: { readonly acting: Mandate; readonly forParty: Mandate },
  work: () => Promise<Result<Value, DecisionRefusal>>,
): Promise<Result<Value, DecisionRefusal>> {
  if (forParty.id === acting.id) return work()
  const held = await mandateToHold(tx, forParty.id, today).executeTakeFirst()
  if (!held || forParty.personId !== acting.personId)
    return refused('party-not-asked', {}, 'partyId')
  return onBehalfOf(tx, { now: scopeOf(forParty), before: scopeOf(acting) }, work)
}
