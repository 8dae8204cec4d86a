// SPDX-License-Identifier: EUPL-1.2
// The shared texts of the example documents, by the key file that lies beside them. Each provision
// under a key is a shared text of its own; a later document with newer words renews its source.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeSharedText } from '../drafting/commands/shared-texts.ts'
import { listSharedTexts } from '../agreement/reads/shared-texts.ts'
import { writeDraftingText } from '../drafting/rules/drafting-text.ts'
import type { Provision } from '../agreement/rules/provision.ts'
import { seenIn } from '../agreement/rules/seen.ts'
import { isSameText } from '../agreement/rules/shared-text.ts'
import { must } from './make.ts'
import { addSharedText } from '../agreement/commands/shared-texts.ts'

const namesByKey: Readonly<Record<string, string>> = {
  omstallningen: 'Omställningen till nära vård',
  ansvarsforhallanden: 'Ansvarsförhållanden',
  sip: 'SIP, informationsöverföring och planering',
  barnkonventionen: 'Barnets rättigheter',
}

type Keyed = { readonly key: string; readonly shared?: string | undefined }

/** What each shared provision is called: its part of the text, and its place there if it has several. */
export function nameSharedTexts(
  documents: readonly { readonly provisions: readonly Keyed[] }[],
): ReadonlyMap<string, string> {
  const parts = new Map<string, Set<string>>()
  for (const { key, shared } of documents.flatMap(({ provisions }) => provisions)) {
    if (shared !== undefined) parts.set(shared, (parts.get(shared) ?? new Set()).add(key))
  }
  return new Map(
    [...parts].flatMap(([part, keys]) => {
      const name = namesByKey[part] ?? part.charAt(0).toUpperCase() + part.slice(1)
      return Array.from(keys, (key, place): [string, string] => [
        key,
        keys.size === 1 ? name : `${name} (${place + 1})`,
      ])
    }),
  )
}

/** The provisions as occurrences of their shared texts, which are made or renewed as needed. */
export async function shareTexts<Shared extends Provision & { readonly sharedName?: string }>(
  tx: Tx,
  on: Day,
  editor: Mandate,
  provisions: readonly Shared[],
): Promise<readonly Shared[]> {
  const sources = new Map((await listSharedTexts(tx)).map((source) => [source.name, source]))
  const shared: Shared[] = []
  for (const provision of provisions) {
    const name = provision.sharedName
    if (name === undefined) {
      shared.push(provision)
      continue
    }
    const known = sources.get(name)
    const source = known ?? must(await addSharedText(tx, on, editor, { ...provision, name }))
    sources.set(name, source)
    if (!isSameText(source.text, provision.text)) {
      const seen = seenIn.sharedText(source)
      const renewed = { ...source, sharedTextId: source.id, seen, changeReason: '' }
      const text = writeDraftingText(provision.text)
      must(await changeSharedText(tx, on, editor, { ...renewed, text }))
    }
    shared.push({ ...provision, sharedTextId: source.id })
  }
  return shared
}
