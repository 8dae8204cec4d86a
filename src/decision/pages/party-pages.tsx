// SPDX-License-Identifier: EUPL-1.2
// One party's decision: read by everyone, recorded by the party's registrar.

import { NotAllowed, NotFound, type FieldError } from '#kernel/faults.ts'
import { readFile } from '#platform/file-store.ts'
import { isId } from '#platform/id.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
import {
  pdf,
  redirect,
  show,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { readRoute } from '../../process/reads.ts'
import { addDecisionDays, correctDecision, recordDecision } from '../commands/decisions.ts'
import { bookMeeting, cancelMeeting } from '../commands/meetings.ts'
import { messagesIn } from '../messages.ts'
import { readOutcome, readPartyRecord } from '../reads/outcomes.ts'
import { listStatements } from '../reads/rounds.ts'
import {
  mostBytesOfMinutes,
  type BookedMeeting,
  type CouncilDecision,
  type DecisionRound,
} from '../rules/decision.ts'
import { keepsRecords, receivesDecisions } from '../rules/lifecycle.ts'
import { mayForBody, mayForParty, rolesThatMay } from '../rules/permissions.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { formNames, type FormName, type OpenForm } from '../views/decision-form-view.tsx'
import { PartyView } from '../views/party-view.tsx'
import type { PreparationStep } from '../views/preparation-view.tsx'
import { ReceiptView, receiptTitle } from '../views/receipt-view.tsx'
import { errorsOf, readDays, readDecision, readerOf } from './typed-form.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring, type ProcessOfRound } from './wiring.ts'

const base = '/sa-gar-det/:process/beslut/:part'

export function partyPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    { method: 'GET', path: base, may: 'everyone', answer: (visit) => showParty(visit, wiring) },
    {
      method: 'POST',
      path: base,
      may: rolesThatMay('book-meeting'),
      // Beyond what is taken, so that a file somewhat too large is told of in the form.
      bodyLimit: 2 * mostBytesOfMinutes,
      limit: 'upload',
      answer: (visit) => act(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}/kvitto/:beslut`,
      may: rolesThatMay('record-decision'),
      answer: (visit) => showReceipt(visit, wiring),
    },
    {
      method: 'GET',
      path: `${base}/protokoll/:beslut`,
      may: 'everyone',
      answer: (visit) => downloadMinutes(visit, wiring),
    },
  ]
}

type Subject = {
  readonly process: ProcessOfRound
  readonly outcome: OutcomeView
  readonly own: PartyStanding
  readonly decisions: readonly CouncilDecision[]
  readonly meetings: readonly BookedMeeting[]
  readonly preparation: readonly PreparationStep[]
  readonly may: ReturnType<typeof permissionsOf>
}

async function readSubject(visit: Visit, wiring: DecisionWiring): Promise<Subject> {
  const process = await getProcess(visit, wiring)
  const outcome = await readOutcome(visit.db, process.roundId, visit.asOf)
  const own = outcome.parties.find(({ party }) => party.slug === visit.params['part'])
  if (!own) throw new NotFound(`no party ${visit.params['part']} in the round`)
  const record = await readPartyRecord(visit.db, outcome.round.id, own.party.id)
  const preparation = await readPreparation(visit, outcome.round, own.party.id)
  return { process, outcome, own, ...record, preparation, may: permissionsOf(visit, outcome, own) }
}

/** The steps of the party's own bodies on the way to its council. */
async function readPreparation(
  visit: Visit,
  round: DecisionRound,
  partyId: string,
): Promise<readonly PreparationStep[]> {
  const [route, statements] = await Promise.all([
    readRoute(visit.db, round.routeId, visit.asOf),
    listStatements(visit.db, round.id),
  ])
  return route.rows
    .filter((row) => row.body.partyId === partyId && isStatementVerb(row.verb))
    .map((row) => ({
      row,
      statements: statements.filter(
        ({ bodyId, statedOn }) => bodyId === row.body.id && statedOn <= visit.asOf,
      ),
      mayRecord: receivesDecisions(round.status) && mayForBody(visit.mandate, row.body),
    }))
}

function permissionsOf({ mandate }: Visit, { round }: OutcomeView, own: PartyStanding) {
  const asked = { partyId: own.party.id, councilBodyId: own.council.id }
  return {
    record: mayForParty(mandate, 'record-decision', asked),
    book: mayForParty(mandate, 'book-meeting', asked),
    sees: mandate?.partyId === own.party.id,
    decides: receivesDecisions(round.status),
    corrects: keepsRecords(round.status),
  }
}

async function showParty(
  visit: Visit,
  wiring: DecisionWiring,
  submitted?: OpenForm,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const subject = await readSubject(visit, wiring)
  const { process, own, outcome } = subject
  const words = messagesIn(language)
  const form = submitted ?? formAsked(visit, subject)
  const hasErrors = (submitted?.errors.length ?? 0) > 0
  return show<PageContent>(
    {
      title: words.party.title(own.party.name, outcome.round.title),
      place: 'sa-gar-det',
      crumbs: [
        ...crumbsTo(visit, process),
        { text: words.decisions, href: linkOnDay(visit)(pathOf(visit)) },
        { text: own.party.name },
      ],
      hasErrors,
      content: (
        <PartyView
          {...subject}
          language={language}
          today={visit.today}
          path={pathOf(visit)}
          form={form}
          done={visit.query.get('klart') ?? undefined}
          link={linkOnDay(visit)}
        />
      ),
    },
    hasErrors ? 422 : 200,
  )
}

/** The form that the address asks for, when the visitor may use it. */
function formAsked(visit: Visit, subject: Subject): OpenForm | undefined {
  const name = formNames.find((one) => one === visit.query.get('gor'))
  if (name === undefined) return undefined
  const { may } = subject
  const mayUse =
    name === 'mote'
      ? may.book && may.decides
      : may.record && (name === 'beslut' ? may.decides : may.corrects)
  const decision = decisionOf(subject, visit.query.get('beslut') ?? '')
  const needsDecision = name === 'dagar' || name === 'ratta'
  if (!mayUse || (needsDecision && decision === undefined)) return undefined
  return { name, decision: needsDecision ? decision : undefined, typed: {}, errors: [] }
}

/** The registration of this party with the id. */
function decisionOf({ decisions }: Subject, id: string): CouncilDecision | undefined {
  return decisions.find((decision) => decision.id === id)
}

type Deed = (
  visit: Visit,
  subject: Subject,
  form: SubmittedForm,
) => Promise<{ readonly errors: readonly FieldError[] } | { readonly to: string }>

const deeds: Readonly<Record<FormName | 'stall-in', Deed>> = {
  beslut: record,
  dagar: addDays,
  ratta: correct,
  mote: book,
  'stall-in': unbook,
}

/** One form on the page says what it wants in `gor`. */
async function act(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  const deed = name as keyof typeof deeds
  const subject = await readSubject(visit, wiring)
  const done = await deeds[deed](visit, subject, form)
  if ('to' in done)
    return redirect(visit.link(`${pathOf(visit)}/${subject.own.party.slug}${done.to}`))
  return showParty(visit, wiring, {
    name: deed === 'stall-in' ? 'mote' : deed,
    decision: decisionOf(subject, form.text('beslut')),
    typed: form.typed,
    errors: done.errors,
  })
}

async function record(visit: Visit, { outcome, own, may }: Subject, form: SubmittedForm) {
  if (!may.record) throw new NotAllowed('record-decision')
  const reader = readerOf(form, visit.language)
  const typed = readDecision(reader)
  if (!typed) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    recordDecision(tx, visit.today, visit.getMandate(), {
      ...typed,
      roundId: outcome.round.id,
      partyId: own.party.id,
      minutes: reader.file('protokoll'),
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${result.value.id}` }
}

async function addDays(visit: Visit, subject: Subject, form: SubmittedForm) {
  const decision = demandDecision(subject, form)
  const reader = readerOf(form, visit.language)
  const days = readDays(reader)
  if (reader.errors.length > 0) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    addDecisionDays(tx, visit.today, visit.getMandate(), {
      decisionId: decision.id,
      ...days,
      minutes: reader.file('protokoll'),
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${decision.id}?om=dagar` }
}

async function correct(visit: Visit, subject: Subject, form: SubmittedForm) {
  const decision = demandDecision(subject, form)
  const reader = readerOf(form, visit.language)
  const typed = readDecision(reader)
  if (!typed) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    correctDecision(tx, visit.today, visit.getMandate(), {
      ...typed,
      // What was approved with changes or rejected keeps the fingerprint it was recorded with.
      packageHash: typed.packageHash || hashKept(decision, typed.outcome),
      decisionId: decision.id,
      reason: form.text('skal'),
      minutes: reader.file('protokoll'),
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: `/kvitto/${result.value.id}` }
}

function hashKept(decision: CouncilDecision, outcome: CouncilDecision['outcome']): string {
  const isApproval = outcome === 'approved' || outcome === 'approved-with-reservation'
  return isApproval ? '' : decision.packageHash
}

function demandDecision(subject: Subject, form: SubmittedForm): CouncilDecision {
  if (!subject.may.record) throw new NotAllowed('record-decision')
  const id = form.text('beslut')
  const decision = isId(id) ? decisionOf(subject, id) : undefined
  if (!decision) throw new NotFound(`no decision ${id}`)
  return decision
}

async function book(visit: Visit, { outcome, own }: Subject, form: SubmittedForm) {
  const reader = readerOf(form, visit.language)
  const meetsOn = reader.neededDay('motesdag')
  if (meetsOn === undefined) return { errors: reader.errors }
  const result = await visit.act((tx) =>
    bookMeeting(tx, visit.today, visit.getMandate(), {
      roundId: outcome.round.id,
      partyId: own.party.id,
      meetsOn,
      note: form.text('anteckning'),
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: '?klart=mote' }
}

async function unbook(visit: Visit, { outcome, own, meetings }: Subject, form: SubmittedForm) {
  const meeting = meetings.find(({ id }) => id === form.text('mote'))
  if (!meeting) throw new NotFound(`no meeting of ${own.party.slug} with that id`)
  const result = await visit.act((tx) =>
    cancelMeeting(tx, visit.today, visit.getMandate(), {
      roundId: outcome.round.id,
      meetingId: meeting.id,
    }),
  )
  if (!result.granted) return { errors: errorsOf(result, visit.language) }
  return { to: '?klart=installt' }
}

async function showReceipt(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const subject = await readSubject(visit, wiring)
  if (!subject.may.record) throw new NotAllowed('another party’s receipt')
  const decision = decisionOf(subject, visit.params['beslut'] ?? '')
  if (!decision) throw new NotFound('no such receipt')
  const { language } = visit
  const { recordedBy } = decision
  const names = await namesOfPeople(visit.db, recordedBy ? [recordedBy] : [])
  const isAddition = visit.query.get('om') === 'dagar'
  const path = pathOf(visit)
  return show<PageContent>({
    title: receiptTitle({ language, decision, isAddition }),
    place: 'sa-gar-det',
    kind: 'desk',
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

async function downloadMinutes(visit: Visit, wiring: DecisionWiring): Promise<Answer<never>> {
  const subject = await readSubject(visit, wiring)
  const decision = decisionOf(subject, visit.params['beslut'] ?? '')
  const minutes = decision?.minutes
  if (!decision || !minutes) throw new NotFound('no minutes extract')
  const file = await readFile(visit.db, minutes.fileHash)
  const words = messagesIn(visit.language).party
  return pdf(words.minutesName(subject.own.party.slug, decision.decidedOn), file.bytes)
}
