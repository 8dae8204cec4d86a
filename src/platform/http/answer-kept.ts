// SPDX-License-Identifier: EUPL-1.2
// The short way of a request for a page that is kept ready: one who is not known asks for a page that is
// the same for everyone. Whatever else it is, or if anything is odd about it, it goes the long way, which
// would have answered the same.

import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Language } from '#kernel/language.ts'
import { chooseEncoding, type Encoding } from '#platform/http/answer/encode.ts'
import { headersOf, headersOfNotModified } from '#platform/http/answer/render.ts'
import { type Answering, keyOfShared } from '#platform/http/answer-page.ts'
import { readAddress } from '#platform/http/request/address.ts'
import { clientNetwork } from '#platform/http/request/client-address.ts'
import { isHttps, readCookie } from '#platform/http/request/cookies.ts'
import { DeclaredQuery } from '#platform/http/request/declared-query.ts'
import { readRequestId } from '#platform/http/request/request-id.ts'
import { requestLog } from '#platform/http/request/request-log.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import {
  bodyOf,
  type CachedPage,
  encodingsOf,
  isFresh,
  knownBy,
} from '#platform/cache/page-cache.ts'
import type { PublicState } from '#platform/cache/public-state.ts'

export type AnswerKept = {
  /** Whether this may be a page that is kept; only then is there anything to wait for. */
  readonly mayBeKept: (request: IncomingMessage) => boolean
  /** Answers it if it is; else what was read for it, which the long way need not read again. */
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<'answered' | PublicState | undefined>
}

/** What an address says, whoever asks and whenever. */
type Shared = { readonly language: Language; readonly path: string; readonly query: string }

export function makeAnswerKept<Content>(answering: Answering<Content>): AnswerKept {
  const { site, cache, takeToken, readState } = answering
  const { baseUrl, proxies } = site.settings
  const cookieName = sessionCookieName(baseUrl)
  const everywhere = lowerCased(securityHeaders({ isHttps: isHttps(baseUrl) }))
  const addresses = remembering(mostAddresses, (url) => readShared(answering, url))
  const headers = new WeakMap<CachedPage, Map<Encoding | 'not modified', OutgoingHttpHeaders>>()

  function headersFor(page: CachedPage, key: string, sent: Encoding | 'not modified') {
    const known = headers.get(page) ?? new Map<typeof sent, OutgoingHttpHeaders>()
    headers.set(page, known)
    const made = known.get(sent) ?? {
      ...Object.fromEntries(
        sent === 'not modified'
          ? headersOfNotModified(knownBy(key))
          : headersOf(page, sent, knownBy(key)),
      ),
      ...everywhere,
    }
    known.set(sent, made)
    return made
  }

  return {
    mayBeKept({ method, url = '', headers: { host = '', cookie } }) {
      if (method !== 'GET' || !plainHost.test(host)) return false
      if (cookie !== undefined && readCookie(cookie, cookieName) !== undefined) return false
      return addresses(url) !== undefined
    },
    async answer(request, response) {
      const begun = performance.now()
      const asked = request.headers
      const shared = addresses(request.url!)!
      let state: PublicState
      try {
        state = await readState()
      } catch {
        // The long way tells the visitor that the database is away.
        return undefined
      }
      const key = keyOfShared(answering, { ...shared, ...state })
      const page = cache.find(key)
      if (page === undefined) return state
      const forwardedFor = asked['x-forwarded-for']?.toString() ?? null
      const network = clientNetwork(request.socket.remoteAddress, forwardedFor, proxies)
      if (takeToken('general', network) !== undefined) return state
      const isKnown = isFresh(asked['if-none-match'] ?? null, key)
      const acceptEncoding = asked['accept-encoding']?.toString() ?? null
      const encoding = chooseEncoding(acceptEncoding, encodingsOf(page))
      const body = isKnown ? undefined : await bodyOf(page, encoding)
      const id = readRequestId(asked['x-request-id']?.toString() ?? null)
      response.writeHead(isKnown ? 304 : 200, {
        ...headersFor(page, key, isKnown ? 'not modified' : encoding),
        ...(body && { 'content-length': body.byteLength }),
        'x-request-id': id,
      })
      response.end(body)
      const path = request.url!.split('?', 1)[0]!
      requestLog(site.log, { id, method: 'GET', path, status: response.statusCode, begun })
      return 'answered'
    },
  }
}

const plainHost = /^[\w.-]+(:\d+)?$/
/** An address that reads the same however it is read: no other signs in its path than these. */
const plainUrl = /^(?!.*\/[./])(\/[\w./-]*)(\?[\w./%=&+:,-]*)?$/
const longestUrl = 500
const mostAddresses = 2000

/** Nothing unless it leads to a page that everyone is shown the same, and that no limit counts by itself. */
function readShared<Content>(
  { routes }: Pick<Answering<Content>, 'routes'>,
  url: string,
): Shared | undefined {
  const [, rawPath, rawQuery = ''] = (url.length <= longestUrl && plainUrl.exec(url)) || []
  if (rawPath === undefined) return undefined
  const read = readAddress(rawPath, rawQuery)
  if (read.kind !== 'address') return undefined
  const { language, path, query } = read.address
  const found = routes.find('GET', path)
  if (found.found !== 'row' || !found.row.isShared || found.row.limit !== undefined)
    return undefined
  return { language, path, query: new DeclaredQuery(query, found.row.query).toString() }
}

/** Work whose answer is always the same, and the latest of its answers. */
function remembering<Value>(most: number, work: (name: string) => Value): (name: string) => Value {
  const answers = new Map<string, Value>()
  return (name) => {
    if (answers.has(name)) return answers.get(name)!
    const answer = work(name)
    // What nobody can be answered by is not worth a place.
    if (answer === undefined) return answer
    answers.set(name, answer)
    if (answers.size > most) answers.delete(answers.keys().next().value!)
    return answer
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}
