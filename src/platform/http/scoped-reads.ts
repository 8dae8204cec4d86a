// SPDX-License-Identifier: EUPL-1.2
// Reads on someone's behalf, each query in a short read-only transaction of its own. A page that
// acts uses it: it sees what it just wrote, and holds no connection while the command works.

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import pg from 'pg'
import type { Db, Scope } from '#platform/database/database.ts'
import type { Schema } from '#platform/database/schema.ts'

export function readsFor(db: Db, scope: Scope): Db {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => makeDriver(db, scope),
    createIntrospector: (ofDb) => new PostgresIntrospector(ofDb),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  return new Kysely<Schema>({ dialect })
}

function makeDriver(db: Db, scope: Scope): Driver {
  const borrowed = new Map<DatabaseConnection, () => Promise<void>>()
  const nested = async () => {
    throw new Error('reads have no transaction of their own: use visit.act')
  }
  return {
    init: async () => undefined,
    async acquireConnection() {
      const { connection, giveBack } = await borrow(db)
      await begin(connection, scope).catch(async (cause: unknown) => {
        await giveBack()
        throw cause
      })
      borrowed.set(connection, giveBack)
      return connection
    },
    async releaseConnection(connection) {
      const giveBack = borrowed.get(connection)
      borrowed.delete(connection)
      // After a failed query this rolls back, which for reads is the same.
      await connection.executeQuery(CompiledQuery.raw('commit')).catch(() => undefined)
      await giveBack?.()
    },
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    destroy: async () => undefined,
  }
}

/** One round trip for all of it: a page that acts begins many of these. */
async function begin(connection: DatabaseConnection, scope: Scope): Promise<void> {
  const settings = {
    person: scope.personId,
    mandate: scope.mandateId,
    party: scope.partyId,
    body: scope.bodyId,
    unit: scope.unitId,
    role: scope.role,
  }
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('samsyn.${name}', ${pg.escapeLiteral(value ?? '')}, true)`,
  )
  await connection.executeQuery(CompiledQuery.raw(`begin read only; select ${set.join(', ')}`))
}

/** A connection of the pool, held until it is given back. */
function borrow(
  db: Db,
): Promise<{ connection: DatabaseConnection; giveBack: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const returned = Promise.withResolvers<void>()
    const lending = db.getExecutor().provideConnection(async (connection) => {
      resolve({
        connection,
        giveBack: async () => {
          returned.resolve()
          await lending
        },
      })
      await returned.promise
    })
    lending.catch(reject)
  })
}
