// SPDX-License-Identifier: EUPL-1.2
// What runs by itself: seals, letters, what each day asks for, new words, and forgetting. No status of the field changes here.

import type { Day } from '#kernel/day.ts'
import { fromEpoch } from '#kernel/instant.ts'
import type { Tx } from '#platform/database/database.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { doEachDay } from '#platform/jobs/daily.ts'
import { forgetWhatIsOld } from '#platform/jobs/forgetting.ts'
import { repeat } from '#platform/jobs/repeat.ts'
import { startSealing } from '#platform/journal/journal-seal.ts'
import { type NewMail, queueMails } from '#platform/mail/queue.ts'
import { sendWaiting } from '#platform/mail/runner.ts'
import { makeSender } from '#platform/mail/sender.ts'
import type { Room } from '#platform/room.ts'
import { learnWords } from '#platform/swedish/learn-words.ts'
import type { Ground } from '../serve.ts'

type Fetches = NonNullable<Room<never, never>['fetches']>
type Reminders = NonNullable<Room<never, never>['reminders']>

const secondsBetween = {
  seals: 5,
  letters: 5,
  days: 30,
  words: 5,
  forgetting: 600,
  laws: 600,
} as const
const usualReminderDays = 7

/** Starts every job. Stopping waits for what is being done. */
export function startJobs(
  { db, log, settings, ...ground }: Ground,
  { reminders, fetches }: { reminders: readonly Reminders[]; fetches: readonly Fetches[] },
): () => Promise<void> {
  const readDay = () => readToday(db, settings.mode, () => fromEpoch(Date.now()))
  const daysBefore = ground.reminderDays ?? usualReminderDays
  const remind = async (tx: Tx, day: Day) => {
    const mails: NewMail[] = []
    for (const those of reminders) mails.push(...(await those(tx, day, { daysBefore })))
    return mails
  }
  let isStopping = false
  const jobs = [
    startSealing(db, secondsBetween.seals, (fault) => log('seal-failed', {}, fault)),
    repeat(
      secondsBetween.days,
      async () => {
        const today = await readDay()
        await doEachDay(db, 'reminders', today, async (tx, day) => {
          await queueMails(tx, day, await remind(tx, day))
        })
      },
      (fault) => log('daily-work-failed', {}, fault),
    ),
    repeat(
      secondsBetween.words,
      () => learnWords(db),
      (fault) => log('words-not-learned', {}, fault),
    ),
    repeat(
      secondsBetween.forgetting,
      () => forgetWhatIsOld(db, fromEpoch(Date.now())),
      (fault) => log('forgetting-failed', {}, fault),
    ),
  ]
  if (ground.mail) {
    const send = makeSender(ground.mail, settings.baseUrl)
    jobs.push(
      repeat(
        secondsBetween.letters,
        () => sendWaiting(db, send, readDay, { isStopping: () => isStopping, remind }),
        (fault) => log('mail-failed', {}, fault),
      ),
    )
  }
  const { lawSource: source } = ground
  if (source) {
    jobs.push(
      repeat(
        secondsBetween.laws,
        async () => {
          const asked = { source, now: fromEpoch(Date.now()) }
          const today = await readDay()
          for (const fetchNew of fetches) {
            const why = await fetchNew(db, today, asked)
            if (why) log('laws-not-fetched', { why: why.sv })
          }
        },
        (fault) => log('laws-not-fetched', {}, fault),
      ),
    )
  }
  return async () => {
    isStopping = true
    await Promise.all(jobs.map((stop) => stop()))
  }
}
