// SPDX-License-Identifier: EUPL-1.2
// Which files the pages need, and under which addresses they are served. Bytes are read by app.ts.

/** A file made of one or more parts, joined in order. Paths begin at the project's root or name a package. */
export type AssetPlan = {
  readonly name: string
  readonly mediaType: string
  readonly parts: readonly string[]
}

const designsystemet = '@digdir/designsystemet-css/dist'
const fonts = '@fontsource-variable'

export const assetPlans: readonly AssetPlan[] = [
  {
    name: 'samsyn.css',
    mediaType: 'text/css; charset=utf-8',
    parts: [
      `package:${designsystemet}/src/base.css`,
      `package:${designsystemet}/src/button.css`,
      `package:${designsystemet}/src/skip-link.css`,
      'src/web/assets/tokens.css',
      'src/web/assets/page.css',
      'src/web/assets/frame.css',
      'src/web/assets/parts.css',
      'src/web/assets/table.css',
      'src/web/assets/drawings.css',
      'src/web/assets/work.css',
      'src/web/assets/forms.css',
      'src/web/assets/agreement.css',
      'src/web/assets/print.css',
    ],
  },
  { name: 'symbols.svg', mediaType: 'image/svg+xml', parts: ['src/web/assets/symbols.svg'] },
  { name: 'chevron.svg', mediaType: 'image/svg+xml', parts: ['src/web/assets/chevron.svg'] },
  { name: 'mark.svg', mediaType: 'image/svg+xml', parts: ['src/web/assets/mark.svg'] },
  {
    name: 'source-sans-3.woff2',
    mediaType: 'font/woff2',
    parts: [`package:${fonts}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`],
  },
  {
    name: 'source-sans-3-italic.woff2',
    mediaType: 'font/woff2',
    parts: [`package:${fonts}/source-sans-3/files/source-sans-3-latin-wght-italic.woff2`],
  },
  {
    name: 'source-serif-4.woff2',
    mediaType: 'font/woff2',
    parts: [`package:${fonts}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2`],
  },
  {
    name: 'source-serif-4-italic.woff2',
    mediaType: 'font/woff2',
    parts: [`package:${fonts}/source-serif-4/files/source-serif-4-latin-wght-italic.woff2`],
  },
]

let hrefOf: (name: string) => string = (name) => `/tillgangar/${name}`

/** Told once at start: where each file is served, under an address that holds its hash. */
export function placeAssets(href: (name: string) => string): void {
  hrefOf = href
}

export function assetHref(name: string): string {
  return hrefOf(name)
}
