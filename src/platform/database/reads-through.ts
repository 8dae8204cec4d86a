// SPDX-License-Identifier: EUPL-1.2
// Kysely over something that carries out statements for it. Several may be under way at once: they are
// sent as they come, and each is answered in its turn.

import {
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Schema } from '#platform/database/schema.ts'

/** `refusal` is told to whoever asks for a transaction of its own. */
export function through(
  connection: Pick<DatabaseConnection, 'executeQuery'>,
  refusal: string,
): Kysely<Schema> {
  const whole: DatabaseConnection = {
    executeQuery: (query) => connection.executeQuery(query),
    streamQuery: () => {
      throw new Error('answers are read whole')
    },
  }
  const refuse = async () => {
    throw new Error(refusal)
  }
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => whole,
        releaseConnection: async () => undefined,
        beginTransaction: refuse,
        commitTransaction: refuse,
        rollbackTransaction: refuse,
        destroy: async () => undefined,
      }),
      createIntrospector: (ofDb) => new PostgresIntrospector(ofDb),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
