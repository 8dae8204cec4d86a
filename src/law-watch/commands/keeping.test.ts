// SPDX-License-Identifier: EUPL-1.2
// The register is kept by those who write, and what is said of a text holds for the words it has.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { waitForLock } from '../../../test/support/held-lock.ts'
import { type CountyOfPeople, countyOfPeople, today } from '../../../test/support/county-people.ts'
import { addLaw, changeLaw, lookAtThing } from './keeping.ts'
import { listLooks, readLaws } from '../reads/laws.ts'
import type { LawFacts } from '../rules/law.ts'
import { lookOf } from '../rules/look.ts'
import { seenOfLaw, seenOfLook } from '../rules/seen.ts'

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

const facts: LawFacts = {
  kind: 'law',
  designation: '2026:1',
  title: 'Lag om prov',
  shortName: '',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: day('2026-07-01'),
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  touches: [{ designation: '2017:30', place: '16 kap. 1 §', word: '' }],
  source: '',
  note: '',
}

const bare: RestsOnLaw = {
  kind: 'provision',
  id: 'a',
  fingerprint: 'abc',
  inWords: { sv: 'bestämmelse', en: 'provision' },
  name: '4.1',
  of: 'Avtal',
  href: '/avtal',
  because: ['HSL'],
}

const add = (more: Partial<LawFacts>, by = editor) =>
  county.as(by, (tx) => addLaw(tx, today, by, { ...facts, ...more }))
const lawAt = async (slug: string) => (await readLaws(county.db)).find((one) => one.slug === slug)!

async function eventsOf(lawId: string): Promise<readonly string[]> {
  const rows = await county.db
    .selectFrom('journal')
    .select(['event', 'payload'])
    .where('subject_id', '=', lawId)
    .orderBy('transaction_number')
    .execute()
  return rows.map(({ event, payload }) => `${event} ${JSON.stringify(payload)}`)
}

test('a new county has its laws, and one row of the journal says so', async () => {
  const laws = await readLaws(county.db)
  assert.ok(laws.length > 20)
  const rows = await county.db
    .selectFrom('journal')
    .select('event')
    .where('room', '=', 'law-watch')
    .where('event', '=', 'laws-laid')
    .execute()
  assert.equal(rows.length, 1)
})

test('a law is added once, by those who write', async () => {
  const added = await add({})
  assert.ok(added.granted)
  assert.equal(added.value, 'sfs-2026-1')
  assert.deepEqual((await lawAt('sfs-2026-1')).touches, facts.touches)
  const again = await add({ designation: 'SFS 2026:1' })
  assert.ok(!again.granted)
  assert.deepEqual([again.refusal, again.place], ['law-is-there', 'designation'])
  await assert.rejects(add({ designation: '2026:2' }, coordinator), NotAllowed)
})

test('what is changed is told by its fields; nothing is written when nothing differs', async () => {
  await add({ designation: '2026:3' })
  const law = await lawAt('sfs-2026-3')
  const change = (more: Partial<LawFacts>, seen: SeenMark) =>
    county.as(editor, (tx) =>
      changeLaw(tx, today, editor, { slug: law.slug, facts: { ...facts, ...more }, seen }),
    )
  assert.ok((await change({ title: 'Lag om annat', touches: [] }, seenOfLaw(law))).granted)
  const late = await change({ title: 'Lag om ett tredje' }, seenOfLaw(law))
  assert.ok(!late.granted && late.refusal === 'changed-meanwhile')
  assert.ok((await change({ title: 'Lag om annat', touches: [] }, asItStands)).granted)
  assert.deepEqual(await eventsOf(law.id), [
    'law-added {}',
    'law-changed {"fields":["title","touches"]}',
  ])
  const now = await lawAt('sfs-2026-3')
  assert.deepEqual([now.title, now.touches, now.revision], ['Lag om annat', [], 2])
})

test('what is said of a text has a reason, is kept, and is past when its words are others', async () => {
  await add({ designation: '2026:4' })
  const law = await lawAt('sfs-2026-4')
  const thing = { ...bare, fingerprint: 'abc' }
  const look = (more: Partial<Parameters<typeof lookAtThing>[3]> = {}, by = editor) =>
    county.as(by, (tx) =>
      lookAtThing(tx, today, by, {
        slug: law.slug,
        findThing: async () => thing,
        state: 'unchanged',
        reason: 'Hänvisningen är densamma.',
        seen: seenOfLook(law, thing, undefined),
        ...more,
      }),
    )
  const without = await look({ reason: '  ' })
  assert.ok(!without.granted && without.refusal === 'text-missing' && without.place === 'reason')
  const gone = await look({ findThing: async () => undefined })
  assert.ok(!gone.granted && gone.refusal === 'rests-no-longer')
  await assert.rejects(look({}, coordinator), NotAllowed)
  assert.ok((await look()).granted)
  const late = await look({ state: 'revise' })
  assert.ok(!late.granted && late.refusal === 'changed-meanwhile')
  const said = lookOf(await listLooks(county.db), law.id, thing)
  assert.deepEqual([said?.state, said?.reason], ['unchanged', 'Hänvisningen är densamma.'])
  assert.equal(
    lookOf(await listLooks(county.db), law.id, { ...thing, fingerprint: 'b' }),
    undefined,
  )
  assert.deepEqual(await eventsOf(law.id), [
    'law-added {}',
    'law-looked-at {"of":"provision","state":"unchanged","thing":"a"}',
  ])
})

test('who registers a law waits for who registers it, and is told that it is there', async () => {
  const addSame = (tx: Tx) => addLaw(tx, today, editor, { ...facts, designation: '2026:5' })
  const late = await waitForLock(county.db, {
    scope: scopeOf(editor),
    hold: async (tx) => assert.ok((await addSame(tx)).granted),
    meanwhile: () => county.as(editor, addSame),
    mustWait: true,
  })
  assert.equal(late.granted ? '' : late.refusal, 'law-is-there')
})

test('who changes a law, or says something of what it touches, waits for who does', async () => {
  await add({ designation: '2026:6' })
  const law = await lawAt('sfs-2026-6')
  const thing = { ...bare, fingerprint: 'abc' }
  const change = (tx: Tx) =>
    changeLaw(tx, today, editor, {
      slug: law.slug,
      facts: { ...facts, title: 'Lag om annat' },
      seen: seenOfLaw(law),
    })
  const look = (tx: Tx) =>
    lookAtThing(tx, today, editor, {
      slug: law.slug,
      findThing: async () => thing,
      state: 'revise',
      reason: 'Ordet försvinner.',
      seen: seenOfLook(law, thing, undefined),
    })
  const deeds: readonly ((tx: Tx) => Promise<Result<unknown, string>>)[] = [change, look]
  for (const later of deeds) {
    const late = await waitForLock(county.db, {
      scope: scopeOf(editor),
      hold: (tx) => change(tx),
      meanwhile: () => county.as(editor, later),
      mustWait: true,
    })
    assert.equal(late.granted ? '' : late.refusal, 'changed-meanwhile')
  }
})
