// SPDX-License-Identifier: EUPL-1.2
// A package is made of the frozen versions that were chosen, as they were listed.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button, Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { makePackage } from '../../agreement/commands/freezing.ts'
import { messagesIn } from '../messages.ts'
import { packageWords } from '../messages/fields.ts'
import { listAdoptions } from '../../agreement/reads/editions.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import { listFrozenVersions, listVersionsByIds } from '../../agreement/reads/versions.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, seenOf, seenOfEach, type SeenWord } from '../../agreement/rules/seen.ts'
import { inOrderOfDocuments, offeredVersions } from '../rules/package-choices.ts'
import { packageForm } from '../views/forms.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { changedMeanwhile, lastChanged } from './meanwhile.tsx'

export function packagePages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('make-package')
  const path = '/arbetsyta/paket'
  return [
    {
      method: 'GET',
      path,
      may,
      query: [{ each: 'version' }],
      drawsKept: true,
      answer: askForPackage,
    },
    { method: 'POST', path, may, answer: addPackage },
  ]
}

/** The form that came back: as it was sent, and what has changed. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status?: 409
}

/** A link may name a version it comes from. */
function askForPackage(visit: Visit): Promise<Answer<PageContent>> {
  const sending = sendingOf(visit.kept)
  return newPackage(visit, sending && { sending, seen: sending.form.text(seenField) })
}

async function newPackage(visit: Visit, returned?: Returned): Promise<Answer<PageContent>> {
  const { language } = visit
  const { sending, status } = returned ?? {}
  const text = messagesIn(language).workspace.package
  const frozen = await listFrozenVersions(visit.db)
  const id = sending?.form.text('id') ?? ''
  const chosen = sending
    ? sending.form.texts(packageForm.fields.versions.name)
    : visit.query.getAll('version')
  const groups = offeredVersions(frozen, await listPackages(visit.db), {
    chosen,
    adopted: (await listAdoptions(visit.db)).map(({ versionId }) => versionId),
  })
  return workspaceForm(visit, {
    title: text.title,
    lead: text.lead,
    errors: sending?.errors ?? [],
    above: returned?.above,
    ...(status && { status }),
    action: '/arbetsyta/paket',
    seen: returned?.seen ?? seenOfEach(frozen.map((one) => [one.id, seenIn.version(one)])),
    fields: (
      <>
        {frozen.length === 0 && <p>{text.none}</p>}
        <Hidden values={{ id: isId(id) ? id : newId() }} />
        <FieldsOf
          of={packageForm}
          words={packageWords(language)}
          options={{
            versions: groups.flatMap(({ kind, package: held, versions }) =>
              versions.map((one) => ({
                value: one.id,
                text: editionName(one),
                lang: 'sv' as const,
                group: text.groups[kind](held?.title ?? ''),
                ...(one.frozenOn && { hint: text.frozenOn(one.frozenOn) }),
              })),
            ),
          }}
          begins={{ versions: sending ? [] : chosen }}
          sending={sending}
          language={language}
        />
        <Button text={text.do} />
      </>
    ),
  })
}

/** Main agreements first, then annexes, wherever they stood on the page. */
async function addPackage(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const form = await visit.form()
  const [id, seen] = [form.text('id'), form.text(seenField)]
  const read = readForm(packageForm, form, { words: packageWords(language), language })
  const frozen = await listFrozenVersions(visit.db)
  return submitForm(visit, read, {
    act: (tx, { versions, ...typed }) =>
      makePackage(tx, visit.today, visit.getMandate(), {
        ...typed,
        id: isId(id) ? id : newId(),
        versions: inOrderOfDocuments(versions.filter(isId), frozen).map((one) => ({
          id: one,
          seen: seenOf(seen, one),
        })),
      }),
    sentences: messagesIn(language).refusals,
    again: (errors, refusal) =>
      refusal === 'package-holds-draft'
        ? versionsChanged(visit, form, errors)
        : newPackage(visit, { sending: { form, errors }, seen }),
    clash: () => versionsChanged(visit, form, changedMeanwhile(visit)),
    next: ({ slug }) => `/avtal/paket/${slug}`,
  })
}

/** What was chosen is named as it stands now: the list has only what can still be chosen. */
async function versionsChanged(
  visit: Visit,
  form: Sent,
  errors: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  const chosen = form.texts(packageForm.fields.versions.name).filter(isId)
  const versions = await listVersionsByIds(visit.db, chosen)
  const seen = form.text(seenField)
  const changed = versions.filter(
    (one) => one.status !== 'frozen' || seenOf(seen, one.id) !== seenIn.version(one),
  )
  return newPackage(visit, {
    sending: { form, errors },
    status: 409,
    above: await standsNow(visit, changed, words.help),
  })
}

async function standsNow(visit: Visit, changed: readonly Version[], help: string) {
  const [first] = changed
  if (!first) return undefined
  const { states } = messagesIn(visit.language).meanwhile
  return (
    <StandsNow
      language={visit.language}
      by={await lastChanged(visit, { subjectId: first.id })}
      help={help}
      pairs={changed.map((one) => [editionName(one), states[one.status]])}
    />
  )
}
