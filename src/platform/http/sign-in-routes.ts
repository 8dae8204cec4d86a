// SPDX-License-Identifier: EUPL-1.2
// The addresses of signing in and out. They look as `app.ts` says; what they do is `sign-in.ts`.

import type { Language } from '#kernel/language.ts'
import { everywhereField } from '#kernel/mandate.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { linkTo, ownPathOr } from '#platform/http/request/address.ts'
import { cookieName, isHttps, readCookie, writeCookie } from '#platform/http/request/cookies.ts'
import { keptField } from '#platform/http/kept-forms.ts'
import type { Asked, Route, RouteAnswer } from '#platform/http/route.ts'
import { signInProblems } from '#platform/http/sign-in-messages.ts'
import type { Site } from '#platform/http/site.ts'
import { redirect, show, type Visit } from '#platform/page.ts'
import { revokeSession, revokeSessionsOf, startSession } from '#platform/sign-in/session.ts'
import type { RefusedSignIn, SignIn } from '#platform/sign-in/sign-in.ts'

const secondsToComeBack = 600

/** In the address of the sign-in: one is here because the session had ended while one wrote. */
export const sessionEnded = { 'gick-ut': 'ja' } as const

export function makeSignInRoutes<Content>(site: Site<Content>, signIn: SignIn): Route<Content>[] {
  const { baseUrl } = site.settings
  const isSecure = isHttps(baseUrl)
  const isDemonstration = site.settings.mode === 'demo'

  async function list(
    visit: Visit,
    refused?: RefusedSignIn,
    returnTo = visit.query.get('till') ?? undefined,
  ): Promise<RouteAnswer<Content>> {
    const till = ownPathOr('', returnTo)
    const href = (query: Record<string, string>) =>
      visit.link(`/logga-in/start?${new URLSearchParams(till ? { ...query, till } : query)}`)
    const outside = signIn.providers.filter(({ id }) => id !== 'demonstration')
    const people = isDemonstration
      ? await site.people.listDemonstrationPeople(visit.db, visit.today, visit.language)
      : []
    const content = site.look.signInContent({
      language: visit.language,
      providers: outside.map(({ id, name }) => ({ name, href: href({ leverantor: id }) })),
      people: people.map((person) => ({
        ...person,
        href: href({ leverantor: 'demonstration', person: person.email }),
      })),
      problem: refused && signInProblems[refused.refusal][visit.language],
      toOperator: refused?.hint?.text[visit.language],
      hadWords:
        visit.query.get('gick-ut') === sessionEnded['gick-ut'] && till.includes(`${keptField}=`),
      visitor: visit.visitor,
    })
    return { answer: show(content, refused === undefined ? 200 : 422) }
  }

  async function begin(visit: Visit, asked: Asked): Promise<RouteAnswer<Content>> {
    const wanted = ownPathOr('', visit.query.get('till') ?? undefined)
    // It is stored until one comes back: a search for somebody's number is not.
    const returnTo = findPersonalNumber(wanted) === undefined ? wanted : ''
    const begun = await signIn.begin({
      providerId: visit.query.get('leverantor') ?? '',
      loginHint: visit.query.get('person') ?? undefined,
      returnTo,
      language: visit.language,
    })
    if (begun.kind === 'refused') {
      logProblem(asked, begun)
      return list(visit, begun, returnTo)
    }
    const cookie = writeCookie(attemptCookie(begun.state), begun.state, {
      isSecure,
      maxAgeSeconds: secondsToComeBack,
    })
    return { answer: { kind: 'leave', to: begun.to }, cookies: [cookie] }
  }

  async function finish(visit: Visit, asked: Asked): Promise<RouteAnswer<Content>> {
    const header = asked.request.headers.get('cookie')
    const query = new URL(asked.request.url).search.slice(1)
    const finished = await signIn.finish(query, (state) => readCookie(header, attemptCookie(state)))
    const state = visit.query.get('state') ?? ''
    const attemptIsOver = writeCookie(attemptCookie(state), '', { isSecure, maxAgeSeconds: 0 })
    if (finished.kind === 'refused') {
      logProblem(asked, finished)
      const inLanguage = withLanguage(visit, finished.language ?? visit.language)
      const page = await list(inLanguage, finished, finished.returnTo)
      return { ...page, cookies: [attemptIsOver] }
    }
    const secret = await openSession(asked, finished.personId)
    site.log('signed-in', { id: asked.requestId, person: finished.personId })
    const home = linkTo(finished.language, site.homePath)
    return {
      answer: redirect(ownPathOr(home, finished.returnTo)),
      cookies: [attemptIsOver, writeCookie(sessionCookieName(baseUrl), secret, { isSecure })],
    }
  }

  /** Always a new id; what the browser carried before is worth nothing from now on. */
  function openSession(asked: Asked, personId: string): Promise<string> {
    const now = site.now()
    const before = cookieOf(asked)
    return inTransaction(site.db, theProduct, async (tx) => {
      if (before !== undefined) await revokeSession(tx, before, now)
      return startSession(tx, { personId, mandateId: undefined }, now, site.settings.session)
    })
  }

  async function signOut(visit: Visit, asked: Asked): Promise<RouteAnswer<Content>> {
    const form = await visit.form()
    const isEverywhere = form.text(everywhereField) === 'ja'
    const secret = cookieOf(asked)
    await inTransaction(site.db, theProduct, async (tx) => {
      const personId = secret && (await revokeSession(tx, secret, site.now()))
      if (isEverywhere && personId) await revokeSessionsOf(tx, personId, site.now())
    })
    const gone = writeCookie(sessionCookieName(baseUrl), '', { isSecure, maxAgeSeconds: 0 })
    return { answer: redirect(visit.link('/')), cookies: [gone] }
  }

  function cookieOf({ request }: Asked): string | undefined {
    return readCookie(request.headers.get('cookie'), sessionCookieName(baseUrl))
  }

  function attemptCookie(state: string): string {
    // One per attempt, so that two tabs do not take each other's; what a cookie name cannot hold is cut.
    return cookieName(`samsyn-attempt-${state.replaceAll(/[^\w-]/g, '').slice(0, 12)}`, baseUrl)
  }

  function logProblem(asked: Asked, { refusal, provider, hint, cause }: RefusedSignIn): void {
    const set = hint?.settings.join(' ') || undefined
    const facts = { id: asked.requestId, refusal, provider, set, hint: hint?.text.sv }
    site.log('sign-in-refused', facts, cause)
  }

  const own = { may: 'everyone', isShared: false } as const
  // A sign-in that is refused shows the list again.
  const toBegin = ['leverantor', 'person', 'till', 'gick-ut']
  const toFinish = ['state', 'till', 'gick-ut']
  return [
    {
      ...own,
      method: 'GET',
      path: '/logga-in',
      query: ['till', 'gick-ut'],
      answer: (visit) => list(visit),
    },
    {
      ...own,
      method: 'GET',
      path: '/logga-in/start',
      query: toBegin,
      limit: 'sign-in',
      answer: begin,
    },
    {
      ...own,
      method: 'GET',
      path: '/logga-in/svar',
      query: toFinish,
      limit: 'sign-in',
      answer: finish,
    },
    { ...own, method: 'POST', path: '/logga-ut', isForAnyMandate: true, answer: signOut },
  ]
}

export function sessionCookieName(baseUrl: string): string {
  return cookieName('samsyn', baseUrl)
}

/** The provider leads back to one address; the language is that of the page one left from. */
function withLanguage(visit: Visit, language: Language): Visit {
  return { ...visit, language, link: (path) => linkTo(language, path) }
}
