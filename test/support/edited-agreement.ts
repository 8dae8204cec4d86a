// SPDX-License-Identifier: EUPL-1.2
// A long agreement and the same after an editor has been at it, with the truth of what became of each
// provision. It knows nothing of how versions are compared: provisions are written phrase by phrase,
// edited by exchanging phrases and clauses, and told apart by marks that no text shows.

import type { Provision } from '../../src/agreement/rules/provision.ts'
import { provision } from '../fixtures/provisions.ts'
import { phrases } from './agreement-phrases.ts'

export type EditedAgreement = {
  readonly before: readonly Provision[]
  readonly after: readonly Provision[]
  /** Places before and after that are the same provision, but for what was split or merged. */
  readonly pairs: readonly (readonly [before: number, after: number])[]
  readonly splits: readonly (readonly [before: number, after: readonly number[]])[]
  readonly merges: readonly (readonly [before: readonly number[], after: number])[]
  /** Places after of what was taken from its place and put somewhere else. */
  readonly moved: readonly number[]
  /** The clauses of each provision with their marks, in reading order. */
  readonly clauses: Readonly<Record<'before' | 'after', readonly (readonly MarkedClause[])[]>>
}

/** Where a clause stands in the words of its provision; the same clause has the same mark in both. */
export type MarkedClause = { readonly mark: number; readonly start: number; readonly end: number }

export type Wish = {
  readonly seed: number
  readonly provisions: number
  /** The share of the provisions that is touched. */
  readonly edited: number
  /** Each chapter has sections of the same names, and the edited text begins with a new chapter. */
  readonly sameNames?: boolean
  /** The two versions share ids, as when both were written in the product. */
  readonly ids?: boolean
}

type Clause = { slot: keyof typeof phrases; words: string; mark: number }
type Sentence = Clause[]
type Written = {
  mark: string
  kind: 'chapter' | 'section' | 'paragraph'
  heading: string
  sentences: Sentence[]
}
type Section = { head: Written; body: Written[] }
type Chapter = { head: Written; sections: Section[] }

export function editAgreement(wish: Wish): EditedAgreement {
  const random = randomFrom(wish.seed)
  const writer = new Writer(random, wish.sameNames === true)
  const before = writer.write(wish.provisions)
  const flatBefore = flatten(before)
  const edit = editChapters(before, wish, writer, random)
  const flatAfter = flatten(edit.chapters)
  const placesBefore = new Map(flatBefore.map(({ mark }, place) => [mark, place]))
  const placesAfter = new Map(flatAfter.map(({ mark }, place) => [mark, place]))
  const at = (mark: string) => placesAfter.get(mark)!
  const from = (mark: string) => placesBefore.get(mark)!
  const parts = new Set([
    ...edit.splits.flatMap(({ parts: those }) => those),
    ...edit.merges.map(({ into }) => into),
  ])
  return {
    before: asProvisions(before, wish.ids ? '' : 'a '),
    after: asProvisions(edit.chapters, wish.ids ? '' : 'b '),
    pairs: flatAfter.flatMap(({ mark }, place) =>
      placesBefore.has(mark) && !parts.has(mark) ? [[from(mark), place] as const] : [],
    ),
    splits: edit.splits.map((one) => [from(one.whole), one.parts.map(at)]),
    merges: edit.merges.map((one) => [one.parts.map(from), at(one.into)]),
    moved: edit.moved.map(at),
    clauses: { before: flatBefore.map(clausesOf), after: flatAfter.map(clausesOf) },
  }
}

type Random = {
  next: () => number
  below: (count: number) => number
  of: <T>(list: readonly T[]) => T
}

function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761 + 1
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return { next, below, of: (list) => list[below(list.length)]! }
}

/** Slots in the order that they are read in; a question mark is a clause that may be left out. */
const patterns = [
  ['who', 'duty', 'what', 'where?', 'when?', 'why?'],
  ['if', 'dutyAfterIf', 'whoAfter', 'what', 'when?', 'where?'],
  ['what', 'passive', 'whoBy', 'when?', 'how?'],
  ['who', 'together', 'duty', 'what', 'how?', 'why?'],
  ['when', 'dutyAfterIf', 'whoAfter', 'what', 'why?'],
  ['what', 'passive', 'how', 'where?', 'unless?'],
] as const

class Writer {
  #count = 0
  readonly #random: Random
  readonly #sameNames: boolean
  readonly #shared: readonly Sentence[][]
  readonly #names: string[]

  constructor(random: Random, sameNames: boolean) {
    this.#random = random
    this.#sameNames = sameNames
    this.#shared = Array.from({ length: 5 }, () => this.sentences())
    this.#names = phrases.chapter.toSorted(() => random.next() - 0.5)
  }

  /** A main agreement and annexes; words that all of them share stand in each. */
  write(count: number): Chapter[] {
    const chapters: Chapter[] = []
    for (let left = count; left > 0;) {
      const chapter = this.chapter(chapters.length % 4 === 3)
      chapters.push(chapter)
      left -= flatten([chapter]).length
    }
    return chapters
  }

  chapter(repeats: boolean): Chapter {
    const named = this.#names.pop() ?? `${this.#random.of(phrases.chapter)} ${++this.#count}`
    const names = this.#sameNames
      ? phrases.section.slice(0, 2 + this.#random.below(3))
      : [1, 2, 3].map(
          () => `${this.#random.of(phrases.section)} ${this.#random.of(phrases.sectionOf)}`,
        )
    const sections = names.map((name): Section => {
      const body = Array.from({ length: 2 + this.#random.below(5) }, () => this.paragraph())
      return { head: this.#new('section', name), body }
    })
    if (repeats) {
      const body = this.#shared.map((sentences) => ({
        ...this.#new('paragraph', ''),
        sentences: sentences.map((clauses) =>
          clauses.map(({ slot, words }) => this.clause(slot, words)),
        ),
      }))
      sections.push({ head: this.#new('section', 'Gemensam avtalstext'), body })
    }
    return { head: this.#new('chapter', named), sections }
  }

  paragraph(): Written {
    return { ...this.#new('paragraph', ''), sentences: this.sentences() }
  }

  #new(kind: Written['kind'], heading: string): Written {
    return { mark: `m${++this.#count}`, kind, heading, sentences: [] }
  }

  sentences(): Sentence[] {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.sentence())
  }

  sentence(): Sentence {
    return this.#random.of(patterns).flatMap((slot): Sentence => {
      const name = slot.replace('?', '') as keyof typeof phrases
      if (slot.endsWith('?') && this.#random.next() < 0.5) return []
      return [this.clause(name, this.#random.of(phrases[name]))]
    })
  }

  other({ slot, words }: Clause): Clause {
    const others = phrases[slot].filter((one) => one !== words)
    return this.clause(slot, this.#random.of(others))
  }

  clause(slot: Clause['slot'], words: string): Clause {
    return { slot, words, mark: ++this.#count }
  }
}

type Edit = {
  readonly chapters: Chapter[]
  readonly moved: string[]
  readonly splits: { whole: string; parts: string[] }[]
  readonly merges: { parts: string[]; into: string }[]
}

/** What an editor does, by how often. */
const deeds = [
  ...Array.from({ length: 8 }, () => 'reword' as const),
  ...Array.from({ length: 3 }, () => 'rewrite' as const),
  ...Array.from({ length: 3 }, () => 'insert' as const),
  ...Array.from({ length: 3 }, () => 'delete' as const),
  ...Array.from({ length: 2 }, () => 'move' as const),
  'move-and-reword' as const,
  'split' as const,
  'split' as const,
  'merge' as const,
  'merge' as const,
]

function editChapters(
  before: readonly Chapter[],
  wish: Wish,
  writer: Writer,
  random: Random,
): Edit {
  const chapters = structuredClone(before) as Chapter[]
  const edit: Edit = { chapters, moved: [], splits: [], merges: [] }
  const sections = () => edit.chapters.flatMap((one) => one.sections)
  const bodies = sections().flatMap(({ body }) => body)
  const touched = bodies
    .toSorted(() => random.next() - 0.5)
    .slice(0, Math.round(bodies.length * wish.edited))
  const done = new Set<string>()
  const whereIs = (one: Written) => {
    const section = sections().find(({ body }) => body.includes(one))!
    return { body: section.body, at: section.body.indexOf(one) }
  }
  const wasChanged = (one: Written | undefined) => one === undefined || done.has(one.mark)
  const moving: { one: Written; from: Written[] }[] = []
  for (const one of touched) {
    if (done.has(one.mark)) continue
    const deed = random.of(deeds)
    const { body, at } = whereIs(one)
    done.add(one.mark)
    if (deed === 'reword') reword(one, writer, random)
    else if (deed === 'rewrite') rewrite(one, writer, random)
    else if (deed === 'delete') body.splice(at, 1)
    else if (deed === 'insert') {
      const added = writer.paragraph()
      done.add(added.mark)
      body.splice(at, 0, added)
      done.delete(one.mark)
    } else if (deed === 'split') {
      if (one.sentences.length < 2) {
        reword(one, writer, random)
        continue
      }
      const cut = 1 + random.below(one.sentences.length - 1)
      const [first, second] = [writer.paragraph(), writer.paragraph()]
      first.sentences = one.sentences.slice(0, cut)
      second.sentences = one.sentences.slice(cut)
      if (random.next() < 0.3) reword(first, writer, random)
      body.splice(at, 1, first, second)
      done.add(first.mark).add(second.mark)
      edit.splits.push({ whole: one.mark, parts: [first.mark, second.mark] })
    } else if (deed === 'merge') {
      const next = body[at + 1]
      if (wasChanged(next)) {
        reword(one, writer, random)
        continue
      }
      const into = writer.paragraph()
      into.sentences = [...one.sentences, ...next!.sentences]
      if (random.next() < 0.3) reword(into, writer, random)
      body.splice(at, 2, into)
      done.add(next!.mark).add(into.mark)
      edit.merges.push({ parts: [one.mark, next!.mark], into: into.mark })
    } else {
      if (deed === 'move-and-reword') reword(one, writer, random)
      body.splice(at, 1)
      moving.push({ one, from: body })
    }
  }
  for (const { one, from } of moving) {
    const { body } = random.of(sections().filter((section) => section.body !== from))
    body.splice(random.below(body.length + 1), 0, one)
    edit.moved.push(one.mark)
  }
  if (wish.sameNames) edit.chapters.unshift(writer.chapter(false))
  return edit
}

/** One to three phrases become others, or a clause comes or goes. */
function reword(one: Written, writer: Writer, random: Random): void {
  for (let times = 1 + random.below(3); times > 0; times--) {
    const sentence = random.of(one.sentences)
    const at = random.below(sentence.length)
    const chance = random.next()
    if (chance < 0.7) sentence[at] = writer.other(sentence[at]!)
    else if (chance < 0.85 && sentence.length > 3) sentence.splice(-1, 1)
    else sentence.push(writer.clause('more', random.of(phrases.more)))
  }
}

/** Half of all phrases become others, and a sentence may come. */
function rewrite(one: Written, writer: Writer, random: Random): void {
  for (const sentence of one.sentences)
    for (const at of sentence.keys())
      if (random.next() < 0.45) sentence[at] = writer.other(sentence[at]!)
  if (random.next() < 0.3) one.sentences.push(writer.sentence())
}

function flatten(chapters: readonly Chapter[]): Written[] {
  return chapters.flatMap(({ head, sections }) => [
    head,
    ...sections.flatMap((one) => [one.head, ...one.body]),
  ])
}

function asProvisions(chapters: readonly Chapter[], before: string): Provision[] {
  const id = ({ mark }: Written) => `${before}${mark}`
  return chapters.flatMap(({ head, sections }) => [
    provision('chapter', id(head), { heading: head.heading }),
    ...sections.flatMap((section) => [
      provision('section', id(section.head), { under: id(head), heading: section.head.heading }),
      ...section.body.map((one) =>
        provision('paragraph', id(one), { under: id(section.head), text: inWords(one) }),
      ),
    ]),
  ])
}

function inWords({ sentences }: Written): string {
  return sentences
    .map((clauses) => clauses.map(({ words }) => words).join(' '))
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    .join(' ')
}

function clausesOf({ sentences }: Written): MarkedClause[] {
  let at = 0
  return sentences.flatMap((clauses) => {
    const placed = clauses.map(({ mark, words }) => {
      const start = at
      at += words.length + 1
      return { mark, start, end: at - 1 }
    })
    // The full stop stands where the last space was counted.
    at += 1
    return placed
  })
}
