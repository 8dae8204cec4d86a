// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Body } from '../../organisation/rules/party.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { statementMatters } from './statement-matters.ts'

const body = (id: string) => ({ id, slug: id, name: id, partyId: 'ale' }) as Body

const row = (rest: Partial<StepRow>): StepRow => ({
  stepId: 'steg',
  key: 'ks-prepare',
  verb: 'prepare',
  title: { sv: 'Bereda', en: 'Prepare' },
  branch: 'municipalities',
  isOptional: true,
  body: body('ks'),
  state: 'open',
  opensOn: undefined,
  dueOn: undefined,
  doneOn: undefined,
  note: '',
  isWaived: false,
  latestAct: undefined,
  undone: [],
  waitingFor: [],
  waitedForBy: [],
  ...rest,
})

const preparing = row({})
const deciding = row({ verb: 'decide', isOptional: false, body: body('kf') })

function own(role: Role, rows: readonly StepRow[]): readonly [string, boolean][] {
  const mandate = { role, partyId: 'ale' } as Mandate
  const matters = statementMatters(rows, { title: 'Avtalet' }, mandate, '/beslut')
  return matters.map(({ path, isOwn }) => [path, isOwn])
}

test('inner preparation is led by the coordinator, on the page where it can also be done without', () => {
  assert.deepEqual(own('coordinator', [preparing, deciding]), [['/arenden/steg/ks', true]])
  assert.deepEqual(own('registrar', [preparing, deciding]), [['/arenden/steg/ks', false]])
})

test('what is done without, or comes after the council has decided, is no matter', () => {
  const waived = row({ state: 'done', doneOn: day('2026-03-19'), isWaived: true })
  assert.deepEqual(own('coordinator', [waived, deciding]), [])
  const decided = row({ ...deciding, state: 'done', doneOn: day('2026-03-19') })
  assert.deepEqual(own('coordinator', [preparing, decided]), [])
})
