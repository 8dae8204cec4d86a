// SPDX-License-Identifier: EUPL-1.2
// Those who write a draft leave notes to its words, answer them, and say when they are resolved. The text is
// never touched.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record, recordAll } from '#platform/journal/journal.ts'
import { lockVersions } from '../../agreement/reads/locks.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { isStepFrom } from '../../agreement/rules/lifecycle.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { listNotes } from '../reads/draft-notes.ts'
import {
  type AfterAnswer,
  checkNote,
  findQuoted,
  type NoteRefusal,
  type QuoteRefusal,
  seenThread,
  wordsOfNoted,
} from '../rules/draft-notes.ts'
import { besideDraftEvent } from '../rules/events.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { deleteOpening, insertNote, settleNote, upsertOpening } from '../writes/draft-notes.ts'
import { getOwn } from './provisions.ts'

/** The draft under its lock, for one who may write notes in it. */
async function openForNotes(tx: Tx, mandate: Mandate, versionId: string) {
  if (!mayInAgreement(mandate, 'note-in-draft')) throw new NotAllowed('note-in-draft')
  await lockVersions(tx, [versionId])
  const text = await readText(tx, versionId)
  return isStepFrom(text.version.status, 'change') ? text : undefined
}

/** On a provision as it was seen, or on words of it. Its id comes with the form: sent twice it is one. */
export async function writeNote(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id: string
    readonly versionId: string
    readonly provisionId: string
    readonly text: string
    /** Words of the provision, as they were typed or copied; empty for all of it. */
    readonly quote: string
    readonly seen: SeenWord
  },
): Promise<Result<undefined, NoteRefusal | QuoteRefusal | 'version-not-draft'>> {
  const { id, versionId, provisionId } = input
  const draft = await openForNotes(tx, mandate, versionId)
  if (!draft) return refused('version-not-draft')
  if ((await listNotes(tx, versionId)).some((one) => one.id === id)) return granted()
  const text = about('text', checkNote(input.text))
  if (!text.granted) return text
  const own = getOwn(draft.provisions, provisionId)
  demandSeen(input.seen, seenInDraft.provision(own), `provision ${provisionId}`)
  const words = wordsOfNoted(own)
  const anchor = about('quote', findQuoted(words, input.quote))
  if (!anchor.granted) return anchor
  await insertNote(tx, versionId, {
    id,
    provisionId,
    text: text.value,
    writtenAgainst: words,
    parentId: own.parentId,
    anchor: anchor.value,
    writtenBy: mandate.personId,
  })
  const payload = { version: versionId, provisions: [provisionId] }
  await record(tx, today, besideDraftEvent('note-written', id, payload))
  return granted()
}

/** An answer, that it is resolved, or that it is open again, or an answer with one of them. */
export async function answerNote(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id: string
    readonly versionId: string
    readonly noteId: string
    readonly text: string
    readonly becomes: AfterAnswer
    readonly seen: SeenWord
  },
): Promise<Result<undefined, NoteRefusal | 'version-not-draft'>> {
  const { id, versionId, noteId, becomes } = input
  const draft = await openForNotes(tx, mandate, versionId)
  if (!draft) return refused('version-not-draft')
  const note = (await listNotes(tx, versionId)).find((one) => one.id === noteId)
  if (!note) throw new NotFound(`note ${noteId}`)
  const settles =
    (becomes === 'resolved' && !note.resolved) ||
    (becomes === 'open' && note.resolved !== undefined)
  // Pressed twice: the answer is there, and the thread is what it was asked to be.
  const isAnswered = note.answers.some((one) => one.id === id)
  if (isAnswered || (input.text === '' && becomes !== 'stays' && !settles)) return granted()
  demandSeen(input.seen, seenThread(note), `note ${noteId}`)
  const text =
    input.text === '' && becomes !== 'stays' ? granted('') : about('text', checkNote(input.text))
  if (!text.granted) return text
  const payload = { version: versionId, provisions: [note.provisionId] }
  if (text.value !== '') {
    const { provisionId, writtenAgainst, parentId } = note
    await insertNote(tx, versionId, {
      id,
      answersId: noteId,
      provisionId,
      text: text.value,
      writtenAgainst,
      parentId,
      anchor: undefined,
      writtenBy: mandate.personId,
    })
  }
  if (settles) await settleNote(tx, noteId, becomes === 'resolved' ? mandate.personId : undefined)
  await recordAll(tx, today, [
    ...(text.value === '' ? [] : [besideDraftEvent('note-answered', noteId, payload)]),
    ...(settles
      ? [
          besideDraftEvent(
            becomes === 'resolved' ? 'note-resolved' : 'note-reopened',
            noteId,
            payload,
          ),
        ]
      : []),
  ])
  return granted()
}

/** A sign to colleagues, that hinders nobody and is forgotten after some minutes. */
export async function tellOpened(
  tx: Tx,
  mandate: Mandate,
  at: { readonly versionId: string; readonly provisionId: string },
): Promise<void> {
  await upsertOpening(tx, at.versionId, at.provisionId, mandate.personId)
}

/** Saved: she writes there no more. */
export async function tellClosed(
  tx: Tx,
  mandate: Mandate,
  at: { readonly versionId: string; readonly provisionId: string },
): Promise<void> {
  await deleteOpening(tx, at.versionId, at.provisionId, mandate.personId)
}
