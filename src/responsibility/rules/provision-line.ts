// SPDX-License-Identifier: EUPL-1.2
// How a writer names a provision: by its address, as it stands in the browser, or by document and number.

import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'

export type NamedProvision = {
  readonly documentSlug: string
  /** Nothing for the edition in force. */
  readonly label: string | undefined
  readonly address: string
}

/** Where a provision stands. */
export type PlacedProvision = {
  readonly id: string
  readonly version: Version
  readonly provision: NumberedProvision
  /** The edition is in force on the day; else it is the latest that has it. */
  readonly holds: boolean
}

const slug = /^[a-z0-9][a-z0-9-]*$/

/** What a line names: «/avtal/munhalsa/2017/3.2.4», «munhalsa/3.2.4», «munhalsa 3.2.4». */
export function readProvisionLine(line: string): NamedProvision | undefined {
  const [bare = ''] = line.trim().split(/[?#]/)
  const path = bare.replace(/^https?:\/\/[^/]+/, '').replace(/^\/?(?:en\/)?(?:avtal\/)?/, '')
  const parts = path.split(/[/\s]+/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 3 || !slug.test(parts[0]!)) return undefined
  const [documentSlug, label, address] =
    parts.length === 3 ? parts : [parts[0], undefined, parts[1]]
  return { documentSlug: documentSlug!, label, address: address! }
}

/** The same as it is shown where it is changed. */
export function writeProvisionLine(named: {
  documentSlug: string
  label: string
  address: string
}) {
  return `${named.documentSlug}/${named.label}/${named.address}`
}
