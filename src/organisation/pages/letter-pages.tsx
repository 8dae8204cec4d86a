// SPDX-License-Identifier: EUPL-1.2
// The letters that Samsyn writes: one's own with the choice of reminders, and all for the operator.

import type { FieldError } from '#kernel/faults.ts'
import { type Seen, seenField } from '#kernel/seen.ts'
import { isId } from '#platform/id.ts'
import { chooseReminders, wantsReminders } from '#platform/mail/choices.ts'
import { countMails, listMails } from '#platform/mail/reads.ts'
import { retryMail } from '#platform/mail/retry.ts'
import { seenOfMail, seenOfReminders } from '#platform/mail/seen.ts'
import {
  type Answer,
  type Page,
  redirect,
  show,
  statusOfReturned,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { comesBack, type ReturnedForm, tellChanges, untouched } from '#web/returned.tsx'
import { letterMessages } from '../messages/letters.ts'
import { AllLettersView, OwnLettersView } from '../views/letters-view.tsx'
import { startIn } from './party-pages.tsx'

const lettersOnAPage = 50

export function letterPages(): readonly Page<PageContent>[] {
  const own = '/min-part/brev'
  const all = '/admin/utskick'
  const operators = ['administrator'] as const
  return [
    {
      method: 'GET',
      path: own,
      may: 'signed-in',
      query: ['sparat'],
      answer: (visit) => showOwn(visit),
    },
    { method: 'POST', path: own, may: 'signed-in', answer: chooseOwn },
    {
      method: 'GET',
      path: all,
      may: operators,
      query: ['fore', 'lage', 'omsand'],
      answer: (visit) => showAll(visit),
    },
    { method: 'POST', path: all, may: operators, answer: retryOne },
  ]
}

async function showOwn(
  visit: Visit,
  sent?: { readonly chosen: string; readonly errors: readonly FieldError[]; readonly seen?: Seen },
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const { personId } = visit.visitor!
  const wants = await wantsReminders(db, personId)
  const now = seenOfReminders(wants)
  const { own } = letterMessages(language)
  const changes = tellChanges(sent?.seen ?? now, now, {
    reminders: { what: own.choice, say: (value) => (value === 'no' ? own.no : own.yes) },
  })
  const form = comesBack({}, sent?.errors ?? [], changes)
  const { title } = own
  return show<PageContent>(
    {
      title,
      place: 'min-part',
      kind: 'desk',
      hasErrors: statusOfReturned(form) !== 200,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <OwnLettersView
          language={language}
          letters={await listMails(db, { toPersonId: personId, most: lettersOnAPage })}
          chosen={sent?.chosen ?? (wants ? 'ja' : 'nej')}
          seen={now}
          form={form}
          isDemonstration={visit.isDemonstration}
          isSaved={visit.query.has('sparat')}
          link={visit.link}
        />
      ),
    },
    statusOfReturned(form),
  )
}

async function chooseOwn(visit: Visit): Promise<Answer<PageContent>> {
  const { own } = letterMessages(visit.language)
  const form = await visit.form()
  const { seen } = form
  const chosen = form.text('paminn')
  if (chosen !== 'ja' && chosen !== 'nej') {
    return showOwn(visit, { chosen: '', errors: [{ field: 'paminn', text: own.choose }] })
  }
  const { personId } = visit.visitor!
  const isKept = await visit.act((tx) => chooseReminders(tx, personId, chosen === 'ja', seen))
  if (isKept) return redirect(visit.link('/min-part/brev?sparat'))
  return showOwn(visit, { chosen, errors: [{ field: seenField, text: own.choose }], seen })
}

async function showAll(
  visit: Visit,
  form: Pick<ReturnedForm, 'errors' | 'changes'> = untouched,
): Promise<Answer<PageContent>> {
  const { db, language, query } = visit
  const { title } = letterMessages(language).admin
  const before = query.get('fore') ?? ''
  const state = (['queued', 'sent', 'failed'] as const).find((one) => one === query.get('lage'))
  const letters = await listMails(db, {
    status: state,
    before: isId(before) ? before : undefined,
    most: lettersOnAPage + 1,
  })
  const shown = letters.slice(0, lettersOnAPage)
  return show<PageContent>(
    {
      title,
      place: 'admin/utskick',
      kind: 'desk',
      hasErrors: statusOfReturned(form) !== 200,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <AllLettersView
          language={language}
          letters={shown}
          seenOf={seenOfMail}
          state={state ?? ''}
          untouched={(await countMails(db)).untouched}
          isDemonstration={visit.isDemonstration}
          isRetried={query.has('omsand')}
          olderThan={letters.length > lettersOnAPage ? shown.at(-1)?.id : undefined}
          form={form}
          link={visit.link}
        />
      ),
    },
    statusOfReturned(form),
  )
}

async function retryOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const mailId = form.text('brev')
  const all = letterMessages(language)
  const errors = [{ field: '', text: all.admin.notFailed }]
  if (!isId(mailId)) return showAll(visit, comesBack({}, errors, []))
  const isQueued = await visit.act((tx) =>
    retryMail(tx, today, visit.getMandate(), { mailId, seen: form.seen }),
  )
  if (isQueued) return redirect(visit.link('/admin/utskick?omsand'))
  const [letter] = await listMails(visit.db, { id: mailId, most: 1 })
  const status: Readonly<Record<string, string>> = all.status
  const changes = letter
    ? tellChanges(form.seen, seenOfMail(letter), {
        letter: {
          what: letter.subject,
          say: (value) => (Object.hasOwn(status, value) ? status[value]! : '–'),
        },
        attempts: { what: all.attempts, say: (value) => (/^\d+$/.test(value) ? value : '–') },
      })
    : []
  return showAll(visit, comesBack({}, changes.length > 0 ? [] : errors, changes))
}
