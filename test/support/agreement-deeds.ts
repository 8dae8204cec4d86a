// SPDX-License-Identifier: EUPL-1.2
// Each command of the room of agreements as it is given by one who has just looked: what is seen is
// read when the deed is prepared, and the deed is done later, when others may have been there.
// Long because every command has its row.

import { readFile } from 'node:fs/promises'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import { startDraft } from '../../src/drafting/commands/copying.ts'
import {
  changeHeader,
  changeProvision,
  deleteProvision,
  insertProvision,
  moveProvision,
} from '../../src/drafting/commands/provisions.ts'
import {
  freezeVersion,
  makePackage,
  withdrawVersion,
} from '../../src/agreement/commands/freezing.ts'
import {
  chooseImport,
  planOf,
  saveImport,
  startImport,
} from '../../src/drafting/commands/importing.ts'
import {
  putBackRemoved,
  removeDocumentAsked,
  removeDraftAsked,
  removePackageAsked,
} from '../../src/drafting/commands/removing.ts'
import {
  acceptSuggestions,
  rejectSuggestions,
  suggest,
} from '../../src/drafting/commands/suggesting.ts'
import { answerNote, writeNote } from '../../src/drafting/commands/noting.ts'
import { listNotes } from '../../src/drafting/reads/draft-notes.ts'
import { seenThread } from '../../src/drafting/rules/draft-notes.ts'
import { renumberDraft } from '../../src/drafting/commands/renumbering.ts'
import { giveReason } from '../../src/drafting/commands/reasons.ts'
import { mergeProvisions, splitProvision } from '../../src/drafting/commands/splitting.ts'
import { restoreWording, undoStep } from '../../src/drafting/commands/undoing.ts'
import {
  changeEverywhere,
  changeSharedText,
  createSharedText,
  leaveSharedText,
  useSharedText,
} from '../../src/drafting/commands/shared-texts.ts'
import { publishVersion } from '../../src/agreement/commands/publishing.ts'
import {
  recordValidityEvent,
  withdrawValidityEvent,
} from '../../src/agreement/commands/validity-events.ts'
import {
  correctEarlierAdoption,
  registerEarlierAdoption,
  registerEarlierEdition,
  withdrawEarlierAdoption,
} from '../../src/agreement/commands/earlier-editions.ts'
import { correctTerms, registerAdoption, setTerms } from '../../src/agreement/commands/validity.ts'
import { readWordFile, type WordFile } from '../../src/drafting/commands/word-file.ts'
import { listDocuments } from '../../src/agreement/reads/documents.ts'
import type { Package } from '../../src/agreement/rules/document.ts'
import { findPackageBySlug } from '../../src/agreement/reads/packages.ts'
import { findTerms } from '../../src/agreement/reads/editions.ts'
import { listSuggestions } from '../../src/drafting/reads/suggestions.ts'
import { findImport } from '../../src/drafting/reads/imports.ts'
import { openEdition } from '../../src/agreement/reads/open-edition.ts'
import { listRemovalReasons } from '../../src/agreement/reads/removals.ts'
import { findProvision, readText } from '../../src/agreement/reads/texts.ts'
import { getVersion, listVersions } from '../../src/agreement/reads/versions.ts'
import { reasonedChanges } from '../../src/agreement/rules/change-reasons.ts'
import { compareVersions } from '../../src/agreement/rules/comparison.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'
import { asSeen } from './as-seen.ts'
import { must, openTerms, type AgreementRoom, type Draft } from './agreement-room.ts'
import { addSharedText } from '../../src/agreement/commands/shared-texts.ts'
import { seenInDraft } from '../../src/drafting/rules/seen-in-draft.ts'

export type Act = (tx: Tx, by: Mandate) => Promise<Result<unknown, string> | void | string>

/** What is done to a version, told what is special about it: words, a label, a name. */
type Deed = (room: AgreementRoom, on: Draft, what?: string) => Promise<Act>

const typed = (text: string) => ({
  kind: 'paragraph' as const,
  heading: '',
  text,
  actor: undefined,
  changeReason: 'För klarhet.',
})

const told = { adoptedBy: 'Fullmäktige hos alla parter', source: 'prov' }

let file: Promise<WordFile> | undefined

/** A Word file, read once. */
async function readFileOnce(): Promise<WordFile> {
  const name = 'riktlinje-avvikelser-tvister-forslag.docx'
  const path = new URL(`../../db/seed/texts/${name}`, import.meta.url)
  file ??= readFile(path).then(async (bytes) =>
    must(await readWordFile({ name, bytes: new Uint8Array(bytes) })),
  )
  return file
}

/** A file that is read as a version of the document, beside the version. */
async function beginImport(room: AgreementRoom, { document, versionId }: Draft): Promise<string> {
  const upload = await readFileOnce()
  return must(
    await room.as('editor', (tx, by) =>
      startImport(tx, room.today, by, {
        documentId: document.id,
        comparedWithVersionId: versionId,
        label: `in-${newId().slice(-6)}`,
        file: upload,
      }),
    ),
  )
}

async function planned(room: AgreementRoom, importId: string) {
  const draft = (await findImport(room.db, importId))!
  const parts = must(await planOf(room.db, draft))
  return { choices: draft.choices, seen: seenInDraft.plan(draft.choices, parts) }
}

const notice = {
  kind: 'terminated' as const,
  happenedOn: day('2026-03-01'),
  extendedUntil: undefined,
  byPartyId: undefined,
  note: 'Protokoll § 1',
}

/** Recording that an edition ends from a day, and the event's id. */
async function recording(room: AgreementRoom, { versionId }: Draft, endsFrom: string) {
  const id = newId()
  const opened = await openEdition(room.db, versionId, room.today)
  const event = { ...notice, endsFrom: day(endsFrom) }
  const recorded = { ...event, id, versionId }
  const seen = opened.edition ? seenIn.recording(opened, recorded, room.today) : ''
  const act: Act = (tx, by) =>
    recordValidityEvent(tx, room.today, by, {
      id,
      versionId,
      event,
      seen,
    })
  return { id, act }
}

/** A package that nobody uses. */
async function packageOf(room: AgreementRoom, slug: string): Promise<Package> {
  const { versionId } = await room.frozen()
  const versions = await asSeen.versions(room.db, [versionId])
  return must(
    await room.as('process-leader', (tx, by) =>
      makePackage(tx, room.today, by, { slug, title: 'Ett paket för mycket', versions }),
    ),
  )
}

/** Other words for a provision, suggested as it stands. */
async function suggestion(room: AgreementRoom, { versionId, first }: Draft, text: string) {
  const id = newId()
  const seen = await asSeen.standing(room.db, versionId, first)
  const act: Act = (tx, by) =>
    suggest(tx, room.today, by, {
      id,
      versionId,
      provisionId: first,
      kind: 'words',
      typed: { kind: 'paragraph', heading: '', text, actor: undefined },
      newProvisionId: newId(),
      reason: 'Klarare.',
      seen,
    })
  return { id, act }
}

/** One that waits, and what one who is to decide about it sees; where none can be made, one that is not there. */
async function waitingSuggestion(room: AgreementRoom, on: Draft) {
  const { versionId } = on
  const waiting = (await listSuggestions(room.db, versionId)).find(({ decided }) => !decided)
  const made = waiting ?? (await suggestion(room, on, 'Kommunen svarar.'))
  if ('act' in made) await room.as('editor', made.act)
  const ids = [made.id]
  return { versionId, ids, seen: await asSeen.suggestions(room.db, versionId, ids) }
}

export const deeds = {
  createDocument: async (room, _on, slug = 'nytt-avtal') => {
    const seen = seenIn.documents(await listDocuments(room.db))
    return (tx, by) =>
      createDocument(tx, room.today, by, {
        seen,
        slug,
        kind: 'guideline',
        isStatutory: false,
        mainDocumentId: undefined,
      })
  },

  startVersion: async (room, { document }, label = 'nytt-utkast') => {
    return (tx, by) =>
      startVersion(tx, room.today, by, {
        documentId: document.id,
        label,
        title: 'Nytt avtal',
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [],
      })
  },

  startDraft: async (room, { versionId }, label = 'kopia') => {
    const seen = await asSeen.version(room.db, versionId)
    return (tx, by) =>
      startDraft(tx, room.today, by, { basedOnVersionId: versionId, seen, label, title: 'Avtal' })
  },

  startImport: async (room, { document, versionId }, label = 'inlast') => {
    const upload = await readFileOnce()
    return (tx, by) =>
      startImport(tx, room.today, by, {
        documentId: document.id,
        comparedWithVersionId: versionId,
        label,
        file: upload,
      })
  },

  chooseImport: async (room, on, title = 'Vald titel') => {
    const importId = await beginImport(room, on)
    const { choices, seen } = await planned(room, importId)
    return (tx, by) =>
      chooseImport(tx, room.today, by, { importId, seen, choices: { ...choices, title } })
  },

  saveImport: async (room, on) => {
    const importId = await beginImport(room, on)
    const chosen = await planned(room, importId)
    return (tx, by) => saveImport(tx, room.today, by, { importId, chosen })
  },

  changeProvision: async (room, { versionId, first: provisionId }, text = 'Andra ord.') => {
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    return (tx, by) =>
      changeProvision(tx, room.today, by, { ...typed(text), versionId, provisionId, seen })
  },

  insertProvision: async (room, { versionId, first, sourceId }) => {
    const target = { where: 'after', anchorId: first } as const
    const seenPlace = await asSeen.place(room.db, versionId, target)
    const source = { id: sourceId, seen: await asSeen.sharedText(room.db, sourceId) }
    const provisionId = newId()
    return (tx, by) =>
      insertProvision(tx, room.today, by, {
        ...typed(''),
        versionId,
        provisionId,
        target,
        seenPlace,
        source,
      })
  },

  moveProvision: async (room, { versionId, second: provisionId }) => {
    const seen = await asSeen.tree(room.db, versionId)
    const target = { step: 'up' } as const
    return (tx, by) => moveProvision(tx, room.today, by, { versionId, provisionId, target, seen })
  },

  deleteProvision: async (room, { versionId, chapter }, which = chapter) => {
    const seen = await asSeen.block(room.db, versionId, which)
    const reason = 'Lagen säger det redan.'
    return (tx, by) =>
      deleteProvision(tx, room.today, by, { versionId, provisionId: which, seen, reason })
  },

  splitProvision: async (room, { versionId, first: provisionId }, heading = '') => {
    const seen = await asSeen.block(room.db, versionId, provisionId)
    const place = '0:19'
    const to = { versionId, provisionId, newId: newId(), place, heading, changeReason: '' }
    return (tx, by) => splitProvision(tx, room.today, by, { ...to, seen })
  },

  mergeProvisions: async (
    room,
    { versionId, first: provisionId, second: nextId },
    heading = '',
  ) => {
    const { provisions } = await readText(room.db, versionId)
    const seen = seenInDraft.pair(provisions, provisionId, nextId)
    const to = { versionId, provisionId, nextId, heading, changeReason: '' }
    return (tx, by) => mergeProvisions(tx, room.today, by, { ...to, way: 'goes-on', seen })
  },

  changeHeader: async (room, { versionId }, title = 'Annan titel') => {
    const seen = await asSeen.header(room.db, versionId)
    return (tx, by) => changeHeader(tx, room.today, by, { versionId, seen, title, subtitle: '' })
  },

  suggest: async (room, on, text = 'Kommunen svarar.') => (await suggestion(room, on, text)).act,

  acceptSuggestions: async (room, on) => {
    const chosen = await waitingSuggestion(room, on)
    return (tx, by) => acceptSuggestions(tx, room.today, by, chosen)
  },

  rejectSuggestions: async (room, on) => {
    const chosen = await waitingSuggestion(room, on)
    return (tx, by) => rejectSuggestions(tx, room.today, by, chosen)
  },

  writeNote: async (room, { versionId, first: provisionId }, text = 'Ska det vara skriftligt?') => {
    const id = newId()
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    const note = { id, versionId, provisionId, text, quote: '', seen }
    return (tx, by) => writeNote(tx, room.today, by, note)
  },

  answerNote: async (room, on, text = 'Ja.') => {
    const { versionId } = on
    if ((await listNotes(room.db, versionId)).length === 0) {
      await room.as('editor', await deeds.writeNote(room, on))
    }
    const [note] = await listNotes(room.db, versionId)
    const [id, noteId, seen] = [newId(), note?.id ?? newId(), note ? seenThread(note) : '']
    return (tx, by) =>
      answerNote(tx, room.today, by, { id, versionId, noteId, text, becomes: 'resolved', seen })
  },

  giveReason: async (room, { versionId, first: provisionId }, reason = 'Därför.') => {
    const after = await readText(room.db, versionId)
    const basedOn = after.version.basedOnVersionId
    const before = basedOn ? (await readText(room.db, basedOn)).provisions : []
    const removals = await listRemovalReasons(room.db, versionId)
    const compared = compareVersions(before, after.provisions)
    const changes = reasonedChanges(compared, before, after.provisions, removals)
    const change = changes.find((one) => one.provisionId === provisionId)
    const seen = change ? seenInDraft.change(change) : ''
    return (tx, by) => giveReason(tx, room.today, by, { versionId, provisionId, seen, reason })
  },

  renumberDraft: async (room, { versionId }) => {
    const seen = seenIn.draft(await readText(room.db, versionId))
    return (tx, by) => renumberDraft(tx, room.today, by, { versionId, way: 'law', seen })
  },

  freezeVersion: async (room, { versionId }) => {
    const seen = await asSeen.draft(room.db, versionId)
    return (tx, by) => freezeVersion(tx, room.today, by, { versionId, seen })
  },

  removeDraftAsked: async (room, { versionId }) => {
    const seen = await asSeen.draft(room.db, versionId)
    return (tx, by) => removeDraftAsked(tx, room.today, by, { versionId, seen })
  },

  removeDocumentAsked: async (room, { document }) => {
    const seen = seenIn.unused(document, await listVersions(room.db, document.id))
    return (tx, by) => removeDocumentAsked(tx, room.today, by, { documentId: document.id, seen })
  },

  removePackageAsked: async (room, _on, slug = 'ett-paket-for-mycket') => {
    const made = (await findPackageBySlug(room.db, slug)) ?? (await packageOf(room, slug))
    return (tx, by) =>
      removePackageAsked(tx, room.today, by, { packageId: made.id, seen: made.packageHash })
  },

  // Who puts back is who removed it.
  putBackRemoved: async (room, on) => {
    const remove = await deeds.removeDraftAsked(room, on)
    return async (tx, by) => {
      const removed = (await remove(tx, by)) as Awaited<ReturnType<typeof removeDraftAsked>>
      return removed.granted ? putBackRemoved(tx, room.today, by, removed.value) : removed
    }
  },

  // Who undoes is who did it.
  undoStep: async (room, on) => {
    const { versionId } = on
    const change = await deeds.changeProvision(room, on)
    return async (tx, by) => {
      const changed = (await change(tx, by)) as Awaited<ReturnType<typeof changeProvision>>
      if (!changed.granted) return changed
      const { revision } = await getVersion(tx, versionId)
      return undoStep(tx, room.today, by, { versionId, revision })
    }
  },

  // It was reworded once, by the one who has it say what it said.
  restoreWording: async (room, on) => {
    const { versionId, first: provisionId } = on
    const change = await deeds.changeProvision(room, on)
    return async (tx, by) => {
      const changed = (await change(tx, by)) as Awaited<ReturnType<typeof changeProvision>>
      if (!changed.granted) return changed
      const seen = seenInDraft.standing(await findProvision(tx, versionId, provisionId))
      const to = { versionId, provisionId, which: 'first' as const, seen }
      return restoreWording(tx, room.today, by, to)
    }
  },

  publishVersion: async (room, { versionId }) => {
    const seen = await asSeen.version(room.db, versionId)
    return (tx, by) => publishVersion(tx, room.today, by, { versionId, seen })
  },

  withdrawVersion: async (room, { versionId }) => {
    const seen = await asSeen.version(room.db, versionId)
    return (tx, by) => withdrawVersion(tx, room.today, by, { versionId, seen })
  },

  makePackage: async (room, { versionId }, slug = 'nytt-paket') => {
    const versions = await asSeen.versions(room.db, [versionId])
    return (tx, by) => makePackage(tx, room.today, by, { slug, title: 'Paket', versions })
  },

  setTerms: async (room, { versionId }, source = 'Protokoll') => {
    const seen = seenIn.terms(await findTerms(room.db, versionId))
    return (tx, by) =>
      setTerms(tx, room.today, by, { versionId, seen, terms: { ...openTerms, source } })
  },

  correctTerms: async (room, { versionId }, source = 'Rättat protokoll') => {
    const seen = seenIn.terms(await findTerms(room.db, versionId))
    const id = newId()
    return (tx, by) =>
      correctTerms(tx, room.today, by, {
        id,
        versionId,
        seen,
        terms: { ...openTerms, source },
        reason: 'Fel i avskriften.',
        decision: 'Samrådsorganet § 4',
        decidedOn: room.today,
      })
  },

  recordValidityEvent: async (room, on, endsFrom = '2027-01-01') =>
    (await recording(room, on, endsFrom)).act,

  withdrawValidityEvent: async (room, on, reason = 'Fel utgåva.') => {
    const { versionId } = on
    const { id: eventId, act } = await recording(room, on, '2028-01-01')
    const isAdopted = (await openEdition(room.db, versionId, room.today)).edition?.adoption
    if (isAdopted) await room.as('process-leader', act)
    const opened = await openEdition(room.db, versionId, room.today)
    const event = opened.events.find(({ id }) => id === eventId)
    const seen = event ? seenIn.withdrawing(opened, event, room.today) : ''
    return (tx, by) =>
      withdrawValidityEvent(tx, room.today, by, { versionId, eventId, seen, reason })
  },

  addSharedText: async (room, _on, name = 'Ny gemensam text') => {
    const text = { blocks: [{ kind: 'text' as const, content: [{ text: 'Ord.' }] }], notes: [] }
    return (tx, by) => addSharedText(tx, room.today, by, { heading: '', text, name })
  },

  createSharedText: async (
    room,
    { versionId, first: provisionId },
    name = `Gjord ${provisionId}`,
  ) => {
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    return (tx, by) => createSharedText(tx, room.today, by, { versionId, provisionId, seen, name })
  },

  useSharedText: async (room, { versionId, first: provisionId, sourceId: sharedTextId }) => {
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    const seenSource = await asSeen.sharedText(room.db, sharedTextId)
    const at = { versionId, provisionId, seen, sharedTextId, seenSource }
    return (tx, by) => useSharedText(tx, room.today, by, at)
  },

  leaveSharedText: async (room, { versionId, second: provisionId }) => {
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    return (tx, by) => leaveSharedText(tx, room.today, by, { versionId, provisionId, seen })
  },

  changeSharedText: async (room, { sourceId: sharedTextId }, text = 'Nya gemensamma ord.') => {
    const seen = await asSeen.sharedText(room.db, sharedTextId)
    const name = `Omdöpt ${sharedTextId}`
    return (tx, by) =>
      changeSharedText(tx, room.today, by, {
        ...typed(text),
        sharedTextId,
        seen,
        name,
      })
  },

  changeEverywhere: async (
    room,
    { versionId, second: provisionId, sourceId },
    text = 'Överallt.',
  ) => {
    const seen = await asSeen.provision(room.db, versionId, provisionId)
    const seenSource = await asSeen.sharedText(room.db, sourceId)
    const at = { versionId, provisionId, seen, seenSource }
    return (tx, by) => changeEverywhere(tx, room.today, by, { ...typed(text), ...at })
  },

  /** Of a round whose decisions do not add up. */
  registerAdoption: async (room, { versionId }) => {
    return (tx) =>
      registerAdoption(tx, room.today, {
        decisionRoundId: newId(),
        versionIds: [versionId],
        adoption: undefined,
      })
  },

  registerEarlierAdoption: async (room, { versionId }) => {
    const days = { adoptedOn: day('2019-12-01'), entersIntoForceOn: day('2020-01-01') }
    return (tx, by) => registerEarlierAdoption(tx, room.today, by, { versionId, ...days, ...told })
  },

  registerEarlierEdition: async (room, { document }, label = '1999') => {
    const days = { adoptedOn: day('1998-12-01'), entersIntoForceOn: day('1999-01-01') }
    return (tx, by) =>
      registerEarlierEdition(tx, room.today, by, {
        documentId: document.id,
        label,
        title: 'Avtal 1999',
        subtitle: '',
        ...days,
        ...told,
        terms: undefined,
      })
  },

  correctEarlierAdoption: async (room, { versionId }, entersIntoForceOn = '2020-02-01') => {
    const days = { adoptedOn: day('2019-12-02'), entersIntoForceOn: day(entersIntoForceOn) }
    const seen = await asSeen.registration(room.db, versionId)
    const reason = 'Dagen var fel.'
    return (tx, by) =>
      correctEarlierAdoption(tx, room.today, by, { versionId, seen, reason, ...days, ...told })
  },

  withdrawEarlierAdoption: async (room, { versionId }, reason = 'Det var en annan text.') => {
    const seen = await asSeen.registration(room.db, versionId)
    return (tx, by) => withdrawEarlierAdoption(tx, room.today, by, { versionId, seen, reason })
  },
} as const satisfies Record<string, Deed>

export type DeedName = keyof typeof deeds

/** How a deed ended: granted, refused with a code, or stopped by a fault of this name. */
export async function outcomeOf(doing: Promise<Awaited<ReturnType<Act>>>): Promise<string> {
  try {
    const done = await doing
    if (typeof done !== 'object') return 'granted'
    return done.granted ? 'granted' : done.refusal
  } catch (error) {
    if (error instanceof Error && error.name !== 'Error') return error.name
    throw error
  }
}

/** A draft of the version that is being changed by someone, for deeds that need one. */
export async function copyOf(room: AgreementRoom, base: Draft): Promise<Draft> {
  const act = await deeds.startDraft(room, base, `k-${newId().slice(-6)}`)
  const made = must((await room.as('editor', act)) as Result<{ readonly id: string }, string>)
  return { ...base, versionId: made.id, version: await getVersion(room.db, made.id) }
}
