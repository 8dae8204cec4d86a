// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer, and answers that came by letter: in commands, in the database and on pages.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf, theProduct } from '#platform/database/database.ts'
import { readerOfRecord, verifyRecordIn } from '#platform/record/verify-record.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  party,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { anOpenedPdf, aPdf } from '../../test/support/pdf.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { readRoute } from '../process/reads.ts'
import { wholeRecord } from '../record.ts'
import {
  openAttachment,
  putBackAttachment,
  removeAttachment,
  saveBehind,
} from './commands/attaching.ts'
import { saveOverallText, saveStance } from './commands/drafting.ts'
import {
  confirmResponse,
  recordResponseByLetter,
  type ResponseByLetter,
} from './commands/incoming-letters.ts'
import { submitResponse } from './commands/submitting.ts'
import { findDraft } from './reads/drafts.ts'
import { findStandingResponse, listComments, listResponses } from './reads/responses.ts'
import type { Consultation } from './rules/consultation.ts'
import { noDecision, type OwnDecision } from './rules/own-decision.ts'

const today = day('2026-03-19')
const decision: OwnDecision = {
  board: 'Kommunstyrelsen',
  decidedOn: day('2026-03-11'),
  paragraph: '§ 48',
  registryNumber: 'KS 2026/12',
}
let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let round: Consultation
let leader: Mandate
let lerum: Mandate
let ale: Mandate

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  round = await aConsultation(county, agreement, 'avtalet')
  leader = county.people.processLeader
  lerum = county.people.coordinatorOf(party(county, '1441').id)
  ale = county.people.coordinatorOf(party(county, '1440').id)
  product = await openProduct(database.db)
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)
const original = { name: 'svar.pdf', bytes: aPdf(), kind: 'pdf' } as const

function byLetter(
  of: Consultation,
  from: Mandate,
  more: Partial<ResponseByLetter> = {},
  by = leader,
) {
  return as(database.db, by, (tx) =>
    recordResponseByLetter(tx, today, by, {
      consultationId: of.id,
      respondent: { partyId: from.partyId!, bodyId: undefined },
      stance: 'endorse-with-changes',
      overallText: 'Vi tillstyrker.',
      answers: [],
      comments: [
        {
          place: 0,
          versionId: agreement.versionId,
          provisionId: agreement.paragraphIds[0],
          kind: 'clarify',
          text: 'Vem ersätter?',
          proposedWording: '',
        },
      ],
      decision,
      letter: {
        cameOn: day('2026-03-12'),
        channel: 'e-mail',
        fromOffice: 'Kommunkansliet',
        original,
      },
      seen: asItStands,
      ...more,
    }),
  )
}

const confirm = (responseId: string, by: Mandate) =>
  as(database.db, by, (tx) => confirmResponse(tx, today, by, { responseId, seen: asItStands }))

const standing = (of: Consultation, from: Mandate) =>
  inTransaction(database.db, scopeOf(leader), (tx) =>
    findStandingResponse(tx, of.id, { partyId: from.partyId!, bodyId: undefined }),
  )

async function sends(of: Consultation, from: Mandate) {
  await as(database.db, from, (tx) =>
    saveStance(tx, today, from, {
      consultationId: of.id,
      subject: { kind: 'package' },
      stance: 'oppose',
      seen: asItStands,
    }),
  )
  return as(database.db, from, (tx) =>
    submitResponse(tx, today, from, { consultationId: of.id, seen: asItStands }),
  )
}

describe('what stands behind an answer', () => {
  async function attach(name: string, bytes = aPdf({ trailer: `/Name (${name})` })) {
    const file = await openAttachment({ name, bytes })
    if (!file.granted) return file
    return as(database.db, lerum, (tx) =>
      saveBehind(tx, today, lerum, {
        consultationId: round.id,
        file: file.value,
        seen: asItStands,
      }),
    )
  }

  test('the decision and the files go with what is sent, in its fingerprint', async () => {
    const saved = await as(database.db, lerum, (tx) =>
      saveBehind(tx, today, lerum, { consultationId: round.id, decision, seen: asItStands }),
    )
    assert.ok(saved.granted)
    assert.ok((await attach('C:\\Bilagor\\protokoll.pdf')).granted)
    assert.ok((await attach('C:\\Bilagor\\protokoll.pdf')).granted, 'twice is once')
    assert.ok((await attach('karta.pdf')).granted)
    assert.ok((await sends(round, lerum)).granted)
    const sent = (await standing(round, lerum))!
    assert.deepEqual(sent.decision, decision)
    assert.deepEqual(
      sent.attachments.map(({ fileName }) => fileName),
      ['protokoll.pdf', 'karta.pdf'],
    )
    assert.equal(sent.content.form, 2)
    const before = sent.responseHash
    const draft = await as(database.db, lerum, (tx) =>
      findDraft(tx, round.id, { partyId: lerum.partyId!, bodyId: undefined }),
    )
    const removed = await as(database.db, lerum, (tx) =>
      removeAttachment(tx, today, lerum, {
        consultationId: round.id,
        attachmentId: draft!.attachments[1]!.id,
        seen: asItStands,
      }),
    )
    assert.ok(removed.granted)
    assert.ok((await sends(round, lerum)).granted)
    const anew = (await standing(round, lerum))!
    assert.notEqual(anew.responseHash, before)
    assert.equal(anew.attachments.length, 1)

    // Taken away by mistake: it comes back in the draft, and what is sent already stays as it was sent.
    const names = async () =>
      (await as(database.db, lerum, (tx) =>
        findDraft(tx, round.id, { partyId: lerum.partyId!, bodyId: undefined }),
      ))!.attachments.map(({ fileName }) => fileName)
    const about = { consultationId: round.id, removedId: removed.value! }
    for (let press = 0; press < 2; press += 1) {
      const back = await as(database.db, lerum, (tx) => putBackAttachment(tx, today, lerum, about))
      assert.ok(back.granted)
      assert.deepEqual((await names()).toSorted(), ['karta.pdf', 'protokoll.pdf'])
    }
    await assert.rejects(
      as(database.db, ale, (tx) => putBackAttachment(tx, today, ale, about)),
      NotFound,
    )
    assert.equal((await standing(round, lerum))!.attachments.length, 1)
    const [, map] = (await as(database.db, lerum, (tx) =>
      findDraft(tx, round.id, { partyId: lerum.partyId!, bodyId: undefined }),
    ))!.attachments
    await as(database.db, lerum, (tx) =>
      removeAttachment(tx, today, lerum, {
        consultationId: round.id,
        attachmentId: map!.id,
        seen: asItStands,
      }),
    )
  })

  test('what is no PDF, or one too many, is refused', async () => {
    const notPdf = await attach('brev.pdf', new TextEncoder().encode('PK'))
    assert.equal(refusalOf(notPdf), 'pdf-not-pdf')
    assert.equal(refusalOf(await attach('191212121212.pdf')), 'personal-number')
    for (let at = 0; at < 9; at++) assert.ok((await attach(`b${at}.pdf`)).granted)
    assert.equal(refusalOf(await attach('b10.pdf')), 'too-many-attachments')
  })

  test('another party sees nothing of a draft’s files', async () => {
    const seen = await as(database.db, ale, (tx) =>
      tx.selectFrom('draft_attachment').select('id').execute(),
    )
    assert.deepEqual(seen, [])
  })

  test('colleagues save one at a time', async () => {
    const save = (board: string) =>
      as(database.db, ale, (tx) =>
        saveBehind(tx, today, ale, {
          consultationId: round.id,
          decision: { ...noDecision, board },
          seen: { beslut: '' },
        }),
      )
    assert.ok((await save('Kommunstyrelsen')).granted)
    const file = await anOpenedPdf()
    const late = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(ale),
      hold: (tx) =>
        saveBehind(tx, today, ale, {
          consultationId: round.id,
          file,
          seen: asItStands,
        }),
      meanwhile: () => save('Nämnden'),
    })
    assert.equal(refusalOf(late), 'changed-meanwhile')
    const held = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(ale),
      hold: (tx) =>
        saveOverallText(tx, today, ale, {
          consultationId: round.id,
          text: 'Hej.',
          seen: asItStands,
        }),
      meanwhile: () =>
        as(database.db, ale, (tx) =>
          removeAttachment(tx, today, ale, {
            consultationId: round.id,
            attachmentId: round.id,
            seen: asItStands,
          }),
        ),
    })
    assert.ok(held.granted)
  })
})

describe('an answer that came by letter', () => {
  test('it is compiled as the party’s, with its comments, and told as not confirmed', async () => {
    const own = await aConsultation(county, await anAgreement(county, 'ett'), 'ett')
    agreement = await anAgreement(county, 'tva')
    const other = await aConsultation(county, agreement, 'tva')
    const recorded = await byLetter(other, ale)
    assert.ok(recorded.granted)
    const sent = (await standing(other, ale))!
    assert.equal(sent.stance, 'endorse-with-changes')
    assert.deepEqual(sent.decision, decision)
    assert.deepEqual(
      { ...sent.letter, original: sent.letter?.original.fileName },
      {
        cameOn: '2026-03-12',
        channel: 'e-mail',
        fromOffice: 'Kommunkansliet',
        original: 'svar.pdf',
        confirmed: undefined,
      },
    )
    const comments = await inTransaction(database.db, scopeOf(leader), (tx) =>
      listComments(tx, other.id),
    )
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['Vem ersätter?'],
    )
    const route = await readRoute(database.db, other.routeId, today)
    const step = route.rows.find(
      ({ verb, body }) => verb === 'answer' && body.partyId === ale.partyId,
    )
    assert.equal(step?.doneOn, '2026-03-12')
    assert.equal((await byLetter(other, ale)).granted, true, 'sent twice')
    const all = await inTransaction(database.db, scopeOf(leader), (tx) =>
      listResponses(tx, other.id, { withSuperseded: true }),
    )
    assert.equal(all.length, 1)
    assert.equal(refusalOf(await byLetter(own, ale)), 'not-in-package')
  })

  test('the party confirms it, once, and nobody records over it', async () => {
    const here = await aConsultation(county, agreement, 'bekraftas')
    const recorded = await byLetter(here, ale)
    assert.ok(recorded.granted)
    await assert.rejects(() => confirm(recorded.value.id, lerum), NotAllowed)
    await assert.rejects(() => confirm(recorded.value.id, leader), NotAllowed)
    assert.ok((await confirm(recorded.value.id, ale)).granted)
    assert.ok((await confirm(recorded.value.id, ale)).granted)
    const sent = (await standing(here, ale))!
    assert.deepEqual(sent.letter?.confirmed, { on: today, by: ale.personId })
    const again = await byLetter(here, ale, { stance: 'oppose' })
    assert.equal(refusalOf(again), 'party-has-answered')
  })

  test('the party’s own answer takes its place, and no letter takes the place of that', async () => {
    const here = await aConsultation(county, agreement, 'rattas')
    const recorded = await byLetter(here, ale)
    assert.ok(recorded.granted)
    assert.ok((await sends(here, ale)).granted)
    const sent = (await standing(here, ale))!
    assert.equal(sent.stance, 'oppose')
    assert.equal(sent.letter, undefined)
    assert.equal(refusalOf(await confirm(recorded.value.id, ale)), 'changed-meanwhile')
    assert.equal(refusalOf(await byLetter(here, ale)), 'party-has-answered')
  })

  test('the process leader records anew what she got wrong, and keeps the original', async () => {
    const here = await aConsultation(county, agreement, 'anew')
    const first = await byLetter(here, ale)
    assert.ok(first.granted)
    const { letter } = first.value
    const anew = await byLetter(here, ale, {
      stance: 'oppose',
      letter: { ...letter!, original: undefined },
    })
    assert.ok(anew.granted)
    assert.deepEqual(anew.value.letter?.original, letter?.original)
    const missing = await byLetter(here, lerum, { letter: { ...letter!, original: undefined } })
    assert.equal(refusalOf(missing), 'original-missing')
  })

  test('roles of parties record nothing by letter, and who is not asked has not answered', async () => {
    const here = await aConsultation(county, agreement, 'vem')
    await assert.rejects(() => byLetter(here, ale, {}, ale), NotAllowed)
    const nobody = await byLetter(here, ale, {
      respondent: { partyId: ale.partyId!, bodyId: here.id },
    })
    assert.equal(refusalOf(nobody), 'respondent-missing')
  })

  test('the database lets nobody write an answer of another, by letter or not', async () => {
    const here = await aConsultation(county, agreement, 'databasen')
    assert.ok((await sends(here, lerum)).granted)
    const row = (isByLetter: boolean, from: Mandate) => ({
      id: crypto.randomUUID(),
      consultation_id: here.id,
      party_id: from.partyId!,
      number: 900,
      stance: 'oppose' as const,
      content: '{}',
      response_hash: 'f',
      submitted_on: today,
      is_by_letter: isByLetter,
    })
    const tried: readonly [Mandate, boolean, Mandate, RegExp][] = [
      [leader, false, ale, /row-level security/],
      [leader, true, lerum, /has answered itself/],
      [ale, true, ale, /row-level security/],
      [ale, false, lerum, /row-level security/],
    ]
    for (const [by, isByLetter, from, why] of tried) {
      await assert.rejects(
        () =>
          as(database.db, by, (tx) =>
            tx.insertInto('response').values(row(isByLetter, from)).execute(),
          ),
        why,
      )
    }
  })

  test('who records waits for the party that sends, and is told; who confirms waits too', async () => {
    const here = await aConsultation(county, agreement, 'samtidigt')
    await as(database.db, ale, (tx) =>
      saveStance(tx, today, ale, {
        consultationId: here.id,
        subject: { kind: 'package' },
        stance: 'oppose',
        seen: asItStands,
      }),
    )
    const first = await byLetter(here, ale)
    assert.ok(first.granted)
    const late = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(ale),
      hold: (tx) => submitResponse(tx, today, ale, { consultationId: here.id, seen: asItStands }),
      meanwhile: () => confirm(first.value.id, ale),
    })
    assert.equal(refusalOf(late), 'changed-meanwhile')
    const there = await aConsultation(county, agreement, 'samtidigt-2')
    await as(database.db, ale, (tx) =>
      saveStance(tx, today, ale, {
        consultationId: there.id,
        subject: { kind: 'package' },
        stance: 'oppose',
        seen: asItStands,
      }),
    )
    const second = await waitForLock(database.db, {
      mustWait: true,
      scope: scopeOf(ale),
      hold: (tx) => submitResponse(tx, today, ale, { consultationId: there.id, seen: asItStands }),
      meanwhile: () => byLetter(there, ale),
    })
    assert.equal(refusalOf(second), 'party-has-answered')
  })

  test('the party gets a letter that leads to where it confirms', async () => {
    const mails = await inTransaction(database.db, theProduct, (tx) =>
      tx
        .selectFrom('mail')
        .select(['subject', 'body', 'path', 'to_person_id'])
        .where('kind', '=', 'response-recorded-by-letter')
        .execute(),
    )
    const own = mails.find(({ to_person_id }) => to_person_id === ale.personId)
    assert.match(own!.subject, /^Bekräfta ert svar/)
    assert.match(own!.body, /e-post 12 mars 2026/)
    assert.match(own!.path, /^\/remiss\/[a-z0-9-]+\/bekrafta\/\d+$/)
  })

  test('all of it is part of the record', async () => {
    const { finding } = await inTransaction(database.owner, readerOfRecord, (tx) =>
      verifyRecordIn(tx, wholeRecord),
    )
    assert.equal(finding, undefined)
  })
})

describe('on pages', () => {
  async function signedIn(mandate: Mandate): Promise<Browser> {
    const [identity] = await inTransaction(database.db, theProduct, (tx) =>
      tx.selectFrom('person').select('email').where('id', '=', mandate.personId).execute(),
    )
    const browser = openBrowser(product.baseUrl)
    await browser.open(signInPath(identity!.email))
    return browser
  }

  const path = '/remiss/sidorna'
  const sentence =
    'Registrerat av processledaren efter brev 12 mars 2026; parten har inte bekräftat.'
  const file = () => new File([aPdf()], 'brev.pdf', { type: 'application/pdf' })

  test('from the letter to the confirmation', async () => {
    await aConsultation(county, agreement, 'sidorna')
    const led = await signedIn(leader)
    const { text } = await led.open(`${path}/brev`)
    const fields = {
      ...hiddenFieldsTo(text, `${path}/brev`),
      vem: ale.partyId!,
      'kom-som': 'letter',
      kom: '2026-03-12',
      kontor: 'Kommunkansliet',
      hallning: 'endorse',
      text: 'Vi tillstyrker.',
      organ: 'Kommunstyrelsen',
      beslutat: '2026-03-11',
      'synpunkt-0-bestammelse': `${agreement.versionId}.${agreement.paragraphIds[0]}`,
      'synpunkt-0-slag': 'clarify',
      'synpunkt-0-text': 'Vem ersätter?',
      original: file(),
    }
    const more = await led.submit(`${path}/brev`, { ...fields, gor: 'rad' })
    assert.match(more.text, /name="synpunkt-2-text"/)
    assert.match(more.text, /Vem ersätter\?/)
    const wrong = await led.submit(`${path}/brev`, {
      ...fields,
      kontor: '',
      'synpunkt-1-text': 'Utan bestämmelse',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv vilket kontor/)
    assert.match(wrong.text, /Utan bestämmelse/)
    const receipt = await led.submit(`${path}/brev`, fields)
    assert.equal(receipt.status, 200, receipt.text.slice(0, 200))
    assert.match(receipt.path, /\/kvitto\/\d+$/)
    assert.ok(receipt.text.includes(sentence))
    assert.match(receipt.text, /Kommunstyrelsen/)
    const number = /\d+$/.exec(receipt.path)![0]

    const collation = await led.open(`${path}/sammanstallning`)
    assert.match(collation.text, /efter brev, inte bekräftat/)
    assert.match(collation.text, /Kommunstyrelsen, 11 mars 2026/)
    const csv = (await led.open(`${path}/sammanstallning.csv`)).text
    assert.match(csv, /Registrerat efter brev;Bekräftat av den som svarade/)
    assert.match(csv, /2026-03-12/)
    const json = (await led.open(`${path}/sammanstallning.json`)).text
    assert.match(json, /"fromOffice": "Kommunkansliet"/)

    const own = await signedIn(ale)
    assert.equal((await own.request(`${path}/original/${number}`)).status, 200)
    const others = await signedIn(lerum)
    assert.equal((await others.request(`${path}/original/${number}`)).status, 404)
    assert.equal((await others.request(`${path}/bekrafta/${number}`)).status, 404)
    const confirming = await own.open(`${path}/bekrafta/${number}`)
    assert.ok(confirming.text.includes(sentence))
    const done = await own.submit(
      `${path}/bekrafta/${number}`,
      hiddenFieldsTo(confirming.text, `${path}/bekrafta/${number}`),
    )
    assert.match(done.text, /parten bekräftade 19 mars 2026/)
  })

  test('a party fills in what stands behind its answer, and it is given out with it', async () => {
    const own = await signedIn(lerum)
    const place = `${path}/svara/beslut`
    const { text } = await own.open(place)
    const hidden = hiddenFieldsTo(text, place)
    const wrong = await own.submit(place, { ...hidden, organ: '', paragraf: '§ 4', bilaga: file() })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv vilken nämnd/)
    assert.match(wrong.text, /Välj filen igen/)
    const saved = await own.submit(place, {
      ...hidden,
      organ: 'Kommunstyrelsen',
      paragraf: '§ 4',
      bilaga: file(),
    })
    assert.match(saved.text, /brev\.pdf/)
    const here = (
      await as(database.db, lerum, (tx) =>
        tx.selectFrom('consultation').select('id').where('slug', '=', 'sidorna').execute(),
      )
    )[0]!
    assert.ok((await sends({ id: here.id } as Consultation, lerum)).granted)
    const led = await signedIn(leader)
    const sheet = await led.open(`${path}/svar/1441-lerum`)
    assert.match(sheet.text, /Partens beslut om svaret/)
    const href = /href="([^"]*\/bilaga\/[^"]*)"/.exec(sheet.text)![1]!
    assert.equal((await led.request(href)).status, 200)
    assert.equal((await (await signedIn(ale)).request(href)).status, 404)
    assert.equal((await openBrowser(product.baseUrl).request(href)).status, 404)
  })
})
