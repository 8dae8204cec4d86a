// SPDX-License-Identifier: EUPL-1.2
// What the machine did, for those who run it: one JSON line per request and per fault.
// What happened in the field belongs to the journal.

/** Writes one line. Facts hold ids, paths and durations; never what a party has written. */
export type Log = (
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | undefined>>,
  fault?: unknown,
) => void

export function logTo(write: (line: string) => void, now = () => new Date().toISOString()): Log {
  return (event, facts = {}, fault) => {
    const line = { at: now(), event, ...facts, ...(fault === undefined ? {} : describe(fault)) }
    write(`${JSON.stringify(line)}\n`)
  }
}

function describe(fault: unknown): { fault: string; stack?: string } {
  if (!(fault instanceof Error)) return { fault: String(fault) }
  const causes: string[] = []
  for (let cause = fault.cause; cause instanceof Error; cause = cause.cause) {
    causes.push(`${cause.name}: ${cause.message}`)
  }
  const said = [`${fault.name}: ${fault.message}`, ...causes].join(' ← ')
  return { fault: said, ...(fault.stack && { stack: fault.stack }) }
}
