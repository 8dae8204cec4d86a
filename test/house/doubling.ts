// SPDX-License-Identifier: EUPL-1.2
// How work grows with its input: an input twice as long may take at most two and a half times the
// processor time of this thread. Others on the machine only make a try worse, so the best counts.

/** Work on an input of a size: made first, so that only the work is measured. */
export type Grows = {
  readonly make: (size: number) => unknown
  readonly work: (input: never) => unknown
  /** The size to begin with; it is doubled until the work can be told from noise. */
  readonly from?: number
  /** The largest that the door lets in: what is longer is never worked on. */
  readonly most?: number
}

export const mostGrowth = 2.5

export type Growth = {
  readonly size: number
  readonly ratio: number
  readonly milliseconds: number
}

/** Work that is over sooner than this says little of how it grows. */
const audible = 4
/** The clock of a thread ticks in milliseconds: so long is listened, again and again if need be. */
const listening = 40
const rounds = 6

/** The growth from a size to its double, at the largest sizes that are worth measuring. */
export async function growthOf({
  make,
  work,
  from = 1000,
  most = 1 << 20,
}: Grows): Promise<Growth> {
  let size = from
  while (size * 4 <= most && (await timeOf(make(size), work, audible)) < audible) size *= 2
  const input = make(size)
  const double = make(2 * size)
  let small = Number.POSITIVE_INFINITY
  let large = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, await timeOf(input, work, listening))
    large = Math.min(large, await timeOf(double, work, listening))
    // What takes this long is no noise, and need not be listened to again.
    if (large / small <= mostGrowth || large > 400) break
  }
  return { size, ratio: large / small, milliseconds: large }
}

/** The time of one piece of work, as the mean of as many as fill the time that is listened. */
async function timeOf(input: unknown, work: Grows['work'], listened: number): Promise<number> {
  const begun = processorTime()
  let passed = 0
  let times = 0
  while (passed < listened) {
    await work(input as never)
    times += 1
    passed = processorTime() - begun
  }
  return passed / times
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
