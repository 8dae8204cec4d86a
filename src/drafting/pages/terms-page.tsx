// SPDX-License-Identifier: EUPL-1.2
// The terms of a version, set in place of those that were seen; once adopted they are corrected in the open.

import type { ComponentChildren } from 'preact'
import { parseDay } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import {
  type Drawing,
  FieldsOf,
  readForm,
  type Sending,
  sendingOf,
  type ValuesOf,
} from '#web/form-of.tsx'
import { Button, ButtonLink, Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { correctTerms, setTerms } from '../../agreement/commands/validity.ts'
import { messagesIn } from '../messages.ts'
import { termsCorrectionWords, termsWords } from '../messages/fields.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { readTermsFacts } from '../../agreement/reads/terms-corrections.ts'
import type { Version } from '../../agreement/rules/document.ts'
import type { Terms } from '../../agreement/rules/edition.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { checkEnd } from '../../agreement/rules/terms.ts'
import {
  askToCorrectTerms,
  askToSetTerms,
  type BoundTermsRefusal,
} from '../../agreement/rules/terms-changes.ts'
import { extensions } from '../../agreement/rules/validity-terms.ts'
import { TermsInWords } from '../../agreement/views/editions-view.tsx'
import { termsCorrectionForm, termsForm } from '../views/forms.ts'
import { StepButton } from '../views/step-button.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { termsWarnings } from './terms-warnings.tsx'
import { crumbOf, draftPath, getVersionWritten, workspacePage } from './workspace-frame.ts'
import { changedMeanwhile, lastChanged } from './meanwhile.tsx'

export function termsPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('set-terms')
  const path = '/arbetsyta/:dok/:utgava/villkor'
  return [
    { method: 'GET', path, may, drawsKept: true, answer: (visit) => showTerms(visit) },
    { method: 'POST', path, may, answer: saveTerms },
    {
      method: 'GET',
      path: `${path}/ratta`,
      may,
      drawsKept: true,
      answer: (visit) => showCorrection(visit),
    },
    { method: 'POST', path: `${path}/ratta`, may, answer: saveCorrection },
  ]
}

/** The form that came back. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

/** What had been typed when the session ended, as it was drawn then. */
function keptTerms({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function showTerms(visit: Visit, returned = keptTerms(visit)): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const terms = await findTerms(visit.db, version.id)
  const words = messagesIn(language).workspace.terms
  const facts = await readTermsFacts(visit.db, version.id)
  const asked = askToSetTerms(facts)
  if (!asked.granted && !returned) {
    return showBound(visit, version, { terms, isAdopted: facts.isAdopted, why: asked.refusal })
  }
  return workspaceForm(visit, {
    title: words.title(editionName(version)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors: returned?.sending.errors ?? [],
    above: (
      <>
        {returned?.above}
        {await termsWarnings(visit, version)}
      </>
    ),
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/villkor`,
    seen: returned?.seen ?? seenIn.terms(terms),
    fields: (
      <>
        <FieldsOf
          of={termsForm}
          words={termsWords(language)}
          options={termsOptions(language)}
          begins={beginsWith(terms)}
          sending={returned?.sending}
          language={language}
        />
        <Button text={words.save} />
      </>
    ),
  })
}

/** What may be chosen of how long an edition applies. */
export function termsOptions(language: Language) {
  const words = messagesIn(language).workspace.terms
  return {
    extension: extensions.map((value) => ({ value, text: words.extensions[value] })),
    more: [
      { value: 'continues', text: words.continues, hint: words.continuesHint },
      { value: 'follows', text: words.followsMain, hint: words.followsHint },
      { value: 'assumed', text: words.isAssumed },
    ],
  }
}

function beginsWith(
  terms: Terms | undefined,
): NonNullable<Drawing<typeof termsForm.fields>['begins']> {
  if (!terms) return { extension: 'none' }
  const { startsOn, endsOn = '', extension, source } = terms
  const text = (count: number | undefined) => String(count ?? '')
  return {
    startsOn,
    endsOn,
    periodYears: text(terms.periodYears),
    noticeMonths: text(terms.noticeMonths),
    extension,
    extensionYears: text(terms.extensionYears),
    maxExtensions: text(terms.maxExtensions),
    more: [
      terms.continuesUntilReplaced ? 'continues' : '',
      terms.followsMain ? 'follows' : '',
      terms.isAssumed ? 'assumed' : '',
    ],
    source,
  }
}

function termsFrom({
  more = [],
  source = '',
  ...values
}: ValuesOf<typeof termsForm.fields>): Terms {
  return {
    ...values,
    continuesUntilReplaced: more.includes('continues'),
    followsMain: more.includes('follows'),
    isAssumed: more.includes('assumed'),
    source,
  }
}

async function saveTerms(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const startsOn = parseDay(form.text(termsForm.fields.startsOn.name))
  const read = readForm(termsForm, form, {
    words: termsWords(language),
    options: termsOptions(language),
    rules: { endsOn: (day) => checkEnd(startsOn, day) },
    language,
  })
  return submitForm(visit, read, {
    act: (tx, values) =>
      setTerms(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        seen,
        terms: termsFrom(values),
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showTerms(visit, { sending: { form, errors }, seen, status: 422 }),
    async clash() {
      const terms = await findTerms(visit.db, version.id)
      return showTerms(visit, {
        sending: { form, errors: changedMeanwhile(visit) },
        status: 409,
        above: (
          <StandsNow
            language={language}
            by={await lastChanged(visit, { subjectId: version.id, events: ['terms-set'] })}
            help={messagesIn(language).meanwhile.help}
          >
            {terms && <TermsInWords terms={terms} language={language} />}
          </StandsNow>
        ),
      })
    },
    next: () => `${draftPath(version)}?sparat=villkor`,
  })
}

/** Terms that are bound are read here, and corrected where that can be done. */
function showBound(
  visit: Visit,
  version: Version,
  {
    terms,
    isAdopted,
    why,
  }: {
    readonly terms: Terms | undefined
    readonly isAdopted: boolean
    readonly why: BoundTermsRefusal
  },
): Answer<PageContent> {
  const { language } = visit
  const { workspace, refusals } = messagesIn(language)
  const words = workspace.terms
  const title = words.title(editionName(version))
  return workspacePage(visit, {
    title,
    swedish: editionName(version),
    crumbs: [crumbOf(visit, version)],
    content: (
      <div class="stack-l">
        <div class="stack">
          <h1>
            <WithSwedish text={title} swedish={editionName(version)} language={language} />
          </h1>
          <p class="lead">{refusals[why]({})}</p>
        </div>
        <div class="panel stack measure">
          {terms ? (
            <TermsInWords level={2} terms={terms} language={language} />
          ) : (
            <p>{words.none}</p>
          )}
          {isAdopted && (
            <ButtonLink
              text={words.correct}
              href={visit.link(`${draftPath(version)}/villkor/ratta`)}
            />
          )}
        </div>
      </div>
    ),
  })
}

const correctionIdField = 'rattelse'

async function showCorrection(
  visit: Visit,
  returned = keptTerms(visit),
): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const terms = await findTerms(visit.db, version.id)
  const words = messagesIn(language).workspace.terms
  const asked = askToCorrectTerms(await readTermsFacts(visit.db, version.id))
  const id = returned?.sending.form.text(correctionIdField)
  return workspaceForm(visit, {
    title: words.correctTitle(editionName(version)),
    lead: words.correctLead,
    crumbs: [crumbOf(visit, version)],
    errors: returned?.sending.errors ?? [],
    above: returned?.above,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/villkor/ratta`,
    seen: returned?.seen ?? seenIn.terms(terms),
    fields: (
      <>
        <Hidden values={{ [correctionIdField]: id !== undefined && isId(id) ? id : newId() }} />
        <FieldsOf
          of={termsCorrectionForm}
          words={termsCorrectionWords(language)}
          options={termsOptions(language)}
          begins={beginsWith(terms)}
          sending={returned?.sending}
          language={language}
        />
        <StepButton language={language} asked={asked} text={words.saveCorrection} id="ratta" />
      </>
    ),
  })
}

async function saveCorrection(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const id = form.text(correctionIdField)
  const startsOn = parseDay(form.text(termsForm.fields.startsOn.name))
  const read = readForm(termsCorrectionForm, form, {
    words: termsCorrectionWords(language),
    options: termsOptions(language),
    rules: { endsOn: (day) => checkEnd(startsOn, day) },
    language,
  })
  return submitForm(visit, read, {
    act: (tx, { decision, decidedOn, reason, ...values }) =>
      correctTerms(tx, visit.today, visit.getMandate(), {
        id: isId(id) ? id : newId(),
        versionId: version.id,
        seen,
        terms: termsFrom(values),
        decision,
        decidedOn,
        reason,
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showCorrection(visit, { sending: { form, errors }, seen, status: 422 }),
    async clash() {
      const terms = await findTerms(visit.db, version.id)
      return showCorrection(visit, {
        sending: { form, errors: changedMeanwhile(visit) },
        status: 409,
        above: (
          <StandsNow
            language={language}
            by={await lastChanged(visit, {
              subjectId: version.id,
              events: ['terms-set', 'terms-corrected'],
            })}
            help={messagesIn(language).meanwhile.help}
          >
            {terms && <TermsInWords terms={terms} language={language} />}
          </StandsNow>
        ),
      })
    },
    next: () => `${draftPath(version)}/giltighet?sparat=rattelse`,
  })
}
