// SPDX-License-Identifier: EUPL-1.2
// A consultation on a small frozen agreement, put to the county's fifty parties.

import assert from 'node:assert/strict'
import { day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import { freezeVersion, makePackage } from '../../src/agreement/commands/freezing.ts'
import { draftConsultation, openConsultation } from '../../src/consultation/commands/rounds.ts'
import type { Consultation } from '../../src/consultation/rules/consultation.ts'
import { listPeople } from '../../src/organisation/reads.ts'
import type { Party } from '../../src/organisation/rules/party.ts'
import { provision } from '../fixtures/provisions.ts'
import { as, type County } from './decision-round.ts'
import { asSeen } from './as-seen.ts'

export type SmallAgreement = {
  readonly documentId: string
  readonly packageId: string
  readonly versionId: string
  readonly chapterId: string
  /** Two sections; the first holds two paragraphs. */
  readonly sectionIds: readonly [string, string]
  readonly paragraphIds: readonly [string, string]
}

export const wording = 'Kommunen kan i enskilda fall bistå regionen.'

/** An agreement of one chapter; another version of it when one is given to build on. */
export async function anAgreement(
  county: County,
  slug: string,
  before?: SmallAgreement,
): Promise<SmallAgreement> {
  const { today, people } = county
  const leader = people.processLeader
  return as(county.db, leader, async (tx) => {
    const documentId = before?.documentId ?? (await aDocument(county, tx, slug))
    const chapterId = before?.chapterId ?? newId()
    const sectionIds = before?.sectionIds ?? ([newId(), newId()] as const)
    const paragraphIds = before?.paragraphIds ?? ([newId(), newId()] as const)
    const started = await startVersion(tx, today, leader, {
      documentId,
      label: before ? '2027' : '2027-remiss',
      title: `Avtal ${slug}`,
      subtitle: '',
      isExampleText: true,
      basedOnVersionId: before?.versionId,
      sourceFileHash: undefined,
      provisions: [
        provision('chapter', chapterId, { heading: 'Utökad omfattning' }),
        provision('section', sectionIds[0], { under: chapterId, heading: 'Kväll, natt och helg' }),
        provision('paragraph', paragraphIds[0], {
          under: sectionIds[0],
          text: before ? wording.replace('kan', 'kan efter överenskommelse') : wording,
        }),
        provision('paragraph', paragraphIds[1], {
          under: sectionIds[0],
          text: 'Regionen ersätter kommunen för insatserna.',
        }),
        provision('section', sectionIds[1], {
          under: chapterId,
          heading: 'Permission',
          text: 'Vid permission gäller samma ansvar.',
        }),
      ],
    })
    assert.ok(started.granted)
    const versionId = started.value.id
    const seen = await asSeen.draft(tx, versionId)
    const frozen = await freezeVersion(tx, today, leader, { versionId, seen })
    assert.ok(frozen.granted)
    const packed = await makePackage(tx, today, leader, {
      slug: before ? `${slug}-2027` : slug,
      title: `Avtal ${slug}`,
      versions: await asSeen.versions(tx, [versionId]),
    })
    assert.ok(packed.granted)
    return {
      documentId,
      packageId: packed.value.id,
      versionId,
      chapterId,
      sectionIds,
      paragraphIds,
    }
  })
}

async function aDocument(county: County, tx: Tx, slug: string): Promise<string> {
  const document = await createDocument(tx, county.today, county.people.processLeader, {
    slug,
    kind: 'framework-agreement',
    isStatutory: false,
    mainDocumentId: undefined,
    position: 1,
  })
  assert.ok(document.granted)
  return document.value.id
}

const opensOn = day('2026-03-01')
export const dueOn = day('2026-04-30')

export async function aConsultation(
  county: County,
  agreement: SmallAgreement,
  slug: string,
  isOpen = true,
): Promise<Consultation> {
  const leader = county.people.processLeader
  return as(county.db, leader, async (tx) => {
    const drafted = await draftConsultation(tx, county.today, leader, {
      packageId: agreement.packageId,
      slug,
      title: `Remiss om ${slug}`,
      kind: 'formal',
      invitation: 'Pröva förslaget.',
      questions: ['Är tiderna rimliga?'],
      opensOn,
      dueOn,
    })
    assert.ok(drafted.granted)
    if (!isOpen) return drafted.value
    const opened = await openConsultation(tx, county.today, leader, {
      seen: asItStands,
      consultationId: drafted.value.id,
    })
    assert.ok(opened.granted)
    return opened.value
  })
}

export function party(county: County, code: string): Party {
  const found = county.parties.find((one) => one.code === code)
  assert.ok(found, `party ${code}`)
  return found
}

/** The first one with a role in a party. */
export async function mandateIn(county: County, role: Role, code: string): Promise<Mandate> {
  const people = await listPeople(county.db, county.today)
  const { id } = party(county, code)
  const found = people.find(({ mandate }) => mandate.role === role && mandate.partyId === id)
  assert.ok(found, `${role} in ${code}`)
  return found.mandate
}
