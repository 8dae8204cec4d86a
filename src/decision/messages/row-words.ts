// SPDX-License-Identifier: EUPL-1.2
// The columns of a file of decisions, and other headings that mean the same.

import type { Language } from '#kernel/language.ts'
import type { ImportWords } from '#web/import-of.tsx'
import type { decisionRowForm } from '../views/row-form.ts'
import { refusals } from './refusals.ts'

export const rowColumns: ImportWords<typeof decisionRowForm.fields> = {
  sv: {
    partyId: {
      label: 'Part',
      meaning: 'Kommunens eller regionens namn eller kod.',
      also: ['Kommun', 'Huvudman', 'Organisation', 'Kommunnamn', 'Kommunkod'],
      missing: 'Skriv vilken part det gäller.',
    },
    outcome: {
      label: 'Utfall',
      meaning: 'Godkänt, Avslag, Återremiss eller ett annat av utfallen, med ord.',
      also: ['Beslut', 'Vad beslutades', 'Resultat', 'KF beslut'],
      missing: 'Skriv vad som beslutades, till exempel Godkänt.',
    },
    decidedOn: {
      label: 'Beslutsdag',
      meaning: 'Dagen för mötet i fullmäktige.',
      also: ['Mötesdag', 'Datum', 'Beslutsdatum', 'Mötesdatum', 'Sammanträdesdag', 'Dag'],
      missing: 'Skriv mötesdagen som 2026-03-26.',
    },
    paragraph: {
      label: 'Paragraf',
      meaning: 'Paragrafen i protokollet, till exempel § 191.',
      also: ['§', 'KF §', 'Paragrafnummer', 'Protokollsparagraf'],
      missing: refusals.sv['paragraph-missing']({}),
    },
    registryNumber: {
      label: 'Diarienummer',
      meaning: 'Partens eget diarienummer.',
      also: ['Dnr', 'Diarienr', 'Ärendenummer', 'Ert diarienummer'],
      missing: refusals.sv['registry-number-missing']({}),
    },
    attestedOn: {
      label: 'Justerat',
      meaning: 'Dagen då protokollet justerades.',
      also: ['Justeringsdag', 'Justeringsdatum'],
    },
    announcedOn: {
      label: 'Anslaget',
      meaning: 'Dagen då justeringen anslogs.',
      also: ['Anslagsdag', 'Anslagsdatum'],
    },
    reservationNote: {
      label: 'Reservation',
      meaning: 'Vilka som reserverade sig, när utfallet säger det.',
      also: ['Reservationer'],
    },
    changesNote: {
      label: 'Ändringar eller villkor',
      meaning: 'Vad som ändrades, när utfallet säger det.',
      also: ['Ändringar', 'Villkor'],
      missing: refusals.sv['changes-missing']({}),
    },
    newMeetingOn: {
      label: 'Nytt möte',
      meaning: 'Vid återremiss, om dagen är känd.',
      also: ['Nästa möte'],
    },
    textHash: {
      label: 'Fingeravtryck',
      meaning: 'Textens fingeravtryck, om filen har det. Då jämförs det med omgångens.',
      also: ['Textens fingeravtryck', 'Hash'],
    },
  },
  en: {
    partyId: {
      label: 'Party',
      meaning: 'The name or code of the municipality or region.',
      also: ['Municipality', 'Organisation', 'Code', 'Part', 'Kommun'],
      missing: 'Write which party it is about.',
    },
    outcome: {
      label: 'Outcome',
      meaning: 'Approved, Rejected, Referred back or another of the outcomes, in words.',
      also: ['Decision', 'Result', 'Utfall', 'Beslut'],
      missing: 'Write what was decided, for example Approved.',
    },
    decidedOn: {
      label: 'Day of decision',
      meaning: 'The day of the council’s meeting.',
      also: ['Date', 'Decided on', 'Meeting day', 'Beslutsdag', 'Mötesdag', 'Datum'],
      missing: 'Write the day of the meeting as 2026-03-26.',
    },
    paragraph: {
      label: 'Paragraph',
      meaning: 'The paragraph of the minutes, for example § 191.',
      also: ['§', 'Paragraf'],
      missing: refusals.en['paragraph-missing']({}),
    },
    registryNumber: {
      label: 'Registry number',
      meaning: 'The party’s own registry number.',
      also: ['Diarienummer', 'Dnr', 'Reference'],
      missing: refusals.en['registry-number-missing']({}),
    },
    attestedOn: {
      label: 'Attested',
      meaning: 'The day the minutes were attested.',
      also: ['Justerat'],
    },
    announcedOn: {
      label: 'Announced',
      meaning: 'The day the attestation was announced.',
      also: ['Anslaget'],
    },
    reservationNote: {
      label: 'Reservation',
      meaning: 'Who made a reservation, when the outcome says so.',
      also: ['Reservationer'],
    },
    changesNote: {
      label: 'Changes or conditions',
      meaning: 'What was changed, when the outcome says so.',
      also: ['Changes', 'Conditions', 'Ändringar'],
      missing: refusals.en['changes-missing']({}),
    },
    newMeetingOn: {
      label: 'New meeting',
      meaning: 'When referred back, if the day is known.',
      also: ['Nytt möte'],
    },
    textHash: {
      label: 'Fingerprint',
      meaning: 'Of the text, if the file has it. Then it is compared with the round’s.',
      also: ['Hash', 'Fingeravtryck'],
    },
  },
}

export const rowWords = {
  sv: {
    title: 'Läs in beslut',
    lead: 'Registrera många beslut på en gång från en fil. Raderna visas innan något skrivs, och alla läses in eller ingen.',
    forWhom: (names: string) => `Du registrerar för: ${names}.`,
    text: 'Ett godkännande gäller omgångens text, med fingeravtrycket:',
    otherText: 'Gällde ett beslut en annan lydelse, skriv Godkänt med ändringar som utfall.',
    visible: 'Besluten blir synliga för alla när du läser in dem.',
    toAll: 'Visa alla beslut',
    link: 'Läs in beslut från en fil',
    fileName: 'beslut-att-lasa-in',
    otherHash:
      'Det är en annan text än omgångens. Ta bort raden, eller skriv Godkänt med ändringar.',
  },
  en: {
    title: 'Bring in decisions',
    lead: 'Record many decisions at once from a file. The rows are shown before anything is written, and all of them are brought in or none.',
    forWhom: (names: string) => `You record for: ${names}.`,
    text: 'An approval is about the text of the round, with the fingerprint:',
    otherText:
      'If a decision was about another wording, write Approved with changes as its outcome.',
    visible: 'The decisions are visible to everyone when you bring them in.',
    toAll: 'Show all decisions',
    link: 'Bring in decisions from a file',
    fileName: 'decisions-to-bring-in',
    otherHash:
      'It is another text than that of the round. Take the row out, or write Approved with changes.',
  },
} as const satisfies Readonly<Record<Language, unknown>>
