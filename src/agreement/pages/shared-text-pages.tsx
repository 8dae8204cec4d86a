// SPDX-License-Identifier: EUPL-1.2
// The shared texts on the desk: the list, and each of them with a form to change it everywhere.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { readTyped } from '../commands/drafting.ts'
import { changeSharedText } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText, listOccurrences, listSharedTexts } from '../reads/shared-texts.ts'
import { numberInAddress } from '../rules/address.ts'
import { nameOf } from '../rules/contents.ts'
import { differWording } from '../rules/comparison/wording.ts'
import { headingLimit, writeDraftingText } from '../rules/drafting-text.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { AgreementRefusal } from '../rules/refusals.ts'
import { seenField, seenIn, type Seen } from '../rules/seen.ts'
import { isSameText, type Occurrence, type SharedText } from '../rules/shared-text.ts'
import {
  SharedTextView,
  type OccurrenceRow,
  type TypedSharedText,
} from '../views/shared-text-view.tsx'
import { SharedTextsView, type SharedTextRow } from '../views/shared-texts-view.tsx'
import { provisionHref } from './addresses.ts'
import { deskPage, draftPath } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { lastChanged, orMet } from './meanwhile.tsx'

const listPath = '/arbetsyta/gemensam-text'

export function sharedTextPages(): readonly Page<PageContent>[] {
  const read = rolesThatMay('read-drafts')
  const edit = rolesThatMay('edit-draft')
  return [
    { method: 'GET', path: listPath, may: read, answer: showSharedTexts },
    {
      method: 'GET',
      path: `${listPath}/:slug`,
      may: read,
      query: ['sparat'],
      answer: (visit) => showShared(visit),
    },
    { method: 'POST', path: `${listPath}/:slug`, may: edit, answer: saveShared },
  ]
}

async function showSharedTexts(visit: Visit): Promise<Answer<PageContent>> {
  const sources = await listSharedTexts(visit.db)
  const occurrences = await listOccurrences(
    visit.db,
    sources.map(({ id }) => id),
  )
  const rows = sources.map((source) =>
    rowOf(
      visit,
      source,
      occurrences.filter(
        (one) => one.sharedTextId === source.id && one.version.status !== 'withdrawn',
      ),
    ),
  )
  return deskPage(visit, {
    title: messagesIn(visit.language).sharing.title,
    content: <SharedTextsView language={visit.language} rows={rows} link={visit.link} />,
  })
}

function rowOf(visit: Visit, source: SharedText, own: readonly Occurrence[]): SharedTextRow {
  const byDocument = Map.groupBy(own, ({ version }) => version.documentId)
  return {
    source,
    differing: own.filter(({ provision }) => !isSameText(provision.text, source.text)).length,
    documents: [...byDocument.values()].map((places) => ({
      name: documentName(places.at(-1)!.version),
      // One edition may have the text in several places: the first stands for them.
      editions: [...new Map(places.toReversed().map((one) => [one.version.id, one])).values()]
        .toReversed()
        .map((one) => ({ label: one.version.label, href: placeHref(visit, one) })),
    })),
  }
}

/** A draft is opened where it is written, a frozen text where it is read. */
function placeHref(visit: Visit, { version, provision }: Occurrence): string {
  return version.status === 'draft'
    ? visit.link(`${draftPath(version)}/bestammelse/${provision.id}`)
    : provisionHref(visit, version, provision)
}

async function getSharedAsked(visit: Visit): Promise<SharedText> {
  const source = await findSharedText(visit.db, { slug: visit.params['slug'] ?? '' })
  if (!source) throw new NotFound(`shared text ${visit.params['slug']}`)
  return source
}

type Shown = {
  readonly typed?: TypedSharedText
  readonly seen?: Seen
  readonly errors?: readonly FieldError[]
  readonly isPreview?: boolean
  readonly hasClash?: boolean
}

async function showShared(visit: Visit, shown: Shown = {}): Promise<Answer<PageContent>> {
  const source = await getSharedAsked(visit)
  const occurrences = await listOccurrences(visit.db, [source.id])
  const typed = shown.typed ?? {
    name: source.name,
    heading: source.heading,
    text: writeDraftingText(source.text),
    changeReason: '',
  }
  const errors = shown.errors ?? []
  const read = readTyped({ ...typed, kind: 'paragraph', actor: undefined })
  const difference = read.granted ? differWording(source, read.value) : undefined
  const words = messagesIn(visit.language).sharing
  const saved = visit.query.get('sparat')
  return deskPage(
    visit,
    {
      title: source.name,
      swedish: source.name,
      crumbs: [{ text: words.title, href: visit.link(listPath) }],
      content: (
        <SharedTextView
          language={visit.language}
          source={source}
          typed={typed}
          seen={shown.seen ?? seenIn.sharedText(source)}
          errors={errors}
          occurrences={occurrences.map((one) => occurrenceRow(visit, source, one))}
          saved={saved !== null && shown.typed === undefined ? Number(saved) || 0 : undefined}
          preview={
            shown.isPreview && read.granted && difference
              ? { ...read.value, difference }
              : undefined
          }
          clash={shown.hasClash ? difference : undefined}
          changedBy={
            shown.hasClash ? await lastChanged(visit, { subjectId: source.id }) : undefined
          }
          hasClash={shown.hasClash === true}
          link={visit.link}
        />
      ),
    },
    shown.hasClash ? 409 : errors.length > 0 ? 422 : 200,
  )
}

function occurrenceRow(visit: Visit, source: SharedText, one: Occurrence): OccurrenceRow {
  const { version, provision } = one
  const place = numberInAddress(provision.number) || nameOf(provision, 40)
  return {
    occurrence: one,
    text: `${editionName(version)}, ${place}`,
    href: placeHref(visit, one),
    difference: isSameText(provision.text, source.text)
      ? undefined
      : differWording({ heading: '', text: source.text }, { heading: '', text: provision.text }),
  }
}

function typedIn(form: SubmittedForm): TypedSharedText {
  return {
    name: form.text('namn'),
    heading: form.text('rubrik'),
    text: form.text('text'),
    changeReason: form.text('varfor'),
  }
}

async function saveShared(visit: Visit): Promise<Answer<PageContent>> {
  const source = await getSharedAsked(visit)
  const form = await visit.form()
  const typed = typedIn(form)
  const seen = form.text(seenField)
  if (form.text('handling') === 'visa') {
    const read = readTyped({ ...typed, kind: 'paragraph', actor: undefined })
    const errors = read.granted ? [] : refusedAt(visit, typed, read)
    return showShared(visit, { typed, seen, errors, isPreview: true })
  }
  const saved = await orMet(
    visit.act((tx) =>
      changeSharedText(tx, visit.today, visit.getMandate(), {
        ...typed,
        sharedTextId: source.id,
        seen,
      }),
    ),
  )
  if (saved === 'met') return showShared(visit, { typed, hasClash: true })
  if (!saved.granted) {
    return showShared(visit, { typed, seen, errors: refusedAt(visit, typed, saved) })
  }
  return redirect(visit.link(`${listPath}/${source.slug}?sparat=${saved.value.provisions}`))
}

function refusedAt(
  visit: Visit,
  typed: TypedSharedText,
  refused: Parameters<typeof errorsOf>[0],
): readonly FieldError[] {
  return errorsOf(refused, visit.language, fieldOf(refused.refusal, typed))
}

function fieldOf(refusal: AgreementRefusal, typed: TypedSharedText): string {
  if (refusal.startsWith('name-')) return 'namn'
  if (refusal === 'reason-too-long') return 'varfor'
  if (refusal === 'personal-number') {
    if (findPersonalNumber(typed.name)) return 'namn'
    if (findPersonalNumber(typed.heading)) return 'rubrik'
    return findPersonalNumber(typed.text) ? 'text' : 'varfor'
  }
  if (refusal === 'text-too-long' && typed.heading.length > headingLimit) return 'rubrik'
  return 'text'
}
