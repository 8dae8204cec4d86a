// SPDX-License-Identifier: EUPL-1.2
// Writes the file beside its name and gives it the name when it is whole and on the disk: whoever finds
// a file with the name has a backup.

import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import {
  firstLine,
  firstSeal,
  firstWords,
  type FrameKind,
  sealOfFrame,
  startOfFrame,
} from './file-format.ts'
import { halfName } from './leftovers.ts'
import { cannotWrite, fileIsThere, isNoBackup } from './backup-refusals.ts'

export type FrameWriter = {
  readonly writeFrame: (kind: FrameKind, payload: Buffer) => Promise<void>
  readonly writeJson: (kind: FrameKind, value: unknown) => Promise<void>
  readonly writeRows: (piece: Buffer) => Promise<void>
  readonly byteCount: () => number
}

export type WrittenFile = { readonly bytes: number; readonly sha256: string }

const compress = promisify<Buffer, { level: number }, Buffer>(deflate)

/**
 * Writes what `fill` has to say. If it fails, nothing is left behind and an older file stays as it was.
 * What is replaced is a backup: any other file that has the name is somebody's, and stays.
 */
export async function writeFrames(
  path: string,
  mayReplace: boolean,
  fill: (writer: FrameWriter) => Promise<void>,
): Promise<WrittenFile> {
  const half = halfName(path, randomBytes(6).toString('hex'))
  const endKilled = removeWhenKilled(half)
  try {
    await refuseExisting(path, mayReplace)
    const written = await writeHalf(half, fill)
    await refuseExisting(path, mayReplace)
    await rename(half, path)
    await syncFolder(dirname(path))
    return written
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    throw isFault(error) ? cannotWrite(path, error) : error
  } finally {
    endKilled()
  }
}

/** Stopped from outside, nothing is left either; only what cannot be noticed leaves a half. */
function removeWhenKilled(half: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (signal: NodeJS.Signals) => {
    rmSync(half, { force: true })
    end()
    process.kill(process.pid, signal)
  }
  const end = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.on(signal, stop)
  return end
}

async function writeHalf(
  half: string,
  fill: (writer: FrameWriter) => Promise<void>,
): Promise<WrittenFile> {
  // It holds what parties have written and nobody else has read: for its owner alone. So never into
  // what lies there already, a link or somebody else's file.
  const file = await open(half, 'wx', 0o600)
  try {
    const sum = createHash('sha256')
    let bytes = 0
    let seal: Buffer = firstSeal
    const put = async (part: Buffer) => {
      sum.update(part)
      bytes += part.length
      await file.writeFile(part)
    }
    const write = async (kind: FrameKind, payload: Buffer) => {
      const start = startOfFrame(kind, payload.length)
      seal = sealOfFrame(seal, start, payload)
      await put(Buffer.concat([start, payload, seal]))
    }
    await put(firstLine)
    await fill({
      writeFrame: write,
      writeJson: (kind, value) => write(kind, Buffer.from(JSON.stringify(value))),
      // The quickest that still halves what COPY writes of bytes.
      writeRows: async (piece) => write('rows', await compress(piece, { level: 1 })),
      byteCount: () => bytes,
    })
    await file.sync()
    return { bytes, sha256: sum.digest('hex') }
  } finally {
    await file.close()
  }
}

async function refuseExisting(path: string, mayReplace: boolean): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found) return
  if (!mayReplace) throw fileIsThere(path)
  if (!found.isFile() || !(await startsAsBackup(path))) throw isNoBackup(path)
}

async function startsAsBackup(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const start = Buffer.alloc(firstWords.length)
    await file.read(start, 0, start.length, 0)
    return start.equals(firstWords)
  } finally {
    await file.close()
  }
}

/** Until its folder is on the disk too, a new name may be gone after a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** What the file system says: full, closed, no such folder. */
function isFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'errno' in error
}
