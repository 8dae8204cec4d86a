// SPDX-License-Identifier: EUPL-1.2
// What is told before a draft is frozen: what stops it, what only warns, and that the command asks the same.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deeds } from '../../../test/support/agreement-deeds.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../../test/support/agreement-room.ts'
import { nothingBeside } from '../../../test/support/nothing-beside.ts'
import { openPages, type VisitedPages } from '../../../test/support/visited-pages.tsx'
import { agreementPages } from '../../agreement/pages.tsx'
import { getVersion } from '../../agreement/reads/versions.ts'
import { draftingPages } from '../pages.tsx'
import type { CheckOfAbove } from '../reads/freeze-checks.ts'

let room: AgreementRoom
let pages: VisitedPages
let watched: readonly string[] = []

/** A row that a room above adds. */
const ofAbove: CheckOfAbove = {
  name: { sv: 'Lagar som har ändrats', en: 'Laws that have changed' },
  stops: true,
  list: async () => watched.map((provisionId) => ({ provisionId })),
}

before(async () => {
  room = await openAgreementRoom()
  const terms = [{ term: 'landsting', status: 'discouraged', instead: 'region' }] as const
  pages = await openPages(room.db, room.today, [
    ...agreementPages(nothingBeside),
    ...draftingPages(undefined, { terms: async () => terms, above: [ofAbove] }),
  ])
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await room[Symbol.asyncDispose]()
})

const editor = 'editor@exempel.se'
const workspace = ({ version }: Draft) => `/arbetsyta/${version.documentSlug}/${version.label}`
const statusOf = async (on: Draft) => (await getVersion(room.db, on.versionId)).status

async function freeze(on: Draft) {
  const path = `${workspace(on)}/frys`
  const asked = await pages.get(path, editor)
  return { asked: asked.text, sent: await pages.fill(path, editor, {}) }
}

test('a draft with nothing left is frozen, and what is done is told', async () => {
  const on = await room.draft()
  const { asked, sent } = await freeze(on)
  assert.match(asked, /Allt är klart\./)
  assert.equal(sent.status, 303)
  assert.equal(await statusOf(on), 'frozen')
})

test('a suggestion that waits stops it, on the page and in the command, until it is decided', async () => {
  const on = await room.draft()
  await room.as('editor', await deeds.suggest(room, on))
  const { asked, sent } = await freeze(on)
  assert.match(asked, /Hindrar frysning/)
  assert.match(asked, /Förslag att ta ställning till: 1/)
  assert.ok(asked.includes(`href="${workspace(on)}#b-1-1"`))
  assert.equal(sent.status, 422)
  assert.match(sent.text, /Texten kan inte frysas än/)
  assert.equal(await statusOf(on), 'draft')
  await room.as('editor', await deeds.rejectSuggestions(room, on))
  assert.equal((await freeze(on)).sent.status, 303)
})

test('notes, words that are left and places that are not there only warn', async () => {
  const on = await room.draft()
  await room.as(
    'editor',
    await deeds.changeProvision(room, on, 'Enligt avsnitt 9.9 ansvarar landstinget.'),
  )
  await room.as('editor', await deeds.writeNote(room, on))
  const side = (await pages.get(workspace(on), editor)).text
  assert.match(side, /Öppna anteckningar: 1/)
  const { asked, sent } = await freeze(on)
  assert.match(asked, /Öppna anteckningar: 1/)
  assert.match(asked, /avsnitt 9\.9/)
  assert.match(asked, /landstinget → region/)
  assert.match(asked, /Det här hindrar inte/)
  assert.doesNotMatch(asked, /Hindrar frysning/)
  assert.equal(sent.status, 303)
})

test('a room above adds a row, and says whether it stops', async () => {
  const on = await room.draft()
  watched = [on.first]
  try {
    const { asked, sent } = await freeze(on)
    assert.match(asked, /Lagar som har ändrats: 1/)
    assert.equal(sent.status, 422)
  } finally {
    watched = []
  }
  assert.equal((await freeze(on)).sent.status, 303)
})
