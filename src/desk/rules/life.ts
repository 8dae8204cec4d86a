// SPDX-License-Identifier: EUPL-1.2
// The life of a provision, of what all rooms tell of it.

import type { LifeEntry, ToldOfLife } from '#kernel/gathered/text.ts'

export type Life<Part> = {
  readonly head: NonNullable<ToldOfLife<Part>['head']>
  readonly facts: ToldOfLife<Part>['facts']
  readonly entries: readonly LifeEntry<Part>[]
  readonly sections: readonly Part[]
  readonly data: Readonly<Record<string, unknown>>
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
    data: Object.fromEntries(told.flatMap(({ data }) => (data ? [[data.name, data.says]] : []))),
    sections: told.flatMap(({ section }) => (section === undefined ? [] : [section])),
  }
}

/** The life as data: every statement with where it is read. */
export function lifeAsData<Part>(id: string, life: Life<Part>) {
  return {
    id,
    title: life.head.title,
    facts: life.facts,
    entries: life.entries.map(({ on, isNow = false, place, title, status, href, data }) => ({
      on,
      isNow,
      place,
      title,
      status: status.text,
      href,
      ...data,
    })),
    ...life.data,
  }
}
