// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Letter } from '#kernel/letter.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { recordAll } from '#platform/journal/journal.ts'
import { oneLine } from '#platform/mail/letter.ts'

export type NewMail = {
  readonly toPersonId: string
  /** What is told, in the words of the room: `consultation-opened`. */
  readonly kind: string
  readonly matterId: string
  /** The last day the letter speaks of. */
  readonly dueOn?: Day | undefined
  readonly letter: Letter
}

/**
 * Puts letters in the queue, in the transaction of the act they tell of. One who has already been told
 * the same about the same matter and day is not told again.
 */
export async function queueMails(tx: Tx, today: Day, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return
  const queued = await tx
    .insertInto('mail')
    .values(
      mails.map(({ toPersonId, kind, matterId, dueOn, letter }) => ({
        id: newId(),
        to_person_id: toPersonId,
        kind,
        matter_id: matterId,
        due_on: dueOn ?? null,
        subject: oneLine(letter.subject),
        body: letter.paragraphs.join('\n\n'),
        path: letter.path,
        queued_on: today,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'kind', 'to_person_id', 'matter_id'])
    .execute()
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
