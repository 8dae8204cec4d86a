// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { asProperties, readProperties } from '../../agreement/rules/left-as.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { ImportedDocument } from './imported-document.ts'
import { mergeReturned, type WordingChoices } from './returned-file.ts'

const idOf = (place: number) => `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`
const version = { id: idOf(900) }
const asHere = (rows: Rows) => ({ version, provisions: text(rows) })
type Rows = readonly (readonly [id: number, words: string])[]

/** A chapter with paragraphs; what begins with a # is a chapter. */
function text(rows: Rows): readonly NumberedProvision[] {
  let chapter: string | undefined
  const provisions = rows.map(([at, words]) => {
    const id = idOf(at)
    if (!words.startsWith('#'))
      return provision('paragraph', id, { text: words, ...(chapter && { under: chapter }) })
    chapter = id
    return provision('chapter', id, { heading: words.slice(1) })
  })
  return numberAll(provisions, undefined) as readonly NumberedProvision[]
}

/** The file as it comes back, when it left as `left`. */
function file(left: Rows, rows: Rows): ImportedDocument {
  const own = text(rows)
  const places = new Map(own.map(({ id }, place) => [id, place]))
  return {
    title: 'Avtal',
    subtitle: '',
    provisions: own.map(({ id, kind, heading, text: words, parentId, number }) => ({
      kind,
      heading,
      text: words,
      parent: parentId === undefined ? undefined : places.get(parentId),
      level: parentId === undefined ? 1 : 2,
      bookmark: id,
      fileNumber: number || undefined,
      guesses: [],
    })),
    doubts: own.length > 1 ? [{ code: 'image', place: own.length - 1, facts: {} }] : [],
    appendixStarts: [],
    leftAs: readProperties(new Map(Object.entries(asProperties(version.id, text(left))))),
  }
}

function merged(left: Rows, came: Rows, here: Rows, choices?: WordingChoices) {
  const { content, collisions } = mergeReturned(file(left, came), asHere(here), choices)
  return {
    words: content.provisions.map(({ heading, text: words }) => heading || plainText(words)),
    parents: content.provisions.map(({ parent }) => parent),
    told: content.doubts
      .filter(({ code }) => code !== 'image')
      .map(({ code, place }) => [code, place]),
    image: content.doubts.find(({ code }) => code === 'image')?.place,
    collisions: collisions.map(({ place, id }) => [place, id]),
  }
}

const left: Rows = [
  [1, '#Ansvar'],
  [2, 'Regionen svarar.'],
  [3, 'Kommunen svarar.'],
  [4, '#Tid'],
  [5, 'Ett år.'],
]
const changed = (id: number, words: string) =>
  left.map(([at, old]) => [at, at === id ? words : old] as const)
const without = (id: number) => left.filter(([at]) => at !== id)
const wordsOf = (rows: Rows) => rows.map(([, words]) => words.replace('#', ''))

test('what was changed in the file alone is the file’s', () => {
  const came = changed(2, 'Regionen svarar alltid.')
  const { words, told, collisions } = merged(left, came, left)
  assert.deepEqual(words, wordsOf(came))
  assert.deepEqual([told, collisions], [[], []])
})

test('what was changed here alone is kept, and told', () => {
  const here = changed(2, 'Regionen svarar dygnet runt.')
  const { words, told, collisions } = merged(left, left, here)
  assert.deepEqual(words, wordsOf(here))
  assert.deepEqual([told, collisions], [[['kept-from-draft', 1]], []])
})

test('the same change in both is no collision', () => {
  const both = changed(2, 'Regionen svarar alltid.')
  const { words, told, collisions } = merged(left, both, both)
  assert.deepEqual(words, wordsOf(both))
  assert.deepEqual([told, collisions], [[], []])
})

test('what was changed in both waits for a person, who says whose words', () => {
  const [came, here] = [changed(2, 'I filen.'), changed(2, 'Här.')]
  assert.deepEqual(merged(left, came, here).collisions, [[1, idOf(2)]])
  assert.deepEqual(merged(left, came, here, { [idOf(2)]: 'file' }).words, wordsOf(came))
  assert.deepEqual(merged(left, came, here, { [idOf(2)]: 'here' }).words, wordsOf(here))
})

test('what came here since it left is not struck because Word never had it', () => {
  const here: Rows = [...left.slice(0, 2), [9, 'Nytt här.'], ...left.slice(2)]
  const { words, told, parents, image } = merged(left, left, here)
  assert.deepEqual(words, wordsOf(here))
  assert.deepEqual(told, [['new-in-draft', 2]])
  assert.deepEqual(parents, [undefined, 0, 0, 0, undefined, 4])
  assert.equal(image, 5)
})

test('a new chapter here stands with what it holds, in its place', () => {
  const here: Rows = [[8, '#Syfte'], [9, 'Nytt här.'], ...left]
  const { words, parents } = merged(left, left, here)
  assert.deepEqual(words, wordsOf(here))
  assert.deepEqual(parents, [undefined, 0, undefined, 2, 2, undefined, 5])
})

test('what was struck in the file is struck, unless it was changed here', () => {
  assert.deepEqual(merged(left, without(3), left).words, wordsOf(without(3)))
  const here = changed(3, 'Kommunen svarar jämt.')
  const { words, told } = merged(left, without(3), here)
  assert.deepEqual(words, wordsOf(here))
  assert.deepEqual(told, [['struck-but-edited', 2]])
})

test('what was struck here and changed in the file comes back as the file’s', () => {
  const came = changed(3, 'Kommunen svarar jämt.')
  assert.deepEqual(merged(left, came, without(3)).words, wordsOf(came))
})

test('what was taken away here goes from the file too, unless it was changed there', () => {
  const { words, told, parents } = merged(left, left, without(1))
  assert.deepEqual(words, wordsOf(without(1)))
  assert.deepEqual(told, [['struck-in-draft', undefined]])
  assert.deepEqual(parents, [undefined, undefined, undefined, 2])
  const came = changed(3, 'Kommunen svarar jämt.')
  assert.deepEqual(merged(left, came, without(3)).told, [['struck-here-but-edited', 2]])
})

test('a file that did not leave from here, or left as another version, is as it is', () => {
  const came = file(left, changed(2, 'I filen.'))
  const here = asHere(changed(3, 'Här.'))
  const other = { ...here, version: { id: idOf(901) } }
  assert.equal(mergeReturned(came, other).content, came)
  assert.equal(mergeReturned(came, undefined).content, came)
  const { leftAs: _, ...foreign } = came
  assert.deepEqual(mergeReturned(foreign, here).content.provisions, foreign.provisions)
})

test('a draft that was begun from what left has gone on from it', () => {
  const here = {
    ...asHere(changed(3, 'Här.')),
    version: { id: idOf(901), basedOnVersionId: version.id },
  }
  const { content } = mergeReturned(file(left, left), here)
  assert.ok(content.provisions.some(({ text: words }) => plainText(words) === 'Här.'))
})

test('a file with our bookmarks that has lost what it left as says so', () => {
  const { leftAs: _, ...lost } = file(left, left)
  const codes = mergeReturned(lost, asHere(left)).content.doubts.map(({ code }) => code)
  assert.ok(codes.includes('left-as-lost'))
  const foreign = {
    ...lost,
    provisions: lost.provisions.map((one) => ({ ...one, bookmark: undefined })),
  }
  assert.equal(mergeReturned(foreign, asHere(left)).content, foreign)
})
