// SPDX-License-Identifier: EUPL-1.2
// What was read from a file is looked at, corrected, and saved as drafts.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { Option } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import {
  annexPlace,
  chooseImport,
  planOf,
  saveImport,
  type SaveRefusal,
  wordingPlace,
} from '../commands/importing.ts'
import { messagesIn } from '../messages.ts'
import { annexWords, importPlanWords } from '../messages/fields.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { findImport, type ImportDraft } from '../reads/imports.ts'
import { listSharedTexts } from '../../agreement/reads/shared-texts.ts'
import { getVersion, listVersions } from '../../agreement/reads/versions.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import type { ImportChoices } from '../rules/import-plan.ts'
import type { WordingChoices } from '../rules/returned-file.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { annexForm, importPlanForm, pairingForm, wordingForm } from '../views/forms.ts'
import { ImportView, planOptions } from '../views/import-view.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { workspacePage, draftPath } from './workspace-frame.ts'
import { changedMeanwhile, goneMeanwhile, lastChanged } from './meanwhile.tsx'
import { seenInDraft } from '../rules/seen-in-draft.ts'

/** A long agreement has a select and its shadow for each of its provisions. */
const previewLimit = 2 * 1024 * 1024

export function importPreviewPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('import-version')
  const path = '/arbetsyta/import/:id'
  return [
    { method: 'GET', path, may, drawsKept: true, answer: (visit) => preview(visit) },
    { method: 'POST', path, may, bodyLimit: previewLimit, answer: chooseOrSave },
  ]
}

async function getImportAsked(visit: Visit): Promise<ImportDraft> {
  const id = visit.params['id']!
  const draft = isId(id) ? await findImport(visit.db, id) : undefined
  if (!draft) throw new NotFound(`import ${id}`)
  return draft
}

/** A preview that came back: what was chosen in it, and why. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

/** What had been chosen when the session ended, as it was drawn then. */
function keptChoices({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function preview(
  visit: Visit,
  returned: Returned | undefined = keptChoices(visit),
): Promise<Answer<PageContent>> {
  const stands = await getImportAsked(visit)
  const { language } = visit
  const documents = await listOthers(visit, stands)
  const choices = returned ? choicesIn(returned.sending.form, stands, documents) : stands.choices
  const draft = { ...stands, choices }
  const saved = draft.savedAsVersionId && (await getVersion(visit.db, draft.savedAsVersionId))
  const sources = await listSharedTexts(visit.db)
  const plan = await planOf(visit.db, draft)
  const parts = plan.granted ? plan.value : []
  const words = messagesIn(language)
  return workspacePage(
    visit,
    {
      title: words.importing.previewTitle(draft.fileName),
      content: (
        <ImportView
          language={language}
          fileName={draft.fileName}
          action={visit.link(`/arbetsyta/import/${draft.id}`)}
          seen={
            returned
              ? (returned.seen ?? (await seenOfPlan(visit, stands)))
              : seenInDraft.plan(draft.choices, parts)
          }
          above={returned?.above}
          choices={draft.choices}
          sending={returned?.sending}
          parts={parts}
          appendixStarts={draft.content.appendixStarts}
          documents={documents}
          sharedNames={new Map(sources.map(({ id, name }) => [id, name]))}
          savedHref={saved ? visit.link(draftPath(saved)) : undefined}
          problems={
            plan.granted ? [] : [{ field: '', text: words.refusals[plan.refusal](plan.facts) }]
          }
        />
      ),
    },
    returned?.status ?? (plan.granted ? 200 : 422),
  )
}

/** The documents that a part of the file may be given to. */
async function listOthers({ db }: Visit, { documentId }: ImportDraft): Promise<readonly Option[]> {
  const others = (await listDocuments(db)).filter(({ id }) => id !== documentId)
  return Promise.all(
    others.map(async ({ id, slug }) => {
      const latest = (await listVersions(db, id)).at(-1)
      return { value: id, text: latest ? documentName(latest) : slug }
    }),
  )
}

/** What stands: the choices that are kept, and what they would lead to with the texts of now. */
async function seenOfPlan(visit: Visit, stands: ImportDraft): Promise<SeenWord> {
  const plan = await planOf(visit.db, stands)
  return seenInDraft.plan(stands.choices, plan.granted ? plan.value : [])
}

async function chooseOrSave(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const draft = await getImportAsked(visit)
  const form = await visit.form()
  const documents = await listOthers(visit, draft)
  const choices = choicesIn(form, draft, documents)
  const [importId, seen] = [draft.id, form.text(seenField)]
  return submitForm(visit, readPlan(visit, form, draft, documents), {
    act: (tx, { deed }): Promise<Result<readonly Version[] | undefined, SaveRefusal>> =>
      deed === 'spara'
        ? saveImport(tx, visit.today, visit.getMandate(), { importId, chosen: { seen, choices } })
        : chooseImport(tx, visit.today, visit.getMandate(), { importId, seen, choices }),
    sentences: messagesIn(language).refusals,
    again: async (errors, refusal) =>
      refusal === 'import-already-saved'
        ? savedMeanwhile(visit, choices)
        : preview(visit, { sending: { form, errors }, seen, status: 422 }),
    clash: () => planChanged(visit, form),
    next: (versions) => {
      const [first] = versions ?? []
      return first ? `${draftPath(first)}?sparat=import` : `/arbetsyta/import/${draft.id}`
    },
  })
}

/** All that was chosen, or all that is wrong: of the text and of the document of each annex. */
function readPlan(
  { language }: Visit,
  form: Sent,
  { content }: ImportDraft,
  documents: readonly Option[],
): ReturnType<typeof readForm<typeof importPlanForm.fields>> {
  const options = { ...planOptions(language), documentId: documents }
  const read = readForm(importPlanForm, form, {
    words: importPlanWords(language),
    options,
    language,
  })
  const annexes = content.appendixStarts.map((start) => ({
    place: annexPlace(start.place),
    read: readForm(annexForm(start.place), form, {
      words: annexWords(language, start),
      options,
      language,
    }),
  }))
  const wrong = [read, ...annexes.map((annex) => annex.read)].flatMap((one) =>
    'errors' in one ? one.errors : [],
  )
  if ('errors' in read || wrong.length > 0) return { errors: wrong }
  const wordings = content.provisions.flatMap(({ bookmark: id }) =>
    id === undefined ? [] : [[wordingPlace(id), wordingForm(id).fields.whose.name] as const],
  )
  const controls = new Map([
    ...wordings,
    ...content.appendixStarts.map(
      ({ place }) => [annexPlace(place), annexForm(place).fields.documentId.name] as const,
    ),
  ])
  return {
    values: read.values,
    control: (place: string | undefined) => controls.get(place ?? '') ?? read.control(place),
  }
}

/** What was chosen is still chosen, on the texts of now; what a colleague chose stands above it. */
async function planChanged(visit: Visit, form: Sent): Promise<Answer<PageContent>> {
  const { importing, meanwhile } = messagesIn(visit.language)
  const stands = await getImportAsked(visit)
  const plan = await planOf(visit.db, stands)
  const earlier = (plan.granted ? plan.value : []).flatMap((part) => part.earlier?.version ?? [])
  const by = await lastChanged(visit, {
    subjectId: [stands.id, ...earlier.map(({ id }) => id)],
    events: ['import-chosen', 'version-started', 'draft-changed'],
  })
  return preview(visit, {
    sending: { form, errors: changedMeanwhile(visit) },
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={by}
        help={meanwhile.help}
        pairs={[
          [importing.versionTitle, stands.choices.title],
          [importing.subtitle, stands.choices.subtitle || meanwhile.noTitle],
          [importing.label, stands.choices.label],
          [importing.compareWith, earlier.map(editionName).join(', ') || importing.nothing],
        ]}
      />
    ),
  })
}

/** Pressed twice, it is saved as was asked; saved by a colleague with other choices, one's own are kept. */
async function savedMeanwhile(visit: Visit, choices: ImportChoices): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).importing
  const stands = await getImportAsked(visit)
  const version = await getVersion(visit.db, stands.savedAsVersionId!)
  if (seenInDraft.choices(stands.choices) === seenInDraft.choices(choices)) {
    return redirect(visit.link(`${draftPath(version)}?sparat=import`))
  }
  return goneMeanwhile(visit, version, {
    why: 'saved',
    about: { subjectId: stands.id, events: ['import-saved'] },
    written: [
      [words.versionTitle, choices.title],
      [words.subtitle, choices.subtitle],
      [words.label, choices.label],
    ],
  })
}

/** What the form says, right or wrong; a pairing counts as chosen when it differs from what was proposed. */
function choicesIn(
  form: Sent,
  { content }: ImportDraft,
  documents: readonly Option[],
): ImportChoices {
  const pairings: Record<number, string> = {}
  // What came here since the file left stands among its own.
  const most = content.provisions.length + (content.leftAs ? mostKept : 0)
  for (let place = 0; place < most; place++) {
    const read = pairingForm(place).fields.choice.read(form, [])
    const choice = 'value' in read ? read.value : undefined
    if (choice === 'new' || isId(choice ?? '')) pairings[place] = choice!
  }
  const annexes: Record<number, string> = {}
  for (const { place } of content.appendixStarts) {
    const read = annexForm(place).fields.documentId.read(form, documents)
    if ('value' in read && read.value !== undefined) annexes[place] = read.value
  }
  const { title, subtitle, label, isExampleText } = importPlanForm.fields
  return {
    title: form.text(title.name),
    subtitle: form.text(subtitle.name),
    label: form.text(label.name),
    isExampleText: form.text(isExampleText.name) === 'ja',
    annexes,
    pairings,
    wordings: wordingsIn(form, content),
  }
}

/** As many as a text may have. */
const mostKept = 2_000

/** Whose words were chosen, where a provision was changed both in the file and here. */
function wordingsIn(form: Sent, content: ImportDraft['content']): WordingChoices {
  const chosen: Record<string, 'file' | 'here'> = {}
  for (const { bookmark } of content.leftAs ? content.provisions : []) {
    if (!isId(bookmark ?? '')) continue
    const whose = form.text(wordingForm(bookmark!).fields.whose.name)
    if (whose === 'file' || whose === 'here') chosen[bookmark!] = whose
  }
  return chosen
}
