// SPDX-License-Identifier: EUPL-1.2
// The closed consultation of 2025 put together: what the demonstration loads as one file.
import type { DraftDocument } from '../draft.ts'
import { numbered, type Numbered } from '../numbering.ts'
import { agreement2027Proposal } from '../texts/agreement-2027-proposal.ts'
import { agreement2027 } from '../texts/agreement-2027.ts'
import { dental2027Proposal } from '../texts/dental-2027-proposal.ts'
import { dental2027 } from '../texts/dental-2027.ts'
import { doctors2027Proposal } from '../texts/doctors-2027-proposal.ts'
import { doctors2027 } from '../texts/doctors-2027.ts'
import { mentalHealth2027Proposal } from '../texts/mental-health-2027-proposal.ts'
import { mentalHealth2027 } from '../texts/mental-health-2027.ts'
import { payment2027Proposal } from '../texts/payment-2027-proposal.ts'
import { payment2027 } from '../texts/payment-2027.ts'
import { commentsOnAgreement, commentsOnAnnexes } from './comments.ts'
import type { DraftComment, Temper } from './draft-comment.ts'
import { closings, overallTexts } from './overall-texts.ts'
import { inTurn, placeIn } from './place.ts'
import { consultationQuestions, publicQuestions } from './questions.ts'
import * as who from './respondents.ts'

function commentRow(comment: DraftComment, proposal: DraftDocument, final: DraftDocument) {
  const { change, ...answer } = comment.answer
  return {
    key: comment.key,
    provision: placeIn(proposal, comment.about),
    kind: comment.kind,
    text: comment.text,
    proposedWording: comment.proposedWording,
    opposes: comment.opposes,
    answer: { ...answer, change: change ? placeIn(final, change) : undefined },
  }
}

type Voice = { readonly temper: Temper; readonly party: string; readonly body?: string }

/** What was sent out, what it became, and what was said about it, the main agreement first. */
const consulted = [
  { proposal: agreement2027Proposal, final: agreement2027, comments: commentsOnAgreement },
  { proposal: doctors2027Proposal, final: doctors2027, comments: commentsOnAnnexes.doctors },
  { proposal: payment2027Proposal, final: payment2027, comments: commentsOnAnnexes.payment },
  {
    proposal: mentalHealth2027Proposal,
    final: mentalHealth2027,
    comments: commentsOnAnnexes.mentalHealth,
  },
  { proposal: dental2027Proposal, final: dental2027, comments: commentsOnAnnexes.dental },
]

const allComments = consulted.flatMap(({ comments }) => comments)

function voices(): readonly Voice[] {
  const municipalities = Object.entries(who.municipalitiesBy).flatMap(([temper, codes]) =>
    codes.map((party) => ({ temper: temper as Temper, party })),
  )
  const bodies = Object.entries(who.bodiesBy).map(([temper, body]) => ({
    temper: temper as Temper,
    party: who.regionCode,
    body,
  }))
  return [...municipalities.sort((a, b) => (a.party < b.party ? -1 : 1)), ...bodies]
}

/** Which of a voice's comments one of those that speak with it sends: they take turns. */
function commentsOf(voice: Voice): readonly DraftComment[] {
  const together = who.municipalitiesBy[voice.temper] ?? [voice.party]
  const turn = Math.max(0, together.indexOf(voice.party))
  return allComments
    .filter((comment) => comment.by.includes(voice.temper))
    .filter((_, place) => place % together.length === turn)
}

function responseOf(voice: Voice, place: number) {
  const together = who.municipalitiesBy[voice.temper] ?? [voice.party]
  const turn = Math.max(0, together.indexOf(voice.party))
  const comments = commentsOf(voice)
  const answeredOn = voice.body
    ? '2025-05-16'
    : (who.lateDays[voice.party] ?? inTurn(who.answerDays, place))
  return {
    party: voice.party,
    body: voice.body,
    temper: voice.temper,
    answeredOn,
    stance: who.stanceOf[voice.temper],
    overall: [inTurn(overallTexts[voice.temper], turn), inTurn(closings, place)].join(' ').trim(),
    questionAnswers: Object.fromEntries(
      consultationQuestions.flatMap((question) => {
        const answers = question.answers[voice.temper]
        return answers ? [[question.key, inTurn(answers, turn)]] : []
      }),
    ),
    sectionStances: sectionStancesOf(voice.temper, comments),
    comments: comments.map((comment) => comment.key),
  }
}

/** A party takes a stance on the sections of the main agreement that it comments on. */
function sectionStancesOf(temper: Temper, comments: readonly DraftComment[]) {
  const rows = numbered(agreement2027Proposal)
  const stances = new Map<string, { key: string; number: string; stance: who.Stance }>()
  for (const comment of comments) {
    const section = sectionAt(rows, comment.about)
    if (!section) continue
    const earlier = stances.get(section.provision.key)?.stance
    const stance = harder(earlier, stanceFrom(temper, comment))
    stances.set(section.provision.key, {
      key: section.provision.key,
      number: section.number,
      stance,
    })
  }
  return [...stances.values()]
}

function sectionAt(rows: readonly Numbered[], key: string): Numbered | undefined {
  const place = rows.findIndex((one) => one.provision.key === key)
  return rows.slice(0, place + 1).findLast((one) => one.depth === 2)
}

function stanceFrom(temper: Temper, comment: DraftComment): who.Stance {
  if (comment.kind === 'support' || comment.kind === 'question') return 'endorse'
  return temper === 'critical' ? 'oppose' : 'endorse-with-changes'
}

function harder(one: who.Stance | undefined, other: who.Stance): who.Stance {
  const order: readonly who.Stance[] = ['endorse', 'endorse-with-changes', 'oppose']
  return one !== undefined && order.indexOf(one) > order.indexOf(other) ? one : other
}

/** Everything that was asked, answered and done with in the round of 2025. */
export function consultation2025() {
  const region = {
    party: who.regionCode,
    temper: 'region',
    answeredOn: '2025-06-11',
    stance: 'endorse',
    overall: who.regionOverall,
    questionAnswers: {},
    sectionStances: [],
    comments: [] as readonly string[],
  }
  return {
    notice: 'Allt är påhittat. Svaren säger ingenting om vad parterna har svarat.',
    opensOn: '2025-02-01',
    dueOn: '2025-06-19',
    dueOnForBodies: '2025-05-19',
    documents: consulted.map(({ proposal }) => proposal.file),
    answeringDocuments: consulted.map(({ final }) => final.file),
    questions: consultationQuestions.map(({ key, text }) => ({ key, text })),
    publicQuestions: publicQuestions.map((question) => ({
      ...question,
      about: 'about' in question ? placeIn(agreement2027Proposal, question.about) : undefined,
    })),
    comments: consulted.flatMap(({ comments, proposal, final }) =>
      comments.map((one) => commentRow(one, proposal, final)),
    ),
    responses: [...voices().map(responseOf), region],
  }
}
