// SPDX-License-Identifier: EUPL-1.2

import { CannotStart } from '#platform/running/cannot-start.ts'

export const wantedNode = 'v26.10.0'

/** An installation without install scripts leaves the computer's own Node in place, without a word. */
export function assertNode(version: string): void {
  if (version === wantedNode) return
  throw new CannotStart({
    sv: `Samsyn behöver Node ${wantedNode}, men det här är ${version}. Starta med npm start. Om det inte hjälper: ta bort node_modules, slå av ignore-scripts i npm och kör npm start igen.`,
    en: `Samsyn needs Node ${wantedNode}, but this is ${version}. Start with npm start. If that does not help: remove node_modules, turn off ignore-scripts in npm and run npm start again.`,
  })
}
