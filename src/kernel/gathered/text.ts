// SPDX-License-Identifier: EUPL-1.2
// What rooms know about provisions and texts, as it is said beside them and found by words.

import type { Day } from '../day.ts'
import type { Bilingual } from '../language.ts'
import type { StatusLook } from '../status-look.ts'

/** One line in a provision's margin. `href` is a path, in its Swedish form. */
export type NoteBeside = {
  readonly provisionId: string
  readonly text: Bilingual
  readonly href: string
  readonly icon: 'talk' | 'life' | 'info' | 'link' | 'law'
}

/** A page that is found by its name. */
export type NamedPage = {
  readonly kind: Bilingual
  /** Its Swedish name. */
  readonly name: string
  readonly href: string
}

export const searchScopes = ['galler', 'pa-vag', 'alla'] as const
/** Which texts are searched: those in force, those on their way, or every frozen one. */
export type SearchScope = (typeof searchScopes)[number]

export const holders = ['region', 'municipality', 'joint'] as const
/** Whose a provision is: the region's, the municipality's, or both's. */
export type Holder = (typeof holders)[number]

/** A piece of text that is found by its words. All of it is Swedish. */
export type TextHit = {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly text: string
  /** What it is part of. */
  readonly of: string
}

/** What a room knows of the life of a provision; `Part` is what can be drawn. */
export type ToldOfLife<Part> = {
  /** What the provision is called, and what stands under its name: from the room whose it is. */
  readonly head?: {
    readonly title: Bilingual
    readonly isSwedish: boolean
    readonly marks: Part
    readonly sources: Part
  }
  /** A number and what it counts. */
  readonly facts: readonly { readonly number: string; readonly text: Bilingual }[]
  readonly entries: readonly LifeEntry<Part>[]
  readonly section?: Part
  /** What more the room says, as data under its own name. */
  readonly data?: { readonly name: string; readonly says: unknown }
}

export type LifeEntry<Part> = {
  readonly on: Day
  /** It goes on now, whatever day it stands on. */
  readonly isNow?: boolean
  /** On the same day the text stands before what is said of it, decided, and begins to apply. */
  readonly place: 'text' | 'left-out' | 'said' | 'decided' | 'begins'
  readonly status: StatusLook
  readonly what: Part
  /** The same in one line, and where it is read, without language. */
  readonly title: Bilingual
  readonly href: string
  /** In a few words, where the line has no room for the title. */
  readonly short?: Bilingual
  /** More of it, for who reads it as data. */
  readonly data?: Readonly<Record<string, unknown>>
}
