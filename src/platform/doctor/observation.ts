// SPDX-License-Identifier: EUPL-1.2
// What the doctor says of one thing: that it is well, or what is left to do.

import type { Bilingual } from '#kernel/language.ts'

export type Sign = 'ok' | 'warning' | 'fault'

/** The parts of an installation, in the order that they are told. */
export const parts = [
  'settings',
  'folder',
  'database',
  'search',
  'provider',
  'mail',
  'address',
  'proxy',
  'clock',
] as const

type Part = (typeof parts)[number]

export type Observation = { readonly about: Part; readonly sign: Sign; readonly text: Bilingual }

/** Findings about one part, in the words of who looked. */
export function teller(about: Part) {
  const say = (sign: Sign) => (sv: string, en: string) =>
    ({ about, sign, text: { sv, en } }) as const
  return { ok: say('ok'), warning: say('warning'), fault: say('fault') }
}

const signWords: Readonly<Record<Sign, string>> = { ok: 'ok', warning: 'varning', fault: 'fel' }

const partWords: Readonly<Record<Part, string>> = {
  settings: 'inställningar',
  folder: 'datamapp',
  database: 'databas',
  search: 'sökning',
  provider: 'inloggning',
  mail: 'brev',
  address: 'adress',
  proxy: 'proxy',
  clock: 'klocka',
}

const wide = (words: readonly string[]) => Math.max(...words.map((word) => word.length)) + 2
const signWidth = wide(Object.values(signWords))
const partWidth = wide(Object.values(partWords))

/** One line: the sign as a word, the part, and what is said in both languages. */
export function lineOf({ about, sign, text }: Observation): string {
  const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
  return (
    signWords[sign].padEnd(signWidth) +
    partWords[about].padEnd(partWidth) +
    `${oneLine(text.sv)} (${oneLine(text.en)})`
  )
}

/** How much is left, as a last line. */
export function summaryOf(findings: readonly Observation[]): string {
  const count = (wanted: Sign) => findings.filter(({ sign }) => sign === wanted).length
  const faults = count('fault')
  const warnings = count('warning')
  if (faults + warnings === 0) return 'Allt är klart. (Nothing is left to do.)'
  const warningsSv = warnings === 1 ? 'varning' : 'varningar'
  const faultsEn = faults === 1 ? 'fault' : 'faults'
  const warningsEn = warnings === 1 ? 'warning' : 'warnings'
  return `Kvar att göra: ${faults} fel, ${warnings} ${warningsSv}. (Left to do: ${faults} ${faultsEn}, ${warnings} ${warningsEn}.)`
}

/** What went wrong, in the words of whoever said it: one line, and never a whole page of them. */
export function saidBy(cause: unknown): string {
  const words: string[] = []
  for (let one = cause; one !== undefined && one !== null && words.length < 3;) {
    const {
      message,
      code,
      cause: next,
    } = one as Partial<Record<'message' | 'code' | 'cause', unknown>>
    const word = String(message || code || one)
    if (!words.includes(word)) words.push(word)
    one = next
  }
  return words.join(': ').replaceAll(/\s+/g, ' ').slice(0, 300)
}
