// SPDX-License-Identifier: EUPL-1.2
// One tile per party, roughly where it lies in the county. Each is a link; a list beside it says the same.

import type { ShapeName, Tone } from '#kernel/status-look.ts'
import { drawnOnce } from './drawn-once.tsx'
import { Shape } from './symbols.tsx'

export type Tile = {
  /** The party's code, which decides where the tile lies. */
  readonly code: string
  readonly name: string
  readonly isRegion: boolean
  readonly href: string
  readonly text: string
  readonly shape: ShapeName
  readonly tone: Tone
  readonly ground: 'full' | 'plain' | 'tinted' | 'dashed' | 'hatched'
  /** Shown on the region's wide tile after its name. */
  readonly detail?: string
}

// Column and row of each municipality in Västra Götaland, roughly as they lie. Codes that are not
// here fill up the last rows, so another county's map works before it has been drawn.
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '1486': [1, 2], '1438': [2, 2], '1460': [3, 2], '1492': [4, 2], '1447': [7, 2],
  '1435': [1, 3], '1430': [2, 3], '1439': [3, 3], '1461': [4, 3], '1493': [7, 3], '1473': [8, 3],
  '1427': [1, 4], '1485': [2, 4], '1487': [3, 4], '1444': [4, 4], '1494': [5, 4], '1471': [6, 4], '1472': [7, 4], '1446': [8, 4],
  '1484': [1, 5], '1421': [2, 5], '1488': [3, 5], '1445': [4, 5], '1470': [5, 5], '1495': [6, 5], '1496': [7, 5], '1497': [8, 5],
  '1419': [1, 6], '1415': [2, 6], '1462': [3, 6], '1489': [4, 6], '1442': [5, 6], '1466': [6, 6], '1499': [7, 6], '1498': [8, 6],
  '1407': [1, 7], '1482': [2, 7], '1440': [3, 7], '1441': [4, 7], '1443': [5, 7], '1490': [6, 7], '1491': [7, 7],
  '1480': [1, 8], '1481': [2, 8], '1402': [3, 8], '1401': [4, 8], '1463': [5, 8], '1465': [6, 8], '1452': [7, 8],
} // prettier-ignore

// Three letters are not always enough to tell two names apart.
const shortNames: Readonly<Record<string, string>> = {
  'Dals-Ed': 'D-E',
  Göteborg: 'Gbg',
  'Lilla Edet': 'L E',
  Mark: 'Mrk',
}

type TileMapProps = {
  readonly tiles: readonly Tile[]
  readonly label: string
}

export const TileMap = drawnOnce<TileMapProps>(DrawnTileMap)

function DrawnTileMap({ tiles, label }: TileMapProps) {
  const region = tiles.filter((tile) => tile.isRegion)
  const others = tiles
    .filter((tile) => !tile.isRegion)
    .toSorted((a, b) => orderOf(a.code) - orderOf(b.code))
  return (
    <div class="tilemap" role="group" aria-label={label}>
      {region.map((tile) => (
        <a
          key={tile.code}
          class={`tile tile--region tile--${tile.ground} is-${tile.tone}`}
          href={tile.href}
        >
          <Shape name={tile.shape} />
          {tile.name} <small>{tile.detail ?? tile.text}</small>
        </a>
      ))}
      {others.map((tile) => (
        <a
          key={tile.code}
          class={`tile tile--${tile.ground} is-${tile.tone}${placeClass(tile.code)}`}
          href={tile.href}
          title={`${tile.name}: ${tile.text}`}
        >
          <span class="full">{tile.name}</span>
          <abbr aria-hidden="true">{shortNames[tile.name] ?? tile.name.slice(0, 3)}</abbr>
          <span class="hidden">: {tile.text}</span>
          <Shape name={tile.shape} />
        </a>
      ))}
    </div>
  )
}

function placeClass(code: string): string {
  const place = places[code]
  return place ? ` c${place[0]} r${place[1]}` : ''
}

function orderOf(code: string): number {
  const place = places[code]
  return place ? place[1] * 10 + place[0] : 1000
}

/** What the shapes of a map mean, with how many there are of each. */
export function Legend({
  entries,
}: {
  readonly entries: readonly {
    readonly text: string
    readonly shape: ShapeName
    readonly tone: Tone
    readonly count: number
  }[]
}) {
  return (
    <ul class="legend">
      {entries.map((entry) => (
        <li key={entry.text}>
          <span class={`status is-${entry.tone}`}>
            <Shape name={entry.shape} />
          </span>
          {entry.text} <b class="num">{entry.count}</b>
        </li>
      ))}
    </ul>
  )
}
