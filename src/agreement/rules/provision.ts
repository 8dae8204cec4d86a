// SPDX-License-Identifier: EUPL-1.2
// The atom of the product: the provision (bestämmelse), and the text it may hold.

/** What a provision is. Chapters and sections hold others; the rest hold words. */
export const provisionKinds = [
  'chapter',
  'section',
  'paragraph',
  'point',
  'definition',
  'table',
] as const
export type ProvisionKind = (typeof provisionKinds)[number]

/** Who a provision binds or concerns; drawn as R, K or both in the margin. */
export const actors = ['region', 'municipality', 'joint'] as const
export type Actor = (typeof actors)[number]

/** A run of words with one look. `note` is the place, from 0, of a footnote in `RichText.notes`. */
export type Inline = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly link?: string
  readonly note?: number
}

/** What an agreement needs, and no more: running text, lists and tables. */
export type Block =
  | { readonly kind: 'text'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
    }
  | {
      readonly kind: 'table'
      readonly hasHeader: boolean
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

export type RichText = {
  readonly blocks: readonly Block[]
  readonly notes: readonly (readonly Inline[])[]
}

/**
 * One provision as it stands in one version. `id` lives across versions; the printed number
 * is computed from the tree (`numbering.ts`) and is never identity. A version's provisions
 * are a list in reading order: parents before children, siblings in order.
 */
export type Provision = {
  readonly id: string
  readonly parentId: string | undefined
  readonly kind: ProvisionKind
  readonly heading: string
  readonly text: RichText
  readonly actor: Actor | undefined
  /** The shared text (gemensam avtalstext) this occurrence was taken from. */
  readonly sharedTextId: string | undefined
}
