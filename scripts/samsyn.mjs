// SPDX-License-Identifier: EUPL-1.2
import { handOverTo, installIfNeeded } from './with-node.mjs'

await installIfNeeded()
await handOverTo('src/cli.ts', process.argv.slice(2))
