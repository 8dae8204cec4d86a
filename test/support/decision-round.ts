// SPDX-License-Identifier: EUPL-1.2
// The county with its people, and a decision round that asks its fifty parties.

import assert from 'node:assert/strict'
import { addDays, day, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import {
  type Db,
  inTransaction,
  scopeOf,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import { freezeVersion, makePackage } from '../../src/agreement/commands/freezing.ts'
import type { DocumentKind } from '../../src/agreement/rules/document.ts'
import { bundledCounty, layCounty } from '../../src/county/bundled.ts'
import { recordDecision } from '../../src/decision/commands/decisions.ts'
import { openDecisionRound } from '../../src/decision/commands/rounds.ts'
import type { CouncilDecision, DecisionRound } from '../../src/decision/rules/decision.ts'
import type { TypedDecision } from '../../src/decision/rules/new-decision.ts'
import { loadPeople, type DemonstrationMandates } from '../../src/demonstration/people.ts'
import { listParties } from '../../src/organisation/reads.ts'
import type { Party } from '../../src/organisation/rules/party.ts'
import { provision } from '../fixtures/provisions.ts'
import { asSeen } from './as-seen.ts'
import { ownerOf } from './database.ts'

export type County = {
  readonly db: Db
  readonly today: Day
  readonly parties: readonly Party[]
  readonly people: DemonstrationMandates
}

/** `owner` is told for a database that is not one of `freshDatabase`. */
export async function aCounty(db: Db, today: Day, owner = ownerOf(db)): Promise<County> {
  const people = await inTransaction(owner, theProduct, async (tx) => {
    await layCounty(tx, today, bundledCounty('vastra-gotaland'))
    return loadPeople(tx, today)
  })
  return { db, today, people, parties: await listParties(db, today) }
}

export const as = <Value>(db: Db, mandate: Mandate, command: (tx: Tx) => Promise<Value>) =>
  inTransaction(db, scopeOf(mandate), command)

/** An agreement with an annex, or another kind of document alone, frozen and put to decision. */
export async function aRound(
  county: County,
  input: { readonly slug: string; readonly kind?: DocumentKind },
): Promise<DecisionRound> {
  const { db, today, people } = county
  const leader = people.processLeader
  return as(db, leader, async (tx) => {
    const kinds = input.kind
      ? [input.kind]
      : (['framework-agreement', 'annexed-agreement'] as const)
    const versionIds: string[] = []
    let mainDocumentId: string | undefined
    for (const [position, kind] of kinds.entries()) {
      const document = await createDocument(tx, today, leader, {
        slug: `${input.slug}-${kind}`,
        kind,
        isStatutory: false,
        mainDocumentId,
        position,
      })
      assert.ok(document.granted)
      mainDocumentId ??= document.value.id
      const chapterId = newId()
      const version = await startVersion(tx, today, leader, {
        documentId: document.value.id,
        label: '2027',
        title: `Avtal ${input.slug}`,
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [
          provision('chapter', chapterId, { heading: 'Inledning' }),
          provision('section', newId(), { under: chapterId, text: `Parterna samverkar ${kind}.` }),
        ],
      })
      assert.ok(version.granted)
      const frozen = await freezeVersion(tx, today, leader, {
        versionId: version.value.id,
        seen: await asSeen.draft(tx, version.value.id),
      })
      assert.ok(frozen.granted)
      versionIds.push(frozen.value.id)
    }
    const made = await makePackage(tx, today, leader, {
      slug: input.slug,
      title: `Avtal ${input.slug}`,
      versions: await asSeen.versions(tx, versionIds),
    })
    assert.ok(made.granted)
    const round = await openDecisionRound(tx, today, leader, {
      packageId: made.value.id,
      slug: input.slug,
      title: `Nytt avtal ${input.slug}`,
      opensOn: day('2025-09-01'),
      deadline: day('2026-05-31'),
      entersIntoForceOn: day('2027-01-01'),
      seen: asItStands,
    })
    assert.ok(round.granted)
    return round.value
  })
}

/** What a registrar usually types: an approval that was announced two days after the meeting. */
export function typedDecision(
  round: DecisionRound,
  rest: Partial<TypedDecision> = {},
): TypedDecision & { readonly seen: SeenMark } {
  const decidedOn = rest.decidedOn ?? day('2026-01-26')
  return {
    decidedOn,
    paragraph: '§ 12',
    registryNumber: 'KS 2025/118',
    outcome: 'approved',
    packageHash: round.packageHash,
    attestedOn: addDays(decidedOn, 1),
    announcedOn: addDays(decidedOn, 2),
    seen: asItStands,
    ...rest,
  }
}

/** The party's registrar records the decision, and it must be taken. */
export async function decide(
  county: County,
  round: DecisionRound,
  party: Party,
  rest: Partial<TypedDecision> = {},
): Promise<CouncilDecision> {
  const registrar = county.people.registrarOf(party.id)
  const result = await as(county.db, registrar, (tx) =>
    recordDecision(tx, county.today, registrar, {
      roundId: round.id,
      partyId: party.id,
      ...typedDecision(round, rest),
    }),
  )
  assert.ok(result.granted, result.granted ? '' : result.refusal)
  return result.value
}
