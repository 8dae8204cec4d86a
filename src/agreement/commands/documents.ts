// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getDocument, listDocuments } from '../reads/documents.ts'
import { findTerms } from '../reads/editions.ts'
import { listVersions, listVersionsByIds } from '../reads/versions.ts'
import { checkLabel, checkSlug } from '../rules/address.ts'
import { plainText } from '../rules/plain-text.ts'
import {
  needsAllPartiesByKind,
  type Document,
  type DocumentKind,
  type Version,
} from '../rules/document.ts'
import type { FoundReference } from '../rules/law-references.ts'
import { agreementEvent } from '../rules/events.ts'
import { numberAll } from '../rules/numbering.ts'
import type { NumberingScheme } from '../rules/numbering/scheme.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import type { Provision } from '../rules/provision.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import { insertDocument, insertVersion, replaceText, upsertTerms } from '../writes.ts'
import { insertOwnReferences } from '../writes/law-references.ts'
import { lockDocumentList, lockDocuments } from '../reads/locks.ts'

export type NewDocument = {
  /** The documents that there were on the page; nothing where no one has read a list of them. */
  readonly seen?: SeenWord
  /** Comes with a form, so that one that is sent twice makes it once. */
  readonly id?: string
  readonly slug: string
  readonly kind: DocumentKind
  readonly isStatutory: boolean
  readonly mainDocumentId: string | undefined
  /** Not given, it is the last. */
  readonly position?: number
  /** Given, it is set apart from what the kind says. */
  readonly needsAllParties?: boolean
}

type DocumentRefusal = 'slug-taken' | 'slug-not-usable' | 'main-not-usable' | 'already-made'

/** A document gets its lasting id and address. Its title and text come with its versions. */
export async function createDocument(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewDocument,
): Promise<Result<Document, DocumentRefusal>> {
  if (!mayInAgreement(mandate, 'create-document')) throw new NotAllowed('create-document')
  const slug = about('slug', checkSlug(input.slug))
  if (!slug.granted) return slug
  await lockDocumentList(tx)
  const documents = await listDocuments(tx)
  const there = documents.find(({ id }) => id === input.id)
  if (there) return isTheSame(there, input) ? granted(there) : refused('already-made')
  if (documents.some((other) => other.slug === input.slug)) return refused('slug-taken', {}, 'slug')
  if (!isMain(documents, input.mainDocumentId))
    return refused('main-not-usable', {}, 'mainDocumentId')
  if (input.seen !== undefined) {
    demandSeen(input.seen, seenIn.documents(documents), 'the list of documents')
  }
  const document: Document = {
    id: input.id ?? newId(),
    slug: input.slug,
    kind: input.kind,
    isStatutory: input.isStatutory,
    needsAllParties: input.needsAllParties ?? needsAllPartiesByKind[input.kind],
    mainDocumentId: input.mainDocumentId,
    position: input.position ?? Math.max(0, ...documents.map(({ position }) => position)) + 1,
  }
  await insertDocument(tx, document)
  await record(tx, today, agreementEvent('document-created', 'document', document.id))
  return granted(document)
}

function isTheSame(there: Document, input: NewDocument): boolean {
  return (
    there.slug === input.slug &&
    there.kind === input.kind &&
    there.isStatutory === input.isStatutory &&
    there.mainDocumentId === input.mainDocumentId
  )
}

/** An annex is an annex to a document of its own, never to another annex. */
function isMain(documents: readonly Document[], id: string | undefined): boolean {
  if (id === undefined) return true
  return documents.some((one) => one.id === id && one.mainDocumentId === undefined)
}

export type NewVersion = {
  /** Comes with a form, so that one that is sent twice makes it once. */
  readonly id?: string
  readonly documentId: string
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly isExampleText: boolean
  readonly basedOnVersionId: string | undefined
  readonly sourceFileHash: string | undefined
  /** How the provisions are counted; not given, as the house does. */
  readonly numbering?: NumberingScheme | undefined
  /** In reading order, with ids that live across versions. */
  readonly provisions: readonly (Provision & { readonly changeReason?: string })[]
  /** The laws that editors have written beside them. */
  readonly ownReferences?: readonly (FoundReference & { readonly provisionId: string })[]
}

export type StartRefusal = 'label-taken' | 'label-not-usable' | 'already-made' | TitleRefusal

/** A version begins as a draft, seen only by those who write, with the terms of the one it is based on. */
export async function startVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewVersion,
): Promise<Result<Version, StartRefusal>> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const label = about('label', checkLabel(input.label))
  if (!label.granted) return label
  const title = checkTitle(input.title, input.subtitle)
  if (!title.granted) return title
  const document = await getDocument(tx, input.documentId)
  await lockDocuments(tx, [document.id])
  const others = await listVersions(tx, document.id)
  const [there] = input.id === undefined ? [] : await listVersionsByIds(tx, [input.id])
  if (there) return isAskedFor(there, input) ? granted(there) : refused('already-made')
  if (others.some((other) => other.label === input.label))
    return refused('label-taken', {}, 'label')
  const version: Version = {
    id: input.id ?? newId(),
    documentId: document.id,
    documentSlug: document.slug,
    label: input.label,
    ...title.value,
    status: 'draft',
    textHash: undefined,
    canonicalForm: undefined,
    numbering: input.numbering,
    frozenOn: undefined,
    publishedOn: undefined,
    isExampleText: input.isExampleText,
    revision: 1,
    basedOnVersionId: input.basedOnVersionId,
  }
  await insertVersion(tx, { ...version, sourceFileHash: input.sourceFileHash })
  await replaceText(
    tx,
    version,
    numberAll(input.provisions, input.numbering).map((provision) => ({
      ...provision,
      plainText: plainText(provision.text),
      changeReason: provision.changeReason ?? '',
      madeOf: undefined,
      // A day that has come says nothing of the next edition.
      ...(input.basedOnVersionId !== undefined &&
        provision.beginsOn !== undefined &&
        provision.beginsOn <= today && { beginsOn: undefined, beginsSaid: undefined }),
      revision: 1,
    })),
  )
  await insertOwnReferences(tx, version.id, input.ownReferences ?? [])
  const inherited = input.basedOnVersionId && (await findTerms(tx, input.basedOnVersionId))
  if (inherited) await upsertTerms(tx, version.id, inherited)
  await record(tx, today, agreementEvent('version-started', 'version', version.id))
  return granted(version)
}

function isAskedFor(there: Version, input: NewVersion): boolean {
  return (
    there.documentId === input.documentId &&
    there.label === input.label &&
    there.title === oneLine(input.title) &&
    there.basedOnVersionId === input.basedOnVersionId
  )
}
