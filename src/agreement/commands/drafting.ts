// SPDX-License-Identifier: EUPL-1.2
// Writing in a draft: one row of the version is locked, the tree is changed by the rules, and only
// what differs is written.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/journal.ts'
import { isOfAnotherDocument, listOwnReferences, readText } from '../reads/texts.ts'
import { findSharedText } from '../reads/shared-texts.ts'
import { getVersion } from '../reads/versions.ts'
import { checkReason, type ReasonRefusal } from '../rules/change-reasons.ts'
import type { NumberedProvision, Version, VersionText } from '../rules/document.ts'
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
import { isSameText, type SharedText } from '../rules/shared-text.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import { countUpRevision, lockVersion, updateText, updateVersionHeader } from '../writes.ts'
import { writeRemovalReason } from '../writes/removals.ts'
import { insertOwnReferences, replaceOwnReferences } from '../writes/law-references.ts'
import { lockSharedText } from '../writes/shared-texts.ts'
import { startVersion } from './documents.ts'

type StartRefusal = 'label-taken' | 'label-not-usable' | TitleRefusal

/** A draft that begins as a copy of another version, with the same provisions. */
export async function startDraft(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly basedOnVersionId: string; readonly label: string; readonly title: string },
): Promise<Result<Version, StartRefusal>> {
  const base = await readText(tx, input.basedOnVersionId)
  const started = await startVersion(tx, today, mandate, {
    documentId: base.version.documentId,
    label: input.label,
    title: input.title,
    subtitle: base.version.subtitle,
    isExampleText: base.version.isExampleText,
    basedOnVersionId: base.version.id,
    sourceFileHash: undefined,
    provisions: base.provisions.map((provision) => ({ ...provision, changeReason: '' })),
  })
  if (!started.granted) return started
  await insertOwnReferences(tx, started.value.id, await listOwnReferences(tx, base.version.id))
  return started
}

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
  const heading = readHeading(typed.heading)
  if (!heading.granted) return heading
  const text = readDraftingText(typed.text)
  if (!text.granted) return text
  const reason = checkReason(typed.changeReason)
  if (!reason.granted) return reason
  if (heading.value === '' && text.value.blocks.length === 0) return refused('text-missing')
  return granted({
    kind: typed.kind,
    heading: heading.value,
    text: text.value,
    actor: typed.actor,
    changeReason: reason.value,
  })
}

/**
 * `revision` is that of the provision when it was opened; a later one is a clash, and nothing is
 * written. Other words than those of its shared text are refused until the editor has said whether
 * it leaves that text; `everywhere` is for the command that changes the source in the same act.
 */
export async function changeProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: TypedProvision & {
    readonly versionId: string
    readonly provisionId: string
    readonly revision: number
    readonly appliesTo?: 'here' | 'everywhere'
  },
): Promise<Result<undefined, DraftRefusal>> {
  const references = readOwnReferences(input.references ?? '')
  if (!references.granted) return references
  const done = await changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const own = getOwn(provisions, input.provisionId)
    if (own.revision !== input.revision) throw new Conflict(`provision ${own.id} was changed`)
    const wording = readTyped(input)
    if (!wording.granted) return wording
    const isKept = isSameText(own.text, wording.value.text) || input.appliesTo === 'everywhere'
    if (own.sharedTextId !== undefined && !isKept && input.appliesTo === undefined) {
      return refused('shared-choice-missing')
    }
    const parent = provisions.find(({ id }) => id === own.parentId)
    const fitsBelow = subtreeOf(provisions, own.id).every(
      (one) => one.parentId !== own.id || mayHold(input.kind, one.kind),
    )
    if (!mayHold(parent?.kind, input.kind) || !fitsBelow) return refused('kind-does-not-fit')
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

/** A new provision. Its id comes with the form, so that a form that is sent twice writes once. */
export async function insertProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: TypedProvision & {
    readonly versionId: string
    readonly provisionId: string
    readonly target: Target
    /** The shared text it takes its words from; then no others are typed. */
    readonly sharedTextId?: string
  },
): Promise<Result<undefined, DraftRefusal>> {
  const { documentId } = await getVersion(tx, input.versionId)
  if (await isOfAnotherDocument(tx, input.provisionId, documentId)) {
    throw new NotAllowed('the id belongs to another document')
  }
  const references = readOwnReferences(input.references ?? '')
  if (!references.granted) return references
  const shared = await findSource(tx, input.sharedTextId)
  if (!shared.granted) return shared
  const done = await changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const wording = readTyped(withSharedWords(input, shared.value))
    if (!wording.granted) return wording
    if (shared.value && !isSameText(shared.value.text, wording.value.text)) {
      return refused('shared-words-differ')
    }
    const there = provisions.find(({ id }) => id === input.provisionId)
    // The same form sent twice is one provision; with other words it is one that is there already.
    if (there)
      return isSameWording(there, wording.value) ? granted(provisions) : refused('already-inserted')
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
  if (!done.granted) return done
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
  return source ? granted(source) : refused('shared-text-gone')
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

/** `revision` is that of the draft: a place is seen from the tree as a whole. */
export async function moveProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly target: Target
    readonly revision: number
  },
): Promise<Result<undefined, DraftRefusal>> {
  return changeDraft(tx, today, mandate, input.versionId, ({ version, provisions }) => {
    if (version.revision !== input.revision) throw new Conflict(`draft ${version.id} was changed`)
    getOwn(provisions, input.provisionId)
    return moveTo(provisions, input.provisionId, input.target)
  })
}

/**
 * Removes a provision with all that it holds; its id lives on in the versions that have it. The
 * reason is kept for what the earlier version had: what came and went in the draft needs none.
 */
export async function deleteProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly revision: number
    readonly reason: string
  },
): Promise<Result<undefined, DraftRefusal>> {
  const reason = checkReason(input.reason)
  if (!reason.granted) return reason
  const gone = new Set<string>()
  const done = await changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const own = getOwn(provisions, input.provisionId)
    if (own.revision !== input.revision) throw new Conflict(`provision ${own.id} was changed`)
    for (const { id } of subtreeOf(provisions, own.id)) gone.add(id)
    return granted(provisions.filter(({ id }) => !gone.has(id)))
  })
  if (!done.granted) return done
  const { basedOnVersionId } = await getVersion(tx, input.versionId)
  const earlier = basedOnVersionId ? (await readText(tx, basedOnVersionId)).provisions : []
  const known = earlier.map(({ id }) => id).filter((id) => gone.has(id))
  await writeRemovalReason(tx, input.versionId, known, reason.value)
  return done
}

/** The title and subtitle of a draft. */
export async function changeHeader(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly title: string; readonly subtitle: string },
): Promise<Result<undefined, TitleRefusal | 'version-not-draft'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersion(tx, input.versionId)
  const { version } = await readText(tx, input.versionId)
  if (version.status !== 'draft') return refused('version-not-draft')
  const checked = checkTitle(input.title, input.subtitle)
  if (!checked.granted) return checked
  await updateVersionHeader(tx, version.id, checked.value)
  await countUpRevision(tx, version.id)
  await record(tx, today, agreementEvent('draft-changed', 'version', version.id))
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

/** Every change of a draft's tree: locked, changed by a rule, numbered, written and journalled. */
export async function changeDraft<Refusal extends string>(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  versionId: string,
  change: (text: VersionText) => Result<readonly NumberedProvision[], Refusal>,
): Promise<Result<undefined, Refusal | 'version-not-draft'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersion(tx, versionId)
  const before = await readText(tx, versionId)
  if (before.version.status !== 'draft') return refused('version-not-draft')
  const changed = change(before)
  if (!changed.granted) return changed
  const numbers = numbersOf(changed.value)
  const after = changed.value.map((one) => ({ ...one, number: numbers.get(one.id) ?? '' }))
  const isWritten = await updateText(tx, before.version, before.provisions, after)
  if (!isWritten) return granted()
  await countUpRevision(tx, versionId)
  await record(tx, today, agreementEvent('draft-changed', 'version', versionId))
  return granted()
}
