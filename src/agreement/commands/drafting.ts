// SPDX-License-Identifier: EUPL-1.2
// Writing in a draft: the row of the version is locked, what was seen is compared with what stands,
// the tree is changed by the rules, and only what differs is written.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { findDocumentIdOf, readText } from '../reads/texts.ts'
import { findSharedText } from '../reads/shared-texts.ts'
import { getVersion } from '../reads/versions.ts'
import { checkReason, type ReasonRefusal } from '../rules/change-reasons.ts'
import type { NumberedProvision, VersionText } from '../rules/document.ts'
import {
  readDraftingText,
  readHeading,
  writeDraftingText,
  type DraftingRefusal,
} from '../rules/drafting-text.ts'
import {
  mayHold,
  moveTo,
  putAt,
  stepTarget,
  subtreeOf,
  type Target,
  type TreeRefusal,
} from '../rules/drafting-tree.ts'
import { agreementEvent } from '../rules/events.ts'
import { numbersOf } from '../rules/numbering.ts'
import { readOwnReferences, type ReferencesRefusal } from '../rules/own-references.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { plainText } from '../rules/plain-text.ts'
import type { Actor, ProvisionKind } from '../rules/provision.ts'
import { demandSeen, seenIn, type Seen } from '../rules/seen.ts'
import { isSameText, type SharedText } from '../rules/shared-text.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import { countUpRevision, updateText, updateVersionHeader } from '../writes.ts'
import { lockSharedText, lockVersions } from '../writes/locks.ts'
import { writeRemovalReason } from '../writes/removals.ts'
import { replaceOwnReferences } from '../writes/law-references.ts'

/** What is written about a provision; `text` as it was typed. */
export type TypedProvision = {
  readonly kind: ProvisionKind
  readonly heading: string
  readonly text: string
  readonly actor: Actor | undefined
  readonly changeReason: string
  /** The laws an editor adds to those found in the words, a line each; not given, they stay. */
  readonly references?: string
}

type WordingRefusal = DraftingRefusal | ReasonRefusal | 'text-missing'
type SharedRefusal = 'shared-choice-missing' | 'shared-words-differ' | 'shared-text-gone'
export type DraftRefusal =
  | WordingRefusal
  | TreeRefusal
  | SharedRefusal
  | ReferencesRefusal
  | 'version-not-draft'
  | 'already-inserted'

type Wording = Pick<NumberedProvision, 'kind' | 'heading' | 'text' | 'actor' | 'changeReason'>

/** What was typed as a wording, or why it cannot be one. Shared with the preview. */
export function readTyped(typed: TypedProvision): Result<Wording, WordingRefusal> {
  const heading = about('heading', readHeading(typed.heading))
  if (!heading.granted) return heading
  const text = about('text', readDraftingText(typed.text))
  if (!text.granted) return text
  const reason = about('changeReason', checkReason(typed.changeReason))
  if (!reason.granted) return reason
  if (heading.value === '' && text.value.blocks.length === 0) {
    return refused('text-missing', {}, 'text')
  }
  return granted({
    kind: typed.kind,
    heading: heading.value,
    text: text.value,
    actor: typed.actor,
    changeReason: reason.value,
  })
}

/**
 * A provision that is not as it was seen is a clash, and nothing is written. Other words than those of its shared text are refused until the editor has said whether
 * it leaves that text; `everywhere` is for the command that changes the source in the same act.
 */
export async function changeProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: TypedProvision & {
    readonly versionId: string
    readonly provisionId: string
    readonly seen: Seen
    readonly appliesTo?: 'here' | 'everywhere'
  },
): Promise<Result<undefined, DraftRefusal>> {
  const references = about('references', readOwnReferences(input.references ?? ''))
  if (!references.granted) return references
  const change = { versionId: input.versionId, provisionIds: [input.provisionId] }
  const done = await changeDraft(tx, today, mandate, change, ({ provisions }) => {
    const own = getOwn(provisions, input.provisionId)
    demandSeen(input.seen, seenIn.provision(own), `provision ${own.id}`)
    const wording = readTyped(input)
    if (!wording.granted) return wording
    const isKept = isSameText(own.text, wording.value.text) || input.appliesTo === 'everywhere'
    if (own.sharedTextId !== undefined && !isKept && input.appliesTo === undefined) {
      return refused('shared-choice-missing', {}, 'appliesTo')
    }
    const parent = provisions.find(({ id }) => id === own.parentId)
    const fitsBelow = subtreeOf(provisions, own.id).every(
      (one) => one.parentId !== own.id || mayHold(input.kind, one.kind),
    )
    if (!mayHold(parent?.kind, input.kind) || !fitsBelow)
      return refused('kind-does-not-fit', {}, 'kind')
    const changed = {
      ...own,
      ...withPlainText(wording.value),
      sharedTextId: isKept ? own.sharedTextId : undefined,
      revision: own.revision + 1,
    }
    return granted(provisions.map((one) => (one.id === own.id ? changed : one)))
  })
  if (!done.granted || input.references === undefined) return done
  await replaceOwnReferences(tx, input.versionId, input.provisionId, references.value)
  return done
}

/**
 * A new provision. Its id comes with the form, so that a form that is sent twice writes once. What it
 * stands beside, and the shared text it takes its words from, are as they were seen, or nothing is
 * written.
 */
export async function insertProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: TypedProvision & {
    readonly versionId: string
    readonly provisionId: string
    readonly target: Target
    readonly seenPlace: Seen | undefined
    /** The shared text it takes its words from; then no others are typed. */
    readonly source?: { readonly id: string; readonly seen: Seen | undefined }
  },
): Promise<Result<undefined, DraftRefusal>> {
  const { documentId } = await getVersion(tx, input.versionId)
  const known = await findDocumentIdOf(tx, input.provisionId)
  if (known !== undefined && known !== documentId) {
    throw new NotAllowed('the id belongs to another document')
  }
  const references = about('references', readOwnReferences(input.references ?? ''))
  if (!references.granted) return references
  const shared = await findSource(tx, input.source?.id)
  if (!shared.granted) return shared
  let isAdded = false
  const change = { versionId: input.versionId, provisionIds: [input.provisionId] }
  const done = await changeDraft(tx, today, mandate, change, ({ provisions }) => {
    const wording = readTyped(withSharedWords(input, shared.value))
    if (!wording.granted) return wording
    if (shared.value && !isSameText(shared.value.text, wording.value.text)) {
      return refused('shared-words-differ', {}, 'text')
    }
    const there = provisions.find(({ id }) => id === input.provisionId)
    // The same form sent twice is one provision; with other words it is one that is there already.
    if (there)
      return isSameWording(there, wording.value) ? granted(provisions) : refused('already-inserted')
    demandSeen(input.seenPlace, seenIn.place(provisions, input.target), 'the place')
    if (shared.value) {
      demandSeen(input.source?.seen, seenIn.sharedText(shared.value), `source ${shared.value.id}`)
    }
    isAdded = true
    const added: NumberedProvision = {
      id: input.provisionId,
      parentId: undefined,
      ...withPlainText(wording.value),
      sharedTextId: shared.value?.id,
      number: '',
      revision: 1,
    }
    return putAt(provisions, [added], input.target)
  })
  // Laws that were written since the first of two such forms came are a colleague's.
  if (!done.granted || !isAdded) return done
  await replaceOwnReferences(tx, input.versionId, input.provisionId, references.value)
  return done
}

/** Locked before the draft is, so that its words cannot be changed in between. */
async function findSource(
  tx: Tx,
  id: string | undefined,
): Promise<Result<SharedText | undefined, 'shared-text-gone'>> {
  if (id === undefined) return granted(undefined)
  await lockSharedText(tx, id)
  const source = await findSharedText(tx, { id })
  return source ? granted(source) : refused('shared-text-gone', {}, 'sourceId')
}

/** What is typed, with the words of the shared text where nothing is. */
export function withSharedWords<Typed extends TypedProvision>(
  typed: Typed,
  source: SharedText | undefined,
): Typed {
  if (!source) return typed
  return {
    ...typed,
    heading: typed.heading || source.heading,
    text: typed.text || writeDraftingText(source.text),
  }
}

/** A place is seen from the tree as a whole; a step beyond the first or the last is where it stands. */
export async function moveProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly target: Target | { readonly step: 'up' | 'down' }
    readonly seen: Seen
  },
): Promise<Result<undefined, DraftRefusal>> {
  const { versionId, provisionId, target } = input
  const change = { versionId, provisionIds: [provisionId] }
  return changeDraft(tx, today, mandate, change, ({ provisions }) => {
    demandSeen(input.seen, seenIn.tree(provisions), `the order of ${versionId}`)
    getOwn(provisions, provisionId)
    const to = 'step' in target ? stepTarget(provisions, provisionId, target.step) : target
    return to ? about('anchorId', moveTo(provisions, provisionId, to)) : granted(provisions)
  })
}

/**
 * Removes a provision with all that it was seen to hold; its id lives on in the versions that have it.
 * One that is gone already is gone, which is what was asked for. The reason is kept for what the earlier version had: what came and went in the draft needs none.
 */
export async function deleteProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly seen: Seen
    readonly reason: string
  },
): Promise<Result<undefined, DraftRefusal>> {
  const reason = about('reason', checkReason(input.reason))
  if (!reason.granted) return reason
  const gone = new Set<string>()
  const change = { versionId: input.versionId, provisionIds: gone }
  const done = await changeDraft(tx, today, mandate, change, ({ provisions }) => {
    const block = subtreeOf(provisions, input.provisionId)
    if (block.length === 0) return granted(provisions)
    demandSeen(input.seen, seenIn.block(provisions, input.provisionId), 'what is removed')
    for (const { id } of block) gone.add(id)
    return granted(provisions.filter(({ id }) => !gone.has(id)))
  })
  if (!done.granted) return done
  const { basedOnVersionId } = await getVersion(tx, input.versionId)
  const earlier = basedOnVersionId ? (await readText(tx, basedOnVersionId)).provisions : []
  const known = earlier.map(({ id }) => id).filter((id) => gone.has(id))
  await writeRemovalReason(tx, input.versionId, known, reason.value)
  return done
}

/** The title and subtitle of a draft, when they are still those that were seen. */
export async function changeHeader(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly seen: Seen
    readonly title: string
    readonly subtitle: string
  },
): Promise<Result<undefined, TitleRefusal | 'version-not-draft'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersions(tx, [input.versionId])
  const version = await getVersion(tx, input.versionId)
  if (version.status !== 'draft') return refused('version-not-draft')
  const checked = checkTitle(input.title, input.subtitle)
  if (!checked.granted) return checked
  // Pressed twice: it is called what it was asked to be called.
  const { title, subtitle } = checked.value
  if (version.title === title && version.subtitle === subtitle) return granted()
  demandSeen(input.seen, seenIn.header(version), `the title of ${version.id}`)
  await updateVersionHeader(tx, version.id, { title, subtitle })
  await countUpRevision(tx, version.id)
  const told = { fields: ['title', 'subtitle'] }
  await record(tx, today, agreementEvent('draft-changed', 'version', version.id, told))
  return granted()
}

export function getOwn(provisions: readonly NumberedProvision[], id: string): NumberedProvision {
  const own = provisions.find((one) => one.id === id)
  if (!own) throw new NotFound(`provision ${id} in the draft`)
  return own
}

function isSameWording(there: NumberedProvision, wording: Wording): boolean {
  return (
    there.kind === wording.kind &&
    there.heading === wording.heading &&
    there.actor === wording.actor &&
    writeDraftingText(there.text) === writeDraftingText(wording.text)
  )
}

function withPlainText(wording: Wording): Wording & { readonly plainText: string } {
  return { ...wording, plainText: plainText(wording.text) }
}

/**
 * Every change of a draft's tree: locked, changed by a rule, numbered, written and journalled. The
 * journal names the provisions, so that whoever meets the change is told whose it is.
 */
export async function changeDraft<Refusal extends string>(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { versionId, provisionIds }: DraftChange,
  change: (text: VersionText) => Result<readonly NumberedProvision[], Refusal>,
): Promise<Result<undefined, Refusal | 'version-not-draft'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersions(tx, [versionId])
  const before = await readText(tx, versionId)
  if (before.version.status !== 'draft') return refused('version-not-draft')
  const changed = change(before)
  if (!changed.granted) return changed
  const numbers = numbersOf(changed.value)
  const after = changed.value.map((one) => ({ ...one, number: numbers.get(one.id) ?? '' }))
  const isWritten = await updateText(tx, before.version, before.provisions, after)
  if (!isWritten) return granted()
  await countUpRevision(tx, versionId)
  const told = { provisions: Array.from(provisionIds) }
  await record(tx, today, agreementEvent('draft-changed', 'version', versionId, told))
  return granted()
}

export type DraftChange = {
  readonly versionId: string
  /** Asked when the change is made. */
  readonly provisionIds: Iterable<string>
}
