// SPDX-License-Identifier: EUPL-1.2
// What the forms on a party's page do: from what was typed to the command, and on to the next page.

import { NotAllowed, NotFound, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import type { Answer, SubmittedForm, Visit } from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import type { ReadOriginal } from '../../process/rules/incoming-letter.ts'
import { channelOptions, wordsOfLetterFields } from '../../process/views/letter-view.tsx'
import { addDecisionDays, correctDecision, recordDecision } from '../commands/decisions.ts'
import { confirmDecision, recordDecisionByLetter } from '../commands/incoming-letters.ts'
import { bookMeeting, cancelMeeting } from '../commands/meetings.ts'
import { openMinutes } from '../commands/minutes.ts'
import { messagesIn } from '../messages.ts'
import { refusals } from '../messages/refusals.ts'
import type { CouncilDecision } from '../rules/decision.ts'
import type { FormName } from '../views/decision-form-view.tsx'
import {
  byLetterForm,
  correctionForm,
  daysForm,
  decisionForm,
  meetingForm,
} from '../views/forms.ts'
import { decisionOf, type Subject } from './party-subject.ts'
import { pathOf } from './wiring.ts'

type Sent = {
  readonly visit: Visit
  readonly subject: Subject
  readonly form: SubmittedForm
  readonly again: (errors: readonly FieldError[]) => Promise<Answer<PageContent>>
  readonly readOriginal: ReadOriginal
}

type Deed = (sent: Sent) => Promise<Answer<PageContent>>

export const deeds: Readonly<Record<FormName | 'stall-in', Deed>> = {
  beslut: record,
  dagar: addDays,
  ratta: correct,
  mote: book,
  brev: recordLetter,
  bekrafta: confirm,
  'stall-in': unbook,
}

/** How every form of the page is read, answered and left. */
function wayOf({ visit, subject: { own, outcome }, again }: Sent) {
  const { language } = visit
  const { packageHash } = outcome.round
  const words = messagesIn(language).form
  return {
    asked: { words: words.fields, language },
    options: { packageHash: [{ value: packageHash, text: packageHash }] },
    reply: { sentences: refusals[language], again },
    own: `${pathOf(visit)}/${own.party.slug}`,
  }
}

function record(sent: Sent) {
  const { visit, subject, form } = sent
  if (!subject.may.record) throw new NotAllowed('record-decision')
  const { asked, options, reply, own } = wayOf(sent)
  return submitForm(visit, readForm(decisionForm, form, { ...asked, options }), {
    ...reply,
    open: ({ minutes }) => openMinutes(minutes),
    act: (
      tx,
      { packageHash = '', paragraph = '', registryNumber = '', minutes: _, ...typed },
      minutes,
    ) =>
      recordDecision(tx, visit.today, visit.getMandate(), {
        ...typed,
        packageHash,
        paragraph,
        registryNumber,
        roundId: subject.outcome.round.id,
        partyId: subject.own.party.id,
        minutes,
        seen: form.seen,
      }),
    next: ({ id }) => `${own}/kvitto/${id}`,
  })
}

function addDays(sent: Sent) {
  const { visit, form } = sent
  const decision = demandDecision(sent)
  const { asked, reply, own } = wayOf(sent)
  return submitForm(visit, readForm(daysForm, form, asked), {
    ...reply,
    open: ({ minutes }) => openMinutes(minutes),
    act: (tx, { minutes: _, ...days }, minutes) =>
      addDecisionDays(tx, visit.today, visit.getMandate(), {
        ...days,
        decisionId: decision.id,
        minutes,
        seen: form.seen,
      }),
    next: () => `${own}/kvitto/${decision.id}?om=dagar`,
  })
}

function correct(sent: Sent) {
  const { visit, form } = sent
  const decision = demandDecision(sent)
  const { asked, options, reply, own } = wayOf(sent)
  return submitForm(visit, readForm(correctionForm, form, { ...asked, options }), {
    ...reply,
    open: ({ minutes }) => openMinutes(minutes),
    act: (
      tx,
      { packageHash, paragraph = '', registryNumber = '', minutes: _, ...typed },
      minutes,
    ) =>
      correctDecision(tx, visit.today, visit.getMandate(), {
        ...typed,
        // What was approved with changes or rejected keeps the fingerprint it was recorded with.
        packageHash: packageHash ?? hashKept(decision, typed.outcome),
        paragraph,
        registryNumber,
        decisionId: decision.id,
        minutes,
        seen: form.seen,
      }),
    next: ({ id }) => `${own}/kvitto/${id}`,
  })
}

/** The file is opened before the transaction begins: it may take seconds. */
async function recordLetter(sent: Sent) {
  const { visit, subject, form, readOriginal } = sent
  const { language } = visit
  if (!subject.may.recordByLetter) throw new NotAllowed('record-by-letter')
  const { asked, options, reply, own } = wayOf(sent)
  const read = readForm(byLetterForm, form, {
    ...asked,
    words: { ...asked.words, ...wordsOfLetterFields(language) },
    options: { ...options, channel: channelOptions(language) },
  })
  const file = form.file(byLetterForm.fields.original.name)
  const original = file && (await readOriginal(file))
  const errors = [
    ...('errors' in read ? read.errors : []),
    ...(original && !original.granted
      ? [
          {
            field: byLetterForm.fields.original.name,
            text: refusals[language][original.refusal](original.facts),
          },
        ]
      : []),
  ]
  return submitForm(visit, errors.length > 0 || !('values' in read) ? { errors } : read, {
    ...reply,
    act: (tx, typed) => {
      const { packageHash = '', paragraph = '', registryNumber = '', reason = '' } = typed
      const { channel, cameOn, fromOffice, original: _, reason: __, ...decided } = typed
      return recordDecisionByLetter(tx, visit.today, visit.getMandate(), {
        ...decided,
        packageHash,
        paragraph,
        registryNumber,
        reason,
        letter: {
          channel,
          cameOn,
          fromOffice,
          original: original?.granted ? original.value : undefined,
        },
        roundId: subject.outcome.round.id,
        partyId: subject.own.party.id,
        seen: form.seen,
      })
    },
    next: ({ id }) => `${own}/kvitto/${id}`,
  })
}

function confirm(sent: Sent) {
  const { visit, subject, form } = sent
  if (!subject.may.confirm) throw new NotAllowed('confirm-letter')
  const decision = findSent(sent)
  const { reply, own } = wayOf(sent)
  return submit(visit, {
    ...reply,
    control: () => '',
    act: (tx) =>
      confirmDecision(tx, visit.today, visit.getMandate(), {
        decisionId: decision.id,
        seen: form.seen,
      }),
    next: () => `${own}?klart=bekraftat`,
  })
}

function hashKept(decision: CouncilDecision, outcome: CouncilDecision['outcome']): string {
  const isApproval = outcome === 'approved' || outcome === 'approved-with-reservation'
  return isApproval ? '' : decision.packageHash
}

function demandDecision({ subject, form }: Sent): CouncilDecision {
  if (!subject.may.record) throw new NotAllowed('record-decision')
  return findSent({ subject, form })
}

function findSent({ subject, form }: Pick<Sent, 'subject' | 'form'>): CouncilDecision {
  const id = form.text('beslut')
  const decision = isId(id) ? decisionOf(subject, id) : undefined
  if (!decision) throw new NotFound(`no decision ${id}`)
  return decision
}

function book(sent: Sent) {
  const { visit, subject, form } = sent
  const { language } = visit
  const { reply, own } = wayOf(sent)
  const words = messagesIn(language).form.meetingFields
  return submitForm(visit, readForm(meetingForm, form, { words, language }), {
    ...reply,
    act: (tx, typed) =>
      bookMeeting(tx, visit.today, visit.getMandate(), {
        ...typed,
        roundId: subject.outcome.round.id,
        partyId: subject.own.party.id,
        seen: form.seen,
      }),
    next: () => `${own}?klart=mote`,
  })
}

function unbook(sent: Sent) {
  const { visit, subject, form } = sent
  const meeting = subject.meetings.find(({ id }) => id === form.text('mote'))
  if (!meeting) throw new NotFound(`no meeting of ${subject.own.party.slug} with that id`)
  const { reply, own } = wayOf(sent)
  return submit(visit, {
    ...reply,
    control: () => '',
    act: (tx) =>
      cancelMeeting(tx, visit.today, visit.getMandate(), {
        roundId: subject.outcome.round.id,
        meetingId: meeting.id,
        seen: form.seen,
      }),
    next: () => `${own}?klart=installt`,
  })
}
