// SPDX-License-Identifier: EUPL-1.2

import { resolve } from 'node:path'
import type { Bilingual } from '#kernel/language.ts'
import type { Config } from '#platform/running/config.ts'
import { productDatabase, startCluster } from '#platform/database/embedded-postgres/cluster.ts'

export type DatabaseServer = {
  readonly migratingUrl: string
  /** Something the operator should know about where the data lies. */
  readonly notice: Bilingual | undefined
  /** Stops what was started for us; a real server is left alone. */
  readonly stop: () => Promise<void>
}

/** The server that the settings name, or the embedded one under the data folder. */
export async function openDatabaseServer(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
): Promise<DatabaseServer> {
  if (config.databaseUrl !== undefined) {
    return { migratingUrl: config.databaseUrl, notice: undefined, stop: async () => {} }
  }
  const asked = resolve(config.dataFolder)
  const cluster = await startCluster({ dataFolder: asked })
  return {
    migratingUrl: cluster.urlOf(productDatabase),
    notice: cluster.folder === asked ? undefined : movedTo(cluster.folder, asked),
    stop: cluster.stop,
  }
}

function movedTo(folder: string, asked: string): Bilingual {
  return {
    sv: `Databasen ligger i ${folder}, eftersom användaren den körs som inte når ${asked}.`,
    en: `The database lies in ${folder}, since the user it runs as cannot reach ${asked}.`,
  }
}
