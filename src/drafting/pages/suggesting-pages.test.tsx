// SPDX-License-Identifier: EUPL-1.2
// Suggesting as those who write a draft meet it: words are suggested, seen in their place, taken one by one
// or together, and never taken when the words have become others.

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
import { listSuggestions } from '../reads/suggestions.ts'

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

async function suggestOn(on: Draft, tail: string, typed: Readonly<Record<string, string>>) {
  const sent = await pages.fill(`${workspace(on)}/foresla/${tail}`, editor, typed)
  assert.equal(sent.status, 303, sent.text)
  const waiting = (await listSuggestions(room.db, on.versionId)).filter(({ decided }) => !decided)
  return waiting.at(-1)!.id
}

async function wordsOf(on: Draft) {
  const { provisions } = await readText(room.db, on.versionId)
  return provisions.map(({ heading, plainText }) => heading || plainText)
}

async function decide(on: Draft, deed: 'godta' | 'avvisa', query = '') {
  const path = `${workspace(on)}/forslag/${deed}${query}`
  const asked = await pages.get(path, leader)
  const sent = await pages.fill(path, leader, {})
  return { asked, sent }
}

const rewords = { text: 'Kommunen svarar för vården.', skal: 'Klarare.' }

describe('what is suggested', () => {
  test('stands in its place as tracked changes with who, why and two ways to decide, and changes nothing', async () => {
    const on = await room.draft()
    const before_ = await wordsOf(on)
    const path = `${workspace(on)}/foresla/${on.first}`
    const form = await pages.get(path, editor)
    assert.match(form.text, /Föreslå andra ord i 1\.1/)
    assert.match(form.text, /Kommunen ansvarar\. Det gäller dygnet runt\.<\/textarea>/)
    const id = await suggestOn(on, on.first, rewords)
    assert.deepEqual(await wordsOf(on), before_)
    const { text } = await pages.get(workspace(on), leader)
    assert.match(text, /<del[^>]*><span class="hidden">[^<]+<\/span>ansvarar/)
    assert.match(text, /<ins[^>]*><span class="hidden">[^<]+<\/span>svarar för vården/)
    assert.match(text, /Förslag av editor@exempel\.se, /)
    assert.match(text, /Skäl: Klarare\./)
    for (const deed of ['godta', 'avvisa']) {
      assert.ok(text.includes(`href="${workspace(on)}/forslag/${deed}?forslag=${id}"`), deed)
    }
  })

  test('a new one stands after what it is put after, and a strike strikes all that it holds', async () => {
    const on = await room.draft()
    await suggestOn(on, `${on.first}/efter`, { text: 'Ett nytt stycke.', slag: 'paragraph' })
    const { text } = await pages.get(workspace(on), leader)
    assert.ok(text.indexOf('Ett nytt stycke.') > text.indexOf('Kommunen ansvarar.'))
    assert.ok(text.indexOf('Ett nytt stycke.') < text.indexOf('Regionen ansvarar.'))
    const other = await room.draft()
    const asked = await pages.get(`${workspace(other)}/foresla/${other.chapter}/stryk`, editor)
    assert.match(asked.text, /stryks med det den håller, 3 i allt/)
    await suggestOn(other, `${other.chapter}/stryk`, { skal: 'Lagen säger det.' })
    const shown = (await pages.get(workspace(other), leader)).text
    assert.match(shown, /<del[^>]*>(?:<[^>]*>[^<]*<\/[^>]*>)?Regionen ansvarar\./)
  })

  test('the same words are no suggestion, and what was typed is kept', async () => {
    const on = await room.draft()
    const path = `${workspace(on)}/foresla/${on.first}`
    const met = await pages.fill(path, editor, {
      text: 'Kommunen  ansvarar. Det gäller dygnet runt.',
      skal: 'Bara ett skäl.',
    })
    assert.equal(met.status, 422)
    assert.match(met.text, /säger detsamma som utkastet/)
    assert.match(met.text, /Bara ett skäl\./)
  })

  test('a provision of another draft, or one that is gone, is not found', async () => {
    const [on, other] = [await room.draft(), await room.draft()]
    const path = `${workspace(on)}/foresla/${other.first}`
    assert.equal((await pages.get(path, editor)).status, 404)
  })
})

describe('deciding', () => {
  test('one is taken after a yes: the words, the reason and the journal follow', async () => {
    const on = await room.draft()
    const id = await suggestOn(on, on.first, rewords)
    const { asked, sent } = await decide(on, 'godta', `?forslag=${id}`)
    assert.match(asked.text, /Inget har hänt än/)
    assert.match(asked.text, /Skälet blir motivet/)
    assert.equal(sent.status, 303)
    const { provisions } = await readText(room.db, on.versionId)
    const own = provisions.find((one) => one.id === on.first)!
    assert.equal(own.plainText, rewords.text)
    assert.equal(own.changeReason, rewords.skal)
    const told = await room.db
      .selectFrom('journal')
      .select(['event', 'is_public'])
      .where('subject_id', 'in', [id, on.versionId])
      .orderBy('id', 'desc')
      .limit(3)
      .execute()
    assert.deepEqual(told.map(({ event }) => event).toSorted(), [
      'draft-changed',
      'suggestion-accepted',
      'suggestion-made',
    ])
    assert.ok(told.every((row) => !row.is_public))
    const list = (await pages.get(sent.to!, leader)).text
    assert.match(list, /Förslaget står nu i utkastet\./)
    assert.match(list, /Godtaget av process-leader@exempel\.se/)
  })

  test('one is rejected: the draft stays and the suggestion is kept among the decided', async () => {
    const on = await room.draft()
    const id = await suggestOn(on, on.first, rewords)
    const before_ = await wordsOf(on)
    const { sent } = await decide(on, 'avvisa', `?forslag=${id}`)
    assert.equal(sent.status, 303)
    assert.deepEqual(await wordsOf(on), before_)
    const list = (await pages.get(sent.to!, leader)).text
    assert.match(list, /Avvisat av/)
    assert.match(list, /svarar för vården/)
  })

  test('all are taken but those that collide or say otherwise, which are left and counted', async () => {
    const on = await room.draft()
    await suggestOn(on, on.first, rewords)
    await suggestOn(on, on.second, { text: 'Regionen svarar.' })
    await suggestOn(on, on.second, { text: 'Regionen bär ansvaret.' })
    await suggestOn(on, `${on.first}/efter`, { text: 'Ett nytt.', slag: 'paragraph' })
    const { asked, sent } = await decide(on, 'godta')
    assert.match(asked.text, /2 förslag går in i utkastet/)
    assert.match(asked.text, /2 förslag lämnas/)
    assert.equal(sent.status, 303)
    assert.deepEqual(await wordsOf(on), ['Ansvar', rewords.text, 'Ett nytt.', 'Regionen ansvarar.'])
    const waiting = (await listSuggestions(room.db, on.versionId)).filter(({ decided }) => !decided)
    assert.equal(waiting.length, 2)
    const alone = await pages.fill(
      `${workspace(on)}/forslag/godta?forslag=${waiting[0]!.id}`,
      leader,
      {},
    )
    assert.equal(alone.status, 422)
    assert.match(alone.text, /säger olika om samma ord/)
    await decide(on, 'avvisa', `?forslag=${waiting[0]!.id}`)
    assert.match(
      (await pages.get(`${workspace(on)}/forslag/godta?forslag=${waiting[1]!.id}`, leader)).text,
      /släpper den/,
      'it lets go of the shared text',
    )
    assert.equal((await decide(on, 'godta', `?forslag=${waiting[1]!.id}`)).sent.status, 303)
    assert.equal((await wordsOf(on)).at(-1), 'Regionen bär ansvaret.')
  })

  test('all of one provision are rejected together, and no other', async () => {
    const on = await room.draft()
    await suggestOn(on, on.first, rewords)
    await suggestOn(on, on.first, { text: 'Kommunen gör det.' })
    await suggestOn(on, on.second, { text: 'Regionen svarar.' })
    const { sent } = await decide(on, 'avvisa', `?bestammelse=${on.first}`)
    assert.equal(sent.status, 303)
    const waiting = (await listSuggestions(room.db, on.versionId)).filter(({ decided }) => !decided)
    assert.deepEqual(
      waiting.map(({ provisionId }) => provisionId),
      [on.second],
    )
  })

  test('one that comes meanwhile is not taken with the others', async () => {
    const on = await room.draft()
    await suggestOn(on, on.first, rewords)
    const path = `${workspace(on)}/forslag/godta`
    const drawn = await pages.drawn(path, leader)
    await suggestOn(on, on.second, { text: 'Regionen svarar.' })
    const met = await pages.post(path, leader, drawn)
    assert.equal(met.status, 409)
    assert.match(met.text, /Läs igen innan du går vidare/)
    assert.equal((await wordsOf(on))[1], 'Kommunen ansvarar. Det gäller dygnet runt.')
  })
})

describe('words that have changed since', () => {
  test('collide: it is told, it is not taken, and it is made anew against the words that stand', async () => {
    const on = await room.draft()
    const id = await suggestOn(on, on.first, rewords)
    await room.as('process-leader', await deeds.changeProvision(room, on, 'Andra ord.'))
    const shown = (await pages.get(workspace(on), leader)).text
    assert.match(shown, /Krockar: orden är andra/)
    assert.doesNotMatch(shown, new RegExp(`godta\\?forslag=${id}`))
    const tried = await pages.fill(`${workspace(on)}/forslag/godta?forslag=${id}`, leader, {})
    assert.equal(tried.status, 422)
    assert.match(tried.text, /Orden är andra än när förslaget lades/)
    assert.equal((await wordsOf(on))[1], 'Andra ord.')
    const anew = `${workspace(on)}/foresla/${on.first}?utgar=${id}`
    const form = await pages.get(anew, editor)
    assert.match(form.text, /Kommunen svarar för vården\.<\/textarea>/)
    const sent = await pages.fill(anew, editor, rewords)
    assert.equal(sent.status, 303)
    const all = await listSuggestions(room.db, on.versionId)
    assert.deepEqual(
      all.map(({ decided }) => decided?.outcome),
      ['replaced', undefined],
    )
    assert.equal((await decide(on, 'godta')).sent.status, 303)
    assert.equal((await wordsOf(on))[1], rewords.text)
  })

  test('what is about a provision that is gone is still read, and can only be rejected', async () => {
    const on = await room.draft()
    const id = await suggestOn(on, on.first, rewords)
    await room.as('process-leader', await deeds.deleteProvision(room, on, on.first))
    const list = (await pages.get(`${workspace(on)}/forslag`, leader)).text
    assert.match(list, /svarar för vården/)
    assert.match(list, /Krockar/)
    assert.doesNotMatch(list, /utgar=/)
    assert.equal((await decide(on, 'avvisa', `?forslag=${id}`)).sent.status, 303)
  })

  test('a suggested strike that is taken is known as struck, with its reason', async () => {
    const base = await room.frozen()
    const { copyOf } = await import('../../../test/support/agreement-deeds.ts')
    const on = await copyOf(room, base)
    await suggestOn(on, `${on.first}/stryk`, { skal: 'Lagen säger det.' })
    assert.equal((await decide(on, 'godta')).sent.status, 303)
    const removal = await room.db
      .selectFrom('provision_removal')
      .select(['provision_id', 'reason'])
      .where('version_id', '=', on.versionId)
      .execute()
    assert.deepEqual(removal, [{ provision_id: on.first, reason: 'Lagen säger det.' }])
  })
})

test('a draft that is removed takes its suggestions along, and brings them back', async () => {
  const on = await room.draft()
  await suggestOn(on, on.first, rewords)
  const removed = await pages.fill(`${workspace(on)}/ta-bort`, editor, {})
  assert.equal(removed.status, 303)
  assert.deepEqual(await listSuggestions(room.db, on.versionId), [])
  const page = (await pages.get(removed.to!, editor)).text
  const fields = Object.fromEntries(
    [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]),
  )
  assert.equal((await pages.post('/arbetsyta/angra', editor, fields)).status, 303)
  assert.equal((await listSuggestions(room.db, on.versionId)).length, 1)
})

test('in a frozen text nothing waits, and what was suggested is still read', async () => {
  const on = await room.draft()
  await suggestOn(on, on.first, rewords)
  await room.as('editor', await deeds.freezeVersion(room, on))
  const list = await pages.get(`${workspace(on)}/forslag`, leader)
  assert.match(list.text, /svarar för vården/)
  assert.doesNotMatch(list.text, /forslag\/godta/)
  assert.equal((await pages.get(`${workspace(on)}/forslag/godta`, leader)).status, 409)
})
