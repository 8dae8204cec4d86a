// SPDX-License-Identifier: EUPL-1.2
// The pages of the texts as a browser asks for them, over one agreement: 2017 in force, 2027 frozen
// and packed, a draft beside them.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { drawnForField, type Mandate, type Role } from '#kernel/mandate.ts'
import { inTransaction, scopeOf, theProduct, type Tx } from '#platform/database/database.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import type { Page } from '#platform/page.ts'
import { startSession } from '#platform/sign-in/session.ts'
import type { PageContent } from '#web/frame.tsx'
import { asSeen } from './as-seen.ts'
import { freshDatabase } from './database.ts'
import { aPerson, openSite } from './site.ts'
import { createDocument } from '../../src/agreement/commands/documents.ts'
import { freezeVersion, makePackage } from '../../src/agreement/commands/freezing.ts'
import { publishVersions } from '../../src/agreement/commands/publishing.ts'
import { saveImport, startImport } from '../../src/drafting/commands/importing.ts'
import { readWordFile } from '../../src/drafting/commands/word-file.ts'
import { registerEarlierAdoption } from '../../src/agreement/commands/earlier-editions.ts'
import { setTerms } from '../../src/agreement/commands/validity.ts'
import { findTerms } from '../../src/agreement/reads/editions.ts'
import type { Version } from '../../src/agreement/rules/document.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'

const today = day('2026-03-19')
export const folderOfTexts = new URL('../../db/seed/texts/', import.meta.url)

/** What other rooms say beside every text. */
export const saidBeside = {
  marginNotes: async (
    _db: unknown,
    { provisionIds }: { readonly provisionIds: readonly string[] },
  ) =>
    new Map(
      provisionIds.map((id) => [
        id,
        [
          {
            text: { sv: '9 synpunkter', en: '9 comments' },
            href: '/remiss/x',
            icon: 'talk' as const,
          },
        ],
      ]),
    ),
  underway: async () => [{ text: { sv: '36 av 50 har godkänt.', en: '36 of 50 have approved.' } }],
  roundStatuses: async (_db: unknown, { versionIds }: { readonly versionIds: readonly string[] }) =>
    new Map(versionIds.map((id) => [id, 'deciding' as const])),
}

function asHtml(page: Page<PageContent>): Page<string> {
  return {
    ...page,
    answer: async (visit) => {
      const answer = await page.answer(visit)
      if (answer.kind !== 'page') return answer
      const { title, content } = answer.content
      return {
        ...answer,
        content: `<title>${title}</title>${renderToString(h(Fragment, null, content))}`,
      }
    },
  }
}

export type EditionsOnPages = Awaited<ReturnType<typeof openEditionsOnPages>>

export async function openEditionsOnPages(pages: readonly Page<PageContent>[]) {
  const database = await freshDatabase()
  const cookies = new Map<Role, string>()
  const mandates = new Map<Role, Mandate>()
  async function signIn(role: Role): Promise<void> {
    const person = await aPerson(database.db, { email: `${role}@exempel.se`, role })
    mandates.set(role, {
      id: person.mandateId!,
      personId: person.id,
      role,
      partyId: undefined,
      bodyId: undefined,
      unitId: undefined,
    })
    const now = instant(new Date().toISOString())
    const secret = await inTransaction(database.db, theProduct, (tx) =>
      startSession(
        tx,
        { personId: person.id, mandateId: person.mandateId },
        now,
        usualHttpSettings.session,
      ),
    )
    cookies.set(role, `${sessionCookieName('http://127.0.0.1')}=${secret}`)
  }

  const leader = () => mandates.get('process-leader')!
  const act = <Value>(command: (tx: Tx) => Promise<Value>) =>
    inTransaction(database.db, scopeOf(leader()), command)

  async function makeEditions(): Promise<void> {
    const document = await act((tx) =>
      createDocument(tx, today, leader(), {
        slug: 'vardavtal',
        kind: 'framework-agreement',
        isStatutory: false,
        mainDocumentId: undefined,
        position: 1,
      }),
    )
    assert.ok(document.granted)
    const load = async (file: string, label: string, earlier?: Version): Promise<Version> => {
      const bytes = new Uint8Array(await readFile(new URL(file, folderOfTexts)))
      const read = await readWordFile({ name: file, bytes })
      assert.ok(read.granted)
      return act(async (tx) => {
        const begun = await startImport(tx, today, leader(), {
          documentId: document.value.id,
          comparedWithVersionId: earlier?.id,
          label,
          file: read.value,
        })
        assert.ok(begun.granted)
        const saved = await saveImport(tx, today, leader(), { importId: begun.value })
        assert.ok(saved.granted)
        return saved.value[0]!
      })
    }
    const freeze = ({ id }: Version) =>
      act(async (tx) => {
        const seen = await asSeen.draft(tx, id)
        return freezeVersion(tx, today, leader(), { versionId: id, seen })
      })
    const old = await load('halso-och-sjukvardsavtal-2017.docx', '2017')
    await freeze(old)
    const next = await load('halso-och-sjukvardsavtal-2027.docx', '2027', old)
    await freeze(next)
    await load('halso-och-sjukvardsavtal-2027.docx', 'utkast-2', next)
    await act((tx) => publishVersions(tx, today, [old.id, next.id]))
    await act(async (tx) => {
      const common = {
        endsOn: undefined,
        periodYears: undefined,
        noticeMonths: undefined,
        extensionYears: undefined,
        extension: 'none',
        maxExtensions: undefined,
        continuesUntilReplaced: true,
        followsMain: false,
        source: '',
        isAssumed: false,
      } as const
      const seen = async ({ id }: Version) => seenIn.terms(await findTerms(tx, id))
      await setTerms(tx, today, leader(), {
        versionId: old.id,
        seen: await seen(old),
        terms: { ...common, startsOn: day('2017-04-01'), endsOn: day('2020-12-31') },
      })
      await setTerms(tx, today, leader(), {
        versionId: next.id,
        seen: await seen(next),
        terms: { ...common, startsOn: day('2027-01-01') },
      })
      await registerEarlierAdoption(tx, today, leader(), {
        versionId: old.id,
        adoptedOn: day('2017-01-31'),
        entersIntoForceOn: day('2017-04-01'),
        adoptedBy: 'Fullmäktige',
        source: 'prov',
      })
      const made = await makePackage(tx, today, leader(), {
        slug: 'avtal-2027',
        title: 'Nytt avtal',
        versions: await asSeen.versions(tx, [next.id]),
      })
      assert.ok(made.granted)
    })
  }

  async function get(path: string, role?: Role) {
    const headers = role ? { cookie: cookies.get(role)! } : undefined
    const response = await fetch(site.baseUrl + path, { redirect: 'manual', headers })
    const text = await response.text()
    return { status: response.status, to: response.headers.get('location'), text }
  }

  async function post(path: string, fields: Record<string, string | File>, role: Role = 'editor') {
    const files = Object.values(fields).some((value) => value instanceof File)
    const body = files ? new FormData() : new URLSearchParams()
    body.append(drawnForField, mandates.get(role)?.id ?? '')
    for (const [name, value] of Object.entries(fields)) body.append(name, value as string)
    const response = await fetch(site.baseUrl + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookies.get(role)!, origin: site.baseUrl },
      body,
    })
    const text = await response.text()
    return { status: response.status, to: response.headers.get('location'), text }
  }

  for (const role of ['process-leader', 'editor', 'reader'] as const) await signIn(role)
  await makeEditions()
  const site = await openSite({ db: database.db, pages: pages.map(asHtml) })
  return {
    database,
    get,
    /** A file as it is sent. */
    fetchFile: (path: string) => fetch(site.baseUrl + path),
    post,
    leader,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}
