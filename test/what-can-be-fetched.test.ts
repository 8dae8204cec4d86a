// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../src/app.ts'
import { dataTwins } from '../src/publication/about-texts.ts'

/** What varies in an address has one name in the text and another in the route table. */
const shape = (path: string) => path.replaceAll(/\{[^}]+\}|:[a-z-]+/g, '*')

test('everything that the page on open data names can be fetched by everyone', () => {
  const open = new Set(
    pages
      .filter(({ may, method }) => may === 'everyone' && method === 'GET')
      .map((one) => shape(one.path)),
  )
  assert.ok(dataTwins.length > 0)
  for (const { path } of dataTwins) assert.ok(open.has(shape(path.split('?')[0]!)), path)
})
