// SPDX-License-Identifier: EUPL-1.2
// A reference from one provision to another is a link to the lasting address of the other, whose words are
// its number. The words are the text and are hashed with it; whom they mean is beside, as links are. So the
// words follow when the number becomes another, and are what they were in a version that is frozen.

import type { NumberedProvision } from './document.ts'
import { plainText } from './plain-text.ts'
import type { Block, Inline, RichText } from './provision.ts'

const lasting = /^\/bestammelser\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

export function referenceTo(provisionId: string): string {
  return `/bestammelser/${provisionId}`
}

/** Which provision a link leads to; nothing when it leads elsewhere. */
export function targetOf(link: string | undefined): string | undefined {
  return lasting.exec(link ?? '')?.[1]
}

type Numbered = Pick<NumberedProvision, 'id' | 'parentId' | 'number'>

/**
 * What each provision is called in words of the same text: its number, and before one that others have too
 * that of what holds it ("2 kap. 3 §"). What has no number cannot be called anything.
 */
export function namesByNumber(provisions: readonly Numbered[]): ReadonlyMap<string, string> {
  const times = Map.groupBy(provisions, ({ number }) => number)
  const all = new Map(provisions.map((one) => [one.id, one]))
  const nameOf = ({ number, parentId }: Numbered): string => {
    const holder = all.get(parentId ?? '')
    const isAlone = times.get(number)!.length === 1
    if (number === '' || isAlone || !holder || holder.number === '') return number
    const above = nameOf(holder)
    return `${above}${above.endsWith('kap') ? '.' : ''} ${number}`
  }
  return new Map(
    provisions.flatMap((one) => (one.number === '' ? [] : [[one.id, nameOf(one)] as const])),
  )
}

/** The text after a change, with the words of each reference that said the number its target had. */
export function followReferences<P extends NumberedProvision>(
  before: readonly Numbered[],
  after: readonly P[],
): readonly P[] {
  const [were, are] = [namesByNumber(before), namesByNumber(after)]
  const follow = (inline: Inline): Inline => {
    const target = targetOf(inline.link)
    if (target === undefined) return inline
    const [was, is] = [were.get(target), are.get(target)]
    return was === undefined || is === undefined || was === is || inline.text !== was
      ? inline
      : { ...inline, text: is }
  }
  return after.map((one) => {
    // The words of a shared text are its source's.
    if (
      one.sharedTextId !== undefined ||
      !inlinesIn(one.text).some((inline) => follow(inline) !== inline)
    )
      return one
    const text = mapText(one.text, follow)
    return { ...one, text, plainText: plainText(text) }
  })
}

export type LostReference = { readonly in: NumberedProvision; readonly words: string }

/** Words that lead to a provision of the same document that the text does not have. */
export function lostReferences(
  provisions: readonly NumberedProvision[],
  isOfDocument: (provisionId: string) => boolean,
): readonly LostReference[] {
  const there = new Set(provisions.map(({ id }) => id))
  return provisions.flatMap((one) =>
    inlinesIn(one.text).flatMap(({ text, link }) => {
      const target = targetOf(link)
      const isBroken = target !== undefined && !there.has(target) && isOfDocument(target)
      return isBroken ? [{ in: one, words: text }] : []
    }),
  )
}

/** The provisions that words of a text lead to and that it does not have. */
export function targetsElsewhere(provisions: readonly NumberedProvision[]): readonly string[] {
  const there = new Set(provisions.map(({ id }) => id))
  const all = provisions.flatMap((one) => inlinesIn(one.text).map(({ link }) => targetOf(link)))
  return [...new Set(all.flatMap((id) => (id === undefined || there.has(id) ? [] : [id])))]
}

function inlinesIn({ blocks, notes }: RichText): readonly Inline[] {
  return [...blocks.flatMap(inlinesOfBlock), ...notes.flat()]
}

function inlinesOfBlock(block: Block): readonly Inline[] {
  if (block.kind === 'text') return block.content
  return (block.kind === 'list' ? block.items : block.rows.flat()).flat()
}

function mapText({ blocks, notes }: RichText, change: (inline: Inline) => Inline): RichText {
  return {
    blocks: blocks.map((block) => {
      if (block.kind === 'text') return { ...block, content: block.content.map(change) }
      if (block.kind === 'list')
        return { ...block, items: block.items.map((item) => item.map(change)) }
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(change))) }
    }),
    notes: notes.map((note) => note.map(change)),
  }
}
