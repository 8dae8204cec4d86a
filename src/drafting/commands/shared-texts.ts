// SPDX-License-Identifier: EUPL-1.2
// Shared texts: made from a provision, used by others, changed at the source. The source is locked
// before any draft, so that two who change it take turns; frozen versions keep their words.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import {
  addSharedText,
  rewordSharedText,
  type MakeRefusal,
} from '../../agreement/commands/shared-texts.ts'
import { findSharedText, listOccurrences } from '../../agreement/reads/shared-texts.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import { getVersion } from '../../agreement/reads/versions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { RichText } from '../../agreement/rules/provision.ts'
import { demandSeen, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import {
  checkName,
  followHeading,
  isSameText,
  type NameRefusal,
  type SharedText,
} from '../../agreement/rules/shared-text.ts'
import { lockSharedText, lockVersions } from '../../agreement/reads/locks.ts'
import {
  changeProvision,
  getOwn,
  readTyped,
  type DraftRefusal,
  type TypedProvision,
} from './provisions.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'

type Words = Pick<SharedText, 'heading' | 'text'>

type InDraft = {
  readonly versionId: string
  readonly provisionId: string
  /** The provision as it stood when the page was opened. */
  readonly seen: SeenWord
}

/** The words of a provision become a shared text, and the provision its first occurrence. */
export async function createSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: InDraft & { readonly name: string },
): Promise<Result<SharedText, MakeRefusal | 'already-shared' | 'version-not-draft'>> {
  demandEditor(mandate)
  await lockVersions(tx, [input.versionId])
  // Asked before the source is made: what refuses the draft leaves no source behind.
  if (!(await isDraft(tx, input.versionId))) return refused('version-not-draft')
  const own = await getProvision(tx, input)
  const name = about('name', checkName(input.name))
  if (!name.granted) return name
  if (own.sharedTextId !== undefined) {
    const source = await findSharedText(tx, { id: own.sharedTextId })
    // The same form sent twice makes one shared text.
    return source?.name === name.value ? granted(source) : refused('already-shared')
  }
  if (own.text.blocks.length === 0) return refused('text-missing')
  if (await findSharedText(tx, { name: name.value })) return refused('name-taken', {}, 'name')
  demandSeen(input.seen, seenInDraft.provision(own), `provision ${own.id}`)
  const source = await addSharedText(tx, today, mandate, { ...own, name: name.value })
  if (!source.granted) return source
  const linked = await changeOwn(tx, today, mandate, input, (one) => ({
    ...one,
    sharedTextId: source.value.id,
  }))
  return linked.granted ? source : linked
}

/**
 * Gives a provision of a draft the words of a shared text, as they were seen; its own heading stays
 * if it has one.
 */
export async function useSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: InDraft & { readonly sharedTextId: string; readonly seenSource: SeenWord | undefined },
): Promise<Result<undefined, 'version-not-draft' | 'shared-text-gone'>> {
  demandEditor(mandate)
  await lockSharedText(tx, input.sharedTextId)
  const source = await findSharedText(tx, { id: input.sharedTextId })
  if (!source) return refused('shared-text-gone', {}, 'sharedTextId')
  await lockVersions(tx, [input.versionId])
  if (!(await isDraft(tx, input.versionId))) return refused('version-not-draft')
  const own = await getProvision(tx, input)
  if (own.sharedTextId === source.id && isSameText(own.text, source.text)) return granted()
  demandSeen(input.seenSource, seenIn.sharedText(source), `source ${source.id}`)
  return changeOwn(tx, today, mandate, input, (one) => ({
    ...one,
    heading: one.heading || source.heading,
    text: source.text,
    plainText: source.plainText,
    sharedTextId: source.id,
  }))
}

/** The provision keeps its words and goes its own way. */
export async function leaveSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: InDraft,
): Promise<Result<undefined, 'version-not-draft'>> {
  demandEditor(mandate)
  await lockVersions(tx, [input.versionId])
  if (!(await isDraft(tx, input.versionId))) return refused('version-not-draft')
  const own = await getProvision(tx, input)
  if (own.sharedTextId === undefined) return granted()
  return changeOwn(tx, today, mandate, input, (one) => ({ ...one, sharedTextId: undefined }))
}

/** How many provisions of how many drafts took the new words. */
export type Spread = { readonly provisions: number; readonly drafts: number }

/**
 * Changes the source, and in the same act every occurrence in a draft. A source that is not as it was
 * seen is a clash, and nothing is written.
 */
export async function changeSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly sharedTextId: string
    readonly seen: SeenWord
    readonly name: string
    readonly heading: string
    /** As it was typed. */
    readonly text: string
    readonly changeReason: string
  },
): Promise<Result<Spread, DraftRefusal | NameRefusal | 'name-taken'>> {
  demandEditor(mandate)
  const before = await getLocked(tx, input.sharedTextId)
  const name = about('name', checkName(input.name))
  if (!name.granted) return name
  const words = readTyped({ ...input, kind: 'paragraph', actor: undefined })
  if (!words.granted) return words
  if (words.value.text.blocks.length === 0) return refused('text-missing', {}, 'text')
  const named = await findSharedText(tx, { name: name.value })
  if (named && named.id !== before.id) return refused('name-taken', {}, 'name')
  const after = sourceFrom(before, name.value, words.value)
  const isSame =
    after.name === before.name &&
    after.heading === before.heading &&
    isWrittenAlike(after.text, before.text)
  // The same form sent twice has been done already.
  if (isSame) return granted({ provisions: 0, drafts: 0 })
  demandSeen(input.seen, seenIn.sharedText(before), `shared text ${before.id}`)
  await lockVersions(tx, await listDraftsWith(tx, before.id))
  await rewordSharedText(tx, today, mandate, before, after)
  return granted(await spread(tx, today, mandate, before, after, words.value.changeReason))
}

/** Changes an occurrence in a draft and its source with it, both as seen, so that the others follow. */
export async function changeEverywhere(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: TypedProvision & InDraft & { readonly seenSource: SeenWord | undefined },
): Promise<Result<Spread, DraftRefusal>> {
  demandEditor(mandate)
  const { sharedTextId } = await getProvision(tx, input)
  if (sharedTextId === undefined) throw new Conflict(`${input.provisionId} left its source`)
  const before = await getLocked(tx, sharedTextId)
  await lockVersions(tx, [...(await listDraftsWith(tx, before.id)), input.versionId])
  if (!(await isDraft(tx, input.versionId))) return refused('version-not-draft')
  const own = await getProvision(tx, input)
  demandSeen(input.seen, seenInDraft.provision(own), `provision ${own.id}`)
  demandSeen(input.seenSource, seenIn.sharedText(before), `source ${before.id}`)
  const typed = readTyped(input)
  if (!typed.granted) return typed
  if (typed.value.text.blocks.length === 0) return refused('text-missing')
  const changed = await changeProvision(tx, today, mandate, { ...input, appliesTo: 'everywhere' })
  if (!changed.granted) return changed
  const after = sourceFrom(before, before.name, {
    heading: own.heading === before.heading ? typed.value.heading : before.heading,
    text: typed.value.text,
  })
  await rewordSharedText(tx, today, mandate, before, after)
  const others = await spread(tx, today, mandate, before, after, typed.value.changeReason)
  return granted(others)
}

function sourceFrom(before: SharedText, name: string, words: Words): SharedText {
  return {
    ...before,
    name,
    heading: words.heading,
    text: words.text,
    plainText: plainText(words.text),
    revision: before.revision + 1,
  }
}

/** The drafts that have the source's words somewhere, locked before any is written. */
async function listDraftsWith(tx: Tx, sharedTextId: string): Promise<readonly string[]> {
  const occurrences = await listOccurrences(tx, [sharedTextId])
  const drafts = occurrences.filter(({ version }) => version.status === 'draft')
  return [...new Set(drafts.map(({ version }) => version.id))]
}

async function spread(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  before: SharedText,
  after: SharedText,
  reason: string,
): Promise<Spread> {
  const occurrences = Map.groupBy(
    (await listOccurrences(tx, [after.id])).filter(({ version }) => version.status === 'draft'),
    ({ version }) => version.id,
  )
  let [count, drafts] = [0, 0]
  for (const [versionId, places] of occurrences) {
    const followers = places.filter(
      ({ provision }) => follow(provision, before, after, reason) !== provision,
    )
    const done = await changeDraft(tx, today, mandate, versionId, ({ provisions }) =>
      granted({
        provisions: provisions.map((one) => follow(one, before, after, reason)),
        about: followers.map(({ provision }) => provision.id),
      }),
    )
    if (!done.granted || followers.length === 0) continue
    count += followers.length
    drafts++
  }
  return { provisions: count, drafts }
}

function follow(
  one: NumberedProvision,
  before: SharedText,
  after: SharedText,
  reason: string,
): NumberedProvision {
  if (one.sharedTextId !== after.id) return one
  const heading = followHeading(one.heading, before.heading, after.heading)
  const isSame = heading === one.heading && isWrittenAlike(one.text, after.text)
  if (isSame) return one
  return {
    ...one,
    heading,
    text: after.text,
    plainText: after.plainText,
    changeReason: reason || one.changeReason,
    revision: one.revision + 1,
  }
}

/** Asked first, so that what has been done already is no answer to a stranger. */
function demandEditor(mandate: Mandate): void {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
}

/** Looks and links count too: an occurrence is written as its source is. */
function isWrittenAlike(a: RichText, b: RichText): boolean {
  return writeDraftingText(a) === writeDraftingText(b)
}

async function isDraft(tx: Tx, versionId: string): Promise<boolean> {
  return (await getVersion(tx, versionId)).status === 'draft'
}

async function getProvision(
  tx: Tx,
  { versionId, provisionId }: InDraft,
): Promise<NumberedProvision> {
  const own = await findProvision(tx, versionId, provisionId)
  if (!own) throw new NotFound(`provision ${provisionId} in ${versionId}`)
  return own
}

async function getLocked(tx: Tx, id: string): Promise<SharedText> {
  await lockSharedText(tx, id)
  const source = await findSharedText(tx, { id })
  if (!source) throw new NotFound(`shared text ${id}`)
  return source
}

async function changeOwn(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: InDraft,
  change: (own: NumberedProvision) => NumberedProvision,
): Promise<Result<undefined, 'version-not-draft'>> {
  return changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const own = getOwn(provisions, input.provisionId)
    demandSeen(input.seen, seenInDraft.provision(own), `provision ${own.id}`)
    const changed = { ...change(own), revision: own.revision + 1 }
    return granted({
      provisions: provisions.map((one) => (one.id === own.id ? changed : one)),
      about: [own.id],
    })
  })
}
