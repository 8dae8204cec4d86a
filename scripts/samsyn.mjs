// SPDX-License-Identifier: EUPL-1.2
import { handOverTo, installIfNeeded } from './with-node.mjs'

await installIfNeeded()
await handOverTo('src/cli/command-line.ts', process.argv.slice(2))
