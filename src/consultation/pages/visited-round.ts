// SPDX-License-Identifier: EUPL-1.2
// What every page of a round begins with: which round, how it looks for this visitor, what went wrong.

import { NotFound } from '#kernel/faults.ts'
import type { Visit } from '#platform/page.ts'
import { mayPutBack } from '#platform/undo/removed.ts'
import type { Crumb } from '#web/frame.tsx'
import { undoField } from '#web/undo-notice.tsx'
import { anchorOf } from '../../agreement/rules/address.ts'
import { messagesIn } from '../messages.ts'
import { findConsultationBySlug } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import type { Setting } from '../views/parts.tsx'

/** The round of the address. A draft is nobody's but the process leaders'. */
export async function findRound(visit: Visit): Promise<Consultation> {
  const slug = visit.params['id'] ?? ''
  const consultation = await findConsultationBySlug(visit.db, slug)
  const isHidden = consultation?.status === 'draft' && !mayInConsultation(visit.mandate, 'lead')
  if (!consultation || isHidden) throw new NotFound(`no consultation ${slug}`)
  return consultation
}

export function settingOf(visit: Visit): Setting {
  return {
    language: visit.language,
    today: visit.today,
    words: messagesIn(visit.language),
    link: visit.link,
    provisionHref: (version, provision) =>
      visit.link(`/avtal/${version.documentSlug}/${version.label}#${anchorOf(provision)}`),
  }
}

/** From the start page to the round and on. */
export function crumbsTo(
  visit: Visit,
  consultation: Consultation | undefined,
  ...last: readonly string[]
): readonly Crumb[] {
  const words = messagesIn(visit.language)
  const start = { text: words.start, href: visit.link('/') }
  const list = { text: words.consultations, href: visit.link('/remiss') }
  if (!consultation) {
    return last.length === 0 ? [start, { text: list.text }] : [start, list, ...last.map(asCrumb)]
  }
  const name = { text: consultation.title, swedish: consultation.title }
  const round = { ...name, href: visit.link(`/remiss/${consultation.slug}`) }
  return last.length === 0 ? [start, list, name] : [start, list, round, ...last.map(asCrumb)]
}

const asCrumb = (text: string): Crumb => ({ text })

/** What the reader has just removed and can take back. */
export async function removedIdIn({ db, mandate, query }: Visit): Promise<string | undefined> {
  const id = query.get(undoField)
  return (await mayPutBack(db, mandate, id)) ? (id ?? undefined) : undefined
}
