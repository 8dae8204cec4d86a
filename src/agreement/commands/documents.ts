// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal.ts'
import { findDocumentBySlug, getDocument } from '../reads/documents.ts'
import { listVersions } from '../reads/versions.ts'
import { checkLabel, checkSlug } from '../rules/address.ts'
import { plainText } from '../rules/plain-text.ts'
import {
  needsAllPartiesByKind,
  type Document,
  type DocumentKind,
  type Version,
} from '../rules/document.ts'
import { agreementEvent } from '../rules/events.ts'
import { numbersOf } from '../rules/numbering.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import type { Provision } from '../rules/provision.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import { insertDocument, insertVersion, replaceText } from '../writes.ts'

export type NewDocument = {
  readonly slug: string
  readonly kind: DocumentKind
  readonly isStatutory: boolean
  readonly mainDocumentId: string | undefined
  readonly position: number
  /** Given, it is set apart from what the kind says. */
  readonly needsAllParties?: boolean
}

/** A document gets its lasting id and address. Its title and text come with its versions. */
export async function createDocument(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewDocument,
): Promise<Result<Document, 'slug-taken' | 'slug-not-usable'>> {
  if (!mayInAgreement(mandate, 'create-document')) throw new NotAllowed('create-document')
  const slug = checkSlug(input.slug)
  if (!slug.granted) return slug
  if (await findDocumentBySlug(tx, input.slug)) return refused('slug-taken')
  const document: Document = {
    id: newId(),
    slug: input.slug,
    kind: input.kind,
    isStatutory: input.isStatutory,
    needsAllParties: input.needsAllParties ?? needsAllPartiesByKind[input.kind],
    mainDocumentId: input.mainDocumentId,
    position: input.position,
  }
  await insertDocument(tx, document)
  await record(tx, today, agreementEvent('document-created', 'document', document.id))
  return granted(document)
}

export type NewVersion = {
  readonly documentId: string
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly isExampleText: boolean
  readonly basedOnVersionId: string | undefined
  readonly sourceFileHash: string | undefined
  /** In reading order, with ids that live across versions. */
  readonly provisions: readonly (Provision & { readonly changeReason?: string })[]
}

/** A version begins as a draft, seen only by those who write. */
export async function startVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewVersion,
): Promise<Result<Version, 'label-taken' | 'label-not-usable' | TitleRefusal>> {
  if (!mayInAgreement(mandate, 'import-version')) throw new NotAllowed('import-version')
  const label = checkLabel(input.label)
  if (!label.granted) return label
  const title = checkTitle(input.title, input.subtitle)
  if (!title.granted) return title
  const document = await getDocument(tx, input.documentId)
  const others = await listVersions(tx, document.id)
  if (others.some((other) => other.label === input.label)) return refused('label-taken')
  const version: Version = {
    id: newId(),
    documentId: document.id,
    documentSlug: document.slug,
    label: input.label,
    ...title.value,
    status: 'draft',
    textHash: undefined,
    frozenOn: undefined,
    isExampleText: input.isExampleText,
    revision: 1,
    basedOnVersionId: input.basedOnVersionId,
  }
  await insertVersion(tx, { ...version, sourceFileHash: input.sourceFileHash })
  const numbers = numbersOf(input.provisions)
  await replaceText(
    tx,
    version,
    input.provisions.map((provision) => ({
      ...provision,
      number: numbers.get(provision.id) ?? '',
      plainText: plainText(provision.text),
      changeReason: provision.changeReason ?? '',
      revision: 1,
    })),
  )
  await record(tx, today, agreementEvent('version-started', 'version', version.id))
  return granted(version)
}
