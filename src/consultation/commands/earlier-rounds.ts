// SPDX-License-Identifier: EUPL-1.2
// A consultation from before the product is told once, and a mistake is taken back in the open.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { originalTypes, type NewOriginal } from '../../agreement/rules/registration.ts'
import { findEarlierRound } from '../reads/earlier-rounds.ts'
import { mostCharacters } from '../rules/consultation.ts'
import {
  checkEarlierRound,
  type EarlierRoundRefusal,
  type ToldRound,
} from '../rules/earlier-rounds.ts'
import { consultationEvent } from '../rules/events.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import { insertEarlierRound, insertEarlierWithdrawal } from '../writes/earlier-rounds.ts'

/** Its id comes with a form, so that one that is sent twice is told once. */
export async function registerEarlierRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: ToldRound & { readonly id?: string; readonly original?: NewOriginal | undefined },
): Promise<Result<undefined, EarlierRoundRefusal>> {
  if (!mayInConsultation(mandate, 'lead')) throw new NotAllowed('register an earlier consultation')
  const { id = newId(), original, ...told } = input
  const checked = checkEarlierRound(told, today)
  if (!checked.granted) return checked
  await holdName(tx, `earlier consultation ${id}`)
  if (await findEarlierRound(tx, id)) return granted()
  const file = original && (await putFile(tx, original.bytes, originalTypes[original.kind]))
  await insertEarlierRound(tx, {
    ...checked.value,
    id,
    original: original && file ? { fileHash: file.hash, fileName: original.name } : undefined,
    registeredOn: today,
    registeredForBodyId: mandate.bodyId,
  })
  await record(tx, today, consultationEvent('earlier-consultation-registered', 'consultation', id))
  return granted()
}

export async function withdrawEarlierRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly id: string; readonly reason: string },
): Promise<
  Result<undefined, 'reason-missing' | 'text-too-long' | 'personal-number' | 'already-taken-back'>
> {
  if (!mayInConsultation(mandate, 'lead')) throw new NotAllowed('take back an earlier consultation')
  const { id } = input
  await holdName(tx, `earlier consultation ${id}`)
  const stands = await findEarlierRound(tx, id)
  if (!stands) throw new NotFound(`earlier consultation ${id}`)
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  if (reason.value === '') return refused('reason-missing', {}, 'reason')
  // Pressed twice: it is taken back, for the reason that was given.
  if (stands.withdrawn) {
    return stands.withdrawn.reason === reason.value ? granted() : refused('already-taken-back')
  }
  await insertEarlierWithdrawal(tx, { earlierId: id, on: today, reason: reason.value })
  await record(tx, today, consultationEvent('earlier-consultation-withdrawn', 'consultation', id))
  return granted()
}
