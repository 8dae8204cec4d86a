// SPDX-License-Identifier: EUPL-1.2
// How the example texts are written down: a flat list of provisions in reading order.
// Runs of text carry a small markup: **bold**, [words](address) and {{footnote}}.

export type Block =
  | string
  | { readonly bullets: readonly string[] }
  | { readonly letters: readonly string[] }
  | { readonly numbers: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }

export type DraftKind = 'chapter' | 'section' | 'subsection' | 'paragraph'

/** Whom a provision binds. */
export type DraftActor = 'region' | 'municipality' | 'joint'

/**
 * One provision of an example text. `key` is the same in every edition where the provision
 * lives on, so that the true pairing between two editions is known.
 */
export type DraftProvision = {
  readonly key: string
  readonly kind: DraftKind
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly actor?: DraftActor
  /** The name of the shared text (gemensam avtalstext) that the words come from. */
  readonly shared?: string
  /** Why the words differ from the edition before. */
  readonly reason?: string
}

/** How the Word file names its styles, as met in real files from different offices. */
export type WordHabit = 'english' | 'swedish'

export type DraftDocument = {
  readonly file: string
  readonly title: string
  readonly subtitle: string
  /** The first paragraph: says that the text is an invented example. */
  readonly notice: string
  readonly habit: WordHabit
  readonly provisions: readonly DraftProvision[]
}

type Marks = Pick<DraftProvision, 'actor' | 'shared' | 'reason'>

export function chapter(key: string, heading: string, ...blocks: Block[]): DraftProvision {
  return { key, kind: 'chapter', heading, blocks }
}

export function section(key: string, heading: string, ...blocks: Block[]): DraftProvision {
  return { key, kind: 'section', heading, blocks }
}

export function subsection(key: string, heading: string, ...blocks: Block[]): DraftProvision {
  return { key, kind: 'subsection', heading, blocks }
}

export function paragraph(key: string, ...blocks: Block[]): DraftProvision {
  return { key, kind: 'paragraph', heading: '', blocks }
}

/** The same provision, marked with whom it binds, its shared text or the reason for its words. */
export function marked(provision: DraftProvision, marks: Marks): DraftProvision {
  return { ...provision, ...marks }
}

export function region(provision: DraftProvision, reason?: string): DraftProvision {
  return { ...provision, actor: 'region', ...(reason ? { reason } : {}) }
}

export function municipality(provision: DraftProvision, reason?: string): DraftProvision {
  return { ...provision, actor: 'municipality', ...(reason ? { reason } : {}) }
}

export function joint(provision: DraftProvision, reason?: string): DraftProvision {
  return { ...provision, actor: 'joint', ...(reason ? { reason } : {}) }
}

/** A provision of an earlier edition, word for word; its reason belonged to that edition. */
export function kept(from: DraftDocument, key: string): DraftProvision {
  const found = from.provisions.find((provision) => provision.key === key)
  if (!found) throw new Error(`${from.file} har ingen bestämmelse med nyckeln ${key}`)
  const { reason: _, ...provision } = found
  return provision
}

/** A later edition made from an earlier one: provisions exchanged, dropped and put in. */
export function revised(
  from: DraftDocument,
  changes: {
    readonly exchange?: readonly DraftProvision[]
    readonly drop?: readonly string[]
    readonly insertAfter?: Readonly<Record<string, readonly DraftProvision[]>>
  },
): readonly DraftProvision[] {
  const exchange = new Map((changes.exchange ?? []).map((provision) => [provision.key, provision]))
  const drop = new Set(changes.drop)
  const known = new Set(from.provisions.map((provision) => provision.key))
  for (const key of [...exchange.keys(), ...drop, ...Object.keys(changes.insertAfter ?? {})])
    if (!known.has(key)) throw new Error(`${from.file} har ingen bestämmelse med nyckeln ${key}`)
  return from.provisions.flatMap((provision) => [
    ...(drop.has(provision.key) ? [] : [exchange.get(provision.key) ?? kept(from, provision.key)]),
    ...(changes.insertAfter?.[provision.key] ?? []),
  ])
}
