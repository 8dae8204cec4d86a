// SPDX-License-Identifier: EUPL-1.2
// How a party's standing and a whole round look, in words, on a map and among the marks of the parties.

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { Mark } from '#web/party-marks.tsx'
import type { Tile } from '#web/tile-map.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import type { PartyStandingWord } from '../rules/party-standing.ts'
import type { RoundStanding } from '../rules/round-standing.ts'

export const standingLooks = {
  approved: looks('Godkänt', 'Approved', 's-yes', 'ok'),
  'approved-appealable': looks(
    'Godkänt, kan överklagas',
    'Approved, may be appealed',
    's-appeal',
    'ok',
  ),
  'other-text': looks('Godkänt, annan lydelse', 'Approved, other wording', 's-other', 'warn'),
  booked: looks('Möte bokat', 'Meeting booked', 's-half', 'wait'),
  'no-date': looks('Datum saknas', 'No date', 's-dash', 'none'),
  'referred-back': looks('Återremiss', 'Referred back', 's-back', 'warn'),
  rejected: looks('Avslag', 'Rejected', 's-no', 'bad'),
  withdrawn: looks('Återkallat', 'Withdrawn', 's-end', 'none'),
} as const satisfies Readonly<Record<PartyStandingWord, StatusLook>>

/** A round is told in the words of its text, but when it was called off. */
export const roundLooks = {
  'in-force': versionLooks['in-force'],
  adopted: versionLooks.adopted,
  fell: versionLooks.fell,
  deciding: versionLooks.deciding,
  cancelled: looks('Inställd', 'Cancelled', 's-bar', 'none'),
} as const satisfies Readonly<Record<RoundStanding, StatusLook>>

/** How each standing is drawn on the map, and as one of the marks. */
export const partyDrawings: Readonly<
  Record<PartyStandingWord, { readonly tile: Tile['ground']; readonly mark: Omit<Mark, 'tone'> }>
> = {
  approved: { tile: 'full', mark: { ground: 'full' } },
  'approved-appealable': { tile: 'full', mark: { ground: 'full' } },
  'other-text': { tile: 'hatched', mark: { isSquare: true, sign: 'hatched' } },
  booked: { tile: 'plain', mark: { sign: 'half' } },
  'no-date': { tile: 'dashed', mark: { ground: 'dashed' } },
  'referred-back': { tile: 'tinted', mark: { isSquare: true } },
  rejected: { tile: 'tinted', mark: { ground: 'full', sign: 'crossed' } },
  withdrawn: { tile: 'dashed', mark: { ground: 'dashed' } },
}

/** A tile of the decision map, drawn from the party's standing. */
export function decisionTile(
  party: Pick<Tile, 'code' | 'place' | 'name' | 'isRegion'>,
  standing: PartyStandingWord,
  { href, language, detail }: Pick<Tile, 'href' | 'detail'> & { readonly language: 'sv' | 'en' },
): Tile {
  const { text, shape, tone } = standingLooks[standing]
  return {
    ...party,
    href,
    text: text[language],
    shape,
    tone,
    ground: partyDrawings[standing].tile,
    ...(detail !== undefined && { detail }),
  }
}
