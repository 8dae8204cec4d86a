// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'

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

const shared = new URL('../../../shared/vectors/', import.meta.url)

/** The cases of a file that lies beside the project and may not be copied into it; nothing where it does not. */
export function readSharedVectors(
  name: string,
): readonly Vector<unknown, Record<string, unknown>>[] | undefined {
  const file = new URL(`${name}.json`, shared)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).vectors : undefined
}

/** Where two answers differ: numbers by more than 1e-6 and 1e-9 of their size, other things at all. Further keys are not looked at. */
export function differences(actual: unknown, expected: unknown, place = ''): readonly string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const isNear = Math.abs(actual - expected) <= 1e-6 + 1e-9 * Math.abs(expected)
    return isNear ? [] : [`${place}: ${actual}, not ${expected}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${place}: not ${expected.length} of them`]
    return expected.flatMap((one, at) => differences(actual[at], one, `${place}[${at}]`))
  }
  if (typeof expected === 'object' && expected !== null) {
    const values = (actual ?? {}) as Readonly<Record<string, unknown>>
    return Object.entries(expected).flatMap(([key, one]) =>
      differences(values[key], one, `${place}.${key}`),
    )
  }
  return actual === expected ? [] : [`${place}: ${String(actual)}, not ${String(expected)}`]
}
