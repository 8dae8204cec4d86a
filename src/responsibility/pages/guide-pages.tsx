// SPDX-License-Identifier: EUPL-1.2
// The guide for care staff: a question in, an answer out, the same as data.

import type { FieldError } from '#kernel/faults.ts'
import { inOneSpelling } from '#kernel/swedish/tokens.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { provisionPath } from '../../agreement/rules/address.ts'
import { guideWords } from '../messages/guide.ts'
import { type ListBeside, readGuide } from '../reads/guide.ts'
import type { Guided } from '../rules/guided.ts'
import { listSituationWords } from '../reads/words.ts'
import type { Situation } from '../rules/answer.ts'
import { mayMark } from '../rules/permissions.ts'
import type { SituationWord } from '../rules/situation-word.ts'
import {
  type Asked,
  guideRoot,
  onItsWayQuery,
  questionQuery,
  situationQuery,
} from '../views/addresses.ts'
import { AnswerView, shownOf, verdictOf } from '../views/answer-view.tsx'
import { GuideView } from '../views/guide-view.tsx'

const mostInQuestion = 300
const query = [questionQuery, ...Object.values(situationQuery), onItsWayQuery]

export function guidePages(beside: readonly ListBeside[]): readonly Page<PageContent>[] {
  const may = 'everyone'
  return [
    {
      method: 'GET',
      path: guideRoot,
      may,
      query,
      answer: (visit) => showGuide(visit, beside),
    },
    {
      method: 'GET',
      path: `${guideRoot}.json`,
      may,
      query,
      answer: (visit) => tellGuide(visit, beside),
    },
  ]
}

export function crumbsOfGuide({ language, link }: Visit, ...more: { text: string }[]) {
  const words = guideWords(language)
  const start = { text: words.start, href: link('/') }
  if (more.length === 0) return [start, { text: words.title }]
  return [start, { text: words.title, href: link(guideRoot) }, ...more]
}

type Read = { readonly asked: Asked; readonly errors: readonly FieldError[] }

/** What was asked; of a question that cannot be, why. What is no word of the county is not known. */
function readAsked(visit: Visit, words: readonly SituationWord[]): Read {
  const { own } = guideWords(visit.language)
  const question = inOneSpelling(visit.query.get(questionQuery) ?? '').trim()
  const errors: FieldError[] = []
  const checked = checkTypedText(question, { most: mostInQuestion, isLine: true })
  if (!checked.granted) {
    const text = checked.refusal === 'text-too-long' ? own.tooLong : own.personalNumber
    errors.push({ field: questionQuery, text })
  }
  const known = (kind: keyof typeof situationQuery) => {
    const value = visit.query.get(situationQuery[kind])
    return words.some((one) => one.kind === kind && one.slug === value) ? value! : undefined
  }
  const situation: Situation = {
    setting: known('setting'),
    measure: known('measure'),
    orderer: known('orderer'),
    group: known('group'),
  }
  const isOnItsWay = visit.query.get(onItsWayQuery) === 'pa-vag'
  const per = visit.query.get('per') ?? undefined
  return { asked: { situation, question, isOnItsWay, per }, errors }
}

const asksNothing = ({ question, situation }: Asked) =>
  question === '' && Object.values(situation).every((one) => one === undefined)

async function showGuide(
  visit: Visit,
  beside: readonly ListBeside[],
): Promise<Answer<PageContent>> {
  const { db, asOf: on, language, link } = visit
  const known = await listSituationWords(db)
  const { asked, errors } = readAsked(visit, known)
  const words = guideWords(language)
  if (errors.length > 0 || asksNothing(asked)) {
    return show<PageContent>(
      {
        title: words.title,
        place: 'vem-ansvarar',
        crumbs: crumbsOfGuide(visit),
        hasErrors: errors.length > 0,
        content: (
          <GuideView
            words={known}
            question={asked.question}
            situation={asked.situation}
            per={asked.per}
            mayMark={mayMark(visit.mandate)}
            {...{ errors, on, language, link }}
          />
        ),
      },
      errors.length > 0 ? 422 : 200,
    )
  }
  const guided = await readGuide(db, on, { ...asked, beside })
  const title = verdictOf({ guided }, language)
  return show<PageContent>({
    title,
    place: 'vem-ansvarar',
    crumbs: crumbsOfGuide(visit, { text: title }),
    content: <AnswerView {...{ guided, asked, on, language, link }} />,
  })
}

async function tellGuide(
  visit: Visit,
  beside: readonly ListBeside[],
): Promise<Answer<PageContent>> {
  const { db, asOf: on, language } = visit
  const { asked, errors } = readAsked(visit, await listSituationWords(db))
  if (errors.length > 0) {
    const body = { errors: errors.map(({ field, text }) => ({ field, text })) }
    return { kind: 'bytes', mediaType: 'application/json', body: JSON.stringify(body), status: 422 }
  }
  const guided = await readGuide(db, on, { ...asked, beside })
  const body = JSON.stringify(asData(guided, visit, verdictOf({ guided }, language)))
  return { kind: 'bytes', mediaType: 'application/json', body }
}

/** The same as the page says, for a program. */
function asData(guided: Guided, { asOf, wholeAddress }: Visit, verdict: string) {
  const { answer, situation } = guided
  return {
    on: asOf,
    situation,
    answer: answer.kind,
    isCertain: guided.guesses === undefined,
    verdict,
    because: answer.kind === 'unclear' ? answer.because : undefined,
    payer: 'payer' in answer ? answer.payer : undefined,
    conditions: 'conditions' in answer ? answer.conditions.map(({ text }) => text) : [],
    provisions: shownOf(guided).map(({ version, provision }) => ({
      edition: editionName(version),
      number: provision.number,
      heading: provision.heading,
      text: provision.plainText,
      isExample: version.isExampleText,
      address: wholeAddress(provisionPath(version, provision)),
    })),
    laws: [...new Set(guided.notes.map(({ text }) => text.sv))],
    cases: guided.cases.map(({ number, title, responsible }) => ({ number, title, responsible })),
    isOnItsWay: guided.isOnItsWay,
    nearest: guided.nearest,
  }
}
