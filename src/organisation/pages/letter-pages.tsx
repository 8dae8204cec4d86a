// SPDX-License-Identifier: EUPL-1.2
// The letters that Samsyn writes: one's own with the choice of reminders, and all for the operator.

import type { ShownList } from '#kernel/list.ts'
import { granted, refused } from '#kernel/result.ts'
import type { Seen } from '#kernel/seen.ts'
import { isId } from '#platform/id.ts'
import { type ListSaid, listPages, shownList } from '#platform/http/list-pages.ts'
import { chooseReminders, stopReminders, wantsReminders } from '#platform/mail/choices.ts'
import { countMails, listMails, readMails } from '#platform/mail/reads.ts'
import { retryMail } from '#platform/mail/retry-mail.ts'
import { seenOfMail, seenOfReminders } from '#platform/mail/seen.ts'
import { stopPathOf } from '#platform/mail/letter.ts'
import { askMail } from '#platform/mail/steps.ts'
import { type Answer, type Page, show, statusOfReturned, type Visit } from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, seenIn, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { comesBack, type ReturnedForm, tellChanges, untouched } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { letterMessages } from '../messages/letters.ts'
import { listWords } from '../messages/lists.ts'
import { remindersForm } from '../views/forms.ts'
import { letterList, ownLetterList } from '../views/lists.ts'
import { AllLettersView, OwnLettersView, StopView } from '../views/letters-view.tsx'
import { startIn } from './party-pages.tsx'

const ownLetters: ListSaid<typeof ownLetterList> = {
  list: ownLetterList,
  path: '/min-part/brev',
  may: 'signed-in',
  drawsKept: true,
  query: ['sparat'],
  words: ({ language }) => listWords(language).ownLetters,
  choices: () => ({}),
  read: ({ db, visitor }, { sort }, slice) =>
    readMails(db, { toPersonId: visitor!.personId }, sort, slice),
}

const stopPath = stopPathOf(':nyckel')

const statuses = ['queued', 'sent', 'failed', 'dropped'] as const

const letters: ListSaid<typeof letterList> = {
  list: letterList,
  path: '/admin/utskick',
  may: ['administrator'],
  query: ['omsand'],
  words: ({ language }) => listWords(language).letters,
  choices: ({ language }) => ({
    state: statuses.map((value) => ({ value, text: letterMessages(language).status[value] })),
  }),
  read: ({ db }, { sort, chosen }, slice) =>
    readMails(db, { status: statuses.find((one) => one === chosen.state) }, sort, slice),
}

export function letterPages(): readonly Page<PageContent>[] {
  const { path: own } = ownLetters
  const { path: all, may } = letters
  return [
    ...listPages(ownLetters, (visit, shown) => showOwn(visit, shown)),
    { method: 'POST', path: own, may: 'signed-in', answer: chooseOwn },
    ...listPages(letters, (visit, shown) => showAll(visit, shown)),
    { method: 'POST', path: all, may, answer: retryOne },
    { method: 'GET', path: stopPath, may: 'everyone', isLive: true, answer: showStop },
    {
      method: 'POST',
      path: stopPath,
      may: 'everyone',
      isForAnyMandate: true,
      isForMailPrograms: true,
      answer: stopOne,
    },
  ]
}

/** To look is not to decline: a mail program that follows links ahead of its reader changes nothing. */
async function showStop(visit: Visit): Promise<Answer<PageContent>> {
  return stopPage(visit, 'asked')
}

async function stopOne(visit: Visit): Promise<Answer<PageContent>> {
  const key = visit.params['nyckel']!
  const isStopped = isId(key) && (await visit.act((tx) => stopReminders(tx, key)))
  return stopPage(visit, isStopped ? 'stopped' : 'unknown')
}

function stopPage(visit: Visit, state: 'asked' | 'stopped' | 'unknown'): Answer<PageContent> {
  const { language, link, path } = visit
  const words = letterMessages(language).stop
  return show<PageContent>(
    {
      title: words.title,
      place: '',
      crumbs: [{ text: words.start, href: link('/') }, { text: words.title }],
      hasErrors: state === 'unknown',
      content: <StopView {...{ state, language, link }} action={link(path)} />,
    },
    state === 'unknown' ? 404 : 200,
  )
}

async function showOwn(
  visit: Visit,
  shown: ShownList<typeof ownLetterList>,
  sending = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const { personId } = visit.visitor!
  const wants = await wantsReminders(db, personId)
  const now = seenOfReminders(wants)
  const { own } = letterMessages(language)
  const changes = tellChanges(sending ? seenIn(sending.form) : now, now, {
    reminders: { what: own.choice, say: (value) => (value === 'no' ? own.no : own.yes) },
  })
  const form = sending && returnedForm(remindersForm.name, sending.form, sending.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  const { title } = own
  return show<PageContent>(
    {
      title,
      place: 'min-part',
      kind: 'work',
      hasErrors: status !== 200,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <OwnLettersView
          language={language}
          letters={shown}
          wants={wants}
          seen={now}
          form={form}
          isDemonstration={visit.isDemonstration}
          isSaved={visit.query.has('sparat')}
          link={visit.link}
        />
      ),
    },
    status,
  )
}

async function chooseOwn(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const { personId } = visit.visitor!
  const form = await visit.form()
  const read = readForm(remindersForm, form, { words: fields[language].reminders, language })
  return submitForm(visit, read, {
    async act(tx, { wants }) {
      const isKept = await chooseReminders(tx, personId, wants === 'ja', form.seen)
      return isKept ? granted() : refused('changed-meanwhile')
    },
    sentences: messagesIn(language).refusals,
    again: async (errors) => showOwn(visit, await shownList(ownLetters, visit), { form, errors }),
    next: () => '/min-part/brev?sparat',
  })
}

async function showAll(
  visit: Visit,
  shown: ShownList<typeof letterList>,
  form: Pick<ReturnedForm, 'errors' | 'changes'> = untouched,
): Promise<Answer<PageContent>> {
  const { db, language, query } = visit
  const { title } = letterMessages(language).admin
  return show<PageContent>(
    {
      title,
      place: 'admin/utskick',
      kind: 'work',
      hasErrors: statusOfReturned(form) !== 200,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: title }],
      content: (
        <AllLettersView
          language={language}
          letters={shown}
          seenOf={seenOfMail}
          mayRetry={(letter) => askMail(letter, 'retry').granted}
          untouched={(await countMails(db)).untouched}
          isDemonstration={visit.isDemonstration}
          isRetried={query.has('omsand')}
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
  return submit(visit, {
    async act(tx) {
      const isQueued =
        isId(mailId) &&
        (await retryMail(tx, today, visit.getMandate(), { mailId, seen: form.seen }))
      return isQueued ? granted() : refused('letter-not-failed')
    },
    sentences: messagesIn(language).refusals,
    control: () => '',
    async again(errors) {
      const changes = isId(mailId) ? await tellLetterChanges(visit, mailId, form.seen) : []
      const returned = comesBack({}, changes.length > 0 ? [] : errors, changes)
      return showAll(visit, await shownList(letters, visit), returned)
    },
    next: () => '/admin/utskick?omsand',
  })
}

async function tellLetterChanges({ db, language }: Visit, id: string, seen: Seen) {
  const all = letterMessages(language)
  const [letter] = await listMails(db, { id, most: 1 })
  if (!letter) return []
  const status: Readonly<Record<string, string>> = all.status
  return tellChanges(seen, seenOfMail(letter), {
    letter: {
      what: letter.subject,
      say: (value) => (Object.hasOwn(status, value) ? status[value]! : '–'),
    },
    attempts: { what: all.attempts, say: (value) => (/^\d+$/.test(value) ? value : '–') },
  })
}
