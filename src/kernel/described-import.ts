// SPDX-License-Identifier: EUPL-1.2
// Rows of a file as a described import takes them: which heading is which column, and what a cell says
// where only some answers can stand. Pure; where files are read and rows acted on stands elsewhere.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'

export type ImportColumn = {
  readonly name: string
  /** The control of the form that says how it is read. */
  readonly at: string
  /** A file without it cannot be read. */
  readonly isNeeded: boolean
}

/** An import said once: its columns are the fields of a form, so a cell is read as a field is. */
export type ImportOf<Values> = {
  readonly name: string
  readonly columns: readonly ImportColumn[]
  readonly words: Readonly<Record<Language, Readonly<Record<string, ColumnWords>>>>
  readonly read: (
    cells: Readonly<Record<string, string>>,
    asked: {
      readonly language: Language
      readonly choices: ImportChoices
    },
  ) =>
    | { readonly values: Values; readonly control: (place: string | undefined) => string }
    | { readonly errors: readonly FieldError[] }
}

/** One of what a cell may say: its value, and every way to write it, the usual one first. */
export type ImportChoice = { readonly value: string; readonly texts: readonly string[] }
/** By the name of the column. */
export type ImportChoices = Readonly<Record<string, readonly ImportChoice[]>>

/** What the columns of an import are called: on the page, and in files. */
export type ColumnWords = {
  readonly label: string
  readonly meaning: string
  /** Other headings that mean the same, in any language. */
  readonly also: readonly string[]
  /** When nothing usable stands in a cell. */
  readonly missing?: string
  /** When the column's own rule says no. */
  readonly wrong?: string
}

/** Which place of the file each column is read from. */
export type Pairing = Readonly<Record<string, number>>

/** As headings are compared: without case, spaces and signs between. */
export function plainHeading(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}§]/gu, '')
}

/**
 * A pairing to begin with: what the same person said of these headings before, then the headings that
 * the description knows. No heading is taken twice.
 */
export function proposePairing(
  heads: readonly string[],
  columns: readonly ImportColumn[],
  words: Readonly<Record<string, ColumnWords>>,
  kept: ReadonlyMap<string, string>,
): Pairing {
  const pairing: Record<string, number> = {}
  const plain = heads.map(plainHeading)
  const isFree = (at: number) => at !== -1 && !Object.values(pairing).includes(at)
  for (const [at, head] of plain.entries()) {
    const name = kept.get(head)
    const isKnown = columns.some((column) => column.name === name)
    if (name !== undefined && isKnown && pairing[name] === undefined) pairing[name] = at
  }
  for (const { name } of columns) {
    if (pairing[name] !== undefined) continue
    const { label, also } = words[name]!
    const known = [label, ...also, name].map(plainHeading)
    // One that was said to mean nothing, or something else, is not proposed again.
    const at = plain.findIndex(
      (head, place) => known.includes(head) && !kept.has(head) && isFree(place),
    )
    if (at !== -1) pairing[name] = at
  }
  return pairing
}

/** The needed columns that no heading is paired with. */
export function unpaired(columns: readonly ImportColumn[], pairing: Pairing) {
  return columns.filter(({ name, isNeeded }) => isNeeded && pairing[name] === undefined)
}

/** What the person has said of each heading: a column, or nothing. */
export function saidOfHeads(
  heads: readonly string[],
  pairing: Pairing,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const [at, head] of heads.entries()) {
    const [name = ''] = Object.entries(pairing).find(([, place]) => place === at) ?? []
    const plain = plainHeading(head)
    if (plain !== '' && (said.get(plain) ?? '') === '') said.set(plain, name)
  }
  return said
}

/** A cell that says none of what can stand there. */
export type UnknownChoice = { readonly column: string; readonly choices: readonly ImportChoice[] }

/** The cells of a row by the controls that read them. Words for a choice become what the form takes. */
export function cellsByControl(
  cells: readonly string[],
  columns: readonly ImportColumn[],
  pairing: Pairing,
  choices: ImportChoices,
): {
  readonly byControl: Readonly<Record<string, string>>
  readonly unknown: readonly UnknownChoice[]
} {
  const byControl: Record<string, string> = {}
  const unknown: UnknownChoice[] = []
  for (const { name, at } of columns) {
    const place = pairing[name]
    const said = place === undefined ? '' : (cells[place] ?? '')
    const among = choices[name]
    if (among === undefined || said === '') {
      byControl[at] = said
      continue
    }
    const plain = plainHeading(said)
    const found = among.find(({ texts }) => texts.some((text) => plainHeading(text) === plain))
    byControl[at] = found?.value ?? ''
    if (!found) unknown.push({ column: name, choices: among })
  }
  return { byControl, unknown }
}

/** `there`: what the row says was on record already, and nothing is written. */
export type RowDone = 'new' | 'there'
export type RowState = RowDone | 'wrong'

/** Who confirms rows has seen what each of them would do: `n` for new, `t` for there already. */
export function seenOfRows(states: readonly RowState[]): Seen<'rows'> {
  return { rows: states.map((state) => state[0]).join('') }
}
