// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorIn } from './anchor.ts'
import { findQuote } from './find-quote.ts'

function quoteOf(text: string, exact: string) {
  const start = text.lastIndexOf(exact)
  return anchorIn(text, start, start + exact.length)!.quote
}

const was = 'Vården ges på ett patientsäkert sätt. Tillsyn sker på ett patientsäkert sätt varje år.'

test('of several the one with the same words around it is found', () => {
  const quote = quoteOf(was, 'på ett patientsäkert sätt')
  const after = `Ny mening. ${was}`
  const found = findQuote(after, quote)
  assert.equal(found?.start, after.lastIndexOf('på ett patientsäkert sätt'))
  assert.equal(found?.likeness, 1)
})

test('words in another order are found as far as they are there', () => {
  const quote = quoteOf('Tillsyn och uppföljning sker årligen.', 'Tillsyn och uppföljning')
  const found = findQuote('Varje år sker uppföljning och tillsyn av vården.', quote)
  assert.ok(found && found.likeness > 0.9)
  const other = findQuote('Kommunen beslutar om hjälpmedel.', quote)
  assert.ok((other?.likeness ?? 0) < 0.3)
})

test('no words are found nowhere', () => {
  assert.equal(findQuote(was, quoteOf('a – b', ' – ')), undefined)
  assert.equal(findQuote('', quoteOf(was, 'Vården')), undefined)
})
