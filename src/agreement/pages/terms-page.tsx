// SPDX-License-Identifier: EUPL-1.2
// The terms of a version, set in place of those that were seen.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, Checkboxes, DayField, Radios, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { setTerms } from '../commands/validity.ts'
import { messagesIn } from '../messages.ts'
import { findTerms } from '../reads/editions.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, type Seen } from '../rules/seen.ts'
import { readTerms, typedFrom, type TypedTerms } from '../rules/terms-form.ts'
import { TermsInWords } from '../views/editions-view.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { deskForm } from './desk-form.tsx'
import { crumbOf, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, lastChanged, orMet } from './meanwhile.tsx'

export function termsPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('set-terms')
  const path = '/arbetsyta/:dok/:utgava/villkor'
  return [
    { method: 'GET', path, may, answer: (visit) => showTerms(visit) },
    { method: 'POST', path, may, answer: saveTerms },
  ]
}

/** The form that came back. */
type Returned = {
  readonly typed: TypedTerms
  readonly seen?: Seen
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status?: 409
}

async function showTerms(visit: Visit, returned?: Returned): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionAsked(visit)
  const terms = await findTerms(visit.db, version.id)
  const errors = returned?.errors ?? []
  const words = messagesIn(language).desk.terms
  return deskForm(visit, {
    title: words.title(editionName(version)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    above: returned?.above,
    ...(returned?.status && { status: returned.status }),
    action: `${draftPath(version)}/villkor`,
    seen: returned?.seen ?? seenIn.terms(terms),
    fields: <TermsFields {...{ language, errors }} values={returned?.typed ?? typedFrom(terms)} />,
  })
}

function TermsFields({
  values,
  ...common
}: Pick<Visit, 'language'> & Pick<Returned, 'errors'> & { readonly values: TypedTerms }) {
  const words = messagesIn(common.language).desk.terms
  const number = (name: 'periodYears' | 'noticeMonths' | 'extensionYears' | 'maxExtensions') => ({
    ...common,
    name,
    value: values[name],
    isShort: true,
    isOptional: true,
  })
  return (
    <>
      <DayField {...common} name="startsOn" label={words.startsOn} value={values.startsOn} />
      <DayField
        {...common}
        name="endsOn"
        label={words.endsOn}
        hint={words.endsHint}
        value={values.endsOn}
        isOptional
      />
      <TextField {...number('periodYears')} label={words.periodYears} />
      <TextField {...number('noticeMonths')} label={words.noticeMonths} />
      <Radios
        {...common}
        name="extension"
        label={words.extension}
        value={values.extension}
        options={(['none', 'automatic', 'by-decision'] as const).map((value) => ({
          value,
          text: words.extensions[value],
        }))}
      />
      <TextField {...number('extensionYears')} label={words.extensionYears} />
      <TextField {...number('maxExtensions')} label={words.maxExtensions} />
      <Checkboxes
        {...common}
        name="mer"
        label={words.more}
        chosen={[
          values.continuesUntilReplaced ? 'continues' : '',
          values.followsMain ? 'follows' : '',
          values.isAssumed ? 'assumed' : '',
        ]}
        options={[
          { value: 'continues', text: words.continues, hint: words.continuesHint },
          { value: 'follows', text: words.followsMain, hint: words.followsHint },
          { value: 'assumed', text: words.isAssumed },
        ]}
      />
      <TextField
        {...common}
        name="source"
        label={words.source}
        value={values.source}
        most={500}
        isOptional
      />
      <Button text={words.save} />
    </>
  )
}

function typedIn(form: SubmittedForm): TypedTerms {
  const more = form.texts('mer')
  return {
    startsOn: form.text('startsOn'),
    endsOn: form.text('endsOn'),
    periodYears: form.text('periodYears'),
    noticeMonths: form.text('noticeMonths'),
    extensionYears: form.text('extensionYears'),
    maxExtensions: form.text('maxExtensions'),
    extension: form.text('extension'),
    continuesUntilReplaced: more.includes('continues'),
    followsMain: more.includes('follows'),
    isAssumed: more.includes('assumed'),
    source: form.text('source'),
  }
}

async function saveTerms(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const form = await visit.form()
  const [typed, seen] = [typedIn(form), form.text(seenField)]
  const terms = readTerms(typed)
  if (!('startsOn' in terms)) {
    const errors = terms.flatMap(({ field, refusal, facts }) =>
      errorsOf({ refusal, facts }, visit.language, field),
    )
    return showTerms(visit, { typed, seen, errors })
  }
  const set = await orMet(
    visit.act((tx) =>
      setTerms(tx, visit.today, visit.getMandate(), { versionId: version.id, seen, terms }),
    ),
  )
  if (set === 'met') return termsChanged(visit, version.id, typed)
  if (set.granted) return redirect(visit.link(`${draftPath(version)}?sparat=villkor`))
  return showTerms(visit, { typed, seen, errors: errorsOf(set, visit.language, '') })
}

async function termsChanged(
  visit: Visit,
  versionId: string,
  typed: TypedTerms,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const terms = await findTerms(visit.db, versionId)
  return showTerms(visit, {
    typed,
    errors: changedMeanwhile(visit),
    status: 409,
    above: (
      <StandsNow
        language={language}
        by={await lastChanged(visit, { subjectId: versionId, events: ['terms-set'] })}
        help={messagesIn(language).meanwhile.help}
      >
        {terms && <TermsInWords terms={terms} language={language} />}
      </StandsNow>
    ),
  })
}
