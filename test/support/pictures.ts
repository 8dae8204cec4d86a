// SPDX-License-Identifier: EUPL-1.2
// Pictures of pages, as wide as a screen and as wide as a phone, for the README and the guides.

import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { openChromium } from './chromium.ts'
import { inFewColours } from './palette-png.ts'
import { signInPath } from './site.ts'

export type Shot = {
  readonly name: string
  readonly path: string
  /** The person of the demonstration who looks; nobody is signed in without. */
  readonly as?: string
  /** What is done on the page first. The picture is of the address that it ends on. */
  readonly first?: (page: Page) => Promise<void>
  /** The heading that the picture begins at, where the top of the page is not the point. */
  readonly from?: string
}

const folder = new URL('../../docs/shots/', import.meta.url)
const widths = [1280, 390] as const
const tallest = 1600

export async function takePictures(baseUrl: string, shots: readonly Shot[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const browser = await openChromium()
  try {
    for (const [email, taken] of Map.groupBy(shots, ({ as }) => as ?? '')) {
      const page = await browser.newPage()
      if (email !== '') await page.goto(baseUrl + signInPath(email))
      for (const shot of taken) await take(page, shot, baseUrl + shot.path)
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

async function take(page: Page, { name, first, from }: Shot, path: string): Promise<void> {
  let address = path
  if (first) {
    await page.goto(path)
    await first(page)
    address = page.url()
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const response = await page.goto(address)
    if (response?.status() !== 200) throw new Error(`${address} answered ${response?.status()}`)
    await page.evaluate('document.fonts.ready.then(() => true)')
    const y = from === undefined ? 0 : await topOf(page, from)
    const height = await page.evaluate<number>('document.documentElement.scrollHeight')
    const png = await page.screenshot({
      fullPage: true,
      clip: { x: 0, y, width, height: Math.min(height - y, tallest) },
    })
    await writeFile(new URL(`${name}-${width}.png`, folder), inFewColours(png))
  }
}

async function topOf(page: Page, heading: string): Promise<number> {
  const box = await page.getByRole('heading', { name: heading, exact: true }).boundingBox()
  return Math.max(0, Math.floor(box!.y) - 24)
}
