// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDraftingText } from './drafting-text.ts'
import { putReference } from './referring.ts'

test('a reference stands at the mark, else last, and is read as a link', () => {
  assert.equal(
    putReference('Enligt punkt [?] gäller.', '3.2', '/x'),
    'Enligt punkt [3.2](/x) gäller.',
  )
  assert.equal(putReference('Se punkt', '3.2', '/x'), 'Se punkt [3.2](/x)')
  assert.equal(putReference('', '$& 3 §', '/x'), '[$& 3 §](/x)')
  const read = readDraftingText(putReference('[?] och [?]', '2 kap. 3 §', '/bestammelser/1'))
  assert.ok(read.granted)
  assert.deepEqual(read.value.blocks[0], {
    kind: 'text',
    content: [{ text: '2 kap. 3 §', link: '/bestammelser/1' }, { text: ' och [?]' }],
  })
})
