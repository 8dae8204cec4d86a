// SPDX-License-Identifier: EUPL-1.2
// Draws docs/house.svg from the import table, so that the picture cannot say anything else
// than the gates do. Arrows that follow from other arrows are left out.

import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

type ImportTable = {
  readonly mayUse: Readonly<Record<string, readonly string[]>>
  readonly roofs: readonly string[]
  readonly captions: Readonly<Record<string, string>>
  readonly pillars: readonly { readonly title: string; readonly rooms: readonly string[] }[]
  readonly foundation: readonly string[]
}

type Box = { readonly x: number; readonly y: number; readonly width: number }

const roomHeight = 52
const rowGap = 34
const columnWidth = 268
const columnGap = 24
const margin = 28
const ink = '#14222e'
const softInk = '#43525e'
const line = '#74828d'
const accent = '#0b5563'

const tablePath = new URL('../.dependency-cruiser.mjs', import.meta.url).href
const picturePath = new URL('../docs/house.svg', import.meta.url)

/** The picture as text. The same table gives the same bytes. */
export async function drawHouse(): Promise<string> {
  const { mayUse, roofs, captions, pillars, foundation } = (await import(tablePath)) as ImportTable
  const standing = pillars
    .map((pillar) => ({ ...pillar, rooms: pillar.rooms.filter((room) => room in mayUse) }))
    .filter((pillar) => pillar.rooms.length > 0)
  const width = pageWidth(standing.length, roofs.length)
  const tallest = Math.max(...standing.map((pillar) => pillar.rooms.length))

  const boxes = new Map<string, Box>()
  const rowAt = (row: number) => 96 + row * (roomHeight + rowGap)
  placeRow(boxes, roofs, rowAt(0), width)
  standing.forEach((pillar, column) => {
    const x = columnX(column, standing.length, width)
    // Pillars stand on the ground: short ones begin further down.
    const first = 1 + tallest - pillar.rooms.length
    pillar.rooms.forEach((room, row) =>
      boxes.set(room, { x, y: rowAt(first + row), width: columnWidth }),
    )
  })
  foundation.forEach((room, row) =>
    placeRow(boxes, [room], rowAt(1 + tallest + row), width, width - 2 * margin),
  )
  for (const room of Object.keys(mayUse))
    if (!boxes.has(room)) throw new Error(`Ge rummet ${room} en plats i .dependency-cruiser.mjs`)

  const groundY = rowAt(1 + tallest + foundation.length)
  return picture(width, groundY + 2 * 50 + margin, [
    doors(width),
    ...arrows(mayUse, boxes),
    ...[...boxes].map(([room, box]) => drawRoom(room, captions[room], box)),
    ...standing.map((pillar, column) =>
      pillarTitle(
        pillar.title,
        columnX(column, standing.length, width),
        rowAt(1) - 14,
        standing.length,
      ),
    ),
    ...floors(width, groundY),
  ])
}

function pageWidth(columns: number, roofCount: number): number {
  const most = Math.max(columns, roofCount)
  return Math.max(640, 2 * margin + most * columnWidth + (most - 1) * columnGap)
}

function columnX(column: number, columns: number, width: number): number {
  const taken = columns * columnWidth + (columns - 1) * columnGap
  return (width - taken) / 2 + column * (columnWidth + columnGap)
}

function placeRow(
  boxes: Map<string, Box>,
  rooms: readonly string[],
  y: number,
  width: number,
  roomWidth = columnWidth,
): void {
  const gap = columnGap * 2
  const taken = rooms.length * roomWidth + (rooms.length - 1) * gap
  rooms.forEach((room, place) =>
    boxes.set(room, { x: (width - taken) / 2 + place * (roomWidth + gap), y, width: roomWidth }),
  )
}

/** An arrow from a to c is left out when a reaches c by way of b. */
function arrows(mayUse: ImportTable['mayUse'], boxes: ReadonlyMap<string, Box>): string[] {
  const reaches = (from: string, to: string): boolean =>
    (mayUse[from] ?? []).some((next) => next === to || reaches(next, to))
  return Object.entries(mayUse).flatMap(([from, targets]) =>
    targets
      .filter((to) => !targets.some((via) => via !== to && reaches(via, to)))
      .map((to) => drawArrow(boxes.get(from), boxes.get(to))),
  )
}

function drawArrow(from: Box | undefined, to: Box | undefined): string {
  if (!from || !to) throw new Error('An arrow needs two rooms')
  const start = from.x + from.width / 2
  // A wide room is met straight below the one who looks, a narrow one in its middle.
  const end = to.width > columnWidth ? start : to.x + to.width / 2
  const bottom = from.y + roomHeight
  return `<path d="M${start} ${bottom} L${end} ${to.y - 7}" fill="none" stroke="${line}" stroke-width="1.5" marker-end="url(#down)"/>`
}

function drawRoom(room: string, caption: string | undefined, box: Box): string {
  if (caption === undefined) throw new Error(`Ge rummet ${room} en rad i .dependency-cruiser.mjs`)
  const middle = box.x + box.width / 2
  return [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${roomHeight}" rx="4" fill="#ffffff" stroke="${accent}" stroke-width="1.5"/>`,
    label(middle, box.y + 22, room, { size: 16, weight: 600, colour: ink }),
    label(middle, box.y + 41, caption, { size: 13, weight: 400, colour: softInk }),
  ].join('\n')
}

function doors(width: number): string {
  const words = 'main.ts → app.ts hänger upp allas sidor · cli/ är kommandoraden'
  return label(width / 2, 52, words, { size: 14, weight: 400, colour: softInk })
}

function pillarTitle(title: string, x: number, y: number, columns: number): string {
  if (columns === 1) return ''
  return label(x + columnWidth / 2, y, title, { size: 13, weight: 600, colour: accent })
}

function floors(width: number, y: number): string[] {
  const half = (width - 2 * margin - 12) / 2
  const floor = (x: number, top: number, floorWidth: number, words: string) =>
    [
      `<rect x="${x}" y="${top}" width="${floorWidth}" height="40" fill="#e9edef"/>`,
      label(x + floorWidth / 2, top + 25, words, { size: 14, weight: 600, colour: ink }),
    ].join('\n')
  return [
    floor(margin, y, half, 'platform · maskinen'),
    floor(margin + half + 12, y, half, 'web · möblerna'),
    floor(margin, y + 50, width - 2 * margin, 'kernel · ren grund'),
  ]
}

function label(
  x: number,
  y: number,
  words: string,
  look: { size: number; weight: number; colour: string },
): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${look.size}" font-weight="${look.weight}" fill="${look.colour}">${words}</text>`
}

function picture(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="'Source Sans 3', 'Segoe UI', system-ui, sans-serif">
<title id="title">Huset: vilka rum som får se in i vilka</title>
<desc id="desc">Pilarna pekar bara nedåt. Ritad av scripts/draw-house.ts ur tabellen i .dependency-cruiser.mjs.</desc>
<defs><marker id="down" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="${line}"/></marker></defs>
<rect width="${width}" height="${height}" fill="#f4f6f7"/>
${parts.filter((part) => part !== '').join('\n')}
</svg>
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(picturePath, await drawHouse())
