// SPDX-License-Identifier: EUPL-1.2
// Words are suggested in a draft: other words for a provision, a new one after it, or that it is struck.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { drawFields, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button, Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { suggest } from '../commands/suggesting.ts'
import { messagesIn } from '../messages.ts'
import { suggestionWords } from '../messages/fields.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { listSuggestions } from '../reads/suggestions.ts'
import { writeDraftingText } from '../rules/drafting-text.ts'
import {
  seenStanding,
  standsFor,
  type StoodThen,
  type Suggestion,
  type SuggestionKind,
} from '../rules/suggestions.ts'
import { suggestionForm } from '../views/forms.ts'
import { StandsNow, type Written } from '../views/meanwhile-view.tsx'
import { optionsOf } from '../views/provision-form-view.tsx'
import { goneFromDraft, lastChanged } from './meanwhile.tsx'
import { openProvision, shortName } from './open-draft.ts'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'

const tails = { words: '', new: '/efter', strike: '/stryk' } as const

export function suggestingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('suggest-in-draft')
  return (Object.keys(tails) as SuggestionKind[]).flatMap((kind): Page<PageContent>[] => {
    const path = `/arbetsyta/:dok/:utgava/foresla/:id${tails[kind]}`
    return [
      {
        method: 'GET',
        path,
        may,
        query: ['utgar'],
        drawsKept: true,
        answer: (visit) => askWhat(visit, kind),
      },
      { method: 'POST', path, may, answer: (visit) => makeSuggestion(visit, kind) },
    ]
  })
}

/** The ids that come with the form: its own, that of a new provision, and of the one it is made anew from. */
type Carried = { readonly id: string; readonly newId: string; readonly replaces: string }

function carriedIn(form: Sent): Carried {
  const carried = { id: form.text('id'), newId: form.text('ny'), replaces: form.text('utgar') }
  if (!isId(carried.id) || !isId(carried.newId)) throw new NotFound('a suggestion without an id')
  return carried
}

type Returned = {
  readonly sending: Sending
  readonly seen: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function askWhat(
  visit: Visit,
  kind: SuggestionKind,
  returned = keptForm(visit),
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const { language } = visit
  const words = messagesIn(language).suggesting
  const sending = returned?.sending
  const stands = standsFor(kind, own.id, provisions)
  const earlier = sending ? undefined : await findEarlier(visit, version.id, own.id)
  const carried = sending
    ? carriedIn(sending.form)
    : { id: newId(), newId: newId(), replaces: earlier?.id ?? '' }
  const draw = drawFields({
    of: suggestionForm,
    words: suggestionWords(language),
    options: optionsOf({ kind: 'new', sources: [] }, language),
    begins: beginsWith(kind, own, earlier),
    sending,
    language,
  })
  return workspaceForm(visit, {
    title: words.title[kind](shortName(own)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: returned?.above ?? (kind !== 'words' && <Stands stands={stands} visit={visit} />),
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/foresla/${own.id}${tails[kind]}`,
    seen: returned?.seen ?? seenStanding(stands),
    fields: (
      <>
        <Hidden values={{ id: carried.id, ny: carried.newId, utgar: carried.replaces }} />
        {kind === 'new' && (
          <div class="cols cols--2">
            {draw.kind}
            {draw.actor}
          </div>
        )}
        {kind !== 'strike' && draw.heading}
        {kind !== 'strike' && draw.text}
        {draw.reason}
        <div class="row">
          <Button text={words.save} />
          <a href={visit.link(`${draftPath(version)}?lage=foresla#${anchorOf(own)}`)}>
            {messagesIn(language).workspace.provision.back}
          </a>
        </div>
      </>
    ),
  })
}

/** The one that it is made anew from, whose words are there to begin with. */
async function findEarlier(visit: Visit, versionId: string, provisionId: string) {
  const id = visit.query.get('utgar') ?? ''
  const all = isId(id) ? await listSuggestions(visit.db, versionId) : []
  return all.find((one) => one.id === id && one.provisionId === provisionId && !one.decided)
}

function beginsWith(kind: SuggestionKind, own: NumberedProvision, earlier: Suggestion | undefined) {
  const said = earlier?.proposed ?? (kind === 'words' ? own : undefined)
  return {
    kind: said?.kind ?? own.kind,
    actor: (said ?? own).actor ?? '',
    heading: said?.heading ?? '',
    text: said ? writeDraftingText(said.text) : '',
    reason: earlier?.reason ?? '',
  }
}

/** What it is put after, or what is struck. */
function Stands({
  stands,
  visit,
}: {
  readonly stands: readonly StoodThen[]
  readonly visit: Visit
}) {
  const words = messagesIn(visit.language).suggesting
  return (
    <section class="panel stack measure" aria-labelledby="star">
      <h2 id="star">{words.standsNow}</h2>
      {stands.length > 1 && <p>{words.struckWhole(stands.length)}</p>}
      {stands.map(({ id, heading, text }) => (
        <div key={id} class="stack-s">
          {heading && (
            <p class="strong" lang="sv">
              {heading}
            </p>
          )}
          {text.blocks.length > 0 && (
            <RichTextView text={text} id={`star-${id}`} language={visit.language} />
          )}
        </div>
      ))}
    </section>
  )
}

async function makeSuggestion(visit: Visit, kind: SuggestionKind): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id'] ?? ''
  const form = await visit.form()
  const carried = carriedIn(form)
  const seen = form.text(seenField)
  const gone = await goneFromDraft(visit, version, provisionId, writtenIn(visit, form))
  if (gone) return gone
  const read = readForm(suggestionForm, form, {
    words: suggestionWords(language),
    options: optionsOf({ kind: 'new', sources: [] }, language),
    language,
  })
  return submitForm(visit, read, {
    act: (tx, { kind: chosen = 'paragraph', actor, heading = '', text = '', reason = '' }) =>
      suggest(tx, visit.today, visit.getMandate(), {
        id: carried.id,
        versionId: version.id,
        provisionId,
        kind,
        typed: { kind: chosen, actor, heading, text },
        newProvisionId: carried.newId,
        reason,
        seen,
        ...(isId(carried.replaces) && { replaces: carried.replaces }),
      }),
    sentences: messagesIn(language).refusals,
    again: async (errors) =>
      (await goneFromDraft(visit, version, provisionId, writtenIn(visit, form))) ??
      askWhat(visit, kind, { sending: { form, errors }, seen, status: 422 }),
    clash: async () =>
      (await goneFromDraft(visit, version, provisionId, writtenIn(visit, form))) ??
      changedSince(visit, kind, form),
    next: () => `${draftPath(version)}/forslag?sparat=lagt`,
  })
}

/** What stands now is shown, and the next save is made against that. */
async function changedSince(
  visit: Visit,
  kind: SuggestionKind,
  form: Sent,
): Promise<Answer<PageContent>> {
  const { version, provisions, own } = await openProvision(visit)
  const words = messagesIn(visit.language)
  const stands = standsFor(kind, own.id, provisions)
  return askWhat(visit, kind, {
    sending: { form, errors: [{ field: '', text: words.suggesting.clash }] },
    seen: seenStanding(stands),
    status: 409,
    above: (
      <StandsNow
        language={visit.language}
        by={await lastChanged(visit, {
          subjectId: version.id,
          provisionIds: stands.map(({ id }) => id),
        })}
        help={words.meanwhile.help}
      >
        <Stands stands={stands} visit={visit} />
      </StandsNow>
    ),
  })
}

/** The words of the form, to be copied when it can no longer be sent. */
function writtenIn(visit: Visit, form: Sent): Written {
  const words = messagesIn(visit.language)
  const { heading, text, reason } = suggestionForm.fields
  return [
    [words.workspace.provision.heading, form.text(heading.name)],
    [words.workspace.provision.text, form.text(text.name)],
    [words.suggesting.reason, form.text(reason.name)],
  ]
}
