// SPDX-License-Identifier: EUPL-1.2
// An example text as a version of its document: imported, frozen, given its terms.

import { day, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { putFile } from '#platform/files/file-store.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { startVersion } from '../agreement/commands/documents.ts'
import { freezeVersion } from '../agreement/commands/freezing.ts'
import { recordValidityEvent } from '../agreement/commands/validity-events.ts'
import { setTerms } from '../agreement/commands/validity.ts'
import { findTerms } from '../agreement/reads/editions.ts'
import { openEdition } from '../agreement/reads/open-edition.ts'
import { readText } from '../agreement/reads/texts.ts'
import type { Document, Version } from '../agreement/rules/document.ts'
import type { Terms } from '../agreement/rules/edition.ts'
import { seenIn } from '../agreement/rules/seen.ts'
import { actAs, must, type Making } from './make.ts'
import { shareTexts } from './shared-texts.ts'
import { readExampleText, type ExampleText } from './texts.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type Frozen = { readonly version: Version; readonly text: ExampleText }

/** When an edition was adopted before the product, when it entered into force, and who says so. */
export function adopted(adoptedOn: string, entersIntoForceOn: string, source: string) {
  const adoptedBy = 'Regionfullmäktige och kommunfullmäktige'
  return { adoptedOn: day(adoptedOn), entersIntoForceOn: day(entersIntoForceOn), adoptedBy, source }
}

/** An extension that was decided before the product. */
export async function extend(
  tx: Tx,
  processLeader: Mandate,
  extension: {
    readonly versionId: string
    readonly happenedOn: Day
    readonly extendedUntil: Day
    readonly note: string
  },
): Promise<void> {
  const { versionId, happenedOn, extendedUntil, note } = extension
  const kind = 'extension-decided'
  const none = { endsFrom: undefined, byPartyId: undefined }
  const event = { kind, happenedOn, extendedUntil, note, ...none } as const
  const opened = await openEdition(tx, versionId, happenedOn)
  const id = newId()
  must(
    await recordValidityEvent(tx, happenedOn, processLeader, {
      id,
      versionId,
      event,
      seen: seenIn.recording(opened, { ...event, id, versionId }, happenedOn),
    }),
  )
}

/** Imports one file as a version of the document and freezes it. */
export async function freezeText(
  making: Making,
  input: {
    readonly document: Document
    readonly file: string
    readonly label: string
    readonly on: Day
    readonly basedOn?: Frozen
    readonly terms?: Terms
    readonly idsByKey: Map<string, string>
    readonly also?: (tx: Tx, version: Version) => Promise<void>
  },
): Promise<Frozen> {
  const text = await readExampleText(input.file, input.idsByKey)
  const { editor, processLeader } = making.mandates
  const draft = await actAs(making, editor, async (tx) => {
    const file = await putFile(tx, text.bytes, wordType)
    return must(
      await startVersion(tx, input.on, editor, {
        documentId: input.document.id,
        label: input.label,
        title: text.title,
        subtitle: text.subtitle,
        isExampleText: true,
        basedOnVersionId: input.basedOn?.version.id,
        sourceFileHash: file.hash,
        numbering: text.numbering,
        provisions: await shareTexts(tx, input.on, editor, text.provisions),
      }),
    )
  })
  const versionId = draft.id
  const { terms, also } = input
  if (terms) {
    await actAs(making, processLeader, async (tx) => {
      const seen = seenIn.terms(await findTerms(tx, versionId))
      must(await setTerms(tx, input.on, processLeader, { versionId, seen, terms }))
    })
  }
  const version = await actAs(making, editor, async (tx) => {
    const seen = seenIn.draft(await readText(tx, versionId))
    return must(await freezeVersion(tx, input.on, editor, { versionId, seen }))
  })
  if (also) await actAs(making, processLeader, (tx) => also(tx, version))
  return { version, text }
}
