// SPDX-License-Identifier: EUPL-1.2
// What a person sent when her session had ended. It is kept for her alone, so that she finds her words
// in the same form when she has signed in again.

import { addSeconds, type Instant } from '#kernel/instant.ts'
import { withoutPersonalNumbers } from '#kernel/text/personal-number.ts'
import { type Db, inTransaction, noOne, type Tx } from '#platform/database/database.ts'
import { isId, newId } from '#platform/id.ts'
import type { KeptForm } from '#platform/page.ts'

/** In an address: which kept form the page is drawn with. */
export const keptField = 'kvar'

const mostPerPerson = 20
const secondsKept = 7 * 24 * 3600

/**
 * Keeps what was sent and answers its id. Of a person's forms the oldest give way to the newest. No
 * rule of a room has read it yet, so personal numbers are taken out here: nothing else would.
 */
export function keepForm(
  db: Db,
  personId: string,
  form: {
    readonly path: string
    readonly sentTo: string
    readonly fields: readonly (readonly [name: string, value: string])[]
  },
  now: Instant,
): Promise<string> {
  return inTransaction(db, { ...noOne, personId }, async (tx) => {
    const id = newId()
    await tx
      .insertInto('kept_form')
      .values({
        id,
        person_id: personId,
        path: form.path,
        sent_to: form.sentTo,
        fields: JSON.stringify(
          form.fields.map(([name, value]) => [
            withoutPersonalNumbers(name),
            isId(value) ? value : withoutPersonalNumbers(value),
          ]),
        ),
        kept_at: now,
      })
      .execute()
    await tx
      .deleteFrom('kept_form')
      .where('person_id', '=', personId)
      .where('id', 'not in', (newest) =>
        newest
          .selectFrom('kept_form')
          .select('id')
          .where('person_id', '=', personId)
          .orderBy('kept_at', 'desc')
          .orderBy('id', 'desc')
          .limit(mostPerPerson),
      )
      .execute()
    return id
  })
}

/** A kept form of the one who reads, for the page at this path; nothing for anyone else. */
export async function findKeptForm(
  db: Db,
  query: URLSearchParams,
  path: string,
): Promise<KeptForm | undefined> {
  const id = query.get(keptField) ?? ''
  if (!isId(id)) return undefined
  const row = await db
    .selectFrom('kept_form')
    .select(['fields', 'sent_to'])
    .where('id', '=', id)
    .where('path', '=', path)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const fields = row.fields as unknown as readonly (readonly [string, string])[]
  const texts = Map.groupBy(fields, ([name]) => name)
  const all = (name: string) => (texts.get(name) ?? []).map(([, value]) => value)
  return {
    sentTo: row.sent_to,
    sent: fields,
    typed: Object.fromEntries([...texts].map(([name, values]) => [name, values[0]![1]])),
    text: (name) => all(name)[0]?.trim() ?? '',
    texts: (name) => all(name).map((value) => value.trim()),
  }
}

/** Forgets what nobody came back for. */
export async function forgetKeptForms(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom('kept_form').where('kept_at', '<', addSeconds(now, -secondsKept)).execute()
}
