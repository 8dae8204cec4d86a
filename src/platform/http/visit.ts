// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import { type Db, inTransaction, noOne, type Scope, scopeOf } from '#platform/database/database.ts'
import { type Address, linkTo } from '#platform/http/request/address.ts'
import { DeclaredQuery, type QueryName } from '#platform/http/request/declared-query.ts'
import { retryWhenOvertaken } from '#platform/http/retry-when-overtaken.ts'
import type { KeptForm, SubmittedForm, Visit, Visitor } from '#platform/page.ts'
import type { Session } from '#platform/sign-in/session.ts'
import type { Condition } from '#platform/database/transaction.ts'

/** Who came, when and where: what is known before a page is chosen. */
export type Arrival = {
  readonly address: Address
  readonly today: Day
  /** How far what the public can see had come when the request arrived. */
  readonly revisions: string
  readonly session: Session | undefined
  readonly visitor: Visitor | undefined
}

export function scopeOfVisitor(visitor: Visitor | undefined): Scope {
  if (visitor === undefined) return noOne
  return visitor.mandate === undefined
    ? { ...noOne, personId: visitor.personId }
    : scopeOf(visitor.mandate)
}

export function makeVisit(
  arrival: Arrival,
  more: {
    readonly asOf: Day
    readonly params: Readonly<Record<string, string>>
    readonly query: readonly QueryName[] | undefined
    readonly isDemonstration: boolean
    readonly baseUrl: string
    /** The pool that transactions are made in. */
    readonly pool: Db
    /** What the page reads with. */
    readonly db: Db
    readonly form: () => Promise<SubmittedForm>
    readonly kept: KeptForm | undefined
    /** What every transaction that acts begins with. */
    readonly condition: () => Condition | undefined
  },
): Visit {
  const { address, today, visitor } = arrival
  return {
    path: address.path,
    params: more.params,
    query: new DeclaredQuery(address.query, more.query),
    language: address.language,
    today,
    asOf: more.asOf,
    isDemonstration: more.isDemonstration,
    visitor,
    sessionId: arrival.session?.idHash,
    mandate: visitor?.mandate,
    db: more.db,
    getMandate() {
      if (visitor?.mandate === undefined) throw new NotAllowed('no mandate is chosen')
      return visitor.mandate
    },
    act: (command) =>
      retryWhenOvertaken(() =>
        inTransaction(more.pool, scopeOfVisitor(visitor), command, more.condition()),
      ),
    form: more.form,
    kept: more.kept,
    link: (path) => linkTo(address.language, path),
    wholeAddress: (path) => more.baseUrl + path,
  }
}
