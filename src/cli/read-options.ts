// SPDX-License-Identifier: EUPL-1.2
// What stands after the name of a command: words, choices with a value, and flags.

import { Misuse } from '#platform/running/command.ts'

type Options<Name extends string, Flag extends string> = {
  readonly words: readonly string[]
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly flags: ReadonlySet<Flag>
}

export function readOptions<Name extends string, Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): Options<Name, Flag> {
  const words: string[] = []
  const values: Partial<Record<Name, string>> = {}
  const raised = new Set<Flag>()
  for (let place = 0; place < args.length; place++) {
    const word = args[place]!
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const flag = flags.find((one) => word === `--${one}`)
    if (flag) {
      raised.add(flag)
      continue
    }
    const name = names.find((one) => word === `--${one}`)
    if (!name) throw new Misuse(`Det finns inget val ${word}.`)
    values[name] = args[++place] ?? ''
  }
  return { words, values, flags: raised }
}
