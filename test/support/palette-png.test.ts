// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { inFewColours } from './palette-png.ts'

/** Two rows of red, green and blue; the second says what differs from the first. */
function picture(rows: readonly (readonly number[])[], width: number): Buffer {
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0])
  const data = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...(
      [
        ['IHDR', head],
        ['IDAT', data],
        ['IEND', Buffer.alloc(0)],
      ] as const
    ).map(([name, content]) => {
      const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
      const around = [Buffer.alloc(4), Buffer.alloc(4)] as const
      around[0].writeUInt32BE(content.length)
      around[1].writeUInt32BE(crc32(named))
      return Buffer.concat([around[0], named, around[1]])
    }),
  ])
}

function colourOf(png: Buffer, x: number, y: number): readonly number[] {
  const found = (name: string) => {
    const at = png.indexOf(name, 0, 'latin1')
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const place = inflateSync(found('IDAT'))[y * (found('IHDR').readUInt32BE(0) + 1) + 1 + x]!
  return [...found('PLTE').subarray(place * 3, place * 3 + 3)]
}

test('each way that a row may be written is read as the same colours', () => {
  const [first, second] = [
    [10, 20, 30],
    [200, 100, 50],
  ] as const
  const differences: Readonly<Record<number, readonly number[]>> = {
    0: [...first, ...second],
    1: [...first, 190, 80, 20],
    2: [0, 0, 0, 0, 0, 0],
    3: [5, 10, 15, 95, 40, 10],
    4: [0, 0, 0, 0, 0, 0],
  }
  for (const [filter, row] of Object.entries(differences)) {
    const small = inFewColours(
      picture(
        [
          [0, ...first, ...second],
          [Number(filter), ...row],
        ],
        2,
      ),
    )
    for (const y of [0, 1]) {
      assert.deepEqual(colourOf(small, 0, y), first, `filter ${filter}`)
      assert.deepEqual(colourOf(small, 1, y), second, `filter ${filter}`)
    }
  }
})

test('a colour beyond the 256 most common becomes the nearest of them', () => {
  // Eight steps apart: 32 greens in each of eight reds.
  const colours = Array.from({ length: 256 }, (_, place) => [(place >> 5) * 8, (place % 32) * 8, 0])
  const rows = [0, 1].map((half) => [0, ...colours.slice(half * 128, half * 128 + 128).flat()])
  const last = [0, ...Array.from({ length: 127 }, () => [0, 0, 0]).flat(), 10, 81, 90]
  const small = inFewColours(picture([...rows, ...rows, last], 128))
  assert.deepEqual(colourOf(small, 1, 0), [0, 8, 0])
  assert.deepEqual(colourOf(small, 127, 4), [8, 80, 0])
})

test('a rare colour of its own stays, and one that is hardly told from another gives way', () => {
  const row = [
    0,
    ...Array.from({ length: 8 }, () => [255, 255, 255]).flat(),
    138,
    75,
    0,
    254,
    255,
    255,
  ]
  const small = inFewColours(picture([row], 10))
  assert.deepEqual(colourOf(small, 8, 0), [138, 75, 0])
  assert.deepEqual(colourOf(small, 9, 0), [255, 255, 255])
})
