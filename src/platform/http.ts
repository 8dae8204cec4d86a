// SPDX-License-Identifier: EUPL-1.2
// The web server: every request gets an id, a log line, the security headers, and one answer.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import {
  type DemonstrationProvider,
  makeDemonstrationProvider,
} from '#platform/sign-in/demonstration-provider.ts'
import { inSnapshot } from '#platform/database/database.ts'
import { onItsOwn } from '#platform/database/watched-work.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { readHealth, withoutDetails } from '#platform/http/health.ts'
import { answerPage, type Answering, arrive, countRequest } from '#platform/http/answer-page.ts'
import { makeAnswerKept } from '#platform/http/answer-kept.ts'
import { sendErrorPage } from '#platform/http/answer/error-page.ts'
import { errorWords } from '#platform/http/answer/messages.ts'
import { afterSending, type Outcome, outcomeOf, Refusal } from '#platform/http/answer/outcome.ts'
import { sendRedirect } from '#platform/http/answer/render.ts'
import {
  linkTo,
  type ReadAddress,
  readAddress,
  splitLanguage,
} from '#platform/http/request/address.ts'
import { clientNetwork, isAskedHere } from '#platform/http/request/client-address.ts'
import { isHttps } from '#platform/http/request/cookies.ts'
import { shareQueries } from '#platform/http/request/declared-query.ts'
import { readRequestId } from '#platform/http/request/request-id.ts'
import { pathForLog, requestLog } from '#platform/http/request/request-log.ts'
import { readFormOnce } from '#platform/http/request/submitted-form.ts'
import { readOnce, sharedMemory } from '#platform/http/read-once.ts'
import { isFromOwnPage, mayChange } from '#platform/http/request/same-origin.ts'
import { type Asked, routeOf } from '#platform/http/route.ts'
import { makeRouteTable } from '#platform/http/route-table.ts'
import { makeSignInRoutes } from '#platform/http/sign-in-routes.ts'
import type { AskedDay, Framing, Site } from '#platform/http/site.ts'
import { readUnsent } from '#platform/http/unsent.ts'
import { type Arrival, scopeOfVisitor } from '#platform/http/visit.ts'
import { assetsFolder } from '#platform/files/asset-server.ts'
import { makePageCache } from '#platform/cache/page-cache.ts'
import { askTogether, type PublicState, readPublicState } from '#platform/cache/public-state.ts'
import { makeRateLimiter, type TakeToken } from '#platform/http/rate-limit.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'

export type WebServer = {
  readonly answer: RequestListener
  /** The same without the demonstration's identity provider: a request in, an answer out. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** `listensAt` is where this process itself can be reached: `http://127.0.0.1:3000`. */
export async function createServer<Content>(
  site: Site<Content>,
  listensAt: string,
): Promise<WebServer> {
  const demonstration =
    site.settings.mode === 'demo' ? await makeProvider(site, listensAt) : undefined
  const signIn = makeSignIn({
    db: site.db,
    baseUrl: site.settings.baseUrl,
    providers: [...(demonstration ? [demonstration.provider] : []), ...site.settings.providers],
    now: site.now,
    readToday: () => readToday(site.db, site.settings.mode, site.now),
    listConfirmers: site.people.listConfirmers,
    takeToldName: site.people.takeToldName,
  })
  // One count for all that this process answers, its identity provider too.
  const takeToken = makeRateLimiter(site.settings.rateLimits)
  const answering: Answering<Content> = {
    site,
    routes: makeRouteTable(
      shareQueries([...makeSignInRoutes(site, signIn), ...site.pages.map(routeOf)]),
    ),
    readState: askTogether(() =>
      onItsOwn(() => readPublicState(site.db, site.settings.mode, site.now)),
    ),
    memoryAt: sharedMemory(),
    cache: makePageCache(site.settings.pageCacheBytes),
    takeToken,
    release: `${site.settings.version} ${site.assets.digest}`,
  }
  const readFor = new WeakMap<IncomingMessage, PublicState>()
  const app = makeApp(answering, readFor)
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: (cause) => answerNoRequest(site, cause),
  })
  const kept = makeAnswerKept(answering)
  const answerKept = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await kept.answer(request, response)
    if (answer === 'answered') return
    if (answer) readFor.set(request, answer)
    await listener(request, response)
  }
  return {
    fetch: async (request) => app.fetch(request),
    answer: (request, response) => {
      if (demonstration && isForProvider(request)) {
        void answerAsProvider(site, { demonstration, takeToken }, request, response)
      } else {
        void (kept.mayBeKept(request) ? answerKept : listener)(request, response)
      }
    },
  }
}

function makeApp<Content>(
  answering: Answering<Content>,
  /** What was read when the request came, where that is known already. */
  readFor: WeakMap<IncomingMessage, PublicState>,
): Hono<Environment> {
  const { site } = answering
  const app = new Hono<Environment>()
  const everywhere = Object.entries(securityHeaders({ isHttps: isHttps(site.settings.baseUrl) }))
  app.use(async (context, next) => {
    const begun = performance.now()
    const id = readRequestId(context.req.header('x-request-id') ?? null)
    context.set('requestId', id)
    await next()
    for (const [name, value] of everywhere) context.res.headers.set(name, value)
    context.res.headers.set('X-Request-Id', id)
    const { method, path } = context.req
    requestLog(site.log, { id, method, path, status: context.res.status, begun })
  })
  const stateOf = (incoming: unknown) =>
    incoming === undefined ? undefined : readFor.get(incoming as IncomingMessage)
  const askHealth = askTogether(() =>
    readHealth(site.db, site.settings.version, site.newestMigration),
  )
  app.get('/halsa', async (context) => {
    const health = await askHealth()
    const isHere = isAskedHere(socketAddressOf(context.env), context.req.raw.headers)
    return Response.json(isHere ? health : withoutDetails(health), {
      status: health.isWell ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    })
  })
  app.get(`${assetsFolder}*`, async (context, next) => {
    const encoding = context.req.header('accept-encoding') ?? null
    return (await site.assets.answer(context.req.path, encoding)) ?? next()
  })
  app.all('*', (context) =>
    answerAnything(answering, {
      state: stateOf(context.env?.incoming),
      request: context.req.raw,
      form: readFormOnce(context.req.raw),
      requestId: context.get('requestId'),
      network: clientNetwork(
        socketAddressOf(context.env),
        context.req.header('x-forwarded-for') ?? null,
        site.settings.proxies,
      ),
      wasCut: () => isCut(context.env?.incoming),
      onGone: (then) => {
        const outgoing = context.env?.outgoing
        outgoing?.once('close', () => {
          if (!outgoing.writableFinished) then()
        })
      },
    }),
  )
  return app
}

type Environment = {
  Bindings: Partial<HttpBindings> | undefined
  Variables: { requestId: string }
}

/** What is no request of HTTP: a backslash in the path, a host that is no name. */
function answerNoRequest<Content>(site: Site<Content>, cause: unknown): Response {
  const why = cause instanceof Error ? cause.message : 'unreadable'
  site.log('refused', { status: 400, why: why.slice(0, 100) })
  const headers = securityHeaders({ isHttps: isHttps(site.settings.baseUrl) })
  return new Response(null, { status: 400, headers })
}

function socketAddressOf(bindings: Environment['Bindings']): string | undefined {
  return bindings?.incoming?.socket?.remoteAddress
}

function isCut(incoming: HttpBindings['incoming'] | undefined): boolean {
  return (
    incoming !== undefined && incoming.destroyed && !('complete' in incoming && incoming.complete)
  )
}

/** A page, or the page that says why not. */
async function answerAnything<Content>(
  answering: Answering<Content>,
  asked: Asked,
): Promise<Response> {
  const { site } = answering
  const { request } = asked
  const { pathname, search } = new URL(request.url)
  const read = readAddress(pathname, search)
  if (read.kind === 'redirect' && !mayChange(request.method)) return sendRedirect(read.to, 301)
  const address = read.kind === 'address' ? read.address : startIn(pathname)
  const isOwnForm = mayChange(request.method) && isFromOwnPage(request.headers, site.settings)
  let arrival: Arrival | undefined
  try {
    arrival = await arrive(answering, request, address, asked.state)
    // What will be refused is counted too, for it has cost a question to the database.
    countRequest(answering, 'general', arrival, asked)
    demandReadable(read)
    if (mayChange(request.method) && !isOwnForm && !isForMailPrograms(answering, asked, address)) {
      throw new Refusal(403, 'foreign-origin')
    }
    return await answerPage(answering, arrival, asked)
  } catch (failure) {
    // Whatever was made of half a form, the visitor or her connection is the cause.
    const cause = asked.wasCut() ? new Refusal(400, 'cut-off') : failure
    const thrown = outcomeOf(cause)
    const outcome = mayChange(request.method) ? afterSending(thrown) : thrown
    const logFault = (fault: unknown) => site.log('fault', { id: asked.requestId }, fault)
    if (outcome.isOurs) logFault(cause)
    else if (outcome.sentence) {
      site.log('refused', { id: asked.requestId, status: outcome.status, why: outcome.sentence })
    }
    const wantsJson = pathname.endsWith('.json')
    const acceptEncoding = request.headers.get('accept-encoding')
    // A stranger who asks too much is not to cost more by what she sends.
    const isStranger = arrival !== undefined && arrival.session === undefined
    const unsent = isOwnForm && !isStranger ? await readUnsent(asked) : undefined
    const send = (framing: Framing) =>
      sendErrorPage(
        { ...outcome, unsent, askedDay: askedDayOf(outcome, address) },
        framing,
        site.look,
        { id: asked.requestId, wantsJson, acceptEncoding },
        logFault,
      )
    return wantsJson || outcome.status === 503 || arrival === undefined
      ? send(framingWithoutDatabase(site, address))
      : sendFramed(site, arrival, send)
  }
}

function isForMailPrograms<Content>(
  { routes }: Answering<Content>,
  { request }: Asked,
  { path }: Arrival['address'],
): boolean {
  const found = routes.find(request.method, path)
  return found.found === 'row' && found.row.isForMailPrograms === true
}

/** With the menu as it is for who came; if the database is away by now, without it. */
async function sendFramed<Content>(
  site: Site<Content>,
  arrival: Arrival,
  send: (framing: Framing) => Promise<Response>,
): Promise<Response> {
  const { address, today, visitor } = arrival
  const framing = { ...framingWithoutDatabase(site, address), today, asOf: today, visitor }
  // Nothing waits for one who is not known, so nothing is asked.
  if (visitor === undefined) return send(framing)
  try {
    return await inSnapshot(site.db, scopeOfVisitor(visitor), (db) =>
      send({ ...framing, db: readOnce(db) }),
    )
  } catch {
    return send(framing)
  }
}

/** A day that does not exist is written anew at the same page. */
function askedDayOf(
  { sentence }: Outcome,
  { language, path, query }: Arrival['address'],
): AskedDay | undefined {
  if (sentence !== 'impossible-day') return undefined
  return {
    action: linkTo(language, encodeURI(path)),
    typed: query.get('per') ?? '',
    kept: [...query].filter(([name]) => name !== 'per'),
  }
}

function demandReadable(read: ReadAddress): void {
  if (read.kind === 'unreadable') throw new Refusal(400)
  if (read.kind !== 'address') throw new Refusal(404)
}

/** The start page in the language of an address: what could not be read is in no link of ours. */
function startIn(pathname: string): Arrival['address'] {
  return { language: splitLanguage(pathname).language, path: '/', query: new URLSearchParams() }
}

function framingWithoutDatabase<Content>(
  site: Site<Content>,
  address: Arrival['address'],
): Framing {
  return {
    ...address,
    today: undefined,
    asOf: undefined,
    isDemonstration: site.settings.mode === 'demo',
    visitor: undefined,
    db: undefined,
    link: (path) => linkTo(address.language, path),
  }
}

function makeProvider<Content>(
  site: Site<Content>,
  listensAt: string,
): Promise<DemonstrationProvider> {
  return makeDemonstrationProvider({
    mode: site.settings.mode,
    baseUrl: site.settings.baseUrl,
    listensAt,
    findPerson: async (email) => {
      const today = await readToday(site.db, site.settings.mode, site.now)
      const people = await site.people.listDemonstrationPeople(site.db, today, 'sv')
      return people.find((person) => person.email === email)
    },
  })
}

function networkOfRequest({ socket, headers }: IncomingMessage, proxies: number): string {
  const forwardedFor = headers['x-forwarded-for']
  return clientNetwork(socket.remoteAddress, forwardedFor?.toString() ?? null, proxies)
}

function isForProvider(request: IncomingMessage): boolean {
  return /^\/oidc(\/|$|\?)/.test(request.url ?? '')
}

async function answerAsProvider<Content>(
  site: Site<Content>,
  {
    demonstration,
    takeToken,
  }: {
    readonly demonstration: DemonstrationProvider
    readonly takeToken: TakeToken
  },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const begun = performance.now()
  const { method, url = '' } = request
  response.on('finish', () => {
    const ms = Math.round(performance.now() - begun)
    const path = pathForLog(url.split('?')[0]!)
    site.log('request', { method, path, status: response.statusCode, ms })
  })
  for (const [name, value] of Object.entries(securityHeaders({ isHttps: false }))) {
    response.setHeader(name, value)
  }
  const seconds = demonstration.isOwnCall(request)
    ? undefined
    : takeToken('general', networkOfRequest(request, site.settings.proxies))
  if (seconds !== undefined) {
    const { title, sentence } = errorWords[429]
    response
      .writeHead(429, {
        'Retry-After': String(seconds),
        'Content-Type': 'text/plain; charset=utf-8',
      })
      .end(`${title.sv}. ${sentence.sv}\n`)
    return
  }
  try {
    await demonstration.handle(request, response)
  } catch (cause) {
    // An address of a sign-in that is over, kept in a bookmark: begin again.
    site.log('demonstration-provider-refused', {}, cause)
    if (response.headersSent) response.end()
    else response.writeHead(303, { Location: '/logga-in' }).end()
  }
}
