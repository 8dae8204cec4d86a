// SPDX-License-Identifier: EUPL-1.2
// The reasons for what a draft changes, written where all the changes are seen.

import { Conflict, NotFound, type FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { giveReason } from '../commands/reasons.ts'
import { messagesIn } from '../messages.ts'
import { listRemovalReasons } from '../reads/removals.ts'
import { readText } from '../reads/texts.ts'
import { reasonedChanges } from '../rules/change-reasons.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { ReasonsView, type ReasonsProps } from '../views/reasons-view.tsx'
import { crumbOf, deskPage, draftPath } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { openDraft } from './open-draft.ts'

/** A reason may be long, and comes with the one that was seen. */
const formLimit = 128 * 1024

export function reasonPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/motiv'
  return [
    { method: 'GET', path, may, answer: (visit) => showReasons(visit) },
    { method: 'POST', path, may, bodyLimit: formLimit, answer: saveReason },
  ]
}

async function readChanges(visit: Visit) {
  const { version, provisions } = await openDraft(visit)
  if (!version.basedOnVersionId) throw new NotFound(`${version.id} is based on nothing`)
  const [before, removals] = await Promise.all([
    readText(visit.db, version.basedOnVersionId),
    listRemovalReasons(visit.db, version.id),
  ])
  const changes = reasonedChanges(before.provisions, provisions, removals)
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
  const { version, changes } = await readChanges(visit)
  const form = await visit.form()
  const provisionId = form.text('bestammelse')
  const typed = form.text('varfor')
  const shown = (errors: readonly FieldError[], status: 409 | 422) =>
    showReasons(visit, { provisionId, typed, errors }, status)
  try {
    const given = await visit.act((tx) =>
      giveReason(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        seen: form.text('sett'),
        reason: typed,
      }),
    )
    if (given.granted) return redirect(visit.link(`${draftPath(version)}/motiv?sparat=ja`))
    return shown(errorsOf(given, visit.language, 'varfor'), 422)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const theirs = changes.find((one) => one.provisionId === provisionId)?.reason ?? ''
    const text = messagesIn(visit.language).reasons.clash(theirs)
    return shown([{ field: 'varfor', text }], 409)
  }
}
