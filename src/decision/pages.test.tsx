// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { asItStands } from '#kernel/seen.ts'
import { newId } from '#platform/id.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import type { Page } from '#platform/page.ts'
import { startSession } from '#platform/sign-in/session.ts'
import { DrawnFor } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, decide, type County } from '../../test/support/decision-round.ts'
import { aPdf } from '../../test/support/pdf.ts'
import { hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { type OpenSite, openSite } from '../../test/support/site.ts'
import { drawnForSession, roomPeople } from '../../test/support/visited-pages.tsx'
import { getPackage } from '../agreement/reads/packages.ts'
import { draftConsultation, openConsultation } from '../consultation/commands/rounds.ts'
import { listPeople } from '../organisation/reads.ts'
import { readOriginal } from '../app/read-original.ts'
import { decisionPages } from './pages.tsx'
import { findRoundBySlug } from './reads/rounds.ts'
import type { DecisionRound } from './rules/decision.ts'
import { steps } from './rules/lifecycle.ts'

const today = day('2026-03-19')
const attached: [roundId: string, process: string][] = []
let database: FreshDatabase
let site: OpenSite
let county: County
let round: DecisionRound
/** What the processes are about, by slug. */
const documentsOf: Record<string, readonly string[]> = {}

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  round = await aRound(county, { slug: 'nytt-avtal' })
  const titles: Record<string, string> = { 'nytt-avtal': 'Nytt avtal', annat: 'Ett annat' }
  const pages = decisionPages({
    readOriginal,
    roundOfProcess: async (db, slug) => {
      const found = await findRoundBySlug(db, slug)
      const title = titles[slug] ?? slug
      return (
        found && { roundId: found.id, title: { sv: title, en: title }, href: `/sa-gar-det/${slug}` }
      )
    },
    listProcesses: async () => [
      { slug: 'annat', title: { sv: 'Ett annat', en: 'Another' } },
      { slug: 'ett-tredje', title: { sv: 'Ett tredje', en: 'A third' } },
    ],
    documentsOfProcess: async (_db, slug) => documentsOf[slug] ?? [],
    attachToProcess: async (_tx, _today, _mandate, roundId, slug) => {
      const tied = attached.find(([id]) => id === roundId)
      if (!tied) attached.push([roundId, slug])
      return tied === undefined || tied[1] === slug
    },
  })
  site = await openSite({
    db: database.db,
    pages: pages.map(asHtml),
    site: { people: roomPeople },
    // One registrar sends more here in a second than in a year.
    settings: {
      rateLimits: { ...usualHttpSettings.rateLimits, upload: { count: 999, seconds: 1 } },
    },
  })
})
after(async () => {
  await site[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

function asHtml(page: Page<PageContent>): Page<string> {
  return {
    ...page,
    answer: async (visit) => {
      const answer = await page.answer(visit)
      if (answer.kind !== 'page') return answer
      const { title, content } = answer.content
      const drawn = <DrawnFor.Provider value={visit.mandate?.id ?? ''}>{content}</DrawnFor.Provider>
      return { ...answer, content: `<title>${title}</title>${renderToString(drawn)}` }
    },
  }
}

async function signedIn(name: string): Promise<string> {
  const people = await listPeople(database.db, today)
  const personId = people.find(({ person }) => person.name === name)!.person.id
  const now = instant(new Date().toISOString())
  const secret = await inTransaction(database.db, theProduct, (tx) =>
    startSession(tx, { personId, mandateId: undefined }, now, usualHttpSettings.session),
  )
  return `${sessionCookieName(site.baseUrl)}=${secret}`
}

async function answerOf(response: Response) {
  return {
    status: response.status,
    to: response.headers.get('location'),
    type: response.headers.get('content-type'),
    text: await response.text(),
  }
}

async function get(path: string, cookie?: string) {
  const headers = cookie ? { cookie } : undefined
  return answerOf(await fetch(site.baseUrl + path, { redirect: 'manual', headers }))
}

async function post(path: string, cookie: string, fields: Record<string, string | Blob>) {
  const body = new FormData()
  const drawnFor = await drawnForSession(database.db, cookie, today)
  for (const [name, value] of Object.entries({ ...drawnFor, ...fields })) {
    if (typeof value === 'string' || value instanceof File) body.set(name, value)
    else body.set(name, value, 'protokoll.pdf')
  }
  const headers = { cookie, origin: site.baseUrl }
  return answerOf(
    await fetch(site.baseUrl + path, { method: 'POST', redirect: 'manual', headers, body }),
  )
}

/** What the form on a page that wants `gor` carries unseen, as it is drawn now. */
async function drawn(
  path: string,
  cookie: string,
  { gor, beslut = '' }: { readonly gor?: string; readonly beslut?: string },
) {
  const query = gor === undefined ? '' : `?${new URLSearchParams({ gor, beslut })}`
  return hiddenFieldsOf((await get(path + query, cookie)).text, gor)
}

/** Opens a form and sends it with what is typed. */
async function fill(path: string, cookie: string, fields: Record<string, string | Blob>) {
  return post(path, cookie, { ...(await drawn(path, cookie, fields)), ...fields })
}

const path = '/sa-gar-det/nytt-avtal/beslut'

test('before anyone has decided, the page waits for fifty and says what applies instead', async () => {
  const { status, text } = await get(path)
  assert.equal(status, 200)
  assert.match(text, /0 av 50 har godkänt; vi väntar på 50 parter/)
  assert.match(text, /Alla 50 beslut/)
  assert.match(text, /Det nya avtalet börjar inte gälla/)
  assert.match((await get(`/en${path}`)).text, /0 of 50 have approved; we wait for 50 parties/)
  assert.equal((await get('/sa-gar-det/finns-inte/beslut')).status, 404)
  assert.equal((await get(`${path}/9999-ingenstans`)).status, 404)
})

test('a registrar records in the browser, gets a receipt, and everyone can read it', async () => {
  const cookie = await signedIn('Ingrid Lövmark')
  const own = `${path}/1441-lerum`
  const form = await get(`${own}?gor=beslut`, cookie)
  assert.match(form.text, /Registrera beslutet/)
  const fields = {
    gor: 'beslut',
    utfall: 'approved',
    fingeravtryck: round.packageHash,
    motesdag: '9/3 2026',
    paragraf: '41',
    diarienummer: 'KS 2025/118',
    justerat: '2026-03-16',
    anslaget: '2026-03-16',
    protokoll: new Blob([aPdf()], { type: 'application/pdf' }),
  }
  const empty = await fill(own, cookie, { gor: 'beslut' })
  for (const missing of [
    'Välj vad',
    'Skriv mötesdagen',
    'Skriv paragrafen',
    'Skriv diarienumret',
  ]) {
    assert.ok(empty.text.includes(missing), missing)
  }
  const wrong = await fill(own, cookie, { ...fields, motesdag: '31/2 2026', paragraf: 'fyrtio' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv mötesdagen som 2026-03-26/)
  assert.match(wrong.text, /value="fyrtio"/)
  const texts = { reservation: 'Per, 811218-9876.', andringar: '👍'.repeat(5001) }
  const many = await fill(own, cookie, { ...fields, ...texts, diarienummer: '' })
  assert.match(many.text, /href="#beslut-diarienummer">Skriv diarienumret/)
  assert.match(many.text, /href="#beslut-reservation">Ta bort personnumret/)
  assert.match(many.text, /href="#beslut-andringar">Korta texten till högst 5\s000 tecken/)
  const sent = { ...(await drawn(own, cookie, { gor: 'beslut' })), ...fields }
  const recorded = await post(own, cookie, sent)
  assert.equal(recorded.status, 303)
  const receipt = await get(recorded.to!, cookie)
  assert.match(receipt.text, /Beslutet är registrerat/)
  assert.match(receipt.text, /av Ingrid Lövmark/)
  assert.match(receipt.text, new RegExp(round.packageHash))
  assert.equal((await get(recorded.to!)).status, 303)
  assert.equal((await post(own, cookie, sent)).to, recorded.to, 'sent twice: the same receipt')
  const otherwise = await fill(own, cookie, { ...fields, diarienummer: 'KS 2025/119' })
  assert.equal(otherwise.status, 422)
  assert.match(otherwise.text, /Det är redan registrerat/)

  const page = (await get(own)).text
  assert.match(page, /Godkänt, kan överklagas/)
  assert.match(page, /Det är annandag påsk\. Sista dag att överklaga blir tisdag 7 april 2026/)
  assert.match(page, /får det laga kraft 8 april 2026/)
  assert.doesNotMatch(page, /Ingrid/)
  assert.match((await get(`${own}?per=2026-04-08`)).text, /Beslutet fick laga kraft 8 april 2026/)
  assert.match((await get(`${own}?per=2026-03-01`)).text, /har inte beslutat än/)
  const minutes = /href="([^"]+protokoll[^"]+)"/.exec(page)![1]!
  assert.equal((await get(minutes)).type, 'application/pdf')
})

test('minutes are saved as a PDF under our name, whatever they were called', async () => {
  const cookie = await signedIn('Kerstin Malmvik')
  await aRound(county, { slug: 'utdraget' })
  const own = '/sa-gar-det/utdraget/beslut/14-vastra-gotalandsregionen'
  const recorded = await fill(own, cookie, {
    gor: 'beslut',
    utfall: 'rejected',
    motesdag: '2026-03-09',
    paragraf: '7',
    diarienummer: 'RS 1',
    justerat: '2026-03-16',
    anslaget: '2026-03-16',
    protokoll: new File([aPdf()], 'beslut\u202Efdp.html', { type: 'text/html' }),
  })
  assert.equal(recorded.status, 303)
  assert.match((await get(recorded.to!, cookie)).text, /beslutfdp\.html/)
  const { text } = await get(own)
  assert.doesNotMatch(text, /fdp\.html/)
  const minutes = /href="([^"]+protokoll[^"]+)"/.exec(text)![1]!
  for (const [language, name] of [
    ['', 'protokollsutdrag'],
    ['/en', 'minutes-extract'],
  ]) {
    const response = await fetch(`${site.baseUrl}${language}${minutes}`)
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(aPdf()), 'the bytes that were sent')
    const said = (header: string) => response.headers.get(header)
    assert.equal(said('content-type'), 'application/pdf')
    assert.equal(said('x-content-type-options'), 'nosniff')
    const served = `${name}-14-vastra-gotalandsregionen-2026-03-09.pdf`
    assert.equal(
      said('content-disposition'),
      `attachment; filename="${served}"; filename*=UTF-8''${served}`,
    )
  }
})

test('a correction shows both registrations, the reason and the right outcome', async () => {
  const cookie = await signedIn('Tomas Rödholm')
  const ale = county.parties.find(({ slug }) => slug === '1440-ale')!
  const first = await decide(county, round, ale)
  const own = `${path}/1440-ale`
  const form = await get(`${own}?gor=ratta&beslut=${first.id}`, cookie)
  assert.match(form.text, /value="KS 2025\/118"/)
  const corrected = await fill(own, cookie, {
    gor: 'ratta',
    beslut: first.id,
    skal: 'Fullmäktige satte villkor.',
    utfall: 'approved-with-changes',
    andringar: 'Kapitel 3 gäller bara två år.',
    motesdag: '2026-01-26',
    paragraf: '§ 12',
    diarienummer: 'KS 2025/118',
    justerat: '2026-01-27',
    anslaget: '2026-01-28',
  })
  assert.equal(corrected.status, 303)
  const page = (await get(own)).text
  assert.match(page, /Godkänt, annan lydelse/)
  assert.match(page, /Rättelse: Fullmäktige satte villkor\./)
  assert.match(page, /Rättad av en senare registrering/)
  assert.match(page, /Kapitel 3 gäller bara två år\./)
  assert.match((await get(path)).text, /en part har godkänt en annan lydelse/)
})

test('the links of a registrar who looks at another day carry that day and one question mark', async () => {
  const cookie = await signedIn('Tomas Rödholm')
  const own = `${path}/1440-ale`
  const { text } = await get(`${own}?per=2026-03-01`, cookie)
  assert.match(
    text,
    /beslut\/1440-ale\?gor=ratta&amp;beslut=[0-9a-f-]+&amp;per=2026-03-01#formular/,
  )
  const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
  for (const href of links) assert.ok(href.split('?').length <= 2, href)
  assert.match((await get(`${own}?gor=mote&per=2026-03-01`, cookie)).text, /id="formular"/)
})

test('the page of all decisions says where the round stands, and titles are Swedish in English', async () => {
  assert.match((await get(path)).text, /status--pill">.{0,160}Under beslut/)
  const pages = [path, `${path}/1440-ale`, `${path}/organ/sro`]
  for (const page of pages) {
    const { text } = await get(`/en${page}`)
    assert.match(text, /<h1>[^<]*<span lang="sv">nytt avtal nytt-avtal<\/span><\/h1>/i, page)
  }
})

test('the days that follow are filled in afterwards', async () => {
  const boras = county.parties.find(({ slug }) => slug === '1490-boras')!
  const none = { attestedOn: undefined, announcedOn: undefined }
  const { id } = await decide(county, round, boras, none)
  const cookie = await signedIn('Åke Vinterlund')
  const own = `${path}/1490-boras`
  const early = await fill(own, cookie, {
    gor: 'dagar',
    beslut: id,
    justerat: '2026-02-03',
    anslaget: '2026-02-02',
  })
  assert.equal(early.status, 422)
  assert.match(early.text, /Ett anslag före justeringen 3 februari 2026 räknas inte/)
  const broken = new Blob([aPdf().subarray(0, 120)])
  const cut = await fill(own, cookie, { gor: 'dagar', beslut: id, protokoll: broken })
  assert.match(cut.text, /Filen är skadad eller avbruten/)
  // The number that the Swedish Tax Agency has set aside for tests.
  const named = new Blob([aPdf({ words: ['Jäv anmäls av 19121212', '-1212'] })])
  const holds = await fill(own, cookie, {
    gor: 'dagar',
    beslut: id,
    justerat: '2026-02-03',
    protokoll: named,
  })
  assert.equal(holds.status, 422)
  assert.match(holds.text, /På sidan 1 står ett personnummer som börjar på 1912/)
  assert.match(holds.text, /value="2026-02-03"|3 februari 2026/, 'what was typed is kept')
  const added = await fill(own, cookie, {
    gor: 'dagar',
    beslut: id,
    justerat: '2026-02-03',
    anslaget: '2026-02-04',
  })
  assert.equal(added.status, 303)
  assert.match((await get(added.to!, cookie)).text, /Beslutet är uppdaterat/)
})

test('a coordinator books the meeting and takes it away, but records no decision', async () => {
  const cookie = await signedIn('Sara Lundvik')
  const own = `${path}/1496-skovde`
  const booked = await fill(own, cookie, { gor: 'mote', motesdag: '2026-03-30' })
  assert.equal(booked.status, 303)
  const page = await get(booked.to!, cookie)
  assert.match(page.text, /Mötesdagen är registrerad/)
  assert.match(page.text, /Partens registrator registrerar/)
  assert.match((await get(path)).text, /närmast Skövde 30 mars/)
  const meeting = /name="mote" value="([^"]+)"/.exec(page.text)![1]!
  assert.equal((await fill(own, cookie, { gor: 'stall-in', mote: meeting })).status, 303)
  const refused = await fill(own, cookie, { gor: 'beslut', utfall: 'approved' })
  assert.equal(refused.status, 403)
  assert.equal(
    (await fill(`${path}/1440-ale`, cookie, { gor: 'mote', motesdag: '2026-04-01' })).status,
    403,
  )
})

test('the table can be taken home as CSV and as JSON, for any day', async () => {
  const table = await get(`${path}.csv`)
  assert.equal(table.text.trim().split('\r\n').length, 51)
  assert.match(
    table.text,
    /1441;Lerums kommun;"Godkänt, kan överklagas";Godkänt;2026-03-09;§ 41;KS 2025\/118/,
  )
  const data = JSON.parse((await get(`${path}.json`)).text)
  assert.equal(data.parties, 50)
  assert.equal(data.approved, 2)
  assert.equal(data.round.textHash, round.packageHash)
  assert.equal(data.decisions.length, 50)
  const earlier = JSON.parse((await get(`${path}.json?per=2025-12-31`)).text)
  assert.equal(earlier.approved, 0)
})

test('a process leader records for a joint body; others only read', async () => {
  const cookie = await signedIn('Karin Almlid')
  const sro = `${path}/organ/sro`
  assert.match((await get(sro)).text, /Inget är registrerat än/)
  const said = await fill(sro, cookie, { utfall: 'approved', dag: '2025-09-01', paragraf: '4' })
  assert.equal(said.status, 303)
  const page = (await get(sro)).text
  assert.match(page, /Rekommendation: Tillstyrker att texten godkänns/)
  assert.doesNotMatch(page, /<form/)
  const empty = await fill(sro, cookie, { utfall: '', dag: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Välj vad som beslutades/)
  assert.match((await get(path)).text, /organ\/sro/)
})

test('a coordinator records the preparation of an own board, and the party’s page tells it to all', async () => {
  const cookie = await signedIn('Anna Ek')
  const own = `${path}/1441-lerum`
  const mine = await get(own, cookie)
  assert.match(mine.text, /Beredning före fullmäktige/)
  assert.match(mine.text, /Registrera, eller säg att det inte behövs/)
  assert.match(mine.text, /href="\/arenden\/[^"]+\/1441-ks"/)
  const said = await fill(`${path}/organ/1441-ks`, cookie, {
    utfall: 'approved',
    dag: '2026-02-18',
    paragraf: '§ 31',
  })
  assert.equal(said.status, 303)
  const { text } = await get(own)
  assert.match(text, /Beredning: [^<]*,/)
  assert.match(text, /§ 31/)
  assert.match(text, /Klar 18 feb/)
  assert.doesNotMatch(text, /säg att det inte behövs/)
  const stranger = await fill(`${path}/organ/1440-ks`, cookie, {
    utfall: 'approved',
    dag: '2026-02-18',
  })
  assert.equal(stranger.status, 403)
})

test('an overdue round says so, and that a later decision counts', async () => {
  const { text } = await get(`${path}?per=2026-06-01`)
  assert.match(text, /Sista dag för beslut var 31 maj 2026; 2 av 50 har godkänt/)
  assert.match(text, /Det här gäller i stället/)
  assert.match(text, /Det finns inget tidigare avtal som gäller/)
  assert.match(text, /enligt dagens beslut/)
})

test('a process leader opens a round, and calls it off with a reason', async () => {
  const cookie = await signedIn('Karin Almlid')
  await aRound(county, { slug: 'forra' })
  const fields = {
    paket: 'forra',
    titel: 'Ett annat avtal',
    adress: 'annat',
    process: 'annat',
    oppnar: '2026-03-19',
    'sista-dag': '2026-12-31',
    'galler-fran': '2027-01-01',
    bekraftat: 'ja',
  }
  const page = await get('/beslutsomgang/ny', cookie)
  assert.match(page.text, /Öppna en beslutsomgång/)
  const taken = await fill('/beslutsomgang/ny', cookie, fields)
  assert.equal(taken.status, 422)
  assert.match(taken.text, /Texten beslutas redan i omgången/)
  const cancelOther = await fill('/sa-gar-det/forra/beslut', cookie, { gor: 'stall-in', skal: '' })
  assert.equal(cancelOther.status, 422)
  assert.match(cancelOther.text, /Skriv varför/)
  const cancelled = await fill('/sa-gar-det/forra/beslut', cookie, {
    gor: 'stall-in',
    skal: 'Texten skickas på ny remiss.',
    bekraftat: 'ja',
  })
  assert.equal(cancelled.status, 303)
  assert.match((await get('/sa-gar-det/forra/beslut')).text, /Omgången är inställd: Texten skickas/)
  const opened = await fill('/beslutsomgang/ny', cookie, fields)
  assert.equal(opened.to, '/sa-gar-det/annat/beslut')
  assert.equal(attached.at(-1)?.[1], 'annat')
  const early = await fill('/beslutsomgang/ny', cookie, { ...fields, 'galler-fran': '2026-12-31' })
  assert.match(early.text, /tidigast dagen efter sista dag för beslut/)
})

test('a round is opened, ended and called off by one who has been told what happens', async () => {
  const cookie = await signedIn('Karin Almlid')
  const events = async () =>
    (await database.owner.selectFrom('journal').select('id').execute()).length
  const asked = async (
    address: string,
    fields: Record<string, string>,
    told: readonly RegExp[],
  ) => {
    const written = await events()
    const page = await fill(address, cookie, fields)
    assert.equal(await events(), written, 'it was done')
    assert.match(page.text, /Inget har hänt än/)
    for (const one of told) assert.match(page.text, one)
    return { page, carried: hiddenFieldsOf(page.text) }
  }
  const before = await aRound(county, { slug: 'asked' })
  const base = '/sa-gar-det/asked/beslut'
  const cancel = { gor: 'stall-in', skal: 'Texten mejslas om.' }
  const cancelled = await asked(base, cancel, [
    /0 av 50 parter har godkänt/,
    /”Texten mejslas om\.”/,
    /\d+ brev skickas.*<details>/s,
  ])
  assert.equal((await post(base, cookie, cancelled.carried)).status, 303)
  const { versions } = await getPackage(database.db, before.packageId)
  await as(county.db, county.people.processLeader, async (tx) => {
    const drafted = await draftConsultation(tx, today, county.people.processLeader, {
      packageId: before.packageId,
      slug: 'samtidig',
      title: 'Samtidig remiss',
      kind: 'formal',
      invitation: 'Läs.',
      questions: [],
      opensOn: today,
      dueOn: day('2026-05-31'),
    })
    assert.ok(drafted.granted)
    const input = { consultationId: drafted.value.id, seen: asItStands }
    assert.ok((await openConsultation(tx, today, county.people.processLeader, input)).granted)
  })
  documentsOf['ett-tredje'] = [newId()]
  const fields = {
    paket: 'asked',
    titel: 'Om samma',
    adress: 'om-samma',
    process: 'ett-tredje',
    oppnar: '2026-03-19',
    'sista-dag': '2026-12-31',
    'galler-fran': '2027-01-01',
  }
  const opening = '/beslutsomgang/ny'
  const { page, carried } = await asked(opening, fields, [
    /50 parter får frågan/,
    /Sista dag för beslut är 31 december 2026\. Texten börjar gälla 1 januari 2027/,
    /<h2 id="vag">Vägen/,
    /Remissen om samma text är öppen: Samtidig remiss/,
    /Processen Ett tredje har hittills handlat om andra dokument än Avtal asked 2027/,
  ])
  assert.doesNotMatch(page.text, /Kryssa i rutan/)
  const half = { ...carried, 'fore-remiss': 'ja' }
  const again = await post(opening, cookie, half)
  assert.equal(again.status, 422)
  assert.match(again.text, /href="#annat-dokument">Kryssa i rutan om det är meningen/)
  assert.equal(
    versions.every(({ publishedOn }) => publishedOn === today),
    true,
  )
  const opened = await post(opening, cookie, { ...half, 'annat-dokument': 'ja' })
  assert.equal(opened.to, '/sa-gar-det/ett-tredje/beslut')
  const end = await asked('/sa-gar-det/om-samma/beslut', { gor: 'avsluta' }, [
    /Texten är inte antagen/,
    /Inget brev skickas/,
  ])
  const ended = await post('/sa-gar-det/om-samma/beslut', cookie, end.carried)
  assert.equal(ended.status, 303)
})

test('a step of a round that nobody can take back is asked twice', () => {
  for (const [name, { asks }] of Object.entries(steps)) assert.equal(asks, 'twice', name)
})

describe('who has not seen what stands is shown it, with by whom, and keeps what she wrote', () => {
  const changed = /Något har ändrats sedan du öppnade formuläret/
  let own: string
  let base: string
  let count = 0
  let ownRound: DecisionRound
  beforeEach(async () => {
    const slug = `tva-pa-en-gang-${++count}`
    ownRound = await aRound(county, { slug })
    base = `/sa-gar-det/${slug}/beslut`
    own = `${base}/1441-lerum`
  })
  const approval = (rest: Record<string, string> = {}) => ({
    utfall: 'approved',
    fingeravtryck: ownRound.packageHash,
    motesdag: '2026-03-09',
    paragraf: '§ 41',
    diarienummer: 'KS 2025/118',
    ...rest,
  })
  const rejection = { utfall: 'rejected', motesdag: '2026-03-10', paragraf: '§ 42' }

  test('opposite decisions: the second is told of the first, and may stand by hers', async () => {
    const cookie = await signedIn('Ingrid Lövmark')
    const form = await drawn(own, cookie, { gor: 'beslut' })
    assert.equal((await post(own, cookie, { ...form, ...approval() })).status, 303)
    const late = await post(own, cookie, { ...form, ...rejection, diarienummer: 'KS 9' })
    assert.equal(late.status, 409)
    assert.match(late.text, changed)
    assert.match(late.text, /inget registrerat<\/td>/)
    assert.match(late.text, /Avslag, 2026-03-10, § 42<\/td>/)
    assert.match(late.text, /<strong>Godkänt, 9 mars 2026, § 41<\/strong>/)
    assert.match(late.text, /Ingrid Lövmark, \d+ \S+ 20\d\d kl\. \d\d\.\d\d/)
    assert.match(late.text, /value="rejected" checked/)
    assert.match(late.text, /value="§ 42"/)
    const decided = () => get(`${base}.json`).then(({ text }) => JSON.parse(text))
    assert.equal((await decided()).approved, 1, 'nothing is written')
    const again = await post(own, cookie, {
      ...hiddenFieldsOf(late.text, 'beslut'),
      ...rejection,
      diarienummer: 'KS 9',
    })
    assert.equal(again.status, 303)
    assert.equal((await decided()).approved, 0)
    const english = await post(`/en${own}`, cookie, { ...form, ...approval({ paragraf: '§ 50' }) })
    assert.match(english.text, /nothing recorded<\/td>.*<strong>Rejected, 10 March 2026, § 42</)
  })

  test('a file must be chosen again, and it is said', async () => {
    const cookie = await signedIn('Ingrid Lövmark')
    const form = await drawn(own, cookie, { gor: 'beslut' })
    await post(own, cookie, { ...form, ...approval() })
    const protokoll = new Blob([aPdf()], { type: 'application/pdf' })
    const late = await post(own, cookie, { ...form, ...approval({ paragraf: '7' }), protokoll })
    assert.match(late.text, /href="#[a-z]+-protokoll">Välj filen igen/)
  })

  test('days that a colleague filled in otherwise stand beside what was typed', async () => {
    const cookie = await signedIn('Ingrid Lövmark')
    await fill(own, cookie, { gor: 'beslut', ...approval() })
    const [, beslut] = /gor=dagar&amp;beslut=([0-9a-f-]+)/.exec((await get(own, cookie)).text)!
    const form = await drawn(own, cookie, { gor: 'dagar', beslut: beslut! })
    assert.equal((await post(own, cookie, { ...form, justerat: '2026-03-16' })).status, 303)
    assert.equal((await post(own, cookie, { ...form, justerat: '2026-03-16' })).status, 303)
    const late = await post(own, cookie, {
      ...form,
      justerat: '2026-03-17',
      anslaget: '2026-03-18',
    })
    assert.equal(late.status, 409)
    assert.match(late.text, /inte ifyllt<\/td>.*>2026-03-17<\/td>.*<strong>16 mars 2026<\/strong>/)
    assert.match(late.text, /value="2026-03-18"/)
    assert.doesNotMatch(late.text, /name="justerat"/)
    const now = hiddenFieldsOf(late.text, 'dagar')
    assert.equal((await post(own, cookie, { ...now, anslaget: '2026-03-18' })).status, 303)
  })

  test('a correction of what has been corrected meanwhile corrects what stands now', async () => {
    const cookie = await signedIn('Ingrid Lövmark')
    await fill(own, cookie, { gor: 'beslut', ...approval() })
    const [, beslut] = /gor=ratta&amp;beslut=([0-9a-f-]+)/.exec((await get(own, cookie)).text)!
    const form = await drawn(own, cookie, { gor: 'ratta', beslut: beslut! })
    const first = { ...form, ...approval({ paragraf: '§ 43' }), skal: 'Fel paragraf.' }
    const corrected = await post(own, cookie, first)
    assert.equal(corrected.status, 303)
    assert.equal((await post(own, cookie, first)).to, corrected.to, 'sent twice: one correction')
    const other = { ...form, ...approval({ paragraf: '§ 44' }), skal: 'Det stod § 44.' }
    const late = await post(own, cookie, other)
    assert.equal(late.status, 409)
    assert.match(late.text, /<strong>Godkänt, 9 mars 2026, § 43<\/strong>/)
    assert.match(late.text, />\s*Det stod § 44\.</)
    const now = hiddenFieldsOf(late.text, 'ratta')
    assert.notEqual(now['beslut'], beslut)
    assert.equal((await post(own, cookie, { ...other, ...now })).status, 303)
  })

  test('meetings: booked by another, taken away when the round is over', async () => {
    const [anna, ingrid] = [await signedIn('Anna Ek'), await signedIn('Ingrid Lövmark')]
    const form = await drawn(own, ingrid, { gor: 'mote' })
    await fill(own, anna, { gor: 'mote', motesdag: '2026-04-27' })
    const late = await post(own, ingrid, { ...form, motesdag: '2026-05-25', anteckning: 'Extra' })
    assert.equal(late.status, 409)
    assert.match(late.text, /ingen bokad<\/td>.*2026-05-25<\/td>.*<strong>27 april 2026<\/strong>/)
    assert.match(late.text, /Anna Ek, /)
    assert.match(late.text, /value="Extra"/)
    const page = await get(own, ingrid)
    const away = hiddenFieldsOf(page.text, 'stall-in')
    await fill(base, await signedIn('Karin Almlid'), { gor: 'avsluta', bekraftat: 'ja' })
    const over = await post(own, ingrid, away)
    assert.equal(over.status, 409)
    assert.match(over.text, /öppen<\/td>.*<strong>avslutad<\/strong>.*Karin Almlid, /)
    assert.match(over.text, /Omgången tar inte emot uppgifter längre/)
  })

  test('what a body has said, and the words for a round that has ended meanwhile', async () => {
    const [anna, ingrid] = [await signedIn('Anna Ek'), await signedIn('Ingrid Lövmark')]
    const board = `${base}/organ/1441-ks`
    const form = await drawn(board, ingrid, {})
    await fill(board, anna, { utfall: 'approved', dag: '2026-02-18', paragraf: '§ 31' })
    const no = { utfall: 'rejected', dag: '2026-02-18', anteckning: 'Enligt protokollet.' }
    const late = await post(board, ingrid, { ...form, ...no })
    assert.equal(late.status, 409)
    assert.match(late.text, /<strong>Tillstyrker att texten godkänns, 18 februari 2026, § 31</)
    assert.match(late.text, />\s*Enligt protokollet\.</)
    await fill(base, await signedIn('Karin Almlid'), { gor: 'avsluta', bekraftat: 'ja' })
    const over = await post(board, ingrid, { ...hiddenFieldsOf(late.text), ...no })
    assert.equal(over.status, 409)
    assert.match(over.text, />\s*Enligt protokollet\.</)
  })

  test('who ends or calls off a round has seen the latest decision', async () => {
    const [karin, johan] = [await signedIn('Karin Almlid'), await signedIn('Johan Sjölöv')]
    const form = await drawn(base, johan, { gor: 'stall-in' })
    const lerum = county.parties.find(({ slug }) => slug === '1441-lerum')!
    await decide(county, ownRound, lerum, { decidedOn: day('2026-03-09') })
    const late = await post(base, johan, { ...form, skal: 'Lagen ändras.' })
    assert.equal(late.status, 409)
    assert.match(late.text, /<strong>Lerum: Godkänt, 9 mars 2026, § 12<\/strong>/)
    assert.match(late.text, />\s*Lagen ändras\.</)
    const now = hiddenFieldsOf(late.text, 'stall-in')
    await fill(base, karin, { gor: 'avsluta', bekraftat: 'ja' })
    const over = await post(base, johan, { ...now, skal: 'Lagen ändras.' })
    assert.equal(over.status, 409)
    assert.match(over.text, /<strong>avslutad<\/strong>.*Karin Almlid, /)
    assert.match(over.text, />\s*Lagen ändras\.</)
  })

  test('who opens a round has seen the one that was opened last', async () => {
    const [karin, johan] = [await signedIn('Karin Almlid'), await signedIn('Johan Sjölöv')]
    await fill(base, karin, { gor: 'avsluta', bekraftat: 'ja' })
    const form = await drawn('/beslutsomgang/ny', johan, {})
    const other = await aRound(county, { slug: `nyss-${count}` })
    const typed = {
      paket: ownRound.slug,
      titel: 'Igen',
      adress: `igen-${count}`,
      process: 'annat',
      oppnar: '2026-03-19',
      'sista-dag': '2026-12-31',
      'galler-fran': '2027-01-01',
      bekraftat: 'ja',
    }
    const late = await post('/beslutsomgang/ny', johan, { ...form, ...typed })
    assert.equal(late.status, 409)
    assert.match(late.text, new RegExp(`<strong>${other.title}</strong>`))
    assert.match(late.text, /value="Igen"/)
    const now = { ...hiddenFieldsOf(late.text), ...typed }
    const opened = await post('/beslutsomgang/ny', johan, now)
    assert.equal(opened.status, 303)
    assert.equal((await post('/beslutsomgang/ny', johan, now)).to, opened.to, 'sent twice')
    const elsewhere = await post('/beslutsomgang/ny', johan, { ...now, process: 'ett-tredje' })
    assert.match(
      elsewhere.text,
      /href="#omgang-process"[^>]*>Omgången är redan öppnad, i en annan process/,
    )
    assert.match(elsewhere.text, /value="Igen"/)
    assert.match(elsewhere.text, /<option value="ett-tredje" selected/)
    assert.equal(attached.at(-1)?.[1], 'annat')
  })
})
