// SPDX-License-Identifier: EUPL-1.2
// The reasons for what a draft changes, written where all the changes are seen.

import { BadInput, NotFound, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, sendingOf } from '#web/form-of.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { giveReason } from '../commands/reasons.ts'
import { messagesIn } from '../messages.ts'
import { reasonWords } from '../messages/fields.ts'
import { readComparison } from '../../agreement/reads/comparisons.ts'
import { listRemovalReasons } from '../../agreement/reads/removals.ts'
import { findDocumentIdOf, readText } from '../../agreement/reads/texts.ts'
import { type ReasonedChange, reasonedChanges } from '../../agreement/rules/change-reasons.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField } from '../../agreement/rules/seen.ts'
import { reasonForm } from '../views/forms.ts'
import { ReasonsView, type ReasonsProps } from '../views/reasons-view.tsx'
import { crumbOf, workspacePage, draftPath, getVersionWritten } from './workspace-frame.ts'
import { goneMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { openDraft } from './open-draft.ts'

export function reasonPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/motiv'
  return [
    {
      method: 'GET',
      path,
      may,
      query: ['sparat', writingField],
      drawsKept: true,
      answer: (visit) => showReasons(visit),
    },
    { method: 'POST', path, may, answer: saveReason },
  ]
}

async function readChanges(visit: Visit) {
  const { version, provisions } = await openDraft(visit)
  if (!version.basedOnVersionId) throw new NotFound(`${version.id} is based on nothing`)
  const [before, removals] = await Promise.all([
    readText(visit.db, version.basedOnVersionId),
    listRemovalReasons(visit.db, version.id),
  ])
  const compared = await readComparison(before.provisions, provisions)
  if (!compared.granted) {
    const text = messagesIn(visit.language).refusals[compared.refusal](compared.facts)
    throw new BadInput([{ field: '', text }])
  }
  const changes = reasonedChanges(compared.value, before.provisions, provisions, removals)
  return { version, basedOn: before.version, changes }
}

/** What had been typed when the session ended, as it was drawn then. */
function keptReason({ kept }: Visit): ReasonsProps['returned'] {
  const sending = sendingOf(kept)
  const id = sending?.form.text('bestammelse') ?? ''
  return sending && { ...sending, provisionId: id, seen: sending.form.text(seenField) }
}

async function showReasons(
  visit: Visit,
  returned = keptReason(visit),
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, basedOn, changes } = await readChanges(visit)
  return workspacePage(
    visit,
    {
      title: messagesIn(visit.language).reasons.title(editionName(version)),
      crumbs: [crumbOf(visit, version)],
      content: (
        <ReasonsView
          language={visit.language}
          version={version}
          basedOn={basedOn}
          changes={changes}
          isSaved={visit.query.has('sparat') && returned === undefined}
          asked={visit.query.get(writingField) ?? undefined}
          returned={returned}
          action={visit.link(`${draftPath(version)}/motiv`)}
          backHref={visit.link(draftPath(version))}
        />
      ),
    },
    status,
  )
}

async function saveReason(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const asked = await getVersionWritten(visit)
  const form = await visit.form()
  const [provisionId, seen] = [form.text('bestammelse'), form.text(seenField)]
  const { fields } = reasonForm(provisionId)
  const words = messagesIn(language)
  const written = [[words.workspace.provision.reason, form.text(fields.reason.name)] as const]
  const read = readForm(reasonForm(provisionId), form, {
    words: reasonWords(language, ''),
    language,
  })
  /** The form again, unless there is nothing any more that it could be about. */
  async function again(
    errorsFor: (change: ReasonedChange) => readonly FieldError[],
    met?: { readonly by: string | undefined },
  ) {
    const version = await getVersionWritten(visit)
    if (version.status !== 'draft') return noDraftAnyMore(visit, version, written)
    const { changes } = await readChanges(visit)
    const change = changes.find((one) => one.provisionId === provisionId)
    if (!change) return noChangeAnyMore(visit, version, provisionId, written)
    const returned = { provisionId, form, errors: errorsFor(change), ...(met ?? { seen }) }
    return showReasons(visit, returned, met ? 409 : 422)
  }
  return submitForm(visit, read, {
    act: (tx, { reason = '' }) =>
      giveReason(tx, visit.today, visit.getMandate(), {
        versionId: asked.id,
        provisionId,
        seen,
        reason,
      }),
    sentences: words.refusals,
    again: (errors) => again(() => errors),
    async clash() {
      const about = { subjectId: asked.id, provisionIds: [provisionId] }
      const clash = ({ reason }: ReasonedChange) => [
        { field: fields.reason.name, text: words.reasons.clash(reason) },
      ]
      return again(clash, { by: await lastChanged(visit, about) })
    },
    next: () => `${draftPath(asked)}/motiv?sparat=ja`,
  })
}

/** What was changed has been changed back; a change that no one can have seen is not found. */
async function noChangeAnyMore(
  visit: Visit,
  version: Version,
  provisionId: string,
  written: readonly (readonly [string, string])[],
): Promise<Answer<PageContent>> {
  const known = isId(provisionId) ? await findDocumentIdOf(visit.db, provisionId) : undefined
  if (known !== version.documentId) throw new NotFound(`a change of ${provisionId}`)
  const about = { subjectId: version.id, provisionIds: [provisionId] }
  return goneMeanwhile(visit, version, { why: 'no-change', about, written })
}
