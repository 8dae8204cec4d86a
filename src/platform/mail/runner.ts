// SPDX-License-Identifier: EUPL-1.2
// Takes letters from the queue and sends them, from as many processes as there are. A letter is
// claimed by moving its next try into the future, before anything is sent: no one else takes it
// meanwhile. Should the process die between sending and noting it, the letter goes once more with the
// same Message-ID. Better twice than never: SMTP offers no third way.

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { oneLine } from '#kernel/text/signs.ts'
import {
  type Db,
  inTransaction,
  type Row,
  theProduct,
  type Tx,
} from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { isReminder, letterKey, type NewMail } from '#platform/mail/queue.ts'
import type { Delivery, OutgoingMail, Sender } from '#platform/mail/sender.ts'
import { askMail, mailSteps, minutesBetweenTries } from '#platform/mail/steps.ts'

/** What has waited longer, since no mail server was set, would only confuse. */
const mostDaysInQueue = 3
/** So that one round never holds up the end of the process for long. */
const mostInARound = 200

type Claimed = OutgoingMail & {
  readonly attempts: number
  readonly isTooOld: boolean
  readonly key: string
  readonly facts: Readonly<Record<'kind' | 'person' | 'matter', string>>
}

/** The reminders that there is reason to send on a day, as the rooms know it now. */
export type Reminding = (tx: Tx, today: Day) => Promise<readonly NewMail[]>

/**
 * Sends what waits, until told to stop between two letters. Answers how many were sent. A reminder that
 * there is no reason for any more is dropped.
 */
export async function sendWaiting(
  db: Db,
  send: Sender,
  readDay: () => Promise<Day>,
  { isStopping = () => false, remind }: { isStopping?: () => boolean; remind?: Reminding } = {},
): Promise<number> {
  const isNeeded = askAgain(db, readDay, remind)
  let sent = 0
  for (let count = 0; count < mostInARound && !isStopping(); count++) {
    const mail = await claimNext(db)
    if (!mail) break
    const delivery: Delivery = mail.isTooOld
      ? { kind: 'failed', isForGood: true, why: 'too-old' }
      : (await isNeeded(mail))
        ? await send(mail)
        : { kind: 'dropped' }
    await noteDelivery(db, await readDay(), mail, delivery)
    if (delivery.kind === 'sent') sent++
  }
  return sent
}

/** Asks the rooms once for a round of letters, when the first reminder comes. */
function askAgain(
  db: Db,
  readDay: () => Promise<Day>,
  remind: Reminding | undefined,
): (mail: Claimed) => Promise<boolean> {
  let asked: Promise<ReadonlySet<string>> | undefined
  const ask = async (now: Reminding) => {
    const today = await readDay()
    const mails = await inTransaction(db, theProduct, (tx) => now(tx, today))
    return new Set(mails.map(letterKey))
  }
  return async (mail) => {
    if (remind === undefined || !isReminder(mail.facts.kind)) return true
    return (await (asked ??= ask(remind))).has(mail.key)
  }
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
      .returning([
        'id',
        'kind',
        'to_person_id',
        'matter_id',
        'due_on',
        'subject',
        'body',
        'path',
        'attempts',
        'stop_key',
      ])
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
  row: Row<'mail', 'kind' | 'to_person_id' | 'matter_id' | 'due_on' | 'stop_key'> & {
    readonly is_too_old: boolean
  },
): Promise<Pick<Claimed, 'to' | 'isTooOld' | 'key' | 'stopKey' | 'facts'>> {
  const person = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', row.to_person_id)
    .executeTakeFirstOrThrow()
  return {
    to: { name: oneLine(person.name), address: person.email },
    isTooOld: row.is_too_old,
    key: letterKey({
      toPersonId: row.to_person_id,
      kind: row.kind,
      matterId: row.matter_id,
      dueOn: row.due_on ?? undefined,
    }),
    stopKey: isReminder(row.kind) ? row.stop_key : undefined,
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
        last_error: delivery.kind === 'failed' ? delivery.why : '',
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

/** Sent, no longer needed, put off to the next try, or given up. */
function stepAfter(
  delivery: Delivery,
  attempts: number,
): (typeof mailSteps)['deliver' | 'delay' | 'drop' | 'fail'] {
  if (delivery.kind === 'sent') return mailSteps.deliver
  if (delivery.kind === 'dropped') return mailSteps.drop
  const isPutOff = !delivery.isForGood && askMail({ status: 'queued', attempts }, 'delay').granted
  return isPutOff ? mailSteps.delay : mailSteps.fail
}
