// SPDX-License-Identifier: EUPL-1.2

import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages.ts'
import type { PartyStanding } from '../rules/round-outcome.ts'
import { standingLooks } from './standing-looks.ts'

/** Every party of a round and its decision, in the order of parties. */
export const decisionList = listOf<PartyStanding>()({
  name: 'decisions',
  idOf: ({ party }) => party.code,
  // There is a row for every party of a county: the whole is read, as one reads a table.
  onAPage: 100,
  columns: {
    code: { data: ({ party }) => party.code, isInFilesOnly: true },
    party: { at: 'part', data: ({ party }) => party.name },
    standing: {
      at: 'lage',
      data: ({ standing }) => standing,
      text: ({ standing }, language) => standingLooks[standing].text[language],
    },
    outcome: {
      data: ({ decision }) => decision?.outcome,
      text: ({ decision }, language) =>
        decision ? messagesIn(language).outcome[decision.outcome].text : '',
      isInFilesOnly: true,
    },
    decidedOn: { at: 'beslutsdag', data: ({ decision }) => decision?.decidedOn, isDay: true },
    paragraph: { data: ({ decision }) => decision?.paragraph, isInFilesOnly: true },
    registryNumber: { data: ({ decision }) => decision?.registryNumber, isInFilesOnly: true },
    attestedOn: { data: ({ decision }) => decision?.attestedOn, isInFilesOnly: true, isDay: true },
    announcedOn: {
      data: ({ decision }) => decision?.announcedOn,
      isInFilesOnly: true,
      isDay: true,
    },
    lastAppealDay: {
      data: ({ finality }) => finality?.lastAppealDay ?? undefined,
      isDay: true,
      isInFilesOnly: true,
    },
    finalOn: {
      at: 'laga-kraft',
      data: ({ finality }) => finality?.finalOn ?? undefined,
      isDay: true,
    },
    nextMeetingOn: { at: 'nasta-mote', data: ({ nextMeetingOn }) => nextMeetingOn, isDay: true },
    textHash: { data: ({ decision }) => decision?.packageHash, isInFilesOnly: true },
    byLetter: { data: ({ decision }) => decision?.letter?.cameOn, isInFilesOnly: true },
    confirmedOn: {
      data: ({ decision }) => decision?.letter?.confirmed?.on,
      isInFilesOnly: true,
    },
  },
  filters: {
    standing: { at: 'i-lage', holds: ({ standing }, value) => standing === value },
  },
  asData: ({ party, standing, decision, finality, nextMeetingOn }) => ({
    party: party.slug,
    name: party.name,
    kind: party.kind,
    standing,
    nextMeetingOn: nextMeetingOn ?? null,
    decision: decision
      ? {
          id: decision.id,
          outcome: decision.outcome,
          decidedOn: decision.decidedOn,
          paragraph: decision.paragraph,
          registryNumber: decision.registryNumber,
          attestedOn: decision.attestedOn ?? null,
          announcedOn: decision.announcedOn ?? null,
          appealedOn: decision.appealedOn ?? null,
          appealEndedOn: decision.appealEndedOn ?? null,
          textHash: decision.packageHash,
          minutesHash: decision.minutes?.fileHash ?? null,
          finality: finality ?? null,
          // Recorded by a process leader: of the letter itself only what everyone may know.
          byLetter: decision.letter
            ? {
                channel: decision.letter.channel,
                cameOn: decision.letter.cameOn,
                fromOffice: decision.letter.fromOffice,
                confirmedOn: decision.letter.confirmed?.on ?? null,
              }
            : null,
        }
      : null,
  }),
})
