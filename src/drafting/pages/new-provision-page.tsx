// SPDX-License-Identifier: EUPL-1.2
// One provision more in a draft.

import { NotFound } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { insertProvision } from '../commands/provisions.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listSharedTexts } from '../../agreement/reads/shared-texts.ts'
import { readText } from '../../agreement/reads/texts.ts'
import type { NumberedProvision, Version, VersionText } from '../../agreement/rules/document.ts'
import type { Target } from '../rules/tree-changes.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type SeenWord } from '../../agreement/rules/seen.ts'
import { provisionForm } from '../views/forms.ts'
import { referring } from '../views/provision-form-view.tsx'
import { draftPath, getVersionWritten } from './workspace-frame.ts'
import { lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { openDraft, shortName, targetIn } from './open-draft.ts'
import {
  formPage,
  readProvision,
  showPreview,
  showReferred,
  typedFrom,
  writtenIn,
} from './provision-form.tsx'
import { seenInDraft } from '../rules/seen-in-draft.ts'

export function newProvisionPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/ny'
  return [
    { method: 'GET', path, may, query: ['vid', 'plats'], drawsKept: true, answer: newProvision },
    { method: 'POST', path, may, answer: addProvision },
  ]
}

function placingOf(visit: Visit, target: Target, provisions: readonly NumberedProvision[]): string {
  const words = messagesIn(visit.language).workspace.provision
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
  const sending = sendingOf(visit.kept)
  const asked = sending
    ? hiddenIn(sending.form)
    : { vid: visit.query.get('vid') ?? '', plats: visit.query.get('plats') ?? '', id: newId() }
  const target = targetIn(asked)
  const anchor =
    target.where === 'last' ? undefined : provisions.find(({ id }) => id === target.anchorId)
  const seen = sending?.form.text(seenField) ?? (await seenOfNew(visit, provisions, target))
  const placing = placingOf(visit, target, provisions)
  const page = await fresh(visit, version, placing, asked, seen, sending)
  const begins = { kind: likelyKind(target, provisions), actor: anchor?.actor ?? '' }
  return formPage(visit, version, { ...page, begins })
}

/** Where it is to stand, and the id that it will have. */
function hiddenIn(form: Sent) {
  return { vid: form.text('vid'), plats: form.text('plats'), id: form.text('id') }
}

/** What the form's reader sees: the place, and every shared text to take words from. */
async function seenOfNew(
  visit: Visit,
  provisions: readonly NumberedProvision[],
  target: Target,
): Promise<SeenWord> {
  const sources = await listSharedTexts(visit.db)
  return seenOfEach([
    ['plats', seenInDraft.place(provisions, target)],
    ...sources.map((one) => [one.id, seenIn.sharedText(one)] as const),
  ])
}

async function fresh(
  visit: Visit,
  version: Version,
  placing: string,
  hidden: Readonly<Record<string, string>>,
  seen: SeenWord,
  sending: Sending | undefined,
) {
  const sources = await listSharedTexts(visit.db)
  return {
    sharing: {
      kind: 'new' as const,
      sources: sources.map(({ id, name }) => ({ value: id, text: name })),
    },
    title: messagesIn(visit.language).workspace.provision.newTitle,
    placing,
    action: visit.link(`${draftPath(version)}/ny`),
    hidden,
    seen,
    begins: {},
    sending,
  }
}

async function addProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions } = await readDraftAsked(visit)
  const form = await visit.form()
  const hidden = hiddenIn(form)
  if (!isId(hidden.id)) throw new NotFound('a new provision without an id')
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, writtenIn(visit, form))
  const [target, seen] = [targetIn(hidden), form.text(seenField)]
  const isThere = hasPlace(provisions, target)
  const placing = isThere ? placingOf(visit, target, provisions) : ''
  const page = await fresh(visit, version, placing, hidden, seen, { form, errors: [] })
  if (form.text('handling') === referring) return showReferred(visit, version, form, page)
  const read = readProvision(visit, form, page.sharing)
  if ('values' in read && form.text('handling') === 'visa' && isThere) {
    return showPreview(visit, version, hidden.id, read.values, page)
  }
  return submitForm(visit, read, {
    act: (tx, values) =>
      insertProvision(tx, visit.today, visit.getMandate(), {
        ...typedFrom(values),
        versionId: version.id,
        provisionId: hidden.id,
        target,
        seenPlace: seenOf(seen, 'plats'),
        ...(values.sourceId && {
          source: { id: values.sourceId, seen: seenOf(seen, values.sourceId) },
        }),
      }),
    sentences: messagesIn(visit.language).refusals,
    again: async (errors, refusal) =>
      refusal === 'version-not-draft' || refusal === 'place-is-gone'
        ? placeChanged(visit, hidden, form)
        : formPage(visit, version, { ...page, sending: { form, errors } }, 422),
    clash: () => placeChanged(visit, hidden, form),
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}

async function readDraftAsked(visit: Visit): Promise<VersionText> {
  return readText(visit.db, (await getVersionWritten(visit)).id)
}

function hasPlace(provisions: readonly NumberedProvision[], target: Target): boolean {
  return target.where === 'last' || provisions.some(({ id }) => id === target.anchorId)
}

/** The place, or the words to take, are others than were seen; a place that is gone becomes the last. */
async function placeChanged(
  visit: Visit,
  hidden: { readonly vid: string; readonly plats: string; readonly id: string },
  form: Sent,
): Promise<Answer<PageContent>> {
  const { version, provisions } = await readDraftAsked(visit)
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, writtenIn(visit, form))
  const words = messagesIn(visit.language).meanwhile
  const asked = targetIn(hidden)
  const isThere = hasPlace(provisions, asked)
  const target: Target = isThere ? asked : { where: 'last' }
  const place = isThere ? hidden : { ...hidden, vid: '', plats: '' }
  const sourceId = form.text(provisionForm.fields.sourceId.name)
  const source = isId(sourceId) ? await findSharedText(visit.db, { id: sourceId }) : undefined
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
    { form, errors: [] },
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
