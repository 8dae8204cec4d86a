#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# kysely 0.29.9 (npm): inside a transaction, and on a connection that is held, statements given together
# with Promise.all reach the driver one at a time: the next is handed over when the one before has
# answered. So a driver that can pipeline, such as pg with `pipeline: true`, is never given two to send
# together. Outside a transaction they are handed over at once, each on a connection of its own. A driver
# that only notes what it is given shows it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent kysely@0.29.9
cat >try.mjs <<'JS'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'

let seen = []
const connection = {
  async executeQuery({ sql: text }) {
    seen.push(`${text} given`)
    await wait(20)
    seen.push(`${text} answered`)
    return { rows: [] }
  },
}
const nothing = async () => undefined
const driver = {
  init: nothing,
  destroy: nothing,
  acquireConnection: async () => connection,
  releaseConnection: nothing,
  beginTransaction: nothing,
  commitTransaction: nothing,
  rollbackTransaction: nothing,
}
const db = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const both = (on) => Promise.all([sql`one`.execute(on), sql`two`.execute(on)])
async function show(what, ask) {
  seen = []
  await ask()
  console.log(`${what}: ${seen.join(', ')}`)
}
await show('outside', () => both(db))
await show('in a transaction', () => db.transaction().execute(both))
await show('on a held connection', () => db.connection().execute(both))
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
outside: one given, two given, one answered, two answered
in a transaction: one given, one answered, two given, two answered
on a held connection: one given, one answered, two given, two answered
SEEN
echo "kysely $(node -p "require('./node_modules/kysely/package.json').version"): as it was seen"
