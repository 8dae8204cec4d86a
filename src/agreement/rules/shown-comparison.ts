// SPDX-License-Identifier: EUPL-1.2
// A comparison as it is shown: chapter by chapter, the unchanged in runs, each change with its reason.

import { reasonsOf, type GivenReason, type ReasonedStep } from './change-reasons.ts'
import type { Comparison, ProvisionChange } from './comparison.ts'
import { nameOf } from './contents.ts'
import type { NumberedProvision } from './document.ts'
import type { Actor } from './provision.ts'

/** What the counts filter on; a provision that is both moved and reworded is found under both. */
export const changeFilters = [
  'reworded',
  'inserted',
  'moved',
  'deleted',
  'split',
  'merged',
] as const
export type ChangeFilter = (typeof changeFilters)[number]

/** The words of the address: `typ=omskriven`. */
export const filterByWord: Readonly<Record<string, ChangeFilter>> = {
  omskriven: 'reworded',
  ny: 'inserted',
  flyttad: 'moved',
  struken: 'deleted',
  delad: 'split',
  sammanslagen: 'merged',
}

/** And those of whom it binds: `part=kommun`. */
export const actorByWord: Readonly<Record<string, Actor>> = {
  region: 'region',
  kommun: 'municipality',
  gemensamt: 'joint',
}

/** Which of the changes are shown; what is left out chooses nothing away. */
export type ChosenChanges = {
  readonly kind?: ChangeFilter | undefined
  readonly actor?: Actor | undefined
  /** The id of a group. */
  readonly chapter?: string | undefined
}

export type ShownChange = ProvisionChange & {
  readonly name: string
  /** Of all that it was and is, where they have one. */
  readonly oldNumbers: readonly string[]
  readonly newNumbers: readonly string[]
  readonly reasons: readonly GivenReason[]
  readonly actor: Actor | undefined
}

/** From where to where, when that can be told. */
export type Movement = { readonly from: string; readonly to: string } | undefined

export type ChangePart =
  | { readonly kind: 'unchanged'; readonly changes: readonly ShownChange[] }
  | { readonly kind: 'change'; readonly change: ShownChange; readonly movement: Movement }

export type ChangeGroup = {
  readonly id: string
  readonly number: string
  readonly heading: string
  /** How many of its provisions are changed, whatever is shown. */
  readonly changed: number
  readonly parts: readonly ChangePart[]
}

export type ShownComparison = {
  readonly groups: readonly ChangeGroup[]
  /** How many versions the way from one to the other has; none when there is no way. */
  readonly steps: number
  readonly changed: number
  readonly unchanged: number
  /** Both moved and reworded, and so in two of the counts. */
  readonly both: number
  readonly counts: Readonly<Record<ChangeFilter, number>>
  readonly byActor: Readonly<Record<Actor, number>>
}

/** `steps` are the versions on the way from one text to the other, with the reasons they give. */
export function showComparison(
  comparison: Comparison,
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
  steps: readonly ReasonedStep[],
  chosen: ChosenChanges = {},
): ShownComparison {
  const old = new Map(before.map((provision) => [provision.id, provision]))
  const young = new Map(after.map((provision) => [provision.id, provision]))
  const changes = comparison.changes.map((change): ShownChange => {
    const shown = young.get(change.after?.id ?? '') ?? old.get(change.before?.id ?? '')!
    return {
      ...change,
      name: nameOf(shown),
      oldNumbers: change.befores.flatMap(({ id }) => old.get(id)?.number || []),
      newNumbers: change.afters.flatMap(({ id }) => young.get(id)?.number || []),
      reasons: reasonsOf(change, steps),
      actor: shown.actor,
    }
  })
  const changed = changes.filter(({ kind }) => kind !== 'unchanged')
  return {
    groups: groupByChapter(changes, old, young, chosen),
    steps: steps.length,
    changed: changed.length,
    unchanged: comparison.counts.unchanged,
    both: comparison.counts['moved-and-reworded'],
    counts: countsOf(comparison),
    byActor: {
      region: changed.filter(({ actor }) => actor === 'region').length,
      municipality: changed.filter(({ actor }) => actor === 'municipality').length,
      joint: changed.filter(({ actor }) => actor === 'joint').length,
    },
  }
}

function countsOf({ counts }: Comparison): Record<ChangeFilter, number> {
  return {
    reworded: counts.reworded + counts['moved-and-reworded'],
    moved: counts.moved + counts['moved-and-reworded'],
    inserted: counts.inserted,
    deleted: counts.deleted,
    split: counts.split,
    merged: counts.merged,
  }
}

type Provisions = ReadonlyMap<string, NumberedProvision>

function groupByChapter(
  changes: readonly ShownChange[],
  old: Provisions,
  young: Provisions,
  chosen: ChosenChanges,
): ChangeGroup[] {
  const gone = new Set(
    changes.flatMap(({ kind, before }) => (kind === 'deleted' && before ? [before.id] : [])),
  )
  const groups: { top: NumberedProvision | undefined; changes: ShownChange[] }[] = []
  for (const change of changes) {
    const top = change.after ? topOf(change.after.id, young) : topOfDeleted(change, old, gone)
    // What was deleted from a chapter that lives on stands where it stood.
    const group =
      change.after || top ? groups.find((one) => one.top?.id === top?.id) : groups.at(-1)
    if (group) group.changes.push(change)
    else groups.push({ top, changes: [change] })
  }
  return groups.map(({ top, changes: own }, place) => {
    const id = top ? String(place) : 'inledning'
    const isChosen = chosen.chapter === undefined || chosen.chapter === id
    const shown = isChosen ? own.filter((change) => isAmong(change, chosen)) : []
    return {
      id,
      number: top?.number ?? '',
      heading: top?.heading ?? '',
      changed: own.filter(({ kind }) => kind !== 'unchanged').length,
      parts: partsOf(shown, old, young),
    }
  })
}

function isAmong(change: ShownChange, { kind, actor }: ChosenChanges): boolean {
  if (actor !== undefined && (change.actor !== actor || change.kind === 'unchanged')) return false
  return kind === undefined || isOfKind(change, kind)
}

/** A chapter that is gone is named by what it was. */
function topOfDeleted(
  { before }: ShownChange,
  old: Provisions,
  gone: ReadonlySet<string>,
): NumberedProvision | undefined {
  const top = topOf(before?.id ?? '', old)
  return top && gone.has(top.id) ? top : undefined
}

function isOfKind(change: ShownChange, filter: ChangeFilter): boolean {
  const isWhole = change.kind !== 'split' && change.kind !== 'merged'
  if (filter === 'moved') return change.isMoved && isWhole
  if (filter === 'reworded') return change.isReworded && isWhole
  return change.kind === filter
}

function partsOf(
  changes: readonly ShownChange[],
  old: Provisions,
  young: Provisions,
): readonly ChangePart[] {
  const parts: ChangePart[] = []
  let alike: ShownChange[] = []
  const fold = () => {
    if (alike.length > 0) parts.push({ kind: 'unchanged', changes: alike })
    alike = []
  }
  for (const change of changes) {
    if (change.kind === 'unchanged') {
      alike.push(change)
      continue
    }
    fold()
    parts.push({ kind: 'change', change, movement: movementOf(change, old, young) })
  }
  fold()
  return parts
}

function movementOf(change: ShownChange, old: Provisions, young: Provisions): Movement {
  if (!change.isMoved) return undefined
  const from = old.get(change.before?.parentId ?? '')
  const to = young.get(change.after?.parentId ?? '')
  return from && to && from.id !== to.id ? { from: inWords(from), to: inWords(to) } : undefined
}

function inWords(provision: NumberedProvision): string {
  return `${provision.number} ${nameOf(provision, 40)}`.trim()
}

/** The chapter, or the outermost section, that holds a provision; a preamble has none. */
function topOf(id: string, provisions: Provisions): NumberedProvision | undefined {
  let at = provisions.get(id)
  while (at?.parentId !== undefined && provisions.has(at.parentId)) at = provisions.get(at.parentId)
  return at?.kind === 'chapter' || at?.kind === 'section' ? at : undefined
}
