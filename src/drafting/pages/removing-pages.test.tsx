// SPDX-License-Identifier: EUPL-1.2
// Removing and undoing as an editor and a process leader meet them: asked once more, gone, and back.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { drawnForField } from '#kernel/mandate.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { type FormOnPage, formsOf } from '../../../test/support/html-forms.ts'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

/** Here the frame that tells for which mandate a form is drawn is another. */
const fieldsOf = (form: FormOnPage) =>
  Object.fromEntries(
    form.fields.flatMap(({ name, value }) => (name === drawnForField ? [] : [[name, value]])),
  )

/** Presses the one form of a page that is sent to an address, as it was drawn. */
async function press(text: string, page: string, action: RegExp, who: 'editor' | 'process-leader') {
  const form = formsOf(text, page).find((one) => action.test(one.action))
  assert.ok(form, `no form to ${action} in ${page}`)
  const fields = fieldsOf(form)
  return { form, sent: await room.post(form.action, fields, who) }
}

/** Removes what the page is about, and answers the page that comes after. */
async function removeOn(path: string, who: 'editor' | 'process-leader') {
  const asked = await room.get(path, who)
  assert.equal(asked.status, 200)
  assert.match(asked.text, /Inget har hänt än/)
  assert.match(asked.text, /Du kan ångra på nästa sida/)
  const unsaid = await room.post(path, { sett: 'något annat' }, who)
  assert.equal(unsaid.status, 409, 'something else was seen')
  const { sent } = await press(asked.text, path, /ta-bort$/, who)
  assert.equal(sent.status, 303)
  return { to: sent.to!, page: await room.get(sent.to!, who) }
}

test('a draft is removed after a yes, and one button puts it back', async () => {
  const path = '/arbetsyta/vardavtal/utkast-2'
  assert.match((await room.get(path, 'editor')).text, /Ta bort utkastet/)
  const { to, page } = await removeOn(`${path}/ta-bort`, 'editor')
  assert.match(page.text, /Borttaget\./)
  assert.equal((await room.get(path, 'editor')).status, 404)
  assert.doesNotMatch(
    (await room.get(to, 'process-leader')).text,
    /Borttaget\./,
    'only who removed it is told',
  )
  const { form, sent } = await press(page.text, to, /\/angra$/, 'editor')
  assert.equal(sent.status, 303)
  assert.match((await room.get(sent.to!, 'editor')).text, /Det ligger där det låg\./)
  assert.equal((await room.get(path, 'editor')).status, 200)
  const fields = fieldsOf(form)
  assert.equal((await room.post(form.action, fields, 'editor')).status, 303, 'pressed twice')
  assert.equal((await room.post(form.action, fields, 'process-leader')).status, 404)
})

test('a provision that was left out comes back from the page after', async () => {
  const path = '/arbetsyta/vardavtal/utkast-2'
  const opened = await room.get(path, 'editor')
  const id = /\/bestammelse\/([0-9a-f-]{36})/.exec(opened.text)![1]!
  const link = `${path}/stryk/${id}`
  const asked = await room.get(link, 'editor')
  const { sent } = await press(asked.text, link, /\/stryk\//, 'editor')
  assert.equal(sent.status, 303)
  const after_ = await room.get(sent.to!, 'editor')
  assert.notEqual(after_.text, opened.text)
  const back = await press(after_.text, sent.to!, /\/angra$/, 'editor')
  assert.equal(back.sent.status, 303)
  const bare = (text: string) => text.match(/href="[^"]*\/bestammelse\/[^"]*"/g)
  assert.deepEqual(bare((await room.get(path, 'editor')).text), bare(opened.text))
})

test('what is used says why it stands, and has no button', async () => {
  const asked = await room.get('/arbetsyta/vardavtal/ta-bort', 'editor')
  assert.equal(asked.status, 200)
  assert.match(asked.text, /kan inte tas bort/)
  assert.doesNotMatch(asked.text, /id="bekrafta"/)
  assert.doesNotMatch((await room.get('/arbetsyta', 'editor')).text, /vardavtal\/ta-bort/)
})
