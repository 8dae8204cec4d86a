// SPDX-License-Identifier: EUPL-1.2
// Where a dispute stands on its ladder on a day: rung, clock, and who may raise it. Rules L1–L17 of docs/rules.md.
// It is walked day by day: what happens by itself at the beginning of a day, then that day's events, then the clock.

import { addDays, type Day } from '#kernel/day.ts'
import { isBusinessDay } from '#kernel/holidays.ts'

export type Rung = {
  readonly key: string
  /** Nothing: no limit. */
  readonly days: number | null
  readonly dayKind: 'calendar' | 'workdays'
  readonly whenTimeRunsOut: 'moves' | 'waits'
}

export const ladderEventKinds = [
  'opened',
  'raise',
  'extended',
  'paused',
  'resumed',
  'agreed',
  'withdrawn',
  'court',
] as const

export type LadderEvent = {
  readonly on: Day
  readonly kind: (typeof ladderEventKinds)[number]
  /** A party, or `all` for what all have agreed. */
  readonly by: string
  readonly days?: number | null | undefined
}

export type LadderInput = {
  readonly ladder: { readonly rungs: readonly Rung[] }
  readonly parties: readonly string[]
  readonly events: readonly LadderEvent[]
  readonly on: Day
}

type Ending = 'agreed' | 'withdrawn' | 'in-court'
export type LadderState =
  'not-opened' | 'open' | 'due-soon' | 'late' | 'paused' | 'exhausted' | Ending

type HowLeft = 'raised' | 'raised-by-all' | 'time' | 'agreed' | 'withdrawn' | 'court'

type Step = {
  readonly rung: string
  readonly enteredOn: Day
  readonly leftOn: Day | null
  readonly how: HowLeft | null
}

export type LadderPlace = {
  readonly state: LadderState
  readonly rung: string | null
  readonly enteredOn: Day | null
  readonly dueOn: Day | null
  readonly daysLeft: number | null
  readonly mayRaise: readonly string[]
  readonly wantToRaise: readonly string[]
  readonly endedOn: Day | null
  readonly path: readonly Step[]
}

/** A clock on trial has seven counted days left. */
const soon = 7

type Walk = {
  readonly input: LadderInput
  readonly opener: string
  /** A place on the ladder; as many as there are rungs when it is exhausted. */
  at: number
  enteredOn: Day
  /** Counted days on the rung, through the day before, and how many there are to be. */
  counted: number
  limit: number | null
  dueOn: Day | null
  isPaused: boolean
  wishes: Set<string>
  /** Made during a pause, in their order. */
  kept: string[]
  ending: Ending | undefined
  endedOn: Day | null
  path: Step[]
}

export function ladder(input: LadderInput): LadderPlace {
  const { events, on } = input
  const known = events
    .filter((event) => event.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const first = known.findIndex(({ kind }) => kind === 'opened')
  if (first === -1) return { ...nowhere, state: 'not-opened', path: [] }
  const opened = known[first]!
  const walk = begin(input, opened)
  let next = first + 1
  for (let day = opened.on; day <= on && walk.ending === undefined; day = addDays(day, 1)) {
    happenByItself(walk, day)
    while (known[next]?.on === day && walk.ending === undefined) take(walk, known[next++]!)
    if (day < on) count(walk, day)
  }
  return placeOf(walk)
}

const nowhere = {
  rung: null,
  enteredOn: null,
  dueOn: null,
  daysLeft: null,
  mayRaise: [],
  wantToRaise: [],
  endedOn: null,
} as const

function begin(input: LadderInput, { on, by }: LadderEvent): Walk {
  const walk: Walk = {
    input,
    opener: by,
    at: -1,
    enteredOn: on,
    counted: 0,
    limit: null,
    dueOn: null,
    isPaused: false,
    wishes: new Set(),
    kept: [],
    ending: undefined,
    endedOn: null,
    path: [],
  }
  enter(walk, on)
  return walk
}

const rungOf = ({ input, at }: Walk): Rung | undefined => input.ladder.rungs[at]

/** The next rung, or past the last one (L13). Wishes do not follow (L7). */
function enter(walk: Walk, on: Day): void {
  walk.at++
  walk.counted = 0
  walk.dueOn = null
  walk.wishes = new Set()
  walk.kept = []
  const rung = rungOf(walk)
  walk.limit = rung?.days ?? null
  if (!rung) {
    walk.endedOn = on
    return
  }
  walk.enteredOn = on
  walk.path.push({ rung: rung.key, enteredOn: on, leftOn: null, how: null })
}

function leave(walk: Walk, on: Day, how: HowLeft): void {
  walk.path[walk.path.length - 1] = { ...walk.path.at(-1)!, leftOn: on, how }
}

function moveOn(walk: Walk, on: Day, how: HowLeft): void {
  leave(walk, on, how)
  enter(walk, on)
}

/** After the time: it moves (L8), or an earlier wish takes effect (L7). */
function happenByItself(walk: Walk, day: Day): void {
  if (walk.dueOn === null || walk.isPaused) return
  if (rungOf(walk)?.whenTimeRunsOut === 'moves') moveOn(walk, day, 'time')
  else if (walk.wishes.size > 0) moveOn(walk, day, 'raised')
}

const isCounted = (day: Day, { dayKind }: Rung) => dayKind === 'calendar' || isBusinessDay(day)

/** The clock at the end of a day (L3, L10). */
function count(walk: Walk, day: Day): void {
  const rung = rungOf(walk)
  if (!rung || walk.limit === null || walk.dueOn !== null) return
  if (walk.isPaused || day <= walk.enteredOn || !isCounted(day, rung)) return
  walk.counted++
  if (walk.counted >= walk.limit) walk.dueOn = day
}

function take(walk: Walk, { on, kind, by, days }: LadderEvent): void {
  const isAll = by === 'all'
  if (!isAll && !walk.input.parties.includes(by)) return
  if (kind === 'court') return end(walk, on, 'in-court')
  if (kind === 'agreed' && isAll) return end(walk, on, 'agreed')
  if (kind === 'withdrawn' && (isAll || by === walk.opener)) return end(walk, on, 'withdrawn')
  if (!rungOf(walk)) return
  if (kind === 'raise') {
    if (walk.isPaused) walk.kept.push(by)
    else raise(walk, on, by)
  } else if (kind === 'extended' && isAll) {
    if (walk.limit !== null && walk.dueOn === null) walk.limit += days ?? 0
  } else if (kind === 'paused' && isAll) walk.isPaused = true
  else if (kind === 'resumed' && walk.isPaused) resume(walk, on)
}

function end(walk: Walk, on: Day, ending: Ending): void {
  if (rungOf(walk)) leave(walk, on, ending === 'in-court' ? 'court' : ending)
  walk.ending = ending
  walk.endedOn = on
}

/** L6 and L7. */
function raise(walk: Walk, on: Day, by: string): void {
  if (by === 'all') return moveOn(walk, on, 'raised-by-all')
  if (walk.dueOn !== null) return moveOn(walk, on, 'raised')
  walk.wishes.add(by)
  if (walk.input.parties.every((party) => walk.wishes.has(party))) {
    moveOn(walk, on, 'raised-by-all')
  }
}

/** What was raised during the pause is taken in its order, until one leaves the rung. */
function resume(walk: Walk, on: Day): void {
  walk.isPaused = false
  const { at, kept } = walk
  walk.kept = []
  for (const by of kept) if (walk.at === at) raise(walk, on, by)
}

function placeOf(walk: Walk): LadderPlace {
  const { input, ending, endedOn, enteredOn, path } = walk
  const rung = rungOf(walk)
  const stands = { rung: rung?.key ?? null, enteredOn: rung ? enteredOn : null }
  if (ending !== undefined) return { ...nowhere, ...stands, state: ending, endedOn, path }
  if (!rung) return { ...nowhere, state: 'exhausted', endedOn, path }
  const wishes = new Set([...walk.wishes, ...walk.kept])
  const wantToRaise = input.parties.filter((party) => wishes.has(party) || wishes.has('all'))
  const open = { ...nowhere, ...stands, wantToRaise, path }
  if (walk.isPaused) return { ...open, state: 'paused' }
  if (walk.dueOn !== null)
    return { ...open, state: 'late', dueOn: walk.dueOn, mayRaise: input.parties }
  if (walk.limit === null) return { ...open, state: 'open' }
  return { ...open, ...dueAhead(walk, rung, walk.limit) }
}

/** The day on which the count will reach the limit, when nothing more happens. */
function dueAhead(walk: Walk, rung: Rung, limit: number) {
  const { on } = walk.input
  let { counted } = walk
  let daysLeft = 0
  let day = on
  for (; ; day = addDays(day, 1)) {
    if (day > walk.enteredOn && isCounted(day, rung)) {
      counted++
      if (day > on) daysLeft++
    }
    if (counted >= limit) break
  }
  const state: LadderState = daysLeft <= soon ? 'due-soon' : 'open'
  return { state, dueOn: day, daysLeft }
}
