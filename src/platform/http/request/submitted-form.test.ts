// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthOf, mostGrowth } from '../../../../test/house/doubling.ts'
import { faultSentences } from '#platform/http/answer/messages.ts'
import { Refusal } from '#platform/http/answer/outcome.ts'
import { formLimits, readForm } from '#platform/http/request/submitted-form.ts'

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data; boundary=----x'
const mostBytes = 1_000_000

function read(mediaType: string, body: BodyInit, limit = mostBytes) {
  const headers = { 'content-type': mediaType }
  return readForm(new Request('http://own.invalid/', { method: 'POST', body, headers }), limit)
}

async function refusalOf(mediaType: string, body: BodyInit): Promise<Refusal> {
  try {
    await read(mediaType, body)
  } catch (cause) {
    if (cause instanceof Refusal) return cause
    throw cause
  }
  throw new Error('the form was taken')
}

const part = (name: string, value: string, more = '') =>
  `------x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
const end = '------x--\r\n'

test('a field that stands many times is read in the order it was sent', async () => {
  const values = Array.from({ length: formLimits.fields }, (_, place) => `${place}`)
  for (const [type, body] of [
    [urlencoded, values.map((value) => `val=${value}`).join('&')],
    [multipart, values.map((value) => part('val', value)).join('') + end],
  ] as const) {
    const form = await read(type, body)
    assert.deepEqual(form.texts('val'), values)
    assert.equal(form.typed['val'], '0')
  }
})

test('a form of more fields than the most, or a longer name, is refused in words', async () => {
  const more = formLimits.fields + 1
  const longName = 'n'.repeat(formLimits.nameCharacters + 1)
  const file = (place: number) => part(`f${place}`, 'x', `; filename="${place}.txt"`)
  const files = Array.from({ length: formLimits.files + 1 }, (_, place) => file(place)).join('')
  for (const [type, body, status, sentence] of [
    [urlencoded, 'a=1&'.repeat(more), 413, 'too-many-fields'],
    [urlencoded, '&'.repeat(mostBytes), 413, 'too-many-fields'],
    [multipart, part('a', '1').repeat(more) + end, 413, 'too-many-fields'],
    [urlencoded, `${longName}=1`, 413, 'long-field-name'],
    [multipart, part(longName, '1') + end, 413, 'long-field-name'],
    [multipart, files + end, 413, 'too-many-files'],
    [
      multipart,
      part('a', '1', `\r\nX: ${'y'.repeat(formLimits.headBytes)}`) + end,
      400,
      'unreadable-form',
    ],
    [multipart, part('a', '1', `\r\nX: ${'y'.repeat(1500)}`).repeat(400) + end, 413, undefined],
  ] as const) {
    const refusal = await refusalOf(type, body)
    assert.deepEqual([refusal.status, refusal.sentence], [status, sentence], body.slice(0, 60))
  }
  // The sentences say the numbers that hold.
  assert.match(faultSentences['too-many-fields'].en, /5,000/)
  assert.equal(formLimits.fields, 5000)
  assert.match(faultSentences['long-field-name'].en, /200/)
  assert.match(faultSentences['too-many-files'].en, /10 files/)
})

test('the parts are told apart by the boundary that they were counted by', async () => {
  for (const [type, body] of [
    ['multipart/form-data; boundary="----x"', part('a', '1') + end],
    ['multipart/form-data; charset=utf-8; Boundary=----x', part('a', '1') + end],
  ] as const) {
    assert.equal((await read(type, body)).text('a'), '1', type)
  }
  const two = 'multipart/form-data; boundary=----y; boundary=----x'
  const form = await read(two, part('a', '1') + end).catch((cause: unknown) => cause)
  assert.ok(form instanceof Refusal || (form as { text: (n: string) => string }).text('a') === '1')
})

type Shape = readonly [type: string, most: number, shape: (size: number) => string]

const shapes: Readonly<Record<string, Shape>> = {
  'one name again and again': [
    urlencoded,
    4 * formLimits.fields,
    (size) => 'a=1&'.repeat(size / 4 - 1),
  ],
  'one long text': [urlencoded, mostBytes, (size) => `a=${'%C3%A5+'.repeat(size / 8)}`],
  'line breaks': [urlencoded, mostBytes, (size) => `a=${'%0D%0A'.repeat(size / 7)}`],
  'marks upon marks': [urlencoded, mostBytes, (size) => `a=a${'%CC%81%CC%A3'.repeat(size / 13)}`],
  'marks upon marks, in parts': [
    multipart,
    mostBytes,
    (size) => part('a', `a${'\u0301\u0323'.repeat(size / 5)}`) + end,
  ],
  'half a boundary': [
    multipart,
    mostBytes,
    (size) => part('a', '\r\n-----y'.repeat(size / 9)) + end,
  ],
  'small parts': [
    multipart,
    60 * formLimits.fields,
    (size) => part('a', '1').repeat(size / 60 - 1) + end,
  ],
  'a large file': [
    multipart,
    mostBytes,
    (size) => part('f', 'x'.repeat(size / 1.1), '; filename="f"') + end,
  ],
}

for (const [name, [type, most, make]] of Object.entries(shapes)) {
  test(`a form twice as long takes at most ${mostGrowth} times the time: ${name}`, async () => {
    const { size, ratio } = await growthOf({
      make,
      work: (body: string) => read(type, body),
      from: most / 4,
      most,
    })
    assert.ok(ratio <= mostGrowth, `${ratio} from ${size} to ${2 * size}`)
  })
}
