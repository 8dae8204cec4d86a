// SPDX-License-Identifier: EUPL-1.2
// A Word file becomes a draft in two steps: it is read and shown with every doubt, then a person saves it.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { runOffThread, TooMuchWork } from '#platform/work/off-thread.ts'
import { getDocument } from '../../agreement/reads/documents.ts'
import { fingerprintOf } from '../../agreement/reads/kept-texts.ts'
import { listOwnReferences, readText } from '../../agreement/reads/texts.ts'
import { getVersion, listVersions } from '../../agreement/reads/versions.ts'
import { findImport, findUnsavedImport, type ImportDraft } from '../reads/imports.ts'
import { checkLabel } from '../../agreement/rules/address.ts'
import { mostPairsAtOnce } from '../../agreement/rules/comparison/matching.ts'
import type { Version, VersionText } from '../../agreement/rules/document.ts'
import { draftingEvent } from '../rules/events.ts'
import {
  countLettersToRead,
  countPairs,
  planImport,
  type ImportChoices,
  type ImportPart,
} from '../rules/import-plan.ts'
import { countNew, toProvisions } from '../rules/pairing.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { checkTitle, type TitleRefusal } from '../../agreement/rules/title.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import {
  insertImport,
  lockImport,
  updateImportChoices,
  updateImportSaved,
} from '../writes/imports.ts'
import { holdSharedTexts, holdVersions, lockDocuments } from '../../agreement/reads/locks.ts'
import { startVersion } from '../../agreement/commands/documents.ts'
import { sharedIn } from './copying.ts'
import type { WordFile } from './word-file.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const planner = {
  module: new URL('../rules/import-plan.ts', import.meta.url).href,
  name: 'planImport',
}
/** Ten times what the largest file that is read needs. */
const planTimeLimit = 60_000
/** Some hundredths of a second. */
const mostLettersAtOnce = 100_000

type Plan = Result<readonly ImportPart[], PlanRefusal>

/**
 * A preview is looked at several times, and then saved; what was read in the file never changes. In
 * letters: some ten megabytes at most.
 */
const kept = keepResults<Plan>(4_000_000, (plan) => plan.granted)

type LabelRefusal = 'label-taken' | 'label-not-usable'

/** Keeps the file and what was read in it; nothing becomes a version yet. */
export async function startImport(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly documentId: string
    readonly comparedWithVersionId: string | undefined
    readonly label: string
    readonly file: WordFile
  },
): Promise<Result<string, LabelRefusal>> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const document = await getDocument(tx, input.documentId)
  await lockDocuments(tx, [document.id])
  const label = await checkFreeLabel(tx, document.id, input.label)
  if (!label.granted) return label
  const { content } = input.file
  const compared = input.comparedWithVersionId
    ? await getVersion(tx, input.comparedWithVersionId)
    : undefined
  if (compared && compared.documentId !== document.id) throw new NotFound('version to compare with')
  const file = await putFile(tx, input.file.bytes, wordType)
  const asked = {
    documentId: document.id,
    comparedWithVersionId: compared?.id,
    madeBy: mandate.personId,
    label: input.label,
    fileHash: file.hash,
  }
  // The same form sent twice is one import.
  const begun = await findUnsavedImport(tx, asked)
  if (begun !== undefined) return granted(begun)
  const id = newId()
  await insertImport(tx, {
    id,
    documentId: document.id,
    comparedWithVersionId: compared?.id,
    madeBy: mandate.personId,
    fileName: input.file.name,
    fileHash: file.hash,
    content,
    choices: {
      title: content.title || (compared?.title ?? ''),
      subtitle: content.subtitle,
      label: input.label,
      isExampleText: compared?.isExampleText ?? false,
      annexes: {},
      pairings: {},
    },
  })
  await record(tx, today, draftingEvent('import-started', id, { file: file.hash }))
  return granted(id)
}

/** What a person chose in the preview, and the preview that it was chosen in. */
export type Chosen = { readonly seen: SeenWord; readonly choices: ImportChoices }

/** Keeps what a person has chosen in the preview that still stands. */
export async function chooseImport(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly importId: string } & Chosen,
): Promise<
  Result<undefined, 'import-already-saved' | 'label-not-usable' | TitleRefusal | PlanRefusal>
> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const draft = await getLocked(tx, input.importId)
  if (draft.savedAsVersionId) return refused('import-already-saved')
  // Pressed twice: it is chosen already.
  if (isSame(draft.choices, input.choices)) return granted()
  const title = checkTitle(input.choices.title, input.choices.subtitle)
  if (!title.granted) return title
  const label = about('label', checkLabel(input.choices.label))
  if (!label.granted) return label
  await holdEarlier(tx, [draft])
  const plan = await planOf(tx, draft)
  if (!plan.granted) return plan
  demandSeen(input.seen, seenInDraft.plan(draft.choices, plan.value), `import ${draft.id}`)
  await keepChoices(tx, today, draft, input.choices)
  return granted()
}

async function keepChoices(
  tx: Tx,
  today: Day,
  draft: ImportDraft,
  choices: ImportChoices,
): Promise<void> {
  await updateImportChoices(tx, draft.id, choices)
  await record(tx, today, draftingEvent('import-chosen', draft.id))
}

function isSame(one: ImportChoices, other: ImportChoices): boolean {
  return seenInDraft.choices(one) === seenInDraft.choices(other)
}

export type SaveRefusal =
  | LabelRefusal
  | 'import-already-saved'
  | TitleRefusal
  | 'annex-document-twice'
  | 'changed-in-both'
  | PlanRefusal

type PlanRefusal = 'too-much-to-pair'

/**
 * Makes a draft of each part. All of them or none: what could refuse is asked first. `chosen` is the
 * preview that was seen and what was chosen in it; where a file is read and saved in one act there is
 * none.
 */
export async function saveImport(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly importId: string; readonly chosen?: Chosen },
): Promise<Result<readonly Version[], SaveRefusal>> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const { chosen } = input
  const begun = await getLocked(tx, input.importId)
  if (begun.savedAsVersionId) return refused('import-already-saved')
  const isChanged = chosen !== undefined && !isSame(begun.choices, chosen.choices)
  const draft = isChanged ? { ...begun, choices: chosen.choices } : begun
  await holdEarlier(tx, [begun, draft])
  const stands = await planOf(tx, begun)
  if (!stands.granted) return stands
  if (chosen) {
    demandSeen(chosen.seen, seenInDraft.plan(begun.choices, stands.value), `import ${begun.id}`)
  }
  const plan = isChanged ? await planOf(tx, draft) : stands
  if (!plan.granted) return plan
  const parts = plan.value
  const may = await checkParts(tx, draft, parts)
  if (!may.granted) return may
  if (isChanged) await keepChoices(tx, today, draft, draft.choices)
  const saved: Version[] = []
  for (const part of parts) saved.push(await savePart(tx, today, mandate, draft, part))
  await updateImportSaved(tx, draft.id, saved[0]!.id)
  await record(
    tx,
    today,
    draftingEvent('import-saved', draft.id, {
      versions: saved.map(({ id }) => id).join(' '),
    }),
  )
  return granted(saved)
}

/** What would be saved now: the same for the preview and for saving. */
export async function planOf(
  db: Db,
  draft: ImportDraft,
  timeLimit: number = planTimeLimit,
): Promise<Plan> {
  const earlier = await readEarlier(db, draft)
  const { documentId, content, choices } = draft
  const basis = { documentId, content, choices, earlier }
  const letters = countLettersToRead(basis)
  const texts = Array.from(earlier, ([id, text]) => id + fingerprintOf(text.provisions))
  return kept.get(keyOf(draft.id, JSON.stringify(choices), ...texts), letters, async () => {
    if (countPairs(basis) <= mostPairsAtOnce && letters <= mostLettersAtOnce) {
      return granted(planImport(basis))
    }
    try {
      return granted(await runOffThread<typeof planImport>(planner, basis, timeLimit))
    } catch (error) {
      if (error instanceof TooMuchWork) return refused('too-much-to-pair')
      throw error
    }
  })
}

/** The texts to pair with, by document: the one chosen, and the latest of each annex. */
async function readEarlier(db: Db, draft: ImportDraft): Promise<ReadonlyMap<string, VersionText>> {
  const earlier = new Map<string, VersionText>()
  if (draft.comparedWithVersionId) {
    earlier.set(draft.documentId, await readText(db, draft.comparedWithVersionId))
  }
  for (const documentId of annexesIn(draft)) {
    const latest = (await listVersions(db, documentId)).at(-1)
    if (latest) earlier.set(documentId, await readText(db, latest.id))
  }
  return earlier
}

function annexesIn({ documentId, choices }: ImportDraft): readonly string[] {
  const ids = new Set(Object.values(choices.annexes))
  return Array.from(ids).filter((id) => id !== '' && id !== documentId)
}

/** Neither the texts to pair with nor their shared texts change, and no later version begins, until it is saved. */
async function holdEarlier(tx: Tx, drafts: readonly ImportDraft[]): Promise<void> {
  const read = async () => {
    const texts: VersionText[] = []
    for (const draft of drafts) texts.push(...(await readEarlier(tx, draft)).values())
    return texts
  }
  await holdSharedTexts(tx, sharedIn(await read()))
  await lockDocuments(
    tx,
    drafts.flatMap((draft) => [draft.documentId, ...annexesIn(draft)]),
  )
  const earlier = await read()
  await holdVersions(
    tx,
    earlier.map(({ version }) => version.id),
  )
}

async function getLocked(tx: Tx, importId: string): Promise<ImportDraft> {
  await lockImport(tx, importId)
  const draft = await findImport(tx, importId)
  if (!draft) throw new NotFound(`import ${importId}`)
  return draft
}

/** What a new version may be called: usable, and no other of the document's is called so. */
export async function checkFreeLabel(
  db: Db,
  documentId: string,
  label: string,
): Promise<Result<string, LabelRefusal>> {
  const checked = about('label', checkLabel(label))
  if (!checked.granted) return checked
  const versions = await listVersions(db, documentId)
  const isTaken = versions.some((version) => version.label === label)
  return isTaken ? refused('label-taken', {}, 'label') : checked
}

/** Where a "no" speaks of a provision that was changed both here and in the file. */
export const wordingPlace = (id: string) => `wording-${id}`

/** What an annex is called where a "no" speaks of it: by where its part begins in the file. */
export const annexPlace = (begin: number) => `annex-${begin}`

async function checkParts(
  tx: Tx,
  draft: ImportDraft,
  parts: readonly ImportPart[],
): Promise<Result<undefined, SaveRefusal>> {
  const documents = new Set<string>()
  // A person says whose words: nothing that was written here or in the file is lost by itself.
  const waiting = parts.flatMap(({ collisions }) => collisions).filter(({ chosen }) => !chosen)
  if (waiting.length > 0)
    return refused('changed-in-both', { count: waiting.length }, wordingPlace(waiting[0]!.id))
  for (const part of parts) {
    if (documents.has(part.documentId)) {
      return refused('annex-document-twice', {}, annexPlace(part.begin))
    }
    documents.add(part.documentId)
  }
  for (const [place, part] of parts.entries()) {
    const label = await checkFreeLabel(tx, part.documentId, draft.choices.label)
    if (!label.granted) return label
    const title = checkTitle(part.title, part.subtitle)
    // The title of an annex is the file's: it is its part that cannot be saved so.
    if (!title.granted) return place === 0 ? title : about(annexPlace(part.begin), title)
  }
  return granted()
}

async function savePart(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  draft: ImportDraft,
  part: ImportPart,
): Promise<Version> {
  const { pairings } = part.pairing
  const earlier = part.earlier
  const newIds = Array.from({ length: countNew(pairings) }, newId)
  const provisions = toProvisions(
    part.content.provisions,
    earlier?.provisions ?? [],
    pairings,
    newIds,
  ).map((one, place) => ({ ...one, ...part.numbering.departures[place] }))
  const kept = new Set(provisions.map(({ id }) => id))
  const references = earlier ? await listOwnReferences(tx, earlier.version.id) : []
  const started = await startVersion(tx, today, mandate, {
    documentId: part.documentId,
    label: draft.choices.label,
    title: part.title,
    subtitle: part.subtitle,
    isExampleText: draft.choices.isExampleText,
    basedOnVersionId: earlier?.version.id,
    sourceFileHash: draft.fileHash,
    numbering: part.numbering.scheme,
    provisions,
    ownReferences: references.filter(({ provisionId }) => kept.has(provisionId)),
  })
  // Everything that startVersion refuses has been asked above; the throw takes the whole act back.
  if (!started.granted) throw new Error(`a checked part was refused: ${started.refusal}`)
  return started.value
}
