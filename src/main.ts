// SPDX-License-Identifier: EUPL-1.2
// `npm start`: asserts Node, reads the settings, serves until told to stop.

import { CannotStart } from '#platform/running/cannot-start.ts'
import { stopWhenOrphaned } from '#platform/running/orphaned.ts'
import { assertNode } from '#platform/running/node-version.ts'

try {
  assertNode(process.version)
  // Only now, since what follows needs this very Node to be read at all.
  const { serveUntilStopped } = await import('./cli/serve-command.ts')
  stopWhenOrphaned(process)
  await serveUntilStopped(process)
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exitCode = 1
}
