// SPDX-License-Identifier: EUPL-1.2
// Every text about editing what the county is, Swedish (the source) and English.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { FieldWords } from '#web/form-of.tsx'
import type { NamedThing } from '../rules/county-edit.ts'
import type { PartyKind } from '../rules/party.ts'

const sv = {
  title: 'Länets organisation',
  lead: 'Parter, förbund, områden och organ. Ändringar gäller från den dag du skriver, och det som gällde tidigare visas fortfarande för de dagarna.',
  toRoutes: 'Vägar för remisser och beslut',
  newBody: 'Lägg till ett organ',
  newParty: 'Lägg till en part',
  newPartyLead:
    'Parten finns från den dag du skriver. Lägg sedan till dess organ: en omgång som lämnar en part utanför går inte att öppna. Går två kommuner samman lägger du till den nya, och avslutar sedan de två dagen före.',
  doAddParty: 'Spara parten',
  partyKind: { region: 'Region', municipality: 'Kommun' } satisfies Record<PartyKind, string>,
  endParty: 'Parten upphör',
  endPartyNote:
    'Partens organ, mandat och medlemskap slutar samma dag, och de som har mandaten får ett brev. Det parten har svarat och beslutat står kvar.',
  doEndParty: 'Spara när parten upphör',
  close: 'Stäng utan att spara',
  newBodyLead:
    'Organet finns från den dag du skriver. Ett organ som bara byter namn ändrar du i stället på dess egen sida.',
  things: {
    part: 'Part',
    organ: 'Organ',
    forbund: 'Kommunalförbund',
    omrade: 'Vårdsamverkansområde',
  } satisfies Record<NamedThing, string> as Record<NamedThing, string>,
  names: 'Namn',
  namesCaption: 'Namn och från vilken dag',
  name: 'Namn',
  shortName: 'Kort namn',
  from: 'Från',
  fromFirst: 'Från början',
  standsNow: 'gäller i dag',
  rename: 'Byt namn',
  doRename: 'Spara det nya namnet',
  there: (from: Day, until: Day | undefined) =>
    until === undefined
      ? `Finns från ${formatDay(from, 'sv')}.`
      : `Finns från ${formatDay(from, 'sv')} till och med ${formatDay(until, 'sv')}.`,
  successor: (name: string) => `Tas över av ${name}.`,
  noSuccessor: 'Ingen tar över.',
  end: 'Organet upphör',
  endNote: 'Mandaten för organet slutar samma dag, och de som har dem får ett brev.',
  doEnd: 'Spara när organet upphör',
  before: {
    last: (on: Day) => `Organets sista dag är ${formatDay(on, 'sv')}.`,
    public: 'Från dagen efter visas organet inte längre bland länets organ.',
    lastOfParty: (on: Day) => `Partens sista dag är ${formatDay(on, 'sv')}.`,
    publicParty:
      'Från dagen efter frågas parten inte i nya omgångar och visas inte bland länets parter.',
    back: 'Tillbaka utan att spara',
  },
  belongs: { forbund: 'Kommunalförbund', omrade: 'Vårdsamverkansområde' },
  belongsCaption: { forbund: 'Medlemskap i kommunalförbund', omrade: 'Vårdsamverkansområde' },
  group: 'Medlem i',
  until: 'Till och med',
  noneYet: 'Inget är registrerat.',
  move: { forbund: 'Byt kommunalförbund', omrade: 'Byt vårdsamverkansområde' },
  doMove: { forbund: 'Spara bytet av förbund', omrade: 'Spara bytet av område' },
  calendar: 'Sammanträden',
  calendarNote:
    'De dagar organet möts. Den som förbereder en remiss eller ett beslut ser om en sista dag krockar med dem.',
  calendarCaption: 'Kommande sammanträden',
  meeting: 'Dag',
  addedOn: 'Inlagd',
  noMeetings: 'Inga kommande dagar är inlagda.',
  addMeetings: 'Lägg till dagar',
  doAddMeetings: 'Spara dagarna',
  changeMeeting: 'Flytta eller ta bort en dag',
  doChangeMeeting: 'Spara ändringen',
  doAdd: 'Spara organet',
  done: {
    namn: 'Namnet är sparat.',
    organ: 'Organet är sparat.',
    part: 'Parten är sparad. Lägg till dess organ.',
    'part-upphor': 'Dagen då parten upphör är sparad.',
    upphor: 'Dagen då organet upphör är sparad.',
    medlem: 'Bytet är sparat.',
    kalender: 'Kalendern är sparad.',
  } as Readonly<Record<string, string>>,
  latest: {
    name: 'Senaste namnet',
    body: 'Senaste organet',
    party: 'Senaste parten',
    membership: 'Senaste medlemskapet',
    days: 'Dagar som har lagts in',
    removed: 'Dagar som har tagits bort',
    until: 'Sista dag',
  },
  nothing: 'Inget',
  other: 'En annan ändring',
  fields: {
    name: 'Namn',
    shortName: { label: 'Kort namn', hint: 'Till tabeller och kartor.' },
    from: { label: 'Gäller från', hint: 'I dag eller en senare dag.' },
    kind: 'Slag av organ',
    code: { label: 'Kod', hint: 'Kommunens kod, till exempel 1440. För regionen länets.' },
    partyKind: 'Slag av part',
    organisationNumber: 'Organisationsnummer',
    partyLastDay: { label: 'Partens sista dag', hint: 'I dag eller en senare dag.' },
    partySuccessorId: { label: 'Vilken part tar över?', none: 'Ingen tar över' },
    note: { label: 'Anmärkning', hint: 'Till exempel vilka kommuner som går samman.' },
    partyId: { label: 'Part som organet hör till', none: 'Ingen part' },
    associationId: { label: 'Kommunalförbund, för en förbundsdirektion', none: 'Inget förbund' },
    parentId: { label: 'Ligger under', none: 'Inget annat organ' },
    lastDay: { label: 'Organets sista dag', hint: 'I dag eller en senare dag.' },
    successorId: { label: 'Vem tar över?', none: 'Ingen tar över' },
    association: { label: 'Nytt kommunalförbund', none: 'Inget förbund' },
    careArea: { label: 'Nytt område', none: 'Inget område' },
    days: { label: 'Dagar', hint: 'En dag på varje rad, till exempel 2026-05-04.' },
    meetingId: { label: 'Vilken dag?', none: 'Välj en dag', missing: 'Välj en dag i kalendern.' },
    to: { label: 'Ny dag', hint: 'Lämna tomt om sammanträdet ställs in.' },
  } satisfies Record<string, FieldWords>,
}

const en: typeof sv = {
  title: 'The county’s organisation',
  lead: 'Parties, associations, areas and bodies. A change holds from the day you write, and what was true before is still shown for those days.',
  toRoutes: 'Routes of consultations and decisions',
  newBody: 'Add a body',
  newParty: 'Add a party',
  newPartyLead:
    'The party is there from the day you write. Then add its bodies: a round that leaves a party out cannot be opened. When two municipalities become one, you add the new one, and then end the two on the day before.',
  doAddParty: 'Save the party',
  partyKind: { region: 'Region', municipality: 'Municipality' },
  endParty: 'The party ends',
  endPartyNote:
    'The party’s bodies, mandates and memberships end the same day, and those who have the mandates get a letter. What the party has answered and decided stays.',
  doEndParty: 'Save when the party ends',
  close: 'Close without saving',
  newBodyLead:
    'The body is there from the day you write. A body that only changes its name is changed on its own page.',
  things: {
    part: 'Party',
    organ: 'Body',
    forbund: 'Municipal association',
    omrade: 'Care area',
  },
  names: 'Names',
  namesCaption: 'Names, and from which day',
  name: 'Name',
  shortName: 'Short name',
  from: 'From',
  fromFirst: 'From the beginning',
  standsNow: 'holds today',
  rename: 'Change the name',
  doRename: 'Save the new name',
  there: (from, until) =>
    until === undefined
      ? `There from ${formatDay(from, 'en')}.`
      : `There from ${formatDay(from, 'en')} to ${formatDay(until, 'en')}.`,
  successor: (name) => `Taken over by ${name}.`,
  noSuccessor: 'Nobody takes over.',
  end: 'The body ends',
  endNote: 'The mandates for the body end the same day, and those who have them are sent a letter.',
  doEnd: 'Save when the body ends',
  before: {
    last: (on) => `The body’s last day is ${formatDay(on, 'en')}.`,
    public: 'From the day after the body is no longer shown among those of the county.',
    lastOfParty: (on) => `The party’s last day is ${formatDay(on, 'en')}.`,
    publicParty:
      'From the day after the party is not asked in new rounds and not shown among those of the county.',
    back: 'Back without saving',
  },
  belongs: { forbund: 'Municipal association', omrade: 'Care area' },
  belongsCaption: { forbund: 'Memberships of associations', omrade: 'Care area' },
  group: 'Member of',
  until: 'To',
  noneYet: 'Nothing is registered.',
  move: { forbund: 'Change association', omrade: 'Change care area' },
  doMove: { forbund: 'Save the change of association', omrade: 'Save the change of area' },
  calendar: 'Meetings',
  calendarNote:
    'The days that the body meets. Who prepares a consultation or a decision sees whether a last day collides with them.',
  calendarCaption: 'Meetings to come',
  meeting: 'Day',
  addedOn: 'Added',
  noMeetings: 'No days to come are entered.',
  addMeetings: 'Add days',
  doAddMeetings: 'Save the days',
  changeMeeting: 'Move or remove a day',
  doChangeMeeting: 'Save the change',
  doAdd: 'Save the body',
  done: {
    namn: 'The name is saved.',
    organ: 'The body is saved.',
    part: 'The party is saved. Add its bodies.',
    'part-upphor': 'The day that the party ends is saved.',
    upphor: 'The day that the body ends is saved.',
    medlem: 'The change is saved.',
    kalender: 'The calendar is saved.',
  },
  latest: {
    name: 'Latest name',
    body: 'Latest body',
    party: 'Latest party',
    membership: 'Latest membership',
    days: 'Days that were entered',
    removed: 'Days that were taken away',
    until: 'Last day',
  },
  nothing: 'Nothing',
  other: 'Another change',
  fields: {
    name: 'Name',
    shortName: { label: 'Short name', hint: 'For tables and maps.' },
    from: { label: 'Holds from', hint: 'Today or a later day.' },
    kind: 'Kind of body',
    code: {
      label: 'Code',
      hint: 'That of the municipality, such as 1440. For the region the county’s.',
    },
    partyKind: 'Kind of party',
    organisationNumber: 'Organisation number',
    partyLastDay: { label: 'The party’s last day', hint: 'Today or a later day.' },
    partySuccessorId: { label: 'Which party takes over?', none: 'Nobody takes over' },
    note: { label: 'Remark', hint: 'For instance which municipalities become one.' },
    partyId: { label: 'Party that the body belongs to', none: 'No party' },
    associationId: { label: 'Association, for the board of one', none: 'No association' },
    parentId: { label: 'Is under', none: 'No other body' },
    lastDay: { label: 'The body’s last day', hint: 'Today or a later day.' },
    successorId: { label: 'Who takes over?', none: 'Nobody takes over' },
    association: { label: 'New association', none: 'No association' },
    careArea: { label: 'New area', none: 'No area' },
    days: { label: 'Days', hint: 'One day on each line, such as 2026-05-04.' },
    meetingId: {
      label: 'Which day?',
      none: 'Choose a day',
      missing: 'Choose a day in the calendar.',
    },
    to: { label: 'New day', hint: 'Leave empty if the meeting is called off.' },
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function countyWords(language: Language): typeof sv {
  return words[language]
}
