// SPDX-License-Identifier: EUPL-1.2

import type { PublicState } from '#platform/cache/public-state.ts'
import type { Answer, Page, SubmittedForm, Visit } from '#platform/page.ts'

/** What the web server needs of the request beside the visit: only its own pages see it. */
export type Asked = {
  readonly request: Request
  /** What the public can see and the day, where they were read when the request came. */
  readonly state?: PublicState | undefined
  readonly requestId: string
  /** Where the visitor comes from, as limits count her: see `client-address.ts`. */
  readonly network: string
  /** What was sent as a form, of no more than so many bytes. Read once, by whoever asks first. */
  readonly form: (bodyLimit: number) => Promise<SubmittedForm>
  /** Whether the connection was cut before all that was sent had come. */
  readonly wasCut: () => boolean
  /** Called once when the client goes before it has been answered. */
  readonly onGone: (then: () => void) => void
}

export type RouteAnswer<Content> = {
  /** To leave is to go to an identity provider: the only redirect out of the site. */
  readonly answer: Answer<Content> | { readonly kind: 'leave'; readonly to: URL }
  readonly cookies?: readonly string[]
}

/** A row of the table: a room's page, or one of the web server's own. */
export type Route<Content> = Omit<Page<Content>, 'answer'> & {
  /** Whether every visitor without a session is shown the same. */
  readonly isShared: boolean
  readonly answer: (visit: Visit, asked: Asked) => Promise<RouteAnswer<Content>>
}

export function routeOf<Content>(page: Page<Content>): Route<Content> {
  return {
    ...page,
    isShared: page.method === 'GET' && page.may === 'everyone' && page.isLive !== true,
    answer: async (visit) => ({ answer: await page.answer(visit) }),
  }
}
