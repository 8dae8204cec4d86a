// SPDX-License-Identifier: EUPL-1.2
// Whose words a provision of a draft has: those of a shared text, or its own.

import type { FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { createSharedText, leaveSharedText, useSharedText } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { listSharedTexts } from '../reads/shared-texts.ts'
import { anchorOf } from '../rules/address.ts'
import type { Version } from '../rules/document.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type Seen } from '../rules/seen.ts'
import { isSameText } from '../rules/shared-text.ts'
import { ChooseSharedView } from '../views/choose-shared-view.tsx'
import { crumbOf, deskPage, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, goneFromDraft, lastChanged, orMet } from './meanwhile.tsx'
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
  returned?: {
    readonly errors: readonly FieldError[]
    readonly status: 409 | 422
    readonly seen?: Seen
    readonly by?: string | undefined
  },
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
          errors={returned?.errors ?? []}
          seen={
            returned?.seen ??
            seenOfEach([
              ['egen', seenIn.provision(own)],
              ...sources.map((one) => [one.id, seenIn.sharedText(one)] as const),
            ])
          }
          changedBy={returned?.by}
          action={`${form}/gemensam`}
          backHref={form}
          sourceHref={source && visit.link(`/arbetsyta/gemensam-text/${source.slug}`)}
        />
      ),
    },
    returned?.status ?? 200,
  )
}

async function choose(visit: Visit): Promise<Answer<PageContent>> {
  const asked = await getVersionAsked(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const typed = { name: form.text('namn'), sourceId: form.text('kalla') }
  const [act, seen] = [form.text('handling'), form.text(seenField)]
  const written = [[messagesIn(visit.language).sharing.name, typed.name] as const]
  const gone = await goneFromDraft(visit, asked, provisionId, written)
  if (gone) return gone
  const at = { versionId: asked.id, provisionId, seen: seenOf(seen, 'egen') ?? '' }
  const done = await orMet(
    visit.act(async (tx) => {
      const mandate = visit.getMandate()
      if (act === 'gor') {
        return createSharedText(tx, visit.today, mandate, { ...at, name: typed.name })
      }
      if (act === 'lamna') return leaveSharedText(tx, visit.today, mandate, at)
      const sharedTextId = isId(typed.sourceId) ? typed.sourceId : nobody
      const seenSource = seenOf(seen, sharedTextId)
      return useSharedText(tx, visit.today, mandate, { ...at, sharedTextId, seenSource })
    }),
  )
  const nowGone = await goneFromDraft(visit, asked, provisionId, written)
  if (nowGone) return nowGone
  const { version, own } = await openProvision(visit)
  if (done === 'met') return provisionChanged(visit, version, typed, own.id)
  if (done.granted) return redirect(visit.link(`${draftPath(version)}?sparat=ja#${anchorOf(own)}`))
  const errors = errorsOf(done, visit.language, act === 'gor' ? 'namn' : 'kalla')
  return askWhose(visit, typed, { errors, status: 422, seen })
}

/** The provision, or the shared text it would take, has other words: both stand on the page anew. */
async function provisionChanged(
  visit: Visit,
  version: Version,
  typed: Typed,
  provisionId: string,
): Promise<Answer<PageContent>> {
  const own = await lastChanged(visit, { subjectId: version.id, provisionIds: [provisionId] })
  const source = isId(typed.sourceId)
    ? await lastChanged(visit, { subjectId: typed.sourceId })
    : undefined
  const text = messagesIn(visit.language).sharing.provisionChanged
  return askWhose(visit, typed, {
    errors: changedMeanwhile(visit, text),
    status: 409,
    by: source ?? own,
  })
}

/** An id that no shared text has: what is chosen when nothing usable is. */
const nobody = '00000000-0000-0000-0000-000000000000'
