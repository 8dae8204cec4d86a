// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { roles } from '#kernel/mandate.ts'
import { versionStatuses } from './document.ts'
import { askToPublish, mayRead } from './publishing.ts'

const place = { partyId: undefined, bodyId: undefined, unitId: undefined }
const on = day('2026-03-19')

test('what is not published is read by those who write alone', () => {
  const internal = { publishedOn: undefined }
  const readers = roles.filter((role) =>
    mayRead(internal, { id: 'm', personId: 'p', role, ...place }),
  )
  assert.deepEqual([...readers].toSorted(), ['editor', 'process-leader'])
  assert.equal(mayRead(internal, undefined), false)
  assert.equal(mayRead({ publishedOn: on }, undefined), true)
})

test('only what is frozen is published, and once', () => {
  const answers = versionStatuses.map((status) => {
    const asked = askToPublish({ status, publishedOn: undefined })
    return asked.granted ? 'granted' : asked.refusal
  })
  assert.deepEqual(answers, ['version-not-frozen', 'granted', 'version-not-frozen'])
  const again = askToPublish({ status: 'frozen', publishedOn: on })
  assert.equal(again.granted ? 'granted' : again.refusal, 'version-is-published')
})
