// SPDX-License-Identifier: EUPL-1.2
// A file comes in with its numbers, is read with them, and gets others only when its editor says so.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { findVersion } from '../../agreement/reads/versions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const cases = new URL('../../../test/word-cases/', import.meta.url)
const markOf = (text: string) => /name="sett" value="([^"]*)"/.exec(text)![1]!

async function bringIn(name: string, label: string, comparedWith = '') {
  const bytes = await readFile(new URL(`${name}.docx`, cases))
  const fil = new File([bytes], `${name}.docx`)
  const begun = await room.post('/arbetsyta/vardavtal/import', {
    beteckning: label,
    jamfor: comparedWith,
    fil,
  })
  assert.equal(begun.status, 303)
  const preview = (await room.get(begun.to!, 'editor')).text
  const fields = { titel: 'Inläst', beteckning: label, handling: 'spara', sett: markOf(preview) }
  const saved = await room.post(begun.to!, fields)
  assert.equal(saved.status, 303)
  return { preview, ...(await textOf(label)) }
}

async function textOf(label: string) {
  const version = await findVersion(room.database.db, 'vardavtal', label)
  return readText(room.database.db, version!.id)
}

const numbersIn = ({ provisions }: Awaited<ReturnType<typeof textOf>>) =>
  provisions.map(({ number, address }) => [number, address])

test('the numbers of a file are those of the draft, with an address each', async () => {
  const law = await bringIn('15-kap-auto-headings', 'lag')
  assert.deepEqual(numbersIn(law), [
    ['1 kap', '1kap'],
    ['1 §', '1kap-1p'],
    ['2 §', '2p'],
    ['2 kap', '2kap'],
    ['1 §', '2kap-1p'],
  ])
  assert.match(law.preview, /1 kap Inledande bestämmelser/)
  const read = await room.get('/avtal/vardavtal/lag/2kap-1p', 'editor')
  assert.equal(read.status, 200)
  assert.match(read.text, /id="b-2kap-1p"/)
})

test('what has no number gets none, and can still be linked to', async () => {
  const { provisions } = await bringIn('63-intro-removed-old', 'utan-nummer')
  const bare = provisions.filter(({ number }) => number === '')
  assert.ok(bare.length > 0)
  for (const { address, plainText } of bare) {
    assert.match(address, /~\d+$/)
    const read = await room.get(`/avtal/vardavtal/utan-nummer/${address}`, 'editor')
    assert.equal(read.status, 200, address)
    assert.ok(plainText === '' || read.text.includes(`id="${anchorOf({ address })}"`))
  }
})

test('a draft is numbered anew on a page that says what each number becomes', async () => {
  await bringIn('14-kap-typed-headings', 'om')
  const path = '/arbetsyta/vardavtal/om/numrera'
  const ways = (await room.get(path, 'editor')).text
  for (const way of ['i-ordning', 'allt', 'kapitel-och-paragrafer', 'lopande-paragrafer'])
    assert.match(ways, new RegExp(`${path}/${way}"`))
  assert.match(ways, /Inget nummer ändras\./)
  assert.equal((await room.get(`${path}/annat`, 'editor')).status, 404)
  const asked = (await room.get(`${path}/lopande-paragrafer`, 'editor')).text
  assert.match(asked, /1 nummer ändras\./)
  assert.match(asked, /Regionen svarar för läkare[\s\S]*1 §[\s\S]*3 §/)
  const late = await room.post(`${path}/lopande-paragrafer`, { sett: 'annat' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Någon har ändrat utkastet/)
  const done = await room.post(`${path}/lopande-paragrafer`, { sett: markOf(asked) })
  assert.equal(done.to, '/arbetsyta/vardavtal/om?sparat=ja')
  assert.deepEqual(
    numbersIn(await textOf('om')).map(([number]) => number),
    ['1 kap', '1 §', '2 §', '2 kap', '3 §'],
  )
  const told = await room.database.db
    .selectFrom('journal')
    .select('payload')
    .where('event', '=', 'draft-renumbered')
    .execute()
  assert.deepEqual(
    told.map(({ payload }) => payload),
    [{ way: 'law-through', count: 1 }],
  )
})

test('a file that comes back in keeps the identity of what it numbers otherwise', async () => {
  const earlier = await textOf('om')
  const again = await bringIn('15-kap-auto-headings', 'igen', earlier.version.id)
  assert.deepEqual(
    numbersIn(again).map(([number]) => number),
    ['1 kap', '1 §', '2 §', '2 kap', '1 §'],
  )
  const idsOf = ({ provisions }: typeof earlier) => provisions.map(({ id }) => id)
  assert.deepEqual(idsOf(again), idsOf(earlier))
  // What has no number is known by its words as well.
  const bare = await textOf('utan-nummer')
  const shorter = await bringIn('63-intro-removed-new', 'kortare', bare.version.id)
  const gone = idsOf(bare).filter((id) => !idsOf(shorter).includes(id))
  assert.ok(idsOf(shorter).every((id) => idsOf(bare).includes(id)))
  assert.ok(gone.length <= 1)
})
