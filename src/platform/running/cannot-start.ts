// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from '#kernel/language.ts'

/** The program cannot go on, and the operator can do something about it: a sentence, never a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  readonly text: Bilingual
  constructor(text: Bilingual, options?: ErrorOptions) {
    super(`${text.sv}\n${text.en}`, options)
    this.text = text
  }
}
