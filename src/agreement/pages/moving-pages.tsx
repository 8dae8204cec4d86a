// SPDX-License-Identifier: EUPL-1.2
// A provision of a draft with all that it holds: moved, and removed.

import { Conflict, type FieldError } from '#kernel/faults.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { Button, Hidden, Radios, Select } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { deleteProvision, moveProvision } from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { readText } from '../reads/texts.ts'
import { nameOf } from '../rules/contents.ts'
import { stepTarget, subtreeOf } from '../rules/drafting-tree.ts'
import { editionName } from '../rules/edition-name.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { FormPage } from '../views/form-page.tsx'
import { deskPage, draftPath, getVersionAsked } from './desk-frame.ts'
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

async function askToMove(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const words = messagesIn(language).desk.move
  const inside = new Set(subtreeOf(provisions, own.id).map(({ id }) => id))
  const title = words.title(shortName(own))
  return deskPage(
    visit,
    {
      title,
      crumbs: [{ text: editionName(version), href: visit.link(draftPath(version)) }],
      content: (
        <FormPage
          title={title}
          lead={words.lead}
          errors={errors}
          language={language}
          action={visit.link(`${draftPath(version)}/flytta/${own.id}`)}
        >
          <Radios
            language={language}
            name="plats"
            label={words.where}
            value="after"
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
            options={provisions
              .filter(({ id }) => !inside.has(id))
              .map((one) => ({
                value: one.id,
                text: `${one.number} ${nameOf(one, 70)}`.trim(),
              }))}
          />
          <Button text={words.do} />
        </FormPage>
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function moveAsked(visit: Visit): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const form = await visit.form()
  const direction = form.text('riktning')
  const target =
    direction === 'up' || direction === 'down'
      ? stepTarget(provisions, own.id, direction)
      : targetIn({ vid: form.text('vid'), plats: form.text('plats') })
  const back = visit.link(`${draftPath(version)}?sparat=ja`)
  if (!target) return redirect(back)
  const moved = await visit.act((tx) =>
    moveProvision(tx, visit.today, visit.getMandate(), {
      versionId: version.id,
      provisionId: own.id,
      target,
    }),
  )
  if (!moved.granted) return askToMove(visit, errorsOf(moved, visit.language, 'vid'))
  return redirect(back)
}

async function askToRemove(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const words = messagesIn(visit.language).desk
  const title = words.remove.title(shortName(own))
  const block = subtreeOf(provisions, own.id)
  return deskPage(
    visit,
    {
      title,
      crumbs: [{ text: editionName(version), href: visit.link(draftPath(version)) }],
      content: (
        <FormPage
          title={title}
          lead={words.remove.lead(block.length)}
          errors={errors}
          language={visit.language}
          action={visit.link(`${draftPath(version)}/stryk/${own.id}`)}
        >
          <ul class="dotted" lang="sv">
            {block.map((one) => (
              <li key={one.id}>
                {one.number} {nameOf(one, 90)}
              </li>
            ))}
          </ul>
          <Hidden values={{ revision: own.revision }} />
          <div class="row">
            <Button text={words.remove.do} />
            <a href={visit.link(draftPath(version))}>{words.remove.keep}</a>
          </div>
        </FormPage>
      ),
    },
    status,
  )
}

async function removeAsked(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const form = await visit.form()
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
      }),
    )
    if (removed.granted) return redirect(back)
    return askToRemove(visit, errorsOf(removed, visit.language, ''), 422)
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const text = messagesIn(visit.language).desk.provision.clash
    return askToRemove(visit, [{ field: '', text }], 409)
  }
}
