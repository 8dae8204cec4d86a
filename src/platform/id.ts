// SPDX-License-Identifier: EUPL-1.2

import { randomFillSync } from 'node:crypto'

/** A new id: UUID version 7, so that rows made later sort later (RFC 9562, 5.7). */
export function newId(): string {
  const bytes = randomFillSync(new Uint8Array(16))
  let time = Date.now()
  for (let place = 5; place >= 0; place--) {
    bytes[place] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from an address or a form can be an id at all: ask before the database does. */
export function isId(text: string): boolean {
  return form.test(text)
}
