// SPDX-License-Identifier: EUPL-1.2
// A Word file is chosen, with what its provisions are paired with.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf } from '#web/form-of.tsx'
import { Button } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { checkFreeLabel, startImport } from '../commands/importing.ts'
import { readWordFile } from '../commands/word-file.ts'
import { messagesIn } from '../messages.ts'
import { importWords } from '../messages/fields.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import type { Document, Version } from '../../agreement/rules/document.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import type { DraftingRefusal } from '../rules/refusals.ts'
import { importForm } from '../views/forms.ts'
import { workspaceForm } from './workspace-form.tsx'
import { getDocumentAsked } from './workspace-frame.ts'
import { importPreviewPages } from './import-preview-pages.tsx'

/** The file's own limit, and some for the rest of the form. */
const uploadLimit = 20 * 1024 * 1024 + 1024 * 1024

export function importPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('import-version')
  return [
    {
      method: 'GET',
      path: '/arbetsyta/:dok/import',
      may,
      drawsKept: true,
      answer: (visit) => newImport(visit),
    },
    {
      method: 'POST',
      path: '/arbetsyta/:dok/import',
      may,
      bodyLimit: uploadLimit,
      limit: 'upload',
      answer: beginImport,
    },
    ...importPreviewPages(),
  ]
}

async function newImport(
  visit: Visit,
  sending = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language } = visit
  const document = await getDocumentAsked(visit)
  const versions = await listComparable(visit, document)
  const words = messagesIn(language).importing
  const name = versions[0] ? documentName(versions[0]) : document.slug
  const errors = sending?.errors ?? []
  return workspaceForm(visit, {
    title: words.title(name),
    swedish: name,
    lead: words.lead,
    errors,
    action: `/arbetsyta/${document.slug}/import`,
    seen: undefined,
    isUpload: true,
    fields: (
      <>
        <FieldsOf
          of={importForm}
          words={importWords(language, { mustChooseAgain: mustChooseAgain(sending) })}
          options={comparedOptions(language, versions)}
          begins={{ comparedWith: versions[0]?.id ?? '' }}
          {...{ language, sending }}
        />
        <Button text={words.read} />
      </>
    ),
  })
}

/** A file was chosen, and nothing was wrong with it: what came back without it is told so. */
function mustChooseAgain(sending: Sending | undefined): boolean {
  const { name } = importForm.fields.file
  return sending !== undefined && !sending.errors.some(({ field }) => field === name)
}

/** The latest first. */
async function listComparable(visit: Visit, document: Document): Promise<readonly Version[]> {
  return (await listVersions(visit.db, document.id)).toReversed()
}

function comparedOptions(language: Language, versions: readonly Version[]) {
  const { nothing } = messagesIn(language).importing
  return {
    comparedWith: [
      ...versions.map((one) => ({ value: one.id, text: editionName(one), lang: 'sv' as const })),
      { value: '', text: nothing },
    ],
  }
}

async function beginImport(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const document = await getDocumentAsked(visit)
  const form = await visit.form()
  const read = readForm(importForm, form, {
    words: importWords(language),
    options: comparedOptions(language, await listComparable(visit, document)),
    language,
  })
  const { file: fileField, label: labelField } = importForm.fields
  const uploaded = form.file(fileField.name)
  const file = uploaded && (await readWordFile(uploaded))
  if ('errors' in read || !file?.granted) {
    const label = await checkFreeLabel(visit.db, document.id, form.text(labelField.name))
    const isTaken = !label.granted && label.refusal === 'label-taken'
    return newImport(visit, {
      form,
      errors: [
        ...(file && !file.granted ? refusedAt(visit, fileField, file) : []),
        ...('errors' in read ? read.errors : []),
        ...(isTaken ? refusedAt(visit, labelField, label) : []),
      ],
    })
  }
  return submitForm(visit, read, {
    act: (tx, { label, comparedWith }) =>
      startImport(tx, visit.today, visit.getMandate(), {
        documentId: document.id,
        comparedWithVersionId: comparedWith,
        label,
        file: file.value,
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) => newImport(visit, { form, errors }),
    next: (id) => `/arbetsyta/import/${id}`,
  })
}

function refusedAt(
  { language }: Visit,
  field: { readonly name: string },
  { refusal, facts }: { readonly refusal: DraftingRefusal; readonly facts: Facts },
): readonly FieldError[] {
  return [{ field: field.name, text: messagesIn(language).refusals[refusal](facts) }]
}
