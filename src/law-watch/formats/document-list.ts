// SPDX-License-Identifier: EUPL-1.2
// A list of documents as data.riksdagen.se answers it (`dokumentlista`, `utformat=json`): one document
// alone is given as an object and not as a list, and `undertitel` says how far a law has been changed.

import { type Day, parseDay } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { SourceRefusal, SourceDocument } from '../rules/source.ts'

export function readDocumentList(text: string): Result<readonly SourceDocument[], SourceRefusal> {
  let answer: unknown
  try {
    answer = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text)
    return refused(isPage ? 'source-is-page' : 'source-not-json')
  }
  const list = partOf(answer, 'dokumentlista')
  const hits = Number(partOf(list, '@traffar'))
  if (list === undefined || !Number.isInteger(hits)) return refused('source-other-shape')
  const documents = partOf(list, 'dokument')
  const rows = Array.isArray(documents) ? documents : documents ? [documents] : []
  if (hits > 0 !== rows.length > 0) return refused('source-other-shape')
  const found: SourceDocument[] = []
  for (const row of rows) {
    const document = documentOf(row)
    if (!document) return refused('source-other-shape')
    found.push(document)
  }
  return granted(found)
}

function partOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name] ?? undefined
}

function documentOf(row: unknown): SourceDocument | undefined {
  const text = (name: string) => {
    const value = partOf(row, name)
    return typeof value === 'string' ? value.trim() : undefined
  }
  const [type, number, title] = [text('doktyp'), text('beteckning'), text('titel')]
  if (type === undefined || number === undefined || title === undefined || title === '')
    return undefined
  const through = /(?<!\d)((?:1[7-9]|20)\d\d:[1-9]\d{0,3})(?!\d)/.exec(text('undertitel') ?? '')
  const datedOn: Day | undefined = parseDay((text('datum') ?? '').slice(0, 10))
  return {
    designation: type === 'prop' ? `prop. ${text('rm') ?? ''}:${number}` : number,
    title,
    amendedThrough: through?.[1] ?? '',
    datedOn,
  }
}
