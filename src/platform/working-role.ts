// SPDX-License-Identifier: EUPL-1.2
// Two roles: one migrates and owns the tables, one works. Pages connect as the one that works, so
// that row-level security and what migrations revoke hold for every page.

import type pg from 'pg'
import { ensureLoginRole, urlAs } from '#platform/login-role.ts'

export const workingRole = 'samsyn_working'

/** Where pages connect: the same server and database, as the working role. */
export function workingUrl(migratingUrl: string): string {
  return urlAs(workingRole, migratingUrl)
}

/**
 * Makes sure that the working role can log in, and gives it the rights of a worker on tables that do
 * not exist yet: so a migration that takes some of them away has the last word.
 */
export async function ensureWorkingRole(client: pg.Client, migratingUrl: string): Promise<void> {
  await ensureLoginRole(client, migratingUrl, workingRole)
  await client.query(
    `alter default privileges in schema public
       grant select, insert, update, delete on tables to ${workingRole};
     alter default privileges in schema public
       grant usage, select on sequences to ${workingRole};`,
  )
}
