// SPDX-License-Identifier: EUPL-1.2
// Where the guide stands, and what a question is called in its address.

import type { Situation } from '../rules/answer.ts'

export const guideRoot = '/vem-ansvarar'
export const pocketRoot = `${guideRoot}/ficka`

/** The names of a situation in an address. */
export const situationQuery = {
  setting: 'var',
  measure: 'insats',
  orderer: 'vem',
  group: 'grupp',
} as const
export const questionQuery = 'fraga'
export const onItsWayQuery = 'enligt'

export type Asked = {
  readonly situation: Situation
  readonly question: string
  readonly isOnItsWay: boolean
  /** Given, another day than today. */
  readonly per: string | undefined
}

/** The address of an answer. */
export function guideAddress(asked: Partial<Asked>): string {
  const query = new URLSearchParams()
  if (asked.question) query.set(questionQuery, asked.question)
  for (const name of ['setting', 'measure', 'orderer', 'group'] as const) {
    const value = asked.situation?.[name]
    if (value !== undefined) query.set(situationQuery[name], value)
  }
  if (asked.isOnItsWay) query.set(onItsWayQuery, 'pa-vag')
  if (asked.per) query.set('per', asked.per)
  const text = query.toString()
  return text === '' ? guideRoot : `${guideRoot}?${text}`
}
