// SPDX-License-Identifier: EUPL-1.2
// An editor splits a provision and merges two, having seen before and after; without script.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { readText } from '../../agreement/reads/texts.ts'
import { findVersion } from '../../agreement/reads/versions.ts'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const draft = '/arbetsyta/vardavtal/utkast-2'
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!

async function textNow() {
  const version = await findVersion(room.database.db, 'vardavtal', 'utkast-2')
  return (await readText(room.database.db, version!.id)).provisions
}

/** A paragraph of the draft with the words. */
async function written(words: string) {
  const own = (await textNow()).find(({ kind }) => kind === 'paragraph')!
  const path = `${draft}/bestammelse/${own.id}`
  const sett = hidden((await room.get(path, 'editor')).text, 'sett')
  const said = { slag: 'paragraph', text: words, galler: 'here', handling: 'spara', sett }
  assert.equal((await room.post(path, said)).status, 303)
  return (await textNow()).find(({ id }) => id === own.id)!
}

test('a provision is split where its editor says, once, when both parts have been shown', async () => {
  const own = await written(
    'Regionen svarar för läkare enligt 16 kap. 1 §. Kommunen svarar för resten.',
  )
  const path = `${draft}/dela/${own.id}`
  const page = (await room.get(path, 'editor')).text
  assert.match(
    page,
    /type="radio"[^>]*name="plats"[^>]*value="0:47"[\s\S]*Kommunen svarar för resten\./,
  )
  assert.doesNotMatch(page, /value="gor"/, 'it is shown before it is done')
  const fields = { plats: '0:47', rubrik: '', varfor: 'Två frågor.' }
  const marks = { sett: hidden(page, 'sett'), ny: hidden(page, 'ny') }
  const shown = await room.post(path, { ...fields, ...marks, handling: 'visa' })
  assert.equal(shown.status, 200)
  assert.match(shown.text, /Så blir det[\s\S]*Efter[\s\S]*Regionen svarar[\s\S]*Kommunen svarar/)
  assert.match(shown.text, /value="0:47"[^>]*checked/)
  assert.equal(hidden(shown.text, 'ny'), marks.ny)
  for (let pressed = 0; pressed < 2; pressed++) {
    assert.equal((await room.post(path, { ...fields, ...marks, handling: 'gor' })).status, 303)
  }
  const now = await textNow()
  const at = now.findIndex(({ id }) => id === own.id)
  assert.deepEqual(
    [now[at]!.plainText, now[at + 1]!.plainText, now[at + 1]!.id, now[at + 1]!.changeReason],
    [
      'Regionen svarar för läkare enligt 16 kap. 1 §.',
      'Kommunen svarar för resten.',
      marks.ny,
      'Två frågor.',
    ],
  )
  assert.deepEqual(now[at + 1]!.madeOf, [own.id])
})

test('two are merged when before and after have been shown, and the first remembers the other', async () => {
  const list = await textNow()
  const own = list.find(({ plainText }) => plainText.startsWith('Regionen svarar för läkare'))!
  const next = list[list.indexOf(own) + 1]!
  const path = `${draft}/sla-ihop/${own.id}`
  const page = (await room.get(path, 'editor')).text
  const marks = { sett: hidden(page, 'sett'), nasta: hidden(page, 'nasta') }
  assert.equal(marks.nasta, next.id)
  const fields = { sats: 'goes-on', rubrik: 'Ansvar', varfor: '' }
  const shown = await room.post(path, { ...fields, ...marks, handling: 'visa' })
  assert.match(shown.text, /1 §\. Kommunen svarar för resten\./)
  for (let pressed = 0; pressed < 2; pressed++) {
    assert.equal((await room.post(path, { ...fields, ...marks, handling: 'gor' })).status, 303)
  }
  const merged = (await textNow()).find(({ id }) => id === own.id)!
  assert.deepEqual(
    [merged.plainText, merged.heading, merged.madeOf],
    [
      'Regionen svarar för läkare enligt 16 kap. 1 §. Kommunen svarar för resten.',
      'Ansvar',
      [next.id],
    ],
  )
  assert.equal(
    (await textNow()).some(({ id }) => id === next.id),
    false,
  )
})

test('what cannot be split or merged says so, and says what to do', async () => {
  const own = await written('En enda mening.')
  assert.match((await room.get(`${draft}/dela/${own.id}`, 'editor')).text, /en enda mening\. Skriv/)
  const last = (await textNow()).findLast(({ parentId }) => parentId === undefined)!
  const page = (await room.get(`${draft}/sla-ihop/${last.id}`, 'editor')).text
  assert.match(page, /Ingen bestämmelse står direkt efter/)
  const nowhere = await room.post(`${draft}/dela/${own.id}`, {
    handling: 'gor',
    sett: hidden((await room.get(`${draft}/stryk/${own.id}`, 'editor')).text, 'sett'),
  })
  assert.equal(nowhere.status, 422)
})
