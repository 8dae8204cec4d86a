// SPDX-License-Identifier: EUPL-1.2
// A version on the desk, with its title.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { changeHeader } from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { readText } from '../reads/texts.ts'
import { editionName } from '../rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, type Seen } from '../rules/seen.ts'
import { DraftView } from '../views/draft-view.tsx'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { comparisonHref, versionHref } from './addresses.ts'
import { deskPage, draftPath, getVersionAsked } from './desk-frame.ts'
import { baseOf, changesFrom } from './draft-changes.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, lastChanged, noDraftAnyMore, orMet } from './meanwhile.tsx'

export function draftPages(): readonly Page<PageContent>[] {
  const path = '/arbetsyta/:dok/:utgava'
  const [read, edit] = [rolesThatMay('read-drafts'), rolesThatMay('edit-draft')]
  return [
    { method: 'GET', path, may: read, query: ['sparat'], answer: (visit) => showDraft(visit) },
    { method: 'POST', path, may: edit, answer: saveHeader },
  ]
}

/** The form of the title that came back. */
type Returned = {
  readonly typed: { readonly title: string; readonly subtitle: string }
  readonly seen?: Seen
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

async function showDraft(visit: Visit, returned?: Returned): Promise<Answer<PageContent>> {
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
          isSaved={visit.query.has('sparat') && returned === undefined}
          errors={returned?.errors ?? []}
          typed={returned?.typed ?? version}
          seen={{
            header: returned?.seen ?? seenIn.header(version),
            tree: seenIn.tree(provisions),
          }}
          aboveHeader={returned?.above}
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
    returned?.status ?? 200,
  )
}

async function saveHeader(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const form = await visit.form()
  const typed = { title: form.text('titel'), subtitle: form.text('underrubrik') }
  const seen = form.text(seenField)
  const saved = await orMet(
    visit.act((tx) =>
      changeHeader(tx, visit.today, visit.getMandate(), { versionId: version.id, seen, ...typed }),
    ),
  )
  if (saved === 'met') return titleChanged(visit, typed)
  if (saved.granted) return redirect(visit.link(`${draftPath(version)}?sparat=titel`))
  if (saved.refusal === 'version-not-draft') {
    const { versionTitle, subtitle } = messagesIn(visit.language).desk.draft
    const written = [[versionTitle, typed.title] as const, [subtitle, typed.subtitle] as const]
    return noDraftAnyMore(visit, await getVersionAsked(visit), written)
  }
  const errors = errorsOf(saved, visit.language, 'titel')
  return showDraft(visit, { typed, seen, errors, status: 422 })
}

async function titleChanged(visit: Visit, typed: Returned['typed']): Promise<Answer<PageContent>> {
  const { desk, meanwhile } = messagesIn(visit.language)
  const version = await getVersionAsked(visit)
  const about = { subjectId: version.id, events: ['draft-changed'] as const }
  return showDraft(visit, {
    typed,
    errors: changedMeanwhile(visit),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, { ...about, field: 'title' })}
        help={meanwhile.help}
        pairs={[
          [desk.draft.versionTitle, version.title],
          [desk.draft.subtitle, version.subtitle || meanwhile.noTitle],
        ]}
      />
    ),
  })
}
