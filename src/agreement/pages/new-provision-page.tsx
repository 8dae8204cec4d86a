// SPDX-License-Identifier: EUPL-1.2
// One provision more in a draft.

import { NotFound } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { insertProvision } from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listSharedTexts } from '../reads/shared-texts.ts'
import { readText } from '../reads/texts.ts'
import type { NumberedProvision, Version, VersionText } from '../rules/document.ts'
import type { Target } from '../rules/drafting-tree.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type Seen } from '../rules/seen.ts'
import type { TypedFields } from '../views/provision-form-view.tsx'
import { draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { lastChanged, noDraftAnyMore, orMet } from './meanwhile.tsx'
import { openDraft, shortName, targetIn } from './open-draft.ts'
import {
  fieldOf,
  fieldsIn,
  formPage,
  showPreview,
  typedFrom,
  writtenIn,
} from './provision-form.tsx'

export function newProvisionPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/ny'
  return [
    { method: 'GET', path, may, query: ['vid', 'plats'], answer: newProvision },
    { method: 'POST', path, may, answer: addProvision },
  ]
}

function placingOf(visit: Visit, target: Target, provisions: readonly NumberedProvision[]): string {
  const words = messagesIn(visit.language).desk.provision
  if (target.where === 'last') return words.insertLast
  const anchor = provisions.find(({ id }) => id === target.anchorId)
  if (!anchor) throw new NotFound(`provision ${target.anchorId}`)
  const name = shortName(anchor)
  if (target.where === 'before') return words.insertBefore(name)
  return target.where === 'after' ? words.insertAfter(name) : words.insertInside(name)
}

/** The kind that most often stands there: that of the neighbour, or what its parent holds. */
function likelyKind(target: Target, provisions: readonly NumberedProvision[]): string {
  if (target.where === 'last') return provisions.length === 0 ? 'chapter' : 'paragraph'
  const anchor = provisions.find(({ id }) => id === target.anchorId)
  if (!anchor || target.where !== 'inside') return anchor?.kind ?? 'paragraph'
  return anchor.kind === 'paragraph' || anchor.kind === 'point' ? 'point' : 'paragraph'
}

async function newProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions } = await openDraft(visit)
  const asked = { vid: visit.query.get('vid') ?? '', plats: visit.query.get('plats') ?? '' }
  const target = targetIn(asked)
  const anchor =
    target.where === 'last' ? undefined : provisions.find(({ id }) => id === target.anchorId)
  return formPage(
    visit,
    version,
    await fresh(
      visit,
      version,
      placingOf(visit, target, provisions),
      { ...asked, id: newId() },
      await seenOfNew(visit, provisions, target),
      {
        kind: likelyKind(target, provisions),
        actor: anchor?.actor ?? '',
        heading: '',
        text: '',
        changeReason: '',
        references: '',
        appliesTo: '',
        sourceId: '',
      },
    ),
  )
}

/** What the form's reader sees: the place, and every shared text to take words from. */
async function seenOfNew(
  visit: Visit,
  provisions: readonly NumberedProvision[],
  target: Target,
): Promise<Seen> {
  const sources = await listSharedTexts(visit.db)
  return seenOfEach([
    ['plats', seenIn.place(provisions, target)],
    ...sources.map((one) => [one.id, seenIn.sharedText(one)] as const),
  ])
}

async function fresh(
  visit: Visit,
  version: Version,
  placing: string,
  hidden: Readonly<Record<string, string>>,
  seen: Seen,
  fields: TypedFields,
) {
  const sources = await listSharedTexts(visit.db)
  return {
    sharing: {
      kind: 'new' as const,
      sources: sources.map(({ id, name }) => ({ value: id, text: name })),
    },
    title: messagesIn(visit.language).desk.provision.newTitle,
    placing,
    action: visit.link(`${draftPath(version)}/ny`),
    hidden,
    seen,
    fields,
  }
}

async function addProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions } = await readDraftAsked(visit)
  const form = await visit.form()
  const fields = fieldsIn(form)
  const typed = typedFrom(fields)
  const hidden = { vid: form.text('vid'), plats: form.text('plats'), id: form.text('id') }
  if (!isId(hidden.id)) throw new NotFound('a new provision without an id')
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, writtenIn(visit, fields))
  const [target, seen] = [targetIn(hidden), form.text(seenField)]
  if (form.text('handling') === 'visa' && hasPlace(provisions, target)) {
    const placing = placingOf(visit, target, provisions)
    const page = await fresh(visit, version, placing, hidden, seen, fields)
    return showPreview(visit, version, hidden.id, typed, page)
  }
  const saved = await orMet(
    visit.act((tx) =>
      insertProvision(tx, visit.today, visit.getMandate(), {
        ...typed,
        versionId: version.id,
        provisionId: hidden.id,
        target,
        seenPlace: seenOf(seen, 'plats'),
        ...(isId(fields.sourceId) && {
          source: { id: fields.sourceId, seen: seenOf(seen, fields.sourceId) },
        }),
      }),
    ),
  )
  if (saved === 'met') return placeChanged(visit, hidden, fields)
  if (saved.granted) return redirect(visit.link(`${draftPath(version)}?sparat=ja`))
  if (saved.refusal === 'version-not-draft' || saved.refusal === 'place-is-gone') {
    return placeChanged(visit, hidden, fields)
  }
  const errors = errorsOf(saved, visit.language, fieldOf(saved.refusal, typed))
  const placing = hasPlace(provisions, target) ? placingOf(visit, target, provisions) : ''
  const page = await fresh(visit, version, placing, hidden, seen, fields)
  return formPage(visit, version, { ...page, errors }, 422)
}

async function readDraftAsked(visit: Visit): Promise<VersionText> {
  return readText(visit.db, (await getVersionAsked(visit)).id)
}

function hasPlace(provisions: readonly NumberedProvision[], target: Target): boolean {
  return target.where === 'last' || provisions.some(({ id }) => id === target.anchorId)
}

/** The place, or the words to take, are others than were seen; a place that is gone becomes the last. */
async function placeChanged(
  visit: Visit,
  hidden: { readonly vid: string; readonly plats: string; readonly id: string },
  fields: TypedFields,
): Promise<Answer<PageContent>> {
  const { version, provisions } = await readDraftAsked(visit)
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, writtenIn(visit, fields))
  const words = messagesIn(visit.language).meanwhile
  const asked = targetIn(hidden)
  const isThere = hasPlace(provisions, asked)
  const target: Target = isThere ? asked : { where: 'last' }
  const place = isThere ? hidden : { ...hidden, vid: '', plats: '' }
  const source = isId(fields.sourceId)
    ? await findSharedText(visit.db, { id: fields.sourceId })
    : undefined
  const anchor = provisions.find(({ id }) => id === hidden.vid)
  const shown = source ?? anchor
  const about = source
    ? { subjectId: source.id }
    : { subjectId: version.id, ...(isThere && anchor && { provisionIds: [anchor.id] }) }
  const page = await fresh(
    visit,
    version,
    placingOf(visit, target, provisions),
    place,
    await seenOfNew(visit, provisions, target),
    fields,
  )
  return formPage(
    visit,
    version,
    {
      ...page,
      beside: {
        lead: isThere ? words.changed : words.placeIsGone,
        by: await lastChanged(visit, about),
        heading: shown?.heading ?? '',
        text: shown?.text,
      },
    },
    409,
  )
}
