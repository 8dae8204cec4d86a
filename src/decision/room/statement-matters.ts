// SPDX-License-Identifier: EUPL-1.2
// Steps on the way to the councils. What councils decide is told apart, with its meetings.

import type { Matter } from '#kernel/gathered/matter.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { stepMatter } from '../../process/views/step-matter.ts'
import { mayForBody } from '../rules/permissions.ts'
import { isStatementVerb } from '../rules/statement.ts'

const isLeft = (row: StepRow) => row.state !== 'done' && row.state !== 'done-late'

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
      const base = stepMatter(row, round.title)
      // An optional step can also be done without, on its own page. Whoever coordinates leads it.
      const mayLead = !row.isOptional || mandate.role === 'coordinator'
      return {
        ...base,
        path: row.isOptional ? base.path : `${path}/organ/${row.body.slug}`,
        isOptional: row.isOptional,
        isOwn: row.state !== 'waiting' && mayLead && mayForBody(mandate, row.body),
      }
    })
}
