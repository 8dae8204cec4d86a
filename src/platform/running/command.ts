// SPDX-License-Identifier: EUPL-1.2
// What a row of the command line's table is.

import type { Bilingual } from '#kernel/language.ts'
import type { Env } from '#platform/running/one-setting.ts'

/** What a command speaks with. stdout carries nothing but the answer. */
export type Io = {
  readonly env: Env
  /** Whether the answer is wanted as JSON. */
  readonly asJson: boolean
  /** A path as the person typed it, counted from the folder she stands in. */
  readonly pathOf: (typed: string) => string
  /** Everything on stdin. */
  readonly readInput: () => Promise<string>
  readonly answer: (text: string) => void
  /** Progress and warnings, on stderr. */
  readonly tell: (text: string) => void
}

/** 0: done. 1: could not be done, or found something wrong. 2: asked for in a way that is not understood. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  readonly name: string
  readonly summary: Bilingual
  /** What follows `samsyn`: `compare FILE FILE`. */
  readonly usage: string
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>
}

/** The command was not understood; its usage is shown with the sentence. Exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

const secondsBetweenLines = 5

/** Tells how far it has come, but not at every step: what is quick says nothing. */
export function nowAndThen<Step extends readonly unknown[]>(
  io: Io,
  inWords: (...step: Step) => string,
): (...step: Step) => void {
  let next = performance.now() + secondsBetweenLines * 1000
  return (...step) => {
    if (performance.now() < next) return
    next = performance.now() + secondsBetweenLines * 1000
    io.tell(inWords(...step))
  }
}
