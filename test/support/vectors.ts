// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

/** One worked case: what goes in, what must come out, and the rules it shows. */
export type Vector<Input, Expected> = {
  readonly id: string
  readonly title: string
  readonly input: Input
  readonly expected: Expected
}

/** The cases of one file below `test/fixtures/vectors`, such as 'dates/finality'. */
export function readVectors<Input, Expected>(name: string): readonly Vector<Input, Expected>[] {
  const file = new URL(`../fixtures/vectors/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).vectors
}
