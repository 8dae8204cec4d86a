// SPDX-License-Identifier: EUPL-1.2

/** As much of Node's `process` as is needed to see who started us, and to stop. */
type Program = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly pid: number
  readonly ppid: number
  kill(pid: number, signal: 'SIGTERM'): unknown
}

/**
 * npm ends its shell at a SIGTERM, and the shell passes nothing on: that the one who started us is gone
 * is the sign. Started in another way, one may go on alone.
 */
export function stopWhenOrphaned(program: Program, everyMs = 200): void {
  const parent = program.ppid
  if (!program.env['npm_lifecycle_event'] || parent === 1) return
  const clock = setInterval(() => {
    if (program.ppid === parent) return
    clearInterval(clock)
    program.kill(program.pid, 'SIGTERM')
  }, everyMs)
  clock.unref()
}
