// SPDX-License-Identifier: EUPL-1.2
// The room of agreements on a database of its own: someone of every role, and texts in every state.

import { day, type Day } from '#kernel/day.ts'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Db, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument, startVersion } from '../../src/agreement/commands/documents.ts'
import {
  freezeVersion,
  makePackage,
  withdrawVersion,
} from '../../src/agreement/commands/freezing.ts'
import { createSharedText } from '../../src/drafting/commands/shared-texts.ts'
import { registerEarlierAdoption } from '../../src/agreement/commands/earlier-editions.ts'
import { setTerms } from '../../src/agreement/commands/validity.ts'
import type { Document, Version } from '../../src/agreement/rules/document.ts'
import type { Terms } from '../../src/agreement/rules/edition.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'
import { getVersion } from '../../src/agreement/reads/versions.ts'
import { provision } from '../fixtures/provisions.ts'
import { asSeen } from './as-seen.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { aPerson } from './site.ts'

export type AgreementRoom = AsyncDisposable & {
  readonly database: FreshDatabase
  readonly db: Db
  readonly today: Day
  readonly mandates: Readonly<Record<Role, Mandate>>
  /** One transaction on behalf of someone. */
  as<Value>(role: Role, act: (tx: Tx, mandate: Mandate) => Promise<Value>): Promise<Value>
  document(main?: Document): Promise<Document>
  draft(document?: Document): Promise<Draft>
  frozen(document?: Document): Promise<Draft>
  withdrawn(): Promise<Draft>
  packed(): Promise<Draft>
  adopted(document?: Document, terms?: Partial<Terms>): Promise<Draft>
}

/** A version with a chapter that holds two provisions, the second with the words of a shared text. */
export type Draft = {
  readonly version: Version
  readonly versionId: string
  readonly document: Document
  readonly chapter: string
  readonly first: string
  readonly second: string
  readonly sourceId: string
}

export const openTerms: Terms = {
  startsOn: day('2020-01-01'),
  endsOn: undefined,
  periodYears: undefined,
  noticeMonths: 12,
  extensionYears: undefined,
  extension: 'by-decision',
  maxExtensions: undefined,
  continuesUntilReplaced: true,
  followsMain: false,
  source: '',
  isAssumed: false,
}

export function must<Value>(result: Result<Value, string>): Value {
  if (!result.granted) throw new Error(result.refusal)
  return result.value
}

export async function openAgreementRoom(): Promise<AgreementRoom> {
  const database = await freshDatabase()
  const { db } = database
  const today = day('2026-03-19')
  const mandates = {} as Record<Role, Mandate>
  for (const role of roles) mandates[role] = await mandateOf(db, role)
  let count = 0

  const as: AgreementRoom['as'] = (role, act) =>
    inTransaction(db, scopeOf(mandates[role]), (tx) => act(tx, mandates[role]))

  async function document(main?: Document): Promise<Document> {
    count++
    return must(
      await as('editor', (tx, editor) =>
        createDocument(tx, today, editor, {
          slug: `avtal-${count}`,
          kind: main ? 'annexed-agreement' : 'framework-agreement',
          isStatutory: false,
          mainDocumentId: main?.id,
        }),
      ),
    )
  }

  async function draft(given?: Document): Promise<Draft> {
    const own = given ?? (await document())
    count++
    const [chapter, first, second] = [newId(), newId(), newId()]
    const version = must(
      await as('editor', (tx, editor) =>
        startVersion(tx, today, editor, {
          documentId: own.id,
          label: `u-${count}`,
          title: `Avtal ${count}`,
          subtitle: '',
          isExampleText: true,
          basedOnVersionId: undefined,
          sourceFileHash: undefined,
          provisions: [
            provision('chapter', chapter, { heading: 'Ansvar' }),
            provision('paragraph', first, {
              under: chapter,
              text: 'Kommunen ansvarar. Det gäller dygnet runt.',
            }),
            provision('paragraph', second, { under: chapter, text: 'Regionen ansvarar.' }),
          ],
        }),
      ),
    )
    const seen = await asSeen.provision(db, version.id, second)
    const at = { versionId: version.id, provisionId: second, seen, name: `Gemensam ${count}` }
    const source = must(await as('editor', (tx, editor) => createSharedText(tx, today, editor, at)))
    const ids = { chapter, first, second, sourceId: source.id }
    return now({ version, versionId: version.id, document: own, ...ids })
  }

  const now = async (one: Draft): Promise<Draft> => ({
    ...one,
    version: await getVersion(db, one.versionId),
  })

  async function frozen(given?: Document): Promise<Draft> {
    const one = await draft(given)
    const { versionId } = one
    const seen = await asSeen.draft(db, versionId)
    must(await as('editor', (tx, by) => freezeVersion(tx, today, by, { versionId, seen })))
    return now(one)
  }

  return {
    database,
    db,
    today,
    mandates,
    as,
    document,
    draft,
    frozen,
    async withdrawn() {
      const one = await frozen()
      const { versionId } = one
      const seen = seenIn.version(one.version)
      must(
        await as('process-leader', (tx, by) => withdrawVersion(tx, today, by, { versionId, seen })),
      )
      return now(one)
    },
    async packed() {
      const one = await frozen()
      const versions = await asSeen.versions(db, [one.versionId])
      const slug = `paket-${count}`
      must(
        await as('process-leader', (tx, by) =>
          makePackage(tx, today, by, { slug, title: 'Paket', versions }),
        ),
      )
      return one
    },
    async adopted(given, terms = {}) {
      const one = await frozen(given)
      const { versionId } = one
      await as('process-leader', async (tx, by) => {
        const seen = seenIn.terms(undefined)
        must(await setTerms(tx, today, by, { versionId, seen, terms: { ...openTerms, ...terms } }))
        await registerEarlierAdoption(tx, today, by, {
          versionId,
          adoptedOn: day('2019-12-01'),
          entersIntoForceOn: day('2020-01-01'),
          adoptedBy: 'Fullmäktige',
          source: 'prov',
        })
      })
      return one
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

async function mandateOf(db: Db, role: Role): Promise<Mandate> {
  const person = await aPerson(db, { email: `${role}@exempel.se`, role })
  const all = { partyId: undefined, bodyId: undefined, unitId: undefined }
  return { id: person.mandateId!, personId: person.id, role, ...all }
}
