// SPDX-License-Identifier: EUPL-1.2
// What a page answers when what its form was about has changed, or is gone, since it was drawn.

import { formatInstant } from '#kernel/dates-in-words.ts'
import { NotFound, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import type { Answer, Visit } from '#platform/page.ts'
import type { Crumb, PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import type { Gone } from '../messages/meanwhile.ts'
import { findLastAct } from '../reads/last-act.ts'
import { findDocumentIdOf, readText } from '../../agreement/reads/texts.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { KeptWordsView, type Written } from '../views/meanwhile-view.tsx'
import { crumbOf, workspacePage, draftPath } from './workspace-frame.ts'

/** «Senast ändrat 19 mars 2026 kl. 14.05 av Elin Björkvall.» */
export async function lastChanged(
  visit: Visit,
  about: Parameters<typeof findLastAct>[1],
): Promise<string | undefined> {
  const act = await findLastAct(visit.db, about)
  if (!act) return undefined
  const { by } = messagesIn(visit.language).meanwhile
  return by(formatInstant(act.at, visit.language), act.personName ?? '')
}

/** The error that stands first on a page whose form came back because of someone else. */
export function changedMeanwhile(visit: Visit, text?: string): readonly FieldError[] {
  return [{ field: '', text: text ?? messagesIn(visit.language).meanwhile.changed }]
}

/** Nothing can be saved any more; what was written is kept on the page. */
export async function goneMeanwhile(
  visit: Visit,
  version: Version,
  gone: {
    readonly why: Gone
    readonly about?: Parameters<typeof findLastAct>[1]
    readonly written: Written
    readonly crumbs?: readonly Crumb[]
  },
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  return workspacePage(
    visit,
    {
      title: words.goneTitle,
      crumbs: gone.crumbs ?? [crumbOf(visit, version)],
      content: (
        <KeptWordsView
          language={visit.language}
          title={words.goneTitle}
          reason={words.gone[gone.why]}
          by={await lastChanged(visit, gone.about ?? { subjectId: version.id })}
          written={gone.written}
          back={{ text: words.toVersion, href: visit.link(draftPath(version)) }}
        />
      ),
    },
    409,
  )
}

/** A form in a draft that is one no more. */
export function noDraftAnyMore(
  visit: Visit,
  version: Version,
  written: Written,
): Promise<Answer<PageContent>> {
  const why = version.status === 'withdrawn' ? 'withdrawn' : 'frozen'
  const events = ['version-frozen', 'version-withdrawn'] as const
  return goneMeanwhile(visit, version, { why, about: { subjectId: version.id, events }, written })
}

/** A form about a provision that the draft has no more; one that no version of it had is not found. */
async function noProvisionAnyMore(
  visit: Visit,
  version: Version,
  { provisionId, written }: { readonly provisionId: string; readonly written: Written },
): Promise<Answer<PageContent>> {
  const known = isId(provisionId) ? await findDocumentIdOf(visit.db, provisionId) : undefined
  if (known !== version.documentId) throw new NotFound(`provision ${provisionId}`)
  const about = { subjectId: version.id, provisionIds: [provisionId] }
  return goneMeanwhile(visit, version, { why: 'removed', about, written })
}

/** The draft is one no more, or has the provision no more; nothing while the form is about something. */
export async function goneFromDraft(
  visit: Visit,
  { id }: Version,
  provisionId: string,
  written: Written,
): Promise<Answer<PageContent> | undefined> {
  const { version, provisions } = await readText(visit.db, id)
  const isThere = provisions.some((one) => one.id === provisionId)
  if (isThere && version.status === 'draft') return undefined
  return version.status === 'draft' || !isThere
    ? noProvisionAnyMore(visit, version, { provisionId, written })
    : noDraftAnyMore(visit, version, written)
}
