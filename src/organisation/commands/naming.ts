// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { checkName } from '../rules/person.ts'
import { nameUnnamedPerson } from '../writes.ts'
import { tell } from './tell.ts'

/**
 * Takes the name that a person's provider told, when she goes by her e-mail: the first administrator does.
 * A name that someone has typed stands, and one that cannot be kept is left: it must not stop a sign-in.
 */
export async function takeToldName(
  tx: Tx,
  today: Day,
  personId: string,
  told: string,
): Promise<void> {
  const name = checkName(told)
  if (!name.granted) return
  if (await nameUnnamedPerson(tx, personId, name.value))
    await tell(tx, today, 'person-named', personId)
}
