// SPDX-License-Identifier: EUPL-1.2
// Who does what with an answer, by whom the mandate is for. The database asks the same of each row
// (`acts_for_respondent`), and a test holds the two together.

import type { Mandate } from '#kernel/mandate.ts'
import { relationTo, type Relation } from '../../organisation/rules/reach-of-mandate.ts'
import type { Consultee } from './consultation.ts'
import type { Respondent } from './response.ts'

/** Read what is sent and not public; read and write the draft; send the answer, and mark secrecy. */
export type RespondentAct = 'read' | 'write' | 'send'

/**
 * Read a row as: a mandate for … may. A party's answer is written by all its parts, and only who acts
 * for all of it sends it. A board that is asked apart answers alone; its party compiles what it sent.
 */
export const actsByRelation: Readonly<Record<Relation, readonly RespondentAct[]>> = {
  itself: ['read', 'write', 'send'],
  'its-party': ['read'],
  'its-body': ['read', 'write'],
  'its-unit': ['read', 'write'],
  another: [],
}

/** Whom a round asks. */
export type Asked = readonly Pick<Consultee, 'partyId' | 'bodyId'>[]

/** Where the round asks a party's bodies apart, none of them is part of the party. */
export function actsForRespondent(
  mandate: Mandate | undefined,
  respondent: Respondent,
  act: RespondentAct,
  asked: Asked,
): boolean {
  if (!mandate) return false
  const relation = relationTo(mandate, respondent)
  if (relation === 'its-body' && areBodiesAskedApart(asked, respondent.partyId)) return false
  return actsByRelation[relation].includes(act)
}

function areBodiesAskedApart(asked: Asked, partyId: string): boolean {
  return asked.some((one) => one.partyId === partyId && one.bodyId !== undefined)
}

/**
 * Whose answer a mandate writes in a round: its body's when the round asks that apart, else its
 * party's; nobody's for a body whose fellow bodies are asked and not it.
 */
export function respondentFor(mandate: Mandate | undefined, asked: Asked): Respondent | undefined {
  const { partyId, bodyId } = mandate ?? {}
  if (partyId === undefined) return undefined
  const isAskedApart = bodyId !== undefined && asked.some((one) => one.bodyId === bodyId)
  const respondent = { partyId, bodyId: isAskedApart ? bodyId : undefined }
  return actsForRespondent(mandate, respondent, 'write', asked) ? respondent : undefined
}
