// SPDX-License-Identifier: EUPL-1.2
// The form of one provision, whether it is changed or new: its fields, its preview, what is wrong.

import type { Answer, Visit } from '#platform/page.ts'
import { controlOf, readForm, type Sent, type ValuesOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { readTyped, withSharedWords, type TypedProvision } from '../commands/provisions.ts'
import { messagesIn } from '../messages.ts'
import { provisionWords } from '../messages/fields.ts'
import { findSharedText } from '../../agreement/reads/shared-texts.ts'
import { findProvision, readText } from '../../agreement/reads/texts.ts'
import { namesByNumber, referenceTo } from '../../agreement/rules/bound-references.ts'
import { getVersion } from '../../agreement/reads/versions.ts'
import { canonicalWording } from '../../agreement/rules/canonical-form.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { findLawReferences } from '../../agreement/rules/law-references.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { putReference } from '../rules/referring.ts'
import { provisionForm } from '../views/forms.ts'
import type { Written } from '../views/meanwhile-view.tsx'
import {
  optionsOf,
  ProvisionFormView,
  type ProvisionFormProps,
  type SharingChoice,
} from '../views/provision-form-view.tsx'
import { crumbOf, workspacePage, draftPath } from './workspace-frame.ts'

type Values = ValuesOf<typeof provisionForm.fields>

export function readProvision({ language }: Visit, form: Sent, sharing: SharingChoice) {
  return readForm(provisionForm, form, {
    words: provisionWords(language),
    options: optionsOf(sharing, language),
    language,
  })
}

export function typedFrom(values: Values): TypedProvision {
  const { kind, actor, heading = '', text = '', changeReason = '', references = '' } = values
  const begins = { on: values.beginsOn, said: values.beginsSaid ?? '' }
  return { kind, actor, heading, text, changeReason, references, begins }
}

export async function formPage(
  visit: Visit,
  version: Version,
  form: Omit<
    ProvisionFormProps,
    'language' | 'backHref' | 'preview' | 'clash' | 'beside' | 'targets'
  > &
    Partial<Pick<ProvisionFormProps, 'preview' | 'clash' | 'beside'>>,
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { provisions } = await readText(visit.db, version.id)
  const names = namesByNumber(provisions)
  const targets = provisions.flatMap((one) => {
    const name = names.get(one.id)
    return name ? [{ value: one.id, text: `${name} ${nameOf(one, 60)}`, lang: 'sv' as const }] : []
  })
  return workspacePage(
    visit,
    {
      title: form.title,
      crumbs: [crumbOf(visit, version)],
      content: (
        <ProvisionFormView
          preview={undefined}
          clash={undefined}
          beside={undefined}
          {...form}
          targets={targets}
          language={visit.language}
          backHref={visit.link(draftPath(version))}
        />
      ),
    },
    status,
  )
}

export async function showPreview(
  visit: Visit,
  version: Version,
  provisionId: string,
  values: Values,
  page: Parameters<typeof formPage>[2],
): Promise<Answer<PageContent>> {
  const { sourceId } = values
  const source = sourceId ? await findSharedText(visit.db, { id: sourceId }) : undefined
  const read = readTyped(withSharedWords(typedFrom(values), source))
  if (!read.granted) {
    const text = messagesIn(visit.language).refusals[read.refusal](read.facts)
    const errors = [{ field: controlOf(provisionForm, read.place), text }]
    const sending = page.sending && { ...page.sending, errors }
    return formPage(visit, version, { ...page, sending }, 422)
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

/** The form once more, with the reference that was chosen among the words. */
export async function showReferred(
  visit: Visit,
  version: Version,
  form: Sent,
  page: Parameters<typeof formPage>[2],
): Promise<Answer<PageContent>> {
  const { provisions } = await readText(visit.db, version.id)
  const { refersTo, text } = provisionForm.fields
  const chosen = form.text(refersTo.name)
  const name = namesByNumber(provisions).get(chosen)
  if (name === undefined) return formPage(visit, version, page)
  const words = putReference(form.text(text.name), name, referenceTo(chosen))
  const typed = { ...form.typed, [text.name]: words, [refersTo.name]: '' }
  const referred: Sent = {
    typed,
    text: (field) => typed[field] ?? '',
    texts: (field) => (field === refersTo.name ? [] : form.texts(field)),
  }
  return formPage(visit, version, { ...page, sending: { form: referred, errors: [] } })
}

/** The words of the form, to be copied when it can no longer be sent. */
export function writtenIn(visit: Visit, form: Sent): Written {
  const words = messagesIn(visit.language)
  const { heading, text, changeReason, beginsOn, beginsSaid, references } = provisionForm.fields
  return [
    [words.workspace.provision.heading, form.text(heading.name)],
    [words.workspace.provision.text, form.text(text.name)],
    [words.workspace.provision.reason, form.text(changeReason.name)],
    [words.workspace.provision.beginsOn, form.text(beginsOn.name)],
    [words.workspace.provision.beginsSaid, form.text(beginsSaid.name)],
    [words.sharing.lawsOwn, form.text(references.name)],
  ]
}
