// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the editors' pages, and the drafts that wait for them.

import type { ComponentChildren } from 'preact'
import type { Matter } from '#kernel/gathered/matter.ts'
import { inBoth } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { looks } from '#kernel/status-look.ts'
import type { Db } from '#platform/database/database.ts'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { listDocuments } from '../agreement/reads/documents.ts'
import { listDrafts } from '../agreement/reads/versions.ts'
import { mayInAgreement } from '../agreement/rules/permissions.ts'
import { inJournal } from './messages/in-journal.ts'
import { told } from './messages/told.ts'
import { draftingPages } from './pages.tsx'
import type { CheckSources } from './reads/freeze-checks.ts'
import type { ListPlaces } from './pages/workspace-rows.ts'

/** What the rooms above tell: the rounds that had begun on a day, and which texts they hold. */
type SaidAbove = {
  readonly places: readonly ListPlaces[]
  /** What is looked at before a draft is frozen, besides the draft itself. */
  readonly checks: CheckSources
}

export function draftingRoom({ places, checks }: SaidAbove): Room<PageContent, ComponentChildren> {
  return {
    name: 'drafting',
    pages: draftingPages(
      async (db, on) => (await Promise.all(places.map((list) => list(db, on)))).flat(),
      checks,
    ),
    menu: [
      {
        place: 'arbetsyta',
        words: inBoth((l) => told[l].workspace),
        menu: 'signed-in',
        position: 3,
      },
    ],
    waits: listWaitingDrafts,
    journal: { events: inJournal },
  }
}

const begun = looks('Pågår', 'Under way', 's-half', 'wait')
const notBegun = looks('Inte påbörjad', 'Not begun', 's-dash', 'none')

/** The drafts to write on; and where there are none, how to begin. Nobody waits for any of it. */
async function listWaitingDrafts(db: Db, mandate: Mandate): Promise<readonly Matter[]> {
  if (!mayInAgreement(mandate, 'edit-draft')) return []
  const [documents, versions] = await Promise.all([listDocuments(db), listDrafts(db)])
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]))
  const mayRegister = mayInAgreement(mandate, 'register-earlier')
  const first = [
    ...(documents.length === 0 && mayRegister ? [firstAct('register', '/registrera')] : []),
    ...(versions.length === 0 ? [firstAct('begin', '')] : []),
  ]
  const drafts = versions
    .toSorted((a, b) => placeOf.get(a.documentId)! - placeOf.get(b.documentId)!)
    .map((version) => {
      const about = `${version.title} (${version.label})`
      return optional({
        key: version.id,
        about,
        title: inBoth((l) => told[l].title(about)),
        text: inBoth((l) => told[l].text),
        act: inBoth((l) => told[l].act),
        path: `/arbetsyta/${version.documentSlug}/${version.label}`,
        status: begun,
      })
    })
  return [...first, ...drafts]
}

function firstAct(what: 'register' | 'begin', path: string): Matter {
  return optional({
    key: what,
    about: told.sv[what].title,
    title: inBoth((l) => told[l][what].title),
    text: inBoth((l) => told[l][what].text),
    act: inBoth((l) => told[l][what].act),
    path: `/arbetsyta${path}`,
    status: notBegun,
  })
}

function optional(
  matter: Omit<Matter, 'dueOn' | 'isLate' | 'isOwn' | 'isOptional' | 'waitsFor'>,
): Matter {
  return { ...matter, dueOn: undefined, isLate: false, isOwn: true, isOptional: true }
}
