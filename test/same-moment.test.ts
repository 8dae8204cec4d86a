// SPDX-License-Identifier: EUPL-1.2
// Two processes on one database, and what may happen in them at the same moment. The same is done a
// thousand times by scripts/proofs/same-moment.ts.

import { after, before, test } from 'node:test'
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
} from '../scripts/proofs/moments.ts'
import { openStage, type Stage } from '../scripts/proofs/stage.ts'

let stage: Stage
let runs = 0

before(async () => {
  stage = await openStage()
})

after(() => stage[Symbol.asyncDispose]())

async function again(times: number, moment: Moment): Promise<void> {
  for (let time = 0; time < times; time++) await moment(stage, ++runs)
}

test('two registrars record the last two decisions: the agreement is adopted once', () =>
  again(5, lastTwoDecide))

test('fifty parties send their answers in the same second: each gets its own number', () =>
  again(1, fiftySubmit))

test('a form that is sent twice at once is done once, and both get the same answer', async () => {
  await again(4, submitTwice)
  await again(4, decideTwice)
  await again(4, commentTwice)
})

test('a form that is sent again, since its answer was lost, is done once', async () => {
  await again(4, submitAgainAfterLostAnswer)
  await again(4, decideAgainAfterLostAnswer)
  await again(4, commentAgainAfterLostAnswer)
})
