// SPDX-License-Identifier: EUPL-1.2
// The sources of shared texts. Their occurrences are provisions, and follow by changes of the drafts.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { listSharedTexts } from '../reads/shared-texts.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { plainText } from '../rules/plain-text.ts'
import { checkName, slugOf, type NameRefusal, type SharedText } from '../rules/shared-text.ts'
import { insertSharedText, updateSharedText } from '../writes/shared-texts.ts'

export type MakeRefusal = NameRefusal | 'name-taken' | 'text-missing'

/** A source with words of its own, used nowhere yet. */
export async function addSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Pick<SharedText, 'name' | 'heading' | 'text'>,
): Promise<Result<SharedText, MakeRefusal>> {
  demandEditor(mandate)
  const name = about('name', checkName(input.name))
  if (!name.granted) return name
  if (input.text.blocks.length === 0) return refused('text-missing')
  const others = await listSharedTexts(tx)
  if (others.some((other) => other.name === name.value)) return refused('name-taken', {}, 'name')
  const made: SharedText = {
    id: newId(),
    slug: slugOf(name.value, new Set(others.map(({ slug }) => slug))),
    name: name.value,
    heading: input.heading,
    text: input.text,
    plainText: plainText(input.text),
    revision: 1,
  }
  if (!(await insertSharedText(tx, made))) return refused('name-taken', {}, 'name')
  await record(tx, today, agreementEvent('shared-text-made', 'shared-text', made.id))
  return granted(made)
}

/** Other words, or another name, for a source that is locked. */
export async function rewordSharedText(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  before: SharedText,
  after: SharedText,
): Promise<void> {
  demandEditor(mandate)
  await updateSharedText(tx, after)
  const event = before.name === after.name ? 'shared-text-changed' : 'shared-text-renamed'
  await record(tx, today, agreementEvent(event, 'shared-text', after.id))
}

function demandEditor(mandate: Mandate): void {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
}
