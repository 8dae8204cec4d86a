// SPDX-License-Identifier: EUPL-1.2
// Beside the matters: where the party or the rounds stand, the latest decisions, the next meetings.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { InShort, RoundInShort } from '#kernel/gathered/matter.ts'
import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import { messagesIn } from '../messages.ts'

type SideProps = {
  readonly side: InShort
  /** The party's name when the mandate is for one. */
  readonly partyName: string | undefined
  readonly language: Language
  readonly link: (path: string) => string
}

export function SideView(props: SideProps) {
  const { side, partyName, language } = props
  const words = messagesIn(language).side
  return (
    <>
      <Section heading={partyName ? words.inShort(partyName) : words.rounds} id="i-korthet">
        {side.rounds.length === 0 ? (
          <p class="muted small">{words.noRounds}</p>
        ) : (
          <Rounds {...props} />
        )}
      </Section>
      <Section heading={words.lately} id="senaste">
        {side.settled.length === 0 ? (
          <p class="muted small">{words.nothingLately}</p>
        ) : (
          <ul class="plain stack-s small">
            {side.settled.map(({ name, on, status }) => (
              <li key={`${name} ${on}`}>
                <div class="strong">{name}</div>
                <Status
                  of={status}
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

function Rounds({ side, language, link }: SideProps) {
  return (
    <ul class="plain stack small">
      {side.rounds.map((round) => (
        <li key={round.key}>
          <a href={link(round.path)} lang="sv">
            {round.title}
          </a>
          <br />
          <Standing round={round} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Standing({
  round,
  language,
}: Pick<SideProps, 'language'> & { readonly round: RoundInShort }) {
  if ('text' in round) return <>{round.text[language]}</>
  const { status, decidedOn, note } = round
  return (
    <>
      <Status
        of={status}
        language={language}
        detail={decidedOn && ` ${formatDay(decidedOn, language, 'short')}`}
      />
      {note && <p class="muted">{note[language]}</p>}
    </>
  )
}

function Meetings({ side, language }: SideProps) {
  if (side.meetings.length === 0) {
    return <p class="muted small">{messagesIn(language).side.noMeetings}</p>
  }
  return (
    <ol class="dates">
      {side.meetings.map(({ key, on, what }) => (
        <li key={key}>
          <time datetime={on}>{formatDay(on, language, 'short')}</time>
          <div class="small">{what[language]}</div>
        </li>
      ))}
    </ol>
  )
}
