// SPDX-License-Identifier: EUPL-1.2
// What the forms on a party's page do: from what was typed to the command, and on to the next page.

import { NotAllowed, NotFound, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import type { SubmittedForm, Visit } from '#platform/page.ts'
import { addDecisionDays, correctDecision, recordDecision } from '../commands/decisions.ts'
import { bookMeeting, cancelMeeting } from '../commands/meetings.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import type { FormName } from '../views/decision-form-view.tsx'
import { decisionOf, type Subject } from './party-subject.ts'
import { errorsOf, readDays, readDecision, readerOf } from './typed-form.ts'

type Deed = (
  visit: Visit,
  subject: Subject,
  form: SubmittedForm,
) => Promise<{ readonly errors: readonly FieldError[] } | { readonly to: string }>

export const deeds: Readonly<Record<FormName | 'stall-in', Deed>> = {
  beslut: record,
  dagar: addDays,
  ratta: correct,
  mote: book,
  'stall-in': unbook,
}

async function record(visit: Visit, { outcome, own, may }: Subject, form: SubmittedForm) {
  if (!may.record) throw new NotAllowed('record-decision')
  const reader = readerOf(form, visit.language)
  const typed = readDecision(reader)
  if (!typed) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    recordDecision(tx, visit.today, visit.getMandate(), {
      ...typed,
      roundId: outcome.round.id,
      partyId: own.party.id,
      minutes: reader.file('protokoll'),
      seen: form.seen,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${result.value.id}` }
}

async function addDays(visit: Visit, subject: Subject, form: SubmittedForm) {
  const decision = demandDecision(subject, form)
  const reader = readerOf(form, visit.language)
  const days = readDays(reader)
  if (reader.errors.length > 0) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    addDecisionDays(tx, visit.today, visit.getMandate(), {
      decisionId: decision.id,
      ...days,
      minutes: reader.file('protokoll'),
      seen: form.seen,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${decision.id}?om=dagar` }
}

async function correct(visit: Visit, subject: Subject, form: SubmittedForm) {
  const decision = demandDecision(subject, form)
  const reader = readerOf(form, visit.language)
  const typed = readDecision(reader)
  if (!typed) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    correctDecision(tx, visit.today, visit.getMandate(), {
      ...typed,
      // What was approved with changes or rejected keeps the fingerprint it was recorded with.
      packageHash: typed.packageHash || hashKept(decision, typed.outcome),
      decisionId: decision.id,
      reason: form.text('skal'),
      minutes: reader.file('protokoll'),
      seen: form.seen,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${result.value.id}` }
}

function hashKept(decision: CouncilDecision, outcome: CouncilDecision['outcome']): string {
  const isApproval = outcome === 'approved' || outcome === 'approved-with-reservation'
  return isApproval ? '' : decision.packageHash
}

function demandDecision(subject: Subject, form: SubmittedForm): CouncilDecision {
  if (!subject.may.record) throw new NotAllowed('record-decision')
  const id = form.text('beslut')
  const decision = isId(id) ? decisionOf(subject, id) : undefined
  if (!decision) throw new NotFound(`no decision ${id}`)
  return decision
}

async function book(visit: Visit, { outcome, own }: Subject, form: SubmittedForm) {
  const reader = readerOf(form, visit.language)
  const meetsOn = reader.neededDay('motesdag')
  if (meetsOn === undefined) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    bookMeeting(tx, visit.today, visit.getMandate(), {
      roundId: outcome.round.id,
      partyId: own.party.id,
      meetsOn,
      note: form.text('anteckning'),
      seen: form.seen,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: '?klart=mote' }
}

async function unbook(visit: Visit, { outcome, own, meetings }: Subject, form: SubmittedForm) {
  const meeting = meetings.find(({ id }) => id === form.text('mote'))
  if (!meeting) throw new NotFound(`no meeting of ${own.party.slug} with that id`)
  const result = await visit.act((tx) =>
    cancelMeeting(tx, visit.today, visit.getMandate(), {
      roundId: outcome.round.id,
      meetingId: meeting.id,
      seen: form.seen,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: '?klart=installt' }
}
