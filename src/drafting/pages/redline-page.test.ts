// SPDX-License-Identifier: EUPL-1.2
// Two versions are fetched as one Word file with tracked changes.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paragraphsOf } from '../../../test/support/accepted-changes.ts'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const fetchBytes = async (path: string) => {
  const response = await room.fetchFile(path)
  assert.equal(response.status, 200, path)
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

test('accepting all gives the newer edition and rejecting all the older', async () => {
  const address = '/avtal/jamfor.docx?fran=vardavtal/2017&till=vardavtal/2027'
  const { headers, bytes } = await fetchBytes(address)
  assert.match(headers.get('content-disposition') ?? '', /vardavtal-2017-2027-jamforelse\.docx/)
  const [older, newer] = await Promise.all(
    ['2017', '2027'].map((label) => fetchBytes(`/avtal/vardavtal/${label}.docx`)),
  )
  assert.deepEqual(paragraphsOf(bytes, 'reject'), paragraphsOf(older!.bytes, 'reject'))
  assert.deepEqual(paragraphsOf(bytes, 'accept'), paragraphsOf(newer!.bytes, 'reject'))
  assert.deepEqual((await fetchBytes(address)).bytes, bytes, 'the same two give the same bytes')
})

test('a draft, and what is no version, is there for no one who may not read it', async () => {
  for (const till of ['vardavtal/utkast-2', 'vardavtal/1900', 'x', ''])
    assert.equal(
      (await room.get(`/avtal/jamfor.docx?fran=vardavtal/2017&till=${till}`)).status,
      404,
    )
})
