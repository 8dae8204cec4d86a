// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getBody } from '../../organisation/reads.ts'
import { settleStep } from '../../process/commands.ts'
import { readRoute } from '../../process/reads.ts'
import { getRound, listStatements } from '../reads/rounds.ts'
import { decisionOutcomes, mostCharacters } from '../rules/decision.ts'
import { decisionEvent } from '../rules/events.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { checkParagraph } from '../rules/paragraph.ts'
import { mayForBody } from '../rules/permissions.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { seenOfStatements } from '../rules/seen.ts'
import type { DecisionOutcome } from '../rules/standing.ts'
import { isStatementVerb, kindOfVerb } from '../rules/statement.ts'
import { handedOnOn, whyReopened } from '../rules/step-of-record.ts'
import { insertStatement, lockRound } from '../writes.ts'

export type NewStatement = {
  readonly roundId: string
  readonly bodyId: string
  readonly outcome: DecisionOutcome
  readonly statedOn: Day
  readonly paragraph?: string | undefined
  readonly registryNumber?: string | undefined
  readonly note?: string | undefined
  readonly seen: SeenMark
}

/** A body on the way has taken position, recommended or prepared. Its step on the route stands accordingly. */
export async function recordStatement(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewStatement,
): Promise<Result<string, DecisionRefusal>> {
  await lockRound(tx, input.roundId)
  const round = await getRound(tx, input.roundId)
  const body = await getBody(tx, input.bodyId, today)
  if (!mayForBody(mandate, body)) throw new NotAllowed('record-statement')
  if (!receivesDecisions(round.status)) return refused('round-not-open')
  const checked = checkStatement(input, today)
  if (!checked.granted) return checked
  const route = await readRoute(tx, round.routeId, today)
  const step = route.rows.find((row) => row.body.id === body.id && isStatementVerb(row.verb))
  if (!step || !isStatementVerb(step.verb)) return refused('step-is-done-elsewhere')
  const before = (await listStatements(tx, round.id)).filter(({ bodyId }) => bodyId === body.id)
  const same = before.find(
    (one) =>
      one.statedOn === input.statedOn &&
      one.outcome === input.outcome &&
      one.paragraph === checked.value.paragraph,
  )
  if (same) {
    const isSentAgain =
      same.recordedBy === mandate.personId &&
      same.registryNumber === checked.value.registryNumber &&
      same.note === checked.value.note
    return isSentAgain ? granted(same.id) : refused('already-recorded')
  }
  if (hasChanged(input.seen, seenOfStatements(round, before, step))) {
    return refused('changed-meanwhile')
  }
  const id = newId()
  await insertStatement(tx, round.id, {
    id,
    stepId: step.stepId,
    bodyId: body.id,
    kind: kindOfVerb[step.verb],
    outcome: input.outcome,
    statedOn: input.statedOn,
    ...checked.value,
    recordedBy: mandate.personId,
  })
  await record(
    tx,
    today,
    decisionEvent('statement-recorded', 'statement', id, {
      round: round.id,
      body: body.id,
      outcome: input.outcome,
    }),
  )
  const own = (await listStatements(tx, round.id)).filter(({ bodyId }) => bodyId === body.id)
  await settleStep(tx, today, mandate, {
    routeId: round.routeId,
    stepKey: step.key,
    bodyId: body.id,
    doneOn: handedOnOn(own),
    reason: whyReopened(input.outcome),
  })
  return granted(id)
}

function checkStatement(
  input: NewStatement,
  today: Day,
): Result<
  { readonly paragraph: string; readonly registryNumber: string; readonly note: string },
  DecisionRefusal
> {
  if (!decisionOutcomes.includes(input.outcome)) return refused('outcome-unknown', {}, 'outcome')
  if (input.statedOn > today) return refused('decided-in-the-future', { today }, 'statedOn')
  // A joint body's minutes need not number what it says.
  const typed = input.paragraph?.trim() ?? ''
  const paragraph = typed === '' ? granted('') : about('paragraph', checkParagraph(typed))
  if (!paragraph.granted) return paragraph
  const registryNumber = about(
    'registryNumber',
    checkTypedText(input.registryNumber ?? '', {
      most: mostCharacters.registryNumber,
      isLine: true,
    }),
  )
  if (!registryNumber.granted) return registryNumber
  const note = about('note', checkTypedText(input.note ?? '', { most: mostCharacters.note }))
  if (!note.granted) return note
  return granted({
    paragraph: paragraph.value,
    registryNumber: registryNumber.value,
    note: note.value,
  })
}
