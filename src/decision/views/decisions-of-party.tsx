// SPDX-License-Identifier: EUPL-1.2
// What a party's council has decided in each round, on the page of the party.

import type { Language } from '#kernel/language.ts'
import { DayTime } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { LetterMark } from '../../process/views/letter-view.tsx'
import { told } from '../messages/told.ts'
import type { PartyInRound } from '../rules/round-outcome.ts'
import { standingLooks } from './standing-looks.ts'

export type Decided = PartyInRound & { readonly path: string | undefined }

export function DecisionsOfParty({
  decisions,
  language,
  link,
}: {
  readonly decisions: readonly Decided[]
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const word = told[language].ofParty
  return (
    <section class="stack" aria-labelledby="beslut">
      <h2 id="beslut">{word.heading}</h2>
      <p class="muted small">{decisions.length > 0 ? word.note : word.nothing}</p>
      {decisions.length > 0 && (
        <Table
          caption={word.heading}
          hidesCaption
          columns={[
            { heading: word.round },
            { heading: word.state },
            { heading: word.day },
            { heading: word.next },
          ]}
          rows={decisions.map(({ round, path, standing, decision, nextMeetingOn }) => ({
            key: round.id,
            cells: [
              path ? (
                <a href={link(path)} lang="sv">
                  {round.title}
                </a>
              ) : (
                <span lang="sv">{round.title}</span>
              ),
              <>
                <Status of={standingLooks[standing]} language={language} />
                <LetterMark letter={decision?.letter} language={language} />
              </>,
              decision ? <DayTime day={decision.decidedOn} language={language} /> : '–',
              nextMeetingOn ? <DayTime day={nextMeetingOn} language={language} /> : '–',
            ],
          }))}
        />
      )}
    </section>
  )
}
