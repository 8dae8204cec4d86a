// SPDX-License-Identifier: EUPL-1.2
// A step as it waits for someone. The rooms whose routes it belongs to borrow it.

import type { Matter } from '#kernel/gathered/matter.ts'
import { matterWords } from '../messages/matters.ts'
import { pathOfStep, type StepRow } from '../rules/step-row.ts'
import { stepLooks } from './step-looks.ts'

/** The step of a round with a name; for whom it waits is said by whoever knows. */
export function stepMatter(row: StepRow, about: string): Matter {
  return {
    key: `${row.stepId} ${row.body.id}`,
    about,
    title: matterWords.title(row.title, about),
    text: matterWords.text(row.body.name, row.waitedForBy.length, row.isOptional),
    act: matterWords.act,
    path: pathOfStep(row),
    dueOn: row.dueOn,
    status: stepLooks[row.state],
    isLate: row.state === 'late',
    isOwn: false,
  }
}

/** The steps that are late and have to be done. */
export function lateMatters(rows: readonly StepRow[], about: string): readonly Matter[] {
  return rows
    .filter(({ state, isOptional }) => state === 'late' && !isOptional)
    .map((row) => stepMatter(row, about))
}
