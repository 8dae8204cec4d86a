// SPDX-License-Identifier: EUPL-1.2
// The form of one provision, whether it is changed or new: its fields, its preview, what is wrong.

import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { isId } from '#platform/id.ts'
import type { Answer, SubmittedForm, Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  readTyped,
  withSharedWords,
  type DraftRefusal,
  type TypedProvision,
} from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { findSharedText } from '../reads/shared-texts.ts'
import { findProvision } from '../reads/texts.ts'
import { getVersion } from '../reads/versions.ts'
import { canonicalWording } from '../rules/canonical-form.ts'
import { reasonLimit } from '../rules/change-reasons.ts'
import { differWording } from '../rules/comparison/wording.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { findLawReferences } from '../rules/law-references.ts'
import { plainText } from '../rules/plain-text.ts'
import { actors, provisionKinds } from '../rules/provision.ts'
import type { Written } from '../views/meanwhile-view.tsx'
import {
  ProvisionFormView,
  type ProvisionFormProps,
  type TypedFields,
} from '../views/provision-form-view.tsx'
import { crumbOf, deskPage, draftPath } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'

export function fieldsIn(form: SubmittedForm): TypedFields {
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

export function typedFrom(fields: TypedFields): TypedProvision {
  return {
    kind: provisionKinds.find((kind) => kind === fields.kind) ?? 'paragraph',
    actor: actors.find((actor) => actor === fields.actor),
    heading: fields.heading,
    text: fields.text,
    changeReason: fields.changeReason,
    references: fields.references,
  }
}

export function formPage(
  visit: Visit,
  version: Version,
  form: Omit<
    ProvisionFormProps,
    'language' | 'backHref' | 'reasonLimit' | 'errors' | 'preview' | 'clash' | 'beside'
  > &
    Partial<Pick<ProvisionFormProps, 'errors' | 'preview' | 'clash' | 'beside'>>,
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
          beside={undefined}
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

export async function showPreview(
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

export function fieldOf(refusal: DraftRefusal, typed: TypedProvision): string {
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

export function writtenIn(visit: Visit, fields: TypedFields): Written {
  const words = messagesIn(visit.language)
  return [
    [words.desk.provision.heading, fields.heading],
    [words.desk.provision.text, fields.text],
    [words.desk.provision.reason, fields.changeReason],
    [words.sharing.lawsOwn, fields.references],
  ]
}
