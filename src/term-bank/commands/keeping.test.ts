// SPDX-License-Identifier: EUPL-1.2
// The county's words are kept by those who write its texts.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { readTermsNow } from '../reads/terms.ts'
import { seenOfTerm } from '../rules/seen.ts'
import type { TermFacts } from '../rules/term.ts'
import { addTerm, changeTerm, takeTermRow } from './keeping.ts'

let county: CountyOfPeople
let editor: Mandate
let coordinator: Mandate

before(async () => {
  county = await countyOfPeople()
  editor = await county.someone('editor')
  const { id } = await county.party('1441-lerum')
  coordinator = await county.someone('coordinator', { partyId: id })
})
after(() => county[Symbol.asyncDispose]())

const facts: TermFacts = {
  term: 'klient',
  status: 'discouraged',
  instead: 'den enskilde',
  definition: '',
  source: '',
  validFrom: undefined,
  validUntil: undefined,
}
const add = (more: Partial<TermFacts>, by = editor) =>
  county.as(by, (tx) => addTerm(tx, today, by, { ...facts, ...more }))
const termAt = async (slug: string) =>
  (await readTermsNow(county.db)).find((one) => one.slug === slug)!

async function eventsOf(id: string): Promise<readonly string[]> {
  const rows = await county.db
    .selectFrom('journal')
    .select(['event', 'payload'])
    .where('subject_id', '=', id)
    .orderBy('transaction_number')
    .execute()
  return rows.map(({ event, payload }) => `${event} ${JSON.stringify(payload)}`)
}

test('a new county has the words that every county begins with', async () => {
  assert.equal((await termAt('missbruk')).instead, 'skadligt bruk eller beroende')
  assert.match((await termAt('utskrivningsklar')).definition, /^Behandlande läkare/)
})

test('a word is added once, by those who write', async () => {
  const added = await add({})
  assert.ok(added.granted && added.value === 'klient')
  const again = await add({ term: 'Klient' })
  assert.ok(!again.granted && again.refusal === 'term-is-there' && again.place === 'term')
  await assert.rejects(add({ term: 'omsorgstagare' }, coordinator), NotAllowed)
})

test('what is changed is told by name, and who saw an older word is told so', async () => {
  await add({ term: 'vårdtagare' })
  const term = await termAt('vardtagare')
  const change = (more: Partial<TermFacts>, seen: SeenMark) =>
    county.as(editor, (tx) =>
      changeTerm(tx, today, editor, { slug: term.slug, facts: { ...facts, ...more }, seen }),
    )
  assert.ok((await change({ status: 'allowed' }, seenOfTerm(term))).granted)
  const late = await change({ source: 'SOSFS' }, seenOfTerm(term))
  assert.ok(!late.granted && late.refusal === 'changed-meanwhile')
  assert.ok((await change({ status: 'allowed' }, asItStands)).granted)
  assert.deepEqual(await eventsOf(term.id), ['term-added {}', 'term-changed {"fields":["status"]}'])
})

test('a row of a file adds a word, says one anew, and leaves alone what says the same', async () => {
  const row = (more: Partial<TermFacts>) =>
    county.as(editor, async (tx) => {
      const done = await takeTermRow(tx, today, editor, { ...facts, term: 'intagen', ...more })
      return done.granted ? done.value : done.refusal
    })
  assert.equal(await row({}), 'new')
  assert.equal(await row({}), 'there')
  assert.equal(await row({ definition: 'Den som vårdas.' }), 'new')
  assert.equal((await termAt('intagen')).definition, 'Den som vårdas.')
  assert.equal(await row({ instead: '' }), 'instead-missing')
})

test('who keeps the words waits for who keeps them', async () => {
  const addSame = (tx: Tx) => addTerm(tx, today, editor, { ...facts, term: 'pensionär' })
  const late = await waitForLock(county.db, {
    scope: scopeOf(editor),
    hold: async (tx) => assert.ok((await addSame(tx)).granted),
    meanwhile: () => county.as(editor, addSame),
    mustWait: true,
  })
  assert.equal(late.granted ? '' : late.refusal, 'term-is-there')
  const term = await termAt('pensionar')
  const change = (tx: Tx) =>
    changeTerm(tx, today, editor, {
      slug: term.slug,
      facts: { ...facts, source: 'SOSFS' },
      seen: seenOfTerm(term),
    })
  const changed = await waitForLock(county.db, {
    scope: scopeOf(editor),
    hold: async (tx) => assert.ok((await change(tx)).granted),
    meanwhile: () => county.as(editor, change),
    mustWait: true,
  })
  assert.equal(changed.granted ? '' : changed.refusal, 'changed-meanwhile')
})
