// SPDX-License-Identifier: EUPL-1.2
// Twenty people of twenty parties write comments on one and the same text at the same time. Each is
// a row of its own with a row in the journal; afterwards all that was answered is counted.

import { drawnForField } from '#kernel/mandate.ts'
import { sql } from 'kysely'
import { inSnapshot, theProduct, type Db } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser } from '../../test/support/browser.ts'
import { signInPath } from '../../test/support/site.ts'
import { measure, usualConnections } from './load.ts'
import type { Row } from './row.ts'
import type { ServerProcess } from './server-process.ts'

const round = '/remiss/avvikelser-och-tvister'

export async function commentRows(product: ServerProcess, db: Db): Promise<Row[]> {
  const people = await listWriters(db)
  const parties = people.map(({ party }) => party)
  const writers = await Promise.all(people.map(({ email }) => signIn(product.url, email)))
  const place = await findPlace(db)
  const before = await countWritten(db, parties)
  let sent = 0
  const measured = await measure(product, {
    path: `${round}/svara`,
    expect: 303,
    request: (connection) => ({
      setupRequest: (request: object) => ({
        ...request,
        method: 'POST',
        path: `${round}/svara`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          cookie: writers[connection % writers.length]!.cookie,
          origin: product.url,
        },
        body: commentForm(place, (sent += 1), writers[connection % writers.length]!.drawnFor),
      }),
    }),
  })
  const after = await countWritten(db, parties)
  const written = after.comments - before.comments
  const journalled = after.journalRows - before.journalRows
  // Those of the warm-up are among them; none that was answered may be missing.
  const isWhole = written >= measured.answered && journalled >= written
  const isMet = isWhole && measured.perSecond >= 400 && measured.p99 < 100 && measured.cpuMs <= 2.5
  return [
    {
      what: `Synpunkt av ${usualConnections} samtidiga, med journalrad`,
      ...measured,
      goal: '≥ 400/s, p99 < 100 ms, ≤ 2,5 CPU-ms',
      isMet,
      note: `${written} synpunkter och ${journalled} journalrader skrivna`,
    },
  ]
}

type Place = { readonly section: string; readonly provisionId: string }

function commentForm(place: Place, number: number, drawnFor: string): string {
  return new URLSearchParams({
    [drawnForField]: drawnFor,
    gor: 'synpunkt',
    del: place.section,
    kommentar: newId(),
    bestammelse: place.provisionId,
    slag: 'clarify',
    text: `Synpunkt ${number}: skriv tydligare vem som tar kontakt, och när det senast ska ske.`,
    lydelse: '',
  }).toString()
}

/** One coordinator of each party, as many as there are connections. */
async function listWriters(db: Db): Promise<readonly { email: string; party: string }[]> {
  const { rows } = await sql<{ email: string; party: string }>`
    select distinct on (mandate.for_party_id) person.email, mandate.for_party_id as party
    from mandate join person on person.id = mandate.person_id
    where mandate.role = 'coordinator' and mandate.for_party_id is not null
    order by mandate.for_party_id, person.email limit ${usualConnections}`.execute(db)
  if (rows.length < usualConnections) throw new Error('too few coordinators to write')
  return rows
}

async function signIn(
  url: string,
  email: string,
): Promise<{ readonly cookie: string; readonly drawnFor: string }> {
  const browser = openBrowser(url)
  await browser.open(signInPath(email))
  if (browser.cookies.size === 0) throw new Error(`${email} could not sign in`)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, drawnFor: browser.drawnFor() }
}

/** A provision of the round's text, and the section it is answered in. */
async function findPlace(db: Db): Promise<Place> {
  const found = await sql<{ version: string; section: string; provision: string }>`
    select wording.version_id as version, section.provision_id as section,
      wording.provision_id as provision
    from consultation
    join package_version on package_version.package_id = consultation.package_id
    join provision_wording wording on wording.version_id = package_version.version_id
    join provision_wording section on section.version_id = wording.version_id
      and section.provision_id = wording.parent_id and section.kind = 'section'
    where consultation.slug = 'avvikelser-och-tvister' and wording.kind = 'paragraph'
    order by section.position, wording.position limit 1`.execute(db)
  const { version, section, provision } = found.rows[0]!
  return { section: `${version}.${section}`, provisionId: provision }
}

async function countWritten(
  db: Db,
  parties: readonly string[],
): Promise<{ comments: number; journalRows: number }> {
  const counts = parties.map((partyId) =>
    inSnapshot(db, { ...theProduct, partyId }, (reads) =>
      reads
        .selectFrom('draft_comment')
        .select((of) => of.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    ),
  )
  const journal = await db
    .selectFrom('journal')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('event', '=', 'draft-comment-saved')
    .executeTakeFirstOrThrow()
  const comments = (await Promise.all(counts)).reduce((sum, { count }) => sum + Number(count), 0)
  return { comments, journalRows: Number(journal.count) }
}
