// SPDX-License-Identifier: EUPL-1.2
// One provision of a draft: changed, and added.

import { Conflict, NotFound } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Result } from '#kernel/result.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  changeProvision,
  insertProvision,
  readTyped,
  withSharedWords,
  type DraftRefusal,
  type TypedProvision,
} from '../commands/drafting.ts'
import { changeEverywhere } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listOccurrences, listSharedTexts } from '../reads/shared-texts.ts'
import { findProvision, listOwnReferences } from '../reads/texts.ts'
import { getVersion } from '../reads/versions.ts'
import { anchorOf } from '../rules/address.ts'
import { canonicalWording } from '../rules/canonical-form.ts'
import { reasonLimit } from '../rules/change-reasons.ts'
import { differWording } from '../rules/comparison/wording.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import type { Target } from '../rules/drafting-tree.ts'
import { editionName } from '../rules/edition-name.ts'
import { findLawReferences } from '../rules/law-references.ts'
import { writeOwnReferences } from '../rules/own-references.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { plainText } from '../rules/plain-text.ts'
import { actors, provisionKinds } from '../rules/provision.ts'
import { isSameText } from '../rules/shared-text.ts'
import {
  ProvisionFormView,
  type ProvisionFormProps,
  type SharingChoice,
  type TypedFields,
} from '../views/provision-form-view.tsx'
import { crumbOf, deskPage, draftPath } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { openDraft, openProvision, shortName, targetIn } from './open-draft.ts'

export function provisionPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const page = '/arbetsyta/:dok/:utgava'
  const get = (path: string, answer: Page<PageContent>['answer']) =>
    ({ method: 'GET', path: `${page}/${path}`, may, answer }) as const
  const post = (path: string, answer: Page<PageContent>['answer']) =>
    ({ method: 'POST', path: `${page}/${path}`, may, answer }) as const
  return [
    get('bestammelse/:id', editProvision),
    post('bestammelse/:id', saveProvision),
    get('ny', newProvision),
    post('ny', addProvision),
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

function fieldsIn(form: SubmittedForm): TypedFields {
  return {
    kind: form.text('slag'),
    actor: form.text('aktor'),
    heading: form.text('rubrik'),
    text: form.text('text'),
    changeReason: form.text('varfor'),
    references: form.text('lagrum'),
    appliesTo: form.text('galler'),
    sourceId: form.text('kalla'),
  }
}

function typedFrom(fields: TypedFields): TypedProvision {
  return {
    kind: provisionKinds.find((kind) => kind === fields.kind) ?? 'paragraph',
    actor: actors.find((actor) => actor === fields.actor),
    heading: fields.heading,
    text: fields.text,
    changeReason: fields.changeReason,
    references: fields.references,
  }
}

function formPage(
  visit: Visit,
  version: Version,
  form: Omit<
    ProvisionFormProps,
    'language' | 'backHref' | 'reasonLimit' | 'errors' | 'preview' | 'clash'
  > &
    Partial<Pick<ProvisionFormProps, 'errors' | 'preview' | 'clash'>>,
  status: 200 | 409 | 422 = 200,
): Answer<PageContent> {
  return deskPage(
    visit,
    {
      title: form.title,
      crumbs: [crumbOf(visit, version)],
      content: (
        <ProvisionFormView
          errors={[]}
          preview={undefined}
          clash={undefined}
          {...form}
          language={visit.language}
          backHref={visit.link(draftPath(version))}
          reasonLimit={reasonLimit}
        />
      ),
    },
    status,
  )
}

async function editProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const references = writeOwnReferences(await listOwnReferences(visit.db, version.id, own.id))
  const fields = fieldsOf(own, references)
  return formPage(visit, version, await existing(visit, version, own, fields, own.revision))
}

async function existing(
  visit: Visit,
  version: Version,
  own: NumberedProvision,
  fields: TypedFields,
  revision: number,
) {
  return {
    sharing: await sharingOf(visit, version, own),
    title: messagesIn(visit.language).desk.provision.editTitle(shortName(own)),
    placing: undefined,
    action: visit.link(`${draftPath(version)}/bestammelse/${own.id}`),
    hidden: { revision },
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
  const { version, own } = await openProvision(visit)
  const form = await visit.form()
  const fields = fieldsIn(form)
  const typed = typedFrom(fields)
  const revision = Number(form.text('revision'))
  const page = await existing(visit, version, own, fields, revision)
  if (form.text('handling') === 'visa') return showPreview(visit, version, own.id, typed, page)
  try {
    const input = { ...typed, versionId: version.id, provisionId: own.id, revision }
    const saved = await visit.act<Result<unknown, DraftRefusal>>((tx) =>
      own.sharedTextId !== undefined && fields.appliesTo === 'everywhere'
        ? changeEverywhere(tx, visit.today, visit.getMandate(), input)
        : changeProvision(tx, visit.today, visit.getMandate(), {
            ...input,
            ...(fields.appliesTo === 'here' && { appliesTo: 'here' as const }),
          }),
    )
    if (!saved.granted) {
      const errors = errorsOf(saved, visit.language, fieldOf(saved.refusal, typed))
      return formPage(visit, version, { ...page, errors }, 422)
    }
    return redirect(visit.link(`${draftPath(version)}?sparat=ja#${anchorOf(own)}`))
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    return showClash(visit, version, typed, fields)
  }
}

/** Both texts, and what was typed still in the form: the next save is made on the saved text. */
async function showClash(
  visit: Visit,
  version: Version,
  typed: TypedProvision,
  fields: TypedFields,
): Promise<Answer<PageContent>> {
  const { own } = await openProvision(visit)
  const mine = readTyped(typed)
  return formPage(
    visit,
    version,
    {
      ...(await existing(visit, version, own, fields, own.revision)),
      clash: {
        heading: own.heading,
        text: own.text,
        difference: mine.granted ? differWording(own, mine.value) : undefined,
      },
    },
    409,
  )
}

async function showPreview(
  visit: Visit,
  version: Version,
  provisionId: string,
  typed: TypedProvision,
  page: Parameters<typeof formPage>[2],
): Promise<Answer<PageContent>> {
  const source = isId(page.fields.sourceId)
    ? await findSharedText(visit.db, { id: page.fields.sourceId })
    : undefined
  const read = readTyped(withSharedWords(typed, source))
  if (!read.granted) {
    const errors = errorsOf(read, visit.language, fieldOf(read.refusal, typed))
    return formPage(visit, version, { ...page, errors }, 422)
  }
  const base = version.basedOnVersionId
    ? await getVersion(visit.db, version.basedOnVersionId)
    : undefined
  const before = base && (await findProvision(visit.db, base.id, provisionId))
  return formPage(visit, version, {
    ...page,
    preview: {
      heading: read.value.heading,
      text: read.value.text,
      laws: findLawReferences(`${read.value.heading}\n${plainText(read.value.text)}`),
      difference: base &&
        before && {
          with: editionName(base),
          wording: differWording(before, read.value),
          isSame: canonicalWording(before) === canonicalWording(read.value),
        },
    },
  })
}

function fieldOf(refusal: DraftRefusal, typed: TypedProvision): string {
  if (refusal === 'reason-too-long') return 'varfor'
  if (refusal === 'shared-choice-missing') return 'galler'
  if (refusal === 'shared-text-gone') return 'kalla'
  if (refusal === 'reference-not-usable' || refusal === 'too-many-references') return 'lagrum'
  if (refusal === 'kind-does-not-fit') return 'slag'
  if (refusal === 'personal-number') {
    if (findPersonalNumber(typed.heading)) return 'rubrik'
    if (findPersonalNumber(typed.text)) return 'text'
    return findPersonalNumber(typed.references ?? '') ? 'lagrum' : 'varfor'
  }
  if (refusal === 'text-too-long' && typed.heading.length > 300) return 'rubrik'
  return 'text'
}

// ── new ──────────────────────────────────────────────────────────────────

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

async function fresh(
  visit: Visit,
  version: Version,
  placing: string,
  hidden: Readonly<Record<string, string>>,
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
    fields,
  }
}

async function addProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions } = await openDraft(visit)
  const form = await visit.form()
  const fields = fieldsIn(form)
  const typed = typedFrom(fields)
  const hidden = { vid: form.text('vid'), plats: form.text('plats'), id: form.text('id') }
  if (!isId(hidden.id)) throw new NotFound('a new provision without an id')
  const target = targetIn(hidden)
  const page = await fresh(visit, version, placingOf(visit, target, provisions), hidden, fields)
  if (form.text('handling') === 'visa') return showPreview(visit, version, hidden.id, typed, page)
  const saved = await visit.act((tx) =>
    insertProvision(tx, visit.today, visit.getMandate(), {
      ...typed,
      versionId: version.id,
      provisionId: hidden.id,
      target,
      ...(isId(fields.sourceId) && { sharedTextId: fields.sourceId }),
    }),
  )
  if (!saved.granted) {
    const errors = errorsOf(saved, visit.language, fieldOf(saved.refusal, typed))
    return formPage(visit, version, { ...page, errors }, 422)
  }
  return redirect(visit.link(`${draftPath(version)}?sparat=ja`))
}
