// SPDX-License-Identifier: EUPL-1.2
// One provision of a draft: changed, and added.

import { Conflict, NotFound } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  changeProvision,
  insertProvision,
  readTyped,
  type DraftRefusal,
  type TypedProvision,
} from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { findProvision } from '../reads/texts.ts'
import { getVersion } from '../reads/versions.ts'
import { anchorOf } from '../rules/address.ts'
import { canonicalWording } from '../rules/canonical-form.ts'
import { reasonLimit } from '../rules/change-reasons.ts'
import { differWording } from '../rules/comparison/wording.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import type { Target } from '../rules/drafting-tree.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { actors, provisionKinds } from '../rules/provision.ts'
import {
  ProvisionFormView,
  type ProvisionFormProps,
  type TypedFields,
} from '../views/provision-form-view.tsx'
import { deskPage, draftPath } from './desk-frame.ts'
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

function fieldsOf(own: NumberedProvision): TypedFields {
  return {
    kind: own.kind,
    actor: own.actor ?? '',
    heading: own.heading,
    text: writeDraftingText(own.text),
    changeReason: own.changeReason,
  }
}

function fieldsIn(form: SubmittedForm): TypedFields {
  return {
    kind: form.text('slag'),
    actor: form.text('aktor'),
    heading: form.text('rubrik'),
    text: form.text('text'),
    changeReason: form.text('varfor'),
  }
}

function typedFrom(fields: TypedFields): TypedProvision {
  return {
    kind: provisionKinds.find((kind) => kind === fields.kind) ?? 'paragraph',
    actor: actors.find((actor) => actor === fields.actor),
    heading: fields.heading,
    text: fields.text,
    changeReason: fields.changeReason,
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
      crumbs: [{ text: editionName(version), href: visit.link(draftPath(version)) }],
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
  return formPage(visit, version, existing(visit, version, own, fieldsOf(own), own.revision))
}

function existing(
  visit: Visit,
  version: Version,
  own: NumberedProvision,
  fields: TypedFields,
  revision: number,
) {
  return {
    title: messagesIn(visit.language).desk.provision.editTitle(shortName(own)),
    placing: undefined,
    action: visit.link(`${draftPath(version)}/bestammelse/${own.id}`),
    hidden: { revision },
    fields,
  }
}

async function saveProvision(visit: Visit): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const form = await visit.form()
  const fields = fieldsIn(form)
  const typed = typedFrom(fields)
  const revision = Number(form.text('revision'))
  const page = existing(visit, version, own, fields, revision)
  if (form.text('handling') === 'visa') return showPreview(visit, version, own.id, typed, page)
  try {
    const saved = await visit.act((tx) =>
      changeProvision(tx, visit.today, visit.getMandate(), {
        ...typed,
        versionId: version.id,
        provisionId: own.id,
        revision,
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
      ...existing(visit, version, own, fields, own.revision),
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
  const read = readTyped(typed)
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
  if (refusal === 'kind-does-not-fit') return 'slag'
  if (refusal === 'personal-number') {
    if (findPersonalNumber(typed.heading)) return 'rubrik'
    return findPersonalNumber(typed.text) ? 'text' : 'varfor'
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
    fresh(
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
      },
    ),
  )
}

function fresh(
  visit: Visit,
  version: Version,
  placing: string,
  hidden: Readonly<Record<string, string>>,
  fields: TypedFields,
) {
  return {
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
  const page = fresh(visit, version, placingOf(visit, target, provisions), hidden, fields)
  if (form.text('handling') === 'visa') return showPreview(visit, version, hidden.id, typed, page)
  const saved = await visit.act((tx) =>
    insertProvision(tx, visit.today, visit.getMandate(), {
      ...typed,
      versionId: version.id,
      provisionId: hidden.id,
      target,
    }),
  )
  if (!saved.granted) {
    const errors = errorsOf(saved, visit.language, fieldOf(saved.refusal, typed))
    return formPage(visit, version, { ...page, errors }, 422)
  }
  return redirect(visit.link(`${draftPath(version)}?sparat=ja`))
}
