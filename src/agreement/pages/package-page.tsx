// SPDX-License-Identifier: EUPL-1.2
// A package is made of the frozen versions that were chosen, as they were listed.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type SubmittedForm, type Visit } from '#platform/page.ts'
import { Button, Checkboxes, Hidden, TextField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { makePackage } from '../commands/freezing.ts'
import { messagesIn } from '../messages.ts'
import { listPublicVersions, listVersionsByIds } from '../reads/versions.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { AgreementRefusal } from '../rules/refusals.ts'
import { seenField, seenIn, seenOf, seenOfEach, type Seen } from '../rules/seen.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { deskForm } from './desk-form.tsx'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, lastChanged, orMet } from './meanwhile.tsx'

export function packagePages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('make-package')
  const path = '/arbetsyta/paket'
  return [
    { method: 'GET', path, may, query: [{ each: 'version' }], answer: askForPackage },
    { method: 'POST', path, may, answer: addPackage },
  ]
}

/** What stands in the form, and why it came back if it did. */
type Shown = {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly chosen: readonly string[]
  readonly seen?: Seen
  readonly errors?: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status?: 409
}

/** A link may name a version it comes from. */
function askForPackage(visit: Visit): Promise<Answer<PageContent>> {
  return newPackage(visit, {
    id: newId(),
    title: '',
    slug: '',
    chosen: visit.query.getAll('version'),
  })
}

async function newPackage(visit: Visit, shown: Shown): Promise<Answer<PageContent>> {
  const { language } = visit
  const { errors = [], status } = shown
  const text = messagesIn(language).desk.package
  const frozen = (await listPublicVersions(visit.db)).filter((one) => one.status === 'frozen')
  const common = { language, errors }
  return deskForm(visit, {
    title: text.title,
    lead: text.lead,
    errors,
    above: shown.above,
    ...(status && { status }),
    action: '/arbetsyta/paket',
    seen: shown.seen ?? seenOfEach(frozen.map((one) => [one.id, seenIn.version(one)])),
    fields: (
      <>
        {frozen.length === 0 && <p>{text.none}</p>}
        <Hidden values={{ id: shown.id }} />
        <TextField {...common} name="titel" label={text.name} value={shown.title} most={300} />
        <TextField
          {...common}
          name="adress"
          label={text.slug}
          hint={text.slugHint}
          value={shown.slug}
          isShort
        />
        <Checkboxes
          {...common}
          name="version"
          label={text.versions}
          chosen={shown.chosen}
          options={frozen.map((one) => ({
            value: one.id,
            text: editionName(one),
            lang: 'sv' as const,
          }))}
        />
        <Button text={text.do} />
      </>
    ),
  })
}

/** Main agreements first, then annexes, as the list shows them: the order the form is sent in. */
function shownIn(form: SubmittedForm): Shown {
  const id = form.text('id')
  return {
    id: isId(id) ? id : newId(),
    title: form.text('titel'),
    slug: form.text('adress'),
    chosen: form.texts('version').filter(isId),
    seen: form.text(seenField),
  }
}

async function addPackage(visit: Visit): Promise<Answer<PageContent>> {
  const shown = shownIn(await visit.form())
  const { id, slug, title, chosen, seen = '' } = shown
  const versions = chosen.map((one) => ({ id: one, seen: seenOf(seen, one) }))
  const made = await orMet(
    visit.act((tx) =>
      makePackage(tx, visit.today, visit.getMandate(), { id, slug, title, versions }),
    ),
  )
  if (made === 'met') return versionsChanged(visit, shown, changedMeanwhile(visit))
  if (made.granted) return redirect(visit.link(`/avtal/paket/${made.value.slug}`))
  const errors = errorsOf(made, visit.language, fieldOf(made.refusal))
  return made.refusal === 'package-holds-draft'
    ? versionsChanged(visit, shown, errors)
    : newPackage(visit, { ...shown, errors })
}

function fieldOf(refusal: AgreementRefusal): string {
  if (refusal.startsWith('slug')) return 'adress'
  if (refusal.startsWith('title') || refusal === 'personal-number') return 'titel'
  return refusal === 'already-made' ? '' : 'version'
}

/** What was chosen is named as it stands now: the list has only what can still be chosen. */
async function versionsChanged(
  visit: Visit,
  shown: Shown,
  errors: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language).meanwhile
  const versions = await listVersionsByIds(visit.db, shown.chosen)
  const changed = versions.filter(
    (one) => one.status !== 'frozen' || seenOf(shown.seen ?? '', one.id) !== seenIn.version(one),
  )
  const { seen: _before, ...kept } = shown
  return newPackage(visit, {
    ...kept,
    errors,
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
