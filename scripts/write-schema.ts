// SPDX-License-Identifier: EUPL-1.2
// Writes src/platform/database/schema.ts, the row types of every table, from a migrated database of its own.

import { writeFile } from 'node:fs/promises'
import pg from 'pg'
import { freshDatabase } from '../test/support/database.ts'
import { schemaText } from './schema-text.ts'

await using database = await freshDatabase()
const client = new pg.Client({ connectionString: database.migratingUrl })
await client.connect()
await writeFile('src/platform/database/schema.ts', await schemaText(client))
await client.end()
