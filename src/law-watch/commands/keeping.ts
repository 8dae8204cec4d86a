// SPDX-License-Identifier: EUPL-1.2
// The register of laws is kept, and it is said what a change means for what rests on it.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkNeededText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { listLooks, readLaws } from '../reads/laws.ts'
import { lawWatchEvent } from '../rules/events.ts'
import { type Law, type LawFacts, slugOfLaw } from '../rules/law.ts'
import { changedFields, checkLaw, mostInLaw } from '../rules/law-input.ts'
import { type LookAnswer, lookOf } from '../rules/look.ts'
import { mayWatchLaws } from '../rules/permissions.ts'
import type { LawWatchRefusal } from '../rules/refusals.ts'
import { seenOfLaw, seenOfLook } from '../rules/seen.ts'
import { insertLaw, insertLook, lockLaw, updateLaw } from '../writes.ts'

/** The register of a new county. */
export async function layLaws(tx: Tx, today: Day, laws: readonly LawFacts[]): Promise<void> {
  const ids: string[] = []
  for (const facts of laws) {
    const checked = checkLaw(facts)
    if (!checked.granted) throw new Error(`${facts.designation}: ${checked.refusal}`)
    ids.push(await insertLaw(tx, checked.value))
  }
  if (ids[0] !== undefined)
    await record(tx, today, lawWatchEvent('laws-laid', ids[0], { count: ids.length }))
}

/** A law or a bill that was not there. Answers its name in addresses. */
export async function addLaw(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  facts: LawFacts,
): Promise<Result<string, LawWatchRefusal>> {
  if (!mayWatchLaws(mandate)) throw new NotAllowed('keep the register of laws')
  await holdName(tx, 'a law is registered')
  const checked = checkLaw(facts)
  if (!checked.granted) return checked
  const slug = slugOfLaw(checked.value)
  const laws = await readLaws(tx)
  if (laws.some((one) => one.slug === slug)) return refused('law-is-there', {}, 'designation')
  const id = await insertLaw(tx, checked.value)
  await record(tx, today, lawWatchEvent('law-added', id))
  return granted(slug)
}

/** What is known of a law is other than it was; its number stays. */
export async function changeLaw(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly slug: string; readonly facts: LawFacts; readonly seen: SeenMark },
): Promise<Result<string, LawWatchRefusal>> {
  if (!mayWatchLaws(mandate)) throw new NotAllowed('keep the register of laws')
  const law = await holdLaw(tx, input.slug)
  const { kind, designation } = law
  const checked = checkLaw({ ...input.facts, kind, designation })
  if (!checked.granted) return checked
  if (hasChanged(input.seen, seenOfLaw(law))) return refused('changed-meanwhile')
  const fields = changedFields(law, checked.value)
  if (fields.length === 0) return granted(law.slug)
  await updateLaw(tx, law.id, checked.value)
  await record(tx, today, lawWatchEvent('law-changed', law.id, { fields }))
  return granted(law.slug)
}

async function holdLaw(tx: Tx, slug: string): Promise<Law> {
  const before = (await readLaws(tx)).find((one) => one.slug === slug)
  if (!before) throw new NotFound(`no law ${slug}`)
  await lockLaw(tx, before.id)
  const law = (await readLaws(tx)).find((one) => one.slug === slug)
  return law!
}

/** An editor has looked at a thing that rests on what the law changes. */
export async function lookAtThing(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    /** The thing as it is now; nothing when it no longer rests on it. */
    readonly findThing: (tx: Tx, law: Law) => Promise<RestsOnLaw | undefined>
    readonly state: LookAnswer
    readonly reason: string
    readonly seen: SeenMark
  },
): Promise<Result<undefined, LawWatchRefusal>> {
  if (!mayWatchLaws(mandate)) throw new NotAllowed('say what a change of law means')
  const law = await holdLaw(tx, input.slug)
  const reason = checkNeededText(input.reason, { most: mostInLaw.reason })
  if (!reason.granted) return { ...reason, place: 'reason' }
  const thing = await input.findThing(tx, law)
  if (!thing) return refused('rests-no-longer')
  const look = lookOf(await listLooks(tx), law.id, thing)
  if (hasChanged(input.seen, seenOfLook(law, thing, look))) return refused('changed-meanwhile')
  await insertLook(tx, {
    lawId: law.id,
    kind: thing.kind,
    subjectId: thing.id,
    fingerprint: thing.fingerprint,
    state: input.state,
    reason: reason.value,
    lookedOn: today,
    lookedWith: mandate.id,
  })
  const payload = { of: thing.kind, thing: thing.id, state: input.state }
  await record(tx, today, lawWatchEvent('law-looked-at', law.id, payload))
  return granted()
}
