// SPDX-License-Identifier: EUPL-1.2
// Takes letters from the queue and sends them, from as many processes as there are. A letter is
// claimed by moving its next try into the future, before anything is sent: no one else takes it
// meanwhile. Should the process die between sending and noting it, the letter goes once more with the
// same Message-ID. Better twice than never: SMTP offers no third way.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { oneLine } from '#platform/mail/letter.ts'
import type { Delivery, OutgoingMail, Sender } from '#platform/mail/sender.ts'
import { askMail, mailSteps, minutesBetweenTries } from '#platform/mail/steps.ts'

/** What has waited longer, since no mail server was set, would only confuse. */
const mostDaysInQueue = 3
/** So that one round never holds up the end of the process for long. */
const mostInARound = 200

type Claimed = OutgoingMail & {
  readonly attempts: number
  readonly isTooOld: boolean
  readonly facts: Readonly<Record<'kind' | 'person' | 'matter', string>>
}

/** Sends what waits, until told to stop between two letters. Answers how many were sent. */
export async function sendWaiting(
  db: Db,
  send: Sender,
  readDay: () => Promise<Day>,
  isStopping = () => false,
): Promise<number> {
  let sent = 0
  for (let count = 0; count < mostInARound && !isStopping(); count++) {
    const mail = await claimNext(db)
    if (!mail) break
    const delivery: Delivery = mail.isTooOld
      ? { kind: 'failed', isForGood: true, why: 'too-old' }
      : await send(mail)
    await noteDelivery(db, await readDay(), mail, delivery)
    if (delivery.kind === 'sent') sent++
  }
  return sent
}

function claimNext(db: Db): Promise<Claimed | undefined> {
  return inTransaction(db, theProduct, async (tx) => {
    const row = await tx
      .updateTable('mail')
      .set({
        attempts: sql<number>`attempts + 1`,
        next_attempt_at: sql`now() + make_interval(mins =>
          (${minutesBetweenTries}::int[])[least(attempts + 1, ${minutesBetweenTries.length}::int)])`,
      })
      .where('id', '=', (query) =>
        query
          .selectFrom('mail')
          .select('id')
          .where('status', '=', 'queued')
          .where('next_attempt_at', '<=', sql<never>`now()`)
          .orderBy('next_attempt_at')
          .orderBy('id')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'kind', 'to_person_id', 'matter_id', 'subject', 'body', 'path', 'attempts'])
      .returning(
        sql<boolean>`attempts = 1 and queued_at < now() - make_interval(days => ${mostDaysInQueue}::int)`.as(
          'is_too_old',
        ),
      )
      .executeTakeFirst()
    return row && { ...row, ...(await addressed(tx, row)) }
  })
}

async function addressed(
  tx: Tx,
  row: { kind: string; to_person_id: string; matter_id: string; is_too_old: boolean },
): Promise<Pick<Claimed, 'to' | 'isTooOld' | 'facts'>> {
  const person = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', row.to_person_id)
    .executeTakeFirstOrThrow()
  return {
    to: { name: oneLine(person.name), address: person.email },
    isTooOld: row.is_too_old,
    facts: { kind: row.kind, person: row.to_person_id, matter: row.matter_id },
  }
}

async function noteDelivery(db: Db, today: Day, mail: Claimed, delivery: Delivery): Promise<void> {
  const step = stepAfter(delivery, mail.attempts)
  const status = step.from.queued.to
  await inTransaction(db, theProduct, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('mail')
      .set({
        status,
        last_error: delivery.kind === 'sent' ? '' : delivery.why,
        ...(status === 'sent' && { sent_at: sql<never>`now()` }),
      })
      .where('id', '=', mail.id)
      .where('status', '=', 'queued')
      .where('attempts', '=', mail.attempts)
      .executeTakeFirst()
    if (numUpdatedRows === 0n || status === 'queued') return
    await record(tx, today, {
      room: 'platform',
      event: step.event,
      subjectKind: 'mail',
      subjectId: mail.id,
      isPublic: false,
      payload: { ...mail.facts, attempts: mail.attempts },
    })
  })
}

/** Sent, put off to the next try, or given up. */
function stepAfter(
  delivery: Delivery,
  attempts: number,
): (typeof mailSteps)['deliver' | 'delay' | 'fail'] {
  if (delivery.kind === 'sent') return mailSteps.deliver
  const isPutOff = !delivery.isForGood && askMail({ status: 'queued', attempts }, 'delay').granted
  return isPutOff ? mailSteps.delay : mailSteps.fail
}
