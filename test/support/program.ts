// SPDX-License-Identifier: EUPL-1.2
// Runs the product as people run it: a program of its own, that speaks on stdout and is stopped.

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Program = {
  readonly pid: number
  /** Everything on stdout until now. */
  readonly output: () => string
  /** Waits until stdout matches; rejects when the program ends before it does. */
  readonly says: (pattern: RegExp) => Promise<string>
  readonly signal: (name: NodeJS.Signals) => void
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

/** `env` is all it inherits besides the path; `input` goes to stdin; `cwd` is where the person stands. */
export function runProgram(
  script: string,
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string; cwd?: string } = {},
): Program {
  const path = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.env },
  })
  let stdout = ''
  let stderr = ''
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    for (const listener of listeners) listener()
  })
  child.stderr.on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  )
  return {
    pid: child.pid!,
    output: () => stdout,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout)
          if (!found) return
          listeners.delete(look)
          resolve(found[1] ?? found[0])
        }
        listeners.add(look)
        look()
        void ended.then((end) => reject(new Error(`ended with ${end.code}:\n${end.stderr}`)))
      }),
    signal: (name) => void child.kill(name),
    ended,
  }
}
