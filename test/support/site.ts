// SPDX-License-Identifier: EUPL-1.2
// A small site on a real database and a real port, to try the web server with.

import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { drawnForField, type Mandate, type Role } from '#kernel/mandate.ts'
import { makeAssetServer } from '#platform/files/asset-server.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { createServer, type WebServer } from '#platform/http.ts'
import { usualHttpSettings, type HttpSettings } from '#platform/http/settings.ts'
import type { Framing, People, Site } from '#platform/http/site.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import type { Page } from '#platform/page.ts'

/** The content of the small site's pages is plain HTML. */
export type Html = string

export type OpenSite = AsyncDisposable & {
  readonly baseUrl: string
  /** Where the site itself is reached, also where its own address is another. */
  readonly listensAt: string
  readonly server: WebServer
  readonly log: readonly Readonly<Record<string, unknown>>[]
}

export type SiteOptions = {
  readonly db: Db
  readonly pages?: readonly Page<Html>[]
  readonly settings?: Partial<HttpSettings>
  readonly site?: Partial<Omit<Site<Html>, 'people'>> & { readonly people?: Partial<People> }
}

export async function openSite(options: SiteOptions): Promise<OpenSite> {
  let web: WebServer | undefined
  const node = createHttpServer((request, response) => web!.answer(request, response))
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  const listensAt = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
  const log: Readonly<Record<string, unknown>>[] = []
  const settings: HttpSettings = {
    ...usualHttpSettings,
    version: '0.0.0-test',
    baseUrl: listensAt,
    ...options.settings,
  }
  const close = async () => {
    node.closeAllConnections()
    await new Promise((resolve) => node.close(resolve))
  }
  const making = createServer<Html>(
    {
      db: options.db,
      settings,
      pages: options.pages ?? [],
      look: {
        frame,
        errorContent: (facts) =>
          `<h1>${facts.title}</h1><p>${facts.sentence}</p>${facts.requestId ?? ''}${facts.unsent ? `<blockquote>${facts.unsent.typed.map(([, value]) => value).join()}</blockquote>` : ''}`,
        signInContent,
        otherMandateContent,
        keptContent,
      },
      assets: makeAssetServer([]),
      log: (event, facts, fault) => log.push({ event, ...facts, fault }),
      homePath: '/',
      chooseMandatePath: '/min-part/mandat',
      newestMigration: undefined,
      now: () => instant(new Date().toISOString()),
      ...options.site,
      people: { ...people, ...options.site?.people },
    },
    listensAt,
  )
  web = await making.catch(async (cause: unknown) => {
    await close()
    throw cause
  })
  return {
    baseUrl: settings.baseUrl,
    listensAt,
    server: web,
    log,
    [Symbol.asyncDispose]: close,
  }
}

function frame(framing: Framing, content: Html): string {
  const { visitor } = framing
  const who = visitor ? `<p>${visitor.name}</p>` : ''
  const drawnFor = visitor
    ? `<input type="hidden" name="${drawnForField}" value="${visitor.mandate?.id ?? ''}">`
    : ''
  return `<!doctype html><html lang="${framing.language}"><title>${framing.today ?? ''}</title>${who}${content}${drawnFor}</html>`
}

const signInContent: Site<Html>['look']['signInContent'] = ({
  problem,
  toOperator,
  people: listed,
  providers,
}) =>
  [
    `<h1>Logga in</h1>`,
    problem ? `<p role="alert">${problem}</p>` : '',
    toOperator ? `<p>${toOperator}</p>` : '',
    ...listed.map(
      (person) => `<a href="${person.href.replaceAll('&', '&amp;')}">${person.name}</a>`,
    ),
    ...providers.map((provider) => `<a href="${provider.href}">${provider.name}</a>`),
  ].join('')

/** What the look of the small site says of a form that was drawn for another mandate. */
const otherMandateContent: Site<Html>['look']['otherMandateContent'] = (facts) =>
  `<h1>${facts.drawnForInWords ?? 'ended'} | ${facts.actsFor ?? 'none'}</h1>${facts.typed.length}`

const keptContent: Site<Html>['look']['keptContent'] = (facts) =>
  `<h1>kept for ${facts.action}</h1>${facts.typed.map(([name]) => name).join()}`

const people: Site<Html>['people'] = {
  mandateToHold: (db, mandateId) =>
    db
      .selectFrom('mandate')
      .select('id')
      .where('id', '=', mandateId)
      .where('valid_until', 'is', null)
      .forShare(),
  async findMandateInWords(db, { personId, mandateId }) {
    const row = await db
      .selectFrom('mandate')
      .select('role')
      .where('person_id', '=', personId)
      .where(sql<string>`id::text`, '=', mandateId)
      .executeTakeFirst()
    return row?.role
  },
  async meetPerson(db, asked) {
    const person = await db
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', '=', asked)
      .executeTakeFirst()
    if (person === undefined) return () => undefined
    const mandates = await db
      .selectFrom('mandate')
      .selectAll()
      .where('person_id', '=', person.id)
      .orderBy('id')
      .execute()
    return ({ mandateId }) => {
      const row = mandates.find(({ id }) => id === mandateId) ?? mandates[0]
      const mandate: Mandate | undefined = row && {
        id: row.id,
        personId: person.id,
        role: row.role as Role,
        partyId: row.for_party_id ?? undefined,
        bodyId: row.for_body_id ?? undefined,
        unitId: row.for_unit_id ?? undefined,
      }
      return {
        personId: person.id,
        name: person.name,
        mandate,
        actsFor: row?.role,
        mandateCount: mandates.length,
      }
    }
  },
  async listConfirmers() {
    return []
  },
  async takeToldName() {},
  async listDemonstrationPeople(db) {
    const rows = await db.selectFrom('person').select(['name', 'email']).orderBy('email').execute()
    return rows.map((row) => ({ ...row, actsFor: '', group: '' }))
  },
}

/** A person, with a mandate if a role is given. */
export async function aPerson(
  db: Db,
  input: { readonly email: string; readonly name?: string; readonly role?: Role },
): Promise<{ readonly id: string; readonly mandateId: string | undefined }> {
  const id = newId()
  const mandateId = input.role && newId()
  await inTransaction(db, theProduct, async (tx) => {
    await tx
      .insertInto('person')
      .values({ id, name: input.name ?? input.email, email: input.email })
      .execute()
    if (input.role === undefined || mandateId === undefined) return
    await tx
      .insertInto('mandate')
      .values({
        id: mandateId,
        person_id: id,
        role: input.role,
        status: 'accepted',
        valid_from: '2020-01-01' as never,
      })
      .execute()
    await recordMandate(tx, mandateId)
  })
  return { id, mandateId }
}

/** A mandate that is put there by hand is told of as any other. */
export function recordMandate(tx: Tx, mandateId: string): Promise<void> {
  return record(tx, day('2020-01-01'), {
    room: 'organisation',
    event: 'mandate-given',
    subjectKind: 'mandate',
    subjectId: mandateId,
    isPublic: false,
  })
}

export function signInPath(email: string, till?: string): string {
  const query = new URLSearchParams({ leverantor: 'demonstration', person: email })
  if (till !== undefined) query.set('till', till)
  return `/logga-in/start?${query}`
}
