// SPDX-License-Identifier: EUPL-1.2
// In the life of a provision: what councils wrote beside their decisions on its text.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import type { Language } from '#kernel/language.ts'
import { told } from '../messages/told.ts'

export type ReservationOfLife = {
  readonly name: string
  readonly note: string
  readonly on: Day
  /** Where the party's decision is read, without language. */
  readonly href: string
}

const most = 8
const longest = 160

export function ReservationsOfLife({
  said,
  shown: { language, link },
}: {
  readonly said: readonly ReservationOfLife[]
  readonly shown: { readonly language: Language; readonly link: (path: string) => string }
}) {
  const words = told[language].life
  return (
    <section class="stack-s" aria-labelledby="reservationer">
      <h2 id="reservationer">{words.reservations}</h2>
      <p class="small muted">{words.reservationsNote}</p>
      <ul class="dotted">
        {said.slice(0, most).map(({ name, note, on, href }) => (
          <li key={href}>
            <a href={link(href)}>{name}</a>, {formatDay(on, language)}:{' '}
            <span lang="sv">
              {note.length <= longest ? note : `${firstWords(note, longest)} …`}
            </span>
          </li>
        ))}
      </ul>
      {said.length > most && (
        <p class="small muted">{words.moreReservations(said.length - most)}</p>
      )}
    </section>
  )
}
