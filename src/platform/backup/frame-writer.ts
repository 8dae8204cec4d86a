// SPDX-License-Identifier: EUPL-1.2
// Writes the file beside its name and gives it the name when it is whole and on the disk: whoever finds
// a file with the name has a backup.

import { createHash } from 'node:crypto'
import { access, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { firstLine, firstSeal, type FrameKind, sealOfFrame, startOfFrame } from './file-format.ts'
import { cannotWrite, fileIsThere } from './refusals.ts'

export type FrameWriter = {
  readonly writeFrame: (kind: FrameKind, payload: Buffer) => Promise<void>
  readonly writeJson: (kind: FrameKind, value: unknown) => Promise<void>
  readonly writeRows: (piece: Buffer) => Promise<void>
  readonly byteCount: () => number
}

export type WrittenFile = { readonly bytes: number; readonly sha256: string }

const compress = promisify<Buffer, { level: number }, Buffer>(deflate)

/** Writes what `fill` has to say. If it fails, nothing is left behind and an older file stays as it was. */
export async function writeFrames(
  path: string,
  mayReplace: boolean,
  fill: (writer: FrameWriter) => Promise<void>,
): Promise<WrittenFile> {
  const half = `${path}.part`
  if (!mayReplace) await refuseExisting(path)
  try {
    const written = await writeHalf(half, fill)
    if (!mayReplace) await refuseExisting(path)
    await rename(half, path)
    await syncFolder(dirname(path))
    return written
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    throw isFault(error) ? cannotWrite(path, error) : error
  }
}

async function writeHalf(
  half: string,
  fill: (writer: FrameWriter) => Promise<void>,
): Promise<WrittenFile> {
  // It holds what parties have written and nobody else has read: for its owner alone. So never into
  // what lies there already, a link or somebody else's file.
  await rm(half, { force: true })
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

async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw fileIsThere(path)
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
