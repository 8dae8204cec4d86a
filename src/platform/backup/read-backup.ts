// SPDX-License-Identifier: EUPL-1.2
// Reads a backup from its first byte to its last, and holds what it says against what its header
// promised.

import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import {
  countForm,
  countLines,
  endForm,
  headerForm,
  type Header,
  pieceSize,
  tableForm,
  type TableShape,
} from './file-format.ts'
import { type Frames, openFrames } from './frame-reader.ts'

export type CheckedBackup = {
  readonly header: Header
  readonly tables: number
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
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
  await using frames = await openFrames(path)
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
    sha256: frames.sha256(),
    seal: frames.seal.toString('hex'),
  }
}

async function passBy(_shape: TableShape, pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const _piece of pieces) continue
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
