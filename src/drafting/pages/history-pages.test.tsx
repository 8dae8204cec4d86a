// SPDX-License-Identifier: EUPL-1.2
// An editor undoes what she did, reads how a provision came to be and restores an earlier wording.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { drawnForField } from '#kernel/mandate.ts'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { formsOf } from '../../../test/support/html-forms.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { readText } from '../../agreement/reads/texts.ts'
import { findVersion } from '../../agreement/reads/versions.ts'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

type Who = 'editor' | 'process-leader'
const draft = '/arbetsyta/vardavtal/utkast-2'

async function textNow() {
  const version = await findVersion(room.database.db, 'vardavtal', 'utkast-2')
  return (await readText(room.database.db, version!.id)).provisions
}
const wordsOf = async (id: string) => (await textNow()).find((one) => one.id === id)?.plainText

async function write(id: string, words: string, who: Who = 'editor') {
  const path = `${draft}/bestammelse/${id}`
  const sett = /name="sett" value="([^"]*)"/.exec((await room.get(path, who)).text)![1]!
  const said = {
    slag: 'paragraph',
    text: words,
    galler: 'here',
    varfor: '',
    handling: 'spara',
    sett,
  }
  const sent = await room.post(path, said, who)
  assert.equal(sent.status, 303)
  return (await room.get(sent.to!, who)).text
}

/** Presses the first form of a page that is sent to an address. */
async function press(html: string, page: string, action: RegExp, who: Who = 'editor') {
  const form = formsOf(html, page).find((one) => action.test(one.action))
  assert.ok(form, `a form to ${action}`)
  const fields = Object.fromEntries(
    form.fields.flatMap(({ name, value }) => (name === drawnForField ? [] : [[name, value]])),
  )
  return { fields, sent: await room.post(form.action, fields, who) }
}

const paragraph = async () => (await textNow()).find(({ kind }) => kind === 'paragraph')!

test('what was just saved is undone by one press, and done again by one more', async () => {
  const own = await paragraph()
  const saved = await write(own.id, 'Ord som ångras.')
  assert.match(saved, /Ångra: Skrev om/)
  const { sent, fields } = await press(saved, draft, /\/angra$/)
  assert.equal(sent.status, 303)
  assert.equal(await wordsOf(own.id), own.plainText)
  assert.equal((await room.post(`${draft}/angra`, fields, 'editor')).status, 303, 'pressed twice')
  assert.equal(await wordsOf(own.id), own.plainText)
  const after_ = (await room.get(sent.to!, 'editor')).text
  assert.match(after_, /Gör om: Ångrade/)
  assert.equal((await press(after_, draft, /\/angra$/)).sent.status, 303)
  assert.equal(await wordsOf(own.id), 'Ord som ångras.')
})

test('never over a later change of the same provision, and only one’s own', async () => {
  const own = await paragraph()
  const saved = await write(own.id, 'Mina ord.')
  const { fields } = { fields: formsOf(saved, draft).find(({ action }) => /angra$/.test(action))! }
  const sent = Object.fromEntries(fields.fields.map(({ name, value }) => [name, value]))
  delete sent[drawnForField]
  assert.equal((await room.post(`${draft}/angra`, sent, 'process-leader')).status, 404)
  await write(own.id, 'Kollegans ord.', 'process-leader')
  const late = await room.post(`${draft}/angra`, sent, 'editor')
  assert.equal(late.status, 422)
  assert.match(late.text, /Det går inte att ångra/)
  assert.equal(await wordsOf(own.id), 'Kollegans ord.')
})

test('every wording stands with who, when and what differed, and any of them is restored as a new change', async () => {
  const own = await paragraph()
  await write(own.id, 'Den första lydelsen.')
  await write(own.id, 'Den andra lydelsen.', 'process-leader')
  const page = (await room.get(`${draft}/bestammelse/${own.id}/lydelser`, 'editor')).text
  assert.match(
    page,
    /Skrev om[\s\S]*process-leader@exempel\.se[\s\S]*Skrev om[\s\S]*editor@exempel\.se/,
  )
  assert.match(page, /<del[\s\S]*första[\s\S]*<ins[\s\S]*andra/)
  assert.match(page, /När utkastet började/)
  const hrefs = [...page.matchAll(/href="([^"]*\/aterstall\/[^"]*)"/g)].map(([, href]) => href!)
  const asked = (await room.get(hrefs[0]!, 'editor')).text
  assert.match(asked, /Nu[\s\S]*Den andra lydelsen[\s\S]*Efter[\s\S]*Den första lydelsen/)
  const { sent, fields } = await press(asked, hrefs[0]!, /\/aterstall\//)
  assert.equal(sent.status, 303)
  assert.equal(await wordsOf(own.id), 'Den första lydelsen.')
  assert.equal((await room.post(hrefs[0]!, fields, 'editor')).status, 303, 'pressed twice')
  const again = (await room.get(`${draft}/bestammelse/${own.id}/lydelser`, 'editor')).text
  assert.match(again, /Återställde/)
  assert.match(again, /Den andra/, 'what was restored over is there')
  const first = [...again.matchAll(/href="([^"]*\/aterstall\/forsta)"/g)][0]![1]!
  assert.equal((await room.get(first, 'editor')).status, 200)
})

test('who restores what a colleague changed meanwhile sees how it stands', async () => {
  const own = await paragraph()
  const page = (await room.get(`${draft}/bestammelse/${own.id}/lydelser`, 'editor')).text
  const href = /href="([^"]*\/aterstall\/[^"]*)"/.exec(page)![1]!
  const asked = (await room.get(href, 'editor')).text
  await write(own.id, 'Kollegan hann före.', 'process-leader')
  const { sent } = await press(asked, href, /\/aterstall\//)
  assert.equal(sent.status, 409)
  assert.match(sent.text, /Inget är återställt[\s\S]*Kollegan hann före/)
})

test('the draft’s changes are one list, the latest first', async () => {
  const page = await room.get(`${draft}/andringar`, 'editor')
  assert.equal(page.status, 200)
  assert.match(page.text, /Ångrad<\/span>/)
  assert.match(page.text, /Lydelser av/)
  assert.match((await room.get(draft, 'editor')).text, /\/andringar"/)
})
