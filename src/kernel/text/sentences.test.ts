// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceStarts } from './sentences.ts'

/** The text with a bar where each sentence but the first begins. */
function cut(text: string): string {
  const starts = [0, ...sentenceStarts(text), text.length]
  return starts
    .slice(1)
    .map((end, place) => text.slice(starts[place], end))
    .join('|')
}

for (const told of [
  'Regionen svarar för läkare. |Kommunen svarar för sjuksköterskor.',
  'Det följer av 16 kap. 1 § lagen. |Parterna är eniga.',
  'Det gäller bl.a. SIP och t.ex. Resor. |Annat gäller inte.',
  'Avtalet gäller t.o.m. 31 dec. 2027. |Därefter förlängs det.',
  'Vem svarar? |Båda. |”Samverkan” är ordet.',
  'Dr. A. Svensson skriver (utan datum.) |Nästa mening.',
  'Se prop. 2019/20:164. |Den gäller.',
  'Utan punkt på slutet',
  '',
]) {
  test(`sentences: ${told || 'nothing'}`, () => assert.equal(cut(told.replaceAll('|', '')), told))
}

test('the sentences are the text, whatever it is', () => {
  for (const text of ['. . .', '...A', '1. 2. 3.', 'a.\n\nB', '“A.” “B.”']) {
    assert.equal(cut(text).replaceAll('|', ''), text)
  }
})
