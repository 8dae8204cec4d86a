// SPDX-License-Identifier: EUPL-1.2
// The words about how long an edition applies, in the workspace.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { ValidityEventKind } from '../../agreement/rules/validity-events.ts'

const d = (day: Day) => formatDay(day, 'sv')
const e = (day: Day) => formatDay(day, 'en')

export const validitySv = {
  link: 'Giltighet',
  title: (name: string) => `Giltighet för ${name}`,
  lead: 'Giltigheten räknas ut från villkoren och från det som har hänt. Här registreras det som händer medan utgåvan lever.',
  standing: 'I dag',
  terms: 'Villkor',
  noTerms: 'Inga villkor är registrerade. Utan villkor gäller utgåvan tills den ersätts.',
  changeTerms: 'Ändra villkoren',
  events: 'Det som har hänt',
  noEvents: 'Inget är registrerat.',
  notAdopted: 'Utgåvan är inte antagen. Händelser registreras när den är antagen.',
  record: 'Registrera',
  kinds: {
    'extension-decided': 'Förlängning',
    'notice-given': 'Uppsägning',
    terminated: 'Upphörande',
  } as Record<ValidityEventKind, string>,
  recordKind: {
    'extension-decided': 'Registrera en förlängning',
    'notice-given': 'Registrera en uppsägning',
    terminated: 'Registrera att den upphör',
  } as Record<ValidityEventKind, string>,
  formLead: {
    'extension-decided':
      'Alla parter har beslutat att förlänga. Skriv den dag då det sista beslutet fattades.',
    'notice-given': 'En part har sagt upp avtalet. Skriv den dag då uppsägningen kom in.',
    terminated: 'Parterna har beslutat att utgåvan ska sluta gälla.',
  } as Record<ValidityEventKind, string>,
  happenedOn: {
    'extension-decided': 'Beslutad',
    'notice-given': 'Uppsagd',
    terminated: 'Beslutad',
  } as Record<ValidityEventKind, string>,
  extendedUntil: 'Gäller till och med',
  endsFrom: 'Gäller inte längre från',
  party: 'Part som säger upp',
  noParty: 'Välj part',
  source: 'Källa',
  sourceHint: 'Var det kan läsas: protokoll, diarienummer eller webbsida.',
  preview: 'Visa vad det innebär',
  confirmTitle: 'Stämmer det?',
  consequences: 'Det här innebär det',
  noConsequence:
    'Händelsen ändrar inte giltigheten i dag, så som villkoren är. Se efter att dagarna och villkoren stämmer innan du sparar.',
  before: 'Nu',
  after: 'Efter',
  save: 'Spara händelsen',
  change: 'Ändra uppgifterna',
  saved: 'Händelsen är registrerad.',
  clash:
    'Någon annan har ändrat det som giltigheten räknas ut från sedan du såg följden. Inget är sparat. Läs den nya följden nedan och spara igen.',
  back: 'Tillbaka till giltigheten',
  by: (party: string) => `Av ${party}.`,
  withdraw: 'Ta tillbaka',
  withdrawOf: (event: string) => `Ta tillbaka: ${event}`,
  withdrawTitle: 'Ta tillbaka en händelse',
  withdrawLead:
    'Händelsen räknas inte längre. Den står kvar med skälet, så att det syns vad som har hänt.',
  withdrawReason: 'Varför är den fel?',
  doWithdraw: 'Ta tillbaka händelsen',
  withdrawn: 'Händelsen är tillbakatagen.',
  corrected: 'Villkoren är rättade.',
  isWithdrawn: (day: Day) => `Tillbakatagen ${d(day)}:`,
}

export const validityEn: typeof validitySv = {
  link: 'Validity',
  title: (name) => `Validity of ${name}`,
  lead: 'Validity is computed from the terms and from what has happened. What happens while the edition lives is recorded here.',
  standing: 'Today',
  terms: 'Terms',
  noTerms: 'No terms are recorded. Without terms the edition applies until it is replaced.',
  changeTerms: 'Change the terms',
  events: 'What has happened',
  noEvents: 'Nothing is recorded.',
  notAdopted: 'The edition is not adopted. Events are recorded when it is adopted.',
  record: 'Record',
  kinds: {
    'extension-decided': 'Extension',
    'notice-given': 'Notice',
    terminated: 'Termination',
  },
  recordKind: {
    'extension-decided': 'Record an extension',
    'notice-given': 'Record a notice',
    terminated: 'Record that it ends',
  },
  formLead: {
    'extension-decided': 'All parties have decided to extend. Write the day of the last decision.',
    'notice-given': 'A party has given notice. Write the day the notice arrived.',
    terminated: 'The parties have decided that the edition is to end.',
  },
  happenedOn: {
    'extension-decided': 'Decided',
    'notice-given': 'Notice given',
    terminated: 'Decided',
  },
  extendedUntil: 'Applies until',
  endsFrom: 'No longer applies from',
  party: 'Party that gives notice',
  noParty: 'Choose a party',
  source: 'Source',
  sourceHint: 'Where it can be read: minutes, a reference number or a web page.',
  preview: 'Show what it means',
  confirmTitle: 'Is this right?',
  consequences: 'This is what it means',
  noConsequence:
    'The event does not change the validity today, as the terms stand. Check the days and the terms before saving.',
  before: 'Now',
  after: 'After',
  save: 'Save the event',
  change: 'Change what is written',
  saved: 'The event is recorded.',
  clash:
    'Someone else has changed what the validity follows from since you saw what this means. Nothing is saved. Read what it means now, below, and save again.',
  back: 'Back to the validity',
  by: (party) => `By ${party}.`,
  withdraw: 'Withdraw',
  withdrawOf: (event) => `Withdraw: ${event}`,
  withdrawTitle: 'Withdraw an event',
  withdrawLead:
    'The event no longer counts. It stays with the reason, so that what has happened can be seen.',
  withdrawReason: 'Why is it wrong?',
  doWithdraw: 'Withdraw the event',
  withdrawn: 'The event is withdrawn.',
  corrected: 'The terms are corrected.',
  isWithdrawn: (day) => `Withdrawn ${e(day)}:`,
}
