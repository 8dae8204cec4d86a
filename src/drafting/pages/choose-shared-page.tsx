// SPDX-License-Identifier: EUPL-1.2
// Whose words a provision of a draft has: those of a shared text, or its own.

import type { FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { createSharedText, leaveSharedText, useSharedText } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { makeSharedWords, useSharedWords } from '../messages/fields.ts'
import { listSharedTexts } from '../../agreement/reads/shared-texts.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { ChooseSharedView } from '../views/choose-shared-view.tsx'
import { makeSharedForm, useSharedForm } from '../views/forms.ts'
import { crumbOf, workspacePage, draftPath, getVersionWritten } from './workspace-frame.ts'
import { changedMeanwhile, goneFromDraft, lastChanged } from './meanwhile.tsx'
import { openProvision, shortName } from './open-draft.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'

export function chooseSharedPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/bestammelse/:id/gemensam'
  return [
    { method: 'GET', path, may, drawsKept: true, answer: (visit) => askWhose(visit) },
    { method: 'POST', path, may, answer: choose },
  ]
}

/** The form that came back: as it was sent, what it was drawn from, and who changed that. */
type Returned = {
  readonly sending: Sending
  readonly status: 200 | 409 | 422
  readonly seen?: SeenWord
  readonly by?: string | undefined
}

/** What had been typed when the session ended, as it was drawn then. */
function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function askWhose(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const sources = await listSharedTexts(visit.db)
  const source = sources.find(({ id }) => id === own.sharedTextId)
  const words = messagesIn(visit.language)
  const name = shortName(own)
  const form = visit.link(`${draftPath(version)}/bestammelse/${own.id}`)
  return workspacePage(
    visit,
    {
      title: words.sharing.chooseFor(name),
      crumbs: [
        crumbOf(visit, version),
        { text: words.workspace.provision.editTitle(name), href: form },
      ],
      content: (
        <ChooseSharedView
          language={visit.language}
          title={words.sharing.chooseFor(name)}
          own={own}
          source={source}
          isSame={source !== undefined && isSameText(source.text, own.text)}
          others={sources.filter(({ id }) => id !== source?.id)}
          sending={returned?.sending}
          seen={
            returned?.seen ??
            seenOfEach([
              ['egen', seenInDraft.provision(own)],
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
  const { language, today } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const [act, seen] = [form.text('handling'), form.text(seenField)]
  const name = form.text(makeSharedForm.fields.name.name)
  const written = [[messagesIn(language).sharing.name, name] as const]
  const lookAgain = () => goneFromDraft(visit, version, provisionId, written)
  const gone = await lookAgain()
  if (gone) return gone
  const { own } = await openProvision(visit)
  const at = { versionId: version.id, provisionId, seen: seenOf(seen, 'egen') ?? '' }
  const mandate = visit.getMandate()
  const around = {
    sentences: messagesIn(language).refusals,
    again: async (errors: readonly FieldError[]) =>
      (await lookAgain()) ?? askWhose(visit, { sending: { form, errors }, status: 422, seen }),
    clash: async () => (await lookAgain()) ?? provisionChanged(visit, version, form, provisionId),
    next: () => `${draftPath(version)}?sparat=ja#${anchorOf(own)}`,
  }
  if (act === 'lamna') {
    return submit(visit, {
      act: (tx) => leaveSharedText(tx, today, mandate, at),
      control: () => '',
      ...around,
    })
  }
  if (act === 'gor') {
    const read = readForm(makeSharedForm, form, { words: makeSharedWords(language), language })
    return submitForm(visit, read, {
      act: (tx, typed) => createSharedText(tx, today, mandate, { ...at, ...typed }),
      ...around,
    })
  }
  const read = readForm(useSharedForm, form, { words: useSharedWords(language), language })
  return submitForm(visit, read, {
    act(tx, chosen) {
      const sharedTextId = isId(chosen.sharedTextId) ? chosen.sharedTextId : nobody
      const seenSource = seenOf(seen, sharedTextId)
      return useSharedText(tx, today, mandate, { ...at, sharedTextId, seenSource })
    },
    ...around,
  })
}

/** The provision, or the shared text it would take, has other words: both stand on the page anew. */
async function provisionChanged(
  visit: Visit,
  version: Version,
  form: Sent,
  provisionId: string,
): Promise<Answer<PageContent>> {
  const own = await lastChanged(visit, { subjectId: version.id, provisionIds: [provisionId] })
  const sourceId = form.text(useSharedForm.fields.sharedTextId.name)
  const source = isId(sourceId) ? await lastChanged(visit, { subjectId: sourceId }) : undefined
  const text = messagesIn(visit.language).sharing.provisionChanged
  return askWhose(visit, {
    sending: { form, errors: changedMeanwhile(visit, text) },
    status: 409,
    by: source ?? own,
  })
}

/** An id that no shared text has: what is chosen when nothing usable is. */
const nobody = '00000000-0000-0000-0000-000000000000'
