// SPDX-License-Identifier: EUPL-1.2
// Notes between those who write a draft, and who writes where, as they meet them.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { deeds } from '../../../test/support/agreement-deeds.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../../test/support/agreement-room.ts'
import { nothingBeside } from '../../../test/support/nothing-beside.ts'
import { openPages, type VisitedPages } from '../../../test/support/visited-pages.tsx'
import { agreementPages } from '../../agreement/pages.tsx'
import { readText } from '../../agreement/reads/texts.ts'
import { draftingPages } from '../pages.tsx'
import { listNotes } from '../reads/draft-notes.ts'

let room: AgreementRoom
let pages: VisitedPages
before(async () => {
  room = await openAgreementRoom()
  pages = await openPages(room.db, room.today, [
    ...agreementPages(nothingBeside),
    ...draftingPages(),
  ])
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await room[Symbol.asyncDispose]()
})

const editor = 'editor@exempel.se'
const leader = 'process-leader@exempel.se'

const workspace = ({ version }: Draft) => `/arbetsyta/${version.documentSlug}/${version.label}`
const question = 'Ska ansvaret delas?'

async function noteOn(on: Draft, typed = { ord: 'ansvarar', anteckning: question }) {
  const sent = await pages.fill(`${workspace(on)}/anteckna/${on.first}`, editor, typed)
  assert.equal(sent.status, 303, sent.text)
  return (await listNotes(room.db, on.versionId)).at(-1)!.id
}

describe('a note', () => {
  test('stands at its words for those who write, with who and when, and is in no text', async () => {
    const on = await room.draft()
    await noteOn(on)
    const { text } = await pages.get(workspace(on), leader)
    assert.match(text, /”ansvarar”/)
    assert.match(text, /Ska ansvaret delas\?/)
    assert.match(text, /editor@exempel\.se, /)
    const { provisions } = await readText(room.db, on.versionId)
    assert.doesNotMatch(JSON.stringify(provisions), /delas/)
  })

  test('never leaves the workspace: not the page of the text, its files, nor its list', async () => {
    const on = await room.draft()
    await noteOn(on)
    await room.as('editor', await deeds.freezeVersion(room, on))
    await room.as('process-leader', await deeds.publishVersion(room, on))
    const page = `/avtal/${on.version.documentSlug}/${on.version.label}`
    const open = await pages.get(page)
    assert.equal(open.status, 200)
    const files = [
      ...open.text.matchAll(/href="(\/avtal\/[^"#?]+\.(?:md|html|akn|json|csv|txt))"/g),
    ]
    for (const address of [page, ...files.map(([, href]) => href!)]) {
      assert.doesNotMatch((await pages.get(address)).text, /Ska ansvaret delas/, address)
    }
    const notes = `${workspace(on)}/anteckningar`
    for (const who of [undefined, 'coordinator@exempel.se', 'reader@exempel.se']) {
      const met = await pages.get(notes, who)
      assert.ok([303, 403, 404].includes(met.status), `${who} ${met.status}`)
      assert.doesNotMatch(met.text, /Ska ansvaret delas/)
    }
    assert.match((await pages.get(notes, leader)).text, /Ska ansvaret delas/, 'none disappears')
  })

  test('on words that are not there is refused at its field, and what was typed is kept', async () => {
    const on = await room.draft()
    const met = await pages.fill(`${workspace(on)}/anteckna/${on.first}`, editor, {
      ord: 'Regionen',
      anteckning: question,
    })
    assert.equal(met.status, 422)
    assert.match(met.text, /id="ord-error"[^>]*>(?:<[^>]*>|[^<])*Orden står inte i bestämmelsen/)
    assert.match(met.text, /Ska ansvaret delas\?<\/textarea>/)
  })

  test('is answered, resolved and opened again; one who has not read the answer sees it first', async () => {
    const on = await room.draft()
    const id = await noteOn(on)
    const path = `${workspace(on)}/anteckning/${id}`
    const stale = await pages.drawn(path, editor)
    const answer = { svar: 'Ja, skriftligt.', handling: 'resolved' }
    assert.equal((await pages.fill(path, leader, answer)).status, 303)
    const met = await pages.post(path, editor, { ...stale, svar: 'Nej.', handling: 'stays' })
    assert.equal(met.status, 409)
    assert.match(met.text, /Ja, skriftligt\./)
    assert.match(met.text, /Nej\.<\/textarea>/)
    assert.doesNotMatch((await pages.get(workspace(on), editor)).text, /Ska ansvaret delas/)
    const list = (await pages.get(`${workspace(on)}/anteckningar`, editor)).text
    assert.match(list, /Klar, process-leader@exempel\.se/)
    assert.equal((await pages.fill(path, editor, { svar: '', handling: 'open' })).status, 303)
    assert.match((await pages.get(workspace(on), editor)).text, /Ska ansvaret delas/)
    const told = await room.db
      .selectFrom('journal')
      .select('event')
      .where('subject_id', '=', id)
      .execute()
    assert.deepEqual(told.map(({ event }) => event).toSorted(), [
      'note-answered',
      'note-reopened',
      'note-resolved',
      'note-written',
    ])
  })

  test('an empty answer says nothing', async () => {
    const on = await room.draft()
    const path = `${workspace(on)}/anteckning/${await noteOn(on)}`
    const met = await pages.fill(path, leader, { svar: '', handling: 'stays' })
    assert.equal(met.status, 422)
    assert.match(met.text, /Skriv vad du vill säga\./)
  })

  test('follows its words when they are reworded, and tells what they were when they are struck', async () => {
    const on = await room.draft()
    await noteOn(on, { ord: 'Kommunen ansvarar', anteckning: question })
    const reword = async (text: string) =>
      room.as('process-leader', await deeds.changeProvision(room, on, text))
    await reword('Kommunen alltid ansvarar.')
    assert.match((await pages.get(workspace(on), editor)).text, /Omskriven\./)
    await reword('Parterna delar på det.')
    const shown = (await pages.get(workspace(on), editor)).text
    assert.match(shown, /Struken\./)
    assert.match(shown, /Gällde ”Kommunen ansvarar”/)
    await room.as('process-leader', await deeds.deleteProvision(room, on, on.first))
    const without = (await pages.get(workspace(on), editor)).text
    assert.match(without, /Anteckningar till det som är struket/)
    assert.match(without, /Ska ansvaret delas/)
  })

  test('comes back with a draft that was removed', async () => {
    const on = await room.draft()
    await noteOn(on)
    await pages.fill(
      `${workspace(on)}/anteckning/${(await listNotes(room.db, on.versionId))[0]!.id}`,
      leader,
      { svar: 'Ja.', handling: 'stays' },
    )
    const before_ = await listNotes(room.db, on.versionId)
    const removed = await pages.fill(`${workspace(on)}/ta-bort`, editor, {})
    assert.deepEqual(await listNotes(room.db, on.versionId), [])
    const page = (await pages.get(removed.to!, editor)).text
    const fields = Object.fromEntries(
      [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map((m) => [
        m[1]!,
        m[2]!,
      ]),
    )
    assert.equal((await pages.post('/arbetsyta/angra', editor, fields)).status, 303)
    assert.deepEqual(await listNotes(room.db, on.versionId), before_)
  })
})

describe('who writes where', () => {
  const edits = (on: Draft, id = on.first) => `${workspace(on)}/bestammelse/${id}`

  test('is told in the draft and above the form, to the others, until it is saved', async () => {
    const on = await room.draft()
    await pages.get(edits(on), editor)
    for (const path of [workspace(on), edits(on)]) {
      assert.match((await pages.get(path, leader)).text, /Redigeras av editor@exempel\.se\./, path)
    }
    assert.doesNotMatch((await pages.get(workspace(on), editor)).text, /av editor@exempel\.se\./)
    const sent = await pages.fill(edits(on), editor, {
      slag: 'paragraph',
      text: 'Andra ord.',
      handling: 'spara',
    })
    assert.equal(sent.status, 303)
    assert.doesNotMatch((await pages.get(workspace(on), leader)).text, /av editor@exempel\.se\./)
  })

  test('is forgotten after some minutes', async () => {
    const on = await room.draft()
    await pages.get(edits(on), editor)
    await room.database.db
      .updateTable('draft_opening')
      .set(({ eb }) => ({ opened_at: eb.val('2026-03-19T08:00:00.000Z') as never }))
      .where('version_id', '=', on.versionId)
      .execute()
    assert.doesNotMatch((await pages.get(workspace(on), leader)).text, /Redigeras/)
  })

  test('two on different provisions never hinder each other', async () => {
    const on = await room.draft()
    const [mine, theirs] = [
      await pages.drawn(edits(on), editor),
      await pages.drawn(edits(on, on.chapter), leader),
    ]
    const words = { slag: 'paragraph', text: 'Mina ord.', handling: 'spara' }
    const chapter = { slag: 'chapter', rubrik: 'Deras rubrik', handling: 'spara' }
    assert.equal(
      (await pages.post(edits(on, on.chapter), leader, { ...theirs, ...chapter })).status,
      303,
    )
    assert.equal((await pages.post(edits(on), editor, { ...mine, ...words })).status, 303)
    const { provisions } = await readText(room.db, on.versionId)
    assert.deepEqual(provisions.map(({ heading, plainText }) => heading || plainText).slice(0, 2), [
      'Deras rubrik',
      'Mina ord.',
    ])
  })

  test('two on the same never lose a word: the later sees both, and saves on what stands', async () => {
    const on = await room.draft()
    const [mine, theirs] = [
      await pages.drawn(edits(on), editor),
      await pages.drawn(edits(on), leader),
    ]
    const say = (text: string) => ({ slag: 'paragraph', text, handling: 'spara' })
    assert.equal(
      (await pages.post(edits(on), leader, { ...theirs, ...say('Deras ord.') })).status,
      303,
    )
    const met = await pages.post(edits(on), editor, { ...mine, ...say('Mina ord.') })
    assert.equal(met.status, 409)
    assert.match(met.text, /Deras ord\./)
    assert.match(met.text, /Mina ord\.<\/textarea>/)
    const again = Object.fromEntries(
      [...met.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [
        m[1]!,
        m[2]!,
      ]),
    )
    assert.equal(
      (await pages.post(edits(on), editor, { ...again, ...say('Mina ord.') })).status,
      303,
    )
  })
})
