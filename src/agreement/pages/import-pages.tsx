// SPDX-License-Identifier: EUPL-1.2
// A Word file is chosen, looked at, and saved as drafts.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { isId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, FileField, Select, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { chooseImport, planOf, saveImport, startImport } from '../commands/importing.ts'
import { readWordFile } from '../commands/word-file.ts'
import { messagesIn } from '../messages.ts'
import { getDocument, listDocuments } from '../reads/documents.ts'
import { getVersion, listVersions } from '../reads/versions.ts'
import { findImport, type ImportDraft } from '../reads/imports.ts'
import { listSharedTexts } from '../reads/shared-texts.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import type { ImportChoices, ImportPart } from '../rules/import-plan.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { ImportView } from '../views/import-view.tsx'
import { deskForm } from './desk-form.tsx'
import { deskPage, draftPath, getDocumentAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'

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
  const versions = await listVersions(visit.db, document.id)
  const started = await visit.act((tx) =>
    startImport(tx, visit.today, visit.getMandate(), {
      documentId: document.id,
      comparedWithVersionId: versions.find(({ id }) => id === form.text('jamfor'))?.id,
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

async function preview(
  visit: Visit,
  errors: readonly FieldError[] = [],
  typed?: ImportChoices,
): Promise<Answer<PageContent>> {
  const draft = await getImportAsked(visit)
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
          choices={typed ?? draft.choices}
          parts={plan.granted ? plan.value : []}
          appendixStarts={draft.content.appendixStarts}
          documents={documents}
          sharedNames={new Map(sources.map(({ id, name }) => [id, name]))}
          savedHref={saved ? visit.link(draftPath(saved)) : undefined}
          errors={problems}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  )
}

async function chooseOrSave(visit: Visit): Promise<Answer<PageContent>> {
  const draft = await getImportAsked(visit)
  const form = await visit.form()
  const plan = await planOf(visit.db, draft)
  if (!plan.granted) return preview(visit)
  const choices = choicesFrom(form, draft, plan.value)
  const chosen = await visit.act((tx) =>
    chooseImport(tx, visit.getMandate(), { importId: draft.id, choices }),
  )
  if (!chosen.granted) {
    const field = chosen.refusal === 'personal-number' ? fieldWithNumber(choices) : ''
    return preview(visit, errorsOf(chosen, visit.language, field), choices)
  }
  if (form.text('handling') !== 'spara')
    return redirect(visit.link(`/arbetsyta/import/${draft.id}`))
  const saved = await visit.act((tx) =>
    saveImport(tx, visit.today, visit.getMandate(), { importId: draft.id }),
  )
  if (!saved.granted) {
    return preview(visit, errorsOf(saved, visit.language, fieldOf(saved.refusal, draft)))
  }
  return redirect(visit.link(`${draftPath(saved.value[0]!)}?sparat=import`))
}

function fieldWithNumber({ subtitle, label }: ImportChoices): string {
  if (findPersonalNumber(subtitle)) return 'underrubrik'
  return findPersonalNumber(label) ? 'beteckning' : 'titel'
}

function fieldOf(refusal: string, draft: ImportDraft): string {
  if (refusal.startsWith('label')) return 'beteckning'
  if (refusal === 'annex-document-twice') {
    return `bilaga-${draft.content.appendixStarts[0]?.place ?? 0}`
  }
  return refusal.startsWith('title') || refusal === 'personal-number' ? 'titel' : ''
}

/** What the form says; a pairing counts as chosen when it differs from what was proposed. */
function choicesFrom(
  form: SubmittedForm,
  draft: ImportDraft,
  parts: readonly ImportPart[],
): ImportChoices {
  const pairings: Record<number, string> = {}
  for (const part of parts) {
    const known = new Set(part.earlier?.provisions.map(({ id }) => id))
    for (const place of part.content.provisions.keys()) {
      const choice = form.text(`par-${part.begin + place}`)
      if (choice === '' || choice === form.text(`var-par-${part.begin + place}`)) continue
      if (choice === 'new' || known.has(choice)) pairings[part.begin + place] = choice
    }
  }
  const annexes: Record<number, string> = {}
  for (const { place } of draft.content.appendixStarts) {
    const documentId = form.text(`bilaga-${place}`)
    if (isId(documentId) && documentId !== draft.documentId) annexes[place] = documentId
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
