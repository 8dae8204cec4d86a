// SPDX-License-Identifier: EUPL-1.2
// A provision of a draft with all that it holds: moved, and removed.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { Button, Radios, Select, TextArea } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { deleteProvision, moveProvision } from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { readText } from '../reads/texts.ts'
import { reasonLimit } from '../rules/change-reasons.ts'
import { nameOf } from '../rules/contents.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { subtreeOf } from '../rules/drafting-tree.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenField, seenIn, type Seen } from '../rules/seen.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { deskForm } from './desk-form.tsx'
import { crumbOf, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
import { changedMeanwhile, goneFromDraft, lastChanged, orMet } from './meanwhile.tsx'
import { openProvision, shortName, targetIn } from './open-draft.ts'

export function movingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const page = '/arbetsyta/:dok/:utgava'
  return [
    { method: 'GET', path: `${page}/flytta/:id`, may, answer: (visit) => askToMove(visit) },
    { method: 'POST', path: `${page}/flytta/:id`, may, answer: moveAsked },
    { method: 'GET', path: `${page}/stryk/:id`, may, answer: (visit) => askToRemove(visit) },
    { method: 'POST', path: `${page}/stryk/:id`, may, answer: removeAsked },
  ]
}

/** Why a form came back. */
type Returned = {
  readonly seen?: Seen
  readonly errors: readonly FieldError[]
  readonly above?: ComponentChildren
  readonly status: 409 | 422
}

type AskedPlace = { readonly vid: string; readonly plats: string }

async function askToMove(
  visit: Visit,
  asked: AskedPlace = { vid: '', plats: 'after' },
  returned?: Returned,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const errors = returned?.errors ?? []
  const words = messagesIn(language).desk.move
  const inside = new Set(subtreeOf(provisions, own.id).map(({ id }) => id))
  return deskForm(visit, {
    title: words.title(shortName(own)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    above: returned?.above,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/flytta/${own.id}`,
    seen: returned?.seen ?? seenIn.tree(provisions),
    fields: (
      <>
        <Radios
          language={language}
          name="plats"
          label={words.where}
          value={asked.plats}
          options={(['before', 'after', 'inside'] as const).map((value) => ({
            value,
            text: words.wheres[value],
          }))}
          isRow
        />
        <Select
          language={language}
          errors={errors}
          name="vid"
          label={words.target}
          value={asked.vid}
          options={provisions
            .filter(({ id }) => !inside.has(id))
            .map((one) => ({
              value: one.id,
              text: `${one.number} ${nameOf(one, 70)}`.trim(),
            }))}
        />
        <div class="row">
          <Button text={words.do} />
          <a href={visit.link(draftPath(version))}>{words.keep}</a>
        </div>
      </>
    ),
  })
}

async function moveAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const seen = form.text(seenField)
  const direction = (['up', 'down'] as const).find((one) => one === form.text('riktning'))
  const asked = { vid: form.text('vid'), plats: form.text('plats') }
  const gone = await goneFromDraft(visit, version, provisionId, [])
  if (gone) return gone
  const moved = await orMet(
    visit.act((tx) =>
      moveProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        target: direction ? { step: direction } : targetIn(asked),
        seen,
      }),
    ),
  )
  if (moved !== 'met' && moved.granted) {
    return redirect(visit.link(`${draftPath(version)}?sparat=ja`))
  }
  const nowGone = await goneFromDraft(visit, version, provisionId, [])
  if (nowGone) return nowGone
  if (moved !== 'met') {
    const errors = errorsOf(moved, visit.language, 'vid')
    return askToMove(visit, asked, { seen, errors, status: 422 })
  }
  // The list of places is read anew, and what was asked for is still chosen in it.
  return askToMove(visit, direction ? undefined : asked, {
    errors: changedMeanwhile(visit, messagesIn(visit.language).desk.move.clash),
    status: 409,
    above: await whoChanged(visit, version),
  })
}

async function whoChanged(visit: Visit, version: Version, block?: readonly NumberedProvision[]) {
  const about = { subjectId: version.id, events: ['draft-changed'] as const }
  const provisionIds = block?.map(({ id }) => id)
  return (
    <StandsNow
      language={visit.language}
      by={await lastChanged(visit, { ...about, ...(provisionIds && { provisionIds }) })}
      help={messagesIn(visit.language).meanwhile.read}
    />
  )
}

async function askToRemove(
  visit: Visit,
  reason = '',
  returned?: Returned,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const errors = returned?.errors ?? []
  const words = messagesIn(visit.language).desk
  const block = subtreeOf(provisions, own.id)
  const hasEarlier = await isInEarlier(visit, version, block)
  return deskForm(visit, {
    title: words.remove.title(shortName(own)),
    lead: words.remove.lead(block.length),
    crumbs: [crumbOf(visit, version)],
    errors,
    above: returned?.above,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/stryk/${own.id}`,
    seen: returned?.seen ?? seenIn.block(provisions, own.id),
    fields: (
      <>
        <ul class="dotted" lang="sv">
          {block.map((one) => (
            <li key={one.id}>
              {one.number} {nameOf(one, 90)}
            </li>
          ))}
        </ul>
        {hasEarlier && (
          <TextArea
            language={visit.language}
            errors={errors}
            name="varfor"
            label={words.remove.reason}
            hint={words.remove.reasonHint}
            value={reason}
            most={reasonLimit}
            rows={3}
            isOptional
          />
        )}
        <div class="row">
          <Button text={words.remove.do} />
          <a href={visit.link(draftPath(version))}>{words.remove.keep}</a>
        </div>
      </>
    ),
  })
}

/** What came into being in the draft may go without a word. */
async function isInEarlier(
  visit: Visit,
  { basedOnVersionId }: Version,
  block: readonly NumberedProvision[],
): Promise<boolean> {
  if (!basedOnVersionId) return false
  const { provisions } = await readText(visit.db, basedOnVersionId)
  return provisions.some((one) => block.some(({ id }) => id === one.id))
}

async function removeAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const [reason, seen] = [form.text('varfor'), form.text(seenField)]
  const words = messagesIn(visit.language).desk
  const removed = await orMet(
    visit.act((tx) =>
      deleteProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        seen,
        reason,
      }),
    ),
  )
  if (removed !== 'met' && removed.granted) {
    return redirect(visit.link(`${draftPath(version)}?sparat=ja`))
  }
  const gone = await goneFromDraft(visit, version, provisionId, [[words.remove.reason, reason]])
  if (gone) return gone
  if (removed !== 'met') {
    const errors = errorsOf(removed, visit.language, 'varfor')
    return askToRemove(visit, reason, { seen, errors, status: 422 })
  }
  const { provisions } = await openProvision(visit)
  return askToRemove(visit, reason, {
    errors: changedMeanwhile(visit, words.remove.clash),
    status: 409,
    above: await whoChanged(visit, version, subtreeOf(provisions, provisionId)),
  })
}
