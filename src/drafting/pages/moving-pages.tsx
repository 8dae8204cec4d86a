// SPDX-License-Identifier: EUPL-1.2
// A provision of a draft with all that it holds: moved, and removed.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { deleteProvision, moveProvision } from '../commands/provisions.ts'
import { messagesIn } from '../messages.ts'
import { moveWords, removeWords } from '../messages/fields.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { lineOf } from '../views/draft-places.ts'
import { moveForm, removeForm } from '../views/forms.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'
import { changedMeanwhile, goneFromDraft, lastChanged } from './meanwhile.tsx'
import { openProvision, shortName, targetIn } from './open-draft.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'

export function movingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('edit-draft')
  const page = '/arbetsyta/:dok/:utgava'
  return [
    {
      method: 'GET',
      path: `${page}/flytta/:id`,
      may,
      drawsKept: true,
      answer: (visit) => askToMove(visit),
    },
    { method: 'POST', path: `${page}/flytta/:id`, may, answer: moveAsked },
    {
      method: 'GET',
      path: `${page}/stryk/:id`,
      may,
      drawsKept: true,
      answer: (visit) => askToRemove(visit),
    },
    { method: 'POST', path: `${page}/stryk/:id`, may, answer: removeAsked },
  ]
}

/** Why a form came back. */
type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

/** What had been typed when the session ended, as it was drawn then. */
function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function askToMove(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const sending = returned?.sending
  const words = messagesIn(language).workspace.move
  const inside = new Set(subtreeOf(provisions, own.id).map(({ id }) => id))
  return workspaceForm(visit, {
    title: words.title(shortName(own)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: returned?.above,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/flytta/${own.id}`,
    seen: returned?.seen ?? seenInDraft.tree(provisions),
    fields: (
      <>
        <FieldsOf
          of={moveForm}
          words={moveWords(language)}
          options={{
            where: (['before', 'after', 'inside'] as const).map((value) => ({
              value,
              text: words.wheres[value],
            })),
            anchorId: provisions
              .filter(({ id }) => !inside.has(id))
              .map((one) => ({ value: one.id, text: `${one.number} ${nameOf(one, 70)}`.trim() })),
          }}
          begins={{ where: 'after' }}
          sending={sending}
          language={language}
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
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const seen = form.text(seenField)
  const gone = await goneFromDraft(visit, version, provisionId, [])
  if (gone) return gone
  return submitForm(visit, readTarget(form, language), {
    act: (tx, target) =>
      moveProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        target,
        seen,
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) =>
      (await goneFromDraft(visit, version, provisionId, [])) ??
      askToMove(visit, { sending: { form, errors }, seen, status: 422 }),
    // The list of places is read anew, and what was asked for is still chosen in it.
    clash: async () =>
      (await goneFromDraft(visit, version, provisionId, [])) ??
      askToMove(visit, {
        sending: {
          form,
          errors: changedMeanwhile(visit, messagesIn(language).workspace.move.clash),
        },
        status: 409,
        above: await whoChanged(visit, version),
      }),
    // Who moves a step at a time goes on among the lines.
    next: () =>
      stepIn(form)
        ? `${draftPath(version)}?sparat=ja&lage=ordna#${lineOf({ id: provisionId })}`
        : `${draftPath(version)}?sparat=ja`,
  })
}

type AskedTarget = Parameters<typeof moveProvision>[3]['target']

/** A step, or beside which provision and on which side; without one, last in the text. */
function readTarget(form: Sent, language: Language) {
  const step = stepIn(form)
  if (step) return { values: { step } as AskedTarget, control: () => '' }
  const read = readForm(moveForm, form, { words: moveWords(language), language })
  if ('errors' in read) return read
  const { where, anchorId } = read.values
  return { ...read, values: targetIn({ vid: anchorId, plats: where }) as AskedTarget }
}

const stepIn = (form: Sent) =>
  (['up', 'down'] as const).find((one) => one === form.text('riktning'))

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

async function askToRemove(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const sending = returned?.sending
  const words = messagesIn(visit.language).workspace
  const block = subtreeOf(provisions, own.id)
  const hasEarlier = await isInEarlier(visit, version, block)
  return workspaceForm(visit, {
    title: words.remove.title(shortName(own)),
    lead: words.remove.lead(block.length),
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: returned?.above,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/stryk/${own.id}`,
    seen: returned?.seen ?? seenInDraft.block(provisions, own.id),
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
          <FieldsOf
            of={removeForm}
            words={removeWords(visit.language)}
            sending={sending}
            language={visit.language}
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
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id']!
  const form = await visit.form()
  const seen = form.text(seenField)
  const words = messagesIn(language).workspace.remove
  const written = [[words.reason, form.text(removeForm.fields.reason.name)] as const]
  const read = readForm(removeForm, form, { words: removeWords(language), language })
  return submitForm(visit, read, {
    act: (tx, { reason = '' }) =>
      deleteProvision(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        provisionId,
        seen,
        reason,
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) =>
      (await goneFromDraft(visit, version, provisionId, written)) ??
      askToRemove(visit, { sending: { form, errors }, seen, status: 422 }),
    async clash() {
      const gone = await goneFromDraft(visit, version, provisionId, written)
      if (gone) return gone
      const { provisions } = await openProvision(visit)
      return askToRemove(visit, {
        sending: { form, errors: changedMeanwhile(visit, words.clash) },
        status: 409,
        above: await whoChanged(visit, version, subtreeOf(provisions, provisionId)),
      })
    },
    next: () => `${draftPath(version)}?sparat=ja`,
  })
}
