// SPDX-License-Identifier: EUPL-1.2
// One provision of a draft, changed.

import { Conflict } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { changeProvision, readTyped, type DraftRefusal } from '../commands/provisions.ts'
import { tellClosed, tellOpened } from '../commands/noting.ts'
import { changeEverywhere } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listOccurrences } from '../../agreement/reads/shared-texts.ts'
import { findProvision, listOwnReferences } from '../../agreement/reads/texts.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import { writeOwnReferences } from '../rules/own-references.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { referring, type SharingChoice } from '../views/provision-form-view.tsx'
import { draftPath, getVersionWritten } from './workspace-frame.ts'
import { writersIn } from './noted.ts'
import { goneFromDraft, lastChanged } from './meanwhile.tsx'
import { openProvision, shortName } from './open-draft.ts'
import {
  formPage,
  readProvision,
  showPreview,
  showReferred,
  typedFrom,
  writtenIn,
} from './provision-form.tsx'
import { seenInDraft } from '../rules/seen-in-draft.ts'

export function provisionPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/bestammelse/:id'
  return [
    { method: 'GET', path, may, drawsKept: true, answer: editProvision },
    { method: 'POST', path, may, answer: saveProvision },
  ]
}

async function editProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const sending = sendingOf(visit.kept)
  const seen = sending?.form.text(seenField)
  const at = { versionId: version.id, provisionId: own.id }
  // The one GET that writes: a sign that colleagues see and nothing depends on (ADR 65).
  await visit.act((tx) => tellOpened(tx, visit.getMandate(), at))
  const writers = (await writersIn(visit, version.id)).get(own.id)
  const page = await existing(visit, version, own, sending, seen)
  return formPage(visit, version, { ...page, writers })
}

/** What the form's reader sees: the provision, and the shared text that has its words. */
async function seenOfOwn(visit: Visit, own: NumberedProvision): Promise<SeenWord> {
  const source = own.sharedTextId && (await findSharedText(visit.db, { id: own.sharedTextId }))
  return seenOfEach([
    ['egen', seenInDraft.provision(own)],
    ...(source ? [['kalla', seenIn.sharedText(source)] as const] : []),
  ])
}

async function existing(
  visit: Visit,
  version: Version,
  own: NumberedProvision,
  sending: Sending | undefined,
  seen?: SeenWord,
) {
  return {
    sharing: await sharingOf(visit, version, own),
    title: messagesIn(visit.language).workspace.provision.editTitle(shortName(own)),
    placing: undefined,
    action: visit.link(`${draftPath(version)}/bestammelse/${own.id}`),
    hidden: {},
    seen: seen ?? (await seenOfOwn(visit, own)),
    begins: {
      kind: own.kind,
      actor: own.actor ?? '',
      heading: own.heading,
      text: writeDraftingText(own.text),
      changeReason: own.changeReason,
      beginsOn: own.beginsOn ?? '',
      beginsSaid: own.beginsSaid ?? '',
      references: writeOwnReferences(await listOwnReferences(visit.db, version.id, own.id)),
    },
    sending,
  }
}

/** What the form says of the shared text, and how many more would follow a change of it. */
async function sharingOf(
  visit: Visit,
  version: Version,
  own: NumberedProvision,
): Promise<SharingChoice> {
  const chooseHref = visit.link(`${draftPath(version)}/bestammelse/${own.id}/gemensam`)
  const source = own.sharedTextId && (await findSharedText(visit.db, { id: own.sharedTextId }))
  if (!source) return { kind: 'own', chooseHref }
  const drafts = (await listOccurrences(visit.db, [source.id])).filter(
    (one) => one.version.status === 'draft',
  )
  return {
    kind: 'occurrence',
    name: source.name,
    isSame: isSameText(source.text, own.text),
    others: drafts.length - 1,
    sourceHref: visit.link(`/arbetsyta/gemensam-text/${source.slug}`),
    chooseHref,
  }
}

async function saveProvision(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const own = await findAsked(visit, version)
  if (!own || version.status !== 'draft') return goneOf(visit, version, form)
  const page = await existing(visit, version, own, { form, errors: [] }, seen)
  if (form.text('handling') === referring) return showReferred(visit, version, form, page)
  const read = readProvision(visit, form, page.sharing)
  if ('values' in read && form.text('handling') === 'visa') {
    return showPreview(visit, version, own.id, read.values, page)
  }
  return submitForm(visit, read, {
    act: async (tx, values): Promise<Result<unknown, DraftRefusal>> => {
      const input = {
        ...typedFrom(values),
        versionId: version.id,
        provisionId: own.id,
        seen: seenOf(seen, 'egen') ?? '',
      }
      const done = await (own.sharedTextId !== undefined && values.appliesTo === 'everywhere'
        ? changeEverywhere(tx, visit.today, visit.getMandate(), {
            ...input,
            seenSource: seenOf(seen, 'kalla'),
          })
        : changeProvision(tx, visit.today, visit.getMandate(), {
            ...input,
            ...(values.appliesTo === 'here' && { appliesTo: 'here' as const }),
          }))
      if (done.granted) await tellClosed(tx, visit.getMandate(), input)
      return done
    },
    sentences: messagesIn(visit.language).refusals,
    again: async (errors, refusal) =>
      refusal === 'version-not-draft'
        ? goneOf(visit, version, form)
        : formPage(visit, version, { ...page, sending: { form, errors } }, 422),
    clash: () => showClash(visit, form),
    next: () => `${draftPath(version)}?sparat=ja#${anchorOf(own)}`,
  })
}

async function findAsked(visit: Visit, version: Version) {
  const id = visit.params['id'] ?? ''
  return isId(id) ? findProvision(visit.db, version.id, id) : undefined
}

/** The draft is frozen, or has the provision no more: the words are kept on a page of their own. */
async function goneOf(visit: Visit, version: Version, form: Sent): Promise<Answer<PageContent>> {
  const written = writtenIn(visit, form)
  const gone = await goneFromDraft(visit, version, visit.params['id'] ?? '', written)
  if (!gone) throw new Conflict(`${version.id} has the provision again`)
  return gone
}

/** Both texts, and what was typed still in the form: the next save is made on the saved text. */
async function showClash(visit: Visit, form: Sent): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const own = await findAsked(visit, version)
  if (!own || version.status !== 'draft') return goneOf(visit, version, form)
  const page = await existing(visit, version, own, { form, errors: [] })
  const read = readProvision(visit, form, page.sharing)
  const mine = 'values' in read ? readTyped(typedFrom(read.values)) : undefined
  return formPage(
    visit,
    version,
    {
      ...page,
      clash: {
        by: await lastChanged(visit, { subjectId: version.id, provisionIds: [own.id] }),
        heading: own.heading,
        text: own.text,
        difference: mine?.granted ? differWording(own, mine.value) : undefined,
      },
    },
    409,
  )
}
