// SPDX-License-Identifier: EUPL-1.2
// An answer that came by letter: recorded by a process leader, confirmed by the one who answered.

import { NotAllowed, NotFound, type FieldError } from '#kernel/faults.ts'
import { isSameRespondent, keyOfRespondent, type Respondent } from '../rules/response.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { readFile } from '#platform/files/file-store.ts'
import {
  show,
  statusOfReturned,
  storedFile,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import { originalTypes } from '../../agreement/rules/registration.ts'
import {
  isOwnWord,
  mostBytesOfLetter,
  type ReadOriginal,
} from '../../process/rules/incoming-letter.ts'
import { channelOptions } from '../../process/views/letter-view.tsx'
import {
  confirmResponse,
  recordResponseByLetter,
  type TypedComment,
} from '../commands/incoming-letters.ts'
import { messagesIn } from '../messages.ts'
import { findResponseByNumber, listResponses } from '../reads/responses.ts'
import { listConsultees, listQuestions } from '../reads/rounds.ts'
import { titleOf } from '../rules/answer-sections.ts'
import { stances } from '../rules/consultation.ts'
import { actsForRespondent } from '../rules/acts-for-respondent.ts'
import { mayInConsultation, maySend, rolesThatMay } from '../rules/permissions.ts'
import { seenOfLetter } from '../rules/seen.ts'
import { responseByLetterForm } from '../views/forms.ts'
import {
  ConfirmLetterView,
  letterFormOf,
  LetterFormView,
  type LetterFormModel,
} from '../views/letter-form-view.tsx'
import { stanceText } from '../views/parts.tsx'
import { readRespondents } from './collation-model.ts'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
import { readDocuments, readSheet } from './written-sheet.ts'

export function letterPages(readOriginal: ReadOriginal): readonly Page<PageContent>[] {
  const may = rolesThatMay('record-by-letter')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/brev',
      may,
      query: ['vem'],
      drawsKept: true,
      answer: (visit) => showForm(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/brev',
      may,
      bodyLimit: mostBytesOfLetter,
      limit: 'upload',
      answer: (visit) => recordOne(visit, readOriginal),
    },
    {
      method: 'GET',
      path: '/remiss/:id/bekrafta/:nr',
      may: rolesThatMay('submit-response'),
      drawsKept: true,
      answer: (visit) => showConfirming(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/bekrafta/:nr',
      may: rolesThatMay('submit-response'),
      answer: (visit) => confirmOne(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id/original/:nr',
      may: 'signed-in',
      answer: sendOriginal,
    },
  ]
}

const mostRows = 30
const rowsAtFirst = 2

/** As many rows for comments as the form had, within reason. */
function rowsIn(form: Pick<SubmittedForm, 'text'> | undefined): number {
  const told = parseWholeNumber(form?.text('rader') ?? '') ?? rowsAtFirst
  return Math.min(Math.max(told, rowsAtFirst), mostRows)
}

async function readModel(visit: Visit, rows: number): Promise<LetterFormModel> {
  const { db, language } = visit
  const consultation = await findRound(visit)
  const [asked, responses, questions, documents] = await Promise.all([
    listConsultees(db, consultation.id),
    listResponses(db, consultation.id),
    listQuestions(db, consultation.id),
    readDocuments(visit, consultation),
  ])
  const nameOf = await readRespondents(visit, asked)
  const standing = responses.filter(({ isCorrespondence }) => !isCorrespondence)
  const words = messagesIn(language)
  const respondents = asked.flatMap((one) => {
    const before = standing.find((response) => isSameRespondent(response, one))
    if (before && isOwnWord(before)) return []
    const { name } = nameOf(one)
    return [{ value: keyOfRespondent(one), text: before ? words.byLetter.replaces(name) : name }]
  })
  return {
    consultation,
    questions,
    rows,
    standing,
    options: {
      respondent: respondents,
      channel: channelOptions(language),
      stance: stances.map((value) => ({ value, text: stanceText(value, language) })),
      provision: documents.flatMap(({ version, chapters }) =>
        chapters.flatMap(({ sections }) =>
          sections.flatMap(({ provisions }) =>
            provisions.map((one) => ({ value: `${version.id}.${one.id}`, text: titleOf(one) })),
          ),
        ),
      ),
    },
  }
}

/** What stands for the one who is chosen: the form is drawn from it. */
function standingOf({ standing }: LetterFormModel, key: string) {
  return standing.find((one) => keyOfRespondent(one) === key)
}

async function showForm(
  visit: Visit,
  form: Returned | undefined = visit.kept &&
    returnedForm(responseByLetterForm.name, visit.kept, []),
): Promise<Answer<PageContent>> {
  const model = await readModel(visit, rowsIn(form?.form))
  const { title } = messagesIn(visit.language).byLetter
  const chosen = form?.form.text('vem') ?? visit.query.get('vem') ?? ''
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, model.consultation, title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <LetterFormView
          setting={settingOf(visit)}
          model={model}
          form={form}
          chosen={chosen}
          seen={seenOfLetter(standingOf(model, chosen))}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

async function recordOne(visit: Visit, readOriginal: ReadOriginal): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { language, today } = visit
  const words = messagesIn(language)
  if (form.text('gor') === 'rad') {
    const rows = String(Math.min(rowsIn(form) + 1, mostRows))
    const more = withField(form, 'rader', rows)
    return showForm(visit, returnedForm(responseByLetterForm.name, more, lostFile(visit, form, [])))
  }
  const model = await readModel(visit, rowsIn(form))
  const of = letterFormOf(settingOf(visit), model)
  const read = readForm(of.form, form, { words: of.words, options: of.options, language })
  const file = form.file(responseByLetterForm.fields.original.name)
  const original = file && (await readOriginal(file))
  const errors = [
    ...('errors' in read ? read.errors : []),
    ...(original && !original.granted
      ? [{ field: 'original', text: words.refusals[original.refusal](original.facts) }]
      : []),
  ]
  const chosen = form.text('vem')
  return submitForm(visit, errors.length > 0 || !('values' in read) ? { errors } : read, {
    act(tx, values) {
      const text = (name: string) => String(values[name] ?? '')
      const { channel, cameOn, fromOffice, decidedOn } = values
      return recordResponseByLetter(tx, today, visit.getMandate(), {
        consultationId: model.consultation.id,
        respondent: respondentIn(chosen),
        stance: text('stance'),
        overallText: text('overallText'),
        answers: model.questions.map(({ id }) => ({
          questionId: id,
          text: text(`answer-${id}`),
        })),
        comments: commentsIn(model.rows, text),
        decision: {
          board: text('board'),
          decidedOn,
          paragraph: text('paragraph'),
          registryNumber: text('registryNumber'),
        },
        letter: {
          channel,
          cameOn,
          fromOffice,
          original: original?.granted ? original.value : undefined,
        },
        seen: form.seen,
      })
    },
    sentences: words.refusals,
    async again(found, refusal) {
      const now = await readModel(visit, model.rows)
      const changes =
        refusal === 'changed-meanwhile'
          ? tellChanges(form.seen, seenOfLetter(standingOf(now, chosen)), {
              response: {
                what: words.changed.sentAnswer,
                say: (number) =>
                  number === '' ? words.changed.nothing : words.changed.formerNumber(number),
              },
              confirmed: {
                what: words.byLetter.confirmed,
                say: (day) => day || words.changed.nothing,
              },
            })
          : []
      const told = lostFile(visit, form, found)
      return showForm(visit, returnedForm(responseByLetterForm.name, form, told, changes))
    },
    next: ({ number }) => `/remiss/${model.consultation.slug}/kvitto/${number}`,
  })
}

/** A file does not come back with its form: whoever chose one is told. */
function lostFile(visit: Visit, form: SubmittedForm, errors: readonly FieldError[]) {
  const field = responseByLetterForm.fields.original.name
  if (!form.file(field) || errors.some((one) => one.field === field)) return errors
  return [...errors, { field, text: messagesIn(visit.language).behind.fileAgain }]
}

function withField(form: SubmittedForm, name: string, value: string): SubmittedForm {
  return {
    ...form,
    text: (asked) => (asked === name ? value : form.text(asked)),
    typed: { ...form.typed, [name]: value },
  }
}

function respondentIn(key: string): Respondent {
  const [partyId = '', bodyId] = key.split('.')
  return { partyId, bodyId }
}

/** The rows in which something is said. */
function commentsIn(rows: number, text: (name: string) => string): readonly TypedComment[] {
  return Array.from({ length: rows }, (_, place): TypedComment[] => {
    const [versionId = '', provisionId = ''] = text(`comment-${place}-provision`).split('.')
    if (versionId === '') return []
    return [
      {
        place,
        versionId,
        provisionId,
        kind: text(`comment-${place}-kind`),
        text: text(`comment-${place}-text`),
        proposedWording: text(`comment-${place}-proposedWording`),
      },
    ]
  }).flat()
}

/** An answer that came by letter, as the one who answered or who leads may read it. */
async function findLetter(visit: Visit) {
  const consultation = await findRound(visit)
  const number = parseWholeNumber(visit.params['nr'] ?? '')
  const response = number
    ? await findResponseByNumber(visit.db, consultation.id, number)
    : undefined
  if (!response?.letter) throw new NotFound(`no letter ${visit.params['nr']}`)
  const asked = await listConsultees(visit.db, consultation.id)
  return { consultation, response, letter: response.letter, asked }
}

async function showConfirming(
  visit: Visit,
  form: Returned | undefined = visit.kept && returnedForm('bekrafta', visit.kept, []),
): Promise<Answer<PageContent>> {
  const { consultation, response, letter, asked } = await findLetter(visit)
  if (!maySend(visit.mandate, response, asked)) throw new NotAllowed('another’s letter')
  const { confirmTitle } = messagesIn(visit.language).byLetter
  return show<PageContent>(
    {
      title: confirmTitle,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, confirmTitle),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <ConfirmLetterView
          setting={settingOf(visit)}
          slug={consultation.slug}
          response={response}
          letter={letter}
          sheet={await readSheet(visit, consultation, response)}
          form={form}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

async function confirmOne(visit: Visit): Promise<Answer<PageContent>> {
  const { consultation, response } = await findLetter(visit)
  const form = await visit.form()
  const words = messagesIn(visit.language)
  return submit(visit, {
    act: (tx) =>
      confirmResponse(tx, visit.today, visit.getMandate(), {
        responseId: response.id,
        seen: form.seen,
      }),
    sentences: words.refusals,
    control: () => '',
    async again(errors) {
      const now = (await findLetter(visit)).response
      const changes = tellChanges(form.seen, seenOfLetter(now), {
        response: { what: words.changed.sentAnswer, say: (number) => number },
        confirmed: { what: words.byLetter.confirmed, say: (day) => day || words.changed.nothing },
      })
      return showConfirming(visit, returnedForm('bekrafta', form, errors, changes))
    },
    next: () => `/remiss/${consultation.slug}/kvitto/${response.number}`,
  })
}

/** The letter as it came: for the one who answered and for those who lead. */
async function sendOriginal(visit: Visit): Promise<Answer<never>> {
  const { response, letter, asked } = await findLetter(visit)
  const isOwn = actsForRespondent(visit.mandate, response, 'read', asked)
  if (!isOwn && !mayInConsultation(visit.mandate, 'record-by-letter')) {
    throw new NotAllowed('another’s letter')
  }
  const file = await readFile(visit.db, letter.original.fileHash)
  const { slug } = (await readRespondents(visit, [response]))(response)
  const ending = file.mediaType === originalTypes.pdf ? 'pdf' : 'docx'
  const name = messagesIn(visit.language).byLetter.originalName(slug, letter.cameOn)
  return storedFile(`${name}.${ending}`, file)
}
