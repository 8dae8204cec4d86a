// SPDX-License-Identifier: EUPL-1.2
// What the rooms above the agreement say beside its texts: comments, what is on its way, rounds.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Visit } from '#platform/page.ts'
import type { AgreementWiring } from '../agreement/pages.tsx'
import { findEditionInForce } from '../agreement/reads/editions.ts'
import type { Version } from '../agreement/rules/document.ts'
import type { BannerNote, MarginNote, RoundStatus } from '../agreement/rules/notes.ts'
import { commentCountsByProvision } from '../consultation/reads/responses.ts'
import { listVersionRounds, type VersionRound } from '../revision/reads/version-rounds.ts'

type Reads = Visit['db']

export const agreementWiring: AgreementWiring = {
  async marginNotes(db, { provisionIds }) {
    const notes = new Map<string, MarginNote[]>()
    for (const { provisionId, count, dueOn } of await commentCountsByProvision(db, provisionIds)) {
      const note = commentNote(provisionId, count, dueOn.slice(0, 4))
      notes.set(provisionId, [...(notes.get(provisionId) ?? []), note])
    }
    return notes
  },

  async underway(db, { documentId, versionId, visit }) {
    const rounds = await roundsOf(db, visit)
    const own = rounds.findLast((place) => place.versionId === versionId && place.status)
    if (own) return [ownNote(own)]
    const coming = await findComing(db, documentId, versionId, visit)
    return coming ? [comingNote(coming)] : []
  },

  async roundStatuses(db, { versionIds, visit }) {
    const statuses = new Map<string, RoundStatus>()
    for (const { versionId, status } of await roundsOf(db, visit)) {
      if (status && versionIds.includes(versionId)) statuses.set(versionId, status)
    }
    return statuses
  },
}

const readOnce = new WeakMap<Visit, Promise<readonly VersionRound[]>>()

/** The rounds are asked for several times on one page and read once. */
function roundsOf(db: Reads, visit: Visit): Promise<readonly VersionRound[]> {
  const reading = readOnce.get(visit) ?? listVersionRounds(db, visit.asOf)
  readOnce.set(visit, reading)
  return reading
}

function commentNote(provisionId: string, count: number, year: string): MarginNote {
  return {
    text: {
      sv: `${count} ${count === 1 ? 'synpunkt' : 'synpunkter'} i remissen ${year}`,
      en: `${count} ${count === 1 ? 'comment' : 'comments'} in the consultation of ${year}`,
    },
    href: `/bestammelser/${provisionId}#synpunkter`,
    icon: 'talk',
  }
}

type Coming = { readonly place: VersionRound; readonly version: Version }

/** The text that is meant to replace the edition in force; nothing when another version is read. */
async function findComing(
  db: Reads,
  documentId: string,
  versionId: string,
  visit: Visit,
): Promise<Coming | undefined> {
  const edition = await findEditionInForce(db, documentId, visit.asOf)
  if (edition?.version.id !== versionId) return undefined
  const rounds = await roundsOf(db, visit)
  const versions = rounds.flatMap((place) =>
    place.round.package.versions
      .filter(({ id }) => id === place.versionId)
      .map((version) => ({ place, version })),
  )
  return versions.findLast(
    ({ place, version }) =>
      version.documentId === documentId &&
      version.id !== versionId &&
      (place.status === 'deciding' || place.status === 'consulted'),
  )
}

/** Where the text stands that would replace the one that is read. */
function comingNote({ place }: Coming): BannerNote {
  const { sv, en } = standing(place)
  const text =
    place.kind === 'decision'
      ? { sv: `Den nya utgåvan: ${sv}.`, en: `The new edition: ${en}.` }
      : { sv: `Ett förslag är ${sv}.`, en: `A proposal is ${en}.` }
  return { text, ...linkTo(place) }
}

function ownNote(place: VersionRound): BannerNote {
  const { sv, en } = standing(place)
  const text =
    place.status === 'fell'
      ? { sv: `Förslaget föll: ${sv}.`, en: `The proposal fell: ${en}.` }
      : { sv: `Förslaget: ${sv}.`, en: `The proposal: ${en}.` }
  return { text, ...linkTo(place) }
}

function linkTo(place: VersionRound): Pick<BannerNote, 'href' | 'linkText'> {
  if (place.kind === 'consultation') {
    return {
      href: `/remiss/${place.round.slug}`,
      linkText: { sv: 'Läs om remissen', en: 'Read about the consultation' },
    }
  }
  if (!place.revision) return {}
  return {
    href: `/sa-gar-det/${place.revision.slug}`,
    linkText: { sv: 'Se hur det går', en: 'See how it goes' },
  }
}

function standing(place: VersionRound): Bilingual {
  if (place.kind === 'decision') {
    const { approved, of } = place.round
    return {
      sv: `${approved} av ${of} parter har godkänt`,
      en: `${approved} of ${of} parties have approved`,
    }
  }
  const { answered, asked, dueOn } = place.round
  return {
    sv: `på remiss till ${formatDay(dueOn, 'sv')}, ${answered} av ${asked} har svarat`,
    en: `in consultation until ${formatDay(dueOn, 'en')}, ${answered} of ${asked} have answered`,
  }
}
