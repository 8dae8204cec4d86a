// SPDX-License-Identifier: EUPL-1.2
// What the rooms above the agreement say beside its texts: comments, what is on its way, rounds.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Visit } from '#platform/page.ts'
import type { AgreementWiring } from '../agreement/pages.tsx'
import { findEditionInForce, getVersion } from '../agreement/reads.ts'
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
    return coming ? [comingNote(coming, await getVersion(db, versionId))] : []
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

function comparisonPath(slug: string, from: string, to: string): string {
  return `/avtal/jamfor?fran=${slug}/${from}&till=${slug}/${to}`
}

function comingNote({ place, version }: Coming, read: Version): BannerNote {
  const { sv, en } = standing(place)
  return {
    text: { sv: `En ny utgåva är på väg: ${sv}.`, en: `A new edition is on its way: ${en}.` },
    href: comparisonPath(version.documentSlug, read.label, version.label),
    linkText: { sv: 'Se vad som ändras', en: 'See what changes' },
  }
}

function ownNote(place: VersionRound): BannerNote {
  const { sv, en } = standing(place)
  const isConsulted = place.kind === 'consultation'
  const path = isConsulted
    ? `/remiss/${place.round.slug}`
    : `/sa-gar-det/${place.revision?.slug ?? ''}`
  if (place.status === 'fell') {
    return {
      text: { sv: `Förslaget föll: ${sv}.`, en: `The proposal fell: ${en}.` },
      href: path,
      linkText: { sv: 'Läs om hur det gick', en: 'Read how it went' },
    }
  }
  return {
    text: { sv: `Ett förslag: ${sv}.`, en: `A proposal: ${en}.` },
    href: path,
    linkText: isConsulted
      ? { sv: 'Läs om remissen', en: 'Read about the consultation' }
      : { sv: 'Se läget', en: 'See where it stands' },
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
