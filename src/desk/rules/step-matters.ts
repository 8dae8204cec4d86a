// SPDX-License-Identifier: EUPL-1.2
// What the bodies that a mandate is about have left to do in a round's route.

import { mayInConsultation } from '../../consultation/rules/permissions.ts'
import { mayForBody } from '../../decision/rules/permissions.ts'
import { isStatementVerb } from '../../decision/rules/statement.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { mayDoStep } from '../../process/rules/permissions.ts'
import { pathOfStep, type StepRow } from '../../process/rules/step-row.ts'
import type { Matter, MatterState } from './matter.ts'

const isLeft = (row: StepRow) => row.state !== 'done' && row.state !== 'done-late'

/** A step of a consultation: the party's own answer, or a handing over. */
export function consultationMatters(
  rows: readonly StepRow[],
  round: { readonly title: string; readonly slug: string },
  mandate: Mandate,
  /** The step that the mandate's answer does, and whether that answer has been begun. */
  answer: { readonly step: StepRow | undefined; readonly hasDraft: boolean },
): readonly Matter[] {
  const { hasDraft } = answer
  const writes = mayInConsultation(mandate, 'write-response')
  return rows.filter(isLeft).map((row): Matter => {
    const base = stepBase(row, round.title)
    if (row.verb !== 'answer' && row.verb !== 'compile') {
      return { ...base, isOwn: base.state !== 'waiting' && mayDoStep(mandate, row.body) }
    }
    const [first] = row.waitingFor
    const state = base.state === 'open' && !hasDraft ? 'not-begun' : base.state
    return {
      ...base,
      state,
      task: { kind: 'answer', hasDraft, waitsFor: first?.shortName },
      path: `/remiss/${round.slug}/svara`,
      isOwn: state !== 'waiting' && writes && isSameStep(row, answer.step),
    }
  })
}

const isSameStep = (a: StepRow, b: StepRow | undefined) =>
  a.stepId === b?.stepId && a.body.id === b.body.id

/** A step on the way to the councils. What councils decide is told apart, with its meetings. */
export function statementMatters(
  rows: readonly StepRow[],
  round: { readonly title: string },
  mandate: Mandate,
  path: string,
): readonly Matter[] {
  // A party's own preparation helps it until its council has decided.
  const mayPrepare = rows.some((row) => row.verb === 'decide' && isLeft(row))
  return rows
    .filter((row) => isLeft(row) && isStatementVerb(row.verb))
    .filter((row) => !row.isOptional || mayPrepare)
    .map((row) => {
      const base = stepBase(row, round.title)
      // An optional step can also be done without, on its own page. Whoever coordinates leads it.
      const mayLead = !row.isOptional || mandate.role === 'coordinator'
      return {
        ...base,
        path: row.isOptional ? base.path : `${path}/organ/${row.body.slug}`,
        isOwn: base.state !== 'waiting' && mayLead && mayForBody(mandate, row.body),
      }
    })
}

function stepBase(row: StepRow, about: string): Matter {
  return {
    key: `${row.stepId} ${row.body.id}`,
    task: {
      kind: 'step',
      step: row.title,
      body: row.body.name,
      waiting: row.waitedForBy.length,
      isOptional: row.isOptional,
    },
    about,
    path: pathOfStep(row),
    dueOn: row.dueOn,
    state: row.state as MatterState,
    isOwn: false,
  }
}
