// SPDX-License-Identifier: EUPL-1.2
// Two real processes on one database, with a consultation and a decision round that lacks two
// decisions, and everyone signed in.

import { day } from '#kernel/day.ts'
import { fromEpoch } from '#kernel/instant.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import { type Db, inTransaction, scopeOf, theProduct } from '#platform/database/database.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import { startSession } from '#platform/sign-in/session.ts'
import { saveStance } from '../../src/consultation/commands/drafting.ts'
import type { Consultation } from '../../src/consultation/rules/consultation.ts'
import type { DecisionRound } from '../../src/decision/rules/decision.ts'
import { attachRound, startRevision } from '../../src/revision/commands.ts'
import {
  aConsultation,
  anAgreement,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { aCounty, aRound, as, type County, decide } from '../../test/support/decision-round.ts'
import { markAsDemonstration, startProcess } from '../../test/support/process-on-database.ts'

export type Stage = AsyncDisposable & {
  readonly db: Db
  readonly county: County
  /** Where the two processes answer. */
  readonly addresses: readonly [string, string]
  readonly consultation: Consultation
  readonly agreement: SmallAgreement
  readonly round: DecisionRound
  /** The parties whose decisions are lacking. */
  readonly last: readonly [Person, Person]
  readonly coordinators: readonly Person[]
}

/** One who is signed in, and at which address her party's pages lie. */
export type Person = { readonly mandate: Mandate; readonly cookie: string; readonly slug: string }

export const processSlug = 'avtalet'

export async function openStage(): Promise<Stage> {
  await using opened = new AsyncDisposableStack()
  const database = opened.use(await freshDatabase())
  const { db } = database
  const county = await aCounty(db, day('2026-03-19'))
  await markAsDemonstration(database.migratingUrl)
  const { agreement, consultation } = await consult(county)
  const round = await aRound(county, { slug: processSlug })
  const [one, other, ...rest] = county.parties
  for (const party of rest) await decide(county, round, party)
  await attach(county, round)
  const [first, second] = await Promise.all([
    startProcess(database.migratingUrl),
    startProcess(database.migratingUrl),
  ])
  opened.use(first)
  opened.use(second)
  const coordinators: Person[] = []
  for (const { id, slug } of county.parties) {
    coordinators.push(await signIn(db, county.people.coordinatorOf(id), slug))
  }
  const registrars = [one!, other!].map(({ id, slug }) =>
    signIn(db, county.people.registrarOf(id), slug),
  )
  const [registrar, colleague] = await Promise.all(registrars)
  const running = opened.move()
  return {
    db,
    county,
    addresses: [first.address, second.address],
    consultation,
    agreement,
    round,
    last: [registrar!, colleague!],
    coordinators,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

async function consult(county: County) {
  const agreement = await anAgreement(county, 'remitterat')
  const consultation = await aConsultation(county, agreement, 'remissen')
  for (const { id } of county.parties) {
    const mandate = county.people.coordinatorOf(id)
    await as(county.db, mandate, (tx) =>
      saveStance(tx, county.today, mandate, {
        seen: asItStands,
        consultationId: consultation.id,
        subject: { kind: 'package' },
        stance: 'endorse',
      }),
    )
  }
  return { agreement, consultation }
}

async function attach(county: County, round: DecisionRound): Promise<void> {
  const leader = county.people.processLeader
  await inTransaction(county.db, scopeOf(leader), async (tx) => {
    const started = await startRevision(tx, county.today, leader, {
      seen: asItStands,
      slug: processSlug,
      title: { sv: 'Avtalet', en: 'The agreement' },
      summary: { sv: '', en: '' },
      startsOn: round.opensOn,
      endsOn: undefined,
      documentIds: [],
    })
    if (!started.granted) throw new Error(started.refusal)
    await attachRound(tx, county.today, leader, {
      seen: asItStands,
      revisionId: started.value.id,
      decisionRoundId: round.id,
    })
  })
}

/** A session that begins without the identity provider: fifty of those would take a minute. */
async function signIn(db: Db, mandate: Mandate, slug: string): Promise<Person> {
  const { personId, id: mandateId } = mandate
  const now = fromEpoch(Date.now())
  const cookie = await inTransaction(db, theProduct, (tx) =>
    startSession(tx, { personId, mandateId }, now, usualHttpSettings.session),
  )
  return { mandate, cookie: `samsyn=${cookie}`, slug }
}
