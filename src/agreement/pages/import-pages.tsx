// SPDX-License-Identifier: EUPL-1.2
// A Word file is chosen, looked at, and saved as drafts.

import type { ComponentChildren } from 'preact'
import { NotFound, type FieldError } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, FileField, Select, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import {
  chooseImport,
  planOf,
  saveImport,
  startImport,
  type SaveRefusal,
} from '../commands/importing.ts'
import { readWordFile } from '../commands/word-file.ts'
import { messagesIn } from '../messages.ts'
import { getDocument, listDocuments } from '../reads/documents.ts'
import { getVersion, listVersions } from '../reads/versions.ts'
import { findImport, type ImportDraft } from '../reads/imports.ts'
import { listSharedTexts } from '../reads/shared-texts.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import type { Version } from '../rules/document.ts'
import type { ImportChoices } from '../rules/import-plan.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, type Seen } from '../rules/seen.ts'
import { ImportView } from '../views/import-view.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { deskForm } from './desk-form.tsx'
import { deskPage, draftPath, getDocumentAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, goneMeanwhile, lastChanged, orMet } from './meanwhile.tsx'

/** The file's own limit, and some for the rest of the form. */
const uploadLimit = 20 * 1024 * 1024 + 1024 * 1024
/** A long agreement has a select and its shadow for each of its provisions. */
const previewLimit = 2 * 1024 * 1024

export function importPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('import-version')
  return [
    { method: 'GET', path: '/arbetsyta/:dok/import', may, answer: (visit) => newImport(visit) },
    {
      method: 'POST',
      path: '/arbetsyta/:dok/import',
      may,
      bodyLimit: uploadLimit,
      limit: 'upload',
      answer: beginImport,
    },
    { method: 'GET', path: '/arbetsyta/import/:id', may, answer: (visit) => preview(visit) },
    {
      method: 'POST',
      path: '/arbetsyta/import/:id',
      may,
      bodyLimit: previewLimit,
      answer: chooseOrSave,
    },
  ]
}

async function newImport(
  visit: Visit,
  typed: Readonly<Record<string, string>> = {},
  errors: readonly FieldError[] = [],
  /** The browser forgets the file that was chosen when a form comes back. */
  mustChooseAgain = false,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const document = await getDocumentAsked(visit)
  const words = messagesIn(language).importing
  const versions = (await listVersions(visit.db, document.id)).toReversed()
  const name = versions[0] ? documentName(versions[0]) : document.slug
  const common = { language, errors }
  return deskForm(visit, {
    title: words.title(name),
    swedish: name,
    lead: words.lead,
    errors,
    action: `/arbetsyta/${document.slug}/import`,
    seen: undefined,
    isUpload: true,
    fields: (
      <>
        <FileField
          {...common}
          name="fil"
          label={words.file}
          hint={mustChooseAgain ? words.fileAgain : words.fileHint}
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        />
        <TextField
          {...common}
          name="beteckning"
          label={words.label}
          hint={words.labelHint}
          value={typed['beteckning']}
          isShort
        />
        <Select
          {...common}
          name="jamfor"
          label={words.compareWith}
          hint={words.compareHint}
          value={typed['jamfor']}
          options={[
            ...versions.map((one) => ({
              value: one.id,
              text: editionName(one),
              lang: 'sv' as const,
            })),
            { value: '', text: words.nothing },
          ]}
        />
        <Button text={words.read} />
      </>
    ),
  })
}

async function beginImport(visit: Visit): Promise<Answer<PageContent>> {
  const document = await getDocumentAsked(visit)
  const form = await visit.form()
  const uploaded = form.file('fil')
  const file = uploaded && (await readWordFile(uploaded))
  if (file && !file.granted)
    return newImport(visit, form.typed, errorsOf(file, visit.language, 'fil'))
  const compared = form.text('jamfor')
  if (compared !== '' && !isId(compared)) throw new NotFound(`version ${compared}`)
  const started = await visit.act((tx) =>
    startImport(tx, visit.today, visit.getMandate(), {
      documentId: document.id,
      comparedWithVersionId: compared || undefined,
      label: form.text('beteckning'),
      file: file?.value,
    }),
  )
  if (!started.granted) {
    if (started.refusal === 'file-missing')
      return newImport(visit, form.typed, errorsOf(started, visit.language, 'fil'))
    const wrong = errorsOf(started, visit.language, 'beteckning')
    const missing = errorsOf({ refusal: 'file-missing', facts: {} }, visit.language, 'fil')
    return newImport(visit, form.typed, file ? wrong : [...missing, ...wrong], file !== undefined)
  }
  return redirect(visit.link(`/arbetsyta/import/${started.value}`))
}

async function getImportAsked(visit: Visit): Promise<ImportDraft> {
  const id = visit.params['id']!
  const draft = isId(id) ? await findImport(visit.db, id) : undefined
  if (!draft) throw new NotFound(`import ${id}`)
  return draft
}

/** A preview that came back: what was chosen in it, and why. */
type Returned = {
  readonly choices: ImportChoices
  readonly seen?: Seen
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

async function preview(visit: Visit, returned?: Returned): Promise<Answer<PageContent>> {
  const stands = await getImportAsked(visit)
  const draft = returned ? { ...stands, choices: returned.choices } : stands
  const { language } = visit
  const document = await getDocument(visit.db, draft.documentId)
  const others = (await listDocuments(visit.db)).filter(({ id }) => id !== document.id)
  const documents = []
  for (const other of others) {
    const latest = (await listVersions(visit.db, other.id)).at(-1)
    documents.push({ value: other.id, text: latest ? documentName(latest) : other.slug })
  }
  const saved = draft.savedAsVersionId && (await getVersion(visit.db, draft.savedAsVersionId))
  const sources = await listSharedTexts(visit.db)
  const plan = await planOf(visit.db, draft)
  const parts = plan.granted ? plan.value : []
  const errors = returned?.errors ?? []
  const problems = plan.granted ? errors : [...errors, ...errorsOf(plan, language, '')]
  return deskPage(
    visit,
    {
      title: messagesIn(language).importing.previewTitle(draft.fileName),
      content: (
        <ImportView
          language={language}
          fileName={draft.fileName}
          action={visit.link(`/arbetsyta/import/${draft.id}`)}
          seen={
            returned
              ? (returned.seen ?? (await seenOfPlan(visit, stands)))
              : seenIn.plan(draft.choices, parts)
          }
          above={returned?.above}
          choices={draft.choices}
          parts={parts}
          appendixStarts={draft.content.appendixStarts}
          documents={documents}
          sharedNames={new Map(sources.map(({ id, name }) => [id, name]))}
          savedHref={saved ? visit.link(draftPath(saved)) : undefined}
          errors={problems}
        />
      ),
    },
    returned?.status ?? (problems.length > 0 ? 422 : 200),
  )
}

/** What stands: the choices that are kept, and what they would lead to with the texts of now. */
async function seenOfPlan(visit: Visit, stands: ImportDraft): Promise<Seen> {
  const plan = await planOf(visit.db, stands)
  return seenIn.plan(stands.choices, plan.granted ? plan.value : [])
}

async function chooseOrSave(visit: Visit): Promise<Answer<PageContent>> {
  const draft = await getImportAsked(visit)
  const form = await visit.form()
  const documents = await listDocuments(visit.db)
  const choices = choicesFrom(form, draft, new Set(documents.map(({ id }) => id)))
  const [importId, seen] = [draft.id, form.text(seenField)]
  const chosen = { seen, choices }
  const isSaved = form.text('handling') === 'spara'
  const done = await orMet(
    visit.act<Result<readonly Version[] | undefined, SaveRefusal>>((tx) =>
      isSaved
        ? saveImport(tx, visit.today, visit.getMandate(), { importId, chosen })
        : chooseImport(tx, visit.today, visit.getMandate(), { importId, ...chosen }),
    ),
  )
  if (done === 'met') return planChanged(visit, choices)
  if (done.granted) {
    const [first] = done.value ?? []
    const to = first ? `${draftPath(first)}?sparat=import` : `/arbetsyta/import/${draft.id}`
    return redirect(visit.link(to))
  }
  if (done.refusal === 'import-already-saved') return savedMeanwhile(visit, choices)
  const errors = errorsOf(done, visit.language, fieldOf(done.refusal, draft, choices))
  return preview(visit, { choices, seen, errors, status: 422 })
}

/** What was chosen is still chosen, on the texts of now; what a colleague chose stands above it. */
async function planChanged(visit: Visit, choices: ImportChoices): Promise<Answer<PageContent>> {
  const { importing, meanwhile } = messagesIn(visit.language)
  const stands = await getImportAsked(visit)
  const plan = await planOf(visit.db, stands)
  const earlier = (plan.granted ? plan.value : []).flatMap((part) => part.earlier?.version ?? [])
  const by = await lastChanged(visit, {
    subjectId: [stands.id, ...earlier.map(({ id }) => id)],
    events: ['import-chosen', 'version-started', 'draft-changed'],
  })
  return preview(visit, {
    choices,
    errors: changedMeanwhile(visit),
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
  if (seenIn.choices(stands.choices) === seenIn.choices(choices)) {
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

function fieldWithNumber({ subtitle, label }: ImportChoices): string {
  if (findPersonalNumber(subtitle)) return 'underrubrik'
  return findPersonalNumber(label) ? 'beteckning' : 'titel'
}

function fieldOf(refusal: string, draft: ImportDraft, choices: ImportChoices): string {
  if (refusal === 'personal-number') return fieldWithNumber(choices)
  if (refusal.startsWith('label')) return 'beteckning'
  if (refusal === 'annex-document-twice') {
    return `bilaga-${draft.content.appendixStarts[0]?.place ?? 0}`
  }
  return refusal.startsWith('title') ? 'titel' : ''
}

/** What the form says; a pairing counts as chosen when it differs from what was proposed. */
function choicesFrom(
  form: SubmittedForm,
  draft: ImportDraft,
  documentIds: ReadonlySet<string>,
): ImportChoices {
  const pairings: Record<number, string> = {}
  for (const place of draft.content.provisions.keys()) {
    const choice = form.text(`par-${place}`)
    if (choice === form.text(`var-par-${place}`)) continue
    if (choice === 'new' || isId(choice)) pairings[place] = choice
  }
  const annexes: Record<number, string> = {}
  for (const { place } of draft.content.appendixStarts) {
    const documentId = form.text(`bilaga-${place}`)
    if (documentIds.has(documentId) && documentId !== draft.documentId) annexes[place] = documentId
  }
  return {
    title: form.text('titel'),
    subtitle: form.text('underrubrik'),
    label: form.text('beteckning'),
    isExampleText: form.text('exempel') === 'ja',
    annexes,
    pairings,
  }
}
