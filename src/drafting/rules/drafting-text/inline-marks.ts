// SPDX-License-Identifier: EUPL-1.2
// Marks inside a line: **bold**, *italic*, ~~struck~~, ^^raised^^, ^_lowered^_, [words](address), [^1], and a
// backslash before a sign that is meant as itself.

import { isWebLink } from '#kernel/text/web-link.ts'
import type { Inline } from '../../../agreement/rules/provision.ts'

/** A link that an agreement may not hold. Thrown inside the parser only. */
export class LinkNotAllowed extends Error {
  readonly address: string
  constructor(address: string) {
    super('link not allowed')
    this.address = address
  }
}

/** What words can look like, each with its mark, in the order in which it is asked for. */
const looks = { bold: '**', italic: '*', struck: '~~', raised: '^^', lowered: '^_' } as const
type Sign = keyof typeof looks
const lookNames = Object.keys(looks) as readonly Sign[]

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Sign }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'note'; readonly label: number }

const isMark = (token: Token): token is Extract<Token, { readonly kind: Sign }> =>
  token.kind in looks

const tokens: readonly [RegExp, (found: RegExpExecArray) => Token][] = [
  [/\\([!-/:-@[-`{-~])/y, ([, sign = '']) => ({ kind: 'text', text: sign })],
  [/\[\^(\d{1,3})\]/y, ([, label]) => ({ kind: 'note', label: Number(label) })],
  [
    /\[((?:\\.|[^\]\\]){1,500})\]\(([^()\s]{1,2000})\)/y,
    ([, text = '', address = '']) => ({ kind: 'link', text: unescape(text), address }),
  ],
  // A star between spaces is a star.
  [/(?<=\s|^)\*(?=\s|$)/y, () => ({ kind: 'text', text: '*' })],
  [/\*\*/y, () => ({ kind: 'bold' })],
  [/\*/y, () => ({ kind: 'italic' })],
  [/~~/y, () => ({ kind: 'struck' })],
  [/\^\^/y, () => ({ kind: 'raised' })],
  [/\^_/y, () => ({ kind: 'lowered' })],
  [/[^\\[*~^]+|[\\[~^]/y, ([text]) => ({ kind: 'text', text })],
]

/** The inlines of a text. `noteOf` answers the place of the note with a label, if there is one. */
export function readInlines(text: string, noteOf: (label: number) => number | undefined): Inline[] {
  const found = withoutLoneMarks(tokenise(text))
  const inlines: Inline[] = []
  const open = new Set<Sign>()
  for (const token of found) {
    if (isMark(token)) {
      if (!open.delete(token.kind)) open.add(token.kind)
    } else if (token.kind === 'note') inlines.push(toMark(token.label, noteOf(token.label)))
    else {
      if (token.kind === 'link' && !isAllowedLink(token.address))
        throw new LinkNotAllowed(token.address)
      inlines.push({
        text: token.text,
        ...lookOf(open),
        ...(token.kind === 'link' && { link: token.address }),
      })
    }
  }
  return tidyInlines(inlines)
}

function lookOf(open: ReadonlySet<Sign>): Omit<Inline, 'text'> {
  const height = open.has('raised') ? 'raised' : open.has('lowered') ? 'lowered' : undefined
  return {
    ...(open.has('bold') && { bold: true }),
    ...(open.has('italic') && { italic: true }),
    ...(open.has('struck') && { struck: true }),
    ...(height && { height }),
  }
}

function looksIn({ bold, italic, struck, height }: Inline): ReadonlySet<Sign> {
  const has = { bold, italic, struck, raised: height === 'raised', lowered: height === 'lowered' }
  return new Set(lookNames.filter((name) => has[name]))
}

/** A mark without a note is the signs it is, for the writer to see. */
function toMark(label: number, note: number | undefined): Inline {
  return note === undefined ? { text: `[^${label}]` } : { text: '', note }
}

function tokenise(text: string): Token[] {
  const found: Token[] = []
  for (let at = 0; at < text.length;) {
    for (const [pattern, toToken] of tokens) {
      pattern.lastIndex = at
      const hit = pattern.exec(text)
      if (hit === null) continue
      found.push(toToken(hit))
      at = pattern.lastIndex
      break
    }
  }
  return found
}

/** A mark that is opened and never closed was meant as the sign it is. */
function withoutLoneMarks(found: readonly Token[]): Token[] {
  const lone = new Set(
    lookNames.flatMap((kind) => {
      const marks = found.filter((token) => token.kind === kind)
      return marks.length % 2 === 1 ? [marks.at(-1)] : []
    }),
  )
  return found.map((token) =>
    lone.has(token) && isMark(token) ? { kind: 'text', text: looks[token.kind] } : token,
  )
}

/** Web addresses, and addresses within the site. */
export function isAllowedLink(address: string): boolean {
  if (/[\s\p{C}"<>\\]/u.test(address)) return false
  return isWebLink(address) || /^(\/(?!\/)|#|\?|\.{1,2}\/)/.test(address)
}

function unescape(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
}

/**
 * Inlines as they are written and read: neighbours of one look are one, space at the edge of
 * something bold is not bold, and a note stands by itself.
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const pieces = inlines.flatMap(({ note, ...words }): Inline[] =>
    note === undefined ? [words] : [words, { text: '', note }],
  )
  return joinAlike(joinAlike(pieces).flatMap(spacesApart))
}

function joinAlike(pieces: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.text === '' && piece.note === undefined) continue
    const isAlike = last !== undefined && last.note === undefined && piece.note === undefined
    if (isAlike && looksOf(last) === looksOf(piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

function spacesApart(words: Inline): Inline[] {
  if (looksOf(words) === looksOf({ text: '' })) return [words]
  const begun = words.text.trimStart()
  const text = begun.trimEnd()
  const before = words.text.slice(0, words.text.length - begun.length)
  return [{ text: before }, { ...words, text }, { text: begun.slice(text.length) }]
}

function looksOf(inline: Inline): string {
  return `${[...looksIn(inline)].join(' ')} ${inline.link ?? ''}`
}

/** The text that `readInlines` reads as these inlines. */
export function writeInlines(inlines: readonly Inline[]): string {
  let text = ''
  let open: ReadonlySet<Sign> = new Set()
  const turn = (wanted: ReadonlySet<Sign>) => {
    for (const name of lookNames) if (open.has(name) !== wanted.has(name)) text += looks[name]
    open = wanted
  }
  for (const inline of tidyInlines(inlines)) {
    if (inline.note === undefined) turn(looksIn(inline))
    if (inline.note !== undefined) text += `[^${inline.note + 1}]`
    else if (inline.link === undefined) text += escape(inline.text)
    else text += `[${escapeLinkText(inline.text)}](${escapeAddress(inline.link)})`
  }
  turn(new Set())
  return text
}

function escape(text: string): string {
  return text.replaceAll(/[\\*[]|~(?=~|\s|$)|\^(?=[\^_]|\s|$)/g, '\\$&')
}

function escapeLinkText(text: string): string {
  return text.replaceAll(/[\\*[\]]/g, '\\$&')
}

function escapeAddress(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')
}
