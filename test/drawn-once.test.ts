// SPDX-License-Identifier: EUPL-1.2
// What is kept of a drawn text is the text as it is drawn anew: every frozen text of the demonstration,
// and what differs between those that follow one another, for every kind of reader.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { drawnParts } from '#web/drawn-once.tsx'
import { listPublicVersions } from '../src/agreement/reads/versions.ts'
import { visitors } from './access-table.ts'
import { openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openPagesOnly } from './support/product.ts'
import { signInPath } from './support/site.ts'

test('kept parts of texts are as they are drawn anew, whoever reads', async () => {
  await using database = await demonstrationDatabase()
  await using product = await openPagesOnly(database.db)
  const versions = await listPublicVersions(database.db)
  const names = versions.map(({ documentSlug, label }) => `${documentSlug}/${label}`)
  const addresses = names.flatMap((name, at) => [
    `/avtal/${name}`,
    ...(at === 0 || versions[at - 1]!.documentId !== versions[at]!.documentId
      ? [`/en/avtal/${name}`]
      : [`/avtal/jamfor?fran=${names[at - 1]}&till=${name}`]),
  ])
  const readers = await Promise.all(
    [undefined, visitors.coordinator, visitors['process leader']].map(async (email) => {
      const browser = openBrowser(product.baseUrl)
      if (email !== undefined) await browser.open(signInPath(email, '/parter.csv'))
      return browser
    }),
  )
  const draw = async (address: string) => {
    // What is public has changed, so that no whole page is kept.
    await inTransaction(database.db, theProduct, (tx) =>
      record(tx, day('2026-03-19'), {
        room: 'platform',
        event: 'something-happened',
        subjectKind: 'nothing',
        subjectId: newId(),
        isPublic: true,
      }),
    )
    const pages: string[] = []
    for (const reader of readers) pages.push((await reader.open(address)).text)
    return pages
  }
  let withParts = 0
  for (const address of addresses) {
    drawnParts.forgetAll()
    const first = await draw(address)
    // Of the oldest editions only the name is known.
    if (drawnParts.size() === 0) continue
    withParts += 1
    const kept = await draw(address)
    for (const [at, page] of kept.entries()) assert.equal(page, first[at], address)
    const anew: string[] = []
    for (const reader of readers.toReversed()) {
      drawnParts.forgetAll()
      anew.unshift((await reader.open(address)).text)
    }
    for (const [at, page] of anew.entries()) assert.equal(page, kept[at], address)
  }
  assert.ok(withParts >= 15, `${withParts} pages have parts that are kept`)
})
