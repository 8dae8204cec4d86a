// SPDX-License-Identifier: EUPL-1.2
// The register asks an open source how far each law has been changed. All answers are read before
// anything is written: what is late, cut or other than expected leaves the register as it was.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import {
  type OutsideLimits,
  type OutsideRefusal,
  readOutside,
} from '#platform/outside/read-outside.ts'
import { readDocumentList } from '../formats/document-list.ts'
import { listLaws, readLaws } from '../reads/laws.ts'
import { findLastVisit } from '../reads/source-visits.ts'
import { lawWatchEvent } from '../rules/events.ts'
import type { Law } from '../rules/law.ts'
import {
  differencesFrom,
  isDue,
  type SourceDocument,
  type SourceRefusal,
  type SourceVisit,
} from '../rules/source.ts'
import { insertLaw, insertVisit, updateAmended } from '../writes.ts'

export type FetchRefusal = OutsideRefusal | SourceRefusal

const usualLimits: OutsideLimits = { seconds: 15, mostBytes: 2_000_000 }

export type Asking = {
  /** The list of documents, as `https://data.riksdagen.se/dokumentlista/`. */
  readonly source: URL
  readonly now: Instant
  readonly limits?: OutsideLimits
}

/** Asks the source when it is time. Answers how it went; nothing when it was not. */
export async function refreshLaws(
  db: Db,
  today: Day,
  { source, now, limits = usualLimits }: Asking,
): Promise<Omit<SourceVisit, 'at'> | undefined> {
  if (!isDue(await findLastVisit(db), now)) return undefined
  const laws = (await listLaws(db)).filter(({ kind }) => kind === 'law')
  const read = await readAll(source, laws, limits)
  return inTransaction(db, theProduct, async (tx) => {
    const visit = read.granted
      ? { outcome: 'ok', facts: {}, changes: await takeDifferences(tx, today, read.value) }
      : { outcome: read.refusal, facts: read.facts, changes: 0 }
    await insertVisit(tx, visit)
    return visit
  })
}

async function readAll(
  source: URL,
  laws: readonly Law[],
  limits: OutsideLimits,
): Promise<Result<readonly SourceDocument[], FetchRefusal>> {
  const all: SourceDocument[] = []
  for (const { designation } of laws) {
    const answer = await readOutside(addressOf(source, designation), limits)
    if (!answer.granted) return answer
    const read = readDocumentList(answer.value)
    if (!read.granted) return read
    // One that answers with other laws than it was asked for does not understand the question any more.
    const own = read.value.filter((one) => one.designation === designation)
    if (own.length === 0 && read.value.length > 0)
      return refused('source-other-document', { law: designation })
    all.push(...own)
  }
  return granted(all)
}

function addressOf(source: URL, designation: string): string {
  const address = new URL(source)
  const asked = { doktyp: 'sfs', bet: designation, utformat: 'json' }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return address.href
}

/** Writes what differs, and nothing else. */
async function takeDifferences(
  tx: Tx,
  today: Day,
  documents: readonly SourceDocument[],
): Promise<number> {
  await holdName(tx, 'a law is registered')
  const { amended, added } = differencesFrom(await readLaws(tx), documents)
  for (const { law, amendedThrough } of amended) {
    await updateAmended(tx, law.id, amendedThrough)
    await record(tx, today, lawWatchEvent('law-changed', law.id, { fields: ['amendedThrough'] }))
  }
  for (const facts of added) {
    const id = await insertLaw(tx, facts)
    await record(tx, today, lawWatchEvent('law-added', id))
  }
  return amended.length + added.length
}
