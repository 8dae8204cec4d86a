// SPDX-License-Identifier: EUPL-1.2
// The journal for those who answer for the product, and its seals for everyone.

import { isId } from '#platform/id.ts'
import { listJournal } from '#platform/journal/journal-reads.ts'
import { type Seal, listSeals } from '#platform/journal/journal-seal.ts'
import { json, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listParties, namesOfPeople } from '../reads.ts'
import { JournalView } from '../views/journal-view.tsx'
import { startIn } from './party-pages.tsx'

const rowsOnAPage = 50
const sealsOnAPage = 5
const mostSeals = 1000

export function journalPages(): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/admin/logg',
      query: ['fore', 'del'],
      may: ['administrator', 'process-leader'],
      answer: showLog,
    },
    // A new seal makes no public row in the journal, so a cached answer would never grow old.
    { method: 'GET', path: '/sigill.json', may: 'everyone', isLive: true, answer: showSeals },
  ]
}

async function showLog(visit: Visit) {
  const { db, language } = visit
  const words = messagesIn(language)
  const mandate = visit.getMandate()
  const isLimited = mandate.role !== 'administrator'
  const before = visit.query.get('fore') ?? ''
  const room = visit.query.get('del') ?? ''
  const rows = await listJournal(db, {
    before: isId(before) ? before : undefined,
    room: room === '' ? undefined : room,
    publicOr: isLimited ? mandate.personId : undefined,
    most: rowsOnAPage + 1,
  })
  const shown = rows.slice(0, rowsOnAPage)
  const parties = await listParties(db, visit.today)
  return show<PageContent>({
    title: words.log.title,
    place: 'admin/logg',
    kind: 'desk',
    crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.log.title }],
    content: (
      <JournalView
        language={language}
        rows={shown}
        names={await namesOfPeople(
          db,
          shown.flatMap(({ personId }) => personId ?? []),
        )}
        parties={new Map(parties.map(({ id, shortName }) => [id, shortName]))}
        seals={await listSeals(db, sealsOnAPage)}
        room={room}
        isLimited={isLimited}
        isDemonstration={visit.isDemonstration}
        olderThan={rows.length > rowsOnAPage ? shown.at(-1)?.id : undefined}
        link={visit.link}
      />
    ),
  })
}

async function showSeals(visit: Visit) {
  const seals = await listSeals(visit.db, mostSeals)
  return json({ seals: seals.map(publicSeal) })
}

function publicSeal(seal: Seal) {
  return {
    number: seal.number,
    sealedAt: seal.sealedAt,
    rows: seal.rowCount,
    previousHash: seal.previousHash,
    hash: seal.hash,
  }
}
