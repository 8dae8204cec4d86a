// SPDX-License-Identifier: EUPL-1.2
// The start page: what applies, what is under way, whom we wait for, and which dates come next.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Icon, Shape } from '#web/symbols.tsx'
import { stateOfVersion } from '../../agreement/rules/version-state.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import { validitySentence } from '../../agreement/views/validity-sentence.ts'
import { VersionStatus } from '../../agreement/views/version-status.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { InsteadPanel, needsInstead } from '../../decision/views/instead-view.tsx'
import { comingWords, latestWords, messagesIn } from '../messages.ts'
import type { StartFacts } from '../rules/start.ts'
import { nearestDays } from '../rules/coming-days.ts'
import { NothingUnderWay, OpenForAnswers, UnderWay } from './under-way-view.tsx'

export type StartProps = {
  readonly facts: StartFacts
  readonly today: Day
  readonly municipalities: number
  readonly language: Language
  readonly link: (path: string) => string
}

export function StartView(props: StartProps) {
  const { facts, today, language, municipalities } = props
  const words = messagesIn(language)
  const leading = facts.underWay.find(({ outcome }) => outcome) ?? facts.underWay[0]
  const ordered = [
    ...(leading ? [leading] : []),
    ...facts.underWay.filter((one) => one !== leading),
  ]
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
          {ordered.map((progress) => (
            <UnderWay key={progress.revision.id} {...props} progress={progress} />
          ))}
          {ordered.length === 0 && <NothingUnderWay {...props} />}
          {facts.open.length > 0 && <OpenForAnswers {...props} />}
        </div>
        <Applies {...props} />
      </div>
      {facts.underWay.map(
        ({ revision, outcome, instead }) =>
          outcome &&
          needsInstead(outcome) && (
            <InsteadPanel
              key={revision.id}
              outcome={outcome}
              instead={instead}
              language={language}
            />
          ),
      )}
      <Doors {...props} />
      <div class="cols cols--7-5">
        <Latest {...props} />
        <Coming {...props} />
      </div>
      <hr />
      <section class="cols cols--2" aria-labelledby="tre-fragor">
        <div class="stack-s">
          <h2 id="tre-fragor">{words.threeQuestions}</h2>
          <p class="muted">{words.threeQuestionsLead}</p>
        </div>
        <ol class="wording">
          {words.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
    </div>
  )
}

function Applies({ facts, today, language, link }: StartProps) {
  const words = messagesIn(language)
  const mains = facts.inForce.filter(({ document }) => document.kind === 'framework-agreement')
  const others = facts.inForce.filter(({ document }) => document.kind !== 'framework-agreement')
  const heading =
    facts.on === today
      ? words.appliesToday
      : facts.on < today
        ? words.appliesOn(facts.on)
        : words.willApplyOn(facts.on)
  return (
    <section class="panel stack" aria-labelledby="galler">
      <h2 id="galler">{heading}</h2>
      {facts.inForce.length === 0 && <p>{words.nothingApplies}</p>}
      {mains.map((edition) => (
        <div class="stack-s" key={edition.version.id}>
          <div class="row between">
            <h3>
              <a href={link(`/avtal/${edition.document.slug}`)} lang="sv">
                {editionName(edition.version)}
              </a>
            </h3>
            <VersionStatus
              state={stateOfVersion(edition.version, edition, undefined)}
              edition={edition}
              language={language}
            />
          </div>
          <p class="muted">{validitySentence(edition, facts.on, today, language).rest}</p>
        </div>
      ))}
      {others.length > 0 && <h3 class="small">{words.annexes}</h3>}
      <ul class="plain stack-s">
        {others.map((edition) => (
          <Annex key={edition.version.id} edition={edition} language={language} link={link} />
        ))}
      </ul>
    </section>
  )
}

function Annex({
  edition,
  language,
  link,
}: {
  readonly edition: Edition
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const state = stateOfVersion(edition.version, edition, undefined)
  const look = versionLooks[state]
  const until = edition.standing?.currentUntil
  return (
    <li class={`annex is-${look.tone}`}>
      <Shape name={look.shape} />
      <div>
        <a href={link(`/avtal/${edition.document.slug}`)} lang="sv">
          {edition.version.title}
        </a>
        {state === 'own-end' && until && (
          <p class="xs muted">{messagesIn(language).ownEnd(until)}</p>
        )}
      </div>
    </li>
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
          const [what, more] = latestWords(event, language)
          return (
            <li key={`${event.kind} ${event.href} ${what}`}>
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
          const [what, more] = comingWords(coming, language)
          const isSameYear = coming.on.slice(0, 4) === facts.on.slice(0, 4)
          return (
            <li key={`${coming.kind} ${coming.on} ${what}`}>
              <time datetime={coming.on}>
                {formatDay(coming.on, language, 'short')}
                {!isSameYear && <small>{coming.on.slice(0, 4)}</small>}
              </time>
              <div>
                <a
                  class={coming.kind === 'councils' ? undefined : 'strong'}
                  href={link(coming.href)}
                >
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
