// SPDX-License-Identifier: EUPL-1.2
// Fields of a Word file: what they show is kept as it was when the file was saved, and what they link to.

import { isWebLink } from '#kernel/text/web-link.ts'
import { Unreadable } from '#kernel/zip-archive.ts'
import { noFormatting, type Formatting } from './formatting.ts'
import { excerpt, remark, type Gathered } from './gathered.ts'

export type Field = {
  instruction: string
  isResult: boolean
  /** What its instruction says, known once it is whole. */
  isContents: boolean
  link: string | undefined
}

/** Fields that stand in each other. A table of contents holds links, and hardly anything holds more. */
const mostOpenFields = 20

export function turnField(type: string | undefined, fields: Field[], into: Gathered): void {
  const field = fields.at(-1)
  if (type === 'begin') {
    if (fields.length === mostOpenFields) throw new Unreadable('too-large', 'fields')
    fields.push({ instruction: '', isResult: false, isContents: false, link: undefined })
  } else if (type === 'separate' && field !== undefined && !field.isResult) {
    field.isResult = true
    field.isContents = /^\s*TOC\b/.test(field.instruction)
    field.link = fieldFormatting(field.instruction, noFormatting, into).link
  } else if (type === 'end') fields.pop()
}

/** What stands in a heading is no longer a table of contents, however its field ends. */
export function endContents(fields: readonly Field[]): void {
  const begins = fields.findIndex((field) => field.isContents)
  if (begins >= 0) for (const field of fields.slice(begins)) field.isContents = false
}

/** A field shows what it showed when the file was saved; a reference may have become wrong. */
export function fieldFormatting(
  instruction: string,
  formatting: Formatting,
  into: Gathered,
): Formatting {
  const [name = ''] = instruction.trim().split(/\s+/)
  if (name === 'REF' || name === 'NOTEREF') remark(into, 'cross-reference')
  const address = addressOfField(instruction)
  return address === undefined ? formatting : linked(formatting, address, into)
}

function addressOfField(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]
}

/** Only links that a reader of the agreement can follow are kept. */
export function linked(
  formatting: Formatting,
  address: string | undefined,
  into: Gathered,
): Formatting {
  if (address === undefined) return formatting
  if (isWebLink(address)) return { ...formatting, link: address }
  remark(into, 'link-dropped', { address: excerpt(address) })
  return formatting
}
