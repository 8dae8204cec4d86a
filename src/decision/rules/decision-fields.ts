// SPDX-License-Identifier: EUPL-1.2
// What is on record of a council's decision, field by field. The one list that reading, writing, correcting
// and the record go by: a field that is added here is asked of each of them by the compiler.

import { letterInRow, type LetterRow } from '../../process/rules/incoming-letter.ts'
import type { CouncilDecision } from './decision.ts'
import type { DecisionContent } from './new-decision.ts'

/**
 * A decision as it is stored: the minutes are two columns, the letter is a row of its own, and it is known
 * by which mandate it was told.
 */
type Stored = Omit<CouncilDecision, 'minutes' | 'letter'> & {
  readonly minutesFileHash: string | undefined
  readonly minutesFileName: string | undefined
  readonly mandateId: string
}

/** Each field's column, and whether the registrar says it of the council or we say it of the registration. */
const fields = {
  id: { column: 'id', of: 'registration' },
  roundId: { column: 'round_id', of: 'registration' },
  partyId: { column: 'deciding_party_id', of: 'registration' },
  bodyId: { column: 'body_id', of: 'registration' },
  outcome: { column: 'outcome', of: 'council' },
  decidedOn: { column: 'decided_on', of: 'council' },
  paragraph: { column: 'paragraph', of: 'council' },
  registryNumber: { column: 'registry_number', of: 'council' },
  packageHash: { column: 'package_hash', of: 'council' },
  reservationNote: { column: 'reservation_note', of: 'council' },
  changesNote: { column: 'changes_note', of: 'council' },
  newMeetingOn: { column: 'new_meeting_on', of: 'council' },
  attestedOn: { column: 'attested_on', of: 'council' },
  announcedOn: { column: 'announced_on', of: 'council' },
  appealedOn: { column: 'appealed_on', of: 'council' },
  appealEndedOn: { column: 'appeal_ended_on', of: 'council' },
  minutesFileHash: { column: 'minutes_file_hash', of: 'registration' },
  minutesFileName: { column: 'minutes_file_name', of: 'registration' },
  recordedAt: { column: 'recorded_at', of: 'registration' },
  recordedOn: { column: 'recorded_on', of: 'registration' },
  recordedBy: { column: 'recorded_by', of: 'registration' },
  mandateId: { column: 'mandate_id', of: 'registration' },
  correctsId: { column: 'corrects_id', of: 'registration' },
  correctionReason: { column: 'correction_reason', of: 'registration' },
} as const satisfies {
  readonly [Field in keyof Stored]: {
    readonly column: string
    readonly of: Field extends keyof DecisionContent ? 'council' : 'registration'
  }
}

type Field = keyof Stored
type Fields = typeof fields
type Columns = {
  readonly [Name in Field as Fields[Name]['column']]: undefined extends Stored[Name]
    ? Exclude<Stored[Name], undefined> | null
    : Stored[Name]
}

const names = Object.keys(fields) as readonly Field[]

/** All that is on record of a decision. */
export const decisionColumns: readonly Fields[Field]['column'][] = names.map(
  (name) => fields[name].column,
)

/** What the council has said: what two registrations of one decision have in common. */
const contentFields = names.filter(
  (name): name is keyof DecisionContent => fields[name].of === 'council',
)

type Told = Exclude<Field, 'mandateId'>
const toldFields = names.filter((name): name is Told => name !== 'mandateId')

/** What a row holds. By which mandate it was told is the record's own. */
export function decisionInRow(
  row: Omit<Columns, 'mandate_id'> & { readonly letter: LetterRow | null },
): CouncilDecision {
  const { minutesFileHash, minutesFileName, ...decision } = Object.fromEntries(
    toldFields.map((name) => [name, row[fields[name].column] ?? undefined]),
  ) as Pick<Stored, Told>
  const minutes =
    minutesFileHash === undefined
      ? undefined
      : { fileHash: minutesFileHash, fileName: minutesFileName ?? '' }
  return { ...decision, minutes, letter: row.letter ? letterInRow(row.letter) : undefined }
}

export type NewRegistration = Omit<CouncilDecision, 'recordedAt'> & { readonly mandateId: string }

/** A new registration as a row holds it; the database says when it was recorded. */
export function columnsOfDecision({
  minutes,
  letter: _,
  ...decision
}: NewRegistration): Omit<Columns, 'recorded_at'> {
  const stored: Omit<Stored, 'recordedAt'> = {
    ...decision,
    minutesFileHash: minutes?.fileHash,
    minutesFileName: minutes?.fileName,
  }
  return Object.fromEntries(
    names.flatMap((name) =>
      name === 'recordedAt' ? [] : [[fields[name].column, stored[name] ?? null]],
    ),
  ) as Omit<Columns, 'recorded_at'>
}

export function saysTheSame(a: DecisionContent, b: DecisionContent): boolean {
  return contentFields.every((field) => a[field] === b[field])
}
