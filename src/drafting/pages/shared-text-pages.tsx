// SPDX-License-Identifier: EUPL-1.2
// The shared texts in the workspace: the list, and each of them with a form to change it everywhere.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending, sendingOf, type Sent, type ValuesOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { readTyped, type TypedProvision } from '../commands/provisions.ts'
import { changeSharedText } from '../commands/shared-texts.ts'
import { messagesIn } from '../messages.ts'
import { sharedTextWords } from '../messages/fields.ts'
import {
  findSharedText,
  listOccurrences,
  listSharedTexts,
} from '../../agreement/reads/shared-texts.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText, type Occurrence, type SharedText } from '../../agreement/rules/shared-text.ts'
import { sharedTextForm } from '../views/forms.ts'
import { SharedTextView, type OccurrenceRow } from '../views/shared-text-view.tsx'
import { sharedTextList, type SharedTextRow } from '../views/lists.ts'
import { SharedTextsView } from '../views/shared-text-list.tsx'
import { provisionHref } from '../../agreement/views/addresses.ts'
import { workspacePage, draftPath } from './workspace-frame.ts'
import { lastChanged } from './meanwhile.tsx'

const listPath = '/arbetsyta/gemensam-text'

export function sharedTextPages(): readonly Page<PageContent>[] {
  const read = rolesThatMay('read-drafts')
  const edit = rolesThatMay('edit-draft')
  return [
    ...listPages(shared, showSharedTexts),
    {
      method: 'GET',
      path: `${listPath}/:slug`,
      may: read,
      query: ['sparat'],
      drawsKept: true,
      answer: (visit) => showShared(visit),
    },
    { method: 'POST', path: `${listPath}/:slug`, may: edit, answer: saveShared },
  ]
}

const shared: ListSaid<typeof sharedTextList> = {
  list: sharedTextList,
  path: listPath,
  may: rolesThatMay('read-drafts'),
  words: ({ language }) => messagesIn(language).sharing.list,
  choices({ language }) {
    const words = messagesIn(language).sharing
    return {
      wording: [
        { value: 'differs', text: words.differsSomewhere },
        { value: 'used-nowhere', text: words.usedNowhere },
      ],
    }
  },
  async read(visit, asked, slice) {
    const sources = await listSharedTexts(visit.db)
    const occurrences = await listOccurrences(
      visit.db,
      sources.map(({ id }) => id),
    )
    const current = Map.groupBy(
      occurrences.filter(({ version }) => version.status !== 'withdrawn'),
      ({ sharedTextId }) => sharedTextId,
    )
    const rows = sources.map((source) => rowOf(visit, source, current.get(source.id) ?? []))
    return sliceOf(sharedTextList, rows, asked, slice)
  },
}

async function showSharedTexts(
  visit: Visit,
  list: ShownList<typeof sharedTextList>,
): Promise<Answer<PageContent>> {
  return workspacePage(visit, {
    title: messagesIn(visit.language).sharing.title,
    content: <SharedTextsView language={visit.language} list={list} link={visit.link} />,
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
  readonly sending?: Sending | undefined
  readonly seen?: SeenWord | undefined
  readonly isPreview?: boolean
  readonly hasClash?: boolean
}

async function showShared(
  visit: Visit,
  shown: Shown = { sending: sendingOf(visit.kept), seen: visit.kept?.text(seenField) },
): Promise<Answer<PageContent>> {
  const source = await getSharedAsked(visit)
  const occurrences = await listOccurrences(visit.db, [source.id])
  const { sending } = shown
  const typed = sending && readShared(visit, sending.form)
  const read = typed && 'values' in typed ? readTyped(asProvision(typed.values)) : undefined
  const difference = read?.granted ? differWording(source, read.value) : undefined
  const words = messagesIn(visit.language).sharing
  const saved = visit.query.get('sparat')
  return workspacePage(
    visit,
    {
      title: source.name,
      swedish: source.name,
      crumbs: [{ text: words.title, href: visit.link(listPath) }],
      content: (
        <SharedTextView
          language={visit.language}
          source={source}
          sending={sending}
          seen={shown.seen ?? seenIn.sharedText(source)}
          occurrences={occurrences.map((one) => occurrenceRow(visit, source, one))}
          saved={saved !== null && sending === undefined ? Number(saved) || 0 : undefined}
          preview={
            shown.isPreview && read?.granted && difference
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
    shown.hasClash ? 409 : sending && sending.errors.length > 0 ? 422 : 200,
  )
}

function occurrenceRow(visit: Visit, source: SharedText, one: Occurrence): OccurrenceRow {
  const { version, provision } = one
  const place = provision.number || nameOf(provision, 40)
  return {
    occurrence: one,
    text: `${editionName(version)}, ${place}`,
    href: placeHref(visit, one),
    difference: isSameText(provision.text, source.text)
      ? undefined
      : differWording({ heading: '', text: source.text }, { heading: '', text: provision.text }),
  }
}

function readShared({ language }: Visit, form: Sent) {
  return readForm(sharedTextForm, form, { words: sharedTextWords(language), language })
}

/** As the rules of a provision's words take it. */
function asProvision(values: ValuesOf<typeof sharedTextForm.fields>): TypedProvision {
  const { heading = '', text, changeReason = '' } = values
  return { kind: 'paragraph', actor: undefined, heading, text, changeReason }
}

async function saveShared(visit: Visit): Promise<Answer<PageContent>> {
  const source = await getSharedAsked(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readShared(visit, form)
  const again = (errors: readonly FieldError[]) =>
    showShared(visit, { sending: { form, errors }, seen })
  if ('values' in read && form.text('handling') === 'visa') {
    return showShared(visit, { sending: { form, errors: [] }, seen, isPreview: true })
  }
  return submitForm(visit, read, {
    act: (tx, values) =>
      changeSharedText(tx, visit.today, visit.getMandate(), {
        ...asProvision(values),
        name: values.name,
        sharedTextId: source.id,
        seen,
      }),
    sentences: messagesIn(visit.language).refusals,
    again,
    clash: () => showShared(visit, { sending: { form, errors: [] }, hasClash: true }),
    next: ({ provisions }) => `${listPath}/${source.slug}?sparat=${provisions}`,
  })
}
