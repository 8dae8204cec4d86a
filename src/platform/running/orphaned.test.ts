// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { stopWhenOrphaned } from './orphaned.ts'

function started(by: { readonly npm: boolean; readonly ppid?: number }) {
  const signals: string[] = []
  const program = {
    env: by.npm ? { npm_lifecycle_event: 'start' } : {},
    pid: 7,
    ppid: by.ppid ?? 6,
    kill: (pid: number, signal: string) => void signals.push(`${signal} ${pid}`),
  }
  stopWhenOrphaned(program, 1)
  return { program, signals }
}

test('what npm has started stops once when npm is gone', async () => {
  const { program, signals } = started({ npm: true })
  await setTimeout(20)
  assert.deepEqual(signals, [])
  program.ppid = 1
  await setTimeout(20)
  assert.deepEqual(signals, ['SIGTERM 7'])
})

test('what was started in another way goes on alone', async () => {
  const alone = started({ npm: false })
  const first = started({ npm: true, ppid: 1 })
  alone.program.ppid = 1
  await setTimeout(20)
  assert.deepEqual([alone.signals, first.signals], [[], []])
})
