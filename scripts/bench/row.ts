// SPDX-License-Identifier: EUPL-1.2

/** A line of the table in docs/bench.md. */
export type Row = {
  readonly what: string
  /** Measured values as they are printed, in the order of the table's columns. */
  readonly perSecond?: number
  readonly p50?: number
  readonly p99?: number
  readonly cpuMs?: number
  readonly bytes?: number
  /** For what is not measured in requests: a time, a size. */
  readonly value?: string
  readonly goal?: string
  /** Undefined when there is no goal for it. */
  readonly isMet?: boolean
  readonly note?: string
}
