// SPDX-License-Identifier: EUPL-1.2
// Reads a backup from its first byte to its last, and believes nothing of it: each frame is held
// against its seal, and the whole against what the header promised.

import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { z } from 'zod'
import {
  countForm,
  endForm,
  firstLine,
  firstLinePattern,
  firstSeal,
  formatNumber,
  type Frame,
  frameKinds,
  frameStart,
  headerForm,
  type Header,
  longestPayload,
  pieceSize,
  sealOfFrame,
  sealSize,
  tableForm,
  type TableShape,
} from './file-format.ts'
import { cannotRead, hasNewerFormat, isCutOff, isDamaged, isForeign } from './refusals.ts'
import { countLines } from './take-backup.ts'

export type CheckedBackup = {
  readonly header: Header
  readonly tables: number
  readonly rows: number
  readonly bytes: number
  /** The seal of the last frame, which vouches for everything before it. */
  readonly seal: string
}

/** What is done with the rows of one table as they are read. Resolves when all have been taken. */
export type TakeRows = (shape: TableShape, pieces: AsyncIterable<Buffer>) => Promise<void>

/**
 * Reads everything and checks everything. `begin` is told the header before the first row; the
 * rows are handed on table by table. Without them it is a check and nothing else.
 */
export async function readBackup(
  path: string,
  begin: (header: Header) => Promise<void> = async () => undefined,
  take: TakeRows = passBy,
): Promise<CheckedBackup> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw cannotRead(path, cause as NodeJS.ErrnoException)
  })
  try {
    return await readAll(new Frames(file, path), begin, take)
  } finally {
    await file.close()
  }
}

async function passBy(_shape: TableShape, pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const _piece of pieces) continue
}

async function readAll(
  frames: Frames,
  begin: (header: Header) => Promise<void>,
  take: TakeRows,
): Promise<CheckedBackup> {
  const header = await frames.expect('head', headerForm)
  await begin(header)
  let sum = 0
  for (const shape of header.tables) {
    const { table } = await frames.expect('tabl', tableForm)
    if (table !== shape.name) throw frames.damaged()
    const counted = { rows: 0 }
    await take(shape, piecesOf(frames, counted))
    const { rows } = await frames.expect('done', countForm)
    if (rows !== counted.rows) throw frames.damaged()
    sum += rows
  }
  const end = await frames.expect('ends', endForm)
  if (end.tables !== header.tables.length || end.rows !== sum) throw frames.damaged()
  await frames.expectEnd()
  return {
    header,
    tables: end.tables,
    rows: sum,
    bytes: frames.position,
    seal: frames.seal.toString('hex'),
  }
}

const decompress = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)

async function* piecesOf(frames: Frames, counted: { rows: number }): AsyncGenerator<Buffer> {
  while ((await frames.peek()).kind === 'rows') {
    const { payload } = await frames.next()
    const piece = await decompress(payload, { maxOutputLength: pieceSize }).catch(() => {
      throw frames.damaged()
    })
    counted.rows += countLines(piece)
    yield piece
  }
}

/** The frames of a file, one at a time, each of them whole. A file that is open is a resource. */
class Frames {
  readonly #file: FileHandle
  readonly #path: string
  #ahead: Frame | undefined
  /** Where the frame that was read last begins. */
  #started = 0
  position = 0
  seal: Buffer = firstSeal

  constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  damaged(): Error {
    return isDamaged(this.#path, this.#started)
  }

  /** The next frame, which must be of this kind and form. */
  async expect<Value>(kind: Frame['kind'], form: z.ZodType<Value>): Promise<Value> {
    const frame = await this.next()
    if (frame.kind !== kind) throw this.damaged()
    const read = form.safeParse(parseJson(frame.payload))
    if (!read.success) throw this.damaged()
    return read.data
  }

  async expectEnd(): Promise<void> {
    this.#started = this.position
    if ((await this.#read(1)).length > 0) throw this.damaged()
  }

  async peek(): Promise<Frame> {
    this.#ahead ??= await this.#readFrame()
    return this.#ahead
  }

  async next(): Promise<Frame> {
    const frame = await this.peek()
    this.#ahead = undefined
    return frame
  }

  async #readFrame(): Promise<Frame> {
    if (this.position === 0) await this.#readFirstLine()
    this.#started = this.position
    const start = await this.#demand(frameStart)
    const kind = frameKinds.find((each) => each === start.toString('latin1', 0, 4))
    const length = start.readUInt32BE(4)
    if (!kind || length > longestPayload) throw this.damaged()
    const payload = await this.#demand(length)
    const seal = await this.#demand(sealSize)
    this.seal = sealOfFrame(this.seal, start, payload)
    if (!seal.equals(this.seal)) throw this.damaged()
    return { kind, payload }
  }

  async #readFirstLine(): Promise<void> {
    const line = await this.#read(firstLine.length)
    const [, format] = firstLinePattern.exec(line.toString('latin1')) ?? []
    if (format === undefined) throw isForeign(this.#path)
    if (Number(format) !== formatNumber) throw hasNewerFormat(format)
  }

  async #demand(size: number): Promise<Buffer> {
    const bytes = await this.#read(size)
    if (bytes.length < size) throw isCutOff(this.#path)
    return bytes
  }

  /** As many bytes as there are, at most so many. */
  async #read(size: number): Promise<Buffer> {
    const bytes = Buffer.alloc(size)
    let filled = 0
    while (filled < size) {
      const { bytesRead } = await this.#file
        .read(bytes, filled, size - filled, this.position)
        .catch((cause: unknown) => {
          throw cannotRead(this.#path, cause as NodeJS.ErrnoException)
        })
      if (bytesRead === 0) break
      filled += bytesRead
      this.position += bytesRead
    }
    return bytes.subarray(0, filled)
  }
}

function parseJson(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return undefined
  }
}
