// SPDX-License-Identifier: EUPL-1.2
// The start page: what applies, what is under way, whom we wait for, and which dates come next.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Icon } from '#web/symbols.tsx'
import type { GuidingQuestions } from '../../organisation/rules/county-pack.ts'
import { messagesIn } from '../messages.ts'
import { nearestDays } from '../rules/coming-days.ts'
import type { StartFacts } from '../rules/start.ts'

export type StartProps = {
  readonly facts: StartFacts<ComponentChildren>
  readonly today: Day
  readonly municipalities: number
  /** Given where the county has such questions. */
  readonly guiding: GuidingQuestions | undefined
  readonly language: Language
  readonly link: (path: string) => string
}

/** The first of many; the rest stand on the pages that list them. */
const mostPanels = 3
const mostOpen = 5

export function StartView(props: StartProps) {
  const { facts, today, language, municipalities, link } = props
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="cols cols--7-5 cols--end">
        <h1 class="start-title">{words.title(municipalities)}</h1>
        <div class="stack-s">
          <p>{words.lead}</p>
          {facts.on !== today && <p class="small muted">{words.asOf(facts.on)}</p>}
        </div>
      </div>
      <div class="cols cols--7-5 cols--start">
        <div class="stack">
          {facts.underWay.slice(0, mostPanels)}
          {facts.underWay.length > mostPanels && (
            <p>
              <a href={link('/sa-gar-det')}>{words.allUnderWay(facts.underWay.length)}</a>
            </p>
          )}
          {facts.underWay.length === 0 && <NothingUnderWay {...props} />}
          {facts.open.length > 0 && <OpenForAnswers {...props} />}
        </div>
        {facts.applies}
      </div>
      {facts.below}
      <Doors {...props} />
      <div class="cols cols--7-5">
        <Latest {...props} />
        <Coming {...props} />
      </div>
      {props.guiding && <Guiding guiding={props.guiding} language={language} />}
    </div>
  )
}

/** What the parties of this county try every change against. */
function Guiding({
  guiding,
  language,
}: {
  readonly guiding: GuidingQuestions
  readonly language: Language
}) {
  const words = messagesIn(language)
  return (
    <>
      <hr />
      <section class="cols cols--2" aria-labelledby="fragor">
        <div class="stack-s">
          <h2 id="fragor">{words.questions}</h2>
          <p class="muted">{words.questionsLead(guiding.by[language])}</p>
        </div>
        <ol class="wording">
          {guiding.questions.map((question) => (
            <li key={question.sv}>{question[language]}</li>
          ))}
        </ol>
      </section>
    </>
  )
}

function NothingUnderWay({ language, link }: StartProps) {
  const words = messagesIn(language)
  return (
    <section class="panel stack" aria-labelledby="ingen-process">
      <h2 id="ingen-process">{words.noProcess}</h2>
      <p>{words.noProcessText}</p>
      <p>
        <ButtonLink text={words.seeProcess} href={link('/sa-gar-det')} look="secondary" />
      </p>
    </section>
  )
}

function OpenForAnswers({ facts, language, link }: StartProps) {
  return (
    <section class="panel stack" aria-labelledby="oppet">
      <h2 id="oppet">{messagesIn(language).open}</h2>
      <ul class="plain stack-s">
        {facts.open.slice(0, mostOpen).map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
      {facts.open.length > mostOpen && (
        <p>
          <a href={link('/remiss')}>{messagesIn(language).allOpen(facts.open.length)}</a>
        </p>
      )}
    </section>
  )
}

function Doors({ language, link }: StartProps) {
  const words = messagesIn(language).doors
  const doors = [
    ['/avtal', words.read, words.readText],
    ['/sa-gar-det', words.progress, words.progressText],
    ['/remiss', words.answer, words.answerText],
  ] as const
  return (
    <div class="doors">
      {doors.map(([path, name, text]) => (
        <section class="door" key={path}>
          <h2>
            <a href={link(path)}>{name}</a> <Icon name="arrow" />
          </h2>
          <p class="muted">{text}</p>
        </section>
      ))}
    </div>
  )
}

function Latest({ facts, language, link }: StartProps) {
  const words = messagesIn(language)
  return (
    <section class="stack" aria-labelledby="senast">
      <h2 id="senast">{words.latest}</h2>
      {facts.latest.length === 0 && <p class="muted">{words.nothingLatest}</p>}
      <ol class="dates">
        {facts.latest.map((event) => {
          const what = event.what[language]
          const more = event.more[language]
          return (
            <li key={`${event.on} ${event.href} ${what}`}>
              <time datetime={event.on}>
                {formatDay(event.on, language, 'short')}
                {event.on.slice(0, 4) !== facts.on.slice(0, 4) && (
                  <small>{event.on.slice(0, 4)}</small>
                )}
              </time>
              <div>
                <a href={link(event.href)}>{what}</a>
                {more && <p class="xs muted">{more}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const mostComing = 8

function Coming({ facts, language, link }: StartProps) {
  const words = messagesIn(language)
  return (
    <section class="stack" aria-labelledby="kommande">
      <h2 id="kommande">{words.coming}</h2>
      {facts.coming.length === 0 && <p class="muted">{words.nothingComing}</p>}
      <ol class="dates">
        {nearestDays(facts.coming, mostComing).map((coming) => {
          const what = coming.what[language]
          const more = coming.more[language]
          const isSameYear = coming.on.slice(0, 4) === facts.on.slice(0, 4)
          return (
            <li key={`${coming.on} ${what} ${more}`}>
              <time datetime={coming.on}>
                {formatDay(coming.on, language, 'short')}
                {!isSameYear && <small>{coming.on.slice(0, 4)}</small>}
              </time>
              <div>
                <a class={coming.givesWay ? undefined : 'strong'} href={link(coming.href)}>
                  {what}
                </a>
                {more && <p class="small muted">{more}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
