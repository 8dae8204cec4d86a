// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meantSigns, oneLine } from './signs.ts'

const directions = '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'
const nothings = '\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF\u180E\u{E0001}\u{E0041}\uFFFE\u{1FFFF}'
const controls = '\u0000\u0001\u0007\u0008\u001B\u007F\u0080\u009B\u009F'

test('marks of direction, controls and signs without meaning are not kept in any text', () => {
  for (const sign of Array.from(directions + nothings + controls)) {
    const code = sign.codePointAt(0)!.toString(16)
    assert.equal(meantSigns(`a${sign}b`), 'ab', code)
    assert.equal(oneLine(`a${sign}b`), 'ab', code)
  }
  assert.equal(meantSigns('protokoll\u202Efdp.exe'), 'protokollfdp.exe')
})

test('a text keeps its lines, tabs and what joins or hyphenates letters', () => {
  assert.equal(meantSigns('a\n\tb  c\n'), 'a\n\tb  c\n')
  assert.equal(
    meantSigns('sam\u00ADsyn می\u200Cخواهم 👩\u200D⚕️'),
    'sam\u00ADsyn می\u200Cخواهم 👩\u200D⚕️',
  )
  assert.equal(meantSigns('a\u0301å ﬁ ①'), 'a\u0301å ﬁ ①')
})

test('every way to end a line is one', () => {
  assert.equal(meantSigns('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh'), 'a\nb\nc\nd\ne\nf\ng\nh')
})

test('half a sign is written as a mark that one is missing', () => {
  assert.equal(meantSigns('a\uD800b'), 'a\uFFFDb')
})

test('a line has single spaces and nothing unseen', () => {
  assert.equal(oneLine('  Anna\u00A0\n\t Ek\u2003 '), 'Anna Ek')
  assert.equal(oneLine('An\u00ADna\u200D\u200C\u034F \u3164\u2800Ek\uFE0F'), 'Anna Ek')
  assert.equal(oneLine('\u200B\u202E\u00AD'), '')
  assert.equal(oneLine(' Åsa–Örjan (§ 5), «é» '), 'Åsa–Örjan (§ 5), «é»')
})
