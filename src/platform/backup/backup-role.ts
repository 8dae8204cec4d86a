// SPDX-License-Identifier: EUPL-1.2
// The one role that reads every row. What parties keep to themselves is withheld from the owner of
// the tables too, so a backup is read by a role of its own, which may read and nothing else.

import type pg from 'pg'
import { ensureLoginRole, loginOf, urlAs } from '#platform/database/login-role.ts'
import { workingRole } from '#platform/database/working-role.ts'
import { asSql, leftOut, listGuardedTables, listSequenceNames, listTables } from './contents.ts'
import { readerHasCompany } from './backup-refusals.ts'

const backupRole = 'samsyn_backup'
const policy = 'read_by_backup'

/** Where a backup is read: the same server and database, as the role that reads everything. */
export function backupUrl(migratingUrl: string): string {
  return urlAs(backupRole, migratingUrl)
}

/** Makes sure that the role can log in and read, also what migrations have added since the last time. */
export async function ensureBackupRole(client: pg.Client, migratingUrl: string): Promise<void> {
  await ensureLoginRole(client, migratingUrl, backupRole)
  await refuseCompany(client, migratingUrl)
  const kept = (await listTables(client)).map((shape) => asSql(client, shape).table)
  // The header is written from these two; what else is left out stays closed to the role too.
  const tables = [...kept, 'schema_migration', 'journal_epoch'].join(', ')
  await client.query(`grant select on ${tables} to ${backupRole}`)
  for (const name of await listSequenceNames(client))
    await client.query(
      `grant select on sequence public.${client.escapeIdentifier(name)} to ${backupRole}`,
    )
  await letThrough(client)
}

/** Whoever belongs to the role reads what it reads: neither the pages' rights nor who logs in with them. */
async function refuseCompany(client: pg.Client, migratingUrl: string): Promise<void> {
  const { rows } = await client.query<{ isMember: boolean }>(
    `select bool_or(pg_has_role(oid, $3, 'member')) as "isMember" from pg_roles
     where rolname in ($1, $2)`,
    [workingRole, loginOf(workingRole, migratingUrl), backupRole],
  )
  if (rows[0]!.isMember) throw readerHasCompany(backupRole)
}

/** One policy for each guarded table, made the first time only: it waits for whoever uses the table. */
async function letThrough(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select tablename::text as name from pg_policies where policyname = $1',
    [policy],
  )
  const open = new Set(rows.map(({ name }) => name))
  for (const { name } of await listGuardedTables(client)) {
    if (open.has(name) || name in leftOut) continue
    await client.query(
      `set lock_timeout = '5s';
       create policy ${policy} on public.${client.escapeIdentifier(name)}
         for select to ${backupRole} using (true);
       set lock_timeout = 0;`,
    )
  }
}
