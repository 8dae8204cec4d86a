// SPDX-License-Identifier: EUPL-1.2
// Every process: those under way first, then what is planned and what has been.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Empty, ProgressBar } from '#web/parts.tsx'
import { outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { messagesIn } from '../messages.ts'
import type { RevisionSummary } from '../rules/progress.ts'
import type { Stage } from '../rules/stage.ts'
import { RoundPill } from './round-pill.tsx'

type ListProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly summaries: readonly RevisionSummary[]
  readonly mayBegin: boolean
  readonly link: (path: string) => string
}

const stages = ['under-way', 'planned', 'earlier'] as const satisfies readonly Stage[]

export function ListView(props: ListProps) {
  const { language, today, asOf, summaries } = props
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.list.title}</h1>
        <p class="lead">{words.list.lead}</p>
        {asOf !== today && (
          <p class="muted">{asOf > today ? words.asOfFuture(asOf) : words.asOf(asOf)}</p>
        )}
        {props.mayBegin && (
          <p>
            <ButtonLink text={words.list.begin} href={props.link('/sa-gar-det/ny')} />
          </p>
        )}
      </div>
      {summaries.length === 0 ? (
        <Empty>{words.list.empty}</Empty>
      ) : (
        stages.map((stage) => <StageSection key={stage} stage={stage} {...props} />)
      )}
    </div>
  )
}

function StageSection({ stage, ...props }: ListProps & { readonly stage: Stage }) {
  const words = messagesIn(props.language).list
  const own = props.summaries.filter((one) => one.stage === stage)
  if (own.length === 0 && stage !== 'under-way') return null
  return (
    <section class="stack" aria-labelledby={stage}>
      <h2 id={stage}>{words.heading[stage]}</h2>
      {own.length === 0 ? (
        <p class="muted">{words.nothingUnderWay}</p>
      ) : (
        <ul class="plain stack">
          {own.map((summary) => (
            <li key={summary.revision.id}>
              <Row summary={summary} {...props} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({
  summary,
  language,
  link,
}: Pick<ListProps, 'language' | 'link'> & { readonly summary: RevisionSummary }) {
  const words = messagesIn(language).list
  const { revision, stage } = summary
  return (
    <article class="panel stack-s">
      <div class="row between">
        <h3>
          <a href={link(`/sa-gar-det/${revision.slug}`)}>{revision.title[language]}</a>
        </h3>
        <p class="small muted">
          {stage === 'planned'
            ? words.comes(revision.startsOn)
            : words.period(revision.startsOn, revision.endsOn)}
        </p>
      </div>
      <Where summary={summary} language={language} />
    </article>
  )
}

function Where({
  summary,
  language,
}: {
  readonly summary: RevisionSummary
  readonly language: Language
}) {
  const words = messagesIn(language)
  const { outcome, answers } = summary
  if (outcome) {
    const sentence = outcomeSentence(outcome, language)
    return (
      <>
        <p>
          <RoundPill summary={summary} language={language} />
        </p>
        <ProgressBar done={outcome.approved} of={outcome.of} label={sentence} />
        <p>{sentence}</p>
      </>
    )
  }
  if (answers) {
    const { consultation } = answers
    const { answered, asked, dueOn } = consultation
    return (
      <>
        <p>
          <RoundPill summary={summary} language={language} />
        </p>
        <ProgressBar done={answered} of={asked} label={words.answers.marks(answered, asked)} />
        <p>
          {words.answers.marks(answered, asked)} {words.list.lastDay(dueOn)}
        </p>
      </>
    )
  }
  return <p class="muted">{words.list.noRound}</p>
}
