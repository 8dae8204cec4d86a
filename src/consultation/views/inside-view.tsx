// SPDX-License-Identifier: EUPL-1.2

import type { Differences } from '#kernel/text/word-difference.ts'
import { Button, Select } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { Icon } from '#web/symbols.tsx'
import { titleOf, type AnswerDocument } from '../rules/answer-sections.ts'
import type { Consultation, ConsultationQuestion } from '../rules/consultation.ts'
import type { InsideAnswers as Inside, WritingPlace } from '../rules/inside-answers.ts'
import { proposedDifference } from '../rules/response-sheet.ts'
import { partPath, savedBy } from './answering-model.ts'
import { ProposedWording, Prose, stanceText, type Setting } from './parts.tsx'

type Props = {
  readonly setting: Setting
  readonly title: string
  readonly consultation: Consultation
  readonly documents: readonly AnswerDocument[]
  readonly differences: Differences
  readonly questions: readonly ConsultationQuestion[]
  /** By the id of the mandate. */
  readonly places: ReadonlyMap<string, WritingPlace>
  readonly names: ReadonlyMap<string, string>
  readonly chosen: string
  readonly view: Inside
}

type Written = Parameters<typeof savedBy>[2] & { readonly writtenWith: string | undefined }

export function InsideView(props: Props) {
  const { setting, consultation, view } = props
  const { words, link } = setting
  const isEmpty = !hasWholes(view) && view.sections.length === 0
  return (
    <div class="stack-l">
      <div class="stack-s">
        <h1>{props.title}</h1>
        <p class="muted">
          <Icon name="lock" /> {words.insideView.lead}
        </p>
        <p>
          <a href={link(partPath(consultation, undefined))}>{words.insideView.back}</a>
        </p>
      </div>
      <Filter {...props} />
      {isEmpty && (
        <Empty>
          <p>{words.insideView.nothing}</p>
        </Empty>
      )}
      <Whole {...props} />
      {view.sections.map((one) => (
        <Section key={`${one.section.versionId} ${one.section.provision.id}`} {...props} of={one} />
      ))}
    </div>
  )
}

function Filter({ setting, consultation, places, chosen }: Props) {
  const { words, link, language } = setting
  const options = [...new Map([...places.values()].map((one) => [one.id, one.name]))]
    .map(([value, text]) => ({ value, text }))
    .toSorted((a, b) => a.text.localeCompare(b.text, 'sv'))
  return (
    <form class="form row" method="get" action={link(`/remiss/${consultation.slug}/svara/internt`)}>
      <Select
        name="enhet"
        label={words.insideView.unit}
        value={chosen}
        language={language}
        errors={[]}
        options={[{ value: '', text: words.insideView.all }, ...options]}
      />
      <Button text={words.insideView.filter} look="secondary" />
    </form>
  )
}

/** «Socialnämnden · Sparat 19 mars 2026 kl. 10.15 av Anna Ek». */
function By({ setting, names, places, written }: Props & { readonly written: Written }) {
  const place = written.writtenWith === undefined ? undefined : places.get(written.writtenWith)
  return (
    <p class="xs muted">
      {place && (
        <>
          <b lang="sv">{place.name}</b> ·{' '}
        </>
      )}
      {savedBy(setting, names, written)}
    </p>
  )
}

const hasWholes = ({ overall, wholes, answers }: Inside) =>
  overall !== undefined || wholes.length + answers.length > 0

function Whole(props: Props) {
  const { setting, view, documents, questions } = props
  const { words, language } = setting
  if (!hasWholes(view)) return null
  const nameOf = (versionId: string) =>
    documents.find(({ version }) => version.id === versionId)?.version.title ?? ''
  return (
    <section class="panel stack" aria-labelledby="helheten">
      <h2 id="helheten">{words.answering.whole}</h2>
      {view.wholes.map((one) => (
        <div key={JSON.stringify(one.subject)} class="stack-s">
          <p>
            {one.subject.kind === 'document' && (
              <span lang="sv">{nameOf(one.subject.versionId)}: </span>
            )}
            {stanceText(one.stance, language)}
          </p>
          <By {...props} written={one} />
        </div>
      ))}
      {view.overall && (
        <div class="stack-s">
          <h3 class="small">{words.sheet.overall}</h3>
          <div lang="sv">
            <Prose text={view.overall.overallText} />
          </div>
          <By {...props} written={view.overall} />
        </div>
      )}
      {view.answers.map((answer) => (
        <div key={answer.questionId} class="stack-s">
          <h3 class="small" lang="sv">
            {questions.find(({ id }) => id === answer.questionId)?.text}
          </h3>
          <div lang="sv">
            <Prose text={answer.text} />
          </div>
          <By {...props} written={answer} />
        </div>
      ))}
    </section>
  )
}

function Section(props: Props & { readonly of: Inside['sections'][number] }) {
  const { setting, consultation, of } = props
  const { words, link, language } = setting
  const { section } = of
  const id = `avsnitt-${section.provision.id}`
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>
        <a href={link(partPath(consultation, section))} lang="sv">
          {titleOf(section.provision)}
        </a>
      </h2>
      {of.stances.map((one) => (
        <div key={one.stance} class="stack-s">
          <p>
            {words.insideView.stance}: {stanceText(one.stance, language)}
          </p>
          <By {...props} written={one} />
        </div>
      ))}
      {of.comments.map((comment) => {
        const provision = section.provisions.find((one) => one.id === comment.provisionId)
        return (
          <article key={comment.id} class="panel panel--ground stack-s">
            <h3 class="small">{words.commentKind[comment.kind]}</h3>
            {comment.text && (
              <div lang="sv">
                <Prose text={comment.text} />
              </div>
            )}
            {provision && (
              <ProposedWording
                difference={proposedDifference(
                  provision,
                  comment.proposedWording,
                  props.differences,
                )}
                heading={words.answering.howChanged}
                language={language}
              />
            )}
            <By {...props} written={comment} />
          </article>
        )
      })}
    </section>
  )
}
