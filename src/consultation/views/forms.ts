// SPDX-License-Identifier: EUPL-1.2
// What is filled in of a round: before it is opened, while it is led, what anyone asks about it, and
// what is said of an answer and of a comment.

import {
  area,
  dayField,
  type Field,
  fileField,
  type FormOf,
  formOf,
  line,
  lines,
  neededWhen,
  numberField,
  obeying,
  oneOf,
  optional,
  picked,
  type Sent,
  several,
} from '#web/form-of.tsx'
import { originalTypes } from '../../agreement/rules/registration.ts'
import type { CountyStep } from '../../process/rules/county-on-day.ts'
import { letterFields } from '../../process/views/letter-fields.ts'
import { commentKinds, consultationKinds, mostCharacters, stances } from '../rules/consultation.ts'
import { checkLink, mostInEarlierRound } from '../rules/earlier-rounds.ts'
import { hasOwnLastDay, placeOfLastDay } from '../rules/last-days.ts'
import { steps } from '../rules/lifecycle.ts'
import { mostInOwnDecision } from '../rules/own-decision.ts'
import { factOfQuestion, factOfStance } from '../rules/seen.ts'

const packageId = picked('paket')
const title = line('namn', { most: mostCharacters.title, autocomplete: 'off' })
const content = {
  kind: oneOf('slag', consultationKinds, { isList: true }),
  // A round without an invitation may be opened, but hardly anyone means to.
  invitation: neededWhen(
    () => false,
    area('inbjudan', { most: mostCharacters.invitation, rows: 8 }),
  ),
  questions: lines('fragor', { most: mostCharacters.question, rows: 4 }),
}
const days = {
  opensOn: dayField('fran'),
  dueOn: dayField('till'),
  regionDueOn: optional(dayField('namnder')),
}

export const newRoundForm = formOf('ny', {
  packageId,
  title,
  slug: line('adress', {
    most: mostCharacters.slug,
    isShort: true,
    autocomplete: 'off',
    hidesMost: true,
  }),
  ...content,
  ...days,
})

export const changeRoundForm = formOf('andra', { packageId, title, ...content, ...days })

/** What the planned route is made of: who only asks for it may fill in the rest later. */
export const routeForm = formOf('vag', days)

/** Whom the round leaves out, and which steps it does without: beside either of the forms above. */
export const circleForm = formOf('krets', {
  withoutParties: several('utan-part'),
  withoutSteps: several('utan-steg'),
})

/** The last day of each step that is not an answer: beside either of the forms above, and of its name. */
export function lastDaysForm(name: string, ofCounty: readonly CountyStep[]) {
  return formOf(
    name,
    Object.fromEntries(
      ofCounty
        .filter(hasOwnLastDay)
        .map(({ key }) => [placeOfLastDay(key), optional(dayField(`senast-${key}`))]),
    ),
  )
}

const reason = area('skal', { most: mostCharacters.reason, rows: 3 })

export const extendForm = formOf(steps.extend.path, { dueOn: dayField('dag'), reason })
export const cancelForm = formOf(steps.cancel.path, { reason })
/** Of a draft nobody has been told. */
export const cancelDraftForm = formOf(steps.cancel.path, { reason: optional(reason) })
export const answeringForm = formOf('svarspaket', { packageId: picked('paket') })

/** A consultation from before the product was in use. */
export const earlierRoundForm = formOf('tidigare', {
  title: line('namn', { most: mostCharacters.title, autocomplete: 'off' }),
  openedOn: dayField('fran'),
  dueOn: dayField('till'),
  askedWho: line('vilka', { most: mostInEarlierRound.askedWho }),
  asked: optional(numberField('antal')),
  answered: optional(numberField('svarade')),
  source: line('kalla', { most: mostInEarlierRound.source }),
  link: optional(obeying(checkLink, line('lank', { most: mostInEarlierRound.link }))),
  original: fileField('fil', { accept: `.pdf,${originalTypes.pdf}` }),
})
export const takeBackEarlierForm = formOf('tidigare', { reason })

/** What stands behind an answer: the party's own decision, and one more file. */
export const behindForm = formOf('beslut', {
  board: optional(line('organ', { most: mostInOwnDecision.board, autocomplete: 'off' })),
  decidedOn: optional(dayField('beslutat')),
  paragraph: optional(
    line('paragraf', { most: mostInOwnDecision.paragraph, isShort: true, autocomplete: 'off' }),
  ),
  registryNumber: optional(
    line('diarienummer', {
      most: mostInOwnDecision.registryNumber,
      isShort: true,
      autocomplete: 'off',
    }),
  ),
  file: fileField('bilaga', { accept: `.pdf,${originalTypes.pdf}` }),
})

const { file: _, ...ownDecision } = behindForm.fields

/** An answer that came by letter, but for what the round asks and for comments. */
export const responseByLetterForm = formOf('brev', {
  respondent: picked('vem'),
  ...letterFields,
  stance: oneOf('hallning', stances),
  overallText: optional(area('text', { most: mostCharacters.overallText, rows: 8 })),
  ...ownDecision,
})

/** The answer to one question of the round. */
export const letterAnswer = (questionId: string) =>
  optional(area(factOfQuestion(questionId), { most: mostCharacters.questionAnswer, rows: 3 }))

/** One comment of a letter: a row without a provision is nothing. */
export function letterCommentFields(place: number) {
  const named = (part: string) => `synpunkt-${place}-${part}`
  const isSaid = (form: Sent) =>
    [form.text(named('bestammelse')), form.text(named('text')), form.text(named('lydelse'))].some(
      (part) => part !== '',
    )
  return {
    [`comment-${place}-provision`]: optional(picked(named('bestammelse')), isSaid),
    [`comment-${place}-kind`]: optional(
      oneOf(named('slag'), commentKinds, { isList: true }),
      isSaid,
    ),
    [`comment-${place}-text`]: optional(
      area(named('text'), { most: mostCharacters.comment, rows: 3 }),
    ),
    [`comment-${place}-proposedWording`]: optional(
      area(named('lydelse'), {
        most: mostCharacters.proposedWording,
        rows: 3,
        isAgreement: true,
        hidesMost: true,
      }),
    ),
  } as const
}

export const askForm = formOf('fraga', {
  text: area('text', { most: mostCharacters.publicQuestion, rows: 4 }),
  askedByName: optional(line('namn', { most: mostCharacters.name, autocomplete: 'name' })),
})

export const questionForm = formOf('fraga-svar', {
  answer: area('svar', { most: mostCharacters.reason, rows: 4 }),
})

/** One form on the page for each question. */
export const questionName = (questionId: string) => `fraga-${questionId}`

/** An empty reason takes the mark away. */
export const secrecyForm = formOf('sekretess', { reason: neededWhen(() => false, reason) })

export const reviewForm = formOf('', {
  secrecyReason: optional(area('sekretess', { most: mostCharacters.reason, rows: 3 })),
})

export const commentAnswerForm = formOf('svar', {
  outcome: picked('utfall'),
  reason: area('skal', { most: mostCharacters.reason, rows: 4 }),
  change: optional(picked('andring')),
})

/** The same answer to several comments. */
export const manyAnswersForm = formOf('flera', {
  comments: several('synpunkt'),
  ...commentAnswerForm.fields,
})

const stance = (name: string, layout: Parameters<typeof oneOf>[2]) =>
  optional(oneOf(name, stances, layout))

/** What a party thinks of one section. */
export const sectionForm = formOf('avsnitt', { stance: stance('hallning', { isRow: true }) })

/** The answer as a whole; what a round asks and which documents it holds are fields more. */
export const wholeForm = formOf('helheten', {
  stance: neededWhen(() => false, oneOf('hallning', stances, { isRow: true })),
  overallText: optional(area('text', { most: mostCharacters.overallText, rows: 8 })),
})

/** The answer as a whole, in one round: each field is called as the fact that it says. */
export function wholeFormOf({
  questions,
  documents,
}: {
  readonly questions: readonly { readonly id: string }[]
  readonly documents: readonly { readonly version: { readonly id: string } }[]
}): FormOf<Readonly<Record<string, Field<string | undefined>>>> {
  const { stance: whole, overallText } = wholeForm.fields
  const answers = questions.map(({ id }) => factOfQuestion(id))
  const own = documents.map(({ version }) =>
    factOfStance({ kind: 'document', versionId: version.id }),
  )
  const answer = { most: mostCharacters.questionAnswer, rows: 3 }
  return formOf(wholeForm.name, {
    [whole.name]: whole,
    [overallText.name]: overallText,
    ...Object.fromEntries(answers.map((name) => [name, optional(area(name, answer))])),
    ...Object.fromEntries(
      own.map((name) => [name, neededWhen(() => false, oneOf(name, stances, { isList: true }))]),
    ),
  })
}

/** A comment on a provision, with as many rows for a wording as its own takes. */
export function commentFormOf(rows: number) {
  const wording = area('lydelse', {
    most: mostCharacters.proposedWording,
    rows,
    isAgreement: true,
    hidesMost: true,
  })
  return formOf('synpunkt', {
    kind: oneOf('slag', commentKinds, { isList: true }),
    // To support, or to propose a wording, needs no further words.
    text: neededWhen(
      (form) => form.text('slag') !== 'support' && form.text(wording.name) === '',
      area('text', { most: mostCharacters.comment, rows: 4 }),
    ),
    proposedWording: optional(wording),
  })
}

export const commentForm = commentFormOf(3)
