// SPDX-License-Identifier: EUPL-1.2
// The wording that a hash speaks for. Two texts that say the same get the same form, however
// they were typed or look; two that do not never do. What is decided is decided on this form,
// so a change here is a new form with a new number, never a change of an old one.
//
// Each line is a name, a space and a value. No value holds a line break, since all white
// space is collapsed, so lines cannot be mistaken. A backslash is written twice; "\[1]" is
// the mark of the first note.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { sha256 } from '#kernel/sha256.ts'
import { numbersOf } from './numbering.ts'
import type { Terms } from './edition.ts'
import type { Block, Inline, Provision } from './provision.ts'
import type { FieldsThatAre } from './provision-fields.ts'

export const canonicalFormNumber = 1

/** The hash of one version: its title, and each provision's kind, number, heading and wording. */
export function textHash(title: string, provisions: readonly Provision[]): string {
  return sha256(canonicalForm(title, provisions))
}

export type PackagedText = {
  readonly documentId: string
  readonly edition: string
  readonly textHash: string
  /** Of the terms that are decided with the text; nothing when it has none. */
  readonly termsHash: string | undefined
}

/** Form 1 spoke of texts alone; what was decided on it keeps it. */
export const packageForms = [1, 2] as const
export type PackageForm = (typeof packageForms)[number]
export const packageFormNumber: PackageForm = 2

/** The hash of an ordered list of frozen versions with their terms: what a consultation and a decision are about. */
export function packageHash(
  texts: readonly PackagedText[],
  form: PackageForm = packageFormNumber,
): string {
  const lines = texts.flatMap((text) => [
    line('document', text.documentId),
    line('edition', text.edition),
    line('text', text.textHash),
    ...(form === 1 ? [] : [line('terms', text.termsHash ?? 'none')]),
  ])
  return sha256(asForm([line('package-form', String(form)), ...lines]))
}

/** The hash of the terms of one version. */
export function termsHash(terms: Terms): string {
  return sha256(canonicalTerms(terms))
}

/** How each term is written; a new one does not compile before it has a line, in a new form. */
const linesOfTerms: { readonly [Term in keyof Terms]: string } = {
  startsOn: 'starts',
  endsOn: 'ends',
  periodYears: 'period-years',
  noticeMonths: 'notice-months',
  extension: 'extension',
  extensionYears: 'extension-years',
  maxExtensions: 'extensions-at-most',
  continuesUntilReplaced: 'continues-until-replaced',
  followsMain: 'follows-main',
  source: 'source',
  isAssumed: 'assumed',
}

/** The terms as lines: what anyone can hash to check the terms of a package. */
export function canonicalTerms(terms: Terms): string {
  const names = Object.keys(linesOfTerms) as readonly (keyof Terms)[]
  const lines = names.map((name) => line(linesOfTerms[name], canonical(String(terms[name] ?? ''))))
  return asForm([line('terms-form', '1'), ...lines])
}

/** Canonical form 1 itself: what anyone can hash to check a printed fingerprint. */
export function canonicalForm(title: string, provisions: readonly Provision[]): string {
  const numbers = numbersOf(provisions)
  const depths = new Map<string, number>()
  const lines = [line('form', String(canonicalFormNumber)), line('title', canonical(title))]
  for (const provision of provisions) {
    const depth = provision.parentId === undefined ? 1 : (depths.get(provision.parentId) ?? 0) + 1
    depths.set(provision.id, depth)
    // A provision without a number still stands somewhere: a star for each level.
    lines.push(line(provision.kind, numbers.get(provision.id) ?? '*'.repeat(depth)))
    lines.push(...wordingLines(provision))
  }
  return asForm(lines)
}

/** The fields that have lines of their own; the kind begins the provision. */
type LinedField = Exclude<FieldsThatAre<'wording'>, 'kind'>

/** How form 1 writes each. A new field of the wording is asked of a new form, and does not compile before. */
const linesOf: { readonly [Field in LinedField]: (value: Provision[Field]) => readonly string[] } =
  {
    heading: (heading) => [line('heading', canonical(heading))],
    text: ({ blocks, notes }) => [
      ...blocks.flatMap(blockLines),
      ...notes.map((note) => line('note', canonicalInlines(note))),
    ],
  }

/** Heading, text, tables and notes of one provision, as the form writes them. */
export function canonicalWording(provision: Pick<Provision, LinedField>): string {
  return asForm(wordingLines(provision))
}

function wordingLines({ heading, text }: Pick<Provision, LinedField>): readonly string[] {
  return [...linesOf.heading(heading), ...linesOf.text(text)]
}

function blockLines(block: Block): string[] {
  if (block.kind === 'text') {
    const words = canonicalInlines(block.content)
    return words === '' ? [] : [line('text', words)]
  }
  if (block.kind === 'list') {
    const items = block.items.map((item) => line('item', canonicalInlines(item)))
    return [line('list', block.ordered ? 'ordered' : 'unordered'), ...items]
  }
  const rows = block.rows.map((row) => [
    line('row', String(row.length)),
    ...row.map((cell) => line('cell', canonicalInlines(cell))),
  ])
  return [line('grid', block.hasHeader ? 'header' : 'plain'), ...rows.flat()]
}

function canonicalInlines(inlines: readonly Inline[]): string {
  return tidy(inlines.map((inline) => escape(inline.text) + noteMark(inline)).join(''))
}

function noteMark(inline: Inline): string {
  return inline.note === undefined ? '' : `\\[${inline.note + 1}]`
}

function canonical(text: string): string {
  return tidy(escape(text))
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\')
}

function tidy(text: string): string {
  return inNormalForm(text.replaceAll('\u00AD', '')).replaceAll(/\s+/g, ' ').trim()
}

function line(name: string, value: string): string {
  return value === '' ? name : `${name} ${value}`
}

function asForm(lines: readonly string[]): string {
  return lines.map((text) => `${text}\n`).join('')
}
