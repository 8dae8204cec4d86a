// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { scopeOf, type Tx } from '#platform/database/database.ts'
import { asItStands } from '#kernel/seen.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, decide, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { draftConsultation, openConsultation } from '../consultation/commands/rounds.ts'
import { attachRound, startRevision } from './commands.ts'
import { revisionPages } from './pages.tsx'
import { findRevisionBySlug, findRevisionOfRound } from './reads.ts'
import type { DecisionRound } from '../decision/rules/decision.ts'

const today = day('2026-03-19')
const leader = 'Karin Almlid'
let database: FreshDatabase
let pages: VisitedPages
let county: County
let round: DecisionRound

async function begin(
  slug: string,
  startsOn: string,
  rounds: Omit<Parameters<typeof attachRound>[3], 'seen'>[],
) {
  const mandate = county.people.processLeader
  await as(county.db, mandate, async (tx) => {
    const started = await startRevision(tx, today, mandate, {
      seen: asItStands,
      slug,
      title: { sv: `Nytt ${slug}`, en: `New ${slug}` },
      summary: { sv: '', en: '' },
      startsOn: day(startsOn),
      endsOn: undefined,
      documentIds: [],
    })
    assert.ok(started.granted)
    for (const one of rounds) {
      await attachRound(tx, today, mandate, {
        seen: asItStands,
        ...one,
        revisionId: started.value.id,
      })
    }
  })
}

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  round = await aRound(county, { slug: 'avtal' })
  await begin('avtal', '2025-01-30', [{ revisionId: '', decisionRoundId: round.id }])
  const mandate = county.people.processLeader
  const consultation = await as(county.db, mandate, async (tx) => {
    const drafted = await draftConsultation(tx, day('2026-01-29'), mandate, {
      packageId: round.packageId,
      slug: 'riktlinje',
      title: 'Remiss om riktlinje',
      kind: 'formal',
      invitation: 'Svara.',
      questions: [],
      opensOn: day('2026-02-02'),
      dueOn: day('2026-04-30'),
    })
    assert.ok(drafted.granted)
    const opened = await openConsultation(tx, day('2026-02-02'), mandate, {
      seen: asItStands,
      consultationId: drafted.value.id,
    })
    assert.ok(opened.granted)
    return opened.value
  })
  await begin('riktlinje', '2026-01-29', [{ revisionId: '', consultationId: consultation.id }])
  pages = await openPages(database.db, today, revisionPages())
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('everyone sees every process and how far it has come', async () => {
  const { status, text } = await pages.get('/sa-gar-det')
  assert.equal(status, 200)
  assert.match(text, /<h2 id="under-way">Pågår/)
  assert.match(text, /0 av 50 har godkänt; vi väntar på 50 parter/)
  assert.match(text, /0 av 50 parter har svarat på remissen. Sista dag 30 april 2026/)
  assert.doesNotMatch(text, /Börja en process/)
  assert.match((await pages.get('/en/sa-gar-det')).text, /0 of 50 have approved/)
  // Before the process was begun there is none, and none is said to be on its way.
  const before = (await pages.get('/sa-gar-det?per=2020-01-01')).text
  assert.match(before, /Inget fanns här 1 januari 2020, enligt det som är registrerat i dag/)
  assert.doesNotMatch(before, /inga processer än/)
})

test('the number, the marks, the map and the list say the same', async () => {
  const region = county.parties.find(({ kind }) => kind === 'region')!
  const lerum = county.parties.find(({ code }) => code === '1441')!
  await decide(county, round, region, { decidedOn: day('2025-11-25') })
  await decide(county, round, lerum, { decidedOn: day('2026-03-09') })
  const { text } = await pages.get('/sa-gar-det/avtal')
  assert.match(text, /2 <small>av 50 har godkänt, 48 återstår/)
  assert.match(text, /<b class="strong">73 dagar kvar/)
  assert.match(text, /Alla 2 beslut gäller samma text/)
  assert.match(text, /<h2 id="kvar">48 återstår/)
  assert.match(text, /href="\/sa-gar-det\/avtal\/beslut\/1441-lerum"[^>]*title="Lerum: Godkänt/)
  assert.match(text, /1 av 49 klara/)
  assert.match(text, /Vad händer om inte alla godkänner/)
  const asOf = await pages.get('/sa-gar-det/avtal?per=2026-01-01')
  assert.match(asOf.text, /1 <small>av 50 har godkänt, 49 återstår/)
  assert.match(asOf.text, /beslut\/1441-lerum\?per=2026-01-01/)
  const before = await pages.get('/sa-gar-det/avtal?per=2025-02-01')
  assert.match(before.text, /Ingen remiss eller beslutsomgång har öppnat än/)
})

test('the twin gives the same facts as data', async () => {
  const { text } = await pages.get('/sa-gar-det/avtal.json')
  const twin = JSON.parse(text) as {
    decision: { approved: number; of: number; parties: { code: string; state: string }[] }
    consultation: unknown
  }
  assert.equal(twin.decision.approved, 2)
  assert.equal(twin.decision.parties.length, 50)
  assert.equal(twin.decision.parties.find(({ code }) => code === '14')?.state, 'approved')
  assert.equal(twin.consultation, null)
  assert.equal((await pages.get('/sa-gar-det/finns-inte.json')).status, 404)
})

test('a process with a consultation shows who has answered', async () => {
  const { text } = await pages.get('/sa-gar-det/riktlinje')
  assert.match(text, /0 <small>av 50 har svarat, 50 återstår/)
  assert.match(text, /50 har inte svarat/)
  assert.match(text, /<b class="strong">42 dagar kvar/)
})

test('every step of both branches is in the table, with the one that is late first', async () => {
  const { text } = await pages.get('/sa-gar-det/riktlinje/steg')
  assert.match(text, /<h2 id="vag-0">Remiss: Remiss om riktlinje/)
  assert.match(text, /Ett steg är försenat.*SRO/)
  assert.match(text, /Kommunstyrelsen, Öckerö kommun/)
  assert.match(text, /Väntar på SRO/)
})

test('a fallen round says that it fell, why, and what applies instead', async () => {
  const ale = county.parties.find(({ code }) => code === '1440')!
  await decide(county, round, ale, { decidedOn: day('2026-03-16'), outcome: 'rejected' })
  const { text } = await pages.get('/sa-gar-det/avtal')
  assert.match(text, /Omgången föll; 2 av 50 har godkänt; Ale har sagt nej/)
  assert.match(text, /Det här gäller i stället/)
  assert.match((await pages.get('/sa-gar-det')).text, /Föll/)
})

const wanted = {
  titel: 'Nytt avtal 2030',
  'titel-en': 'New agreement 2030',
  namn: 'nytt-avtal-2030',
  borjar: '2026-04-01',
  slutar: '',
  kort: '',
  'kort-en': '',
}

test('a process leader begins a process; what cannot be used stays in the form', async () => {
  assert.equal((await pages.get('/sa-gar-det/ny', 'Anna Ek')).status, 403)
  const wrong = await pages.fill('/sa-gar-det/ny', leader, { ...wanted, borjar: '31/2 2026' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="Nytt avtal 2030"/)
  const turned = await pages.post('/sa-gar-det/ny', leader, { ...wanted, slutar: '2026-03-01' })
  assert.match(turned.text, /Slutet kan inte komma före början/)
  const taken = await pages.post('/sa-gar-det/ny', leader, { ...wanted, namn: 'avtal' })
  assert.match(taken.text, /Namnet finns redan/)
  const begun = await pages.fill('/sa-gar-det/ny', leader, wanted)
  assert.equal(begun.to, '/sa-gar-det/nytt-avtal-2030')
  assert.match((await pages.get(begun.to!)).text, /Processen börjar 1 april 2026/)
  assert.equal((await pages.post('/sa-gar-det/ny', leader, wanted)).to, begun.to, 'sent twice')
  const other = await pages.post('/sa-gar-det/ny', leader, { ...wanted, titel: 'Ett annat' })
  assert.equal(other.status, 409)
  assert.match(other.text, /Namnet finns redan/)
})

/** Which fields of the page are told to be wrong, by the names of their controls. */
const wrongFields = (html: string) =>
  [...html.matchAll(/<(?:input|textarea|select)[^>]*aria-invalid="true"[^>]*>/g)].map(
    ([control]) => /name="([^"]+)"/.exec(control)?.[1],
  )

test('everything that is wrong is told at once, each at its own field', async () => {
  const send = async (fields: Readonly<Record<string, string>>) => {
    const { status, text } = await pages.fill('/sa-gar-det/ny', leader, fields)
    assert.equal(status, 422)
    return wrongFields(text)
  }
  assert.deepEqual(await send({}), ['titel', 'titel-en', 'namn', 'borjar'])
  assert.deepEqual(await send({ ...wanted, kort: 'x'.repeat(2001) }), ['kort'])
  assert.deepEqual(await send({ ...wanted, 'kort-en': 'born 19121212-1212' }), ['kort-en'])
  assert.deepEqual(await send({ ...wanted, 'titel-en': ' ' }), ['titel-en'])
  assert.deepEqual(await send({ ...wanted, slutar: '2026-03-01' }), ['slutar'])
  assert.deepEqual(await send({ ...wanted, namn: 'avtal' }), ['namn'])
})

test('a rule that is asked without the form names the field that it speaks of', async () => {
  const mandate = county.people.processLeader
  const input = {
    slug: 'rak-vag',
    title: { sv: 'Titel', en: 'Title' },
    summary: { sv: '', en: 'x'.repeat(2001) },
    startsOn: today,
    endsOn: undefined,
    documentIds: [],
    seen: asItStands,
  }
  const refused = await as(county.db, mandate, (tx) => startRevision(tx, today, mandate, input))
  assert.ok(!refused.granted)
  assert.deepEqual([refused.refusal, refused.place], ['text-too-long', 'summaryEn'])
})

test('days and rounds are added to a process, and a round belongs to one process', async () => {
  const path = '/sa-gar-det/nytt-avtal-2030/hantera'
  const milestone = {
    gor: 'dag',
    rad: 'region',
    titel: 'Regionfullmäktige',
    'titel-en': 'Regional council',
    borjar: '2029-06-01',
    slutar: '',
    kalla: 'Kalendarium',
  }
  assert.equal((await pages.post(path, 'Anna Ek', milestone)).status, 403)
  assert.equal((await pages.fill(path, leader, { ...milestone, rad: 'annan' })).status, 422)
  assert.equal((await pages.fill(path, leader, milestone)).to, `${path}?klart=dag`)
  assert.match((await pages.get('/sa-gar-det/nytt-avtal-2030')).text, /Regionfullmäktige/)
  const other = await aRound(county, { slug: 'annat' })
  const taken = await pages.fill(path, leader, { gor: 'omgang', omgang: `beslut ${round.id}` })
  assert.equal(taken.status, 422)
  const tied = await pages.fill(path, leader, { gor: 'omgang', omgang: `beslut ${other.id}` })
  assert.equal(tied.to, `${path}?klart=omgang`)
  const revision = await findRevisionOfRound(database.db, { decisionRoundId: other.id })
  assert.equal(revision?.slug, 'nytt-avtal-2030')
})

test('a day that was over when it was added says so on the page and in the file', async () => {
  const path = '/sa-gar-det/nytt-avtal-2030/hantera'
  const past = {
    gor: 'dag',
    rad: 'joint',
    titel: 'Uppstart',
    'titel-en': 'Kick-off',
    borjar: '2025-02-03',
    slutar: '2025-02-04',
    kalla: '',
  }
  assert.equal((await pages.fill(path, leader, past)).to, `${path}?klart=dag`)
  const { text } = await pages.get('/sa-gar-det/nytt-avtal-2030')
  assert.match(text, /Uppstart \(i efterhand\)/)
  assert.match(text, /Registrerad i efterhand 19 mars 2026\./)
  const { timeline } = JSON.parse((await pages.get('/sa-gar-det/nytt-avtal-2030.json')).text) as {
    readonly timeline: readonly {
      readonly title: { readonly sv: string }
      readonly toldAfterwardsOn: string | null
    }[]
  }
  const told = new Map(timeline.map((one) => [one.title.sv, one.toldAfterwardsOn]))
  assert.equal(told.get('Uppstart'), '2026-03-19')
  assert.equal(told.get('Regionfullmäktige'), null)
})

test('two who tie a round to a process at once: it belongs to one, and tied twice is tied once', async () => {
  const mandate = county.people.processLeader
  const { db } = county
  const other = await aRound(county, { slug: 'samtidigt' })
  const idOf = async (slug: string) => (await findRevisionBySlug(db, slug))!.id
  const tie = async (tx: Tx, slug: string) =>
    attachRound(tx, today, mandate, {
      seen: asItStands,
      revisionId: await idOf(slug),
      decisionRoundId: other.id,
    })
  const second = (slug: string) => () => as(db, mandate, (tx) => tie(tx, slug))
  const taken = await waitForLock(db, {
    scope: scopeOf(mandate),
    hold: (tx) => tie(tx, 'avtal'),
    meanwhile: second('riktlinje'),
    mustWait: true,
  })
  assert.equal(taken.granted ? undefined : taken.refusal, 'round-taken')
  assert.ok((await second('avtal')()).granted)
  const rows = await db
    .selectFrom('revision_round')
    .selectAll()
    .where('decision_round_id', '=', other.id)
    .execute()
  assert.equal(rows.length, 1)
})

/** Sent as it was drawn before someone else acted, and then as it came back. */
async function sendTwice(
  path: string,
  typed: Readonly<Record<string, string>>,
  meanwhile: () => Promise<unknown>,
) {
  const drawn = await pages.drawn(path, leader, typed['gor'])
  await meanwhile()
  const late = await pages.post(path, leader, { ...drawn, ...typed })
  const now = hiddenFieldsOf(late.text, typed['gor'])
  return { late, again: await pages.post(path, leader, { ...now, ...typed }) }
}

test('who begins a process has seen the one that was begun last, and can send again', async () => {
  const typed = { ...wanted, namn: 'ett-till', titel: 'Ett till' }
  const { late, again } = await sendTwice('/sa-gar-det/ny', typed, () =>
    begin('nyss', '2026-03-01', []),
  )
  assert.equal(late.status, 409)
  assert.match(late.text, /<strong>Nytt nyss<\/strong>.*Johan Sjölöv, /)
  assert.match(late.text, /value="Ett till"/)
  assert.equal(again.to, '/sa-gar-det/ett-till')
})

test('who adds a day has seen the one that was added last, and can send again', async () => {
  const path = '/sa-gar-det/nyss/hantera'
  const day = { gor: 'dag', rad: 'region', 'titel-en': 'Council', borjar: '2029-06-01' }
  const add = { ...day, titel: 'Regionfullmäktige' }
  const { late, again } = await sendTwice(path, { ...day, titel: 'Regionstyrelsen' }, () =>
    pages.fill(path, leader, add),
  )
  assert.equal(late.status, 409)
  assert.match(late.text, /<strong>Regionfullmäktige<\/strong>/)
  assert.match(late.text, /value="Regionstyrelsen"/)
  assert.equal(again.to, `${path}?klart=dag`)
})

test('who ties a round has seen which are tied, and can send again', async () => {
  const path = '/sa-gar-det/nyss/hantera'
  const [one, other] = [
    await aRound(county, { slug: 'knuten' }),
    await aRound(county, { slug: 'knuten-sedan' }),
  ]
  const tie = { gor: 'omgang', omgang: `beslut ${one.id}` }
  const typed = { gor: 'omgang', omgang: `beslut ${other.id}` }
  const { late, again } = await sendTwice(path, typed, () => pages.fill(path, leader, tie))
  assert.equal(late.status, 409)
  assert.match(late.text, /<strong>Nytt avtal knuten<\/strong>/)
  assert.equal(again.to, `${path}?klart=omgang`)
})
