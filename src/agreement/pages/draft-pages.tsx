// SPDX-License-Identifier: EUPL-1.2
// A version on the desk, and the acts on the whole of it: title, freezing, terms, withdrawal.

import { Conflict, type FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, Checkboxes, DayField, Hidden, Radios, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { Notice, Pairs } from '#web/parts.tsx'
import { changeHeader } from '../commands/drafting.ts'
import { freezeVersion, withdrawVersion } from '../commands/freezing.ts'
import { setTerms } from '../commands/validity.ts'
import { messagesIn } from '../messages.ts'
import { findTerms } from '../reads/editions.ts'
import { listRemovalReasons } from '../reads/removals.ts'
import { readText } from '../reads/texts.ts'
import { getVersion } from '../reads/versions.ts'
import { reasonedChanges } from '../rules/change-reasons.ts'
import type { Version, VersionText } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../rules/permissions.ts'
import { readTerms, typedFrom, type TypedTerms } from '../rules/terms-form.ts'
import { DraftView } from '../views/draft-view.tsx'
import { comparisonHref, versionHref } from './addresses.ts'
import { deskForm } from './desk-form.tsx'
import { crumbOf, deskPage, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'

export function draftPages(): readonly Page<PageContent>[] {
  const read = rolesThatMay('read-drafts')
  const edit = rolesThatMay('edit-draft')
  const freeze = rolesThatMay('freeze-version')
  const withdraw = rolesThatMay('withdraw-version')
  const terms = rolesThatMay('set-terms')
  const page = '/arbetsyta/:dok/:utgava'
  return [
    { method: 'GET', path: page, may: read, answer: (visit) => showDraft(visit) },
    { method: 'POST', path: page, may: edit, answer: saveHeader },
    { method: 'GET', path: `${page}/frys`, may: freeze, answer: (visit) => askToFreeze(visit) },
    { method: 'POST', path: `${page}/frys`, may: freeze, answer: freezeDraft },
    {
      method: 'GET',
      path: `${page}/aterkalla`,
      may: withdraw,
      answer: (visit) => askToWithdraw(visit),
    },
    { method: 'POST', path: `${page}/aterkalla`, may: withdraw, answer: withdrawAsked },
    { method: 'GET', path: `${page}/villkor`, may: terms, answer: (visit) => showTerms(visit) },
    { method: 'POST', path: `${page}/villkor`, may: terms, answer: saveTerms },
  ]
}

async function showDraft(
  visit: Visit,
  typed?: { readonly title: string; readonly subtitle: string },
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const { provisions } = await readText(visit.db, version.id)
  const basedOn = await baseOf(visit, version)
  const changes = await changesFrom(visit, basedOn, { version, provisions })
  return deskPage(
    visit,
    {
      title: editionName(version),
      swedish: editionName(version),
      content: (
        <DraftView
          language={visit.language}
          version={version}
          basedOn={basedOn}
          provisions={provisions}
          changedIds={changes.ids}
          lackReason={changes.lackReason}
          isSaved={visit.query.has('sparat') && errors.length === 0}
          errors={errors}
          typed={typed ?? version}
          may={{
            freeze: mayInAgreement(visit.mandate, 'freeze-version'),
            makePackage: mayInAgreement(visit.mandate, 'make-package'),
            withdraw: mayInAgreement(visit.mandate, 'withdraw-version'),
            setTerms: mayInAgreement(visit.mandate, 'set-terms'),
          }}
          path={draftPath(version)}
          readHref={versionHref({ ...visit, asOf: visit.today }, version)}
          compareHref={basedOn && comparisonHref(visit, basedOn, version)}
          link={visit.link}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function baseOf(visit: Visit, version: Version): Promise<Version | undefined> {
  const id = version.basedOnVersionId
  return id ? getVersion(visit.db, id) : undefined
}

type Changes = { readonly ids: ReadonlySet<string>; readonly lackReason: number | undefined }

async function changesFrom(
  visit: Visit,
  basedOn: Version | undefined,
  { version, provisions }: VersionText,
): Promise<Changes> {
  if (!basedOn) return { ids: new Set(), lackReason: undefined }
  const [before, removals] = await Promise.all([
    readText(visit.db, basedOn.id),
    listRemovalReasons(visit.db, version.id),
  ])
  const changes = reasonedChanges(before.provisions, provisions, removals)
  return {
    ids: new Set(changes.map(({ provisionId }) => provisionId)),
    lackReason: changes.filter(({ reason }) => reason === '').length,
  }
}

async function saveHeader(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const form = await visit.form()
  const typed = { title: form.text('titel'), subtitle: form.text('underrubrik') }
  const saved = await visit.act((tx) =>
    changeHeader(tx, visit.today, visit.getMandate(), { versionId: version.id, ...typed }),
  )
  if (!saved.granted) return showDraft(visit, typed, errorsOf(saved, visit.language, 'titel'))
  return redirect(visit.link(`${draftPath(version)}?sparat=titel`))
}

async function askToFreeze(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const { provisions } = await readText(visit.db, version.id)
  const basedOn = await baseOf(visit, version)
  const changes = await changesFrom(visit, basedOn, { version, provisions })
  const words = messagesIn(visit.language).desk
  const name = editionName(version)
  const title = words.freeze.title(name)
  return deskForm(visit, {
    title,
    lead: words.freeze.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    action: `${draftPath(version)}/frys`,
    fields: (
      <>
        <Pairs
          pairs={[
            [words.draft.versionTitle, version.title],
            [words.draft.provisions, words.freeze.count(provisions.length)],
            ...comparedRows(visit, version, basedOn, changes),
          ]}
        />
        <Hidden values={{ revision: version.revision }} />
        {provisions.length === 0 ? (
          <Notice tone="none" icon="info">
            <p>{words.freeze.nothing}</p>
          </Notice>
        ) : (
          <Button text={words.freeze.do} />
        )}
        <p>
          <a href={visit.link(draftPath(version))}>{words.provision.back}</a>
        </p>
      </>
    ),
    status,
  })
}

/** What the one who freezes should have seen: how much is changed, and whether it is told why. */
function comparedRows(
  visit: Visit,
  version: Version,
  basedOn: Version | undefined,
  { ids, lackReason }: Changes,
) {
  if (!basedOn || lackReason === undefined) return []
  const { desk, reasons } = messagesIn(visit.language)
  return [
    [
      desk.freeze.changes,
      <>
        {desk.draft.reasons({ changed: ids.size, lackReason })}{' '}
        <a href={comparisonHref(visit, basedOn, version)}>
          {desk.draft.compare(editionName(basedOn))}
        </a>
        {lackReason > 0 && (
          <>
            {' · '}
            <a href={visit.link(`${draftPath(version)}/motiv`)}>{reasons.link}</a>
          </>
        )}
      </>,
    ] as const,
  ]
}

async function freezeDraft(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const form = await visit.form()
  try {
    const frozen = await visit.act((tx) =>
      freezeVersion(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        revision: Number(form.text('revision')),
      }),
    )
    // Pressed twice: the text is frozen, which is what was asked for.
    if (frozen.granted || version.status === 'frozen') {
      return redirect(visit.link(draftPath(version)))
    }
    return askToFreeze(visit, errorsOf(frozen, visit.language, ''), 422)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const text = messagesIn(visit.language).desk.freeze.clash
    return askToFreeze(visit, [{ field: '', text }], 409)
  }
}

async function askToWithdraw(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const words = messagesIn(visit.language).desk
  const title = words.withdraw.title(editionName(version))
  return deskForm(visit, {
    title,
    lead: words.withdraw.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    action: `${draftPath(version)}/aterkalla`,
    fields: (
      <>
        <Button text={words.withdraw.do} />
        <p>
          <a href={visit.link(draftPath(version))}>{words.provision.back}</a>
        </p>
      </>
    ),
  })
}

async function withdrawAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const done = await visit.act((tx) =>
    withdrawVersion(tx, visit.today, visit.getMandate(), { versionId: version.id }),
  )
  if (!done.granted && version.status !== 'withdrawn') {
    return askToWithdraw(visit, errorsOf(done, visit.language, ''))
  }
  return redirect(visit.link(draftPath(version)))
}

async function showTerms(
  visit: Visit,
  typed?: TypedTerms,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionAsked(visit)
  const values = typed ?? typedFrom(await findTerms(visit.db, version.id))
  const words = messagesIn(language).desk.terms
  const title = words.title(editionName(version))
  const common = { language, errors }
  const number = (name: 'periodYears' | 'noticeMonths' | 'extensionYears' | 'maxExtensions') => ({
    ...common,
    name,
    value: values[name],
    isShort: true,
    isOptional: true,
  })
  return deskForm(visit, {
    title,
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    action: `${draftPath(version)}/villkor`,
    fields: (
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
    ),
  })
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
  const typed = typedIn(await visit.form())
  const terms = readTerms(typed)
  if (!('startsOn' in terms)) {
    const errors = terms.flatMap(({ field, refusal, facts }) =>
      errorsOf({ refusal, facts }, visit.language, field),
    )
    return showTerms(visit, typed, errors)
  }
  await visit.act((tx) =>
    setTerms(tx, visit.today, visit.getMandate(), { versionId: version.id, terms }),
  )
  return redirect(visit.link(`${draftPath(version)}?sparat=villkor`))
}
