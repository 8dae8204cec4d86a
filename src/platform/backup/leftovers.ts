// SPDX-License-Identifier: EUPL-1.2
// What a backup that was killed has left behind: it holds what parties keep to themselves, fills the disk,
// and nobody looks for it. The next backup in the same folder takes it away, and says so.

import { lstat, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstWords } from './file-format.ts'

/** How an unfinished backup is called beside the name it will get. */
export const halfName = (path: string, random: string) => `${path}.${random}.part`
const halfNamePattern = /\.[0-9a-f]{12}\.part$/

/** One that is being made is written in all the time; no wait within it is longer than a minute. */
const secondsUntouched = 3600

export type Leftover = {
  readonly path: string
  /** False for one that was written in a moment ago: perhaps by a backup that is being made. */
  readonly isRemoved: boolean
}

/** Removes unfinished backups of ours that nobody writes in, and names all that were there. */
export async function clearLeftovers(folder: string, now: number): Promise<readonly Leftover[]> {
  // A folder that cannot be read is told of by the one who writes in it.
  const names = await readdir(folder).catch(() => [])
  const found: Leftover[] = []
  for (const name of names.filter((one) => halfNamePattern.test(one)).toSorted()) {
    const path = join(folder, name)
    const touched = await lastTouched(path).catch(() => undefined)
    if (touched === undefined) continue
    const isOld = now - touched > secondsUntouched * 1000
    found.push({ path, isRemoved: isOld && (await isGone(path)) })
  }
  return found
}

/** When it was written in, if it is an unfinished backup of ours: a file of this user that begins as one. */
async function lastTouched(path: string): Promise<number | undefined> {
  const found = await lstat(path)
  if (!found.isFile() || found.uid !== process.getuid?.()) return undefined
  const file = await open(path, 'r')
  try {
    const start = Buffer.alloc(firstWords.length)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    const isOurs = found.size === 0 || start.subarray(0, bytesRead).equals(firstWords)
    return isOurs ? found.mtimeMs : undefined
  } finally {
    await file.close()
  }
}

async function isGone(path: string): Promise<boolean> {
  return rm(path).then(
    () => true,
    () => false,
  )
}
