// SPDX-License-Identifier: EUPL-1.2
// Being of the same party is not enough: who acts for another board, or for a unit, of those who answer.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openBrowser, type Browser } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  party,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import {
  peopleOfParts,
  registerParts,
  type PartOfParty,
} from '../../test/support/parts-of-parties.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { saveOverallText, saveStance } from './commands/drafting.ts'
import { markSecrecy, submitResponse, type Receipt } from './commands/submitting.ts'
import { findDraft } from './reads/drafts.ts'
import { findResponseById } from './reads/responses.ts'
import type { Consultation } from './rules/consultation.ts'

const today = day('2026-03-19')
const secret = 'Hemligt om regionens lokaler'
const round = '/remiss/avtalet'
const regionSlug = '14-vastra-gotalandsregionen'

let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let consultation: Consultation
let region: Mandate
let lerum: Mandate
let parts: Readonly<Record<PartOfParty, Mandate>>
let sent: Receipt

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  consultation = await aConsultation(county, agreement, 'avtalet')
  region = county.people.coordinatorOf(party(county, '14').id)
  lerum = county.people.coordinatorOf(party(county, '1441').id)
  parts = await registerParts(county.db, today)
  await writes(region, secret)
  sent = await sends(region, 'OSL 18:8')
  // What the region goes on with after it has sent.
  await writes(region, `${secret} och mer`)
  await writes(lerum, 'Lerum skriver.')
  product = await openProduct(database.db)
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function writes(mandate: Mandate, text: string): Promise<void> {
  const consultationId = consultation.id
  await as(county.db, mandate, async (tx) => {
    const subject = { kind: 'package' } as const
    const saved = [
      await saveStance(tx, today, mandate, {
        seen: asItStands,
        consultationId,
        subject,
        stance: 'oppose',
      }),
      await saveOverallText(tx, today, mandate, {
        seen: asItStands,
        consultationId,
        text,
      }),
    ]
    for (const one of saved) assert.ok(one.granted)
  })
}

async function sends(mandate: Mandate, secrecyReason = ''): Promise<Receipt> {
  const result = await as(county.db, mandate, (tx) =>
    submitResponse(tx, today, mandate, {
      seen: asItStands,
      consultationId: consultation.id,
      secrecyReason,
    }),
  )
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

const marks = (mandate: Mandate, reason: string) =>
  as(county.db, mandate, (tx) =>
    markSecrecy(tx, today, mandate, { seen: asItStands, responseId: sent.responseId, reason }),
  )

async function secrecyReason(): Promise<string | undefined> {
  const found = await as(county.db, region, (tx) => findResponseById(tx, sent.responseId))
  return found?.secrecyReason
}

async function browserOf(who: PartOfParty): Promise<Browser> {
  const browser = openBrowser(product.baseUrl)
  const { text } = await browser.open(signInPath(peopleOfParts[who]))
  assert.match(text, /Logga ut/)
  return browser
}

describe('another board of the region', () => {
  const others = [
    'coordinator of another board of the region',
    'coordinator of the board that compiles',
  ] as const
  for (const who of others) {
    test(`${who} reads neither what the region has marked, nor its receipt, nor its draft`, async () => {
      const browser = await browserOf(who)
      const places = [
        `${round}/svar/${regionSlug}`,
        `${round}/kvitto/${sent.number}`,
        `${round}/svara`,
        `${round}/svara/internt`,
        `${round}/granska`,
        round,
      ]
      for (const place of places) {
        const { status, text } = await browser.open(place)
        assert.ok(status < 500, place)
        assert.doesNotMatch(text, new RegExp(secret), place)
      }
      assert.equal((await browser.open(`${round}/svar/${regionSlug}`)).status, 404)
      assert.equal((await browser.open(`${round}/kvitto/${sent.number}`)).status, 404)
    })

    test(`${who} takes no mark away and sends nothing for the region`, async () => {
      const browser = await browserOf(who)
      const marked = await browser.submit(`${round}/svar/${regionSlug}`, { skal: '' })
      assert.equal(marked.status, 404)
      await assert.rejects(marks(parts[who], ''), NotAllowed)
      assert.equal(await secrecyReason(), 'OSL 18:8')
      await browser.submit(`${round}/granska`, {})
      const { responses } = await as(county.db, region, async (tx) => ({
        responses: await tx.selectFrom('response').select('number').execute(),
      }))
      assert.deepEqual(responses, [{ number: sent.number }])
    })
  }
})

describe('a unit', () => {
  test('its coordinator writes in the draft of the whole party', async () => {
    await writes(parts['coordinator of a unit of Lerum'], 'Enheten skriver.')
    const draft = await as(county.db, lerum, (tx) =>
      findDraft(tx, consultation.id, { partyId: lerum.partyId!, bodyId: undefined }),
    )
    assert.equal(draft?.overallText, 'Enheten skriver.')
  })

  for (const who of [
    'coordinator of a unit of Lerum',
    'contributor of a unit of Lerum',
    'coordinator of a board of Lerum',
  ] as const) {
    test(`${who} reviews the answer of Lerum and does not send it`, async () => {
      const browser = await browserOf(who)
      const review = await browser.open(`${round}/granska`)
      assert.equal(review.status, 200)
      assert.match(review.text, /koordinator för hela er part eller nämnd/)
      assert.equal((await browser.submit(`${round}/granska`, {})).status, 403)
      await assert.rejects(sends(parts[who]), NotAllowed)
    })
  }

  test('its coordinator reads what the party has marked, and marks nothing', async () => {
    const who = 'coordinator of a unit of the region'
    const browser = await browserOf(who)
    const read = await browser.open(`${round}/svar/${regionSlug}`)
    assert.equal(read.status, 200)
    assert.match(read.text, /OSL 18:8/)
    assert.doesNotMatch(read.text, /name="skal"/)
    assert.equal((await browser.submit(`${round}/svar/${regionSlug}`, { skal: '' })).status, 403)
    await assert.rejects(marks(parts[who], ''), NotAllowed)
    assert.equal(await secrecyReason(), 'OSL 18:8')
  })
})

describe('the database itself', () => {
  const takesMarkAway = (mandate: Mandate) =>
    as(county.db, mandate, (tx) => tx.updateTable('response').set({ secrecy_reason: '' }).execute())
  for (const who of Object.keys(peopleOfParts) as PartOfParty[]) {
    test(`lets no ${who} take a mark away`, async () => {
      await takesMarkAway(parts[who])
      assert.equal(await secrecyReason(), 'OSL 18:8')
    })

    test(`takes no sent answer of ${who} for the whole party`, async () => {
      const mandate = parts[who]
      const sending = as(county.db, mandate, (tx) =>
        tx
          .insertInto('response')
          .values({
            id: consultation.id,
            consultation_id: consultation.id,
            party_id: mandate.partyId!,
            number: 99,
            stance: 'endorse',
            content: '{}',
            response_hash: '',
            submitted_on: today,
          })
          .execute(),
      )
      await assert.rejects(sending, /row-level security/)
    })
  }
})
