// SPDX-License-Identifier: EUPL-1.2
// Above a provision that begins on a day of its own: the day, where it is said, and what applies until then.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import { provisionPath } from '../rules/address.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import type { OwnDay } from '../rules/own-days.ts'

type OwnDayProps = {
  readonly day: OwnDay
  readonly language: Language
  readonly link: (path: string) => string
  /** Whether the text applies on the day: then it is told what applies in the stead of what waits. */
  readonly isInForce: boolean
}

export function OwnDayView({ day, language, link, isInForce }: OwnDayProps) {
  const words = messagesIn(language).ownDays
  if (day.kind === 'still') {
    return (
      <div class="own-day small">
        <p>
          {words.still(day.next.on)} <PlaceLink {...day.next} link={link} />
        </p>
      </div>
    )
  }
  return (
    <div class="own-day small">
      <p>
        <b class="strong">{day.hasBegun ? words.hasBegun(day.on) : words.begins(day.on)}</b>
        {day.said && (
          <>
            {' '}
            {words.said} <span lang="sv">{day.said}</span>
          </>
        )}
      </p>
      {!day.hasBegun && isInForce && day.until.length === 0 && <p>{words.nothingUntil}</p>}
      {day.until.map((placed) => (
        <div key={placed.provision.id}>
          <p>
            {words.until} <PlaceLink {...placed} link={link} />
          </p>
          {placed.provision.plainText !== '' && (
            <blockquote lang="sv">{placed.provision.plainText}</blockquote>
          )}
        </div>
      ))}
    </div>
  )
}

function PlaceLink({
  version,
  provision,
  link,
}: Pick<OwnDayProps, 'link'> & {
  readonly version: Version
  readonly provision: NumberedProvision
}) {
  const number = provision.number || provision.heading
  return (
    <a href={link(provisionPath(version, provision))} lang="sv">
      {number === '' ? editionName(version) : `${number} i ${editionName(version)}`}
    </a>
  )
}
