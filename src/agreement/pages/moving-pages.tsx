// SPDX-License-Identifier: EUPL-1.2
// A provision of a draft with all that it holds: moved, and removed.

import { Conflict, type FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { Button, Hidden, Radios, Select, TextArea } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { deleteProvision, moveProvision } from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { readText } from '../reads/texts.ts'
import { reasonLimit } from '../rules/change-reasons.ts'
import { nameOf } from '../rules/contents.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { stepTarget, subtreeOf, type Target } from '../rules/drafting-tree.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { deskForm } from './desk-form.tsx'
import { crumbOf, draftPath, getVersionAsked } from './desk-frame.ts'
import { errorsOf } from './form-errors.ts'
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

type AskedPlace = { readonly vid: string; readonly plats: string }

async function askToMove(
  visit: Visit,
  asked: AskedPlace = { vid: '', plats: 'after' },
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const words = messagesIn(language).desk.move
  const inside = new Set(subtreeOf(provisions, own.id).map(({ id }) => id))
  const title = words.title(shortName(own))
  return deskForm(visit, {
    title,
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors,
    action: `${draftPath(version)}/flytta/${own.id}`,
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
        <Hidden values={{ revision: version.revision }} />
        <div class="row">
          <Button text={words.do} />
          <a href={visit.link(draftPath(version))}>{words.keep}</a>
        </div>
      </>
    ),
    status,
  })
}

async function moveAsked(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const form = await visit.form()
  const direction = form.text('riktning')
  const step =
    direction === 'up' || direction === 'down'
      ? stepTarget(provisions, own.id, direction)
      : undefined
  const asked = step ? placeOf(step) : { vid: form.text('vid'), plats: form.text('plats') }
  const back = visit.link(`${draftPath(version)}?sparat=ja`)
  // One step beyond the first or the last is where it stands.
  if (direction !== '' && !step) return redirect(back)
  try {
    const moved = await visit.act((tx) =>
      moveProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId: own.id,
        target: targetIn(asked),
        revision: Number(form.text('revision')),
      }),
    )
    if (moved.granted) return redirect(back)
    return askToMove(visit, asked, errorsOf(moved, visit.language, 'vid'), 422)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    // The list of places is read anew, and what was asked for is still chosen in it.
    const text = messagesIn(visit.language).desk.move.clash
    return askToMove(visit, asked, [{ field: '', text }], 409)
  }
}

function placeOf(target: Target): AskedPlace {
  return target.where === 'last'
    ? { vid: '', plats: '' }
    : { vid: target.anchorId, plats: target.where }
}

async function askToRemove(
  visit: Visit,
  reason = '',
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const words = messagesIn(visit.language).desk
  const title = words.remove.title(shortName(own))
  const block = subtreeOf(provisions, own.id)
  const hasEarlier = await isInEarlier(visit, version, block)
  return deskForm(visit, {
    title,
    lead: words.remove.lead(block.length),
    crumbs: [crumbOf(visit, version)],
    errors,
    action: `${draftPath(version)}/stryk/${own.id}`,
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
        <Hidden values={{ revision: own.revision }} />
        <div class="row">
          <Button text={words.remove.do} />
          <a href={visit.link(draftPath(version))}>{words.remove.keep}</a>
        </div>
      </>
    ),
    status,
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
  const form = await visit.form()
  const reason = form.text('varfor')
  const back = visit.link(`${draftPath(version)}?sparat=ja`)
  const { provisions } = await readText(visit.db, version.id)
  // Pressed twice: it is gone, which is what was asked for.
  if (!provisions.some(({ id }) => id === visit.params['id'])) return redirect(back)
  try {
    const removed = await visit.act((tx) =>
      deleteProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId: visit.params['id']!,
        revision: Number(form.text('revision')),
        reason,
      }),
    )
    if (removed.granted) return redirect(back)
    return askToRemove(visit, reason, errorsOf(removed, visit.language, 'varfor'), 422)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const text = messagesIn(visit.language).desk.provision.clash
    return askToRemove(visit, reason, [{ field: '', text }], 409)
  }
}
