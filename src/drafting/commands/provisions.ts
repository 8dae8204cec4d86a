// SPDX-License-Identifier: EUPL-1.2
// Writing in a draft: what was seen is compared with what stands under the lock, and the tree is
// changed by the rules.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { findDocumentIdOf, readText } from '../../agreement/reads/texts.ts'
import { findSharedText } from '../../agreement/reads/shared-texts.ts'
import { getVersion } from '../../agreement/reads/versions.ts'
import { checkReason, type ReasonRefusal } from '../../agreement/rules/change-reasons.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import {
  readDraftingText,
  readHeading,
  writeDraftingText,
  type DraftingTextRefusal,
} from '../rules/drafting-text.ts'
import {
  mayHold,
  moveTo,
  putAt,
  stepTarget,
  type Target,
  type TreeRefusal,
} from '../rules/tree-changes.ts'
import {
  type Begins,
  type BeginsRefusal,
  checkBegins,
  type TypedBegins,
} from '../rules/begins-later.ts'
import { readOwnReferences, type ReferencesRefusal } from '../rules/own-references.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { Actor, ProvisionKind } from '../../agreement/rules/provision.ts'
import { demandSeen, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText, type SharedText } from '../../agreement/rules/shared-text.ts'
import { checkTitle, type TitleRefusal } from '../../agreement/rules/title.ts'
import { lockSharedText } from '../../agreement/reads/locks.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'

/** What is written about a provision; `text` as it was typed. */
export type TypedProvision = {
  readonly kind: ProvisionKind
  readonly heading: string
  readonly text: string
  readonly actor: Actor | undefined
  readonly changeReason: string
  /** The laws an editor adds to those found in the words, a line each; not given, they stay. */
  readonly references?: string
  /** When it begins to apply, where the text says another day than its edition's; not given, that stays. */
  readonly begins?: TypedBegins
}

type WordingRefusal = DraftingTextRefusal | ReasonRefusal | BeginsRefusal | 'text-missing'
type SharedRefusal = 'shared-choice-missing' | 'shared-words-differ' | 'shared-text-gone'
export type DraftRefusal =
  | WordingRefusal
  | TreeRefusal
  | SharedRefusal
  | ReferencesRefusal
  | 'version-not-draft'
  | 'already-inserted'

type Wording = Pick<NumberedProvision, 'kind' | 'heading' | 'text' | 'actor' | 'changeReason'> &
  Begins

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
  const begins = checkBegins(typed.begins ?? { on: undefined, said: '' })
  if (!begins.granted) return begins
  return granted({
    kind: typed.kind,
    heading: heading.value,
    text: text.value,
    actor: typed.actor,
    changeReason: reason.value,
    ...begins.value,
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
    readonly seen: SeenWord
    readonly appliesTo?: 'here' | 'everywhere'
  },
): Promise<Result<undefined, DraftRefusal>> {
  const references = about('references', readOwnReferences(input.references ?? ''))
  if (!references.granted) return references
  return changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const own = getOwn(provisions, input.provisionId)
    demandSeen(input.seen, seenInDraft.provision(own), `provision ${own.id}`)
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
    const { beginsOn, beginsSaid, ...rest } = own
    const changed = {
      ...rest,
      ...(input.begins === undefined && beginsOn !== undefined && { beginsOn, beginsSaid }),
      ...withPlainText(wording.value),
      sharedTextId: isKept ? own.sharedTextId : undefined,
      revision: own.revision + 1,
    }
    return granted({
      provisions: provisions.map((one) => (one.id === own.id ? changed : one)),
      ...(input.references !== undefined && {
        references: [{ provisionId: own.id, own: references.value }],
      }),
      about: [own.id],
    })
  })
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
    readonly seenPlace: SeenWord | undefined
    /** The shared text it takes its words from; then no others are typed. */
    readonly source?: { readonly id: string; readonly seen: SeenWord | undefined }
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
  return changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const wording = readTyped(withSharedWords(input, shared.value))
    if (!wording.granted) return wording
    if (shared.value && !isSameText(shared.value.text, wording.value.text)) {
      return refused('shared-words-differ', {}, 'text')
    }
    const there = provisions.find(({ id }) => id === input.provisionId)
    // The same form sent twice is one provision; with other words it is one that is there already.
    // Laws that were written since the first of two such forms came are a colleague's.
    if (there)
      return isSameWording(there, wording.value)
        ? granted({ about: [] })
        : refused('already-inserted')
    demandSeen(input.seenPlace, seenInDraft.place(provisions, input.target), 'the place')
    if (shared.value) {
      demandSeen(input.source?.seen, seenIn.sharedText(shared.value), `source ${shared.value.id}`)
    }
    const added: NumberedProvision = {
      id: input.provisionId,
      parentId: undefined,
      ...withPlainText(wording.value),
      sharedTextId: shared.value?.id,
      number: '',
      address: '',
      revision: 1,
    }
    const put = putAt(provisions, [added], input.target)
    if (!put.granted) return put
    return granted({
      provisions: put.value,
      references: [{ provisionId: added.id, own: references.value }],
      about: [added.id],
    })
  })
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
    readonly seen: SeenWord
  },
): Promise<Result<undefined, DraftRefusal>> {
  const { versionId, provisionId, target } = input
  return changeDraft(tx, today, mandate, versionId, ({ provisions }) => {
    demandSeen(input.seen, seenInDraft.tree(provisions), `the order of ${versionId}`)
    getOwn(provisions, provisionId)
    const to = 'step' in target ? stepTarget(provisions, provisionId, target.step) : target
    if (!to) return granted({ about: [] })
    const moved = about('anchorId', moveTo(provisions, provisionId, to))
    return moved.granted ? granted({ provisions: moved.value, about: [provisionId] }) : moved
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
    readonly seen: SeenWord
    readonly reason: string
  },
): Promise<Result<undefined, DraftRefusal>> {
  const reason = about('reason', checkReason(input.reason))
  if (!reason.granted) return reason
  const { versionId } = input
  return changeDraft(tx, today, mandate, versionId, async ({ version, provisions }) => {
    const block = subtreeOf(provisions, input.provisionId)
    if (block.length === 0) return granted({ about: [] })
    demandSeen(input.seen, seenInDraft.block(provisions, input.provisionId), 'what is removed')
    const gone = new Set(block.map(({ id }) => id))
    const { basedOnVersionId } = version
    const earlier = basedOnVersionId ? (await readText(tx, basedOnVersionId)).provisions : []
    const known = earlier.map(({ id }) => id).filter((id) => gone.has(id))
    return granted({
      provisions: provisions.filter(({ id }) => !gone.has(id)),
      removed: { provisionIds: known, reason: reason.value },
      about: [...gone],
    })
  })
}

/** The title and subtitle of a draft, when they are still those that were seen. */
export async function changeHeader(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly seen: SeenWord
    readonly title: string
    readonly subtitle: string
  },
): Promise<Result<undefined, TitleRefusal | 'version-not-draft'>> {
  return changeDraft(tx, today, mandate, input.versionId, ({ version }) => {
    const checked = checkTitle(input.title, input.subtitle)
    if (!checked.granted) return checked
    // Pressed twice: it is called what it was asked to be called.
    const { title, subtitle } = checked.value
    if (version.title === title && version.subtitle === subtitle) return granted({ about: [] })
    demandSeen(input.seen, seenIn.header(version), `the title of ${version.id}`)
    return granted({ header: { title, subtitle }, about: [] })
  })
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
