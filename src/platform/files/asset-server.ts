// SPDX-License-Identifier: EUPL-1.2
// Styles, scripts and fonts: each under an address that holds the hash of its bytes, so a browser
// never asks twice and never has an old one. Compressed once, when first asked for.

import { createHash } from 'node:crypto'
import {
  chooseEncoding,
  encode,
  type Encoding,
  isWorthEncoding,
} from '#platform/http/answer/encode.ts'

export type AssetSource = {
  /** As other assets and the frame name it: `samsyn.css`, `source-sans-3.woff2`. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type AssetServer = {
  /** The address of an asset by its name. An unknown name is a bug and throws. */
  href(name: string): string
  /** Changes when any asset changes. */
  readonly digest: string
  answer(path: string, acceptEncoding: string | null): Promise<Response | undefined>
}

type Asset = AssetSource & { readonly encoded: Map<Encoding, Promise<Uint8Array>> }

export const assetsFolder = '/tillgangar/'

/** Style sheets name other assets in `url(name)`; those are given first. */
export function makeAssetServer(sources: readonly AssetSource[]): AssetServer {
  const hrefs = new Map<string, string>()
  const assets = new Map<string, Asset>()
  for (const source of sources.toSorted(stylesLast)) {
    const bytes = source.mediaType.startsWith('text/css')
      ? Buffer.from(withHashedNames(Buffer.from(source.bytes).toString('utf8'), hrefs))
      : source.bytes
    const href = assetsFolder + hashedName(source.name, bytes)
    hrefs.set(source.name, href)
    assets.set(href, { ...source, bytes, encoded: new Map() })
  }
  return {
    href(name) {
      const href = hrefs.get(name)
      if (href === undefined) throw new Error(`no asset named ${name}`)
      return href
    },
    digest: hash([...hrefs.values()].join()),
    async answer(path, acceptEncoding) {
      const asset = assets.get(path)
      return asset && sendAsset(asset, acceptEncoding)
    },
  }
}

async function sendAsset(asset: Asset, acceptEncoding: string | null): Promise<Response> {
  const possible = isWorthEncoding(asset.mediaType, asset.bytes)
    ? new Set<Encoding>(['br', 'gzip'])
    : new Set<Encoding>()
  const encoding = chooseEncoding(acceptEncoding, possible)
  const encoded = asset.encoded.get(encoding) ?? encode(asset.bytes, encoding, 11)
  asset.encoded.set(encoding, encoded)
  const headers = new Headers({
    'Content-Type': asset.mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  })
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  return new Response((await encoded) as Uint8Array<ArrayBuffer>, { headers })
}

function stylesLast(one: AssetSource, other: AssetSource): number {
  const isStyle = (source: AssetSource) => Number(source.mediaType.startsWith('text/css'))
  return isStyle(one) - isStyle(other)
}

function withHashedNames(css: string, hrefs: ReadonlyMap<string, string>): string {
  return css.replaceAll(/url\(([^()]*)\)/g, (whole, address: string) => {
    const name = address
      .trim()
      .replaceAll(/^['"]|['"]$/g, '')
      .replace(/^\.?\//, '')
    const href = hrefs.get(name) ?? hrefs.get(name.split('/').at(-1)!)
    return href === undefined ? whole : `url("${href}")`
  })
}

function hashedName(name: string, bytes: Uint8Array): string {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot).replaceAll('/', '-')}.${hash(bytes)}${name.slice(dot)}`
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
