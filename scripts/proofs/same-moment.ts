// SPDX-License-Identifier: EUPL-1.2
// Much at once, in two processes on one database, again and again. Stops at the first that is wrong.
// Usage: same-moment.ts [--times 1000]

import { parseArgs } from 'node:util'
import {
  commentAgainAfterLostAnswer,
  commentTwice,
  decideAgainAfterLostAnswer,
  decideTwice,
  fiftySubmit,
  lastTwoDecide,
  type Moment,
  submitAgainAfterLostAnswer,
  submitTwice,
} from './moments.ts'
import { openStage } from './stage.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '1000' } } })
const times = Number(values.times)

const moments: Readonly<Record<string, Moment>> = {
  'the last two decisions': lastTwoDecide,
  'an answer sent twice': submitTwice,
  'a decision sent twice': decideTwice,
  'a comment sent twice': commentTwice,
  'an answer whose receipt was lost': submitAgainAfterLostAnswer,
  'a decision whose receipt was lost': decideAgainAfterLostAnswer,
  'a comment whose answer was lost': commentAgainAfterLostAnswer,
}

/** Fifty at once take as long as forty of the others. */
const runsBetweenFifty = 40

await using stage = await openStage()
const counts = new Map<string, number>()
const begun = performance.now()
const names = Object.keys(moments)
for (let run = 1; run <= times; run++) {
  const isFifty = run % runsBetweenFifty === 0
  const name = isFifty ? 'fifty answers' : names[run % names.length]!
  try {
    await (isFifty ? fiftySubmit : moments[name]!)(stage, run)
  } catch (cause) {
    console.log(`run ${run}, ${name}:`, cause)
    process.exitCode = 1
    break
  }
  counts.set(name, (counts.get(name) ?? 0) + 1)
  if (run % 100 === 0)
    console.log(`${run} runs, ${Math.round((performance.now() - begun) / 1000)} s`)
}
for (const [name, count] of counts) console.log(`${String(count).padStart(5)}  ${name}`)
