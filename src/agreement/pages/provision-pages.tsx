// SPDX-License-Identifier: EUPL-1.2
// One provision of a draft, changed.

import { Conflict } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  changeProvision,
  readTyped,
  type DraftRefusal,
  type TypedProvision,
} from '../commands/drafting.ts'
import { changeEverywhere } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listOccurrences } from '../reads/shared-texts.ts'
import { findProvision, listOwnReferences } from '../reads/texts.ts'
import { anchorOf } from '../rules/address.ts'
import { differWording } from '../rules/comparison/wording.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import { writeOwnReferences } from '../rules/own-references.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type Seen } from '../rules/seen.ts'
import { isSameText } from '../rules/shared-text.ts'
import type { SharingChoice, TypedFields } from '../views/provision-form-view.tsx'
import { draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { goneFromDraft, lastChanged, orMet } from './meanwhile.tsx'
import { openProvision, shortName } from './open-draft.ts'
import {
  fieldOf,
  fieldsIn,
  formPage,
  showPreview,
  typedFrom,
  writtenIn,
} from './provision-form.tsx'

export function provisionPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const path = '/arbetsyta/:dok/:utgava/bestammelse/:id'
  return [
    { method: 'GET', path, may, answer: editProvision },
    { method: 'POST', path, may, answer: saveProvision },
  ]
}

function fieldsOf(own: NumberedProvision, references: string): TypedFields {
  return {
    kind: own.kind,
    actor: own.actor ?? '',
    heading: own.heading,
    text: writeDraftingText(own.text),
    changeReason: own.changeReason,
    references,
    appliesTo: '',
    sourceId: '',
  }
}

async function editProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const references = writeOwnReferences(await listOwnReferences(visit.db, version.id, own.id))
  const fields = fieldsOf(own, references)
  return formPage(visit, version, await existing(visit, version, own, fields))
}

/** What the form's reader sees: the provision, and the shared text that has its words. */
async function seenOfOwn(visit: Visit, own: NumberedProvision): Promise<Seen> {
  const source = own.sharedTextId && (await findSharedText(visit.db, { id: own.sharedTextId }))
  return seenOfEach([
    ['egen', seenIn.provision(own)],
    ...(source ? [['kalla', seenIn.sharedText(source)] as const] : []),
  ])
}

async function existing(
  visit: Visit,
  version: Version,
  own: NumberedProvision,
  fields: TypedFields,
  seen?: Seen,
) {
  return {
    sharing: await sharingOf(visit, version, own),
    title: messagesIn(visit.language).desk.provision.editTitle(shortName(own)),
    placing: undefined,
    action: visit.link(`${draftPath(version)}/bestammelse/${own.id}`),
    hidden: {},
    seen: seen ?? (await seenOfOwn(visit, own)),
    fields,
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
  const version = await getVersionAsked(visit)
  const form = await visit.form()
  const fields = fieldsIn(form)
  const typed = typedFrom(fields)
  const seen = form.text(seenField)
  const own = await findAsked(visit, version)
  if (!own || version.status !== 'draft') return goneOf(visit, version, fields)
  const page = await existing(visit, version, own, fields, seen)
  if (form.text('handling') === 'visa') return showPreview(visit, version, own.id, typed, page)
  const input = {
    ...typed,
    versionId: version.id,
    provisionId: own.id,
    seen: seenOf(seen, 'egen') ?? '',
  }
  const saved = await orMet(
    visit.act<Result<unknown, DraftRefusal>>((tx) =>
      own.sharedTextId !== undefined && fields.appliesTo === 'everywhere'
        ? changeEverywhere(tx, visit.today, visit.getMandate(), {
            ...input,
            seenSource: seenOf(seen, 'kalla'),
          })
        : changeProvision(tx, visit.today, visit.getMandate(), {
            ...input,
            ...(fields.appliesTo === 'here' && { appliesTo: 'here' as const }),
          }),
    ),
  )
  if (saved === 'met') return showClash(visit, typed, fields)
  if (saved.granted) return redirect(visit.link(`${draftPath(version)}?sparat=ja#${anchorOf(own)}`))
  if (saved.refusal === 'version-not-draft') return goneOf(visit, version, fields)
  const errors = errorsOf(saved, visit.language, fieldOf(saved.refusal, typed))
  return formPage(visit, version, { ...page, errors }, 422)
}

async function findAsked(visit: Visit, version: Version) {
  const id = visit.params['id'] ?? ''
  return isId(id) ? findProvision(visit.db, version.id, id) : undefined
}

/** The draft is frozen, or has the provision no more: the words are kept on a page of their own. */
async function goneOf(
  visit: Visit,
  version: Version,
  fields: TypedFields,
): Promise<Answer<PageContent>> {
  const written = writtenIn(visit, fields)
  const gone = await goneFromDraft(visit, version, visit.params['id'] ?? '', written)
  if (!gone) throw new Conflict(`${version.id} has the provision again`)
  return gone
}

/** Both texts, and what was typed still in the form: the next save is made on the saved text. */
async function showClash(
  visit: Visit,
  typed: TypedProvision,
  fields: TypedFields,
): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const own = await findAsked(visit, version)
  if (!own || version.status !== 'draft') return goneOf(visit, version, fields)
  const mine = readTyped(typed)
  return formPage(
    visit,
    version,
    {
      ...(await existing(visit, version, own, fields)),
      clash: {
        by: await lastChanged(visit, { subjectId: version.id, provisionIds: [own.id] }),
        heading: own.heading,
        text: own.text,
        difference: mine.granted ? differWording(own, mine.value) : undefined,
      },
    },
    409,
  )
}
