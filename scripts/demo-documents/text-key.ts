// SPDX-License-Identifier: EUPL-1.2
// The key to the Word files: what a Word file cannot say about its provisions.
import { basename } from 'node:path'
import type { DraftDocument } from './draft.ts'
import { numbered } from './numbering.ts'
import { plainText } from './word-text.ts'

/**
 * One row per provision. `key` is equal in every edition where the provision lives on;
 * `actor`, `shared` and `reason` are what an editor would add after the import.
 */
export function textKey(draft: DraftDocument) {
  return {
    file: basename(draft.file),
    title: draft.title,
    provisions: numbered(draft).map(({ provision, number, path }) => ({
      key: provision.key,
      number,
      kind: provision.kind,
      path,
      opening: openingOf(provision.blocks[0]),
      actor: provision.actor,
      shared: provision.shared,
      reason: provision.reason,
    })),
  }
}

function openingOf(block: unknown): string | undefined {
  return typeof block === 'string' ? plainText(block).slice(0, 60) : undefined
}
