// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { endingMandates, type Held, mayFollow } from './ending-mandates.ts'

const on = day('2026-11-01')

function held(
  name: string,
  from: string,
  until: string | undefined,
  rest: Partial<Mandate> = {},
): Held {
  return {
    name,
    actsFor: { sv: 'Lerum', en: 'Lerum' },
    mandate: {
      id: `${name} ${from}`,
      personId: name,
      role: 'coordinator',
      partyId: 'lerum',
      bodyId: undefined,
      unitId: undefined,
      validFrom: day(from),
      validUntil: until === undefined ? undefined : day(until),
      ...rest,
    } as Held['mandate'],
  }
}

const anna = held('Anna', '2023-01-01', '2026-12-31')
const told = (others: readonly Held[], offered: readonly Held[] = []) => {
  const [first] = endingMandates([anna, ...others], offered, on)
  return first?.successor && `${first.successor.is} ${first.successor.name}`
}

describe('a mandate that ends', () => {
  const rows: readonly (readonly [
    what: string,
    others: readonly Held[],
    offered: readonly Held[],
    successor: string | undefined,
  ])[] = [
    ['without anyone', [], [], undefined],
    ['with one who begins the day after', [held('Per', '2027-01-01', undefined)], [], 'chosen Per'],
    ['with one who begins later', [held('Per', '2027-01-02', undefined)], [], undefined],
    [
      'with one who has another role',
      [held('Per', '2027-01-01', undefined, { role: 'registrar' })],
      [],
      undefined,
    ],
    [
      'with one of another party',
      [held('Per', '2027-01-01', undefined, { partyId: 'ale' })],
      [],
      undefined,
    ],
    ['with one who has been asked', [], [held('Per', '2027-01-01', undefined)], 'asked Per'],
    [
      'with one who has both begun before and goes on',
      [held('Eva', '2025-01-01', undefined), held('Per', '2027-01-01', undefined)],
      [],
      'chosen Per',
    ],
    ['with the same person again', [held('Anna', '2027-01-01', undefined)], [], 'chosen Anna'],
  ]
  for (const [what, others, offered, successor] of rows)
    test(what, () => assert.equal(told(others, offered), successor))
})

test('those that end within the time are told, the first to end first', () => {
  const names = endingMandates(
    [
      anna,
      held('Bo', '2023-01-01', '2026-11-01'),
      held('Cilla', '2023-01-01', '2026-10-31'),
      held('Disa', '2023-01-01', '2027-03-02'),
      held('Erik', '2023-01-01', undefined),
      held('Fia', '2026-12-01', '2026-12-31'),
    ],
    [],
    on,
  ).map(({ name }) => name)
  assert.deepEqual(names, ['Bo', 'Anna'])
})

test('a coordinator follows those of her own party, an administrator all, others none', () => {
  const as = (role: Mandate['role'], partyId?: string) => ({ role, partyId }) as Mandate
  assert.ok(mayFollow(as('administrator'), anna))
  assert.ok(mayFollow(as('coordinator', 'lerum'), anna))
  assert.ok(!mayFollow(as('coordinator', 'ale'), anna))
  assert.ok(!mayFollow(as('registrar', 'lerum'), anna))
})
