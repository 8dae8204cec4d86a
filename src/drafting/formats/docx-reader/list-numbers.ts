// SPDX-License-Identifier: EUPL-1.2
// Automatic numbers, counted as Word counts them: by list, level by level, with restarts.

import { attribute, child, childrenNamed, switchOf, valueOf, type Element } from './xml.ts'
import { toNumber } from './styles.ts'

export type ListNumber = {
  /** Lists that continue each other have the same one. */
  readonly list: string
  /** From 0. */
  readonly level: number
  readonly format: 'decimal' | 'letter' | 'roman' | 'bullet' | 'none'
  /** The last part of the number, from which it is printed. */
  readonly count: number
  /** As printed: "3.2.1", "a)", "•". */
  readonly text: string
  /** Whether the number holds those of the levels above, as "3.2.1" does. */
  readonly isCompound: boolean
}

export type ListNumbers = {
  /** Takes the next number of the list; asked once for each paragraph, in reading order. */
  readonly next: (
    numId: string,
    level: number | undefined,
    /** The paragraph's style, and the one that gave it its list. */
    styleIds: readonly (string | undefined)[],
  ) => ListNumber | undefined
}

type Level = {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly restartAfter: number | undefined
  readonly styleId: string | undefined
  /** Prints the numbers of the levels above as digits, however those print themselves. */
  readonly isInDigits: boolean
}

export function readListNumbers(
  root: Element | undefined,
  listIdOfStyle: (styleId: string) => string | undefined,
): ListNumbers {
  const abstracts = new Map(
    childrenNamed(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
  )
  const nums = new Map(
    childrenNamed(root, 'num').map((one) => [attribute(one, 'numId') ?? '', one]),
  )
  const abstractOf = (numId: string, depth = 0): string | undefined => {
    const id = valueOf(nums.get(numId), 'abstractNumId')
    const linked = valueOf(abstracts.get(id ?? ''), 'numStyleLink')
    if (linked === undefined || depth > 5) return id
    return abstractOf(listIdOfStyle(linked) ?? '', depth + 1)
  }
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const levelsOf = new Map<string, Map<number, Level>>()

  const next: ListNumbers['next'] = (numId, wanted, styleIds) => {
    const list = abstractOf(numId)
    if (list === undefined || numId === '0') return undefined
    const levels = levelsOf.get(numId) ?? readLevels(abstracts.get(list), nums.get(numId))
    levelsOf.set(numId, levels)
    const level = wanted ?? levelOfStyle(levels, styleIds) ?? 0
    const own = levels.get(level)
    if (own === undefined) return undefined
    const counts = counters.get(list) ?? []
    counters.set(list, counts)
    restartAtFirstUse(nums.get(numId), `${numId} ${level}`, level, counts, begun)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for (let below = level + 1; below < mostLevels; below++) {
      const restartAfter = levels.get(below)?.restartAfter
      if (restartAfter === undefined || level < restartAfter) counts[below] = undefined
    }
    return describe(list, level, own, levels, counts)
  }
  return { next }
}

function levelOfStyle(
  levels: ReadonlyMap<number, Level>,
  styleIds: readonly (string | undefined)[],
): number | undefined {
  for (const styleId of styleIds) {
    const found = Array.from(levels).find(([, one]) => styleId && one.styleId === styleId)
    if (found) return found[0]
  }
  return undefined
}

/** Word has nine levels, from 0. */
const mostLevels = 9

function readLevels(abstract: Element | undefined, num: Element | undefined): Map<number, Level> {
  const replaced = childrenNamed(num, 'lvlOverride').flatMap((one) => childrenNamed(one, 'lvl'))
  const levels = [...childrenNamed(abstract, 'lvl'), ...replaced]
  const known = new Map<number, Level>()
  for (const one of levels) {
    const level = toNumber(attribute(one, 'ilvl')) ?? 0
    if (level >= 0 && level < mostLevels) known.set(level, readLevel(one))
  }
  return known
}

function readLevel(element: Element): Level {
  return {
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    start: toNumber(valueOf(element, 'start')) ?? 0,
    restartAfter: toNumber(valueOf(element, 'lvlRestart')),
    styleId: valueOf(element, 'pStyle'),
    isInDigits: switchOf(element, 'isLgl') ?? false,
  }
}

/** A list that overrides the start begins anew the first time it is used, not each time. */
function restartAtFirstUse(
  num: Element | undefined,
  use: string,
  level: number,
  counts: (number | undefined)[],
  begun: Set<string>,
): void {
  if (begun.has(use)) return
  begun.add(use)
  const override = childrenNamed(num, 'lvlOverride').find(
    (one) => toNumber(attribute(one, 'ilvl')) === level,
  )
  const start = toNumber(valueOf(child(override, 'startOverride') && override, 'startOverride'))
  if (start !== undefined) counts[level] = start - 1
}

function describe(
  list: string,
  level: number,
  own: Level,
  levels: ReadonlyMap<number, Level>,
  counts: readonly (number | undefined)[],
): ListNumber {
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit) => {
    const place = Number(digit) - 1
    const shown = levels.get(place)
    const count = counts[place] ?? shown?.start ?? 1
    const format = place === level ? own.format : (shown?.format ?? 'decimal')
    return print(count, own.isInDigits && format !== 'none' ? 'decimal' : format)
  })
  const isCompound = (own.text.match(/%[1-9]/g)?.length ?? 0) > 1
  return {
    list,
    level,
    format: kindOf(own.format),
    count: counts[level] ?? own.start,
    text,
    isCompound,
  }
}

function kindOf(format: string): ListNumber['format'] {
  if (format === 'bullet' || format === 'none') return format
  if (format.endsWith('Letter')) return 'letter'
  return format.endsWith('Roman') ? 'roman' : 'decimal'
}

function print(count: number, format: string): string {
  if (format === 'bullet' || format === 'none') return ''
  if (format === 'lowerLetter') return letter(count)
  if (format === 'upperLetter') return letter(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  return format === 'decimalZero' && count < 10 ? `0${count}` : String(count)
}

/** Word repeats the letter after z: aa, bb. */
function letter(count: number): string {
  const place = Math.max(0, count - 1)
  return String.fromCharCode(97 + (place % 26)).repeat(Math.min(10, Math.floor(place / 26) + 1))
}

const romans: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  if (count < 1 || count > 399) return String(count)
  let left = count
  let text = ''
  for (const [value, sign] of romans)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}
