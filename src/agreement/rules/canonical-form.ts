// SPDX-License-Identifier: EUPL-1.2
// The wording that a hash speaks for. Two texts that say the same get the same form, however
// they were typed or look; two that do not never do. What is decided is decided on this form,
// so a change here is a new form with a new number, never a change of an old one.
//
// Each line is a name, a space and a value. No value holds a line break, since all white
// space is collapsed, so lines cannot be mistaken. A backslash is written twice; "\[1]" is
// the mark of the first note.
//
// Form 1 knows no numbering but the house's. Form 2 speaks also of the numbering scheme, of what a provision
// says itself of its number, of the marks of lists and how deep their items stand, of cells that are one,
// and of words that are struck ("\-{…\}"), raised ("\^{…\}") or lowered ("\_{…\}"); hyphens that differ only in
// where a line may break (U+2010, U+2011) are the hyphen. Form 3 is form 2 with the day that a provision begins to
// apply, and where the text says so; a text of which no provision has such a day is written in form 2.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { sha256 } from '#kernel/sha256.ts'
import { type CanonicalForm, canonicalForms } from './document.ts'
import type { Terms } from './edition.ts'
import { marksOfList } from '#kernel/text/list-marks.ts'
import { numbersOf } from './numbering.ts'
import type { LevelRule, NumberingScheme } from './numbering/scheme.ts'
import type { Block, Inline, List, Provision, Table } from './provision.ts'
import type { FieldsThatAre } from './provision-fields.ts'

/** The form that a text is frozen in: what it does not use changes nothing of its fingerprint. */
export function formOfText({ provisions }: Pick<TextToHash, 'provisions'>): CanonicalForm {
  return provisions.some(({ beginsOn }) => beginsOn !== undefined) ? 3 : 2
}

export function isCanonicalForm(form: number): form is CanonicalForm {
  return canonicalForms.some((one) => one === form)
}

/** What a hash is made of. */
export type TextToHash = {
  readonly title: string
  readonly numbering: NumberingScheme | undefined
  readonly provisions: readonly Provision[]
}

/** The hash of one version: its title, its numbering, and each provision's kind, number, heading and wording. */
export function textHash(text: TextToHash, form: CanonicalForm = formOfText(text)): string {
  return sha256(canonicalForm(text, form))
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
  const lines = names.map((name) =>
    line(linesOfTerms[name], canonical(String(terms[name] ?? ''), 1)),
  )
  return asForm([line('terms-form', '1'), ...lines])
}

/** The form itself: what anyone can hash to check a printed fingerprint. */
export function canonicalForm(text: TextToHash, form: CanonicalForm = formOfText(text)): string {
  const { title, numbering, provisions } = text
  const numbers = numbersOf(provisions, form === 1 ? undefined : numbering)
  const depths = new Map<string, number>()
  const lines = [line('form', String(form)), line('title', canonical(title, form))]
  if (form !== 1) lines.push(...(numbering?.levels ?? []).map(levelLine))
  for (const provision of provisions) {
    const depth = provision.parentId === undefined ? 1 : (depths.get(provision.parentId) ?? 0) + 1
    depths.set(provision.id, depth)
    // A provision without a number still stands somewhere: a star for each level.
    const number = canonical(numbers.get(provision.id) ?? '', form) || '*'.repeat(depth)
    lines.push(line(provision.kind, number))
    if (form !== 1) lines.push(...numberingLines(provision))
    if (form === 3) lines.push(...timeLines(provision))
    lines.push(...wordingLines(provision, form))
  }
  return asForm(lines)
}

function levelLine({ level, style, before, after, joins, restarts }: LevelRule): string {
  const said = [level, style, restarts, JSON.stringify([joins, before, after])]
  return line('level', canonical(said.join(' '), 2))
}

/** How form 2 writes what a provision says itself of its number; a new way to say it does not compile before. */
const linesOfNumbering: {
  readonly [Field in FieldsThatAre<'numbering'>]: (value: Provision[Field]) => readonly string[]
} = {
  countsFrom: (count) => (count === undefined ? [] : [line('counts-from', String(count))]),
  writtenNumber: (mark) => (mark === undefined ? [] : [line('as-written', canonical(mark, 2))]),
}

function numberingLines({ countsFrom, writtenNumber }: Provision): readonly string[] {
  return [
    ...linesOfNumbering.countsFrom(countsFrom),
    ...linesOfNumbering.writtenNumber(writtenNumber),
  ]
}

/** How form 3 writes when a provision begins to apply. */
const linesOfTime: {
  readonly [Field in FieldsThatAre<'time'>]: (value: Provision[Field]) => readonly string[]
} = {
  beginsOn: (day) => (day === undefined ? [] : [line('begins', day)]),
  beginsSaid: (said) => (said === undefined ? [] : [line('begins-by', canonical(said, 3))]),
}

function timeLines({ beginsOn, beginsSaid }: Provision): readonly string[] {
  return [...linesOfTime.beginsOn(beginsOn), ...linesOfTime.beginsSaid(beginsSaid)]
}

/** The fields that have lines of their own; the kind begins the provision. */
type LinedField = Exclude<FieldsThatAre<'wording'>, 'kind'>

/** How the forms write each. A new field of the wording is asked of a new form, and does not compile before. */
const linesOf: {
  readonly [Field in LinedField]: (
    value: Provision[Field],
    form: CanonicalForm,
  ) => readonly string[]
} = {
  heading: (heading, form) => [line('heading', canonical(heading, form))],
  text: ({ blocks, notes }, form) => [
    ...blocks.flatMap((block) => blockLines(block, form)),
    ...notes.map((note) => line('note', canonicalInlines(note, form))),
  ],
}

/** Heading, text, tables and notes of one provision, as form 2 and 3 write them. */
export function canonicalWording(provision: Pick<Provision, LinedField>): string {
  return asForm(wordingLines(provision, 2))
}

function wordingLines(
  { heading, text }: Pick<Provision, LinedField>,
  form: CanonicalForm,
): readonly string[] {
  return [...linesOf.heading(heading, form), ...linesOf.text(text, form)]
}

function blockLines(block: Block, form: CanonicalForm): readonly string[] {
  if (block.kind === 'list') return listLines(block, form)
  if (block.kind === 'table') return tableLines(block, form)
  const words = canonicalInlines(block.content, form)
  return words === '' ? [] : [line('text', words)]
}

function listLines(list: List, form: CanonicalForm): readonly string[] {
  const marks = marksOfList(list)
  const items = list.items.flatMap((item, place) => [
    ...(form === 1
      ? []
      : [line('mark', canonical(`${list.levels?.[place] ?? 0} ${marks[place]}`, form))]),
    line('item', canonicalInlines(item, form)),
  ])
  // Marks say more than whether a list is ordered.
  return [form === 1 ? line('list', list.ordered ? 'ordered' : 'unordered') : 'list', ...items]
}

function tableLines(
  { hasHeader, rows, merged = [] }: Table,
  form: CanonicalForm,
): readonly string[] {
  const cells = rows.flatMap((row) => [
    line('row', String(row.length)),
    ...row.map((cell) => line('cell', canonicalInlines(cell, form))),
  ])
  const areOne = merged.map(({ row, column, rows: high, columns }) =>
    line('merged', [row + 1, column + 1, high, columns].join(' ')),
  )
  return [line('grid', hasHeader ? 'header' : 'plain'), ...cells, ...(form === 1 ? [] : areOne)]
}

function canonicalInlines(inlines: readonly Inline[], form: CanonicalForm): string {
  if (form === 1) return tidy(inlines.map((one) => escape(one.text) + noteMark(one)).join(''), form)
  return tidy(piecesAlike(inlines).map(inSigns).join(''), form)
}

/** Words with one meaning: struck or not, at one height. */
type Piece = { readonly signs: readonly string[]; readonly words: string }

/** Words that stand beside each other and mean the same are one piece, however they look. */
function piecesAlike(inlines: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const inline of inlines) {
    const signs = signsOf(inline)
    const last = pieces.at(-1)
    const words = escape(inline.text) + noteMark(inline)
    // White space has neither line nor height.
    const isLike =
      last?.signs.join() === signs.join() || inline.text.trim() + noteMark(inline) === ''
    if (last && isLike) pieces[pieces.length - 1] = { ...last, words: last.words + words }
    else pieces.push({ signs, words })
  }
  return pieces
}

function signsOf({ struck, height }: Inline): readonly string[] {
  return [...(struck ? ['-'] : []), ...(height ? [height === 'raised' ? '^' : '_'] : [])]
}

/** The white space around words stands outside what is said of them. */
function inSigns({ signs, words }: Piece): string {
  const within = words.trim()
  if (signs.length === 0 || within === '') return words
  const [before = '', after = ''] = words.split(within)
  const said = signs.reduceRight((inner, sign) => `\\${sign}{${inner}\\}`, within)
  return before + said + after
}

function noteMark(inline: Inline): string {
  return inline.note === undefined ? '' : `\\[${inline.note + 1}]`
}

function canonical(text: string, form: CanonicalForm): string {
  return tidy(escape(text), form)
}

/** Most words are tidy as they are. */
const isUntidy = /[\u00AD\u2010\u2011]|[^\S ]| {2}|^ | $/

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\')
}

function tidy(text: string, form: CanonicalForm): string {
  if (!isUntidy.test(text)) return inNormalForm(text)
  const hyphens = form === 1 ? text : text.replaceAll(/[\u2010\u2011]/g, '-')
  return inNormalForm(hyphens.replaceAll('\u00AD', '')).replaceAll(/\s+/g, ' ').trim()
}

function line(name: string, value: string): string {
  return value === '' ? name : `${name} ${value}`
}

function asForm(lines: readonly string[]): string {
  return lines.map((text) => `${text}\n`).join('')
}
