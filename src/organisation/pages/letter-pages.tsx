// SPDX-License-Identifier: EUPL-1.2
// The letters that Samsyn writes: one's own with the choice of reminders, and all for the operator.

import type { FieldError } from '#kernel/faults.ts'
import { isId } from '#platform/id.ts'
import { chooseReminders, wantsReminders } from '#platform/mail/choices.ts'
import { countMails, listMails } from '#platform/mail/reads.ts'
import { retryMail } from '#platform/mail/retry.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
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
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const { personId } = visit.visitor!
  const { title } = letterMessages(language).own
  return show<PageContent>(
    {
      title,
      place: 'min-part',
      kind: 'desk',
      hasErrors: errors.length > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <OwnLettersView
          language={language}
          letters={await listMails(db, { toPersonId: personId, most: lettersOnAPage })}
          wantsReminders={await wantsReminders(db, personId)}
          isDemonstration={visit.isDemonstration}
          isSaved={visit.query.has('sparat')}
          errors={errors}
          link={visit.link}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function chooseOwn(visit: Visit): Promise<Answer<PageContent>> {
  const chosen = (await visit.form()).text('paminn')
  if (chosen !== 'ja' && chosen !== 'nej') {
    return showOwn(visit, [{ field: 'paminn', text: letterMessages(visit.language).own.choose }])
  }
  await visit.act((tx) => chooseReminders(tx, visit.visitor!.personId, chosen === 'ja'))
  return redirect(visit.link('/min-part/brev?sparat'))
}

async function showAll(
  visit: Visit,
  errors: readonly FieldError[] = [],
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
      hasErrors: errors.length > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <AllLettersView
          language={language}
          letters={shown}
          state={state ?? ''}
          untouched={(await countMails(db)).untouched}
          isDemonstration={visit.isDemonstration}
          isRetried={query.has('omsand')}
          olderThan={letters.length > lettersOnAPage ? shown.at(-1)?.id : undefined}
          errors={errors}
          link={visit.link}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function retryOne(visit: Visit): Promise<Answer<PageContent>> {
  const mailId = (await visit.form()).text('brev')
  const isQueued = isId(mailId) && (await visit.act((tx) => retryMail(tx, visit.today, mailId)))
  if (isQueued) return redirect(visit.link('/admin/utskick?omsand'))
  return showAll(visit, [{ field: '', text: letterMessages(visit.language).admin.notFailed }])
}
