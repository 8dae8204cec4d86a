// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonalNumber, numberTakenOut, withoutPersonalNumbers } from './personal-number.ts'

/** A synthetic number's last four digits: a serial number that is given to nobody, and the check digit. */
function lastFour(day: string, serial = '980'): string {
  const sum = Array.from(day + serial, Number)
    .map((digit, place) => (place % 2 === 0 ? digit * 2 : digit))
    .reduce((total, part) => total + (part > 9 ? part - 9 : part), 0)
  return serial + ((10 - (sum % 10)) % 10)
}

test('a personal number is found however it is written', () => {
  const day = '640229'
  const last = lastFour(day)
  const spellings = [
    `${day}-${last}`,
    `${day}+${last}`,
    `${day}${last}`,
    `${day} ${last}`,
    `${day}–${last}`,
    `${day} – ${last}`,
    `${day}\u00A0${last}`,
    `19${day}-${last}`,
    `19${day}${last}`,
    `19${day} ${last}`,
    `1964-02-29-${last}`,
  ]
  for (const spelling of spellings) {
    assert.equal(findPersonalNumber(`Avser (${spelling}), se ovan.`), spelling)
  }
})

test('a coordination number is found, also where month or day of birth is not known', () => {
  for (const day of ['640189', '640161', '640089', '640060', '641260', '640091']) {
    const number = `${day}-${lastFour(day)}`
    assert.equal(findPersonalNumber(number), number)
    assert.equal(findPersonalNumber(`19${day}${lastFour(day)}`), `19${day}${lastFour(day)}`)
  }
  for (const day of ['640092', '640192', '640292', '641361', '640001', '640100', '640159'])
    assert.equal(findPersonalNumber(`${day}-${lastFour(day)}`), undefined, day)
})

/** What someone types who wants it let through, or whose program writes so. */
const disguises: Readonly<Record<string, (number: string) => string>> = {
  'full-width digits': (number) => inDigitsFrom(number, 0xff10),
  'Arabic-Indic digits': (number) => inDigitsFrom(number, 0x0660),
  'Persian digits': (number) => inDigitsFrom(number, 0x06f0),
  'Devanagari digits': (number) => inDigitsFrom(number, 0x0966),
  'mathematical digits': (number) => inDigitsFrom(number, 0x1d7ec),
  'mathematical monospace digits': (number) => inDigitsFrom(number, 0x1d7f6),
  'raised digits': (number) => number.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!),
  'lowered digits': (number) => inDigitsFrom(number, 0x2080),
  'encircled digits': (number) => number.replaceAll(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]!),
  'black circles': (number) => number.replaceAll(/\d/g, (digit) => '⓿❶❷❸❹❺❻❼❽❾'[Number(digit)]!),
  keycaps: (number) => number.replaceAll(/\d/g, '$&\uFE0F\u20E3'),
  'zero-width spaces': (number) => Array.from(number).join('\u200B'),
  'soft hyphens': (number) => Array.from(number).join('\u00AD'),
  'word joiners': (number) => Array.from(number).join('\u2060'),
  'direction marks': (number) => `\u202D${Array.from(number).join('\u200E')}\u202C`,
  'a byte order mark': (number) => number.replace('-', '\uFEFF'),
  'combining signs': (number) => Array.from(number).join('\u0332'),
  'control signs': (number) => Array.from(number).join('\u0007'),
  'a slash': (number) => number.replace('-', '/'),
  'a fraction slash': (number) => number.replace('-', '\u2044'),
  'a dot': (number) => number.replace('-', '.'),
  'a middle dot': (number) => number.replace('-', '·'),
  'a comma': (number) => number.replace('-', ', '),
  'a colon': (number) => number.replace('-', ':'),
  'a low line': (number) => number.replace('-', '_'),
  brackets: (number) => number.replace('-', ' (').concat(')'),
  'several spaces': (number) => number.replace('-', '     '),
  'spaces of other kinds': (number) => number.replace('-', '\u2003\u202F\u3000'),
  'a new line': (number) => number.replace('-', '\n'),
  'a full-width dash': (number) => number.replace('-', '\uFF0D'),
  'a minus sign': (number) => number.replace('-', '\u2212'),
  'a long dash': (number) => number.replace('-', '\u2E3A'),
  'a full-width plus': (number) => number.replace('-', '\uFF0B'),
  'letters before': (number) => `pnr${number}`,
  'letters around': (number) => `P${number.replace('-', '')}X`,
  'an escape of an address': (number) => `https://exempel.se/?p=${number.replace('-', '%2D')}`,
  'digits escaped': (number) =>
    inDigitsFrom(number, 0xff10).replaceAll(/[０-９]/g, encodeURIComponent),
  'a number after': (number) => `${number}/1`,
  'digits one by one': (number) => number.replaceAll(/\d/g, '$& ').trim(),
  'parts of the day with dots': (number) => number.replace(/^(\d\d)(\d\d)/, '$1.$2.'),
  'parts of the day with slashes': (number) => number.replace(/^(\d\d)(\d\d)/, '$1/$2/'),
  'parts of the day with spaces': (number) =>
    number.replace(/^(\d\d)(\d\d)/, '$1 $2 ').replace('-', ' '),
}

function inDigitsFrom(number: string, nought: number): string {
  return number.replaceAll(/\d/g, (digit) => String.fromCodePoint(nought + Number(digit)))
}

for (const [disguise, write] of Object.entries(disguises)) {
  test(`a personal number is found with ${disguise}`, () => {
    for (const number of ['640229', '640089', '061231'].map((day) => `${day}-${lastFour(day)}`)) {
      assert.notEqual(findPersonalNumber(write(number)), undefined, write(number))
      assert.notEqual(findPersonalNumber(`Avser ${write(number)}.`), undefined, write(number))
      const inFull = write(`${number.startsWith('06') ? '20' : '19'}${number}`)
      if (disguise.startsWith('parts')) continue
      assert.notEqual(findPersonalNumber(`Avser ${inFull}.`), undefined, inFull)
    }
  })
}

test('of several numbers in a row each is looked at', () => {
  const number = `640229-${lastFour('640229')}`
  for (const text of [`640228-1234 ${number}`, `1234 ${number}`, `640228-1234/${number}`])
    assert.equal(findPersonalNumber(text), number)
})

test('a wrong check digit, an impossible day and a part of a longer number are not found', () => {
  const last = lastFour('640229')
  const wrong = last.slice(0, 3) + ((Number(last[3]) + 1) % 10)
  for (const text of [
    `640229-${wrong}`,
    `630229-${lastFour('630229')}`,
    `641329-${lastFour('641329')}`,
    `640192-${lastFour('640192')}`,
    `7640229-${last}`,
    `640229-${last}1`,
    `19000229-${lastFour('000229')}`,
  ])
    assert.equal(findPersonalNumber(text), undefined, text)
})

test('organisation numbers, phones, dates and registry numbers are not personal numbers', () => {
  for (const text of [
    'org.nr 232100-0131',
    'Organisationsnummer 212000-1355.',
    '16232100-0131',
    'tfn 0703-12 12 34',
    '070-312 12 34',
    '0703121230',
    '0703121231',
    '+46 31 123 45 67',
    'bankgiro 5050-1055',
    'plusgiro 64 02 29-7',
    'gäller 2027-01-01–2030-12-31',
    '2026-03-19 1430',
    'dnr RS 2026-01234',
    'SFS 2017:30 och 2001:453',
    'åren 2023–2026',
    '031-105 00 00',
    '0510-77 00 00',
    '0510-770004',
    '08-640 229 98',
    '+46 (0)64 022 99 80',
    '2026-03-19 14:30',
    '2026-03-19T14:30:00.000Z',
    '2027-01-01/2027-12-31',
    '19–20 mars 2026, kl. 13.15–14.00',
    'HSN 2026-00417-12',
    'RSK 2025/640229',
    'KS-2026.0319.1',
    'S2021/05986',
    'prop. 2016/17:106 s. 12',
    '16 kap. 1 § hälso- och sjukvårdslagen (2017:30)',
    '2, 3, 7 och 16 §§',
    '1 250 000 kr, 640 229 980 kr',
    '12,5 procent av 640 229',
    '6 402 299 801',
    'SE45 5000 0000 0583 9825 7466',
    'IBAN SE64 0229 9801 1234 5678 9012',
    '978-91-38-24000-0',
    'EAN 7310640229980',
    'HSA-id SE2321000131-E000000012345',
    '01977f50-1b2c-7d3e-8f40-640229980112',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    '57.7089, 11.9746',
    'vecka 12, 13, 14 och 15 2026',
  ])
    assert.equal(findPersonalNumber(text), undefined, text)
})

test('no organisation number is a personal number, since its third digit is 2 or more', () => {
  for (let group = 200_000; group < 1_000_000; group += 37) {
    const first = String(group)
    if (Number(first[2]) < 2) continue
    for (const serial of ['000', '013', '980'])
      assert.equal(findPersonalNumber(`${first}-${lastFour(first, serial)}`), undefined, first)
  }
})

test('a text can be kept without the numbers that stand in it', () => {
  const [one, other] = [`640229-${lastFour('640229')}`, `19061231 ${lastFour('061231')}`]
  const table: readonly [text: string, kept: string][] = [
    ['Vi svarar senast 2026-03-19.', 'Vi svarar senast 2026-03-19.'],
    [`Om ${one}, och om ${other}.`, `Om ${numberTakenOut}, och om ${numberTakenOut}.`],
    [`x ${Array.from(one).join('\u200B')} y`, `x ${numberTakenOut} y`],
    [`/sok?q=%36${one.slice(1)}`, numberTakenOut],
  ]
  for (const [text, kept] of table) assert.equal(withoutPersonalNumbers(text), kept, text)
  for (const disguise of Object.values(disguises)) {
    const kept = withoutPersonalNumbers(`Om ${disguise(one)} står det.`)
    assert.equal(findPersonalNumber(kept), undefined)
    // Signs written by their numbers are not parted: the whole text goes.
    if (kept !== numberTakenOut) assert.match(kept, /^Om .+ står det\.$/)
  }
})
