// SPDX-License-Identifier: EUPL-1.2
// A reference is chosen from a list, follows its target’s number, and is told when the target is struck.

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
const markOn = async (path: string) =>
  /name="sett" value="([^"]*)"/.exec((await room.get(path, 'editor')).text)![1]!

async function textNow() {
  const version = await findVersion(room.database.db, 'vardavtal', 'utkast-2')
  return (await readText(room.database.db, version!.id)).provisions
}

async function addLastChapter(heading: string) {
  const page = (await room.get(`${draft}/ny`, 'editor')).text
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  const fields = {
    ...Object.fromEntries(['id', 'vid', 'plats', 'sett'].map((name) => [name, hidden(name)])),
    slag: 'chapter',
    rubrik: heading,
    text: '',
    handling: 'spara',
  }
  assert.equal((await room.post(`${draft}/ny`, fields)).status, 303)
  return (await textNow()).at(-1)!
}

test('chosen from a list, put at the mark, saved, and right when its target gets another number', async () => {
  const target = await addLastChapter('Målet för en hänvisning')
  const own = (await textNow()).find(({ kind, id }) => kind === 'paragraph' && id !== target.id)!
  const path = `${draft}/bestammelse/${own.id}`
  assert.match((await room.get(path, 'editor')).text, /Sätt in hänvisningen/)
  const fields = { slag: 'paragraph', galler: 'here', sett: await markOn(path) }
  assert.notEqual(target.number, '')
  const put = await room.post(path, {
    ...fields,
    text: 'Enligt punkt [?] gäller detta.',
    hanvisa: target.id,
    handling: 'hanvisa',
  })
  assert.equal(put.status, 200)
  const written = `Enligt punkt [${target.number}](/bestammelser/${target.id}) gäller detta.`
  assert.ok(put.text.includes(written), 'it stands in the form, and nothing is saved')
  assert.equal((await room.post(path, { ...fields, text: written, handling: 'spara' })).status, 303)

  const up = { riktning: 'up', sett: await markOn(`${draft}/flytta/${target.id}`) }
  assert.equal((await room.post(`${draft}/flytta/${target.id}`, up)).status, 303)
  const now = await textNow()
  const moved = now.find(({ id }) => id === target.id)!
  assert.notEqual(moved.number, target.number)
  assert.equal(
    now.find(({ id }) => id === own.id)!.plainText,
    `Enligt punkt ${moved.number} gäller detta.`,
  )

  const strike = `${draft}/stryk/${target.id}`
  assert.equal((await room.post(strike, { sett: await markOn(strike) })).status, 303)
  assert.match(
    (await room.get(draft, 'editor')).text,
    /Hänvisningar till något som är struket[\s\S]*bestammelse\//,
  )
})
