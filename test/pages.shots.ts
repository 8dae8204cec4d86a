// SPDX-License-Identifier: EUPL-1.2
// Pictures of the main pages on the first day of the demonstration, for the README, the
// guides and for looking at beside the drawings. `npm run shots` writes them anew.

import { test } from 'node:test'
import { inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { commentCountsByProvision, listResponses } from '../src/consultation/reads/responses.ts'
import { findConsultationBySlug } from '../src/consultation/reads/rounds.ts'
import { answerDocument } from '../src/consultation/rules/answer-sections.ts'
import { findPartyBySlug } from '../src/organisation/reads.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { readText } from '../src/agreement/reads/texts.ts'
import { findVersion } from '../src/agreement/reads/versions.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { takePictures, type Shot } from './support/pictures.ts'
import { openProduct } from './support/product.ts'

const coordinator = 'anna.ek@lerum.exempel.se'

const agreement = 'halso-och-sjukvardsavtal'

type Found = { readonly receipt: number; readonly provision: string; readonly section: string }

function shots({ receipt, provision, section }: Found): readonly Shot[] {
  return [
    { name: '01-start', path: '/' },
    { name: '02-avtal', path: '/avtal' },
    { name: '03-avtalet', path: `/avtal/${agreement}` },
    { name: '04-jamfor', path: `/avtal/jamfor?fran=${agreement}/2017&till=${agreement}/2027` },
    { name: '05-sa-gar-det', path: '/sa-gar-det/nytt-avtal-2027' },
    { name: '06-beslut', path: '/sa-gar-det/nytt-avtal-2027/beslut' },
    { name: '07-en-parts-beslut', path: '/sa-gar-det/nytt-avtal-2027/beslut/1441-lerum' },
    {
      name: '08-registrera-beslut',
      path: '/sa-gar-det/nytt-avtal-2027/beslut/1490-boras?gor=beslut',
      as: 'ake.vinterlund@boras.exempel.se',
    },
    { name: '09-remiss', path: '/remiss/avvikelser-och-tvister' },
    {
      name: '10-svara',
      path: `/remiss/avvikelser-och-tvister/svara?del=${section}`,
      as: coordinator,
    },
    { name: '11-kvitto', path: `/remiss/nytt-avtal-2027/kvitto/${receipt}`, as: coordinator },
    { name: '12-sammanstallning', path: '/remiss/nytt-avtal-2027/sammanstallning' },
    { name: '13-mina-arenden', path: '/arenden', as: coordinator },
    { name: '14-bestammelsens-liv', path: `/bestammelser/${provision}` },
    { name: '15-parter', path: '/parter' },
    { name: '16-logga-in', path: '/logga-in' },
  ]
}

/** A receipt of Lerum's, the provision that most was said about, and a section to answer. */
function findExamples(db: Db): Promise<Found> {
  return inTransaction(db, theProduct, async (tx) => {
    const lerum = (await findPartyBySlug(tx, '1441-lerum', firstDayOfDemonstration))!
    const round = (await findConsultationBySlug(tx, 'nytt-avtal-2027'))!
    const responses = await listResponses(tx, round.id)
    const version = (await findVersion(tx, agreement, '2027'))!
    const { provisions } = await readText(tx, version.id)
    const counts = await commentCountsByProvision(
      tx,
      provisions.map(({ id }) => id),
    )
    const [most] = counts.toSorted((a, b) => b.count - a.count)
    const asked = (await findVersion(tx, 'avvikelser-och-tvister', '2026-forslag'))!
    const section = answerDocument(await readText(tx, asked.id))
      .chapters.flatMap(({ sections }) => sections)
      .find(({ provision: { number } }) => number.startsWith('2'))!
    return {
      section: `${asked.id}.${section.provision.id}`,
      receipt: responses.find(({ partyId }) => partyId === lerum.id)!.number,
      provision: most!.provisionId,
    }
  })
}

test('the main pages have their pictures taken', async () => {
  await using database = await demonstrationDatabase()
  await using product = await openProduct(database.db)
  await takePictures(product.baseUrl, shots(await findExamples(database.db)))
})
