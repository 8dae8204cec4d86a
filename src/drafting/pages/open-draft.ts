// SPDX-License-Identifier: EUPL-1.2
// The draft, and the provision in it, that an address of the workspace names.

import { NotFound } from '#kernel/faults.ts'
import type { Visit } from '#platform/page.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import type { Target } from '../rules/tree-changes.ts'
import { getVersionWritten } from './workspace-frame.ts'

type Opened = {
  readonly version: Version
  readonly provisions: readonly NumberedProvision[]
}

export async function openDraft(visit: Visit): Promise<Opened> {
  const version = await getVersionWritten(visit)
  if (version.status !== 'draft') throw new NotFound(`${version.id} is not a draft`)
  const { provisions } = await readText(visit.db, version.id)
  return { version, provisions }
}

export async function openProvision(
  visit: Visit,
): Promise<Opened & { readonly own: NumberedProvision }> {
  const draft = await openDraft(visit)
  const own = draft.provisions.find(({ id }) => id === visit.params['id'])
  if (!own) throw new NotFound(`provision ${visit.params['id']}`)
  return { ...draft, own }
}

export const shortName = (provision: NumberedProvision) => provision.number || nameOf(provision, 40)

/** The place that a form or an address asks for; without one, last in the text. */
export function targetIn(asked: { readonly vid: string; readonly plats: string }): Target {
  const where = (['before', 'after', 'inside'] as const).find((one) => one === asked.plats)
  return where && asked.vid !== '' ? { where, anchorId: asked.vid } : { where: 'last' }
}
