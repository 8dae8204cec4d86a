// SPDX-License-Identifier: EUPL-1.2
// Provisions that begin to apply later than their edition, and what applies until then: on each day each
// provision has one answer.

import { latest, type Day } from '#kernel/day.ts'
import type { NumberedProvision, Version } from './document.ts'
import type { Edition } from './edition.ts'
import { isInForce } from './edition.ts'

type Dated = Pick<NumberedProvision, 'id' | 'parentId' | 'beginsOn' | 'madeOf'>

/** A text of the day: the edition that applies, or one that it replaced. */
export type TextOfDay<One extends Dated = NumberedProvision> = {
  readonly version: Version
  readonly beginsOn: Day
  readonly provisions: readonly One[]
}

type Placed<One extends Dated> = { readonly version: Version; readonly provision: One }

export type AnswerOfDay<One extends Dated = NumberedProvision> =
  /** `next`: its newer wording, which begins to apply later. */
  | ({ readonly kind: 'applies'; readonly next: ComingWording<One> | undefined } & Placed<One>)
  | { readonly kind: 'not-yet'; readonly next: ComingWording<One> }
  /** The text that applies does not have it, and nothing is waited for. */
  | { readonly kind: 'left-out'; readonly by: Version }
  | { readonly kind: 'no-edition' }

export type ComingWording<One extends Dated = NumberedProvision> = Placed<One> & {
  readonly on: Day
}

/** Whether a text says of any provision that it begins later. */
export function hasOwnDays(provisions: readonly Dated[]): boolean {
  return provisions.some(({ beginsOn }) => beginsOn !== undefined)
}

/** The day each provision begins to apply: its edition's, its own, or that of what holds it, whichever is latest. */
export function beginDays<One extends Dated>({
  beginsOn,
  provisions,
}: Pick<TextOfDay<One>, 'beginsOn' | 'provisions'>): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  // Parents stand before children.
  for (const { id, parentId, beginsOn: own } of provisions) {
    const above = days.get(parentId ?? '') ?? beginsOn
    days.set(id, own === undefined ? above : latest(above, own))
  }
  return days
}

/** The edition of a document that applies, and those it replaced, the latest first. */
export function chainOfEditions(
  editions: readonly Edition[],
  documentId: string,
): readonly Edition[] {
  const own = editions.filter(({ document }) => document.id === documentId)
  const at = own.findLastIndex(({ standing }) => isInForce(standing))
  if (at < 0) return []
  const before = own.slice(0, at).toReversed()
  const gap = before.findIndex(({ standing }) => standing?.state !== 'replaced')
  return [own[at]!, ...before.slice(0, gap < 0 ? undefined : gap)]
}

/** Answers for a day: `texts` is the text that applies, then each that the one before it replaced. */
export function answersOn<One extends Dated>(
  texts: readonly TextOfDay<One>[],
  on: Day,
): (id: string) => AnswerOfDay<One> {
  const known = texts.map((text) => ({
    ...text,
    byId: new Map(text.provisions.map((one) => [one.id, one])),
    days: beginDays(text),
    waited: waitedFor(text, on),
  }))
  const asked = new Map<string, AnswerOfDay<One>>()

  function answer(id: string, at: number): AnswerOfDay<One> {
    const key = `${at} ${id}`
    const found = asked.get(key) ?? compute(id, at)
    asked.set(key, found)
    return found
  }

  function compute(id: string, at: number): AnswerOfDay<One> {
    const text = known[at]
    if (!text) return { kind: 'no-edition' }
    const { version } = text
    const own = text.byId.get(id)
    const begins = text.days.get(id)
    if (own && begins! <= on) return { kind: 'applies', version, provision: own, next: undefined }
    const earlier = answer(id, at + 1)
    if (own) {
      const next = { version, provision: own, on: begins! }
      if (earlier.kind !== 'applies') return { kind: 'not-yet', next }
      return { ...earlier, next: earlier.next ?? next }
    }
    const waits = earlier.kind === 'applies' && (text.waited.has(id) || isHeld(earlier, at))
    return waits ? earlier : { kind: 'left-out', by: version }
  }

  /** What an older wording holds applies as long as it does. */
  function isHeld({ version, provision }: Placed<One>, at: number): boolean {
    if (provision.parentId === undefined) return false
    const above = answer(provision.parentId, at)
    return above.kind === 'applies' && above.version.id === version.id
  }

  return (id) => answer(id, 0)
}

/** Whose words were taken over by a provision that has not begun. */
function waitedFor<One extends Dated>(text: TextOfDay<One>, on: Day): ReadonlySet<string> {
  const days = beginDays(text)
  return new Set(
    text.provisions.flatMap(({ id, madeOf }) => (madeOf && days.get(id)! > on ? madeOf : [])),
  )
}

/** Every provision that applies on the day, each in the text it applies from; those of the newest text first. */
export function applyingOn<One extends Dated>(
  texts: readonly TextOfDay<One>[],
  on: Day,
): readonly Placed<One>[] {
  const answerOf = answersOn(texts, on)
  return texts.flatMap(({ version, provisions }) =>
    provisions.flatMap((provision): readonly Placed<One>[] => {
      const answer = answerOf(provision.id)
      const isHere = answer.kind === 'applies' && answer.version.id === version.id
      return isHere ? [{ version, provision }] : []
    }),
  )
}

/** What is said of days beside a provision in a text that is read. */
export type OwnDay =
  | {
      readonly kind: 'begins'
      readonly on: Day
      /** Where the text says so; nothing where the provision follows what holds it. */
      readonly said: string | undefined
      readonly hasBegun: boolean
      /** What applies in its stead till then. */
      readonly until: readonly Placed<NumberedProvision>[]
    }
  /** It is in a text that was replaced, and applies until another wording begins. */
  | { readonly kind: 'still'; readonly next: ComingWording }

/** Of each provision that has something to say of days; `texts` are those of the day. */
export function ownDaysIn(
  read: TextOfDay,
  texts: readonly TextOfDay[],
  on: Day,
): ReadonlyMap<string, OwnDay> {
  const at = texts.findIndex(({ version }) => version.id === read.version.id)
  const told = new Map<string, OwnDay>()
  const standsIn = at === 0 ? standInsOf(texts, on) : new Map<string, Placed<NumberedProvision>[]>()
  for (const [id, begins] of beginDays(read)) {
    const own = read.provisions.find((one) => one.id === id)!
    if (begins <= read.beginsOn && own.beginsOn === undefined) continue
    told.set(id, {
      kind: 'begins',
      on: begins,
      said: own.beginsSaid,
      hasBegun: begins <= on,
      until: standsIn.get(id) ?? [],
    })
  }
  if (at <= 0) return told
  const answerOf = answersOn(texts, on)
  for (const { id } of read.provisions) {
    const answer = answerOf(id)
    if (answer.kind !== 'applies' || answer.version.id !== read.version.id || !answer.next) continue
    told.set(id, { kind: 'still', next: answer.next })
  }
  return told
}

/** What still applies of older texts, by the provision of the newest that it waits for. */
function standInsOf(texts: readonly TextOfDay[], on: Day) {
  const [newest] = texts
  const stand = new Map<string, Placed<NumberedProvision>[]>()
  if (!newest) return stand
  const days = beginDays(newest)
  const isLate = (id: string) => (days.get(id) ?? on) > on
  const takers = newest.provisions.filter(({ id }) => isLate(id))
  const older = new Map(
    texts
      .slice(1)
      .flatMap(({ version, provisions }) =>
        provisions.map((one) => [`${version.id} ${one.id}`, one] as const),
      ),
  )
  const waitsFor = (version: Version, id: string | undefined): string | undefined => {
    if (id === undefined) return undefined
    if (isLate(id)) return id
    const taker = takers.find(({ madeOf }) => madeOf?.includes(id))
    return taker?.id ?? waitsFor(version, older.get(`${version.id} ${id}`)?.parentId)
  }
  for (const placed of applyingOn(texts, on)) {
    if (placed.version.id === newest.version.id) continue
    const id = waitsFor(placed.version, placed.provision.id)
    if (id !== undefined) stand.set(id, [...(stand.get(id) ?? []), placed])
  }
  return stand
}
