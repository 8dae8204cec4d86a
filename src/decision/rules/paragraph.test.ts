// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkParagraph } from './paragraph.ts'

function kept(typed: string): string {
  const result = checkParagraph(typed)
  return result.granted ? result.value : result.refusal
}

test('however a paragraph is typed it is kept in one way', () => {
  for (const typed of ['§ 191', '191', '§191', ' §  191 ', '§ 0191', '§\u00a0191']) {
    assert.equal(kept(typed), '§ 191', typed)
  }
})

test('a paragraph put in afterwards has a small letter after its number', () => {
  for (const typed of ['12 a', '12A', '§ 12a', '§12 A']) assert.equal(kept(typed), '§ 12 a', typed)
})

test('what has been kept is kept the same when it is typed again', () => {
  for (const typed of ['191', '12A', '9999']) assert.equal(kept(kept(typed)), kept(typed))
})

test('nothing typed is another thing to say than something that is no paragraph', () => {
  assert.equal(kept(''), 'paragraph-missing')
  assert.equal(kept('  '), 'paragraph-missing')
  for (const typed of ['§', '0', '§ 000', 'a', '12 ab', '12 å', '10000', '-1', '1,5']) {
    assert.equal(kept(typed), 'paragraph-not-usable', typed)
  }
})

test('several paragraphs, or one with its day or body, are not one paragraph', () => {
  for (const typed of ['§§ 1–3', '191, 192', 'KF § 12', '2010-11-24 § 191', '191\n192']) {
    assert.equal(kept(typed), 'paragraph-not-usable', typed)
  }
})
