// SPDX-License-Identifier: EUPL-1.2
// One round: read for everyone, with what the visitor's own role adds.

import { show, statusOfReturned, type Answer, type Visit } from '#platform/page.ts'
import { type Returned, returnedForm } from '#web/form-of.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { getPackage, listPackages } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import type { Package } from '../../agreement/rules/document.ts'
import {
  getBody,
  getParty,
  listContactPersonsStill,
  listParties,
} from '../../organisation/reads.ts'
import type { RouteView } from '../../process/reads.ts'
import { findDraft, findRespondentOf } from '../reads/drafts.ts'
import { countUnanswered, findStandingResponse, listResponses } from '../reads/responses.ts'
import {
  listConsultees,
  listNotices,
  listPublicQuestions,
  listQuestions,
  readTally,
} from '../reads/rounds.ts'
import { answerDocument, isTreated, listSections, titleOf } from '../rules/answer-sections.ts'
import type { Consultation } from '../rules/consultation.ts'
import { asOfDay, phaseOn, receptionOn } from '../rules/lifecycle.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import { responsePath, type Respondent } from '../rules/response.ts'
import { askForm, questionForm, questionName } from '../views/forms.ts'
import type { LeadModel } from '../views/lead-panel.tsx'
import type { Setting } from '../views/parts.tsx'
import type { AskModel } from '../views/public-questions.tsx'
import { RoundView, type OwnModel, type RoundModel } from '../views/round-view.tsx'
import type { PartyRow } from '../views/who-has-answered.tsx'
import { readRespondents } from './collation-model.ts'
import { readPrepared } from '../reads/prepared.ts'
import { readPlan } from './planned.ts'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'

/** What had been typed when the session ended, by the form that its address names; a question has one of its own. */
function keptIn({ kept }: Visit): Returned | undefined {
  if (!kept) return undefined
  const name = kept.sentTo.replace(/^.*\//, '')
  const own = name === questionForm.name ? questionName(kept.text('fraga')) : name
  return returnedForm(own, kept, [])
}

/** Shows the round of the address; with a form's state when something in it has to be mended. */
export async function showRound(
  visit: Visit,
  form: Returned | undefined = keptIn(visit),
): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const setting = settingOf(visit)
  const model = await readModel(visit, setting, consultation)
  return show<PageContent>(
    {
      title: consultation.title,
      place: 'remiss',
      crumbs: crumbsTo(visit, consultation),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <RoundView
          setting={setting}
          model={model}
          form={form}
          writing={form?.name ?? visit.query.get(writingField) ?? askForm.name}
          done={visit.query.get('klart') ?? undefined}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

async function readModel(
  visit: Visit,
  setting: Setting,
  stored: Consultation,
): Promise<RoundModel> {
  const { db, asOf, mandate } = visit
  const notices = await listNotices(db, stored.id)
  const consultation = asOfDay(stored, notices, asOf)
  const phase = phaseOn(consultation, asOf)
  const { route, tally } = await readTally(db, consultation, asOf)
  const consultees = await listConsultees(db, stored.id)
  const bodiesDueOn = consultees.find((one) => one.bodyId !== undefined)?.dueOn
  const own = await readOwn(visit, consultation)
  const isLeader = mayInConsultation(mandate, 'lead')
  return {
    consultation,
    phase,
    on: asOf,
    package: await getPackage(db, stored.packageId),
    answeringPackage: await readAnsweringPackage(visit, consultation),
    questions: await listQuestions(db, stored.id),
    bodiesDueOn,
    notices: notices.filter((notice) => notice.toldOn <= asOf),
    parties: await readParties(visit, consultation, route, tally, isLeader),
    asking: await readAsking(visit, setting, consultation),
    own,
    mayCompile: mayInConsultation(mandate, 'compile'),
    isSignedIn: visit.visitor !== undefined,
    mayLead: isLeader,
    lead: mayInConsultation(mandate, 'compile') ? await readLead(visit, consultation) : undefined,
    plan:
      phase === 'draft'
        ? await readPlan(visit, {
            ...(await readPrepared(visit.db, consultation)),
            regionDueOn: bodiesDueOn,
          })
        : { steps: [], faults: [] },
  }
}

async function readAnsweringPackage(
  visit: Visit,
  consultation: Consultation,
): Promise<Package | undefined> {
  const isShown = consultation.status === 'published' || mayInConsultation(visit.mandate, 'compile')
  if (!consultation.answeringPackageId || !isShown) return undefined
  return getPackage(visit.db, consultation.answeringPackageId)
}

async function readParties(
  visit: Visit,
  consultation: Consultation,
  route: RouteView,
  tally: Awaited<ReturnType<typeof readTally>>['tally'],
  withContacts: boolean,
): Promise<readonly PartyRow[]> {
  const { db, asOf } = visit
  const parties = new Map((await listParties(db, asOf)).map((party) => [party.id, party]))
  const contacts = withContacts ? await listContactPersonsStill(db, visit) : new Map()
  const sent = consultation.status === 'published' ? await listResponses(db, consultation.id) : []
  const rows = tally.flatMap((row): PartyRow[] => {
    const party = parties.get(row.partyId)
    if (!party) return []
    const step = route.rows.find((one) => one.key === row.stepKey && one.body.id === row.bodyId)
    const isReadable = sent.some(
      (one) => one.partyId === party.id && one.bodyId === undefined && !one.isCorrespondence,
    )
    return [
      {
        party,
        state: row.state,
        isAnswered: row.isAnswered,
        dueOn: row.dueOn,
        answeredOn: row.answeredOn,
        waitingFor: row.state === 'waiting' ? step?.waitingFor[0]?.shortName : undefined,
        contact: contacts.get(party.id),
        href: visit.link(
          isReadable ? `/remiss/${consultation.slug}/svar/${party.slug}` : `/parter/${party.slug}`,
        ),
      },
    ]
  })
  return rows.toSorted((a, b) => a.party.position - b.party.position)
}

async function readAsking(
  visit: Visit,
  setting: Setting,
  consultation: Consultation,
): Promise<AskModel> {
  const mayAnswer = mayInConsultation(visit.mandate, 'answer-question')
  const questions = await listPublicQuestions(visit.db, consultation.id, {
    withHidden: mayAnswer,
  })
  const asked = questions.filter((question) => question.askedOn <= visit.asOf)
  const about = asked.some((question) => question.provisionId !== undefined)
  const texts = about
    ? await readTexts(
        visit.db,
        (await getPackage(visit.db, consultation.packageId)).versions.map(({ id }) => id),
      )
    : []
  return {
    questions: asked.map((question) => {
      const text = texts.find(({ provisions }) =>
        provisions.some(({ id }) => id === question.provisionId),
      )
      const provision = text?.provisions.find(({ id }) => id === question.provisionId)
      const isAnsweredBy = question.answeredOn !== undefined && question.answeredOn <= visit.asOf
      return {
        ...question,
        answer: isAnsweredBy ? question.answer : '',
        about:
          text && provision
            ? {
                text: titleOf(provision),
                href: setting.provisionHref(text.version, provision),
              }
            : undefined,
      }
    }),
    mayAsk: consultation.status === 'open' && visit.asOf === visit.today,
    mayAnswer,
  }
}

async function readOwn(visit: Visit, consultation: Consultation): Promise<OwnModel | undefined> {
  const { db, mandate, today } = visit
  if (!mandate || !mayInConsultation(mandate, 'write-response')) return undefined
  const respondent = await findRespondentOf(db, mandate, consultation.id)
  if (!respondent) return undefined
  const draft = await findDraft(db, consultation.id, respondent)
  const { versions } = await getPackage(db, consultation.packageId)
  const texts = await readTexts(
    db,
    versions.map(({ id }) => id),
  )
  const sections = listSections(texts.map(answerDocument))
  return {
    name: await nameOf(visit, respondent),
    reception: receptionOn(consultation, await dueOf(visit, consultation, respondent), today),
    treated: sections.filter((section) => isTreated(section, draft)).length,
    all: sections.length,
    hasDraft: draft !== undefined,
    response: await findStandingResponse(db, consultation.id, respondent),
    letters: await readLetters(visit, consultation, respondent),
  }
}

/** What the respondent has written after the closing. */
async function readLetters(
  visit: Visit,
  consultation: Consultation,
  respondent: Respondent,
): Promise<OwnModel['letters']> {
  const letters = (await listResponses(visit.db, consultation.id)).filter(
    (one) =>
      one.isCorrespondence &&
      one.partyId === respondent.partyId &&
      one.bodyId === respondent.bodyId,
  )
  const from = (await readRespondents(visit, letters))(respondent)
  return letters.map((one) => ({
    number: one.number,
    on: one.submittedOn,
    path: responsePath(consultation, from.slug, one),
  }))
}

/** The last day of the one who answers: its own when it is asked apart, else the round's. */
export async function dueOf(visit: Visit, consultation: Consultation, respondent: Respondent) {
  const asked = (await listConsultees(visit.db, consultation.id)).find(
    (one) => one.partyId === respondent.partyId && one.bodyId === respondent.bodyId,
  )
  return asked?.dueOn ?? consultation.dueOn
}

export async function nameOf(visit: Visit, respondent: Respondent): Promise<string> {
  return respondent.bodyId === undefined
    ? (await getParty(visit.db, respondent.partyId, visit.asOf)).name
    : (await getBody(visit.db, respondent.bodyId, visit.asOf)).name
}

async function readLead(visit: Visit, consultation: Consultation): Promise<LeadModel> {
  const responses = await listResponses(visit.db, consultation.id)
  return {
    unanswered: await countUnanswered(visit.db, consultation.id),
    responses,
    packages: await listPackages(visit.db),
  }
}
