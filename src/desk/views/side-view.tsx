// SPDX-License-Identifier: EUPL-1.2
// Beside the matters: where the party or the rounds stand, the latest decisions, the next meetings.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import { standingLooks } from '../../decision/views/standing-looks.ts'
import { messagesIn } from '../messages.ts'
import type { Side } from '../rules/side.ts'

type SideProps = {
  readonly side: Side
  readonly language: Language
  readonly link: (path: string) => string
}

export function SideView(props: SideProps) {
  const { side, language } = props
  const words = messagesIn(language).side
  return (
    <>
      <Section heading={side.party ? words.inShort(side.party.name) : words.rounds} id="i-korthet">
        <Facts {...props} />
      </Section>
      <Section heading={words.lately} id="senaste">
        {side.latest.length === 0 ? (
          <p class="muted small">{words.nothingLately}</p>
        ) : (
          <ul class="plain stack-s small">
            {side.latest.map(({ name, on, standing }) => (
              <li key={`${name} ${on}`}>
                <div class="strong">{name}</div>
                <Status
                  of={standingLooks[standing]}
                  language={language}
                  detail={` · ${formatDay(on, language, 'short')}`}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section heading={words.meetings} id="moten">
        <Meetings {...props} />
      </Section>
    </>
  )
}

function Section({
  heading,
  id,
  children,
}: {
  readonly heading: string
  readonly id: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel stack-s" aria-labelledby={id}>
      <h2 class="small" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

type Entry = {
  readonly key: string
  readonly name: ComponentChildren
  readonly value: ComponentChildren
}

function Facts(props: SideProps) {
  return (
    <ul class="plain stack small">
      {[...decisionEntries(props), ...consultationEntries(props)].map(({ key, name, value }) => (
        <li key={key}>
          {name}
          <br />
          {value}
        </li>
      ))}
    </ul>
  )
}

function decisionEntries({ side, language, link }: SideProps): readonly Entry[] {
  const words = messagesIn(language).side
  return side.decisions.flatMap(({ outcome, path }): Entry[] => {
    const key = outcome.round.id
    const own = outcome.parties.find(({ party }) => party.id === side.party?.id)
    const name = (
      <a href={link(own ? `${path}/beslut/${own.party.slug}` : path)} lang="sv">
        {outcome.round.title}
      </a>
    )
    if (!own) return [{ key, name, value: words.of(outcome.approved, outcome.of) }]
    const decidedOn = own.decision && ` ${formatDay(own.decision.decidedOn, language, 'short')}`
    const finalOn = own.finality?.finalOn
    const value = (
      <>
        <Status of={standingLooks[own.standing]} language={language} detail={decidedOn} />
        {finalOn && <p class="muted">{words.final(finalOn, own.finality?.state === 'final')}</p>}
      </>
    )
    return [{ key, name, value }]
  })
}

function consultationEntries({ side, language, link }: SideProps): readonly Entry[] {
  const words = messagesIn(language).side
  const own = (hasAnswered: boolean) => (hasAnswered ? words.answered : words.notAnswered)
  return side.consultations.map(({ title, path, answered, asked, hasAnswered }) => ({
    key: path,
    name: (
      <a href={link(path)} lang="sv">
        {title}
      </a>
    ),
    value: side.party ? own(hasAnswered) : words.answeredOf(answered, asked),
  }))
}

const mostMeetings = 5

/** The party's own next meeting; for those who serve all, the next ones of anyone. */
function Meetings({ side, language }: SideProps) {
  const words = messagesIn(language).side
  const coming = side.decisions
    .flatMap(({ outcome }) => outcome.remaining)
    .filter(({ party, nextMeetingOn }) => {
      return nextMeetingOn !== undefined && (!side.party || side.party.id === party.id)
    })
    .slice(0, mostMeetings)
  if (coming.length === 0) return <p class="muted small">{words.noMeetings}</p>
  return (
    <ol class="dates">
      {coming.map(({ party, nextMeetingOn }) => (
        <li key={party.id}>
          <time datetime={nextMeetingOn}>{formatDay(nextMeetingOn!, language, 'short')}</time>
          <div class="small">{words.meeting(party.shortName)}</div>
        </li>
      ))}
    </ol>
  )
}
