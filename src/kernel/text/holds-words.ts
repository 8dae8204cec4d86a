// SPDX-License-Identifier: EUPL-1.2

/** Whether a name holds what was typed, whatever the letters' case. */
export function holdsWords(name: string, typed: string): boolean {
  return name.toLocaleLowerCase('sv').includes(typed.toLocaleLowerCase('sv').trim())
}
