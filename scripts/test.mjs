// SPDX-License-Identifier: EUPL-1.2
import { handOverToScript, installIfNeeded } from './with-node.mjs'

await installIfNeeded({ withTools: true })
await handOverToScript('check')
