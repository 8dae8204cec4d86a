// SPDX-License-Identifier: EUPL-1.2
// A numbering scheme: how the levels of one document are counted and written. "n kap." for chapters, "n §"
// that begins anew in each or runs through, 1.1.1 for paragraphs, letters for points: what is not named
// has no number.

import type { Provision } from '../provision.ts'
import { type CountStyle, countStyles, printCount, readCount } from '#kernel/text/count-marks.ts'

/** Under what the counting of a level begins anew; `above` is the nearest that has a number. */
export const restarts = ['parent', 'above', 'chapter', 'never'] as const
export type Restart = (typeof restarts)[number]

export type LevelRule = {
  /** Sections and points by how deep they stand: "chapter", "section 2", "paragraph", "point 1". */
  readonly level: string
  readonly style: CountStyle
  /** What stands before and after the count: "§ " and "", or "" and " kap". */
  readonly before: string
  readonly after: string
  /** The sign between it and the number of what it stands under, as in 3.2.1; null when it stands alone. */
  readonly joins: string | null
  readonly restarts: Restart
}

/** A level without a rule has no numbers. */
export type NumberingScheme = { readonly levels: readonly LevelRule[] }

/** What numbering asks of a provision. */
export type Numbered = Pick<Provision, 'id' | 'parentId' | 'kind' | 'countsFrom' | 'writtenNumber'>

/** `number` is how it is spoken of, "3.2 a"; `mark` is what stands beside it, "a". Empty when it has none. */
export type ShownNumber = { readonly number: string; readonly mark: string }

const none: ShownNumber = { number: '', mark: '' }

type Above = ShownNumber & {
  readonly id: string
  readonly parentId: string | undefined
  readonly kind: Provision['kind']
  readonly depth: number
  readonly points: number
}

/** A count of its own for each text: asked once for each provision, in reading order. */
export class Numbering {
  readonly #rules: ReadonlyMap<string, LevelRule>
  readonly #known = new Map<string, Above>()
  readonly #counts = new Map<string, number>()

  constructor({ levels }: NumberingScheme) {
    this.#rules = new Map(levels.map((rule) => [rule.level, rule]))
  }

  levelOf(one: Pick<Numbered, 'kind' | 'parentId'>): string {
    const above = this.#known.get(one.parentId ?? '')
    return levelName(one.kind, (above?.depth ?? 0) + 1, (above?.points ?? 0) + 1)
  }

  /** The number that the provision gets, which what comes after counts on from. */
  take(one: Numbered): ShownNumber {
    const { shown, counter, count } = this.#find(one)
    if (counter !== undefined && count !== undefined) this.#counts.set(counter, count)
    const above = this.#known.get(one.parentId ?? '')
    this.#known.set(one.id, {
      ...shown,
      id: one.id,
      parentId: one.parentId,
      kind: one.kind,
      depth: (above?.depth ?? 0) + 1,
      points: one.kind === 'point' ? (above?.points ?? 0) + 1 : 0,
    })
    return shown
  }

  /** The number that it would get, with nothing counted. */
  peek(one: Numbered): ShownNumber {
    return this.#find(one).shown
  }

  /** From which count the provision would be shown as this mark; nothing when the scheme never shows it so. */
  countOf(one: Pick<Numbered, 'id' | 'parentId' | 'kind'>, mark: string): number | undefined {
    const rule = this.#rules.get(this.levelOf(one))
    if (rule === undefined) return undefined
    const count = readCountIn(rule, mark, this.#numberAbove(one.parentId))
    if (count === undefined) return undefined
    return this.peek({ ...one, countsFrom: count }).mark === mark ? count : undefined
  }

  #find(one: Numbered): {
    readonly shown: ShownNumber
    readonly counter?: string
    readonly count?: number
  } {
    const { writtenNumber, countsFrom } = one
    if (writtenNumber !== undefined) return { shown: this.#spoken(one, writtenNumber) }
    const rule = this.#rules.get(this.levelOf(one))
    if (rule === undefined) return { shown: none }
    const counter = counterOf(rule, this.#scopeOf(rule, one.parentId))
    const count = countsFrom ?? (this.#counts.get(counter) ?? 0) + 1
    const own = rule.before + printCount(count, rule.style) + rule.after
    const above = rule.joins === null ? undefined : this.#numberAbove(one.parentId)
    const mark = above === undefined ? own : above + rule.joins + own
    return { shown: this.#spoken(one, mark), counter, count }
  }

  /** A point is spoken of after the number of what it is a point of. */
  #spoken({ kind, parentId }: Numbered, mark: string): ShownNumber {
    if (mark === '') return none
    if (kind !== 'point') return { mark, number: mark }
    const above = this.#known.get(parentId ?? '')?.number ?? ''
    // Its own mark is one word, so that it can be told from the number before it.
    const own = mark.replaceAll(' ', '\u00A0')
    const saysItself =
      above === '' || (mark.startsWith(above) && /^[.:–-]/.test(mark.slice(above.length)))
    return { mark, number: saysItself ? own : `${above} ${own}` }
  }

  /** The number of the nearest that has one. */
  #numberAbove(parentId: string | undefined): string | undefined {
    return this.#above(parentId, ({ number }) => number !== '')?.number
  }

  #scopeOf({ restarts: restart }: LevelRule, parentId: string | undefined): string {
    if (restart === 'never') return ''
    if (restart === 'parent') return parentId ?? ''
    const isBegin = (one: Above) =>
      restart === 'above' ? one.number !== '' : one.kind === 'chapter'
    return this.#above(parentId, isBegin)?.id ?? ''
  }

  #above(parentId: string | undefined, isIt: (one: Above) => boolean): Above | undefined {
    let above = this.#known.get(parentId ?? '')
    while (above !== undefined && !isIt(above)) above = this.#known.get(above.parentId ?? '')
    return above
  }
}

/** Definitions are paragraphs that are counted with the others. */
export function levelName(kind: Provision['kind'], depth: number, points: number): string {
  if (kind === 'section') return `section ${depth}`
  if (kind === 'point') return `point ${points}`
  return kind === 'definition' ? 'paragraph' : kind
}

/** Levels that are written alike after the same number count together: 3.1 a section, 3.2 a paragraph. */
function counterOf(rule: LevelRule, scope: string): string {
  const { style, before, after, joins } = rule
  const own = joins === null ? rule.level : [style, before, after, joins].join(' ')
  return `${scope} ${own}`
}

/** The count in a mark that the rule has written. */
export function readCountIn(
  rule: Omit<LevelRule, 'level' | 'restarts'>,
  mark: string,
  above: string | undefined,
): number | undefined {
  const { joins, before, after, style } = rule
  const begin = (joins === null || above === undefined ? '' : above + joins) + before
  if (!mark.startsWith(begin) || !mark.endsWith(after)) return undefined
  return readCount(mark.slice(begin.length, mark.length - after.length), style)
}

export function isSameScheme(
  one: NumberingScheme | undefined,
  other: NumberingScheme | undefined,
): boolean {
  const told = (scheme: NumberingScheme | undefined) =>
    JSON.stringify(
      scheme?.levels.map(({ level, style, before, after, joins, restarts: restart }) => [
        level,
        style,
        before,
        after,
        joins,
        restart,
      ]),
    )
  return told(one) === told(other)
}

/** Data from outside the rules, such as a row of the database, as a scheme. */
export function isScheme(data: unknown): data is NumberingScheme {
  const levels = (data as { levels?: unknown } | null)?.levels
  return Array.isArray(levels) && levels.every(isLevelRule)
}

function isLevelRule(data: unknown): data is LevelRule {
  if (typeof data !== 'object' || data === null) return false
  const rule = data as Record<string, unknown>
  return (
    ['level', 'before', 'after'].every((name) => typeof rule[name] === 'string') &&
    (rule['joins'] === null || typeof rule['joins'] === 'string') &&
    countStyles.some((style) => style === rule['style']) &&
    restarts.some((restart) => restart === rule['restarts'])
  )
}
