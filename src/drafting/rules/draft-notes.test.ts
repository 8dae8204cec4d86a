// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import {
  checkNote,
  type DraftNote,
  findQuoted,
  placeNote,
  seenThread,
  wordsOfNoted,
} from './draft-notes.ts'

const draft = numbered(
  provision('chapter', '2c', { heading: 'Ansvar' }),
  provision('paragraph', '3a', {
    under: '2c',
    text: 'Kommunen ansvarar för vården i hemmet. Ordinatören har bedömt att insatsen kan utföras i primärvård.',
  }),
  provision('paragraph', '4b', { under: '2c', text: 'Regionen ansvarar.' }),
)

const own = draft[1]!
const quote = 'Ordinatören har bedömt att insatsen'

function note(quoted = quote, on = own): DraftNote {
  const anchor = findQuoted(wordsOfNoted(on), quoted)
  assert.ok(anchor.granted)
  return {
    id: '5n',
    provisionId: on.id,
    text: 'Ska bedömningen vara skriftlig?',
    writtenAgainst: wordsOfNoted(on),
    parentId: on.parentId,
    anchor: anchor.value,
    writtenBy: 'p',
    writtenAt: '2026-03-19T10:00:00Z' as DraftNote['writtenAt'],
    resolved: undefined,
    answers: [],
  }
}

const with_ = (id: string, change: Partial<NumberedProvision>) =>
  draft.map((one) => (one.id === id ? { ...one, ...change } : one))

describe('the words that a note is about', () => {
  test('are found however they were typed or copied', () => {
    for (const typed of [quote, `”${quote}”`, '  Ordinatören har\n bedömt att   insatsen ']) {
      const found = findQuoted(wordsOfNoted(own), typed)
      assert.ok(found.granted)
      assert.equal(found.value?.quote.exact, quote)
      assert.equal(found.value?.position.start, own.plainText.indexOf(quote))
    }
  })

  test('may be those of the heading, and over a line', () => {
    const words = 'Ansvar\nKommunen ansvarar.'
    const found = findQuoted(words, 'Ansvar Kommunen')
    assert.ok(found.granted)
    assert.equal(found.value?.quote.exact, 'Ansvar\nKommunen')
  })

  test('that are not there, or there twice, are refused', () => {
    const none = findQuoted('Parterna ansvarar.', 'Kommunen')
    assert.ok(!none.granted && none.refusal === 'quote-not-there')
    const twice = findQuoted('på ett säkert sätt och på ett tryggt sätt', 'på ett')
    assert.ok(!twice.granted && twice.refusal === 'quote-is-twice')
  })

  test('are all of the provision when none are given', () => {
    const whole = findQuoted('Parterna ansvarar.', ' ')
    assert.ok(whole.granted && whole.value === undefined)
  })

  test('carry what stands around them', () => {
    const { anchor } = note()
    assert.equal(anchor?.quote.prefix, 'ommunen ansvarar för vården i hemmet. '.slice(-32))
    assert.equal(anchor?.quote.suffix, ' kan utföras i primärvård.')
  })
})

describe('where a note stands', () => {
  const statusIn = (provisions: readonly NumberedProvision[], one = note()) => {
    const { status, provisionId, words } = placeNote(one, provisions)
    return [status, provisionId, words]
  }

  test('unchanged, also when words before it are others', () => {
    assert.deepEqual(statusIn(draft), ['same', '3a', quote])
    const plainText = `Alltid. ${own.plainText}`
    assert.deepEqual(statusIn(with_('3a', { plainText, text: prose(plainText) })), [
      'same',
      '3a',
      quote,
    ])
  })

  test('reworded, when its own words are', () => {
    const plainText = own.plainText.replace('har bedömt', 'har skriftligen bedömt')
    const [status, at, words] = statusIn(with_('3a', { plainText }))
    assert.deepEqual([status, at], ['edited', '3a'])
    assert.equal(words, 'Ordinatören har skriftligen bedömt att insatsen')
  })

  test('moved, when the provision hangs on something else', () => {
    assert.deepEqual(statusIn(with_('3a', { parentId: undefined })), ['moved', '3a', quote])
  })

  test('moved, when its words stand in a provision that has come since', () => {
    const sentence = 'Ordinatören har bedömt att insatsen kan utföras i primärvård.'
    const left = { plainText: 'Kommunen ansvarar för vården i hemmet.' }
    const young: NumberedProvision = { ...own, id: '9z', plainText: sentence, number: '1.9' }
    const [status, at] = statusIn([...with_('3a', left), young])
    assert.deepEqual([status, at], ['moved', '9z'])
  })

  test('struck, at its provision with the old words, when they are gone', () => {
    const plainText = 'Kommunen ansvarar för vården i hemmet.'
    assert.deepEqual(statusIn(with_('3a', { plainText })), ['orphan', '3a', undefined])
  })

  test('struck, by itself, when the provision is gone', () => {
    const gone = draft.filter(({ id }) => id !== '3a')
    assert.deepEqual(statusIn(gone), ['orphan', undefined, undefined])
    assert.deepEqual(statusIn(gone, note('')), ['orphan', undefined, undefined])
  })

  test('on all of a provision, as the provision does', () => {
    const whole = note('')
    assert.deepEqual(statusIn(draft, whole), ['same', '3a', undefined])
    assert.deepEqual(statusIn(with_('3a', { plainText: 'Annat.' }), whole)[0], 'edited')
    assert.deepEqual(statusIn(with_('3a', { parentId: undefined }), whole)[0], 'moved')
  })
})

test('a note says something, and nobody’s number', () => {
  assert.ok(!checkNote('  ').granted)
  const number = checkNote('Gäller 811218-9876.')
  assert.ok(!number.granted && number.refusal === 'personal-number')
  const kept = checkNote(' Ska den vara skriftlig? ')
  assert.ok(kept.granted && kept.value === 'Ska den vara skriftlig?')
})

test('an answer, or being resolved, is another thread to one who has read it', () => {
  const one = note()
  const at = one.writtenAt
  const answered = { ...one, answers: [{ id: 'a', text: 'Ja.', writtenBy: 'q', writtenAt: at }] }
  const seen = [one, answered, { ...one, resolved: { by: 'q', at } }].map(seenThread)
  assert.equal(new Set(seen).size, 3)
})
