// SPDX-License-Identifier: EUPL-1.2
// Reads the frames of a file and believes nothing of them: each is held against its seal before
// anyone looks into it.

import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { z } from 'zod'
import {
  firstLine,
  firstLinePattern,
  firstSeal,
  formatNumber,
  type Frame,
  frameKinds,
  frameStart,
  longestPayload,
  sealOfFrame,
  sealSize,
} from './file-format.ts'
import {
  cannotRead,
  hasNewerFormat,
  isCutOff,
  isDamaged,
  isForeignFile,
} from './backup-refusals.ts'

/** Opens a file that should be a backup. What it is shows when the first frame is asked for. */
export async function openFrames(path: string): Promise<Frames> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw cannotRead(path, cause as NodeJS.ErrnoException)
  })
  return new Frames(file, path)
}

/** The frames of a file, one at a time, each of them whole. */
export class Frames implements AsyncDisposable {
  readonly #file: FileHandle
  readonly #path: string
  #ahead: Frame | undefined
  /** Where the frame that was read last begins. */
  #started = 0
  position = 0
  readonly #sum = createHash('sha256')
  seal: Buffer = firstSeal

  constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#file.close()
  }

  /** Of everything that has been read: when the end has been reached, of the file. */
  sha256(): string {
    return this.#sum.copy().digest('hex')
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
    if (format === undefined) throw isForeignFile(this.#path)
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
    const read = bytes.subarray(0, filled)
    this.#sum.update(read)
    return read
  }
}

function parseJson(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return undefined
  }
}
