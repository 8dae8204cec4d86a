// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { addDays, day } from '#kernel/day.ts'
import { everywhereField } from '#kernel/mandate.ts'
import { instant } from '#kernel/instant.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { record } from '#platform/journal/journal.ts'
import { sealJournal } from '#platform/journal/journal-seal.ts'
import { listMails } from '#platform/mail/reads.ts'
import type { Page } from '#platform/page.ts'
import { startSession } from '#platform/sign-in/session.ts'
import type { Field, Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { type OpenSite, openSite } from '../../test/support/site.ts'
import { formsOf, hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { drawnForSession, roomPeople } from '../../test/support/visited-pages.tsx'
import { bundledCounty, layCounty } from '../county/bundled.ts'
import { loadPeople } from '../demonstration/people.ts'
import { registerPerson } from './commands.ts'
import { organisationPages } from './pages.tsx'
import { contactForm, handOverForm, inviteForm, unitForm } from './views/forms.ts'
import {
  findPartyBySlug,
  findPersonByEmail,
  listBodies,
  listPeople,
  listPeopleOfParty,
} from './reads.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let site: OpenSite

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.owner, theProduct, async (tx) => {
    await layCounty(tx, today, bundledCounty('vastra-gotaland'))
    await loadPeople(tx, today)
  })
  const pages = organisationPages({
    partsOfParty: async (_db, party) => [<p key="part">Del om {party.shortName}</p>],
    comingEvents: async () => [
      { day: day('2026-03-26'), what: { sv: 'Möte i Hjo', en: 'Meeting in Hjo' } },
    ],
  })
  site = await openSite({
    db: database.db,
    pages: pages.map(asHtml),
    site: { people: roomPeople },
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
      return { ...answer, content: `<title>${title}</title>${renderToString(<>{content}</>)}` }
    },
  }
}

/** The cookie of someone who has signed in. */
async function signedIn(name: string): Promise<string> {
  const people = await listPeople(database.db, today)
  return cookieOf(people.find(({ person }) => person.name === name)!.person.id)
}

async function signedInAt(email: string): Promise<string> {
  return cookieOf((await findPersonByEmail(database.db, email))!.id)
}

async function cookieOf(personId: string): Promise<string> {
  const now = instant(new Date().toISOString())
  const secret = await inTransaction(database.db, theProduct, (tx) =>
    startSession(tx, { personId, mandateId: undefined }, now, usualHttpSettings.session),
  )
  return `${sessionCookieName(site.baseUrl)}=${secret}`
}

async function get(path: string, cookie?: string) {
  const headers = cookie ? { cookie } : undefined
  const response = await fetch(site.baseUrl + path, { redirect: 'manual', headers })
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
  }
}

/** The mark of what stands on the page now, in the form that `gor` says, or in its first. */
async function markOf(path: string, cookie: string, fields: Record<string, string>) {
  const { part = '', gor = '' } = fields
  const query = path === '/min-part' ? `?${new URLSearchParams({ part, skriv: gor })}` : ''
  const { text } = await get(`${path}${query}`, cookie)
  return hiddenFieldsOf(text, fields['gor'])['sett'] ?? ''
}

/** Sends a form as one who has just opened its page, unless the mark is told. */
async function post(path: string, cookie: string, fields: Record<string, string>) {
  const response = await fetch(site.baseUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: site.baseUrl },
    body: new URLSearchParams({
      ...(await drawnForSession(database.db, cookie, today)),
      sett: fields['sett'] ?? (await markOf(path, cookie, fields)),
      ...fields,
    }),
  })
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
  }
}

test('a day at the end of the calendar is told of at its field, as one that nobody means', async () => {
  const cookie = await signedIn('Anna Ek')
  for (const fran of ['9999-12-31', '31/12 9999']) {
    const { status, text } = await post('/min-part', cookie, {
      ...invitation,
      part: '1441-lerum',
      epost: 'evig@lerum.exempel.se',
      fran,
    })
    assert.equal(status, 422)
    assert.match(text, /<p class="error" id="invite-fran-error">/)
  }
})

test('one who has forgotten where she is signed in can sign out everywhere', async () => {
  for (const email of ['gun.hallmo@lerum.exempel.se', 'mats.granlof@drift.exempel.se']) {
    const { text } = await get('/en/min-part', await signedInAt(email))
    const form = formsOf(text, '').find(({ fields }) =>
      fields.some(({ name, value }) => name === everywhereField && value === 'ja'),
    )
    assert.equal(form?.action, '/en/logga-ut')
    assert.match(text, /Sign out everywhere/)
  }
})

test('everyone can read who the parties are, in both languages and for another day', async () => {
  const swedish = await get('/parter')
  assert.equal(swedish.status, 200)
  assert.match(swedish.text, /<h1>Parter<\/h1>/)
  assert.match(swedish.text, /Kungsbacka är också medlem i förbundet, men är inte part/)
  assert.equal(swedish.text.match(/<tr/g)?.length, 51)
  assert.match((await get('/en/parter')).text, /The agreements bind 50 parties/)
  const before2017 = await get('/parter?per=2016-06-01')
  assert.match(before2017.text, /Inga medlemskap är registrerade för den dagen/)
  assert.match(before2017.text, /href="\/parter\/1441-lerum\?per=2016-06-01"/)
})

test('the table of parties can be taken home as CSV', async () => {
  const { status, text } = await get('/parter.csv')
  assert.equal(status, 200)
  assert.equal(text.trim().split('\r\n').length, 51)
  assert.match(text, /1441;Lerums kommun;Kommun;Göteborgsregionen;SAMLA;Anna Ek;/)
})

test('the page of a party shows whom to turn to and what other rooms know', async () => {
  const { status, text } = await get('/parter/1441-lerum')
  assert.equal(status, 200)
  assert.match(text, /<h1>Lerums kommun<\/h1>/)
  assert.match(text, /mailto:anna\.ek@lerum\.exempel\.se/)
  assert.match(text, /Del om Lerum/)
  assert.equal((await get('/parter/9999-ingen')).status, 404)
})

test('one with two mandates chooses, and acts under no one else’s', async () => {
  const cookie = await signedIn('Siv Rönnlid')
  const asked = await get('/min-part', cookie)
  assert.equal(asked.to, '/min-part/mandat')
  const choice = await get('/min-part/mandat', cookie)
  const ids = [...choice.text.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id]) => id!)
  assert.equal(ids.length, 2)
  const people = await listPeople(database.db, today)
  const annas = people.find(({ person }) => person.name === 'Anna Ek')!.mandate.id
  const wrong = await post('/min-part/mandat', cookie, { mandat: annas, till: '/min-part' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Välj ett av dina mandat/)
  const right = await post('/min-part/mandat', cookie, { mandat: ids[0]!, till: '/min-part' })
  assert.equal(right.to, '/min-part')
  const own = await get('/min-part', cookie)
  assert.match(own.text, /<h1>Essunga kommun<\/h1>/)
  assert.match(own.text, /Du kan se men inte ändra/)
})

test('the way back after the choice is never another site', async () => {
  const cookie = await signedIn('Siv Rönnlid')
  const choice = await get('/min-part/mandat', cookie)
  const id = /value="([0-9a-f-]{36})"/.exec(choice.text)![1]!
  const chosen = await post('/min-part/mandat', cookie, { mandat: id, till: '//elsewhere.example' })
  assert.equal(chosen.to, '/arenden')
})

const invitation = {
  gor: 'invite',
  namn: 'Ny Kollega',
  epost: 'ny.kollega@lerum.exempel.se',
  roll: 'contributor',
  plats: 'hela',
  fran: '2026-03-19',
  bekraftat: 'ja',
}

test('a coordinator invites, and a form that cannot be used keeps what was typed', async () => {
  const cookie = await signedIn('Anna Ek')
  const wrong = await post('/min-part', cookie, {
    ...invitation,
    epost: 'ny.kollega',
    fran: '30/2 2026',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv en dag som finns/)
  assert.match(wrong.text, /value="Ny Kollega"/)
  assert.match(wrong.text, /value="30\/2 2026"/)
  const empty = await post('/min-part', cookie, { gor: 'invite' })
  for (const missing of ['Skriv ett namn', 'Skriv hela e-postadressen', 'Skriv en dag']) {
    assert.ok(empty.text.includes(missing), missing)
  }
  const personal = await post('/min-part', cookie, { ...invitation, namn: 'Ny 811218-9876' })
  assert.equal(personal.status, 422)
  assert.match(personal.text, /Samsyn sparar inga personnummer/)
  const right = await post('/min-part', cookie, invitation)
  assert.equal(right.to, '/min-part?klart=inbjuden')
  const twice = await post('/min-part', cookie, invitation)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /Personen är redan inbjuden/)
  assert.match((await get('/min-part?klart=inbjuden', cookie)).text, /role="status"/)
})

test('who is invited, and who takes over, is told with role and days before any letter is sent', async () => {
  const cookie = await signedIn('Anna Ek')
  const form = await get('/min-part?skriv=invite', cookie)
  assert.match(form.text, /<option value="reader" selected>Läsare/, 'the one that can do the least')
  const letters = async () => {
    const query = database.owner.selectFrom('journal').where('event', '=', 'mail-queued')
    return (await query.select('id').execute()).length
  }
  const before = await letters()
  const { bekraftat: _, ...unsure } = invitation
  const asked = await post('/min-part', cookie, { ...unsure, epost: 'fel@lerum.exempel.se' })
  assert.equal(asked.status, 200)
  assert.match(
    asked.text,
    /Ny Kollega \(fel@lerum\.exempel\.se\) bjuds in som Lerums kommun, medarbetare/,
  )
  assert.match(asked.text, /brev skickas/)
  const lerum = (await findPartyBySlug(database.db, '1441-lerum', today))!
  const people = await listPeopleOfParty(database.db, lerum.id, today)
  const gun = people.find(({ person }) => person.name === 'Gun Hällmo')!
  const page = await get('/min-part?skriv=hand-over', cookie)
  const over = {
    gor: 'hand-over',
    sett: hiddenFieldsOf(page.text, 'hand-over')['sett'] ?? '',
    vem: gun.person.id,
    fran: '2026-04-01',
  }
  const handing = await post('/min-part', cookie, over)
  assert.match(handing.text, /Gun Hällmo \([^)]*\) bjuds in som Lerums kommun, koordinator/)
  assert.match(handing.text, /Mandatet gäller från 1 april 2026/)
  assert.match(handing.text, /Sista dagen är 31 mars 2026/)
  assert.equal(await letters(), before, 'a letter was sent')
  assert.equal((await post('/min-part', cookie, { ...over, bekraftat: 'ja' })).status, 303)
  const done = await get('/min-part?klart=overlamnat', cookie)
  assert.match(done.text, /Gun Hällmo är inbjuden att ta över från 1 april 2026/)
  const away = { gor: 'withdraw', mandat: hiddenFieldsOf(done.text, 'withdraw')['mandat'] ?? '' }
  assert.equal((await post('/min-part', cookie, away)).status, 303)
})

test('a coordinator does not reach another party, by any field of the form', async () => {
  const cookie = await signedIn('Yusuf Ström')
  const lerum = (await findPartyBySlug(database.db, '1441-lerum', today))!
  const [stranger] = await listPeopleOfParty(database.db, lerum.id, today)
  const elsewhere = await post('/min-part', cookie, {
    ...invitation,
    part: '1441-lerum',
    epost: 'a@ale.exempel.se',
  })
  assert.equal(elsewhere.status, 303)
  assert.ok(
    !(await listPeopleOfParty(database.db, lerum.id, today)).some(
      ({ person }) => person.email === 'a@ale.exempel.se',
    ),
  )
  assert.equal((await get(`/min-part/avsluta/${stranger!.mandate.id}`, cookie)).status, 404)
  const contact = { gor: 'contact', vem: stranger!.person.id, telefon: '' }
  assert.equal((await post('/min-part', cookie, contact)).status, 422)
})

test('who names a contact person has seen who it was, and keeps what she typed', async () => {
  const cookie = await signedIn('Yusuf Ström')
  const page = await get('/min-part?skriv=contact', cookie)
  const sett = /name="sett" value="(contact=[^"]*)"/.exec(page.text)![1]!
  const vem = /contact=([0-9a-f-]{36})/.exec(sett)![1]!
  const form = { gor: 'contact', vem, sett }
  assert.equal((await post('/min-part', cookie, { ...form, telefon: '0303-11 11 11' })).status, 303)
  const late = await post('/min-part', cookie, { ...form, telefon: '0303-22 22 22' })
  assert.equal(late.status, 422)
  assert.match(late.text, /<strong>0303111111<\/strong>/)
  assert.match(late.text, /value="0303-22 22 22"/)
})

test('a mandate is ended on a page of its own', async () => {
  const cookie = await signedIn('Birgitta Hav')
  const page = await get('/min-part', cookie)
  const leylas = (await listPeople(database.db, today)).find(
    ({ person }) => person.name === 'Leyla Havsund',
  )!.mandate
  assert.match(page.text, new RegExp(`/min-part/avsluta/${leylas.id}`))
  const path = `/min-part/avsluta/${leylas.id}`
  assert.match((await get(path, cookie)).text, /Leyla Havsund har mandatet/)
  assert.equal((await post(path, cookie, {})).status, 422)
  assert.equal((await post(path, cookie, { nar: 'sedan', sista: '2026-02-31' })).status, 422)
  assert.equal(
    (await post(path, cookie, { nar: 'nu', sett: 'until=' })).to,
    '/min-part?klart=avslutat',
  )
  assert.equal((await post(path, cookie, { nar: 'nu', sett: 'until=' })).status, 404)
})

test('those who serve all parties look at each, and editors at the common mandates only', async () => {
  const leader = await signedIn('Karin Almlid')
  assert.match((await get('/min-part', leader)).text, /<h1>Gemensamma mandat<\/h1>/)
  assert.match((await get('/min-part?part=1441-lerum', leader)).text, /<h1>Lerums kommun<\/h1>/)
  const editor = await signedIn('Elin Björkvall')
  assert.equal((await get('/min-part', editor)).status, 200)
  assert.equal((await get('/min-part?part=1441-lerum', editor)).status, 403)
})

test('from outside no one is given a mandate of a party that coordinates itself', async () => {
  for (const name of ['Karin Almlid', 'Mats Granlöf']) {
    const cookie = await signedIn(name)
    const page = await get('/min-part?part=1441-lerum', cookie)
    assert.match(page.text, /Parten har en koordinator/)
    assert.doesNotMatch(page.text, /value="(invite|contact|unit)"/)
    const outside = { ...invitation, part: '1441-lerum', epost: 'mig@region.exempel.se' }
    const refused = await post('/min-part', cookie, { ...outside, roll: 'coordinator' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /href="#invite-roll">Parten har en koordinator/)
    assert.match(refused.text, /value="mig@region\.exempel\.se"/)
    assert.match(refused.text, /<option value="coordinator" selected>/)
  }
})

test('an end that is typed later than the one there is refused at its field', async () => {
  const { db } = database
  const email = 'vikarie@lerum.exempel.se'
  const lerum = (await findPartyBySlug(db, '1441-lerum', today))!
  const until = addDays(today, 6)
  const { mandateIds } = await inTransaction(db, theProduct, (tx) =>
    registerPerson(tx, today, {
      name: 'Vikarie Lind',
      email,
      mandates: [{ role: 'reader', partyId: lerum.id, from: today, until }],
    }),
  )
  const cookie = await signedIn('Vikarie Lind')
  const path = `/min-part/avsluta/${mandateIds[0]}`
  const later = await post(path, cookie, {
    nar: 'sedan',
    sista: '2099-12-31',
    sett: 'until=2026-03-25',
  })
  assert.equal(later.status, 422)
  assert.match(later.text, /href="#sista">Mandatet slutar redan 25 mars 2026/)
  assert.match(later.text, /value="2099-12-31"/)
  const unseen = await post(path, cookie, { nar: 'sedan', sista: '2026-03-21', sett: 'until=' })
  assert.equal(unseen.status, 422)
  assert.match(unseen.text, /<td[^>]*>tills vidare<\/td><td[^>]*><strong>25 mars 2026<\/strong>/)
  assert.match(unseen.text, /value="2026-03-21"/)
})

/** The mandate that the one form of a page of invitations is about. */
const offeredIn = (text: string) => /name="mandat" value="([0-9a-f-]{36})"/.exec(text)![1]!

test('one who is only invited is led to her invitation, and is at work once she has accepted', async () => {
  const email = 'helt.ny@lerum.exempel.se'
  const anna = await signedIn('Anna Ek')
  assert.equal((await post('/min-part', anna, { ...invitation, epost: email })).status, 303)
  assert.match((await get('/min-part', anna)).text, /Inbjudna som inte har svarat/)
  const cookie = await signedInAt(email)
  assert.equal((await get('/min-part', cookie)).to, '/min-part/mandat')
  const to = '/min-part/inbjudningar?till=%2Farenden'
  assert.equal((await get('/min-part/mandat?till=/arenden', cookie)).to, to)
  const asked = await get('/admin/utskick', cookie)
  assert.equal(asked.to, '/min-part/mandat?till=%2Fadmin%2Futskick')
  const page = await get(to, cookie)
  assert.match(page.text, /<h2[^>]*>Lerums kommun, medarbetare<\/h2>/)
  assert.match(page.text, /Anna Ek, Lerums kommun, koordinator/)
  const mandat = offeredIn(page.text)
  assert.equal((await post('/min-part/inbjudningar', cookie, { mandat })).status, 422)
  const accepted = await post('/min-part/inbjudningar', cookie, {
    mandat,
    svar: 'ja',
    till: '/arenden?urval=mina',
  })
  assert.equal(accepted.to, '/arenden?urval=mina')
  assert.match((await get('/min-part', cookie)).text, /<h1>Lerums kommun<\/h1>/)
  const again = await post('/min-part/inbjudningar', cookie, { mandat, svar: 'nej' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Inbjudan är redan besvarad/)
})

test('an invitation from another party throws no one out of her work, answered or not', async () => {
  const birgitta = await signedIn('Birgitta Hav')
  const invited = { ...invitation, epost: 'ingrid.lovmark@lerum.exempel.se', titel: 'Läsare' }
  const other = { ...invited, part: '1480-goteborg', roll: 'reader' }
  const browsers = [await signedIn('Ingrid Lövmark'), await signedIn('Ingrid Lövmark')]
  const atWork = async () => {
    for (const cookie of browsers) {
      assert.match((await get('/min-part', cookie)).text, /<h1>Lerums kommun<\/h1>/)
    }
  }
  await atWork()
  assert.equal((await post('/min-part', birgitta, other)).status, 303)
  await atWork()
  assert.match((await get('/min-part', browsers[0])).text, /En inbjudan väntar på ditt svar/)
  const page = await get('/min-part/inbjudningar', browsers[0])
  assert.match(page.text, /Nu företräder du Lerums kommun, registrator/)
  const answer = { mandat: offeredIn(page.text), svar: 'ja' }
  const accepted = await post('/min-part/inbjudningar', browsers[0]!, answer)
  assert.equal(accepted.to, `/min-part/inbjudningar?svarat=${answer.mandat}`)
  const after = await get(accepted.to!, browsers[0])
  assert.match(after.text, /Du har tackat ja .*Du företräder fortfarande Lerums kommun/)
  await atWork()
  assert.equal((await get('/min-part/mandat', browsers[0])).status, 200)
})

test('an invitation that is taken back is not answered, and nobody answers another’s', async () => {
  const email = 'fel.person@lerum.exempel.se'
  const anna = await signedIn('Anna Ek')
  await post('/min-part', anna, { ...invitation, epost: email })
  const mandat = offeredIn((await get('/min-part', anna)).text.split(email)[1]!)
  const stranger = { mandat, svar: 'ja' }
  assert.equal((await post('/min-part/inbjudningar', anna, stranger)).status, 404)
  const withdrawn = await post('/min-part', anna, { gor: 'withdraw', mandat })
  assert.equal(withdrawn.to, '/min-part?klart=tillbakadragen')
  const cookie = await signedInAt(email)
  const late = await post('/min-part/inbjudningar', cookie, { mandat, svar: 'ja' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Inbjudan är tillbakadragen/)
  assert.match((await get('/min-part/mandat', cookie)).text, /Du har inget mandat i dag/)
})

test('the journal is read by few, its seals by all', async () => {
  await sealJournal(database.db)
  const administrator = await signedIn('Mats Granlöf')
  const log = await get('/admin/logg', administrator)
  assert.equal(log.status, 200)
  assert.match(log.text, /<td[^>]*>(En person lades till|Ett mandat gavs)/)
  const leader = await get('/admin/logg', await signedIn('Karin Almlid'))
  assert.doesNotMatch(leader.text, /<td[^>]*>Ett mandat gavs/)
  assert.match(leader.text, /<td[^>]*>(Länet lades in|En kontaktperson anmäldes)/)
  assert.equal((await get('/admin/logg', await signedIn('Anna Ek'))).status, 403)
  const seals = JSON.parse((await get('/sigill.json')).text) as { seals: { hash: string }[] }
  assert.ok(seals.seals.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)))
})

test('a process leader moves the day; others see why they do not', async () => {
  const anna = await signedIn('Anna Ek')
  assert.match((await get('/admin/dag', anna)).text, /Bara en processledare eller administratör/)
  const move = { sett: `day=${today}`, dag: addDays(today, 2) }
  assert.equal((await post('/admin/dag', anna, move)).status, 422)
  const leader = await signedIn('Karin Almlid')
  assert.match((await get('/admin/dag', leader)).text, /torsdag 26 mars 2026: Möte i Hjo/)
  assert.equal((await post('/admin/dag', leader, { dag: 'snart' })).status, 422)
  assert.equal((await post('/admin/dag', leader, { dag: '2026-03-01' })).status, 422)
  assert.equal((await post('/admin/dag', leader, move)).to, '/admin/dag?flyttad=2026-03-19')
  const again = await post('/admin/dag', leader, move)
  assert.equal(again.status, 422)
  assert.match(again.text, /Någon annan har flyttat dagen/)
  const moved = await get('/admin/dag?flyttad=2026-03-19', leader)
  assert.match(moved.text, /lördag 21 mars 2026/)
  assert.doesNotMatch(moved.text, /Det här passerade dagen/)
})

test('an invited person gets a letter, which is shown to her and to the administrator', async () => {
  const anna = await signedIn('Anna Ek')
  const invited = await post('/min-part', anna, {
    gor: 'invite',
    part: '1441-lerum',
    namn: 'Nya Kollegan',
    epost: 'nya.kollegan@lerum.exempel.se',
    roll: 'contributor',
    plats: 'hela',
    fran: addDays(today, 2),
    bekraftat: 'ja',
  })
  assert.equal(invited.status, 303, invited.text)
  const all = await get('/admin/utskick', await signedIn('Mats Granlöf'))
  assert.equal(all.status, 200)
  assert.match(all.text, /nya\.kollegan@lerum\.exempel\.se/)
  assert.match(all.text, /Lerums kommun, medarbetare, från och med 21 mars 2026/)
  assert.equal((await get('/admin/utskick', anna)).status, 403)
  const own = await get('/min-part/brev', anna)
  assert.doesNotMatch(own.text, /Du är inbjuden/)
})

test('each chooses about reminders, and only a failed letter is sent again', async () => {
  const anna = await signedIn('Anna Ek')
  const checked = (text: string) => /value="(\w+)"[^>]* checked/.exec(text)?.[1]
  assert.equal(checked((await get('/min-part/brev', anna)).text), 'ja')
  assert.equal((await post('/min-part/brev', anna, { paminn: 'kanske' })).status, 422)
  const saved = await post('/min-part/brev', anna, { paminn: 'nej' })
  assert.equal(saved.to, '/min-part/brev?sparat')
  const after = await get('/min-part/brev?sparat', anna)
  assert.equal(checked(after.text), 'nej')
  assert.match(after.text, /Ditt val är sparat/)
  const other = await get('/min-part/brev', await signedIn('Birgitta Hav'))
  assert.equal(checked(other.text), 'ja')
  const administrator = await signedIn('Mats Granlöf')
  for (const brev of ['x', '00000000-0000-7000-8000-000000000000']) {
    const refused = await post('/admin/utskick', administrator, { brev })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /väntar inte på ett nytt försök/)
  }
})

test('who moves the day is told what it went past', async () => {
  const leader = await signedIn('Karin Almlid')
  const beyond = { dag: addDays(today, 8) }
  const to = (await post('/admin/dag', leader, beyond)).to!
  const passed = await get(to, leader)
  assert.match(passed.text, /Det här passerade dagen/)
  assert.match(passed.text, /Möte i Hjo/)
})

/** Sent as it was drawn before someone else acted, and then as it came back. */
async function sendLate(
  path: string,
  cookie: string,
  typed: Record<string, string>,
  meanwhile: () => Promise<unknown>,
) {
  const sett = await markOf(path, cookie, typed)
  await meanwhile()
  const late = await post(path, cookie, { ...typed, sett })
  const now = hiddenFieldsOf(late.text, typed['gor'])['sett'] ?? ''
  return { late, again: await post(path, cookie, { ...typed, sett: now }) }
}

test('who invites has seen the latest mandate or invitation, and can send again', async () => {
  const anna = await signedIn('Anna Ek')
  const someone = {
    ...invitation,
    namn: 'Hann Före',
    epost: 'hann.fore@lerum.exempel.se',
    fran: '2026-04-01',
  }
  const typed = {
    ...invitation,
    namn: 'Kom Sedan',
    epost: 'kom.sedan@lerum.exempel.se',
    fran: '2026-04-01',
  }
  const { late, again } = await sendLate('/min-part', anna, typed, () =>
    post('/min-part', anna, someone),
  )
  assert.match(late.text, /<strong>Hann Före, Lerums kommun, medarbetare<\/strong>/)
  assert.match(late.text, /value="Kom Sedan"/)
  assert.equal(again.to, '/min-part?klart=inbjuden')
})

test('who adds a unit has seen the latest, and can send again', async () => {
  const anna = await signedIn('Anna Ek')
  const unit = { gor: 'unit', slag: 'unit', ingar: '' }
  const { late, again } = await sendLate('/min-part', anna, { ...unit, enhet: 'Rehab' }, () =>
    post('/min-part', anna, { ...unit, enhet: 'Hemsjukvård' }),
  )
  assert.match(late.text, /<strong>Hemsjukvård<\/strong>/)
  assert.match(late.text, /value="Rehab"/)
  assert.equal(again.to, '/min-part?klart=enhet')
})

test('who chooses about reminders has seen her choice, and can send again', async () => {
  const birgitta = await signedIn('Birgitta Hav')
  const path = '/min-part/brev'
  await post(path, birgitta, { paminn: 'nej' })
  const { late, again } = await sendLate(path, birgitta, { paminn: 'nej' }, () =>
    post(path, birgitta, { paminn: 'ja' }),
  )
  assert.equal(late.status, 409)
  assert.match(late.text, /<strong>Ja, påminn mig<\/strong>/)
  assert.match(late.text, /value="nej"[^>]* checked/)
  assert.equal(again.to, '/min-part/brev?sparat')
})

test('who sends a letter again has seen that it failed, and after how many tries', async () => {
  const administrator = await signedIn('Mats Granlöf')
  const setLetter = (status: 'failed' | 'queued', attempts: number) =>
    inTransaction(database.db, theProduct, async (tx) => {
      const [latest] = await listMails(tx, { most: 1 })
      await tx.updateTable('mail').set({ status, attempts }).where('id', '=', latest!.id).execute()
      await record(tx, today, {
        room: 'platform',
        event: 'mail-failed',
        subjectKind: 'mail',
        subjectId: latest!.id,
        isPublic: false,
      })
    })
  await setLetter('failed', 1)
  const { text } = await get('/admin/utskick', administrator)
  const hidden = (html: string) => {
    const { brev = '', sett = '' } = hiddenFieldsOf(html)
    return { brev, sett }
  }
  const sent = hidden(text)
  assert.match(sent.sett, /^letter=failed;attempts=1$/)
  await setLetter('failed', 3)
  const late = await post('/admin/utskick', administrator, sent)
  assert.equal(late.status, 409)
  assert.match(late.text, /<strong>3<\/strong>/)
  const again = await post('/admin/utskick', administrator, hidden(late.text))
  assert.equal(again.to, '/admin/utskick?omsand')
  assert.equal((await post('/admin/utskick', administrator, sent)).status, 409)
})

describe('a form that cannot be used tells all that is wrong, each at its field, and keeps the words', () => {
  const nothing: Sent = { typed: {}, text: () => '', texts: () => [] }
  for (const { name, fields } of [inviteForm, handOverForm, contactForm, unitForm]) {
    const each: readonly Field<unknown>[] = Object.values(fields)
    const toldAt = (text: string) =>
      [...text.matchAll(new RegExp(`href="#${name}-([a-z]+)"`, 'g'))].map(([, at]) => at)

    test(`${name} with nothing in it`, async () => {
      const empty = await post('/min-part', await signedIn('Anna Ek'), { gor: name })
      const needed = each.filter((field) => 'wrong' in field.read(nothing, []))
      assert.equal(empty.status, 422)
      assert.deepEqual(
        toldAt(empty.text),
        needed.map((field) => field.name),
      )
    })

    const texts = each.filter(({ most }) => most !== undefined)
    for (const [why, typed] of [
      ['somebody’s number', () => '811218-9876'],
      ['too much', (most: number) => 'å'.repeat(most + 1)],
    ] as const) {
      test(`${name} with ${why} in each field`, async () => {
        const anna = await signedIn('Anna Ek')
        const sent = texts.map((field) => [field.name, typed(field.most!)] as const)
        const wrong = await post('/min-part', anna, { gor: name, ...Object.fromEntries(sent) })
        for (const [at, value] of sent) {
          assert.ok(toldAt(wrong.text).includes(at), at)
          assert.ok(wrong.text.includes(`value="${value}"`), `${at} is kept`)
        }
      })
    }
  }
})

test('what the rules say no to is told at the field it is about', async () => {
  const anna = await signedIn('Anna Ek')
  const own = await post('/min-part', anna, { ...invitation, epost: 'anna.ek@lerum.exempel.se' })
  assert.match(own.text, /href="#invite-epost">Ingen ger sig själv ett mandat/)
  const late = await post('/min-part', anna, { ...invitation, fran: '2026-01-01' })
  assert.match(late.text, /href="#invite-fran">Mandatet kan börja tidigast/)
  const backward = await post('/min-part', anna, {
    ...invitation,
    till: '2026-03-18',
    fran: '2026-06-01',
  })
  assert.match(backward.text, /href="#invite-till">Sista dagen ligger före den första/)
  const leader = await signedIn('Karin Almlid')
  const past = await post('/admin/dag', leader, { dag: '2026-03-01' })
  assert.match(past.text, /href="#dag">Välj en dag efter/)
})

test('a body ends when its administrator has said so twice', async () => {
  const cookie = await signedIn('Mats Granlöf')
  const path = '/admin/organisation/organ/1421-ks'
  const sent = { gor: 'upphor', sista: '2026-12-31', sett: '' }
  const seen =
    hiddenFieldsOf((await get(`${path}?skriv=upphor`, cookie)).text, 'upphor')['sett'] ?? ''
  const asked = await post(path, cookie, { ...sent, sett: seen })
  assert.match(asked.text, /Organets sista dag är 31 dec/)
  const isThere = async () =>
    (await listBodies(database.db, day('2027-01-01'))).some(({ slug }) => slug === '1421-ks')
  assert.ok(await isThere())
  assert.equal((await post(path, cookie, { ...sent, sett: seen, bekraftat: 'ja' })).status, 303)
  assert.ok(!(await isThere()))
})

test('a party is added on a page of its own, and ends when it is said twice', async () => {
  const cookie = await signedIn('Mats Granlöf')
  const adding = '/admin/organisation/ny-part'
  const seenAt = async (at: string, name: string) =>
    hiddenFieldsOf((await get(at, cookie)).text, name)['sett'] ?? ''
  const typed = { namn: 'Nysunds kommun', kort: 'Nysund', kod: '1479', slag: 'municipality', orgnummer: '', fran: '2026-07-01' } // prettier-ignore
  const form = (await get(adding, cookie)).text
  const sett = /name="sett" value="([^"]*)"/.exec(form)?.[1] ?? ''
  const wrong = await post(adding, cookie, { ...typed, kod: '14', namn: 'Ale kommun', sett })
  assert.equal(wrong.status, 422)
  const added = await post(adding, cookie, { ...typed, sett })
  assert.equal(added.status, 303)
  const path = '/admin/organisation/part/1479-nysund'
  assert.match((await get(path, cookie)).text, /Finns från 1 juli 2026/)
  const sent = { gor: 'part-upphor', sista: '2026-12-31', anmarkning: 'Delas i två.' }
  const mark = await seenAt(`${path}?skriv=part-upphor`, 'part-upphor')
  const asked = await post(path, cookie, { ...sent, sett: mark })
  assert.match(asked.text, /Partens sista dag är 31 december 2026/)
  assert.match(asked.text, /frågas parten inte i nya omgångar/)
  const yes = await post(path, cookie, { ...sent, sett: mark, bekraftat: 'ja' })
  assert.equal(yes.status, 303)
  assert.match((await get(path, cookie)).text, /till och med 31 december 2026.*Delas i två\./)
})

test('what is written in one form of a thing is not lost: the others are links that open them', async () => {
  const cookie = await signedIn('Mats Granlöf')
  const path = '/admin/organisation/part/1440-ale'
  const formsIn = (text: string) => [...text.matchAll(/name="gor" value="([^"]+)"/g)].map(([, name]) => name) // prettier-ignore
  const closed = (await get(path, cookie)).text
  assert.deepEqual(formsIn(closed), [])
  for (const name of ['nytt-namn', 'forbund', 'omrade', 'part-upphor']) {
    assert.ok(closed.includes(`${path}?skriv=${name}#`), name)
    assert.deepEqual(formsIn((await get(`${path}?skriv=${name}`, cookie)).text), [name])
  }
  const back = await post(path, cookie, { gor: 'forbund', forbundet: '', fran: '2020-01-01', sett: '' }) // prettier-ignore
  assert.deepEqual(formsIn(back.text), ['forbund'])
})
