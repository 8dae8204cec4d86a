// SPDX-License-Identifier: EUPL-1.2
// One tile per party, roughly where it lies in the county. Each is a link; a list beside it says the same.

import type { ShapeName, Tone } from '#kernel/status-look.ts'
import { drawnOnce } from './drawn-once.tsx'
import { Shape } from './symbols.tsx'

export type TilePlace = {
  readonly column: number
  readonly row: number
  /** Where three letters are not enough to tell two names apart. */
  readonly abbreviation: string | undefined
}

export type Tile = {
  readonly code: string
  /** Where it lies, roughly as in the county. Tiles without a place fill up the last rows. */
  readonly place?: TilePlace | undefined
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

type TileMapProps = {
  readonly tiles: readonly Tile[]
  readonly label: string
}

export const TileMap = drawnOnce<TileMapProps>(DrawnTileMap)

function DrawnTileMap({ tiles, label }: TileMapProps) {
  const region = tiles.filter((tile) => tile.isRegion)
  const others = tiles.filter((tile) => !tile.isRegion).toSorted((a, b) => orderOf(a) - orderOf(b))
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
          class={`tile tile--${tile.ground} is-${tile.tone}${placeClass(tile)}`}
          href={tile.href}
          title={`${tile.name}: ${tile.text}`}
        >
          <span class="full">{tile.name}</span>
          <abbr aria-hidden="true">{tile.place?.abbreviation ?? tile.name.slice(0, 3)}</abbr>
          <span class="hidden">: {tile.text}</span>
          <Shape name={tile.shape} />
        </a>
      ))}
    </div>
  )
}

function placeClass({ place }: Tile): string {
  return place ? ` c${place.column} r${place.row}` : ''
}

function orderOf({ place }: Tile): number {
  return place ? place.row * 10 + place.column : 1000
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
