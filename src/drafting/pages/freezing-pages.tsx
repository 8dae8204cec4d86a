// SPDX-License-Identifier: EUPL-1.2
// A draft is frozen exactly as it was seen; a frozen version that should not be is withdrawn.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submit } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { Fingerprint, Pairs } from '#web/parts.tsx'
import { freezeVersion, withdrawVersion } from '../../agreement/commands/freezing.ts'
import { messagesIn } from '../messages.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { askToBeWithdrawn } from '../../agreement/reads/withdrawal.ts'
import { textHash } from '../../agreement/rules/canonical-form.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import {
  askVersionStep,
  isStepFrom,
  versionSteps as steps,
} from '../../agreement/rules/lifecycle.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn } from '../../agreement/rules/seen.ts'
import { StepButton } from '../views/step-button.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { TermsInWords } from '../../agreement/views/editions-view.tsx'
import { comparisonHref } from '../../agreement/views/addresses.ts'
import { termsWarnings } from './terms-warnings.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'
import { baseOf, changesFrom, type Changes } from './draft-changes.ts'
import { changedMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'

export function freezingPages(): readonly Page<PageContent>[] {
  const page = '/arbetsyta/:dok/:utgava'
  const freeze = { path: `${page}/${steps.freeze.path}`, may: rolesThatMay(steps.freeze.by) }
  const withdraw = { path: `${page}/${steps.withdraw.path}`, may: rolesThatMay(steps.withdraw.by) }
  return [
    { method: 'GET', ...freeze, answer: (visit) => askToFreeze(visit) },
    { method: 'POST', ...freeze, answer: freezeDraft },
    { method: 'GET', ...withdraw, answer: (visit) => askToWithdraw(visit) },
    { method: 'POST', ...withdraw, answer: withdrawAsked },
  ]
}

/** Why the question is asked again. */
type Again = {
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

async function askToFreeze(visit: Visit, again?: Again): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const { provisions } = await readText(visit.db, version.id)
  const basedOn = await baseOf(visit, version)
  const changes = await changesFrom(visit, basedOn, { version, provisions })
  const terms = await findTerms(visit.db, version.id)
  const words = messagesIn(visit.language).workspace
  const asked = askVersionStep(version.status, 'freeze', { provisions: provisions.length })
  return workspaceForm(visit, {
    title: words.freeze.title(editionName(version)),
    lead: words.freeze.lead,
    crumbs: [crumbOf(visit, version)],
    errors: [],
    ...again,
    above: (
      <>
        {again?.above}
        {await termsWarnings(visit, version)}
      </>
    ),
    action: `${draftPath(version)}/${steps.freeze.path}`,
    seen: seenIn.draft({ version, provisions }),
    fields: (
      <>
        <Pairs
          pairs={[
            [words.draft.versionTitle, version.title],
            [words.draft.provisions, words.freeze.count(provisions.length)],
            ...comparedRows(visit, version, basedOn, changes),
            [
              words.freeze.fingerprint,
              <Fingerprint key="hash" hash={textHash({ ...version, provisions })} />,
            ],
          ]}
        />
        {terms ? (
          <>
            <TermsInWords terms={terms} level={2} language={visit.language} />
            <p class="small muted">{words.terms.frozenWith}</p>
          </>
        ) : (
          <p>{words.terms.none}</p>
        )}
        <StepButton language={visit.language} asked={asked} text={words.freeze.do} id="frys" />
        <p>
          <a href={visit.link(draftPath(version))}>{words.provision.back}</a>
        </p>
      </>
    ),
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
  const { workspace, reasons } = messagesIn(visit.language)
  return [
    [
      workspace.freeze.changes,
      <>
        {workspace.draft.reasons({ changed: ids.size, lackReason: lackReason.length })}{' '}
        <a href={comparisonHref(visit, basedOn, version)}>
          {workspace.draft.compare(editionName(basedOn))}
        </a>
        {lackReason.length > 0 && (
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
  const version = await getVersionWritten(visit)
  const seen = (await visit.form()).text(seenField)
  return submit(visit, {
    act: (tx) =>
      freezeVersion(tx, visit.today, visit.getMandate(), { versionId: version.id, seen }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    async again(errors) {
      const now = await getVersionWritten(visit)
      return isStepFrom(now.status, 'freeze')
        ? askToFreeze(visit, { errors, status: 422 })
        : noDraftAnyMore(visit, now, [])
    },
    clash: async () => textChanged(visit, await getVersionWritten(visit)),
    next: () => draftPath(version),
  })
}

/** The question is asked again about the text as it is now; whose the change is stands above it. */
async function textChanged(visit: Visit, version: Version): Promise<Answer<PageContent>> {
  const { workspace, meanwhile } = messagesIn(visit.language)
  return askToFreeze(visit, {
    errors: changedMeanwhile(visit, workspace.freeze.clash),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: version.id })}
        help={meanwhile.read}
      />
    ),
  })
}

async function askToWithdraw(visit: Visit, again?: Again): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const words = messagesIn(visit.language).workspace
  const asked = await askToBeWithdrawn(visit.db, version)
  return workspaceForm(visit, {
    title: words.withdraw.title(editionName(version)),
    lead: words.withdraw.lead,
    crumbs: [crumbOf(visit, version)],
    errors: [],
    ...again,
    action: `${draftPath(version)}/${steps.withdraw.path}`,
    seen: seenIn.version(version),
    fields: (
      <>
        <StepButton
          language={visit.language}
          asked={asked}
          text={words.withdraw.do}
          id="aterkalla"
        />
        <p>
          <a href={visit.link(draftPath(version))}>{words.provision.back}</a>
        </p>
      </>
    ),
  })
}

async function withdrawAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const seen = (await visit.form()).text(seenField)
  return submit(visit, {
    act: (tx) =>
      withdrawVersion(tx, visit.today, visit.getMandate(), { versionId: version.id, seen }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: (errors) => askToWithdraw(visit, { errors, status: 422 }),
    clash: async () => stateChanged(visit, await getVersionWritten(visit)),
    next: () => draftPath(version),
  })
}

async function stateChanged(visit: Visit, version: Version): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  return askToWithdraw(visit, {
    errors: changedMeanwhile(visit),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { subjectId: version.id })}
        help={words.read}
        pairs={[
          [words.state, words.states[version.status]],
          ...(version.textHash
            ? [[words.fingerprint, <Fingerprint key="hash" hash={version.textHash} />] as const]
            : []),
        ]}
      />
    ),
  })
}
