// SPDX-License-Identifier: EUPL-1.2
// What stands inside a paragraph besides plain words is kept, or kept and told.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { p, r, wordFile } from '../../../../test/fixtures/word-files.ts'
import { readAsShown } from '../file-as-shown.ts'

function read(body: string, parts = {}) {
  const file = readAsShown(wordFile(body, parts))
  assert.ok(file.granted)
  return {
    texts: file.value.provisions.map(({ text }) => text),
    told: file.value.doubts.map(({ code, facts }) => [code, facts['text']]),
  }
}

for (const type of [undefined, 'textWrapping', 'page', 'column']) {
  test(`a break ${type ?? 'of a line'} parts the words`, () => {
    const broken = `<w:r><w:t>ett</w:t><w:br${type ? ` w:type="${type}"` : ''}/><w:t>två</w:t></w:r>`
    assert.deepEqual(read(p(broken)).texts, ['ett\ntvå'])
  })
}

test('words under others that tell how they are said are kept, and the others are told', () => {
  const ruby = `<w:r><w:ruby><w:rt>${r('uttal')}</w:rt><w:rubyBase>${r('ord')}</w:rubyBase></w:ruby></w:r>`
  const { texts, told } = read(p(`${r('Ett ')}${ruby}${r(' till')}`))
  assert.deepEqual(texts, ['Ett ord till'])
  assert.ok(told.some(([code, text]) => code === 'ruby' && text === 'uttal'))
})

for (const kind of ['drop', 'margin']) {
  test(`a large first letter (${kind}) begins the word after it`, () => {
    const letter = p('D', `<w:framePr w:dropCap="${kind}" w:lines="3"/>`)
    assert.deepEqual(read(letter + p('etta gäller.')).texts, ['Detta gäller.'])
  })
}

const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

for (const [name, body] of [
  ['in a line', p(`${r('Namn: ')}${control(r('Skriv här.'))}`)],
  ['around a paragraph', control(p('Skriv här.'))],
] as const) {
  test(`a field that is not filled in is told: ${name}`, () => {
    const { texts, told } = read(body)
    assert.ok(texts.join(' ').endsWith('Skriv här.'))
    assert.ok(told.some(([code, text]) => code === 'empty-control' && text === 'Skriv här.'))
  })
}

test('changes in a note are told', () => {
  const note = `<w:footnote w:id="5">${p(`${r('Not')}<w:ins w:id="1" w:author="Bo">${r(' ny')}</w:ins>`)}</w:footnote>`
  const { told } = read(p(`${r('Ord')}<w:r><w:footnoteReference w:id="5"/></w:r>`), {
    footnotes: note,
  })
  assert.ok(told.some(([code]) => code === 'tracked-in-note'))
})
