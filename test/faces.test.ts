// SPDX-License-Identifier: EUPL-1.2
// Rooms have faces: what a room gives the house is said in its own folder, and the roofs gather it
// without looking into the rooms.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faces } from '../src/app.ts'
import { importsOf } from './house/literals.ts'
import { listFiles, readText } from './house/tree.ts'

type ImportTable = {
  readonly mayUse: Readonly<Record<string, readonly string[]>>
  readonly roofs: readonly string[]
}
const tablePath = new URL('../.dependency-cruiser.mjs', import.meta.url).href
const { mayUse, roofs } = (await import(tablePath)) as ImportTable

/** With a face for each part that a roof shows, what is left is who a party is. */
const mostArrows = 12

test('every room and roof has a face of its own name, and app.ts hangs it', async () => {
  // A room of rules alone gives the house nothing yet: the command line asks the rules.
  const files = await listFiles('src')
  const named = Object.keys(mayUse).filter((room) =>
    files.some(
      (path) =>
        path.startsWith(`src/${room}/`) && !/^src\/[^/]+\/(?:rules\/|README\.md$)/.test(path),
    ),
  )
  assert.deepEqual(faces.map(({ name }) => name).toSorted(), named.toSorted())
})

test('what the roofs show they gather: few arrows lead from them into rooms', async () => {
  const files = (await listFiles('src')).filter(
    (path) =>
      roofs.some((roof) => path.startsWith(`src/${roof}/`)) &&
      /\.tsx?$/.test(path) &&
      !/\.test\.tsx?$/.test(path),
  )
  const arrows: string[] = []
  for (const path of files) {
    for (const at of importsOf(path, await readText(path))) {
      if (at.startsWith('../') && !isOfOwnRoom(path, at)) arrows.push(`${path} → ${at}`)
    }
  }
  assert.ok(files.length > 10, 'the roofs were not read')
  assert.ok(arrows.length > 0 && arrows.length <= mostArrows, arrows.join('\n'))
})

/** Whether a relative import stays in the folder of its room. */
function isOfOwnRoom(path: string, at: string): boolean {
  const { pathname } = new URL(at, `file:///${path}`)
  return pathname.split('/')[2] === path.split('/')[1]
}

test('every place of the menu is a page that someone may open', () => {
  const pages = new Set(
    faces.flatMap((face) => face.pages.map(({ method, path }) => `${method} ${path}`)),
  )
  const entries = faces.flatMap(({ menu = [] }) => menu)
  assert.ok(entries.length > 5)
  assert.deepEqual(
    entries.filter(({ place }) => !pages.has(`GET /${place}`)),
    [],
  )
  const places = entries.map(({ menu, position }) => `${menu} ${position}`)
  assert.equal(new Set(places).size, places.length, 'two entries stand in one place')
})
