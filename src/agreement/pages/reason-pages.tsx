// SPDX-License-Identifier: EUPL-1.2
// The reasons for what a draft changes, written where all the changes are seen.

import { BadInput, NotFound, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { giveReason } from '../commands/reasons.ts'
import { messagesIn } from '../messages.ts'
import { readComparison } from '../reads/comparisons.ts'
import { listRemovalReasons } from '../reads/removals.ts'
import { findDocumentIdOf, readText } from '../reads/texts.ts'
import { reasonedChanges } from '../rules/change-reasons.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField } from '../rules/seen.ts'
import { ReasonsView, type ReasonsProps } from '../views/reasons-view.tsx'
import { crumbOf, deskPage, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { goneMeanwhile, lastChanged, noDraftAnyMore, orMet } from './meanwhile.tsx'
import { openDraft } from './open-draft.ts'

export function reasonPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/motiv'
  return [
    { method: 'GET', path, may, query: ['sparat'], answer: (visit) => showReasons(visit) },
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
  if (!compared.granted) throw new BadInput(errorsOf(compared, visit.language, ''))
  const changes = reasonedChanges(compared.value, before.provisions, provisions, removals)
  return { version, basedOn: before.version, changes }
}

async function showReasons(
  visit: Visit,
  returned?: ReasonsProps['returned'],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, basedOn, changes } = await readChanges(visit)
  return deskPage(
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
  const asked = await getVersionAsked(visit)
  const form = await visit.form()
  const [provisionId, typed, seen] = [
    form.text('bestammelse'),
    form.text('varfor'),
    form.text(seenField),
  ]
  const given = await orMet(
    visit.act((tx) =>
      giveReason(tx, visit.today, visit.getMandate(), {
        versionId: asked.id,
        provisionId,
        seen,
        reason: typed,
      }),
    ),
  )
  if (given !== 'met' && given.granted) {
    return redirect(visit.link(`${draftPath(asked)}/motiv?sparat=ja`))
  }
  const words = messagesIn(visit.language)
  const written = [[words.desk.provision.reason, typed] as const]
  const version = await getVersionAsked(visit)
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, written)
  const change = (await readChanges(visit)).changes.find((one) => one.provisionId === provisionId)
  if (!change) return noChangeAnyMore(visit, version, provisionId, written)
  const shown = (errors: readonly FieldError[], status: 409 | 422, by?: string) =>
    showReasons(visit, { provisionId, typed, errors, by, ...(status === 422 && { seen }) }, status)
  if (given !== 'met') return shown(errorsOf(given, visit.language, 'varfor'), 422)
  const about = { subjectId: version.id, provisionIds: [provisionId] }
  const clash = [{ field: 'varfor', text: words.reasons.clash(change.reason) }]
  return shown(clash, 409, await lastChanged(visit, about))
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
