// SPDX-License-Identifier: EUPL-1.2
// One party's response as it stands, or what it wrote after the closing; and its secrecy mark.

import { NotFound } from '#kernel/faults.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { addToAddress } from '#platform/day/link-on-day.ts'
import { show, statusOfReturned, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm, seenIn } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import { findBodyBySlug, findPartyBySlug } from '../../organisation/reads.ts'
import { markSecrecy } from '../commands/submitting.ts'
import { messagesIn } from '../messages.ts'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { actsForRespondent } from '../rules/acts-for-respondent.ts'
import { findReplacedComment } from '../reads/carried.ts'
import { findResponseByNumber, findStandingResponse } from '../reads/responses.ts'
import { listConsultees } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import { mayInConsultation, mayReadResponse, maySend, rolesThatMay } from '../rules/permissions.ts'
import { responsePath, type Respondent } from '../rules/response.ts'
import { canBeMarked, mayMark } from '../rules/secrecy.ts'
import { seenOfSecrecy } from '../rules/seen.ts'
import { secrecyForm } from '../views/forms.ts'
import { ResponseView } from '../views/response-view.tsx'
import { isPublicOn } from './collation-model.ts'
import { nameOf } from './show-round.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
import { sayText } from './what-changed.ts'
import { readSheet } from './written-sheet.ts'

export function responsePages(): readonly Page<PageContent>[] {
  const path = '/remiss/:id/svar/:part'
  return [
    {
      method: 'GET',
      path,
      may: 'everyone',
      query: ['skrivelse', 'klart', 'ersatter'],
      drawsKept: true,
      answer: (visit) => showResponse(visit),
    },
    { method: 'POST', path, may: rolesThatMay('mark-secrecy'), answer: markOne },
  ]
}

/** The one an address names: a party, or a body that was asked apart from its party. */
async function findRespondent(visit: Visit): Promise<Respondent> {
  const slug = visit.params['part'] ?? ''
  const party = await findPartyBySlug(visit.db, slug, visit.asOf)
  if (party) return { partyId: party.id, bodyId: undefined }
  const body = await findBodyBySlug(visit.db, slug, visit.asOf)
  if (!body?.partyId) throw new NotFound(`no respondent ${slug}`)
  return { partyId: body.partyId, bodyId: body.id }
}

/** A response that the visitor may see: the database shows no other. */
async function findVisible(visit: Visit, consultation: Consultation) {
  const respondent = await findRespondent(visit)
  // The mark of kept words tells which answer they are about.
  const letter = (visit.kept && seenIn(visit.kept)['response']) ?? visit.query.get('skrivelse')
  const response =
    letter === null
      ? await findStandingResponse(visit.db, consultation.id, respondent)
      : ((await findLetter(visit, consultation, respondent, letter)) ??
        (visit.kept && (await findStandingResponse(visit.db, consultation.id, respondent))))
  const asked = await listConsultees(visit.db, consultation.id)
  const isInside = mayReadResponse(visit.mandate, respondent, asked)
  if (!response || (!isInside && !isPublicOn(consultation, visit))) {
    throw new NotFound('no response to show')
  }
  return { response, respondent, asked }
}

/** What came after the closing has the number it was registered with. */
async function findLetter(
  visit: Visit,
  consultation: Consultation,
  from: Respondent,
  typedNumber: string,
) {
  const number = parseWholeNumber(typedNumber)
  const found = number ? await findResponseByNumber(visit.db, consultation.id, number) : undefined
  const isTheirs = found?.partyId === from.partyId && found.bodyId === from.bodyId
  return found?.isCorrespondence && isTheirs ? found : undefined
}

/** What had been typed when the session ended. */
function keptIn({ kept }: Visit): Returned | undefined {
  return kept && returnedForm(secrecyForm.name, kept, [])
}

async function showResponse(
  visit: Visit,
  form: Returned | undefined = keptIn(visit),
): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const { response, respondent, asked } = await findVisible(visit, consultation)
  const { mandate } = visit
  const words = messagesIn(visit.language)
  const name = await nameOf(visit, respondent)
  const title = response.isCorrespondence
    ? words.response.letterTitle(name)
    : words.response.title(name)
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <ResponseView
          setting={settingOf(visit)}
          form={form}
          done={visit.query.get('klart') === 'sparat'}
          model={{
            consultation,
            title,
            path: responsePath(consultation, visit.params['part'] ?? '', response),
            response,
            sheet: await readSheet(visit, consultation, response),
            without: await readWithout(visit, consultation, respondent),
            opensOriginal:
              mayInConsultation(mandate, 'record-by-letter') ||
              actsForRespondent(mandate, response, 'read', asked),
            mayConfirm: awaitsConfirmation(response) && maySend(mandate, response, asked),
            mayMark:
              mayMark(mandate, response, asked) &&
              // What was typed too late is not lost.
              (canBeMarked(consultation, response) || form !== undefined),
            showsAnswers:
              consultation.status === 'published' || mayInConsultation(mandate, 'compile'),
          }}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

/** The number in the address of a comment that the party has left out of its new answer. */
async function readWithout(
  visit: Visit,
  consultation: Consultation,
  { partyId, bodyId }: Respondent,
): Promise<number | undefined> {
  const number = parseWholeNumber(visit.query.get('ersatter') ?? '')
  const found = number && (await findReplacedComment(visit.db, consultation.id, number))
  const isTheirs = found && found.from.partyId === partyId && found.from.bodyId === bodyId
  return isTheirs && found.became === undefined ? number : undefined
}

async function markOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const { response } = await findVisible(visit, consultation)
  const form = await visit.form()
  const { language } = visit
  const { changed, response: words, refusals } = messagesIn(language)
  const read = readForm(secrecyForm, form, { words: { reason: words.marking }, language })
  return submitForm(visit, read, {
    act: (tx, { reason = '' }) =>
      markSecrecy(tx, visit.today, visit.getMandate(), {
        responseId: response.id,
        reason,
        seen: form.seen,
      }),
    sentences: refusals,
    async again(errors) {
      const now = (await findVisible(visit, await findRound(visit))).response
      const changes = tellChanges(form.seen, seenOfSecrecy(now), {
        response: {
          what: changed.sentAnswer,
          say: (number) => (parseWholeNumber(number) ? changed.formerNumber(number) : ''),
        },
        secrecy: {
          what: words.marking,
          say: sayText(visit, now.secrecyReason),
          typed: form.text('skal'),
        },
      })
      return showResponse(visit, returnedForm(secrecyForm.name, form, errors, changes))
    },
    next() {
      const path = responsePath(consultation, visit.params['part'] ?? '', response)
      return addToAddress(path, { klart: 'sparat' })
    },
  })
}
