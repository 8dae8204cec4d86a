// SPDX-License-Identifier: EUPL-1.2
// The open consultation on deviations and disputes, half answered.
import { guidelineDeviations } from '../texts/guideline-deviations.ts'
import { commentsOnGuideline, guidelineAnswers, guidelineOverall } from './comments-guideline.ts'
import type { Temper } from './draft-comment.ts'
import { inTurn, placeIn } from './place.ts'
import { municipalitiesBy, stanceOf } from './respondents.ts'

export function consultation2026() {
  return {
    notice: 'Allt är påhittat. Svaren säger ingenting om vad parterna har svarat.',
    opensOn: '2026-02-02',
    dueOn: '2026-04-30',
    documents: [guidelineDeviations.file],
    questions: [
      { key: 'tider', text: 'Är tiderna för att svara på en avvikelse rimliga för er?' },
      { key: 'system', text: 'Vilket system rapporterar ni avvikelser i dag?' },
    ],
    publicQuestions: [
      {
        key: 'fraga-lex',
        about: placeIn(guidelineDeviations, 'riktlinje-lex'),
        askedOn: '2026-02-17',
        answeredOn: '2026-02-19',
        text: 'Ska en händelse som anmäls enligt lex Maria också rapporteras som avvikelse?',
        answer:
          'Ja, om ett gemensamt dokument inte har följts. De två spåren ersätter inte varandra.',
      },
      {
        key: 'fraga-start',
        askedOn: '2026-03-16',
        text: 'När ska riktlinjen börja gälla?',
      },
    ],
    comments: commentsOnGuideline.map((comment) => ({
      key: comment.key,
      provision: placeIn(guidelineDeviations, comment.about),
      kind: comment.kind,
      text: comment.text,
      proposedWording: comment.proposedWording,
      opposes: comment.opposes,
    })),
    responses: responses(),
  }
}

function responses() {
  return Object.entries(municipalitiesBy)
    .flatMap(([name, codes]) => {
      const temper = name as Temper
      const answering = codes.filter((code) => guidelineAnswers[code])
      return answering.map((party, turn) => ({
        party,
        temper,
        answeredOn: guidelineAnswers[party],
        stance: stanceOf[temper],
        overall: inTurn(guidelineOverall[temper] ?? [''], turn),
        comments: commentsOnGuideline
          .filter((comment) => comment.by.includes(temper))
          .filter((_, place) => place % answering.length === turn)
          .map((comment) => comment.key),
      }))
    })
    .sort((a, b) => (a.party < b.party ? -1 : 1))
}
