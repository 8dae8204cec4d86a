// SPDX-License-Identifier: EUPL-1.2
// Every process: those under way first, then what is planned and what has been, unless another order is
// asked for.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { ProgressBar } from '#web/parts.tsx'
import { outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { messagesIn } from '../messages.ts'
import type { RevisionSummary } from '../rules/progress.ts'
import type { Stage } from '../rules/stage.ts'
import { type processList, stagesInOrder } from './lists.ts'
import { RoundPill } from './round-pill.tsx'

type ListProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly list: ShownList<typeof processList>
  readonly mayBegin: boolean
  /** To another page, about the same day. */
  readonly link: (path: string) => string
  /** To the list itself, whose address says the day. */
  readonly listLink: (path: string) => string
}

export function ProcessListView(props: ListProps) {
  const { language, today, asOf, list } = props
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
      <ListOf
        of={list}
        language={language}
        link={props.listLink}
        draw={() =>
          list.asked.sort ? (
            <Rows {...props} summaries={list.rows} />
          ) : (
            <div class="stack-l">
              {stagesInOrder.map((stage) => (
                <StageSection key={stage} stage={stage} {...props} />
              ))}
            </div>
          )
        }
      />
    </div>
  )
}

/** In the list's own order the processes stand under their stage. */
function StageSection({ stage, ...props }: ListProps & { readonly stage: Stage }) {
  const words = messagesIn(props.language).list
  const { rows, page, asked } = props.list
  const own = rows.filter((one) => one.stage === stage)
  const isTold = stage === 'under-way' && page === 1 && asked.chosen.stage === undefined
  if (own.length === 0 && !isTold) return null
  return (
    <section class="stack" aria-labelledby={stage}>
      <h2 id={stage}>{words.heading[stage]}</h2>
      {own.length === 0 ? (
        <p class="muted">{words.nothingUnderWay}</p>
      ) : (
        <Rows {...props} summaries={own} />
      )}
    </section>
  )
}

function Rows(props: ListProps & { readonly summaries: readonly RevisionSummary[] }) {
  return (
    <ul class="plain stack">
      {props.summaries.map((summary) => (
        <li key={summary.revision.id} id={rowPlace(props.list, summary)}>
          <Row summary={summary} {...props} />
        </li>
      ))}
    </ul>
  )
}

function Row({
  summary,
  language,
  link,
  list,
}: Pick<ListProps, 'language' | 'link' | 'list'> & { readonly summary: RevisionSummary }) {
  const words = messagesIn(language).list
  const { revision, stage } = summary
  const Heading = list.asked.sort ? 'h2' : 'h3'
  return (
    <article class="panel stack-s">
      <div class="row between">
        <Heading>
          <a href={link(`/sa-gar-det/${revision.slug}`)}>{revision.title[language]}</a>
        </Heading>
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
