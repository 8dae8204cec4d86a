// SPDX-License-Identifier: EUPL-1.2
// What becomes of a letter. Read a row as a sentence; what is not written cannot happen.

import { askStep, type Gates, lifecycleOf, type Move } from '#kernel/lifecycle.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { MailStatus } from '#platform/mail/letter.ts'

/** Minutes from each try to the next. The first is longer than any try takes. */
export const minutesBetweenTries: readonly number[] = [5, 15, 60, 240, 720, 1440]
const mostTries = minutesBetweenTries.length + 1

type MailBy = 'runner' | 'administrator'
type MailEvent = 'mail-dropped' | 'mail-sent' | 'mail-failed' | 'mail-delayed' | 'mail-retried'
type MailGate = 'tries-left'
type MailRefusal = 'no-tries-left'

export const mailSteps = lifecycleOf<MailStatus, MailBy, MailGate, MailEvent>()({
  deliver: {
    by: 'runner',
    event: 'mail-sent',
    path: '',
    asks: 'once',
    from: { queued: { to: 'sent' } },
  },
  /** The server said: not now. Such a letter is told to the journal when it fails for good. */
  delay: {
    by: 'runner',
    event: 'mail-delayed',
    path: '',
    asks: 'once',
    from: { queued: { to: 'queued', when: ['tries-left'] } },
  },
  /** A reminder of what has been done or called off meanwhile, or one that has been declined. */
  drop: {
    by: 'runner',
    event: 'mail-dropped',
    path: '',
    asks: 'once',
    from: { queued: { to: 'dropped' } },
  },
  fail: {
    by: 'runner',
    event: 'mail-failed',
    path: '',
    asks: 'once',
    from: { queued: { to: 'failed' } },
  },
  retry: {
    by: 'administrator',
    event: 'mail-retried',
    path: 'brev',
    asks: 'once',
    from: { failed: { to: 'queued' } },
  },
})

type MailStep = keyof typeof mailSteps

const gates: Gates<MailGate, { readonly attempts: number }, MailRefusal> = {
  'tries-left': ({ attempts }) =>
    attempts < mostTries ? granted() : refused('no-tries-left', { tries: mostTries }),
}

/** Whether the step can be taken after so many tries. */
export function askMail(
  mail: { readonly status: MailStatus; readonly attempts: number },
  step: MailStep,
): Result<Move<MailStatus, MailGate>, MailRefusal | 'step-not-possible'> {
  return askStep(mailSteps[step], mail.status, gates, mail)
}
