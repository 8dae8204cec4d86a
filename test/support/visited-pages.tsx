// SPDX-License-Identifier: EUPL-1.2
// The pages of some rooms on a real database, visited by people of the demonstration.

import { renderToString } from 'preact-render-to-string'
import type { Day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { drawnForField } from '#kernel/mandate.ts'
import { type Db, inTransaction, theProduct } from '#platform/database/database.ts'
import type { People } from '#platform/http/site.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import type { Page } from '#platform/page.ts'
import { findSession, startSession } from '#platform/sign-in/session.ts'
import { DrawnFor } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { listPeople } from '../../src/organisation/reads.ts'
import { mandateToHold } from '../../src/organisation/reads.ts'
import { takeToldName } from '../../src/organisation/commands/naming.ts'
import { findMandateInWords, listConfirmers, meetPerson } from '../../src/organisation/visitor.ts'
import { hiddenFieldsOf } from './html-forms.ts'
import { openSite } from './site.ts'

export type Answered = {
  readonly status: number
  readonly to: string | null
  readonly text: string
}

/** Who people are, asked as the product asks. */
export const roomPeople: People = {
  meetPerson,
  mandateToHold,
  findMandateInWords,
  listConfirmers,
  takeToldName,
  listDemonstrationPeople: async () => [],
}

/** The field of a form that says for whom it was drawn, as the page of this session draws it. */
export async function drawnForSession(
  db: Db,
  cookie: string,
  today: Day,
): Promise<Readonly<Record<string, string>>> {
  const session = await findSession(
    db,
    cookie.slice(cookie.indexOf('=') + 1),
    instant(new Date().toISOString()),
    usualHttpSettings.session,
  )
  const visitor =
    session && (await meetPerson(db, session.personId))({ ...session, today, language: 'sv' })
  return { [drawnForField]: visitor?.mandate?.id ?? '' }
}

export type VisitedPages = AsyncDisposable & {
  /** A page as someone sees it: by name, or without a session. */
  get(path: string, who?: string): Promise<Answered>
  post(path: string, who: string, fields: Fields): Promise<Answered>
  /** What the form on a page that wants `gor` carries unseen, as it is drawn for someone now. */
  drawn(path: string, who: string, gor?: string): Promise<Fields>
  /** Opens a page and sends its form with what is typed, as a browser does. */
  fill(path: string, who: string, typed: Fields): Promise<Answered>
}

type Fields = Readonly<Record<string, string>>

export async function openPages(
  db: Db,
  today: Day,
  pages: readonly Page<PageContent>[],
): Promise<VisitedPages> {
  const site = await openSite({
    db,
    pages: pages.map(asHtml),
    site: { people: roomPeople },
  })
  const cookies = new Map<string, string>()

  async function cookieOf(name: string): Promise<string> {
    const known = cookies.get(name)
    if (known) return known
    const found = (await listPeople(db, today)).find(({ person }) => person.name === name)
    if (!found) throw new RangeError(`nobody is called ${name}`)
    const session = { personId: found.person.id, mandateId: undefined }
    const now = instant(new Date().toISOString())
    const secret = await inTransaction(db, theProduct, (tx) =>
      startSession(tx, session, now, usualHttpSettings.session),
    )
    const cookie = `${sessionCookieName(site.baseUrl)}=${secret}`
    cookies.set(name, cookie)
    return cookie
  }

  async function ask(path: string, init: RequestInit): Promise<Answered> {
    const response = await fetch(site.baseUrl + path, { ...init, redirect: 'manual' })
    return {
      status: response.status,
      to: response.headers.get('location'),
      text: await response.text(),
    }
  }

  async function get(path: string, who?: string): Promise<Answered> {
    return ask(path, who === undefined ? {} : { headers: { cookie: await cookieOf(who) } })
  }

  async function post(path: string, who: string, fields: Fields): Promise<Answered> {
    const cookie = await cookieOf(who)
    return ask(path.replace(/\?.*/, ''), {
      method: 'POST',
      headers: { cookie, origin: site.baseUrl },
      body: new URLSearchParams({ ...(await drawnForSession(db, cookie, today)), ...fields }),
    })
  }

  async function drawn(path: string, who: string, gor?: string): Promise<Fields> {
    return hiddenFieldsOf((await get(path, who)).text, gor)
  }

  return {
    get,
    post,
    drawn,
    async fill(path, who, typed) {
      return post(path, who, { ...(await drawn(path, who, typed['gor'])), ...typed })
    },
    [Symbol.asyncDispose]: () => site[Symbol.asyncDispose](),
  }
}

function asHtml(page: Page<PageContent>): Page<string> {
  return {
    ...page,
    answer: async (visit) => {
      const answer = await page.answer(visit)
      if (answer.kind !== 'page') return answer
      const { title, content } = answer.content
      // As the frame of the product draws it: for whom the visitor acts.
      const drawn = <DrawnFor.Provider value={visit.mandate?.id ?? ''}>{content}</DrawnFor.Provider>
      return { ...answer, content: `<title>${title}</title>${renderToString(drawn)}` }
    },
  }
}
