// SPDX-License-Identifier: EUPL-1.2
// One party's decision: read by everyone, recorded by the party's registrar.

import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Seen } from '#kernel/seen.ts'
import { readFile } from '#platform/files/file-store.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import {
  pdf,
  show,
  statusOfReturned,
  storedFile,
  type Answer,
  type Page,
  type Visit,
} from '#platform/page.ts'
import { returnedForm, type Sending, sendingOf, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import type { Change, ReturnedForm } from '#web/returned.tsx'
import { originalTypes } from '../../agreement/rules/registration.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import {
  awaitsConfirmation,
  isOwnWord,
  mostBytesOfLetter,
} from '../../process/rules/incoming-letter.ts'
import { messagesIn } from '../messages.ts'
import { mostBytesOfMinutes, type CouncilDecision } from '../rules/decision.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { standingRegistration } from '../rules/what-counts.ts'
import { seenOfDecisions, seenOfMeetings, seenOfRegistration } from '../rules/seen.ts'
import { formNames, type FormName, type OpenForm } from '../views/decision-form-view.tsx'
import { PartyView } from '../views/party-view.tsx'
import { ReceiptView, receiptTitle } from '../views/receipt-view.tsx'
import { deeds } from './party-deeds.ts'
import { decisionOf, readSubject, type Subject } from './party-subject.ts'
import {
  tellDecisionChanges,
  tellMeetingChanges,
  tellMeetingsChanges,
  tellRegistrationChanges,
} from './told-changes.ts'
import { crumbsTo, pathOf, type DecisionWiring } from './wiring.ts'

const base = '/sa-gar-det/:process/beslut/:part'

export function partyPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: base,
      query: ['klart', 'gor', 'beslut'],
      may: 'everyone',
      drawsKept: true,
      answer: async (visit) => {
        const subject = await readSubject(visit, wiring)
        const kept = sendingOf(visit.kept)
        const name = formNames.find((one) => one === kept?.form.text('gor'))
        return kept && name && mayUse(subject, name)
          ? showAgain(visit, subject, name, kept)
          : showParty(visit, subject)
      },
    },
    {
      method: 'POST',
      path: base,
      may: rolesThatMay('book-meeting'),
      // Beyond what is taken, so that a file somewhat too large is told of in the form.
      bodyLimit: Math.max(2 * mostBytesOfMinutes, mostBytesOfLetter),
      limit: 'upload',
      answer: (visit) => act(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}/kvitto/:beslut`,
      query: ['om'],
      may: [...rolesThatMay('record-decision'), ...rolesThatMay('record-by-letter')],
      answer: (visit) => showReceipt(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}/original/:beslut`,
      may: 'signed-in',
      answer: (visit) => downloadOriginal(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}/protokoll/:beslut`,
      may: 'everyone',
      answer: (visit) => downloadMinutes(visit, wiring),
    },
  ]
}

async function showParty(
  visit: Visit,
  subject: Subject,
  form: OpenForm | undefined = formAsked(visit, subject),
  returned?: Pick<ReturnedForm, 'errors' | 'changes'>,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const { process, own, outcome } = subject
  const words = messagesIn(language)
  const status = returned ? statusOfReturned(returned) : 200
  return show<PageContent>(
    {
      title: words.party.title(own.party.name, outcome.round.title),
      place: 'sa-gar-det',
      crumbs: [
        ...crumbsTo(visit, process),
        { text: words.decisions, href: linkOnDay(visit)(pathOf(visit)) },
        { text: own.party.name },
      ],
      hasErrors: status !== 200,
      content: (
        <PartyView
          {...subject}
          language={language}
          today={visit.today}
          path={pathOf(visit)}
          form={form}
          returned={returned}
          action={visit.link(`${pathOf(visit)}/${own.party.slug}`)}
          done={visit.query.get('klart') ?? undefined}
          link={linkOnDay(visit)}
        />
      ),
    },
    status,
  )
}

/** The form that the address asks for, when the visitor may use it. */
function formAsked(visit: Visit, subject: Subject): OpenForm | undefined {
  const name = formNames.find((one) => one === visit.query.get('gor'))
  if (name === undefined) return undefined
  const { may } = subject
  const asked = decisionOf(subject, visit.query.get('beslut') ?? '')
  // What came by letter is corrected by who recorded it, and confirmed, only while nobody has.
  const decision =
    name === 'dagar' || name === 'ratta' ? asked : asked && awaitsConfirmation(asked) && asked
  const needsDecision = name === 'dagar' || name === 'ratta' || name === 'bekrafta'
  const isOpen = takesNewDecisions.has(name) ? may.decides : may.corrects
  if (!mayUse(subject, name) || !isOpen || (needsDecision && !decision)) return undefined
  if (name === 'brev' && !decision && subject.decisions.some(isOwnWord)) return undefined
  const own = needsDecision || name === 'brev' ? decision || undefined : undefined
  return { name, decision: own, seen: seenOf(subject, name, own), sending: undefined }
}

const takesNewDecisions: ReadonlySet<FormName> = new Set(['beslut', 'mote', 'brev'])

/** Whose form each is, whatever stands in it. */
function mayUse({ may }: Subject, name: FormName): boolean {
  return {
    mote: may.book,
    brev: may.recordByLetter,
    bekrafta: may.confirm,
    beslut: may.record,
    dagar: may.record,
    ratta: may.record,
  }[name]
}

/** What one who fills in a form of the page has before her. */
function seenOf(
  { outcome: { round }, decisions, meetings }: Subject,
  name: FormName,
  decision: CouncilDecision | undefined,
): Seen {
  if (name === 'mote') return seenOfMeetings(round, meetings)
  if (name === 'brev') return seenOfDecisions(round, decisions)
  return decision
    ? seenOfRegistration(round, decision, decisions)
    : seenOfDecisions(round, decisions)
}

/** One form on the page says what it wants in `gor`. */
async function act(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  const deed = name as keyof typeof deeds
  return deeds[deed]({
    visit,
    form,
    readOriginal: wiring.readOriginal,
    subject: await readSubject(visit, wiring),
    // Read anew: what refused the command may have come after the page was asked for.
    again: async (errors) =>
      showAgain(visit, await readSubject(visit, wiring), deed, { form, errors }),
  })
}

async function showAgain(
  visit: Visit,
  subject: Subject,
  deed: keyof typeof deeds,
  { form, errors }: Sending,
): Promise<Answer<PageContent>> {
  const sent = decisionOf(subject, form.text('beslut'))
  // What has been corrected meanwhile is corrected, or filled in, where it stands now.
  const decision = sent && standingRegistration(sent, subject.decisions)
  const changes = await tellPartyChanges(visit, subject, deed, decision, form)
  if (deed === 'stall-in') {
    return showParty(visit, subject, undefined, returnedForm(deed, form, errors, changes))
  }
  const { fileAgain } = messagesIn(visit.language).seen
  const lost = ['protokoll', 'original'].filter(
    (field) => form.file?.(field) !== undefined && !errors.some((one) => one.field === field),
  )
  const told = [...errors, ...lost.map((field) => ({ field, text: fileAgain }))]
  const sending = returnedForm(deed, form, told, changes)
  const seen = seenOf(subject, deed, decision)
  return showParty(visit, subject, { name: deed, decision, seen, sending }, sending)
}

async function tellPartyChanges(
  visit: Visit,
  { outcome: { round }, decisions, meetings }: Subject,
  deed: keyof typeof deeds,
  decision: CouncilDecision | undefined,
  form: Sent,
): Promise<readonly Change[]> {
  if (deed === 'mote') return tellMeetingsChanges(visit, round, meetings, form)
  if (deed === 'stall-in') {
    const meeting = meetings.find(({ id }) => id === form.text('mote'))
    return meeting ? tellMeetingChanges(visit, round, meeting, form) : []
  }
  if (deed === 'brev') return tellDecisionChanges(visit, round, decisions, form)
  return decision
    ? tellRegistrationChanges(visit, round, decision, decisions, form)
    : tellDecisionChanges(visit, round, decisions, form)
}

async function showReceipt(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const subject = await readSubject(visit, wiring)
  const decision = decisionOf(subject, visit.params['beslut'] ?? '')
  const isOwn = decision?.letter ? subject.may.recordByLetter : false
  if (!subject.may.record && !isOwn) throw new NotAllowed('another party’s receipt')
  if (!decision) throw new NotFound('no such receipt')
  const { language } = visit
  const { recordedBy } = decision
  const names = await namesOfPeople(visit.db, recordedBy ? [recordedBy] : [])
  const isAddition = visit.query.get('om') === 'dagar'
  const path = pathOf(visit)
  return show<PageContent>({
    title: receiptTitle({ language, decision, isAddition }),
    place: 'sa-gar-det',
    kind: 'work',
    crumbs: [
      ...crumbsTo(visit, subject.process),
      { text: messagesIn(language).decisions, href: visit.link(path) },
      { text: subject.own.party.name, href: visit.link(`${path}/${subject.own.party.slug}`) },
      { text: receiptTitle({ language, decision, isAddition }) },
    ],
    content: (
      <ReceiptView
        language={language}
        today={visit.today}
        outcome={subject.outcome}
        own={subject.own}
        decision={decision}
        isAddition={isAddition}
        recordedByName={recordedBy && names.get(recordedBy)}
        path={path}
        link={visit.link}
      />
    ),
  })
}

/** The letter as it came: for the party it came from and for those who took it in. */
async function downloadOriginal(visit: Visit, wiring: DecisionWiring): Promise<Answer<never>> {
  const subject = await readSubject(visit, wiring)
  if (!subject.may.opensOriginals) throw new NotAllowed('another party’s letter')
  const decision = decisionOf(subject, visit.params['beslut'] ?? '')
  if (!decision?.letter) throw new NotFound('no letter')
  const file = await readFile(visit.db, decision.letter.original.fileHash)
  const ending = file.mediaType === originalTypes.pdf ? 'pdf' : 'docx'
  const { originalName } = messagesIn(visit.language).party
  const name = originalName(subject.own.party.slug, decision.letter.cameOn)
  return storedFile(`${name}.${ending}`, file)
}

async function downloadMinutes(visit: Visit, wiring: DecisionWiring): Promise<Answer<never>> {
  const subject = await readSubject(visit, wiring)
  const decision = decisionOf(subject, visit.params['beslut'] ?? '')
  const minutes = decision?.minutes
  if (!decision || !minutes) throw new NotFound('no minutes extract')
  const file = await readFile(visit.db, minutes.fileHash)
  const words = messagesIn(visit.language).party
  return pdf(words.minutesName(subject.own.party.slug, decision.decidedOn), file.bytes)
}
