// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import { compareVersions } from '../../agreement/rules/comparison.ts'
import { anchorIn } from '../../agreement/rules/anchoring/anchor.ts'
import { placeAnchors } from '../../agreement/rules/anchoring.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import type { RichText } from '../../agreement/rules/provision.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { readDraftingText, writeDraftingText } from './drafting-text.ts'
import {
  bothReasons,
  joinTexts,
  type JoinWay,
  mergeIn,
  nextBeside,
  splitPlaces,
  splitIn,
  splitText,
} from './split-and-merge.ts'

function rich(typed: string): RichText {
  const read = readDraftingText(typed)
  assert.ok(read.granted)
  return read.value
}

const twoSentences =
  'Regionen svarar för läkare enligt 16 kap. 1 §. Kommunen svarar för sjuksköterskor.'

const long = `Regionen **svarar. Kommunen** svarar.[^1] Båda samverkar.

Nytt stycke *som står* själv.[^2]

- en punkt
- två punkter
  - inuti
- tre[^1]

| Del | Vem |
| --- | --- |
| 1 | Båda. Alla. |

[^1]: Den första noten.
[^2]: Den andra.`

test('a text is split before a sentence, a paragraph, a point or a table, and nowhere inside one', () => {
  assert.deepEqual(splitPlaces(rich(twoSentences)), [
    { place: '0:47', begins: 'Kommunen svarar för sjuksköterskor.' },
  ])
  assert.deepEqual(
    splitPlaces(rich(long)).map(({ place }) => place),
    ['0:17', '0:34', '1', '2', '2-1', '2-2', '2-3', '3'],
  )
  assert.deepEqual(splitPlaces(prose('En enda mening.')), [])
})

test('each part has the notes that it mentions, counted from one', () => {
  const [first, second] = splitText(rich(long), '1')!
  assert.deepEqual([first.notes.length, second.notes.length], [1, 2])
  assert.match(writeDraftingText(second), /^Nytt stycke \*som står\* själv\.\[\^2\]/)
  const apart = splitText(rich('Ett.[^1] Två.[^2]\n\n[^1]: A.\n[^2]: B.'), '0:5')!
  assert.deepEqual(apart.map(writeDraftingText), ['Ett.[^1]\n\n[^1]: A.', 'Två.[^1]\n\n[^1]: B.'])
})

test('a place that the text does not have splits nothing', () => {
  for (const place of ['', '0', '9', '0:5', '2-0', '2-9', 'x', '0:47x', '-1']) {
    assert.equal(splitText(rich(twoSentences), place), undefined, place)
  }
})

/** Every letter that is not white space, notes last and each once. */
const letters = (...texts: readonly RichText[]) => {
  const words = (inlines: RichText['notes'][number]) => inlines.map(({ text }) => text).join('')
  const blocks = texts.flatMap((text) =>
    text.blocks.flatMap((block) =>
      block.kind === 'text'
        ? [words(block.content)]
        : (block.kind === 'list' ? block.items : block.rows.flat()).map(words),
    ),
  )
  const notes = new Set(texts.flatMap((text) => text.notes.map(words)))
  return [...blocks, ...[...notes].toSorted()].join('').replaceAll(/\s/g, '')
}

test('whatever is split keeps every word, and sentences and paragraphs that are joined again are the same text', () => {
  for (const typed of [twoSentences, long, '- a\n- b', 'Ett.\n\nTvå. Tre.', 'A. **B. C** D. E']) {
    const text = rich(typed)
    for (const { place } of splitPlaces(text)) {
      const [first, second] = splitText(text, place)!
      assert.equal(letters(first, second), letters(text), `${typed} at ${place}`)
      for (const part of [first, second]) {
        assert.ok(isSameText(rich(writeDraftingText(part)), part), 'can be written and read')
      }
      if (place.includes('-')) continue
      const way: JoinWay = place.includes(':') ? 'goes-on' : 'new-paragraph'
      const again = joinTexts(first, second, way)
      assert.equal(letters(again), letters(text))
      if (text.notes.length === 0) assert.ok(isSameText(again, text), `${typed} at ${place}`)
    }
  }
})

const chapter = provision('chapter', 'K', { heading: 'Ansvar' })
const own = provision('paragraph', 'p', { under: 'K', text: twoSentences })
const text = numbered(
  chapter,
  own,
  provision('point', 'p1', { under: 'p', text: 'Punkt.' }),
  provision('paragraph', 'q', { under: 'K', text: 'Nästa bestämmelse.' }),
  provision('section', 's', { under: 'K', heading: 'Avsnitt' }),
)
const of = (provisions: readonly NumberedProvision[], id: string) =>
  provisions.find((one) => one.id === id)!

const split = (provisions: readonly NumberedProvision[], id: string, place: string) =>
  splitIn(provisions, of(provisions, id), { place, newId: 'ny', heading: '' })

describe('split', () => {
  const done = split(
    text.map((one) =>
      one.id === 'p' ? { ...one, sharedTextId: 's1', changeReason: 'Tydligare.' } : one,
    ),
    'p',
    '0:47',
  )
  assert.ok(done.granted)
  const after = numberAll(done.value, undefined)

  test('the first part is who it was, the second comes after it with the points', () => {
    assert.deepEqual(
      after.map(({ id, parentId, number }) => [id, parentId, number]),
      [
        ['K', undefined, '1'],
        ['p', 'K', '1.1'],
        ['ny', 'K', '1.2'],
        ['p1', 'ny', '1.2 a'],
        ['q', 'K', '1.3'],
        ['s', 'K', '1.4'],
      ],
    )
    assert.equal(of(after, 'p').plainText, 'Regionen svarar för läkare enligt 16 kap. 1 §.')
    assert.deepEqual(of(after, 'ny').madeOf, ['p'])
  })

  test('both keep the reason, and neither has the words of the shared text', () => {
    for (const id of ['p', 'ny']) {
      assert.deepEqual(
        [of(after, id).changeReason, of(after, id).sharedTextId],
        ['Tydligare.', undefined],
      )
    }
  })

  test('the comparison tells it as split, and what hangs on its words follows each part', () => {
    const { changes } = compareVersions(text, after)
    const change = changes.find(({ kind }) => kind === 'split')
    assert.deepEqual(
      [change?.befores, change?.afters].map((side) => side?.map(({ id }) => id)),
      [['p'], ['p', 'ny']],
    )
    const start = twoSentences.indexOf('Kommunen')
    const words = (list: readonly NumberedProvision[]) => list.map(({ plainText }) => plainText)
    const at = (list: readonly NumberedProvision[], ids: readonly { readonly id: string }[]) =>
      ids.map(({ id }) => list.findIndex((one) => one.id === id))
    const [placed] = placeAnchors(
      {
        before: words(text),
        after: words(after),
        changes: changes.map((one) => ({
          before: at(text, one.befores),
          after: at(after, one.afters),
          isMoved: one.isMoved,
        })),
      },
      [{ place: 1, anchor: anchorIn(twoSentences, start, start + 'Kommunen svarar'.length)! }],
    )
    assert.equal(placed?.status, 'split')
    assert.equal(placed?.status === 'split' && after[placed.place]?.id, 'ny')
  })

  test('a number as written stays with the first part; what has none is two without', () => {
    const written = (mark: string) =>
      split(
        text.map((one) => (one.id === 'p' ? { ...one, writtenNumber: mark } : one)),
        'p',
        '0:47',
      )
    for (const [mark, second] of [
      ['5 a', undefined],
      ['', ''],
    ] as const) {
      const result = written(mark)
      assert.ok(result.granted)
      assert.deepEqual(
        [of(result.value, 'p').writtenNumber, of(result.value, 'ny').writtenNumber],
        [mark, second],
      )
    }
  })

  test('one sentence has nothing to split, and a place may be gone', () => {
    const refusal = (id: string, place: string) => {
      const result = split(text, id, place)
      return result.granted ? 'granted' : result.refusal
    }
    assert.equal(refusal('q', '0:1'), 'nothing-to-split')
    assert.equal(refusal('p', '0:3'), 'split-place-gone')
  })
})

describe('merge', () => {
  const merge = (provisions: readonly NumberedProvision[], id: string, way: JoinWay = 'goes-on') =>
    mergeIn(provisions, of(provisions, id), {
      way,
      heading: of(provisions, id).heading,
      changeReason: bothReasons(of(provisions, id), nextBeside(provisions, of(provisions, id))!),
    })

  const plain = text.filter(({ id }) => id !== 'p1')

  test('the first is who it was and remembers the other; numbers close up', () => {
    const told = plain.map((one) => ({
      ...one,
      changeReason: one.id === 'K' ? '' : `För ${one.id}.`,
      actor: one.id === 'p' ? ('region' as const) : ('municipality' as const),
    }))
    const done = merge(told, 'p')
    assert.ok(done.granted)
    const after = numberAll(done.value.provisions, undefined)
    assert.deepEqual(
      after.map(({ id, number }) => `${id} ${number}`),
      ['K 1', 'p 1.1', 's 1.2'],
    )
    const { plainText, madeOf, changeReason, actor } = of(after, 'p')
    assert.deepEqual(
      [plainText, madeOf, changeReason, actor],
      [`${twoSentences} Nästa bestämmelse.`, ['q'], 'För p.\nFör q.', 'joint'],
    )
    const { changes } = compareVersions(told, after)
    const change = changes.find(({ kind }) => kind === 'merged')
    assert.deepEqual(
      change?.befores.map(({ id }) => id),
      ['p', 'q'],
    )
  })

  test('what the second holds comes along, also the second of one that was split', () => {
    const halves = split(text, 'p', '0:47')
    assert.ok(halves.granted)
    const done = merge(halves.value, 'p')
    assert.ok(done.granted)
    assert.deepEqual(
      done.value.provisions.map(({ id, parentId }) => [id, parentId]),
      text.map(({ id, parentId }) => [id, parentId]),
    )
    assert.equal(of(done.value.provisions, 'p').plainText, twoSentences)
    assert.deepEqual(of(done.value.provisions, 'p').madeOf, ['ny'])
  })

  test('words never come before points that stood between, and kinds that differ stay apart', () => {
    const refusal = (id: string, provisions = text) => {
      const result = merge(provisions, id)
      return result.granted ? 'granted' : result.refusal
    }
    assert.equal(refusal('p'), 'points-in-between')
    assert.equal(refusal('q'), 'kinds-do-not-merge')
    assert.equal(nextBeside(text, of(text, 's')), undefined)
  })
})
