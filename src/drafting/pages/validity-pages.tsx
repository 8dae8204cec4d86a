// SPDX-License-Identifier: EUPL-1.2
// How long an edition applies: seen by those who write, recorded by the process leader.
// Long because recording an event is asked, previewed and saved in one place.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import { redirect, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import { Button } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import {
  recordValidityEvent,
  withdrawValidityEvent,
} from '../../agreement/commands/validity-events.ts'
import { messagesIn } from '../messages.ts'
import { eventWords, takeBackWords } from '../messages/fields.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { listTermsCorrections } from '../../agreement/reads/terms-corrections.ts'
import { openEdition } from '../../agreement/reads/open-edition.ts'
import type { Version } from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { mayInAgreement, rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import {
  consequencesOfRecording,
  consequencesOfWithdrawing,
} from '../../agreement/rules/validity-consequence.ts'
import {
  asValidityEvent,
  daysOfEvent,
  validityEventKinds,
  type AskedEvent,
  type ValidityEventKind,
} from '../../agreement/rules/validity-events.ts'
import { extensionForm, noticeForm, takeBackForm, terminationForm } from '../views/forms.ts'
import { EventConfirmView, EventFormView, kindField } from '../views/validity-event-view.tsx'
import {
  Consequences,
  recordedInWords,
  type ValidityProps,
  ValidityView,
  wordOfKind,
} from '../views/validity-view.tsx'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, workspacePage, draftPath, getVersionWritten } from './workspace-frame.ts'
import { changedMeanwhile, goneMeanwhile, lastChanged } from './meanwhile.tsx'

export function validityPages(): readonly Page<PageContent>[] {
  const read = rolesThatMay('read-drafts')
  const may = rolesThatMay('record-validity-event')
  const path = '/arbetsyta/:dok/:utgava/giltighet'
  const withdraw = `${path}/:handelse/ta-tillbaka`
  return [
    { method: 'GET', path, may: read, query: ['sparat'], answer: showValidity },
    {
      method: 'GET',
      path: `${path}/ny`,
      may,
      query: [kindField],
      drawsKept: true,
      answer: newEvent,
    },
    { method: 'POST', path: `${path}/ny`, may, answer: previewOrSave },
    {
      method: 'GET',
      path: withdraw,
      may,
      drawsKept: true,
      answer: (visit) => askToWithdraw(visit),
    },
    { method: 'POST', path: withdraw, may, answer: withdrawAsked },
  ]
}

const pathOf = (version: Version) => `${draftPath(version)}/giltighet`

/** The edition with all that stands beside it, as it is today. */
async function openAsked(visit: Visit) {
  const version = await getVersionWritten(visit)
  const opened = await openEdition(visit.db, version.id, visit.today)
  const names = new Map(opened.parties.map(({ id, shortName }) => [id, shortName]))
  return { ...opened, version, partyName: (id: string) => names.get(id) ?? '' }
}

type Opened = Awaited<ReturnType<typeof openAsked>>

async function openAdopted(visit: Visit): Promise<Adopted> {
  const opened = await openAsked(visit)
  if (!isAdoptedNow(opened)) throw new NotFound(`${opened.version.id} is not adopted`)
  return opened
}

function crumbsOf(visit: Visit, version: Version, isInside = true) {
  const own = crumbOf(visit, version)
  const validity = {
    text: messagesIn(visit.language).validityPage.link,
    href: visit.link(pathOf(version)),
  }
  return isInside ? [own, validity] : [own]
}

const savedBy: Readonly<Record<string, ValidityProps['saved']>> = {
  handelse: 'recorded',
  tillbaka: 'withdrawn',
  rattelse: 'corrected',
}

async function showValidity(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { version, edition, events, partyName } = await openAsked(visit)
  const saved = visit.query.get('sparat')
  return workspacePage(visit, {
    title: messagesIn(language).validityPage.title(editionName(version)),
    crumbs: crumbsOf(visit, version, false),
    content: (
      <ValidityView
        language={language}
        today={today}
        version={version}
        edition={
          edition ?? {
            adoption: undefined,
            terms: await findTerms(visit.db, version.id),
            standing: undefined,
          }
        }
        events={events}
        partyName={partyName}
        corrections={await listTermsCorrections(visit.db, [version.id])}
        saved={savedBy[saved ?? '']}
        mayRecord={mayInAgreement(visit.mandate, 'record-validity-event')}
        path={pathOf(version)}
        draftHref={visit.link(draftPath(version))}
        termsHref={visit.link(`${draftPath(version)}/villkor`)}
        link={visit.link}
      />
    ),
  })
}

// ── recording ────────────────────────────────────────────────────────────

const kindIn = (word: string) => validityEventKinds.find((kind) => wordOfKind[kind] === word)

/** A form about an event: its id comes with the page, so that one that is sent twice writes once. */
type EventForm = { readonly id: string; readonly kind: ValidityEventKind; readonly form?: Sent }

type SentEvent = EventForm & { readonly form: Sent }

function eventIn(form: Sent): SentEvent {
  return {
    id: form.text('id'),
    kind: kindIn(form.text(kindField)) ?? 'extension-decided',
    form,
  }
}

async function newEvent(visit: Visit): Promise<Answer<PageContent>> {
  const opened = await openAdopted(visit)
  if (visit.kept) return formPage(visit, opened, eventIn(visit.kept))
  const kind = kindIn(visit.query.get(kindField) ?? '') ?? 'extension-decided'
  return formPage(visit, opened, { id: newId(), kind })
}

function formPage(
  visit: Visit,
  { version, parties }: Opened,
  { id, kind, form }: EventForm,
  errors: readonly FieldError[] = [],
): Answer<PageContent> {
  return workspacePage(
    visit,
    {
      title: messagesIn(visit.language).validityPage.recordKind[kind],
      crumbs: crumbsOf(visit, version),
      content: (
        <EventFormView
          language={visit.language}
          id={id}
          kind={kind}
          parties={optionsFrom(parties)}
          sending={form && { form, errors }}
          action={visit.link(`${pathOf(version)}/ny`)}
          backHref={visit.link(pathOf(version))}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

const optionsFrom = (parties: Opened['parties']) =>
  parties.map(({ id, name }) => ({ value: id, text: name }))

/** The event, or all that is wrong with it as the edition stands today. */
function readEvent(visit: Visit, { edition, parties }: Adopted, { kind, form }: SentEvent) {
  const { language, today } = visit
  const asked = {
    words: eventWords(language, kind),
    rules: daysOfEvent(today, edition),
    language,
  }
  const none = { extendedUntil: undefined, endsFrom: undefined, byPartyId: undefined }
  const read = {
    'extension-decided': () => readForm(extensionForm, form, asked),
    'notice-given': () =>
      readForm(noticeForm, form, { ...asked, options: { byPartyId: optionsFrom(parties) } }),
    terminated: () => readForm(terminationForm, form, asked),
  }[kind]()
  if ('errors' in read) return read
  const event: AskedEvent = { ...none, ...read.values, kind }
  return { values: event, control: read.control }
}

async function previewOrSave(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const asked = eventIn(form)
  const { id } = asked
  if (!isId(id)) throw new NotFound('a new event without an id')
  const opened = await openAsked(visit)
  if (!isAdoptedNow(opened)) return notAdoptedNow(visit, opened, asked)
  if (form.text('handling') === 'andra') return formPage(visit, opened, asked)
  // Sent twice: it is on record, which is what was asked for.
  if (opened.events.some((event) => event.id === id)) return saved(visit, opened.version)
  const read = readEvent(visit, opened, asked)
  if ('values' in read && form.text('handling') !== 'spara') {
    return confirmPage(visit, opened, asked, read.values)
  }
  return submitForm(visit, read, {
    act: (tx, event) =>
      recordValidityEvent(tx, visit.today, visit.getMandate(), {
        id,
        versionId: opened.version.id,
        event,
        seen: form.text(seenField),
      }),
    sentences: messagesIn(visit.language).refusals,
    again: async (errors) => formPage(visit, opened, asked, errors),
    clash: () => shownAnew(visit, asked),
    next: () => `${pathOf(opened.version)}?sparat=handelse`,
  })
}

/** What it means is shown anew, or what is wrong with it now. */
async function shownAnew(visit: Visit, asked: SentEvent): Promise<Answer<PageContent>> {
  const now = await openAsked(visit)
  if (!isAdoptedNow(now)) return notAdoptedNow(visit, now, asked)
  const again = readEvent(visit, now, asked)
  if ('errors' in again) return formPage(visit, now, asked, again.errors)
  const events = [
    'validity-event-recorded',
    'validity-event-withdrawn',
    'terms-set',
    'terms-corrected',
  ] as const
  const by = await lastChanged(visit, { subjectId: now.version.id, events })
  return confirmPage(visit, now, asked, again.values, { by })
}

type Adopted = Opened & { readonly edition: Edition }

function isAdoptedNow(opened: Opened): opened is Adopted {
  return opened.edition?.adoption !== undefined
}

/** A decision was corrected since the form was opened: what was typed stands, and is not recorded. */
function notAdoptedNow(visit: Visit, opened: Opened, asked: SentEvent): Answer<PageContent> {
  const text = messagesIn(visit.language).refusals['version-not-adopted']({})
  return formPage(visit, opened, asked, [{ field: '', text }])
}

const saved = (visit: Visit, version: Version) =>
  redirect(visit.link(`${pathOf(version)}?sparat=handelse`))

function confirmPage(
  visit: Visit,
  opened: Opened,
  { id, kind, form }: SentEvent,
  asked: AskedEvent,
  clash?: { readonly by: string | undefined },
): Answer<PageContent> {
  const { language, today } = visit
  const { version, editions, partyName } = opened
  const event = { ...asked, id, versionId: version.id, withdrawn: undefined }
  return workspacePage(
    visit,
    {
      title: messagesIn(language).validityPage.confirmTitle,
      crumbs: crumbsOf(visit, version),
      content: (
        <EventConfirmView
          language={language}
          today={today}
          id={id}
          kind={kind}
          typed={form.typed}
          event={event}
          partyName={partyName}
          consequences={consequencesOfRecording(
            editions,
            version.id,
            asValidityEvent(event),
            today,
          )}
          seen={seenIn.recording(opened, event, today)}
          clash={clash}
          action={visit.link(`${pathOf(version)}/ny`)}
          backHref={visit.link(pathOf(version))}
        />
      ),
    },
    clash ? 409 : 200,
  )
}

// ── withdrawing ──────────────────────────────────────────────────────────

async function askToWithdraw(
  visit: Visit,
  returned = keptReason(visit),
): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const opened = await openAsked(visit)
  const { version, editions, events, partyName } = opened
  const event = events.find(({ id }) => id === visit.params['handelse'])
  if (!event || event.withdrawn) throw new NotFound(`event ${visit.params['handelse']}`)
  const sending = returned?.sending
  const words = messagesIn(language).validityPage
  return workspaceForm(visit, {
    title: words.withdrawTitle,
    lead: words.withdrawLead,
    crumbs: crumbsOf(visit, version),
    errors: sending?.errors ?? [],
    ...(returned && { status: returned.status }),
    action: `${pathOf(version)}/${event.id}/ta-tillbaka`,
    seen: returned?.seen ?? seenIn.withdrawing(opened, event, today),
    above: (
      <>
        {returned?.by && <p class="small muted">{returned.by}</p>}
        <p>
          <strong>{recordedInWords(event, language, partyName)}</strong>
        </p>
        <Consequences
          consequences={consequencesOfWithdrawing(
            editions,
            version.id,
            asValidityEvent(event),
            today,
          )}
          today={today}
          language={language}
        />
      </>
    ),
    fields: (
      <>
        <FieldsOf
          of={takeBackForm}
          words={takeBackWords(language)}
          sending={sending}
          language={language}
        />
        <div class="row">
          <Button text={words.doWithdraw} />
          <a href={visit.link(pathOf(version))}>{words.back}</a>
        </div>
      </>
    ),
  })
}

type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly by?: string | undefined
  readonly status: 200 | 409 | 422
}

/** What had been typed when the session ended, as it was drawn then. */
function keptReason({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

async function withdrawAsked(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readForm(takeBackForm, form, { words: takeBackWords(language), language })
  return submitForm(visit, read, {
    act: (tx, { reason }) =>
      withdrawValidityEvent(tx, visit.today, visit.getMandate(), {
        versionId: version.id,
        eventId: visit.params['handelse'] ?? '',
        seen,
        reason,
      }),
    sentences: messagesIn(language).refusals,
    async again(errors, refusal) {
      if (refusal !== 'event-already-withdrawn') {
        return askToWithdraw(visit, { sending: { form, errors }, seen, status: 422 })
      }
      const label = messagesIn(language).validityPage.withdrawReason
      const written = [[label, form.text(takeBackForm.fields.reason.name)] as const]
      const about = { subjectId: version.id, events: ['validity-event-withdrawn'] as const }
      return goneMeanwhile(visit, version, { why: 'event-withdrawn', about, written })
    },
    // What it means to take the event back is shown anew, with whose the change is.
    clash: async () =>
      askToWithdraw(visit, {
        sending: { form, errors: changedMeanwhile(visit) },
        by: await lastChanged(visit, { subjectId: version.id }),
        status: 409,
      }),
    next: () => `${pathOf(version)}?sparat=tillbaka`,
  })
}
