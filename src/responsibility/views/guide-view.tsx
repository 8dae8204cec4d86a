// SPDX-License-Identifier: EUPL-1.2
// The first page of the guide: own words, three questions, what others ask. Two plain forms, no script.

import type { FieldError } from '#kernel/faults.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '#web/form.tsx'
import { guideWords } from '../messages/guide.ts'
import type { Situation } from '../rules/answer.ts'
import { type SituationWord, situationOf, type WordKind } from '../rules/situation-word.ts'
import { guideAddress, guideRoot, pocketRoot, questionQuery, situationQuery } from './addresses.ts'
import { casesRoot } from './guidance/case-views.tsx'
import { checklistRoot } from './guidance/checklist-view.tsx'
import { questionsRoot } from './guidance/question-views.tsx'
import { markingRoot } from './marking-view.tsx'
import { nameIn } from './naming.ts'

type GuideProps = {
  readonly words: readonly SituationWord[]
  /** What was typed and could not be answered: it is kept. */
  readonly question: string
  readonly situation: Situation
  readonly errors: readonly FieldError[]
  readonly on: Day
  readonly per: string | undefined
  /** Whether the visitor marks provisions. */
  readonly mayMark: boolean
  readonly language: Language
  readonly link: (path: string) => string
}

/** Where a question that others ask is answered: by the situation that it is about, or by its words. */
function addressOf(
  { name, synonyms }: SituationWord,
  known: readonly SituationWord[],
  per: string | undefined,
): string {
  const situation = situationOf(synonyms, known)
  return guideAddress(situation ? { situation, per } : { question: name, per })
}

const more = [
  { path: pocketRoot, name: 'pocket', isForMarkers: false },
  { path: casesRoot, name: 'cases', isForMarkers: false },
  { path: questionsRoot, name: 'questions', isForMarkers: false },
  { path: checklistRoot, name: 'checklist', isForMarkers: false },
  { path: markingRoot, name: 'marking', isForMarkers: true },
] as const

export function GuideView(props: GuideProps) {
  const { words: known, errors, language, link, per } = props
  const words = guideWords(language)
  const others = known.filter(({ kind, isOffered }) => kind === 'question' && isOffered)
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} idPrefix="fri" />
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <form class="ask-own" role="search" aria-label={words.own.form} action={link(guideRoot)}>
        <TextField
          name={questionQuery}
          idPrefix="fri"
          language={language}
          label={words.own.label}
          hint={words.own.hint}
          value={props.question}
          errors={errors}
          autocomplete="off"
        />
        {per && <Hidden values={{ per }} />}
        <Button text={words.own.do} look="secondary" />
      </form>
      <p class="or-three">{words.or}</p>
      <form aria-label={words.three.form} action={link(guideRoot)} class="stack">
        <div class="three">
          <Question {...props} kind="setting" number={1} />
          <Question {...props} kind="measure" number={2} />
          <Question {...props} kind="orderer" number={3} />
        </div>
        {per && <Hidden values={{ per }} />}
        <div class="ask-bar">
          <Button text={words.three.do} />
          <p class="xs muted">{words.three.skip(props.on)}</p>
        </div>
      </form>
      <section class="stack-s" aria-labelledby="andra">
        <h2 id="andra">{words.others}</h2>
        <ul class="chips">
          {others.map((one) => (
            <li key={one.slug}>
              <a href={link(addressOf(one, known, per))}>{nameIn(one, language)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-s" aria-labelledby="mer">
        <h2 id="mer">{words.more.title}</h2>
        <ul class="dotted">
          {more
            .filter(({ isForMarkers }) => !isForMarkers || props.mayMark)
            .map(({ path, name }) => (
              <li key={path}>
                <a href={link(path)}>{words.more[name]}</a>
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}

function Question({
  kind,
  number,
  words: known,
  situation,
  language,
}: GuideProps & {
  readonly kind: Extract<WordKind, 'setting' | 'measure' | 'orderer'>
  readonly number: number
}) {
  const words = guideWords(language)
  const offered = known.filter((one) => one.kind === kind && one.isOffered)
  return (
    <Radios
      name={situationQuery[kind]}
      idPrefix="tre"
      language={language}
      label={`${number}. ${words.three[kind]}`}
      value={situation[kind]}
      options={[
        ...offered.map((one) => ({ value: one.slug, text: nameIn(one, language) })),
        { value: 'vet-inte', text: kind === 'measure' ? words.three.other : words.three.unknown },
      ]}
    />
  )
}
