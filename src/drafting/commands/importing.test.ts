// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { provision } from '../../../test/fixtures/provisions.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { aPerson } from '../../../test/support/site.ts'
import type { ImportDraft } from '../reads/imports.ts'
import { createDocument, startVersion } from '../../agreement/commands/documents.ts'
import { planOf } from './importing.ts'

const today = day('2026-03-19')
/** With as many on the other side, above what is paired while others wait. */
const length = 520
const words = (place: number) => `Insats ${place} ges av part ${(place * 31) % 97} enligt plan.`

test('pairing that passes its time is refused in words, and done when it has time', async () => {
  await using database = await freshDatabase()
  const person = await aPerson(database.db, { email: 'elin@exempel.se', role: 'editor' })
  const editor = {
    id: person.mandateId!,
    personId: person.id,
    role: 'editor' as const,
    partyId: undefined,
    bodyId: undefined,
    unitId: undefined,
  }
  const { document, version } = await inTransaction(database.db, theProduct, async (tx) => {
    const made = await createDocument(tx, today, editor, {
      slug: 'avtal',
      kind: 'framework-agreement',
      isStatutory: false,
      mainDocumentId: undefined,
      position: 1,
    })
    assert.ok(made.granted)
    const started = await startVersion(tx, today, editor, {
      documentId: made.value.id,
      label: '2017',
      title: 'Avtal',
      subtitle: '',
      isExampleText: true,
      basedOnVersionId: undefined,
      sourceFileHash: undefined,
      provisions: Array.from({ length }, (_, place) =>
        provision('paragraph', newId(), { text: words(place) }),
      ),
    })
    assert.ok(started.granted)
    return { document: made.value, version: started.value }
  })
  const draft: ImportDraft = {
    id: newId(),
    documentId: document.id,
    comparedWithVersionId: version.id,
    fileName: 'avtal.docx',
    fileHash: '',
    content: {
      title: 'Avtal',
      subtitle: '',
      provisions: Array.from({ length }, (_, place) => ({
        ...provision('paragraph', '', { text: words(place) }),
        parent: undefined,
        level: 1,
        bookmark: undefined,
        fileNumber: undefined,
        guesses: [],
      })),
      doubts: [],
      appendixStarts: [],
    },
    choices: {
      title: 'Avtal',
      subtitle: '',
      label: '2027',
      isExampleText: true,
      annexes: {},
      pairings: {},
    },
    savedAsVersionId: undefined,
  }
  const refused = await planOf(database.db, draft, 1)
  assert.equal(refused.granted ? 'granted' : refused.refusal, 'too-much-to-pair')
  const planned = await planOf(database.db, draft)
  assert.ok(planned.granted)
  const { pairings } = planned.value[0]!.pairing
  assert.equal(pairings.filter(({ by }) => by === 'same-wording').length, length)
})
