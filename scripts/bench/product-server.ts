// SPDX-License-Identifier: EUPL-1.2
// The product as `npm start` serves it, the request log included.

import { readConfig } from '#platform/config.ts'
import { logTo } from '#platform/log.ts'
import { house } from '../../src/app.ts'
import { serve } from '../../src/serve.ts'
import { answerParent } from './server-process.ts'

const log = logTo((text) => void process.stdout.write(text))
const served = await serve(readConfig(process.env), house, log, () => undefined)
answerParent(served.url, served.stop)
