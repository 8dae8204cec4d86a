// SPDX-License-Identifier: EUPL-1.2
// The workspace and the draft as they are looked for: by what waits, by words, one part at a time.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
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

const open = async (path: string, role: 'editor' | 'process-leader' = 'editor') =>
  (await room.get(path, role)).text

/** The names of the rows under each head, in order. */
function groupsIn(html: string): Readonly<Record<string, readonly string[]>> {
  const table = /<table class="table blocks work-table">[\s\S]*?<\/table>/.exec(html)![0]
  return Object.fromEntries(
    table
      .split('<tbody')
      .slice(1)
      .map((body) => [
        /scope="rowgroup">([^<]+)/.exec(body)?.[1]?.trim() ?? '',
        [...body.matchAll(/<th scope="row">[\s\S]*?>([^<]+)<\/a>/g)].map(([, name]) => name!),
      ]),
  )
}

test('who writes begins with the draft; what is frozen waits for who leads', async () => {
  const editor = await open('/arbetsyta')
  assert.match(editor, /En text väntar på dig\. Börja med /)
  const { 'Väntar på dig': yours, 'Väntar på andra': others } = groupsIn(editor)
  assert.equal(yours?.length, 1)
  assert.equal(others?.length, 1)
  const leader = await open('/arbetsyta', 'process-leader')
  assert.equal(groupsIn(leader)['Väntar på dig']?.length, 2)
  assert.equal(leader.match(/data-variant="primary"/g)?.length, 1, 'one way on is the first')
})

test('a row is found by its state, by words, and what is not there is said', async () => {
  const drafts = await open('/arbetsyta?lage=utkast')
  assert.deepEqual(Object.keys(groupsIn(drafts)), ['Väntar på dig'])
  assert.match(drafts, /aria-current="true"[^>]*>Utkast 1</)
  assert.match(drafts, /type="hidden" name="lage" value="utkast"/, 'a search keeps the choice')
  const found = groupsIn(await open('/arbetsyta?sok=2017'))
  assert.equal(Object.values(found).flat().length, 1)
  assert.match(await open('/arbetsyta?sok=finns+inte'), /Visa hela listan/)
})

test('a draft is a document: no part is folded, and only the chosen one carries the ways to move it', async () => {
  const written = await open('/arbetsyta/vardavtal/utkast-2')
  const paper = /<section class="paper[\s\S]*?<\/section>/.exec(written)?.[0] ?? ''
  assert.ok(paper.length > 0)
  assert.doesNotMatch(paper, /<details|<form/)
  const [, chosen] = /valt=([\w-]+)#/.exec(paper) ?? []
  const ordered = await open(`/arbetsyta/vardavtal/utkast-2?lage=ordna&valt=${chosen}`)
  assert.equal(ordered.match(/draft-tree__ways/g)?.length, 1)
  assert.match(ordered, new RegExp(`/stryk/${chosen}"`))
})

test('one who moves a step at a time stays among the lines', async () => {
  const path = '/arbetsyta/vardavtal/utkast-2'
  const html = await open(`${path}?lage=ordna`)
  const forms = [...html.matchAll(/action="([^"]*\/flytta\/([\w-]+))"[\s\S]*?<\/form>/g)]
  const down = forms.find(
    ([form]) => form.includes('value="ned"') || form.includes('value="down"'),
  )!
  const sett = /name="sett" value="([^"]+)"/.exec(down[0])![1]!
  const answer = await room.post(down[1]!, { riktning: 'down', sett })
  assert.equal(answer.to, `${path}?sparat=ja&lage=ordna#rad-${down[2]}`)
})

test('a package offers what no package holds first, and what the link names as chosen', async () => {
  const html = await open('/arbetsyta/paket', 'process-leader')
  const heads = [...html.matchAll(/class="choices__group"[^>]*>([^<]+)</g)].map(([, head]) => head)
  assert.deepEqual(heads, ['I paketet Nytt avtal', 'Redan antagna'])
  const [, id] = /name="version" value="([^"]+)"/.exec(html)!
  const chosen = await open(`/arbetsyta/paket?version=${id}`, 'process-leader')
  assert.match(chosen, /class="choices__group"[^>]*>Valda</)
})
