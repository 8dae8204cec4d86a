// SPDX-License-Identifier: EUPL-1.2
// The file of a backup: a line that says what it is, then frames. A frame is a kind of four letters, a
// length, as many bytes, and the SHA-256 of the frame before and itself: so that the last one vouches
// for the whole file, and damage is named by its place. Rows are what COPY writes as text.

import { createHash } from 'node:crypto'
import { z } from 'zod'

export const formatNumber = 1
/** How a backup of any format begins. */
export const firstWords = Buffer.from('SAMSYN BACKUP ')
export const firstLine = Buffer.from(`${firstWords}${formatNumber}\n`)
export const firstLinePattern = /^SAMSYN BACKUP (\d+)\n$/

/** The kinds in the order they come: header, then for each table its name, rows and count, then the end. */
export const frameKinds = ['head', 'tabl', 'rows', 'done', 'ends'] as const
export type FrameKind = (typeof frameKinds)[number]

export type Frame = { readonly kind: FrameKind; readonly payload: Buffer }

/** Rows are cut into pieces of this size before they are compressed. */
export const pieceSize = 1024 * 1024
/** No frame is longer; one that says so is damaged. */
export const longestPayload = 2 * pieceSize
/** Kind and length. */
export const frameStart = 8
export const sealSize = 32

export const firstSeal = createHash('sha256').update(firstLine).digest()

/** The first bytes of a frame, before its payload. */
export function startOfFrame(kind: FrameKind, length: number): Buffer {
  const start = Buffer.alloc(frameStart)
  start.write(kind, 'latin1')
  start.writeUInt32BE(length, 4)
  return start
}

export function sealOfFrame(previous: Buffer, start: Buffer, payload: Buffer): Buffer {
  return createHash('sha256').update(previous).update(start).update(payload).digest()
}

const whole = z.number().int().nonnegative()
/** What is said back to whoever runs the command: nothing that a terminal would obey. */
const plainName = z.string().regex(/^[\w.+-]{1,100}$/)
const shape = z.strictObject({ name: plainName, columns: z.array(plainName) })

export const headerForm = z.strictObject({
  product: z.literal('samsyn'),
  version: plainName,
  mode: z.enum(['demo', 'production']),
  takenAt: z.iso.datetime(),
  /** PostgreSQL's version where it was taken: for people, not for the program. */
  server: z.string(),
  migrations: z
    .array(z.strictObject({ name: plainName, hash: plainName }))
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length),
  /** Every transaction in the file has a lower number. Half of all numbers are kept for what is to come. */
  belowTransaction: whole.max(2 ** 52),
  tables: z.array(shape),
  sequences: z.array(
    z.strictObject({ name: plainName, lastValue: z.string().regex(/^-?\d{1,19}$/) }),
  ),
})
export const tableForm = z.strictObject({ table: plainName })
export const countForm = z.strictObject({ rows: whole })
export const endForm = z.strictObject({ tables: whole, rows: whole })

/** What a backup says about itself before its rows. */
export type Header = z.infer<typeof headerForm>
/** A table and the columns that are kept of it, in the order they are written. */
export type TableShape = z.infer<typeof shape>

/** COPY ends every row with a line feed and writes those within a row otherwise. */
export function countLines(piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count += 1
  return count
}
