// SPDX-License-Identifier: EUPL-1.2
// The way of a request for a page: who comes, which page, may they enter, and what it answers.

import { drawnForField, mayEnter } from '#kernel/mandate.ts'
import { type Db, inSnapshot } from '#platform/database/database.ts'
import { makeCompany } from '#platform/database/watched-work.ts'
import { readAsOf } from '#platform/day/day-of-product.ts'
import { chooseEncoding } from '#platform/http/answer/encode.ts'
import { Refusal } from '#platform/http/answer/outcome.ts'
import {
  type AnswerHeaders,
  notModified,
  render,
  send,
  sendOnce,
  sendRedirect,
} from '#platform/http/answer/render.ts'
import { type Address, linkTo } from '#platform/http/request/address.ts'
import { readCookie } from '#platform/http/request/cookies.ts'
import {
  type DrawnForAnother,
  actorHolds,
  drawnForAnother,
  switchBack,
} from '#platform/http/for-whom.ts'
import type { Asked, Route } from '#platform/http/route.ts'
import type { RouteTable } from '#platform/http/route-table.ts'
import { readInTime } from '#platform/http/read-in-time.ts'
import { readOnce, type SharedMemory } from '#platform/http/read-once.ts'
import { readsFor } from '#platform/http/scoped-reads.ts'
import type { RateLimitName } from '#platform/http/settings.ts'
import { sessionCookieName, sessionEnded } from '#platform/http/sign-in-routes.ts'
import type { Site } from '#platform/http/site.ts'
import { type Arrival, makeVisit, scopeOfVisitor } from '#platform/http/visit.ts'
import {
  bodyOf,
  encodingsOf,
  isFresh,
  knownBy,
  type PageCache,
  pageKey,
} from '#platform/cache/page-cache.ts'
import type { KeptForm, SubmittedForm, Visit } from '#platform/page.ts'
import { type PublicState, readPublicState } from '#platform/cache/public-state.ts'
import type { TakeToken } from '#platform/http/rate-limit.ts'
import { findKeptForm, keepForm, keptField } from '#platform/http/kept-forms.ts'
import {
  findPersonOfEndedSession,
  findSession,
  isSecret,
  noteSeen,
  personOfSession,
} from '#platform/sign-in/session.ts'
import { onOneConnection } from '#platform/database/transaction.ts'

export type Answering<Content> = {
  readonly site: Site<Content>
  readonly readState: () => Promise<PublicState>
  /** Reads that visitors without a session share. */
  readonly memoryAt: (revisions: string) => SharedMemory
  readonly routes: RouteTable<Route<Content>>
  readonly cache: PageCache
  readonly takeToken: TakeToken
  readonly release: string
}

/** Reads the day, the session and whose it is. Throws when the database is away. */
export async function arrive<Content>(
  { site, readState }: Answering<Content>,
  request: Request,
  address: Address,
  read?: PublicState,
): Promise<Arrival> {
  const { db, settings } = site
  const now = site.now()
  const cookie = readCookie(request.headers.get('cookie'), sessionCookieName(settings.baseUrl))
  if (cookie === undefined || !isSecret(cookie)) {
    return { address, ...(read ?? (await readState())), session: undefined, visitor: undefined }
  }
  const [state, session, meet] = await onOneConnection(db, (one) =>
    Promise.all([
      readPublicState(one, settings.mode, site.now),
      findSession(one, cookie, now, settings.session),
      site.people.meetPerson(one, personOfSession(one, cookie)),
    ]),
  )
  const noOneKnown = { address, ...state, session: undefined, visitor: undefined }
  if (session === undefined) return noOneKnown
  await noteSeen(db, session, now)
  const visitor = meet({ ...session, today: state.today, language: address.language })
  return visitor === undefined ? noOneKnown : { ...noOneKnown, session, visitor }
}

export async function answerPage<Content>(
  answering: Answering<Content>,
  arrival: Arrival,
  asked: Asked,
): Promise<Response> {
  const { site } = answering
  const { address } = arrival
  const found = answering.routes.find(asked.request.method, address.path)
  if (found.found === 'nothing') throw new Refusal(404)
  if (found.found === 'other-method') {
    throw new Refusal(405, undefined, { Allow: found.allowed.join(', ') })
  }
  const { row, params } = found
  const form = () => asked.form(row.bodyLimit ?? site.settings.bodyLimit)
  return row.method === 'POST' && row.isForAnyMandate !== true
    ? answerForWhomDrawn(answering, arrival, asked, { row, params, form })
    : answerRow(answering, arrival, asked, { row, params, form })
}

type FoundRow<Content> = {
  readonly row: Route<Content>
  readonly params: Readonly<Record<string, string>>
  readonly form: () => Promise<SubmittedForm>
}

/** Asked before who may: one who has changed mandate keeps her words, whatever the other one may. */
async function answerForWhomDrawn<Content>(
  answering: Answering<Content>,
  arrival: Arrival,
  asked: Asked,
  found: FoundRow<Content>,
): Promise<Response> {
  const { site } = answering
  // Without a session there is no mandate, and the form of a stranger is read after who may.
  if (arrival.session === undefined) return answerRow(answering, arrival, asked, found)
  const another = await drawnForAnother(site, arrival, await found.form())
  if (another === undefined) return answerRow(answering, arrival, asked, found)
  if (!(await switchBack(site.db, arrival, another)))
    return sendOtherMandate(site, arrival, asked, another)
  const again = await arrive(answering, asked.request, arrival.address)
  return answerRow(answering, again, asked, found)
}

async function sendOtherMandate<Content>(
  site: Site<Content>,
  { address, today, visitor }: Arrival,
  { request }: Asked,
  { drawnFor, drawnForInWords, form }: DrawnForAnother,
  sentTo?: string,
): Promise<Response> {
  const { language } = address
  const { pathname, search } = new URL(request.url)
  const link = (path: string) => linkTo(language, path)
  const content = site.look.otherMandateContent({
    language,
    drawnFor,
    drawnForInWords,
    actsFor: visitor?.actsFor,
    action: sentTo === undefined ? pathname + search : linkTo(language, encodeURI(sentTo)),
    typed: form.sent,
    hadFile: 'hadFile' in form && form.hadFile === true,
    link,
  })
  return sendUnsent(site, { address, today, visitor }, request, { content, status: 409 })
}

/** The words of a form that was sent too late, with a button that sends them now. */
function sendKept<Content>(
  site: Site<Content>,
  arrival: Arrival,
  { request }: Asked,
  kept: KeptForm,
): Promise<Response> {
  const { language, path } = arrival.address
  const content = site.look.keptContent({
    language,
    drawnFor: kept.text(drawnForField),
    action: linkTo(language, encodeURI(kept.sentTo)),
    typed: kept.sent,
    pageHref: linkTo(language, encodeURI(path)),
  })
  return sendUnsent(site, arrival, request, { content, status: 200 })
}

async function sendUnsent<Content>(
  site: Site<Content>,
  { address, today, visitor }: Pick<Arrival, 'address' | 'today' | 'visitor'>,
  request: Request,
  page: { readonly content: Content; readonly status: 200 | 409 },
): Promise<Response> {
  const framing = {
    ...address,
    today,
    asOf: today,
    isDemonstration: site.settings.mode === 'demo',
    visitor,
    link: (path: string) => linkTo(address.language, path),
  }
  const rendered = await inSnapshot(site.db, scopeOfVisitor(visitor), (db) =>
    render({ kind: 'page', ...page }, (one) =>
      site.look.frame({ ...framing, db: readOnce(db) }, one),
    ),
  )
  return sendOnce(rendered, request.headers.get('accept-encoding'))
}

async function answerRow<Content>(
  answering: Answering<Content>,
  arrival: Arrival,
  asked: Asked,
  { row, params, form }: FoundRow<Content>,
): Promise<Response> {
  const { site } = answering
  const { address, session } = arrival
  const turnedAway =
    turnAway(site, row, arrival, asked.request) ??
    (await keepForReturn(answering, arrival, asked, { row, params, form }))
  if (turnedAway !== undefined) return turnedAway
  if (row.limit !== undefined) countRequest(answering, row.limit, arrival, asked)
  const asOf = readAsOf(address.query, arrival.today)
  if (asOf === undefined) throw new Refusal(400, 'impossible-day')
  const visitReading = (db: Db, kept?: KeptForm) =>
    makeVisit(arrival, {
      kept,
      asOf,
      params,
      query: row.query,
      isDemonstration: site.settings.mode === 'demo',
      baseUrl: site.settings.baseUrl,
      pool: site.db,
      db,
      form,
      condition: () => actorHolds(site, arrival, { now: site.now(), today: arrival.today }),
    })
  const scope = scopeOfVisitor(arrival.visitor)
  if (row.method === 'POST') {
    return answerOnce(site, row, visitReading(readsFor(site.db, scope)), asked)
  }
  if (session !== undefined) {
    const answer = await readInTime(site, asked, makeCompany(), () =>
      inSnapshot(site.db, scope, async (db) => {
        const kept = await findKeptForm(db, address.query, address.path)
        const isForAnother = kept && (await drawnForAnother({ ...site, db }, arrival, kept))
        if (isForAnother) {
          return () => sendOtherMandate(site, arrival, asked, isForAnother, kept.sentTo)
        }
        if (kept && row.drawsKept !== true) return () => sendKept(site, arrival, asked, kept)
        const response = await answerOnce(site, row, visitReading(readOnce(db), kept), asked)
        return () => response
      }),
    )
    // What has a view of the database of its own opens it when this one is closed.
    return answer()
  }
  if (!row.isShared) {
    const visit = visitReading(readOnce(site.db))
    return readInTime(site, asked, makeCompany(), () => answerOnce(site, row, visit, asked))
  }
  const { memory, company } = answering.memoryAt(arrival.revisions)
  const visit = visitReading(readOnce(site.db, memory))
  return readInTime(site, asked, company, () =>
    answerShared(answering, row, visit, { ...asked, revisions: arrival.revisions }),
  )
}

/**
 * Counts a request against a limit. A person is counted as herself, in however many browsers; who is
 * not signed in, and everyone who signs in, by where she comes from, with or without cookies.
 */
export function countRequest<Content>(
  { takeToken }: Answering<Content>,
  limit: RateLimitName,
  { visitor }: Arrival,
  { network }: Asked,
): void {
  const isKnown = visitor !== undefined && limit !== 'sign-in'
  const seconds = takeToken(limit, isKnown ? `person ${visitor.personId}` : network)
  if (seconds !== undefined) throw new Refusal(429, undefined, { 'Retry-After': String(seconds) })
}

/** Those who may not enter: to the sign-in or the choice of mandate if that may help, else told no. */
function turnAway<Content>(
  site: Site<Content>,
  row: Route<Content>,
  arrival: Arrival,
  request: Request,
): Response | undefined {
  const { address, visitor } = arrival
  if (mayEnter(row.may, { signedIn: visitor !== undefined, mandate: visitor?.mandate })) return
  const { mandateCount = 0, offerCount = 0 } = visitor ?? {}
  const mayChoose = visitor?.mandate === undefined && (mandateCount > 1 || offerCount > 0)
  if (visitor !== undefined && !mayChoose) throw new Refusal(403)
  if (row.method === 'POST') return undefined
  if (address.path.endsWith('.json')) {
    throw new Refusal(403, visitor === undefined ? 'sign-in-first' : undefined)
  }
  const { pathname, search } = new URL(request.url)
  const query = new URLSearchParams({ till: pathname + search })
  const path = visitor === undefined ? '/logga-in' : site.chooseMandatePath
  return sendRedirect(linkTo(address.language, `${path}?${query}`), 303)
}

/**
 * A form whose sender may not send it now. Of one whose session has ended the words are kept, and she
 * is led to the sign-in and from there back to the page with them; of a stranger nothing is kept.
 */
async function keepForReturn<Content>(
  { site, routes }: Answering<Content>,
  { address, visitor }: Arrival,
  { request }: Asked,
  { row, form }: FoundRow<Content>,
): Promise<Response | undefined> {
  if (row.method !== 'POST') return undefined
  if (mayEnter(row.may, { signedIn: visitor !== undefined, mandate: visitor?.mandate }))
    return undefined
  if (visitor !== undefined) throw new Refusal(403)
  const cookie = readCookie(request.headers.get('cookie'), sessionCookieName(site.settings.baseUrl))
  const personId = cookie && (await findPersonOfEndedSession(site.db, cookie))
  if (!personId) throw new Refusal(403, 'sign-in-first')
  const path = pageOfForm(routes, address.path)
  const { sent } = await form()
  const kept = { path, sentTo: address.path, fields: sent }
  const id = await keepForm(site.db, personId, kept, site.now())
  const till = linkTo(address.language, `${encodeURI(path)}?${keptField}=${id}`)
  return sendRedirect(
    linkTo(address.language, `/logga-in?${new URLSearchParams({ till, ...sessionEnded })}`),
    303,
  )
}

/** The page that a form stands on: at its own address, or the nearest one above it. */
function pageOfForm<Content>(routes: RouteTable<Route<Content>>, path: string): string {
  for (let above = path; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    if (routes.find('GET', above).found === 'row') return above
  }
  return '/'
}

async function answerOnce<Content>(
  site: Site<Content>,
  row: Route<Content>,
  visit: Visit,
  asked: Asked,
): Promise<Response> {
  const { answer, cookies = [] } = await row.answer(visit, asked)
  const headers: AnswerHeaders = cookies.map((cookie) => ['Set-Cookie', cookie])
  if (answer.kind === 'leave') return leave(site, answer.to, headers)
  if (answer.kind === 'redirect') return sendRedirect(answer.to, answer.status ?? 303, headers)
  const rendered = await render(answer, (content) => site.look.frame(visit, content))
  return sendOnce(rendered, asked.request.headers.get('accept-encoding'), headers)
}

/** To an identity provider; to our own demonstration by path, so the browser stays on its host. */
function leave<Content>(site: Site<Content>, to: URL, headers: AnswerHeaders): Response {
  const isOwn = to.origin === new URL(site.settings.baseUrl).origin
  if (isOwn) return sendRedirect(to.pathname + to.search, 303, headers)
  const all = new Headers([
    ['Location', to.href],
    ['Cache-Control', 'private, no-store'],
  ])
  for (const [name, value] of headers) all.append(name, value)
  return new Response(null, { status: 303, headers: all })
}

/** The name of a page that is the same for every visitor without a session: all that it depends on. */
export function keyOfShared<Content>(
  { release }: Pick<Answering<Content>, 'release'>,
  { language, path, query, today, revisions }: Omit<Parameters<typeof pageKey>[0], 'release'>,
): string {
  return pageKey({ release, language, path, query, today, revisions })
}

/** The same for every visitor without a session, so it is drawn once. */
async function answerShared<Content>(
  answering: Answering<Content>,
  row: Route<Content>,
  visit: Visit,
  asked: Asked & Pick<Arrival, 'revisions'>,
): Promise<Response> {
  const { site, cache } = answering
  const { headers } = asked.request
  const { language, path, today } = visit
  // Read before the page reads: what is committed meanwhile makes the key stale, never the page.
  const { revisions } = asked
  const query = visit.query.toString()
  const key = keyOfShared(answering, { language, path, query, today, revisions })
  const known = knownBy(key)
  // Only pages that went well were given a tag, and the key says that nothing has changed.
  if (isFresh(headers.get('if-none-match'), key)) return notModified(known)
  let page = cache.find(key)
  if (page === undefined) {
    const { answer } = await row.answer(visit, asked)
    if (answer.kind === 'leave') return leave(site, answer.to, [])
    if (answer.kind === 'redirect') return sendRedirect(answer.to, answer.status ?? 303)
    const rendered = await render(answer, (content) => site.look.frame(visit, content))
    if (rendered.status !== 200) return sendOnce(rendered, headers.get('accept-encoding'))
    const { mediaType, fileName, bytes } = rendered
    page = { mediaType, fileName, bodies: new Map([['identity', bytes]]) }
    cache.keep(key, page)
  }
  const encoding = chooseEncoding(headers.get('accept-encoding'), encodingsOf(page))
  const { mediaType, fileName } = page
  const bytes = await bodyOf(page, encoding)
  return send({ status: 200, mediaType, fileName, bytes }, encoding, known)
}
