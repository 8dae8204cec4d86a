// SPDX-License-Identifier: EUPL-1.2
// A number that the asked text does not have and another text of the document has: its address is answered
// with what became of it.

import { NotFound } from '#kernel/faults.ts'
import { show, type Answer, type Visit } from '#platform/page.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listPlacesOfAddress, listTakenOver } from '../reads/former-places.ts'
import { readText } from '../reads/texts.ts'
import { listVersions } from '../reads/versions.ts'
import type { Document, Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { isPublic } from '../rules/publishing.ts'
import { becameOf } from '../rules/where-now.ts'
import { documentHref, listHref } from '../views/addresses.ts'
import { FormerNumberView } from '../views/former-number-view.tsx'

export async function showFormerNumber(
  visit: Visit,
  asked: {
    readonly document: Document
    readonly number: string
    /** The text that applies on the day. */
    readonly applies: Version | undefined
    /** The text that the address names. */
    readonly inVersion: Version | undefined
  },
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const { document, number, applies, inVersion } = asked
  const versions = (await listVersions(db, document.id)).filter(isPublic).toReversed()
  const places = await listPlacesOfAddress(db, versions, number)
  if (places.length === 0) throw new NotFound(`${document.slug}/${number}`)
  const [text, takenOver] = await Promise.all([
    applies && readText(db, applies.id),
    listTakenOver(db, document.id),
  ])
  const words = messagesIn(language)
  const title = words.formerNumber.title(number)
  const name = editionName(inVersion ?? applies ?? places[0]!.version)
  return show<PageContent>({
    title,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: name, swedish: name, href: documentHref(visit, document) },
      { text: title },
    ],
    content: (
      <FormerNumberView
        {...{ language, number, asOf: visit.asOf, today: visit.today, link: linkOnDay(visit) }}
        inVersion={inVersion && editionName(inVersion)}
        places={places.map((place) => ({
          ...place,
          became: becameOf(place.provision.id, text, takenOver),
        }))}
      />
    ),
  })
}
