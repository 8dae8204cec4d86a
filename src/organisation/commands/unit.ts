// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { listUnits, readCoordination } from '../reads.ts'
import { mayAddUnit, wholeParty } from '../rules/mandates.ts'
import type { UnitKind } from '../rules/party.ts'
import { checkName } from '../rules/person.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfUnits } from '../rules/seen.ts'
import { insertUnit, lockParty } from '../writes.ts'
import { tell } from './tell.ts'

/** Adds a unit that works or answers inside the party, from today. */
export async function addUnit(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly partyId: string
    readonly parentId?: string | undefined
    readonly name: string
    readonly kind: UnitKind
    readonly seen: SeenMark
  },
): Promise<Result<string, OrganisationRefusal>> {
  const name = about('name', checkName(input.name))
  if (!name.granted) return name
  await lockParty(tx, input.partyId)
  const coordination = await readCoordination(tx, wholeParty(input.partyId), today)
  const may = mayAddUnit(mandate, input.partyId, coordination)
  if (!may.granted) return may
  const units = await listUnits(tx, input.partyId, today)
  if (input.parentId !== undefined && !units.some((unit) => unit.id === input.parentId)) {
    return refused('parent-outside-party', {}, 'parentId')
  }
  const isTaken = units.some((unit) => unit.name === name.value && unit.parentId === input.parentId)
  if (isTaken) return refused('unit-exists', { name: name.value }, 'name')
  if (hasChanged(input.seen, seenOfUnits(units))) return refused('changed-meanwhile')
  const unitId = await insertUnit(tx, {
    partyId: input.partyId,
    parentId: input.parentId,
    name: name.value,
    kind: input.kind,
    from: today,
  })
  await tell(tx, today, 'unit-added', unitId, { party: input.partyId })
  return granted(unitId)
}
