// SPDX-License-Identifier: EUPL-1.2

import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages.ts'
import type { RevisionSummary } from '../rules/progress.ts'
import type { Stage } from '../rules/stage.ts'

/** The stages in the order that the page tells of them. */
export const stagesInOrder = ['under-way', 'planned', 'earlier'] as const satisfies readonly Stage[]

/** Every process, with the round it is about. */
export const processList = listOf<RevisionSummary>()({
  name: 'processes',
  idOf: ({ revision }) => revision.slug,
  columns: {
    title: {
      at: 'process',
      data: ({ revision }) => revision.title.sv,
      text: ({ revision }, language) => revision.title[language],
    },
    titleInEnglish: { data: ({ revision }) => revision.title.en, isInFilesOnly: true },
    address: { data: ({ revision }) => `/sa-gar-det/${revision.slug}` },
    stage: {
      data: ({ stage }) => stage,
      text: ({ stage }, language) => messagesIn(language).list.heading[stage],
    },
    startsOn: { at: 'fran', data: ({ revision }) => revision.startsOn, isDay: true },
    endsOn: { at: 'till', data: ({ revision }) => revision.endsOn, isDay: true },
    answered: { data: ({ answers }) => answers?.consultation.answered, isNumber: true },
    asked: { data: ({ answers }) => answers?.consultation.asked, isNumber: true },
    lastAnswerOn: { data: ({ answers }) => answers?.consultation.dueOn, isDay: true },
    approved: { data: ({ outcome }) => outcome?.approved, isNumber: true },
    deciding: { data: ({ outcome }) => outcome?.of, isNumber: true },
    lastDecisionOn: { data: ({ outcome }) => outcome?.round.deadline, isDay: true },
    entersIntoForceOn: { data: ({ outcome }) => outcome?.entersIntoForceOn, isDay: true },
  },
  filters: { stage: { at: 'skede', holds: ({ stage }, value) => stage === value } },
})

/** By stage, and the latest first: the order of the page when none is asked for. */
export function byStage(summaries: readonly RevisionSummary[]): readonly RevisionSummary[] {
  return stagesInOrder.flatMap((stage) => summaries.filter((one) => one.stage === stage))
}
