// SPDX-License-Identifier: EUPL-1.2
// Law references that an editor writes, a line each: a name, and last its address.

import { oneLine } from '#kernel/text/signs.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'
import { isWebLink } from '#kernel/text/web-link.ts'
import { granted, refused, type Result } from '#kernel/result.ts'

export type OwnReference = { readonly label: string; readonly href: string }

export const mostReferences = 20
const longestLabel = 200
const longestAddress = 500

export type ReferencesRefusal = 'reference-not-usable' | 'too-many-references' | 'personal-number'

export function readOwnReferences(
  typed: string,
): Result<readonly OwnReference[], ReferencesRefusal> {
  const lines = typed
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
  if (lines.length > mostReferences) return refused('too-many-references', { most: mostReferences })
  const references = new Map<string, OwnReference>()
  for (const line of lines) {
    const clean = checkNumbers(line)
    if (!clean.granted) return clean
    const reference = readLine(line)
    if (!reference) return refused('reference-not-usable', { line: shortened(line) })
    references.set(reference.label, reference)
  }
  return granted([...references.values()])
}

/** As they stand in the form. */
export function writeOwnReferences(
  references: readonly { readonly label: string; readonly href: string | undefined }[],
): string {
  return references.map(({ label, href }) => (href ? `${label} ${href}` : label)).join('\n')
}

function readLine(line: string): OwnReference | undefined {
  const at = line.lastIndexOf(' ')
  if (at < 1) return undefined
  const label = line.slice(0, at).trim()
  const href = line.slice(at + 1)
  if (href.length > longestAddress || label.length > longestLabel) return undefined
  const [, host = ''] = isWebLink(href) ? (/^https:\/\/([^/?#]+)/.exec(href) ?? []) : []
  return host.slice(1, -1).includes('.') ? { label, href } : undefined
}

function shortened(line: string): string {
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`
}
