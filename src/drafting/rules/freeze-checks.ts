// SPDX-License-Identifier: EUPL-1.2
// What ought to be looked at before a draft is frozen. Read a row as: this kind stops freezing, or only warns,
// and here is where it stands. What a machine reads badly warns; what nobody can mend afterwards stops.

import type { SaidOtherwise } from '../../agreement/rules/days-in-text.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import type { Finding } from '../../agreement/rules/text-checks.ts'

/** All that the rows are asked of. */
export type CheckedDraft = {
  readonly provisions: readonly NumberedProvision[]
  /** What waits for somebody, by the provision it is about. */
  readonly suggestions: readonly { readonly provisionId: string }[]
  /** Those that are open, where they stand now; nothing for one whose provision is gone. */
  readonly notes: readonly { readonly provisionId: string | undefined }[]
  /** Rows are places among the provisions. */
  readonly findings: readonly Pick<Finding, 'kind' | 'row' | 'value' | 'normal'>[]
  readonly lackReason: readonly { readonly provisionId: string }[]
  readonly saidOtherwise: readonly SaidOtherwise[]
}

export type CheckEntry = {
  /** Nothing for what has no place in the draft any more. */
  readonly provisionId: string | undefined
  /** The words it is about, and what should stand instead; never somebody's number. */
  readonly words?: string
}

type FreezeCheck = {
  readonly stops: boolean
  readonly find: (draft: CheckedDraft) => readonly CheckEntry[]
}

const at = ({ provisionId }: { readonly provisionId: string | undefined }): CheckEntry => ({
  provisionId,
})

const found =
  (kind: Finding['kind'], words: (one: CheckedDraft['findings'][number]) => string | undefined) =>
  ({ findings, provisions }: CheckedDraft) =>
    findings
      .filter((one) => one.kind === kind)
      .map((one): CheckEntry => {
        const said = words(one)
        return { provisionId: provisions[one.row]?.id, ...(said !== undefined && { words: said }) }
      })

export const freezeChecks = {
  'open-suggestions': { stops: true, find: ({ suggestions }) => suggestions.map(at) },
  'personal-numbers': { stops: true, find: found('personal-number', () => undefined) },
  'open-notes': { stops: false, find: ({ notes }) => notes.map(at) },
  'broken-references': { stops: false, find: found('broken-reference', ({ value }) => value) },
  'discouraged-words': {
    stops: false,
    find: found('term', ({ value, normal }) => `${value} → ${normal}`),
  },
  'missing-reasons': { stops: false, find: ({ lackReason }) => lackReason.map(at) },
  'days-against-terms': {
    stops: false,
    find: ({ saidOtherwise }) =>
      saidOtherwise.map(({ provision, text }) => ({ provisionId: provision.id, words: `${text}` })),
  },
  'numbers-out-of-scheme': {
    stops: false,
    find: ({ provisions }) =>
      provisions
        .filter(({ writtenNumber }) => writtenNumber !== undefined && writtenNumber !== '')
        .map(({ id, writtenNumber }) => ({ provisionId: id, words: writtenNumber! })),
  },
} as const satisfies Readonly<Record<string, FreezeCheck>>

export type CheckKind = keyof typeof freezeChecks

export type FoundCheck<Kind = CheckKind> = {
  readonly kind: Kind
  readonly stops: boolean
  readonly entries: readonly CheckEntry[]
}

/** Every row with what it found, those that stop first. */
export function checkDraft(draft: CheckedDraft): readonly FoundCheck[] {
  const rows = Object.entries(freezeChecks) as readonly (readonly [CheckKind, FreezeCheck])[]
  return rows
    .map(([kind, { stops, find }]) => ({ kind, stops, entries: find(draft) }))
    .toSorted((a, b) => Number(b.stops) - Number(a.stops))
}

/** Whether something in it stops freezing. */
export function isStopped(checks: readonly Pick<FoundCheck, 'stops' | 'entries'>[]): boolean {
  return checks.some(({ stops, entries }) => stops && entries.length > 0)
}
