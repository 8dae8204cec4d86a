// SPDX-License-Identifier: EUPL-1.2
// The ground forgets the rooms: kernel, platform and web carry them and say the name of none, nor of
// what a thing of theirs can be. A new room, or a new status, changes nothing down here.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { literalsIn } from './house/literals.ts'
import { listFiles, readText } from './house/tree.ts'
import { listWordsInCode } from './house/words-in-code.ts'

type ImportTable = {
  readonly mayUse: Readonly<Record<string, readonly string[]>>
  readonly floors: readonly string[]
}
const tablePath = new URL('../.dependency-cruiser.mjs', import.meta.url).href
const { mayUse, floors } = (await import(tablePath)) as ImportTable
const rooms = Object.keys(mayUse)
const statuses = await listWordsInCode(/(Status|State|Phase|Stance|Standing|StandingWord)$/)

// Words of the field that mean something else down here, with what they mean.
const otherMeaning: Readonly<Record<string, string>> = {
  answered: 'a request that a kept page has been sent for',
  decided: 'where a decision stands among what happened on a day',
  desk: 'the wide pages of those who work here',
  done: 'how much of something is behind: a bar, a step in a row, a file that is read to its end',
  rejected: 'a wish to be known again that was turned down: a thing of the platform itself',
  waiting: 'how many things, after an entry of the menu',
}

// Written from the migrated database, which knows every table: no one down here reads its words.
const written = 'src/platform/database/schema.ts'

test('kernel, platform and web name no room, status or stance', async () => {
  const words = new Set([...rooms, ...statuses.map(({ word }) => word)])
  assert.ok(words.has('consultation') && words.has('being-compiled') && words.has('endorse'))
  const files = (await listFiles('src')).filter(
    (path) =>
      floors.some((floor) => path.startsWith(`src/${floor}/`)) && isCode(path) && path !== written,
  )
  const said: string[] = []
  for (const path of files) {
    for (const word of new Set(literalsIn(path, await readText(path)))) {
      if (words.has(word) && !(word in otherMeaning)) said.push(`${path}: ${word}`)
    }
  }
  assert.deepEqual(said, [], 'let the room say it, and hand it down')
  assert.ok(files.length > 50, 'the ground was not read')
})

test('the furniture has no class of its own for a room, a status or a stance', async () => {
  const sheets = (await listFiles('src/web/assets')).filter((path) => path.endsWith('.css'))
  assert.ok(sheets.length > 0)
  const words = new Set(statuses.map(({ word }) => word))
  const said: string[] = []
  for (const path of sheets) {
    for (const [, name = ''] of (await readText(path)).matchAll(/\.[a-z]+-([a-z][a-z-]*)/g)) {
      if (words.has(name) && !(name in otherMeaning)) said.push(`${path}: ${name}`)
    }
  }
  assert.deepEqual(said, [])
})

test('no constraint lists the rooms', async () => {
  const newest = (await listFiles('db/migrations')).filter(
    (path) => Number(/(\d{4})-/.exec(path)?.[1]) >= 30,
  )
  assert.ok(newest.length > 0)
  const lists = /\broom\s+in\s*\(/i
  const found: string[] = []
  for (const path of newest) if (lists.test(await readText(path))) found.push(path)
  assert.deepEqual(found, [])
  assert.ok(lists.test("check (person_id is not null or room in ('agreement'))"))
})

test('what a room tells the journal, it tells in its own name', async () => {
  const says = /\broom: '([a-z-]+)'/g
  let told = 0
  const strange: string[] = []
  for (const path of (await listFiles('src')).filter(isCode)) {
    const [, folder = ''] = path.split('/')
    for (const [, room = ''] of (await readText(path)).matchAll(says)) {
      told += 1
      // The product's day is the platform's own; who moves it is asked in a room.
      if (room !== folder && room !== 'platform') strange.push(`${path}: ${room}`)
    }
  }
  assert.ok(told >= 6, `${told} were read`)
  assert.deepEqual(strange, [])
})

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)
}
