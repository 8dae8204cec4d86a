// SPDX-License-Identifier: EUPL-1.2
// In the life of a provision: the laws that change what it rests on, and what an editor has said of that.

import type { ComponentChildren } from 'preact'
import type { LifeEntry, ToldOfLife } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { Shown } from '#platform/room.ts'
import { Status } from '#web/status.tsx'
import { listWordingsOf } from '../../agreement/reads/texts.ts'
import { dayOrNothing, messagesIn } from '../messages/told.ts'
import { listWatchedIn } from '../reads/resting.ts'
import { nameOfLaw } from '../rules/law.ts'
import type { WatchedThing } from '../rules/look.ts'
import { lookLooks, lookOfLaw } from '../views/law-looks.ts'

export async function tellLife(
  db: Db,
  provisionId: string,
  shown: Shown,
): Promise<ToldOfLife<ComponentChildren> | undefined> {
  const wordings = await listWordingsOf(db, provisionId)
  const found = await Promise.all(
    wordings.map(({ version }) => listWatchedIn(db, version.id, shown.on)),
  )
  const byLaw = new Map(
    found
      .flat()
      .filter(({ thing }) => thing.id === provisionId)
      .map((one) => [one.change.law.id, one]),
  )
  const watched = [...byLaw.values()]
  if (watched.length === 0) return undefined
  return {
    facts: [],
    entries: watched.flatMap((one) => entryOf(one, shown)),
    section: <LawsOfLife watched={watched} shown={shown} />,
    data: {
      name: 'lawChanges',
      says: watched.map(({ change, state, look, thing }) => ({
        law: nameOfLaw(change.law),
        href: pathOf(change.law),
        on: change.on ?? null,
        isSettled: change.isSettled,
        because: thing.because,
        state,
        reason: look?.reason ?? null,
      })),
    },
  }
}

const pathOf = ({ slug }: WatchedThing['change']['law']) => `/lagrum/${slug}`

function entryOf(
  { change }: WatchedThing,
  { on, language, link }: Shown,
): readonly LifeEntry<ComponentChildren>[] {
  if (change.on === undefined) return []
  const title = inBoth((l) => {
    const { settled, proposed } = messagesIn(l).beside
    return (change.isSettled ? settled : proposed)(nameOfLaw(change.law), '')
  })
  const href = pathOf(change.law)
  return [
    {
      on: change.on,
      place: 'said',
      status: lookOfLaw(change.law, on),
      title,
      href,
      what: (
        <h3>
          <a href={link(href)}>{title[language]}</a>
        </h3>
      ),
    },
  ]
}

function LawsOfLife({
  watched,
  shown: { language, link },
}: {
  readonly watched: readonly WatchedThing[]
  readonly shown: Shown
}) {
  const { ofLife } = messagesIn(language)
  return (
    <section class="stack-s" aria-labelledby="lagar-som-andras">
      <h2 id="lagar-som-andras">{ofLife.heading}</h2>
      <ul class="plain stack-s">
        {watched.map(({ change, thing, state, look }) => (
          <li key={change.law.id} class="stack-s">
            <p>
              <a href={link(pathOf(change.law))} lang="sv">
                {nameOfLaw(change.law)}
              </a>
              {change.on && `, ${ofLife.from(dayOrNothing(change.on, language))}`}
            </p>
            <p class="small">
              {ofLife.because} <span lang="sv">{thing.because.join(', ')}</span>
            </p>
            <p class="small">
              <Status of={lookLooks[state]} language={language} />{' '}
              {look?.reason && <span lang="sv">{look.reason}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
