// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import {
  changesNothing,
  seenStanding,
  standingsOf,
  standsFor,
  takeSuggestions,
  type Suggestion,
  type SuggestionKind,
} from './suggestions.ts'

const draft = numbered(
  provision('chapter', 'c', { heading: 'Ansvar' }),
  provision('paragraph', 'a', { under: 'c', text: 'Kommunen ansvarar.' }),
  provision('point', 'a1', { under: 'a', text: 'för hemmet' }),
  provision('paragraph', 'b', { under: 'c', text: 'Regionen ansvarar.' }),
)

let count = 0
function suggest(kind: SuggestionKind, provisionId: string, text = '', reason = ''): Suggestion {
  count += 1
  return {
    id: `f${count}`,
    kind,
    provisionId,
    madeAgainst: standsFor(kind, provisionId, draft),
    proposed:
      kind === 'strike'
        ? undefined
        : { kind: 'paragraph', heading: '', text: prose(text), actor: undefined },
    newProvisionId: kind === 'new' ? `n${count}` : undefined,
    reason,
    suggestedBy: 'p',
    suggestedAt: '2026-03-19T10:00:00Z' as Suggestion['suggestedAt'],
    decided: undefined,
  }
}

const wordsOf = (provisions: readonly NumberedProvision[]) =>
  provisions.map(({ id, plainText }) => `${id} ${plainText}`.trim())

const standing = (waiting: readonly Suggestion[], provisions = draft) =>
  waiting.map(({ id }) => standingsOf(waiting, provisions).get(id))

const reword = (id: string, text: string) =>
  draft.map((one) => (one.id === id ? { ...one, text: prose(text), plainText: text } : one))

describe('how a suggestion stands to the draft', () => {
  test('one that was made against what stands applies', () => {
    assert.deepEqual(standing([suggest('words', 'a', 'Kommunen svarar.')]), ['applies'])
  })

  test('other words since then collide, whatever was suggested', () => {
    const waiting = [suggest('words', 'a', 'x'), suggest('new', 'a', 'y'), suggest('strike', 'a')]
    const now = reword('a', 'Kommunen har ansvaret.')
    assert.deepEqual(standing(waiting, now), ['collides', 'collides', 'collides'])
  })

  test('words in what a struck one holds collide with striking it, not with rewording it', () => {
    const now = reword('a1', 'för boendet')
    assert.deepEqual(standing([suggest('strike', 'a')], now), ['collides'])
    assert.deepEqual(standing([suggest('words', 'a', 'x')], now), ['applies'])
  })

  test('what is gone collides', () => {
    const now = draft.filter(({ id }) => id !== 'b')
    assert.deepEqual(standing([suggest('words', 'b', 'x')], now), ['collides'])
  })

  test('another number or another place is no other wording', () => {
    const now = draft.map((one) => ({ ...one, number: `9.${one.number}`, parentId: undefined }))
    assert.deepEqual(standing([suggest('words', 'a', 'x')], now), ['applies'])
  })

  test('two wordings of the same provision are a choice, and so are a wording and a strike', () => {
    assert.deepEqual(standing([suggest('words', 'a', 'x'), suggest('words', 'a', 'y')]), [
      'rivals',
      'rivals',
    ])
    assert.deepEqual(standing([suggest('words', 'a1', 'x'), suggest('strike', 'a')]), [
      'rivals',
      'rivals',
    ])
    assert.deepEqual(standing([suggest('words', 'a', 'x'), suggest('new', 'a', 'y')]), [
      'applies',
      'applies',
    ])
  })

  test('one that collides is nobody’s rival', () => {
    const old = suggest('words', 'a', 'x')
    const now = reword('a', 'Nya ord.')
    const fresh = { ...suggest('words', 'a', 'y'), madeAgainst: standsFor('words', 'a', now) }
    assert.deepEqual(standing([old, fresh], now), ['collides', 'applies'])
  })
})

describe('taking suggestions into the draft', () => {
  const take = (waiting: readonly Suggestion[], provisions = draft, ids?: readonly string[]) =>
    takeSuggestions(provisions, waiting, ids ?? waiting.map(({ id }) => id))

  test('words, new ones in the order they were suggested, and strikes, all at once', () => {
    const waiting = [
      suggest('words', 'b', 'Regionen svarar.'),
      suggest('new', 'b', 'Först.'),
      suggest('new', 'b', 'Sedan.'),
      suggest('strike', 'a', '', 'Står i lagen.'),
    ]
    const taken = take(waiting)
    assert.ok(taken.granted)
    assert.deepEqual(
      wordsOf(taken.value.provisions).map((line) => line.replace(/^n\d+/, 'n')),
      ['c', 'b Regionen svarar.', 'n Först.', 'n Sedan.'],
    )
    assert.deepEqual(taken.value.struck, [{ ids: ['a', 'a1'], reason: 'Står i lagen.' }])
    assert.deepEqual(
      taken.value.provisions.filter(({ id }) => id.startsWith('n')).map(({ parentId }) => parentId),
      ['c', 'c'],
    )
  })

  test('one that collides is never taken, not even among others', () => {
    const waiting = [suggest('words', 'a', 'x'), suggest('words', 'b', 'y')]
    const taken = take(waiting, reword('a', 'Nya ord.'))
    assert.ok(!taken.granted && taken.refusal === 'suggestion-collides')
  })

  test('of two that say otherwise neither is taken before one of them is gone', () => {
    const waiting = [suggest('words', 'a', 'x'), suggest('words', 'a', 'y')]
    const both = take(waiting)
    assert.ok(!both.granted && both.refusal === 'suggestion-has-rival')
    const one = take(waiting, draft, [waiting[0]!.id])
    assert.ok(!one.granted && one.refusal === 'suggestion-has-rival')
  })

  test('the reason becomes that of the change, after one that is written', () => {
    const now = draft.map((one) => ({ ...one, changeReason: one.id === 'a' ? 'Lagen.' : '' }))
    const taken = take(
      [suggest('words', 'a', 'x', 'Klarare.'), suggest('words', 'b', 'y', 'Ja.')],
      now,
    )
    assert.ok(taken.granted)
    const reasons = taken.value.provisions.map(({ changeReason }) => changeReason)
    assert.deepEqual(reasons, ['', 'Lagen.\nKlarare.', '', 'Ja.'])
  })

  test('other words let go of the shared text, the same words do not', () => {
    const now = draft.map((one) => (one.id === 'b' ? { ...one, sharedTextId: 's' } : one))
    const taken = take([suggest('words', 'b', 'Andra ord.')], now)
    assert.ok(taken.granted)
    assert.deepEqual(taken.value.lettingGo, ['b'])
    const heading = suggest('words', 'b', 'Regionen ansvarar.')
    const kept = take([{ ...heading, proposed: { ...heading.proposed!, heading: 'Ny' } }], now)
    assert.ok(kept.granted)
    assert.deepEqual(kept.value.lettingGo, [])
    assert.equal(kept.value.provisions.find(({ id }) => id === 'b')!.sharedTextId, 's')
  })

  test('a kind that does not fit after the provision is refused', () => {
    const chapter = suggest('new', 'a', 'x')
    const taken = take([{ ...chapter, proposed: { ...chapter.proposed!, kind: 'chapter' } }])
    assert.ok(!taken.granted && taken.refusal === 'kind-does-not-fit')
  })
})

test('the same words in other white space suggest nothing', () => {
  const stands = standsFor('words', 'a', draft)[0]!
  assert.ok(changesNothing({ ...stands, text: prose('Kommunen  ansvarar.') }, stands))
  assert.ok(!changesNothing({ ...stands, text: prose('Kommunen svarar.') }, stands))
})

test('what is seen of a provision is what it says', () => {
  const now = reword('a', 'Kommunen svarar.')
  const seen = (all: readonly NumberedProvision[]) => seenStanding(standsFor('words', 'a', all))
  assert.notEqual(seen(draft), seen(now))
  assert.equal(seenStanding([]), seenStanding(standsFor('words', 'gone', draft)))
})
