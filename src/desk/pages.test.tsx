// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, decide, type County } from '../../test/support/decision-round.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { getPackage } from '../agreement/reads/packages.ts'
import { readText } from '../agreement/reads/texts.ts'
import { faces, pages as allPages } from '../app.ts'
import { draftConsultation, openConsultation } from '../consultation/commands/rounds.ts'
import { bookMeeting } from '../decision/commands/meetings.ts'
import type { DecisionRound } from '../decision/rules/decision.ts'
import { attachRound, startRevision } from '../revision/commands.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let pages: VisitedPages
let county: County
let round: DecisionRound

const partyWith = (code: string) => county.parties.find((party) => party.code === code)!

async function attach(): Promise<void> {
  const mandate = county.people.processLeader
  await as(county.db, mandate, async (tx) => {
    const started = await startRevision(tx, today, mandate, {
      seen: asItStands,
      slug: 'avtal',
      title: { sv: 'Nytt avtal', en: 'New agreement' },
      summary: { sv: '', en: '' },
      startsOn: day('2025-01-30'),
      endsOn: undefined,
      documentIds: [],
    })
    assert.ok(started.granted)
    await attachRound(tx, today, mandate, {
      seen: asItStands,
      revisionId: started.value.id,
      decisionRoundId: round.id,
    })
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
    const input = { consultationId: drafted.value.id, seen: asItStands }
    assert.ok((await openConsultation(tx, day('2026-02-02'), mandate, input)).granted)
  })
}

async function book(code: string, meetsOn: string): Promise<void> {
  const mandate = county.people.registrarOf(partyWith(code).id)
  await as(county.db, mandate, async (tx) => {
    const booked = await bookMeeting(tx, day('2026-03-01'), mandate, {
      roundId: round.id,
      partyId: partyWith(code).id,
      meetsOn: day(meetsOn),
      seen: asItStands,
    })
    assert.ok(booked.granted)
  })
}

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  round = await aRound(county, { slug: 'avtal' })
  await attach()
  await decide(county, round, partyWith('1441'), { decidedOn: day('2026-03-09') })
  await decide(county, round, partyWith('1490'), {
    decidedOn: day('2026-03-16'),
    attestedOn: undefined,
    announcedOn: undefined,
  })
  await book('1480', '2026-03-16')
  await book('1440', '2026-03-21')
  pages = await openPages(database.db, today, allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('a registrar sees the meeting that has been, and it is late', async () => {
  const { status, text } = await pages.get('/arenden', 'Maria Sandlid')
  assert.equal(status, 200)
  assert.match(
    text,
    /<h2 id="vantar-pa-dig">Väntar på dig<\/h2>.*<h3 class="small" id="grupp-late">Försenat/s,
  )
  assert.match(text, /href="\/sa-gar-det\/avtal\/beslut\/1480-goteborg">Registrera beslutet/)
  assert.match(text, /Mötet 16 mars har varit, men inget beslut är registrerat/)
  assert.match(text, /3 dagar sen/)
})

test('a meeting before the week is over stands under this week', async () => {
  const { text } = await pages.get('/arenden', 'Tomas Rödholm')
  assert.match(text, /id="grupp-this-week"/)
  assert.match(text, /Fullmäktige tar upp ärendet 21 mars/)
  assert.match(text, /lördag/)
})

test('after the decision its days wait, then its minutes', async () => {
  const notAnnounced = await pages.get('/arenden', 'Åke Vinterlund')
  assert.match(notAnnounced.text, /Registrera justering och anslag, § 12/)
  assert.match(notAnnounced.text, /30 mars/)
  const decided = await pages.get('/arenden', 'Ingrid Lövmark')
  assert.match(decided.text, /Lägg till protokollsutdrag, § 12/)
  assert.match(decided.text, /href="\/sa-gar-det\/avtal\/beslut\/1441-lerum" lang="sv"/)
  assert.match(decided.text, /1441-lerum\?gor=dagar&amp;beslut=[0-9a-f-]{36}#formular/)
})

test('a coordinator answers the consultation, one click away; others of the party see it too', async () => {
  const coordinator = await pages.get('/arenden?urval=kommunen', 'Anna Ek')
  assert.match(coordinator.text, /href="\/remiss\/riktlinje\/svara">Svara på remissen/)
  assert.match(coordinator.text, /Lägg till protokollsutdrag/)
  const reader = await pages.get('/arenden?urval=kommunen', 'Gun Hällmo')
  assert.match(reader.text, /Svara på remissen: Remiss om riktlinje/)
  const nothing = await pages.get('/arenden', 'Gun Hällmo')
  assert.match(nothing.text, /Inget väntar på dig/)
  assert.match(nothing.text, /Nästa datum är/)
  assert.match(nothing.text, /<h2 id="du-vantar-pa">Du väntar på<\/h2>.*Svara på remissen/s)
})

test('that nothing waits is never said to one who may do something', async () => {
  const { text } = await pages.get('/arenden', 'Ingrid Lövmark')
  assert.match(text, /<h2 id="du-kan">Du kan<\/h2>.*Lägg till protokollsutdrag/s)
  assert.doesNotMatch(text, /Inget väntar på dig/)
  const english = await pages.get('/en/arenden', 'Ingrid Lövmark')
  assert.match(english.text, /<h2 id="du-kan">You may/)
})

test('nobody sees another party’s matters', async () => {
  const { text } = await pages.get('/arenden?urval=kommunen', 'Yusuf Ström')
  assert.doesNotMatch(text, /1441-lerum|1480-goteborg/)
})

test('a process leader sees the steps of the joint bodies, and what is late in the county', async () => {
  const own = await pages.get('/arenden', 'Karin Almlid')
  assert.match(own.text, /Ställa sig bakom remissen: Remiss om riktlinje/)
  assert.match(own.text, /Rekommendera parterna: /)
  const late = await pages.get('/arenden?urval=kommunen', 'Karin Almlid')
  assert.match(late.text, /Försenat hos parterna/)
  assert.match(late.text, /organ väntar på steget/)
})

test('the number in the menu is the number of own matters', async () => {
  const registrar = county.people.registrarOf(partyWith('1480').id)
  const entry = faces.flatMap(({ menu = [] }) => menu).find(({ place }) => place === 'arenden')
  assert.equal(await entry?.count?.(database.db, registrar, today), 1)
  assert.match((await pages.get('/arenden', 'Maria Sandlid')).text, /Mina 1</)
})

test('what is done is kept with its day, and English is complete', async () => {
  assert.equal((await pages.get('/arenden?urval=klara', 'Ingrid Lövmark')).status, 303)
  const done = await pages.get('/arenden/klara', 'Ingrid Lövmark')
  assert.match(done.text, /Besluta i kommunfullmäktige/)
  assert.match(done.text, /9 mars 2026/)
  assert.match((await pages.get('/en/arenden', 'Anna Ek')).text, /<h1>My matters/)
  assert.equal((await pages.get('/arenden')).status, 303)
})

test('the life of a provision shows its wording, its decision and when it may begin', async () => {
  const { versions } = await getPackage(database.db, round.packageId)
  const text = await readText(database.db, versions[0]!.id)
  const section = text.provisions.find(({ kind }) => kind === 'section')!
  const path = `/bestammelser/${section.id}`
  const page = await pages.get(path)
  assert.equal(page.status, 200)
  assert.match(page.text, /Parterna samverkar framework-agreement/)
  assert.match(page.text, /Under beslut/)
  assert.match(page.text, /2 av 50 har godkänt/)
  assert.match(page.text, /Börjar gälla, om alla godkänner/)
  assert.match((await pages.get(`/en${path}`)).text, /The life of a provision/)
  assert.match(page.text, /<svg class="gantt" role="img" aria-label="Tidslinje/)
  type Data = {
    readonly entries: readonly { readonly href: string; readonly on: string }[]
    readonly laws: readonly unknown[]
    readonly reservations: readonly unknown[]
  }
  const data = JSON.parse((await pages.get(`${path}.json`)).text) as Data
  assert.ok(data.entries.length > 2)
  for (const { href } of data.entries) {
    assert.ok(page.text.includes(`href="${href}"`), `${href} is on the page too`)
  }
  assert.deepEqual(
    data.entries.map(({ on }) => on),
    data.entries.map(({ on }) => on).toSorted(),
  )
  assert.equal((await pages.get('/bestammelser/ingen.json')).status, 404)
  const early = await pages.get(`${path}?per=2020-01-01`)
  assert.equal(early.status, 404)
  assert.match(early.text, /Bestämmelsen fanns inte 1 januari 2020\. *<\/p><p>Den finns sedan /)
  assert.ok(early.text.includes(`<a href="${path}" lang="sv">`))
  const odd = await pages.get('/bestammelser/ingen')
  assert.equal(odd.status, 404)
  assert.match(odd.text, /Adressen är inte en bestämmelses\./)
  const unknown = await pages.get('/bestammelser/00000000-0000-4000-8000-000000000000')
  assert.equal(unknown.status, 404)
  assert.match(unknown.text, /Ingen publicerad text har den här bestämmelsen\./)
})

test('what is in force leaves the desk: nothing of it is late, and nobody waits for it', async () => {
  const strategy = await aRound(county, { slug: 'strategi', kind: 'strategy' })
  const { lead, lerum } = { lead: county.people.processLeader, lerum: partyWith('1441') }
  await decide(county, strategy, lerum, { decidedOn: day('2026-03-09') })
  await as(county.db, lead, async (tx) => {
    const started = await startRevision(tx, today, lead, {
      seen: asItStands,
      slug: 'strategi',
      title: { sv: 'Strategi', en: 'Strategy' },
      summary: { sv: '', en: '' },
      startsOn: day('2025-01-30'),
      endsOn: undefined,
      documentIds: [],
    })
    assert.ok(started.granted)
    const place = { revisionId: started.value.id, decisionRoundId: strategy.id }
    await attachRound(tx, today, lead, { seen: asItStands, ...place })
  })
  const waiting = async (on: string) => {
    const mandate = county.people.registrarOf(partyWith('1480').id)
    const all = await Promise.all(
      faces.flatMap(({ waits }) => waits?.(database.db, mandate, day(on)) ?? []),
    )
    return all.flat().filter(({ path }) => path.startsWith('/sa-gar-det/strategi'))
  }
  const late = async (on: string) => {
    const all = await Promise.all(faces.flatMap((face) => face.late?.(database.db, day(on)) ?? []))
    return all.flat().filter(({ about }) => about === strategy.title)
  }
  assert.ok((await waiting('2026-03-19')).some(({ isOwn, isOptional }) => isOwn && !isOptional))
  const later = await waiting('2027-06-01')
  assert.ok(later.every((one) => one.isOptional && !one.isLate && one.dueOn === undefined))
  assert.deepEqual(await late('2027-06-01'), [])
})
