// SPDX-License-Identifier: EUPL-1.2
// The life of a provision, of what all rooms tell of it.

import type { LifeEntry, ToldOfLife } from '#kernel/gathered/text.ts'

export type Life<Part> = {
  readonly head: NonNullable<ToldOfLife<Part>['head']>
  readonly facts: ToldOfLife<Part>['facts']
  readonly entries: readonly LifeEntry<Part>[]
  readonly sections: readonly Part[]
}

const order = { text: 0, 'left-out': 1, said: 2, decided: 3, begins: 4 } as const

/** Day by day; nothing when no room says what the provision is. */
export function lifeFrom<Part>(told: readonly ToldOfLife<Part>[]): Life<Part> | undefined {
  const head = told.find((one) => one.head)?.head
  if (!head) return undefined
  return {
    head,
    facts: told.flatMap(({ facts }) => facts),
    entries: told
      .flatMap(({ entries }) => entries)
      .toSorted((a, b) => a.on.localeCompare(b.on) || order[a.place] - order[b.place]),
    sections: told.flatMap(({ section }) => (section === undefined ? [] : [section])),
  }
}
