// SPDX-License-Identifier: EUPL-1.2
// One who registers for several parties sees them together, and registers for each of them here.

import type { Language } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Seen } from '#kernel/seen.ts'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { LetterMark } from '../../process/views/letter-view.tsx'
import { messagesIn } from '../messages.ts'
import type { DecisionRound } from '../rules/decision.ts'
import type { PartyStanding } from '../rules/round-outcome.ts'
import { DecisionForm } from './decision-form-view.tsx'
import { standingLooks } from './standing-looks.ts'

export type OwnPartiesProps = {
  readonly language: Language
  readonly round: DecisionRound
  readonly own: readonly {
    readonly standing: PartyStanding
    readonly mandate: Pick<Mandate, 'id'>
    readonly seen: Seen | undefined
  }[]
  readonly path: string
  readonly link: (path: string) => string
}

export function OwnParties({ language, round, own, path, link }: OwnPartiesProps) {
  const words = messagesIn(language)
  const open = own.find(({ seen }) => seen !== undefined)
  if (own.length === 0) return null
  const pageOf = ({ party }: PartyStanding) => link(`${path}/${party.slug}`)
  return (
    <section class="panel stack" aria-labelledby="mina-parter">
      <h2 id="mina-parter">{words.round.own}</h2>
      <p class="small muted">{words.round.ownNote}</p>
      <Table
        caption={words.round.own}
        hidesCaption
        columns={[
          { heading: words.round.party },
          { heading: words.round.standing },
          { heading: words.round.ownAct },
        ]}
        rows={own.map(({ standing }) => ({
          key: standing.party.id,
          cells: [
            <a href={pageOf(standing)}>{standing.party.name}</a>,
            <>
              <Status of={standingLooks[standing.standing]} language={language} />
              <LetterMark letter={standing.decision?.letter} language={language} />
            </>,
            // What came by letter is confirmed or corrected on the party's own page first.
            standing.decision && awaitsConfirmation(standing.decision) ? (
              <a href={pageOf(standing)}>{words.party.confirm}</a>
            ) : (
              <a href={link(`${path}?part=${standing.party.slug}#formular`)}>
                {standing.decision ? words.party.recordNew : words.party.record}
              </a>
            ),
          ],
        }))}
      />
      {open?.seen && (
        <>
          <p class="strong">{open.standing.party.name}</p>
          <DecisionForm
            language={language}
            round={round}
            form={{ name: 'beslut', sending: undefined, decision: undefined, seen: open.seen }}
            partyName={open.standing.party.name}
            action={pageOf(open.standing)}
            actsWith={open.mandate.id}
            leave={link(path)}
          />
        </>
      )}
    </section>
  )
}
