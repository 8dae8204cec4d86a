// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs'

/** The version of the program that runs, as package.json has it. */
export function readProductVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
