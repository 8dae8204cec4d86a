// SPDX-License-Identifier: EUPL-1.2

import { inNormalForm } from '#kernel/text/normal-form.ts'

const plainLetters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' }

/** A name as it stands in an address: «Två Ord» → `tva-ord`. */
export function slugOf(name: string): string {
  return inNormalForm(name)
    .toLowerCase()
    .replace(/[åäöéü]/g, (letter) => plainLetters[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
