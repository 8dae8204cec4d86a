// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { versionStatuses, type VersionStatus } from './document.ts'
import { askVersionStep, isStepFrom, versionSteps, type VersionStep } from './lifecycle.ts'

const isFree = { isInPackage: false, isAdopted: false }

function answerOf(status: VersionStatus, step: VersionStep): string {
  const asked = {
    change: () => askVersionStep(status, 'change', undefined),
    freeze: () => askVersionStep(status, 'freeze', { provisions: 1 }),
    withdraw: () => askVersionStep(status, 'withdraw', isFree),
  }[step]()
  return asked.granted ? asked.value.to : asked.refusal
}

// What each step makes of a version, or why it cannot be taken.
const becomes: Readonly<Record<VersionStatus, Readonly<Record<VersionStep, string>>>> = {
  draft: { change: 'draft', freeze: 'frozen', withdraw: 'version-not-frozen' },
  frozen: { change: 'version-not-draft', freeze: 'version-not-draft', withdraw: 'withdrawn' },
  withdrawn: {
    change: 'version-not-draft',
    freeze: 'version-not-draft',
    withdraw: 'version-not-frozen',
  },
}

for (const status of versionStatuses) {
  test(`a version that is ${status} can go where the table says, and nowhere else`, () => {
    for (const step of Object.keys(versionSteps) as VersionStep[]) {
      assert.equal(answerOf(status, step), becomes[status][step], step)
      const begins = (versionStatuses as readonly string[]).includes(becomes[status][step])
      assert.equal(isStepFrom(status, step), begins, step)
    }
  })
}

test('a text without words is not frozen', () => {
  const asked = askVersionStep('draft', 'freeze', { provisions: 0 })
  assert.equal(asked.granted ? '' : asked.refusal, 'version-empty')
})

test('what has been asked about or decided is not withdrawn', () => {
  const no = (facts: { readonly isInPackage: boolean; readonly isAdopted: boolean }) => {
    const asked = askVersionStep('frozen', 'withdraw', facts)
    return asked.granted ? '' : asked.refusal
  }
  assert.equal(no({ isInPackage: true, isAdopted: false }), 'version-is-decided')
  assert.equal(no({ isInPackage: false, isAdopted: true }), 'version-is-adopted')
  assert.equal(no({ isInPackage: true, isAdopted: true }), 'version-is-decided')
})
