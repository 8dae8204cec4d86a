// SPDX-License-Identifier: EUPL-1.2
// A picture of a page in 256 colours, a third as large to keep. The form is W3C's Portable Network
// Graphics; only what Chromium writes is read: eight bits, red, green and blue, no interlacing.

import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostColours = 256
/** The square of how far two colours stand from each other, in steps of 255. */
const hardlyTold = 48

type Pixels = { readonly width: number; readonly height: number; readonly colours: Uint32Array }

/** The same picture with its most common colours; each other colour becomes the nearest of them. */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, colours } = readPixels(png)
  const palette = commonest(colours)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc(height * (width + 1))
  for (const [at, colour] of colours.entries()) {
    let place = places.get(colour)
    if (place === undefined) {
      place = nearest(palette, colour)
      places.set(colour, place)
    }
    rows[at + Math.floor(at / width) + 1] = place
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function readPixels(png: Buffer): Pixels {
  const pieces: Buffer[] = []
  let head: Buffer = Buffer.alloc(0)
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    const name = png.toString('latin1', at + 4, at + 8)
    if (name === 'IHDR') head = content
    if (name === 'IDAT') pieces.push(content)
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const samples = { 2: 3, 6: 4 }[head[9]!]
  if (head[8] !== 8 || head[12] !== 0 || !samples) throw new Error('not a picture of a page')
  const bytes = unfilter(inflateSync(Buffer.concat(pieces)), width * samples, samples)
  const colours = new Uint32Array(width * height)
  for (const at of colours.keys()) colours[at] = bytes.readUIntBE(at * samples, 3)
  return { width, height, colours }
}

/** Each row says how it was written as differences from what is left of it and above it. */
function unfilter(raw: Buffer, length: number, samples: number): Buffer {
  const height = raw.length / (length + 1)
  const bytes = Buffer.alloc(height * length)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)]!
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x < samples ? 0 : bytes[at - samples]!
      const above = y === 0 ? 0 : bytes[at - length]!
      const corner = x < samples || y === 0 ? 0 : bytes[at - length - samples]!
      bytes[at] = raw[at + y + 1]! + guess(filter, left, above, corner)
    }
  }
  return bytes
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const sum = left + above - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** The commonest come first. One that is hardly told from those before it leaves room for the rare. */
function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette: number[] = []
  for (const [colour] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    if (palette.length === mostColours) break
    if (palette.every((one) => distance(one, colour) > hardlyTold)) palette.push(colour)
  }
  return palette
}

const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function nearest(palette: readonly number[], colour: number): number {
  const far = palette.map((one) => distance(one, colour))
  return far.indexOf(Math.min(...far))
}

function distance(one: number, other: number): number {
  const [red, green, blue] = parts(one)
  const [r, g, b] = parts(other)
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
