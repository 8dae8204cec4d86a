// SPDX-License-Identifier: EUPL-1.2
// Where a journey begins: the county with its people, and the agreement of 2017 in force.

import { day } from '#kernel/day.ts'
import { inTransaction, scopeOf, theProduct, type Db } from '#platform/database/database.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import { freezeVersion } from '../../src/agreement/commands/freezing.ts'
import { registerEarlierAdoption } from '../../src/agreement/commands/earlier-editions.ts'
import { setTerms } from '../../src/agreement/commands/validity.ts'
import { bundledCounty, layCounty } from '../../src/county/bundled.ts'
import { must, type Making } from '../../src/demonstration/make.ts'
import { loadPeople } from '../../src/demonstration/people.ts'
import { readExampleText } from '../../src/demonstration/texts.ts'
import { listParties } from '../../src/organisation/reads.ts'
import { asSeen } from './as-seen.ts'
import { ownerOf } from './database.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'

const on = day('2016-11-25')

/** The main agreement as it was adopted on 31 January 2017, in force since 1 April 2017. */
export async function countyWith2017(db: Db): Promise<Making> {
  const firstDay = day('2026-03-19')
  const mandates = await inTransaction(ownerOf(db), theProduct, async (tx) => {
    await layCounty(tx, firstDay, bundledCounty('vastra-gotaland'))
    return loadPeople(tx, firstDay)
  })
  const { processLeader, editor } = mandates
  const text = await readExampleText('halso-och-sjukvardsavtal-2017.docx', new Map())
  await inTransaction(db, scopeOf(processLeader), async (tx) => {
    const document = must(
      await createDocument(tx, on, processLeader, {
        slug: 'halso-och-sjukvardsavtal',
        kind: 'framework-agreement',
        isStatutory: false,
        mainDocumentId: undefined,
        position: 1,
      }),
    )
    const draft = must(
      await startVersion(tx, on, editor, {
        documentId: document.id,
        label: '2017',
        title: text.title,
        subtitle: text.subtitle,
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: text.provisions,
      }),
    )
    const seen = await asSeen.draft(tx, draft.id)
    const version = must(await freezeVersion(tx, on, editor, { versionId: draft.id, seen }))
    await setTerms(tx, on, processLeader, {
      versionId: version.id,
      seen: seenIn.terms(undefined),
      terms: {
        startsOn: day('2017-04-01'),
        endsOn: day('2020-12-31'),
        periodYears: undefined,
        noticeMonths: 12,
        extensionYears: 2,
        extension: 'automatic',
        maxExtensions: 1,
        continuesUntilReplaced: true,
        followsMain: false,
        source: 'vastkom.se',
        isAssumed: false,
      },
    })
    await registerEarlierAdoption(tx, day('2017-01-31'), processLeader, {
      versionId: version.id,
      adoptedOn: day('2017-01-31'),
      entersIntoForceOn: day('2017-04-01'),
      adoptedBy: 'Regionfullmäktige och kommunfullmäktige',
      source: 'regionfullmaktige.nu 2017-01-31',
    })
  })
  return { db, mandates, parties: await listParties(db, firstDay) }
}
