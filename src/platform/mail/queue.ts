// SPDX-License-Identifier: EUPL-1.2

import { formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import { oneLine } from '#kernel/text/signs.ts'
import type { LetterBefore } from '#kernel/foreseen.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { recordAll } from '#platform/journal/journal.ts'

export type NewMail = {
  readonly toPersonId: string
  /** What is told, in the words of the room: `consultation-opened`. */
  readonly kind: string
  readonly matterId: string
  /** The last day the letter speaks of. */
  readonly dueOn?: Day | undefined
  readonly letter: Letter
  /** The party or body that it concerns, by name: one who acts for several is told which. */
  readonly concerns?: string | undefined
}

/** Reminders can be declined, and are looked at again when they are sent. */
export function isReminder(kind: string): boolean {
  return kind.endsWith('-reminder')
}

/**
 * Puts letters in the queue, in the transaction of the act they tell of. One who has already been told
 * the same about the same matter and day is not told again. What a person is told for several parties
 * or bodies is one letter that names them.
 */
export async function queueMails(tx: Tx, today: Day, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return
  const letters = [...Map.groupBy(mails, letterKey).values()]
  const queued = await tx
    .insertInto('mail')
    .values(
      letters.map((those) => {
        const { toPersonId, kind, matterId, dueOn, letter } = those[0]!
        return {
          id: newId(),
          to_person_id: toPersonId,
          kind,
          matter_id: matterId,
          due_on: dueOn ?? null,
          subject: oneLine(letter.subject),
          body: [...letter.paragraphs, ...concerning(those)].join('\n\n'),
          path: letter.path,
          queued_on: today,
        }
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'kind', 'to_person_id', 'matter_id'])
    .execute()
  const toldTo = new Set(queued.map((mail) => [mail.to_person_id, mail.matter_id].join(' ')))
  const sent = letters.filter(([first]) =>
    toldTo.has([first!.toPersonId, first!.matterId].join(' ')),
  )
  queuedIn.set(tx, [...lettersQueuedIn(tx), ...sent.map(concernsOf)])
  await recordAll(
    tx,
    today,
    queued.map((mail) => ({
      room: 'platform',
      event: 'mail-queued',
      subjectKind: 'mail',
      subjectId: mail.id,
      isPublic: false,
      payload: { kind: mail.kind, person: mail.to_person_id, matter: mail.matter_id },
    })),
  )
}

const queuedIn = new WeakMap<Tx, readonly LetterBefore[]>()

/** The letters that a transaction has put in the queue so far: for one who is told what it would send. */
export function lettersQueuedIn(tx: Tx): readonly LetterBefore[] {
  return queuedIn.get(tx) ?? []
}

function concernsOf(mails: readonly NewMail[]): LetterBefore {
  const names = namesIn(mails)
  return { concerns: names.length === 0 ? undefined : formatList(names, 'sv') }
}

/** What is told once: to whom, about what, and of which last day. */
export function letterKey({
  toPersonId,
  kind,
  matterId,
  dueOn,
}: Pick<NewMail, 'toPersonId' | 'kind' | 'matterId' | 'dueOn'>): string {
  return [toPersonId, kind, matterId, dueOn ?? ''].join(' ')
}

function concerning(mails: readonly NewMail[]): readonly string[] {
  const names = namesIn(mails)
  return names.length === 0 ? [] : [`Det gäller ${formatList(names, 'sv')}.`]
}

function namesIn(mails: readonly NewMail[]): readonly string[] {
  return [...new Set(mails.flatMap(({ concerns }) => concerns ?? []))].map(oneLine)
}
