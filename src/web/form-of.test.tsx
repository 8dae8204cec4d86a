// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { day } from '#kernel/day.ts'
import { granted, refused } from '#kernel/result.ts'
import {
  area,
  controlOf,
  dayField,
  FieldsOf,
  formOf,
  line,
  numberField,
  obeying,
  oneOf,
  onlyWhen,
  optional,
  picked,
  pressed,
  readForm,
  type Sent,
  several,
} from './form-of.tsx'

const meeting = formOf('mote', {
  title: line('titel', { most: 10 }),
  note: optional(area('not', { most: 20 })),
  heldOn: dayField('dag'),
  room: picked('rum'),
  parts: several('delar'),
  kind: oneOf('slag', ['open', 'closed']),
  seats: optional(numberField('platser')),
})

const words = {
  title: { label: 'Titel', missing: 'Skriv en titel.' },
  note: 'Anteckning',
  heldOn: 'Dag',
  room: 'Rum',
  parts: 'Delar',
  kind: 'Slag',
  seats: 'Platser',
}
const options = {
  room: [{ value: 'r1', text: 'Stora salen' }],
  parts: [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ],
  kind: [
    { value: 'open', text: 'Öppet' },
    { value: 'closed', text: 'Slutet' },
  ],
}

function sent(fields: Readonly<Record<string, string | readonly string[]>>): Sent {
  const all = (name: string) => [fields[name] ?? []].flat()
  return {
    typed: Object.fromEntries(Object.keys(fields).map((name) => [name, all(name)[0] ?? ''])),
    text: (name) => (all(name)[0] ?? '').trim(),
    texts: all,
  }
}

const right = {
  titel: ' Möte  i Hjo ',
  dag: '2026-03-26',
  rum: 'r1',
  delar: ['b', 'b', 'c'],
  slag: 'open',
}
const asked = { words, language: 'sv', options } as const

describe('reading', () => {
  test('what is right comes as the command takes it, each value of its own type', () => {
    const read = readForm(meeting, sent(right), asked)
    assert.ok('values' in read)
    assert.deepEqual(read.values, {
      title: 'Möte i Hjo',
      note: undefined,
      heldOn: day('2026-03-26'),
      room: 'r1',
      parts: ['b'],
      kind: 'open',
      seats: undefined,
    })
    assert.equal(read.control('heldOn'), 'dag')
    assert.equal(read.control('elsewhere'), '')
  })

  test('an empty form is told everything that is missing, each at its field', () => {
    assert.deepEqual(readForm(meeting, sent({}), asked), {
      errors: [
        { field: 'titel', text: 'Skriv en titel.' },
        {
          field: 'dag',
          text: 'Skriv en dag som finns, med år, till exempel 2026-03-26 eller 26 mars 2026.',
        },
        { field: 'rum', text: 'Fyll i det här.' },
        { field: 'slag', text: 'Fyll i det här.' },
      ],
    })
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['titel', 'elva tecken', /högst 10 tecken/],
    ['not', '19900101-0017', /personnumret/],
    ['dag', '2026-02-30', /en dag som finns/],
    ['rum', 'r2', /Fyll i/],
    ['slag', 'hemligt', /Fyll i/],
    ['platser', 'tolv', /helt tal/],
  ]
  for (const [field, value, said] of wrong) {
    test(`${field} that is wrong is told there and nowhere else`, () => {
      const read = readForm(meeting, sent({ ...right, [field]: value }), asked)
      assert.ok('errors' in read)
      assert.deepEqual(
        read.errors.map((one) => one.field),
        [field],
      )
      assert.match(read.errors[0]!.text, said)
    })
  }

  test('characters are what a reader counts in a limit, not units of the machine', () => {
    const ten = '👍'.repeat(10)
    assert.ok('values' in readForm(meeting, sent({ ...right, titel: ten }), asked))
    assert.ok('errors' in readForm(meeting, sent({ ...right, titel: `${ten}!` }), asked))
  })
})

test('a part of the input has its control, and the whole has none', () => {
  assert.equal(controlOf(meeting, 'heldOn'), 'dag')
  assert.equal(controlOf(meeting, 'no-such'), '')
  assert.equal(controlOf(meeting, undefined), '')
})

test('a form that comes back shows what was typed, also what was wrong, with the error at its field', () => {
  const form = sent({ ...right, titel: 'elva tecken', not: '<b>', delar: ['a'] })
  const read = readForm(meeting, form, asked)
  assert.ok('errors' in read)
  const html = renderToString(
    <FieldsOf of={meeting} {...asked} sending={{ form, errors: read.errors }} />,
  )
  assert.match(html, /id="mote-titel"[^>]*name="titel"[^>]*aria-invalid="true"/)
  assert.match(html, /value="elva tecken"/)
  assert.match(html, /&lt;b>/)
  assert.match(html, /value="a" checked/)
  assert.doesNotMatch(html, /value="b" checked/)
  assert.equal(html.match(/class="error"/g)?.length, 1)
  assert.match(html, /Anteckning <span[^>]*>\(valfritt\)/)
})

describe('fields that depend', () => {
  const asking = formOf('fraga', {
    answer: pressed('svar', ['ja', 'nej']),
    why: onlyWhen((form) => form.text('svar') === 'nej', line('skal', { most: 10 })),
    code: obeying(
      (typed: string) => (/^\d+$/.test(typed) ? granted(Number(typed)) : refused('no-code')),
      line('kod', { most: 5 }),
    ),
  })
  const said = {
    words: {
      answer: 'Svar',
      why: 'Skäl',
      code: { label: 'Kod', wrong: 'Skriv koden med siffror.' },
    },
    language: 'sv',
  } as const

  test('what is chosen says what must be filled in, and a rule of the room is told at its field', () => {
    assert.deepEqual(readForm(asking, sent({ svar: 'nej', kod: 'x' }), said), {
      errors: [
        { field: 'skal', text: 'Fyll i det här.' },
        { field: 'kod', text: 'Skriv koden med siffror.' },
      ],
    })
    const read = readForm(asking, sent({ svar: 'ja', skal: 'mer än tio tecken', kod: '12' }), said)
    assert.deepEqual('values' in read && read.values, { answer: 'ja', why: undefined, code: 12 })
  })

  test('a choice that sends its form is a button each', () => {
    const answer = [
      { value: 'ja', text: 'Ja' },
      { value: 'nej', text: 'Nej' },
    ]
    const html = renderToString(
      <FieldsOf of={asking} {...said} options={{ answer }} sending={undefined} />,
    )
    assert.equal(html.match(/<button type="submit"[^>]*name="svar"/g)?.length, 2)
  })
})
