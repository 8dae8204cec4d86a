// SPDX-License-Identifier: EUPL-1.2
// What is said beside the provisions of a text that begin on days of their own.

import type { Visit } from '#platform/page.ts'
import { readTextsOfDay } from '../reads/texts-of-day.ts'
import type { Document, NumberedProvision, Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import { ownDaysIn } from '../rules/own-days.ts'
import type { Margin } from '../views/text-view.tsx'

/** Of the provisions that begin on days of their own, or still apply though their text is replaced. */
export async function readOwnDays(
  { db, asOf }: Visit,
  read: {
    readonly document: Document
    readonly version: Version
    readonly provisions: readonly NumberedProvision[]
    readonly edition: Edition | undefined
    readonly editions: readonly Edition[]
  },
): Promise<ReadonlyMap<string, NonNullable<Margin['ownDay']>>> {
  const { document, version, provisions, edition, editions } = read
  const texts = await readTextsOfDay(db, editions, document.id, asOf)
  const beginsOn = edition?.adoption?.entersIntoForceOn ?? edition?.terms?.startsOn ?? asOf
  const days = ownDaysIn({ version, beginsOn, provisions }, texts, asOf)
  const isInForce = texts[0]?.version.id === version.id
  return new Map([...days].map(([id, day]) => [id, { day, isInForce }]))
}
