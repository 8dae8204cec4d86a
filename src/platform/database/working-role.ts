// SPDX-License-Identifier: EUPL-1.2
// Two roles: one migrates and owns the tables, one works. Pages connect as the one that works, so
// that row-level security and what migrations revoke hold for every page.

import type pg from 'pg'
import { ensureLoginRole, urlAs } from '#platform/database/login-role.ts'

/** The group that migrations give rights to. Who logs in is a member, one for each database. */
export const workingRole = 'samsyn_working'

/** Where pages connect: the same server and database, as the working role. */
export function workingUrl(migratingUrl: string): string {
  return urlAs(workingRole, migratingUrl)
}

/**
 * Makes sure that the working role can log in, and that nobody but the one who migrates makes anything
 * in the database, temporary tables included. What the role may do with tables is what migrations grant:
 * nothing comes by itself. A database copied from a template has not its rights, so they are looked after here.
 */
export async function ensureWorkingRole(client: pg.Client, migratingUrl: string): Promise<void> {
  await ensureLoginRole(client, migratingUrl, workingRole)
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  await client.query(
    `revoke create, temporary on database ${client.escapeIdentifier(rows[0]!.name)}
       from public, ${workingRole};
     revoke create on schema public from public, ${workingRole};`,
  )
}
