// SPDX-License-Identifier: EUPL-1.2
// The laws and bills that every county begins with, as facts: `counties/laws.csv`.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { day } from '#kernel/day.ts'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { billStatuses, type LawFacts, lawKinds } from '../law-watch/rules/law.ts'
import { checkLaw, readTouch } from '../law-watch/rules/law-input.ts'
import { inWords } from './folder-fault.ts'
import { readTable } from './table-file.ts'

const name = 'laws.csv'
const place = fileURLToPath(new URL(`../../counties/${name}`, import.meta.url))

export function getLaws(): readonly LawFacts[] {
  return readLawTable(readFileSync(place, 'utf8'))
}

/** The rows of a table of laws. One that cannot be used stops the county from being laid. */
export function readLawTable(text: string): readonly LawFacts[] {
  return readTable(text).rows.map(({ number, cells }) => {
    const facts = factsIn(cells)
    const checked = facts && checkLaw(facts)
    if (checked?.granted) return checked.value
    const sv = 'Raden går inte att läsa som en lag eller en proposition.'
    const en = 'The row cannot be read as a law or a bill.'
    throw new CannotStart(inWords([{ file: name, row: number, text: { sv, en } }]))
  })
}

function factsIn(cells: Readonly<Record<string, string>>): LawFacts | undefined {
  const cell = (column: string) => cells[column] ?? ''
  const dayIn = (column: string) => (cell(column) === '' ? undefined : day(cell(column)))
  const kind = lawKinds.find((one) => one === cell('kind'))
  const lines = cell('changes') === '' ? [] : cell('changes').split('|')
  const touches = lines.map(readTouch).flatMap((read) => (read.granted ? [read.value] : []))
  if (!kind || cell('title') === '' || touches.length < lines.length) return undefined
  return {
    kind,
    designation: cell('designation'),
    title: cell('title'),
    shortName: cell('short_name'),
    shortFrom: dayIn('short_from'),
    shortUntil: dayIn('short_until'),
    inForceFrom: dayIn('in_force_from'),
    endsOn: dayIn('ends_on'),
    replacedBy: cell('replaced_by'),
    billStatus: billStatuses.find((one) => one === cell('status')),
    plannedOn: dayIn('planned_on'),
    datedOn: dayIn('dated_on'),
    touches,
    source: cell('source'),
    note: cell('note'),
  }
}
