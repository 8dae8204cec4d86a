// SPDX-License-Identifier: EUPL-1.2
// What the list of the room says, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  caption: 'Varje parts läge, beslut, laga kraft och nästa möte',
  noun: { one: 'part', many: 'parter' },
  ownOrder: 'I parternas ordning',
  columns: {
    code: 'Kod',
    party: 'Part',
    standing: 'Läge',
    outcome: 'Utfall',
    decidedOn: 'Beslutsdag',
    paragraph: 'Paragraf',
    registryNumber: 'Diarienummer',
    attestedOn: 'Justerat',
    announcedOn: 'Anslaget',
    lastAppealDay: 'Sista dag att överklaga',
    finalOn: 'Laga kraft',
    nextMeetingOn: 'Nästa möte',
    textHash: 'Fingeravtryck',
    byLetter: 'Registrerat efter brev',
    confirmedOn: 'Bekräftat av parten',
  },
  filters: { standing: { label: 'Läge', all: 'Alla lägen' } },
  nothing: 'Inga parter ingår i omgången.',
  fileName: 'beslut',
}

const en: typeof sv = {
  caption: 'Each party’s standing, decision, finality and next meeting',
  noun: { one: 'party', many: 'parties' },
  ownOrder: 'In the order of parties',
  columns: {
    code: 'Code',
    party: 'Party',
    standing: 'Standing',
    outcome: 'Outcome',
    decidedOn: 'Decided on',
    paragraph: 'Paragraph',
    registryNumber: 'Registry number',
    attestedOn: 'Attested',
    announcedOn: 'Announced',
    lastAppealDay: 'Last day for appeal',
    finalOn: 'Final',
    nextMeetingOn: 'Next meeting',
    textHash: 'Fingerprint',
    byLetter: 'Recorded by letter',
    confirmedOn: 'Confirmed by the party',
  },
  filters: { standing: { label: 'Standing', all: 'All standings' } },
  nothing: 'No parties are part of the round.',
  fileName: 'decisions',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

/** Of one round: its file is named after it. */
export function listWords(language: Language, round: { readonly slug: string }): typeof sv {
  const said = words[language]
  return { ...said, fileName: `${said.fileName}-${round.slug}` }
}
