// SPDX-License-Identifier: EUPL-1.2
// A provision is split, or merged with the next, on a page that shows before and after first.

import type { ComponentChildren } from 'preact'
import type { Result } from '#kernel/result.ts'
import type { Language } from '#kernel/language.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { drawFields, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button, Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { mergeProvisions, splitProvision } from '../commands/splitting.ts'
import { messagesIn } from '../messages.ts'
import { mergeWords, splitWords } from '../messages/fields.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import {
  bothReasons,
  joinWays,
  mergeIn,
  nextBeside,
  numbersThatChange,
  splitIn,
  splitPlaces,
} from '../rules/split-and-merge.ts'
import { BeforeAfterView } from '../views/before-after-view.tsx'
import { mergeForm, splitForm } from '../views/forms.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { changedMeanwhile, goneFromDraft, lastChanged } from './meanwhile.tsx'
import { openProvision, shortName } from './open-draft.ts'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'

export function splittingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const page = '/arbetsyta/:dok/:utgava'
  return [
    {
      method: 'GET',
      path: `${page}/dela/:id`,
      may,
      drawsKept: true,
      answer: (visit) => askToSplit(visit),
    },
    { method: 'POST', path: `${page}/dela/:id`, may, answer: splitAsked },
    {
      method: 'GET',
      path: `${page}/sla-ihop/:id`,
      may,
      drawsKept: true,
      answer: (visit) => askToMerge(visit),
    },
    { method: 'POST', path: `${page}/sla-ihop/:id`, may, answer: mergeAsked },
  ]
}

type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
  /** What it would become, when that can be shown. */
  readonly shown?: Shown
}

type Shown = {
  readonly before: readonly NumberedProvision[]
  readonly after: readonly NumberedProvision[]
  readonly numbers: ReturnType<typeof numbersThatChange>
}

/** What had been typed when the session ended, as it was drawn then. */
function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

/** The field with the id of the second part, which is made once for each form. */
const newIdField = 'ny'
const showing = 'visa'

/** First it is shown; then it can be done. */
function Deeds({
  language,
  doIt,
  isShown,
  backHref,
}: {
  readonly language: Language
  readonly doIt: string
  readonly isShown: boolean
  readonly backHref: string
}) {
  const words = messagesIn(language).splitting
  return (
    <div class="row">
      {isShown && <Button text={doIt} name="handling" value="gor" />}
      <Button
        text={words.show}
        name="handling"
        value={showing}
        {...(isShown && { look: 'secondary' as const })}
      />
      <a href={backHref}>{words.keep}</a>
    </div>
  )
}

async function askToSplit(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const { splitting: words, refusals } = messagesIn(language)
  const places = splitPlaces(own.text)
  const sending = returned?.sending
  const draw = drawFields({
    of: splitForm,
    words: splitWords(language),
    options: {
      place: places.map(({ place, begins }) => ({
        value: place,
        text: begins,
        lang: 'sv' as const,
      })),
    },
    begins: { changeReason: own.changeReason },
    sending,
    language,
  })
  const sentId = sending?.form.text(newIdField) ?? ''
  return workspaceForm(visit, {
    title: words.splitTitle(shortName(own)),
    lead: words.splitLead,
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: aboveForm(returned, language),
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/dela/${own.id}`,
    seen: returned?.seen ?? seenInDraft.block(provisions, own.id),
    fields:
      places.length === 0 ? (
        <>
          <p>{refusals['nothing-to-split']({})}</p>
          <p>
            <a href={visit.link(draftPath(version))}>{words.keep}</a>
          </p>
        </>
      ) : (
        <>
          <Hidden values={{ [newIdField]: isId(sentId) ? sentId : newId() }} />
          {own.sharedTextId !== undefined && <p>{words.leavesShared}</p>}
          {draw.place}
          {draw.heading}
          {draw.changeReason}
          <Deeds
            language={language}
            doIt={words.doSplit}
            isShown={returned?.shown !== undefined}
            backHref={visit.link(draftPath(version))}
          />
        </>
      ),
  })
}

function aboveForm(returned: Returned | undefined, language: Language): ComponentChildren {
  return (
    <>
      {returned?.above}
      {returned?.shown && <BeforeAfterView {...returned.shown} language={language} />}
    </>
  )
}

/** Drawn again with what it would become, or with the rule's no at its field. */
function shownOrNot(
  visit: Visit,
  {
    version,
    provisions,
  }: { readonly version: Version; readonly provisions: readonly NumberedProvision[] },
  changed: Result<readonly NumberedProvision[], DraftingRefusal>,
  ids: readonly string[],
  control: (place: string | undefined) => string,
): Pick<Returned, 'shown' | 'status'> & Pick<Sending, 'errors'> {
  if (!changed.granted) {
    const text = messagesIn(visit.language).refusals[changed.refusal](changed.facts)
    return { errors: [{ field: control(changed.place), text }], status: 422 }
  }
  const after = numberAll(changed.value, version.numbering)
  const own = (list: readonly NumberedProvision[]) => list.filter(({ id }) => ids.includes(id))
  return {
    errors: [],
    status: 200,
    shown: {
      before: own(provisions),
      after: own(after),
      numbers: numbersThatChange(provisions, after).filter(({ is }) => !ids.includes(is.id)),
    },
  }
}

async function splitAsked(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const seen = form.text(seenField)
  const gone = () => goneFromDraft(visit, version, provisionId, writtenIn(form, language))
  const read = readForm(splitForm, form, { words: splitWords(language), language })
  const becomes = async () => {
    if (!('values' in read)) return undefined
    const draft = await openProvision(visit)
    const { place, heading = '' } = read.values
    const split = splitIn(draft.provisions, draft.own, { place, heading, newId: newPart })
    return shownOrNot(visit, draft, split, [draft.own.id, newPart], read.control)
  }
  if (form.text('handling') === showing) {
    const shown = (await gone()) ?? (await becomes())
    if (shown && !('errors' in shown)) return shown
    if (shown) return askToSplit(visit, { ...shown, seen, sending: { form, errors: shown.errors } })
  }
  return submitForm(visit, read, {
    act: (tx, { place, heading = '', changeReason = '' }) =>
      splitProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        newId: idIn(form),
        place,
        heading,
        changeReason,
        seen,
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) =>
      (await gone()) ?? askToSplit(visit, { sending: { form, errors }, seen, status: 422 }),
    clash: async () =>
      (await gone()) ??
      askToSplit(visit, {
        ...(await becomes()),
        sending: {
          form,
          errors: changedMeanwhile(visit, messagesIn(language).splitting.splitClash),
        },
        status: 409,
        above: await whoChanged(visit, version, [provisionId]),
      }),
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}

/** What the second part is called while it is only shown. */
const newPart = 'ny-del'

const idIn = (form: Sent) => {
  const sent = form.text(newIdField)
  return isId(sent) ? sent : newId()
}

function writtenIn(form: Sent, language: Language) {
  const words = messagesIn(language)
  const { heading, changeReason } = splitForm.fields
  return [
    [words.workspace.provision.heading, form.text(heading.name)],
    [words.workspace.provision.reason, form.text(changeReason.name)],
  ] as const
}

async function whoChanged(visit: Visit, version: Version, provisionIds: readonly string[]) {
  return (
    <StandsNow
      language={visit.language}
      by={await lastChanged(visit, { subjectId: version.id, provisionIds })}
      help={messagesIn(visit.language).meanwhile.read}
    />
  )
}

async function askToMerge(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const { splitting: words, refusals } = messagesIn(language)
  const next = nextBeside(provisions, own)
  const back = <a href={visit.link(draftPath(version))}>{words.keep}</a>
  const frame = {
    crumbs: [crumbOf(visit, version)],
    action: `${draftPath(version)}/sla-ihop/${own.id}`,
    lead: words.mergeLead,
    errors: returned?.sending.errors ?? [],
    above: aboveForm(returned, language),
    ...(returned && { status: returned.status }),
  }
  if (!next) {
    return workspaceForm(visit, {
      ...frame,
      title: words.mergeTitle(shortName(own), '…'),
      seen: seenInDraft.block(provisions, own.id),
      fields: (
        <>
          <p>{refusals['nothing-to-merge']({})}</p>
          <p>{back}</p>
        </>
      ),
    })
  }
  const draw = drawFields({
    of: mergeForm,
    words: mergeWords(language),
    options: { way: joinWays.map((value) => ({ value, text: words.ways[value] })) },
    begins: {
      way: 'new-paragraph',
      heading: own.heading || next.heading,
      changeReason: bothReasons(own, next),
    },
    sending: returned?.sending,
    language,
  })
  const isShared = own.sharedTextId !== undefined || next.sharedTextId !== undefined
  return workspaceForm(visit, {
    ...frame,
    title: words.mergeTitle(shortName(own), shortName(next)),
    seen: returned?.seen ?? seenInDraft.pair(provisions, own.id, next.id),
    fields: (
      <>
        <Hidden values={{ [nextField]: next.id }} />
        {isShared && <p>{words.leavesShared}</p>}
        {draw.way}
        {draw.heading}
        {own.heading !== '' && next.heading !== '' && <p>{words.headingGoes(next.heading)}</p>}
        {draw.changeReason}
        <Deeds
          language={language}
          doIt={words.doMerge}
          isShown={returned?.shown !== undefined}
          backHref={visit.link(draftPath(version))}
        />
      </>
    ),
  })
}

/** The field with the id of the one that was seen to stand after. */
const nextField = 'nasta'

async function mergeAsked(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const seen = form.text(seenField)
  const nextId = form.text(nextField)
  const gone = () => goneFromDraft(visit, version, provisionId, writtenIn(form, language))
  const read = readForm(mergeForm, form, { words: mergeWords(language), language })
  const becomes = async () => {
    if (!('values' in read)) return undefined
    const draft = await openProvision(visit)
    const { way, heading = '', changeReason = '' } = read.values
    const merged = mergeIn(draft.provisions, draft.own, { way, heading, changeReason })
    const result = merged.granted ? { ...merged, value: merged.value.provisions } : merged
    const ids = [draft.own.id, nextBeside(draft.provisions, draft.own)?.id ?? '']
    return shownOrNot(visit, draft, result, ids, read.control)
  }
  if (form.text('handling') === showing) {
    const shown = (await gone()) ?? (await becomes())
    if (shown && !('errors' in shown)) return shown
    if (shown) return askToMerge(visit, { ...shown, seen, sending: { form, errors: shown.errors } })
  }
  return submitForm(visit, read, {
    act: (tx, { way, heading = '', changeReason = '' }) =>
      mergeProvisions(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        nextId,
        way,
        heading,
        changeReason,
        seen,
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) =>
      (await gone()) ?? askToMerge(visit, { sending: { form, errors }, seen, status: 422 }),
    clash: async () =>
      (await gone()) ??
      askToMerge(visit, {
        ...(await becomes()),
        sending: {
          form,
          errors: changedMeanwhile(visit, messagesIn(language).splitting.mergeClash),
        },
        status: 409,
        above: await whoChanged(visit, version, [provisionId, nextId]),
      }),
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}
