// SPDX-License-Identifier: EUPL-1.2
// Reads on someone's behalf, each query in a short read-only transaction of its own. A page that
// acts uses it: it sees what it just wrote, and holds no connection while the command works.

import type { CompiledQuery } from 'kysely'
import { type Db, type Scope, settingsFor } from '#platform/database/database.ts'
import { through } from '#platform/database/reads-through.ts'
import { readIn } from '#platform/database/transaction.ts'

export function readsFor(db: Db, scope: Scope): Db {
  const settings = settingsFor(scope)
  return through(
    {
      executeQuery: <Row>(query: CompiledQuery) =>
        db
          .getExecutor()
          .provideConnection((connection) => readIn<Row>(connection, settings, query)),
    },
    'reads have no transaction of their own: use visit.act',
  )
}
