// SPDX-License-Identifier: EUPL-1.2
// Accounts at a second provider that wait for an administrator's answer.

import type { FieldError } from '#kernel/faults.ts'
import type { Seen } from '#kernel/seen.ts'
import { listAccounts } from '#platform/sign-in/identity.ts'
import { type IdentityRequest, listIdentityRequests } from '#platform/sign-in/identity-requests.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import { confirmIdentity, rejectIdentity } from '../commands/confirming.ts'
import { messagesIn } from '../messages.ts'
import { signInMessages } from '../messages/sign-ins.ts'
import { namesOfPeople } from '../reads.ts'
import { seenOfIdentityRequest } from '../rules/seen.ts'
import { signInForm } from '../views/forms.ts'
import { type ShownRequest, SignInsView } from '../views/sign-ins-view.tsx'
import { startIn } from './party-pages.tsx'

export function signInPages(): readonly Page<PageContent>[] {
  const path = '/admin/inloggningar'
  const may = ['administrator'] as const
  return [
    { method: 'GET', path, may, query: ['sparat'], answer: (visit) => showAll(visit) },
    { method: 'POST', path, may, answer: answerOne },
  ]
}

type Returned = Sending & { readonly requestId: string; readonly seen: Seen }

async function showAll(visit: Visit, returned?: Returned): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = signInMessages(language)
  const requests = await listShown(visit)
  const about = requests.find(({ id }) => id === returned?.requestId)
  return show<PageContent>(
    {
      title: words.title,
      place: 'admin/inloggningar',
      kind: 'work',
      hasErrors: returned !== undefined,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.title }],
      content: (
        <SignInsView
          language={language}
          requests={requests}
          returned={
            returned && {
              ...returned,
              changes: about ? changesOf(visit, returned.seen, about) : [],
            }
          }
          isSaved={visit.query.has('sparat')}
          link={visit.link}
        />
      ),
    },
    returned ? 422 : 200,
  )
}

async function listShown({ db, today, mandate }: Visit): Promise<readonly ShownRequest[]> {
  const requests = await listIdentityRequests(db, { today })
  const names = await namesOfPeople(
    db,
    requests.flatMap(({ personId, answeredBy }) => [personId, answeredBy ?? []].flat()),
  )
  return Promise.all(
    requests.map(async (request) => {
      const accounts = await listAccounts(db, request.personId)
      return {
        ...request,
        name: names.get(request.personId) ?? '',
        answeredByName: names.get(request.answeredBy ?? '') ?? '',
        isOwn: request.personId === mandate?.personId,
        accounts: accounts.map(({ issuer }) => new URL(issuer).host),
        seen: seenOfIdentityRequest(request, accounts),
      }
    }),
  )
}

/** What is not as the administrator saw it; that it has been answered is told as a refusal. */
function changesOf({ language }: Visit, seen: Seen, now: ShownRequest) {
  if (Object.keys(seen).length === 0 || now.status !== 'waiting') return []
  const words = signInMessages(language)
  const statuses: Readonly<Record<string, string>> = words.status
  return tellChanges(seen, seenOfIdentityRequest(now, now.accounts), {
    status: {
      what: words.statusNow,
      say: (value) => (Object.hasOwn(statuses, value) ? statuses[value]! : '–'),
    },
    accounts: { what: words.accounts, say: (value) => (/^\d{1,3}$/.test(value) ? value : '–') },
  })
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const { db, today, language } = visit
  const words = signInMessages(language)
  const form = await visit.form()
  const asked = form.text('begaran')
  const request = (await listIdentityRequests(db, { today })).find(({ id }) => id === asked)
  const again = (errors: readonly FieldError[]) =>
    showAll(visit, { form, errors, requestId: request?.id ?? '', seen: form.seen })
  if (request === undefined) return again([{ field: '', text: words.choose }])
  const fields = signInForm(request.id)
  const read = readForm(fields, form, { words: words.fields, language })
  const input = answering(request, form.seen)
  return submitForm(visit, read, {
    act: (tx, { answer }) =>
      ({ confirm: confirmIdentity, reject: rejectIdentity })[answer](
        tx,
        today,
        visit.getMandate(),
        input,
      ),
    sentences: messagesIn(language).refusals,
    again,
    next: () => '/admin/inloggningar?sparat',
  })
}

function answering({ id }: IdentityRequest, seen: Seen) {
  return { requestId: id, seen }
}
