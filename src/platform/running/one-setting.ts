// SPDX-License-Identifier: EUPL-1.2
// How one setting is read: its text, or a sentence that names the variable that cannot be used.

import { CannotStart } from '#platform/running/cannot-start.ts'

export type Env = Readonly<Record<string, string | undefined>>

export function wrong(name: string, sv: string, en: string): CannotStart {
  return new CannotStart({ sv: `${name}: ${sv}`, en: `${name}: ${en}` })
}

export function readText(env: Env, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

/** One of the words; the first when nothing is said. */
export function readChoice<Choice extends string>(
  env: Env,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = readText(env, name) ?? choices[0]
  const choice = choices.find((each) => each === text)
  if (choice) return choice
  const list = choices.join(' / ')
  throw wrong(
    name,
    `"${text}" går inte. Välj ${list}.`,
    `"${text}" cannot be used. Choose ${list}.`,
  )
}

export function readWhole(env: Env, name: string, usually: number, most: number): number {
  const text = readText(env, name)
  if (text === undefined) return usually
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value >= 1 && value <= most) return value
  throw wrong(
    name,
    `"${text}" går inte. Ange ett heltal från 1 till ${most}.`,
    `"${text}" cannot be used. Give a whole number from 1 to ${most}.`,
  )
}

export function readUrl(env: Env, name: string, protocols: readonly string[]): URL | undefined {
  const text = readText(env, name)
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && protocols.includes(url.protocol)) return url
  // The address of a database holds a password and is never repeated.
  const list = protocols.map((protocol) => `${protocol}//`).join(' / ')
  throw wrong(
    name,
    `går inte att läsa. Ange en adress som börjar med ${list}.`,
    `cannot be read. Give an address that begins with ${list}.`,
  )
}
