// SPDX-License-Identifier: EUPL-1.2
// Whether search knows the forms of words: the dictionary that comes with the program, and what the
// database has yet to ask it.

import { openDatabase } from '#platform/database/database.ts'
import { workingUrl } from '#platform/database/working-role.ts'
import type { readWords } from '#platform/swedish/read-words.ts'
import { readsDictionary } from '#platform/swedish/learn-words.ts'
import { runOffThread } from '#platform/work/off-thread.ts'
import { saidBy, teller, type Observation } from './observation.ts'

const say = teller('search')
const longestWait = 30_000

export async function examineDictionary(reads = readsDictionary): Promise<readonly Observation[]> {
  try {
    const [read] = await runOffThread<typeof readWords>(reads, ['avtalet'], longestWait)
    if (read?.stems.includes('avtal'))
      return [say.ok('ordlistan går att läsa', 'the dictionary can be read')]
    return [without('avtalet')]
  } catch (cause) {
    return [without(saidBy(cause))]
  }
}

function without(why: string): Observation {
  return say.fault(
    `ordlistan går inte att läsa, så ord hittas bara som de är skrivna: ${why}. Kör npm ci --omit=dev`,
    `the dictionary cannot be read, so words are found only as they are written: ${why}. Run npm ci --omit=dev`,
  )
}

/** Words that stand in texts and wait to be read; some do while Samsyn is running. */
export async function examineWaitingWords(migratingUrl: string): Promise<readonly Observation[]> {
  const db = openDatabase({ connectionString: workingUrl(migratingUrl), maxConnections: 1 })
  try {
    const { count } = await db
      .selectFrom('search_word')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('is_read', '=', false)
      .executeTakeFirstOrThrow()
    if (Number(count) === 0)
      return [say.ok('alla ord i texterna är lästa', 'all words of the texts have been read')]
    return [
      say.warning(
        `${count} ord väntar på att läsas. Samsyn läser dem när den är igång; står de kvar, se loggen`,
        `${count} words wait to be read. Samsyn reads them while it runs; if they stay, see the log`,
      ),
    ]
  } catch {
    // That the role is refused is told of the database.
    return []
  } finally {
    await db.destroy()
  }
}
