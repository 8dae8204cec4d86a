// SPDX-License-Identifier: EUPL-1.2
// A frozen text is shown to everyone: asked on a page of its own, with what becomes public.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submit } from '#platform/submit.ts'
import type { PageContent } from '#web/frame.tsx'
import { Fingerprint, Pairs } from '#web/parts.tsx'
import { publishVersion } from '../../agreement/commands/publishing.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { askToPublish } from '../../agreement/rules/publishing.ts'
import { seenField, seenIn } from '../../agreement/rules/seen.ts'
import { messagesIn } from '../messages.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { StepButton } from '../views/step-button.tsx'
import { changedMeanwhile, lastChanged } from './meanwhile.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'

export function publishingPages(): readonly Page<PageContent>[] {
  const path = '/arbetsyta/:dok/:utgava/publicera'
  const may = rolesThatMay('publish-version')
  return [
    { method: 'GET', path, may, answer: (visit) => askOnPage(visit) },
    { method: 'POST', path, may, answer: publishAsked },
  ]
}

type Again = {
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

async function askOnPage(visit: Visit, again?: Again): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const words = messagesIn(visit.language).workspace
  return workspaceForm(visit, {
    title: words.publish.title(editionName(version)),
    lead: words.publish.lead,
    crumbs: [crumbOf(visit, version)],
    errors: [],
    ...again,
    action: `${draftPath(version)}/publicera`,
    seen: seenIn.version(version),
    fields: (
      <>
        <Pairs
          pairs={[
            [words.draft.versionTitle, version.title],
            [words.publish.address, `/avtal/${version.documentSlug}/${version.label}`],
            ...(version.textHash
              ? [
                  [
                    words.freeze.fingerprint,
                    <Fingerprint key="hash" hash={version.textHash} />,
                  ] as const,
                ]
              : []),
          ]}
        />
        <StepButton
          language={visit.language}
          asked={askToPublish(version)}
          text={words.publish.do}
          id="publicera"
        />
        <p>
          <a href={visit.link(draftPath(version))}>{words.provision.back}</a>
        </p>
      </>
    ),
  })
}

async function publishAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const seen = (await visit.form()).text(seenField)
  return submit(visit, {
    act: (tx) =>
      publishVersion(tx, visit.today, visit.getMandate(), { versionId: version.id, seen }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: (errors) => askOnPage(visit, { errors, status: 422 }),
    clash: async () =>
      askOnPage(visit, {
        errors: changedMeanwhile(visit),
        status: 409,
        above: (
          <StandsNow
            language={visit.language}
            by={await lastChanged(visit, { subjectId: version.id })}
            help={messagesIn(visit.language).meanwhile.read}
          />
        ),
      }),
    next: () => draftPath(version),
  })
}
