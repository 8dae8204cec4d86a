// SPDX-License-Identifier: EUPL-1.2
// Whose words a provision of a draft has: those of a shared text, or its own.

import { Conflict, type FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { createSharedText, leaveSharedText, useSharedText } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { listSharedTexts } from '../reads/shared-texts.ts'
import { anchorOf } from '../rules/address.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { isSameText } from '../rules/shared-text.ts'
import { ChooseSharedView } from '../views/choose-shared-view.tsx'
import { crumbOf, deskPage, draftPath } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { openProvision, shortName } from './open-draft.ts'

export function chooseSharedPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/bestammelse/:id/gemensam'
  return [
    { method: 'GET', path, may, answer: (visit) => askWhose(visit) },
    { method: 'POST', path, may, answer: choose },
  ]
}

type Typed = { readonly name: string; readonly sourceId: string }

async function askWhose(
  visit: Visit,
  typed: Typed = { name: '', sourceId: '' },
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const sources = await listSharedTexts(visit.db)
  const source = sources.find(({ id }) => id === own.sharedTextId)
  const words = messagesIn(visit.language)
  const name = shortName(own)
  const form = visit.link(`${draftPath(version)}/bestammelse/${own.id}`)
  return deskPage(
    visit,
    {
      title: words.sharing.chooseFor(name),
      crumbs: [crumbOf(visit, version), { text: words.desk.provision.editTitle(name), href: form }],
      content: (
        <ChooseSharedView
          language={visit.language}
          title={words.sharing.chooseFor(name)}
          own={own}
          source={source}
          isSame={source !== undefined && isSameText(source.text, own.text)}
          others={sources.filter(({ id }) => id !== source?.id)}
          typed={typed}
          errors={errors}
          action={`${form}/gemensam`}
          backHref={form}
          sourceHref={source && visit.link(`/arbetsyta/gemensam-text/${source.slug}`)}
        />
      ),
    },
    status,
  )
}

async function choose(visit: Visit): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const form = await visit.form()
  const typed = { name: form.text('namn'), sourceId: form.text('kalla') }
  const at = {
    versionId: version.id,
    provisionId: own.id,
    revision: Number(form.text('revision')),
  }
  const act = form.text('handling')
  try {
    const done = await visit.act(async (tx) => {
      const mandate = visit.getMandate()
      if (act === 'gor') {
        return createSharedText(tx, visit.today, mandate, { ...at, name: typed.name })
      }
      if (act === 'lamna') return leaveSharedText(tx, visit.today, mandate, at)
      const sharedTextId = isId(typed.sourceId) ? typed.sourceId : nobody
      return useSharedText(tx, visit.today, mandate, { ...at, sharedTextId })
    })
    if (!done.granted) {
      const errors = errorsOf(done, visit.language, act === 'gor' ? 'namn' : 'kalla')
      return askWhose(visit, typed, errors, 422)
    }
    return redirect(visit.link(`${draftPath(version)}?sparat=ja#${anchorOf(own)}`))
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const text = messagesIn(visit.language).sharing.provisionChanged
    return askWhose(visit, typed, [{ field: '', text }], 409)
  }
}

/** An id that no shared text has: what is chosen when nothing usable is. */
const nobody = '00000000-0000-0000-0000-000000000000'
