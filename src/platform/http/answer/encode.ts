// SPDX-License-Identifier: EUPL-1.2

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'identity' | 'gzip' | 'br'

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Below this a compressed answer saves less than its header costs. */
const worthwhile = 1000

/** The best encoding that the browser takes of those that exist. */
export function chooseEncoding(
  acceptEncoding: string | null,
  among: ReadonlySet<Encoding> | ReadonlyMap<Encoding, unknown>,
): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]!.trim()),
  )
  if (accepted.has('br') && among.has('br')) return 'br'
  if (accepted.has('gzip') && among.has('gzip')) return 'gzip'
  return 'identity'
}

/** Whether bytes of this kind get smaller; documents and pictures already are. */
export function isWorthEncoding(mediaType: string, bytes: Uint8Array): boolean {
  const isText = /^(text\/|application\/(json|atom\+xml|xml|javascript|ld\+json)|image\/svg\+xml)/
  return bytes.byteLength >= worthwhile && isText.test(mediaType)
}

/** `quality` of brotli: 4 while someone waits, 11 for what is made once. */
export async function encode(
  bytes: Uint8Array,
  encoding: Encoding,
  quality: 4 | 11 = 4,
): Promise<Uint8Array> {
  if (encoding === 'br') {
    return asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  }
  return encoding === 'gzip' ? asGzip(bytes) : bytes
}
