// SPDX-License-Identifier: EUPL-1.2
// An address whose number the asked text does not have: what became of it, and where it has stood.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import { provisionPath } from '../rules/address.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Became, PlacedProvision } from '../rules/where-now.ts'

export type FormerNumberProps = {
  readonly language: Language
  readonly number: string
  readonly asOf: Day
  readonly today: Day
  /** The text that was asked for by name. */
  readonly inVersion: string | undefined
  /** Where the number stands, the latest text first, each with what became of the provision. */
  readonly places: readonly (PlacedProvision & { readonly became: Became })[]
  readonly link: (path: string) => string
}

export function FormerNumberView(props: FormerNumberProps) {
  const { language, number, asOf, today, inVersion, places, link } = props
  const words = messagesIn(language).formerNumber
  return (
    <div class="stack-l">
      <header class="stack-s">
        <h1>{words.title(number)}</h1>
        <p class="lead">
          {inVersion ? words.notIn(inVersion) : words.notThatDay(asOf, asOf === today)}
        </p>
      </header>
      <ul class="round">
        {places.map((place) => (
          <li key={place.version.id} class="stack-s">
            <p>
              <a href={link(provisionPath(place.version, place.provision))} lang="sv">
                {nameOf(place)}
              </a>
            </p>
            <p>
              <BecameSentence {...{ became: place.became, language, link }} />{' '}
              <a href={link(`/bestammelser/${place.provision.id}`)}>{words.life}</a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

type BecameProps = Pick<FormerNumberProps, 'language' | 'link'> & { readonly became: Became }

/** What a provision has become, with where it went. */
export function BecameSentence({ became, language, link }: BecameProps) {
  const words = messagesIn(language).formerNumber
  switch (became.kind) {
    case 'stands':
      return (
        <>
          {words.stands} <PlaceLink {...{ place: became.at, link }} />.
        </>
      )
    case 'taken-over':
      return (
        <>
          {words.takenOver}{' '}
          {became.by.map((place, at) => (
            <span key={place.provision.id}>
              {at > 0 && ', '}
              <PlaceLink {...{ place, link }} />
            </span>
          ))}
          .
        </>
      )
    case 'struck':
      return (
        <>
          {words.struck}{' '}
          <a href={link(`/avtal/${became.from.documentSlug}/${became.from.label}`)} lang="sv">
            {editionName(became.from)}
          </a>
          .
        </>
      )
    case 'no-edition':
      return <>{words.noEdition}</>
  }
}

function PlaceLink({
  place,
  link,
}: Pick<FormerNumberProps, 'link'> & { readonly place: PlacedProvision }) {
  return (
    <a href={link(provisionPath(place.version, place.provision))} lang="sv">
      {nameOf(place)}
    </a>
  )
}

function nameOf({ version, provision: { number, heading } }: PlacedProvision): string {
  const own = [number, heading].filter((one) => one !== '').join(' ')
  return own === '' ? editionName(version) : `${own} i ${editionName(version)}`
}
