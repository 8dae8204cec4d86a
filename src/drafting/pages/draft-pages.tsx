// SPDX-License-Identifier: EUPL-1.2
// A version in the workspace, with its title.

import type { ComponentChildren } from 'preact'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { changeHeader } from '../commands/provisions.ts'
import { messagesIn } from '../messages.ts'
import { headerWords } from '../messages/fields.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { listIdsOfDocument, readText } from '../../agreement/reads/texts.ts'
import { askToBeWithdrawn } from '../../agreement/reads/withdrawal.ts'
import { lostReferences, targetsElsewhere } from '../../agreement/rules/bound-references.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import {
  askVersionStep,
  isStepFrom,
  type VersionStep,
  versionSteps,
} from '../../agreement/rules/lifecycle.ts'
import { mayInAgreement, rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { draftModes } from '../views/draft-places.ts'
import { DraftView } from '../views/draft-view.tsx'
import { headerForm } from '../views/forms.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { comparisonHref, versionHref } from '../../agreement/views/addresses.ts'
import { workspacePage, draftPath, getVersionWritten } from './workspace-frame.ts'
import { baseOf, changesFrom } from '../reads/draft-changes.ts'
import { changedMeanwhile, lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { notedIn, writersIn } from './noted.ts'
import { suggestedIn } from './suggested.ts'
import { findLastUndoable } from './history-pages.tsx'
import { removedNotice } from './removing-pages.tsx'

export function draftPages(): readonly Page<PageContent>[] {
  const path = '/arbetsyta/:dok/:utgava'
  const [read, edit] = [rolesThatMay('read-drafts'), rolesThatMay('edit-draft')]
  return [
    {
      method: 'GET',
      path,
      may: read,
      query: ['sparat', 'lage', 'valt', 'angra'],
      drawsKept: true,
      answer: (visit) => showDraft(visit),
    },
    { method: 'POST', path, may: edit, answer: saveHeader },
  ]
}

/** The form of the title that came back. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

/** What had been typed when the session ended, as it was drawn then. */
function keptTitle({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function showDraft(visit: Visit, returned = keptTitle(visit)): Promise<Answer<PageContent>> {
  const version = await getVersionWritten(visit)
  const { provisions } = await readText(visit.db, version.id)
  const isSaved = visit.query.has('sparat') && returned === undefined
  const changes = await changesFrom(visit.db, await baseOf(visit.db, version), {
    version,
    provisions,
  })
  const { comparedWith } = changes
  const suggested = await suggestedIn(visit, { version, provisions })
  const elsewhere = await listIdsOfDocument(
    visit.db,
    version.documentId,
    targetsElsewhere(provisions),
  )
  const steps = await stepsFrom(visit, version, provisions.length)
  return workspacePage(
    visit,
    {
      title: editionName(version),
      swedish: editionName(version),
      content: (
        <DraftView
          language={visit.language}
          version={version}
          basedOn={comparedWith}
          provisions={provisions}
          changedIds={changes.ids}
          lackReason={changes.lackReason}
          broken={lostReferences(provisions, (id) => elsewhere.has(id))}
          hasTerms={(await findTerms(visit.db, version.id)) !== undefined}
          beside={{
            suggestions: suggested.filter(({ standing }) => standing !== undefined),
            notes: await notedIn(visit, { version, provisions }),
            writers: await writersIn(visit, version.id),
          }}
          mode={draftModes.find((one) => one === visit.query.get('lage')) ?? 'skriv'}
          chosenId={visit.query.get('valt') ?? undefined}
          isSaved={isSaved}
          undo={isSaved ? await findLastUndoable(visit, { version, provisions }) : undefined}
          removed={await removedNotice(visit)}
          sending={returned?.sending}
          seen={{
            header: returned?.seen ?? seenIn.header(version),
            tree: seenInDraft.tree(provisions),
          }}
          aboveHeader={returned?.above}
          may={{
            makePackage: mayInAgreement(visit.mandate, 'make-package'),
            publish: mayInAgreement(visit.mandate, 'publish-version'),
            remove: mayInAgreement(visit.mandate, 'edit-draft'),
            setTerms: mayInAgreement(visit.mandate, 'set-terms'),
          }}
          steps={steps}
          path={draftPath(version)}
          readHref={versionHref({ ...visit, asOf: visit.today }, version)}
          compareHref={comparedWith && comparisonHref(visit, comparedWith, version)}
          link={visit.link}
        />
      ),
    },
    returned?.status ?? 200,
  )
}

/** The steps that the visitor may take where the version stands, each as its command would answer. */
async function stepsFrom({ db, mandate }: Visit, version: Version, provisions: number) {
  const begins = (step: VersionStep) =>
    isStepFrom(version.status, step) && mayInAgreement(mandate, versionSteps[step].by)
  return {
    freeze: begins('freeze') ? askVersionStep(version.status, 'freeze', { provisions }) : undefined,
    withdraw: begins('withdraw') ? await askToBeWithdrawn(db, version) : undefined,
  }
}

async function saveHeader(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readForm(headerForm, form, { words: headerWords(language), language })
  return submitForm(visit, read, {
    act: (tx, { title, subtitle = '' }) =>
      changeHeader(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        seen,
        title,
        subtitle,
      }),
    sentences: messagesIn(language).refusals,
    async again(errors, refusal) {
      if (refusal !== 'version-not-draft') {
        return showDraft(visit, { sending: { form, errors }, seen, status: 422 })
      }
      const words = messagesIn(language).workspace.draft
      const { title, subtitle } = headerForm.fields
      return noDraftAnyMore(visit, await getVersionWritten(visit), [
        [words.versionTitle, form.text(title.name)],
        [words.subtitle, form.text(subtitle.name)],
      ])
    },
    clash: () => titleChanged(visit, form),
    next: () => `${draftPath(version)}?sparat=titel`,
  })
}

async function titleChanged(visit: Visit, form: Sent): Promise<Answer<PageContent>> {
  const { workspace, meanwhile } = messagesIn(visit.language)
  const version = await getVersionWritten(visit)
  const about = { subjectId: version.id, events: ['draft-changed'] as const }
  return showDraft(visit, {
    sending: { form, errors: changedMeanwhile(visit) },
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { ...about, field: 'title' })}
        help={meanwhile.help}
        pairs={[
          [workspace.draft.versionTitle, version.title],
          [workspace.draft.subtitle, version.subtitle || meanwhile.noTitle],
        ]}
      />
    ),
  })
}
