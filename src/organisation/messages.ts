// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Day } from '#kernel/day.ts'
import { formatDay, formatInstant, formatList } from '#kernel/dates-in-words.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { invitationMessages } from './messages/invitations.ts'
import { refusals } from './messages/refusals.ts'
import type { BodyKind, PartyKind, UnitKind } from './rules/party.ts'

const sv = {
  start: 'Start',
  partyKind: { region: 'Region', municipality: 'Kommun' } satisfies Record<
    PartyKind,
    string
  > as Record<PartyKind, string>,
  bodyKind: {
    'joint-body': 'Samrådsorgan',
    'joint-board': 'Gemensam styrelse',
    board: 'Nämnd',
    'provider-board': 'Utförarstyrelse',
    'private-caregivers': 'Privata vårdgivare',
    'executive-board': 'Styrelse',
    council: 'Fullmäktige',
    'association-board': 'Förbundsdirektion',
    'working-group': 'Arbetsgrupp',
    'steering-group': 'Styrgrupp',
    preparatory: 'Beredande organ',
  } as Record<BodyKind, string>,
  unitKind: {
    administration: 'Förvaltning',
    unit: 'Enhet',
    district: 'Stadsdel eller område',
    group: 'Grupp',
  } as Record<UnitKind, string>,

  parties: {
    title: 'Parter',
    lead: (count: number) =>
      `Avtalen binder ${count} parter: regionen och länets kommuner. Här ser du vilka de är och vem du vänder dig till.`,
    asOf: (day: Day) => `Så är det registrerat för ${formatDay(day, 'sv')}.`,
    nobody: (day: Day) => `Inga parter är registrerade för ${formatDay(day, 'sv')}.`,
    byAssociation: 'Efter kommunalförbund',
    byAssociationNote: (count: number) =>
      `Kommunerna hör till ${count === 1 ? 'ett' : count} kommunalförbund. Regionen hör inte till något.`,
    otherMembers: (names: readonly string[]) =>
      `${formatList(names, 'sv')} är också medlem i förbundet, men är inte part i avtalen.`,
    noMembers: 'Inga medlemskap är registrerade för den dagen.',
    byCareArea: 'Efter vårdsamverkansområde',
    byCareAreaNote: 'Områdena har egna gränser och följer inte alltid kommunalförbunden.',
    joint: 'Gemensamma organ',
    all: 'Alla parter',
    noContact: 'Ingen anmäld',
  },

  party: {
    region: (name: string) => `${name} är den enda regionen bland parterna i avtalen.`,
    municipality: (name: string) => `${name} är en av kommunerna bland parterna i avtalen.`,
    about: 'Om parten',
    kind: 'Slag av part',
    code: 'Kod',
    organisationNumber: 'Organisationsnummer',
    association: 'Kommunalförbund',
    careArea: 'Vårdsamverkansområde',
    contact: 'Kontaktperson',
    noContact: 'Parten har inte anmält någon kontaktperson.',
    phone: 'Telefon',
    email: 'E-post',
    bodies: 'Organ',
    all: 'Alla parter',
  },

  own: {
    title: 'Min part',
    forAll: 'Gemensamma mandat',
    lead: (name: string) => `Här ser du vilka som har mandat för ${name}.`,
    leadForAll:
      'Här ser du vilka som har mandat för alla parter: processledare, redaktörer och administratörer.',
    showParty: 'Visa en part',
    show: 'Visa',
    allCommon: 'Gemensamma mandat',
    people: 'Personer och mandat',
    tableCaption: 'Personer med mandat',
    name: 'Namn',
    mandate: 'Mandat',
    period: 'Gäller',
    change: 'Ändra',
    noPeople: 'Ingen har mandat än. Bjud in den första.',
    since: (from: Day) => `från ${formatDay(from, 'sv')}`,
    between: (from: Day, until: Day) => `${formatDay(from, 'sv')} – ${formatDay(until, 'sv')}`,
    notYet: 'Börjar senare',
    end: 'Avsluta',
    endFor: (name: string) => `Avsluta mandatet för ${name}`,
    onlyRead: 'Du kan se men inte ändra. Er koordinator bjuder in och avslutar mandat.',

    invite: 'Bjud in en person',
    inviteNote:
      'Samsyn skriver ett brev till e-postadressen. Personen loggar in med samma adress och tackar ja eller nej.',
    wholeParty: (name: string) => `Hela ${name}`,
    everyParty: 'Alla parter',
    doInvite: 'Bjud in',
    invited: 'Personen är inbjuden. Mandatet börjar när hon eller han har tackat ja.',

    handOver: 'Lämna över koordinatorsrollen',
    handOverNote:
      'Din kollega får en inbjudan. Har kollegan tackat ja är du koordinator till och med dagen före. Till dess kan du dra tillbaka.',
    chooseColleague: 'Välj en kollega',
    noColleague: 'Bjud in en kollega först, så kan du lämna över.',
    doHandOver: 'Lämna över',
    handedOver: 'Din kollega är inbjuden. Du är koordinator tills kollegan har tackat ja.',
    handedOverTo: (name: string, from: Day, answerBy: Day) =>
      `${name} är inbjuden att ta över från ${formatDay(from, 'sv')} och har till ${formatDay(answerBy, 'sv')} på sig att tacka ja. Du är koordinator till dess, och till och med dagen före.`,
    before: {
      back: 'Tillbaka',
      invite: 'Bjud in personen?',
      offered: (name: string, email: string, actsFor: string) =>
        `${name} (${email}) bjuds in som ${actsFor}.`,
      period: (from: Day, until: Day | undefined, answerBy: Day) =>
        `Mandatet gäller från ${formatDay(from, 'sv')}${until === undefined ? '' : ` till och med ${formatDay(until, 'sv')}`}. Svar väntas senast ${formatDay(answerBy, 'sv')}.`,
      canWithdraw:
        'Du kan dra tillbaka inbjudan tills den är besvarad. Brevet går inte att ta tillbaka.',
      handOver: 'Lämna över koordinatorsrollen?',
      ends: (on: Day) =>
        `När kollegan har tackat ja upphör ditt eget mandat som koordinator. Sista dagen är ${formatDay(on, 'sv')}.`,
      notBack: 'Efter det kan bara den nya koordinatorn ge dig mandatet igen.',
    },

    contact: 'Kontaktperson',
    contactNote:
      'Namn, e-post och telefon visas öppet på partens sida, så länge personen har mandat för parten.',
    contactNow: (name: string) => `Nu är det ${name}.`,
    noContact: 'Ingen är anmäld än.',
    phone: 'Telefon i tjänsten',
    doContact: 'Spara kontaktperson',
    contactSet: 'Kontaktpersonen är sparad.',

    units: 'Enheter',
    unitsNote: 'En enhet svarar eller arbetar inom parten. Den är inte part själv.',
    noUnits: 'Inga enheter är registrerade. Ni kan svara ändå.',
    unitKind: 'Slag',
    parent: 'Ingår i',
    noParent: 'Ingen annan enhet',
    doAddUnit: 'Lägg till enhet',
    unitAdded: 'Enheten är tillagd.',

    latestMandate: 'Senaste mandat eller inbjudan',
    latestUnit: 'Senast tillagda enhet',
    none: 'Ingen',
    other: 'En annan',

    endTitle: 'Avsluta ett mandat',
    endLead: (name: string, mandate: string) => `${name} har mandatet ${mandate}.`,
    endNote: 'Det som personen har gjort står kvar. Ett mandat som är slut kan inte öppnas igen.',
    now: 'Nu genast',
    later: 'Efter en dag',
    lastDay: 'Sista dag',
    noEnd: 'tills vidare',
    doEnd: 'Avsluta mandatet',
    ended: 'Mandatet är avslutat.',
    back: 'Tillbaka till Min part',
  },

  choose: {
    title: 'Välj vem du företräder',
    lead: 'Du har flera mandat. Det du gör registreras för den du väljer.',
    leadOne: 'Du har ett mandat. Det du gör registreras för den du företräder.',
    none: 'Du har inget mandat i dag. Be er koordinator om en inbjudan.',
    now: (actsFor: string) => `Nu företräder du ${actsFor}.`,
    doChoose: 'Fortsätt',
  },

  day: {
    title: 'Demonstrationens dag',
    lead: (day: Day) => `I demonstrationen är det ${formatDay(day, 'sv', 'long')}.`,
    note: 'När dagen flyttas blir steg försenade, beslut får laga kraft och avtal börjar gälla. Dagen går aldrig tillbaka.',
    oneDay: 'En dag fram',
    doOneDay: (day: Day) => `Gå till ${formatDay(day, 'sv', 'long')}`,
    next: 'Till nästa händelse',
    nextIs: (day: Day, what: string) => `${formatDay(day, 'sv', 'long')}: ${what}`,
    noNext: 'Ingen kommande händelse är registrerad.',
    doNext: (day: Day) => `Gå till ${formatDay(day, 'sv')}`,
    chosen: 'Till en dag du väljer',
    doMove: 'Flytta dagen',
    moved: (day: Day) => `Dagen är flyttad till ${formatDay(day, 'sv', 'long')}.`,
    passed: 'Det här passerade dagen',
    passedCaption: 'Dagar som flytten gick förbi',
    coming: 'Det som kommer',
    comingCaption: 'Kommande händelser enligt det som är registrerat',
    when: 'Dag',
    what: 'Händelse',
  },

  log: {
    title: 'Logg',
    lead: 'Varje ändring i Samsyn står här: vem som gjorde den, när och för vem. Loggen kan inte ändras.',
    onlyPublic: 'Du ser offentliga händelser och dina egna.',
    seals: 'Sigill',
    sealsNote:
      'Loggen försluts med sigill i en kedja. Den som sparar ett sigill kan senare visa att inget före det har ändrats.',
    noSeals: 'Inget sigill är gjort än.',
    latest: (number: number, at: Instant) =>
      `Senaste sigill är nummer ${number}, ${formatInstant(at, 'sv')}.`,
    allSeals: 'Alla sigill som JSON',
    sealCaption: 'De senaste sigillen',
    number: 'Nummer',
    rowCount: 'Rader',
    hash: 'Fingeravtryck',
    sealedAt: 'Tid',
    events: 'Händelser',
    each: 'Visa vart och ett',
    product: 'Samsyn',
    rooms: {
      platform: 'Grunden',
      organisation: 'Parter och personer',
      agreement: 'Avtal',
      process: 'Steg',
      consultation: 'Remiss',
      decision: 'Beslut',
      revision: 'Revidering',
    },
  },

  invitations: invitationMessages.sv,
  refusals: refusals.sv,
}

type Messages = typeof sv

const en: Messages = {
  start: 'Start',
  partyKind: { region: 'Region', municipality: 'Municipality' },
  bodyKind: {
    'joint-body': 'Joint body',
    'joint-board': 'Joint board',
    board: 'Board',
    'provider-board': 'Provider board',
    'private-caregivers': 'Private caregivers',
    'executive-board': 'Executive board',
    council: 'Council',
    'association-board': 'Board of an association',
    'working-group': 'Working group',
    'steering-group': 'Steering group',
    preparatory: 'Preparatory body',
  },
  unitKind: {
    administration: 'Administration',
    unit: 'Unit',
    district: 'District or area',
    group: 'Group',
  },

  parties: {
    title: 'Parties',
    lead: (count) =>
      `The agreements bind ${count} parties: the region and the municipalities of the county. Here you see who they are and whom to turn to.`,
    asOf: (day) => `This is what is registered for ${formatDay(day, 'en')}.`,
    nobody: (day) => `No parties are registered for ${formatDay(day, 'en')}.`,
    byAssociation: 'By municipal association',
    byAssociationNote: (count) =>
      `The municipalities belong to ${count === 1 ? 'one association' : `${count} associations`}. The region belongs to none.`,
    otherMembers: (names) =>
      `${formatList(names, 'en')} is also a member of the association, but not a party to the agreements.`,
    noMembers: 'No memberships are registered for that day.',
    byCareArea: 'By care area',
    byCareAreaNote:
      'The areas have borders of their own and do not always follow the associations.',
    joint: 'Joint bodies',
    all: 'All parties',
    noContact: 'None named',
  },

  party: {
    region: (name) => `${name} is the only region among the parties to the agreements.`,
    municipality: (name) =>
      `${name} is one of the municipalities among the parties to the agreements.`,
    about: 'About the party',
    kind: 'Kind of party',
    code: 'Code',
    organisationNumber: 'Organisation number',
    association: 'Municipal association',
    careArea: 'Care area',
    contact: 'Contact person',
    noContact: 'The party has not named a contact person.',
    phone: 'Phone',
    email: 'E-mail',
    bodies: 'Bodies',
    all: 'All parties',
  },

  own: {
    title: 'My party',
    forAll: 'Common mandates',
    lead: (name) => `Here you see who has a mandate for ${name}.`,
    leadForAll:
      'Here you see who has a mandate for all parties: process leaders, editors and administrators.',
    showParty: 'Show a party',
    show: 'Show',
    allCommon: 'Common mandates',
    people: 'People and mandates',
    tableCaption: 'People with a mandate',
    name: 'Name',
    mandate: 'Mandate',
    period: 'Valid',
    change: 'Change',
    noPeople: 'No one has a mandate yet. Invite the first.',
    since: (from) => `from ${formatDay(from, 'en')}`,
    between: (from, until) => `${formatDay(from, 'en')} – ${formatDay(until, 'en')}`,
    notYet: 'Begins later',
    end: 'End',
    endFor: (name) => `End the mandate of ${name}`,
    onlyRead: 'You can see but not change. Your coordinator invites people and ends mandates.',

    invite: 'Invite a person',
    inviteNote:
      'Samsyn writes a letter to the e-mail address. The person signs in with the same address and accepts or declines.',
    wholeParty: (name) => `All of ${name}`,
    everyParty: 'All parties',
    doInvite: 'Invite',
    invited: 'The person is invited. The mandate begins once it is accepted.',

    handOver: 'Hand over the role of coordinator',
    handOverNote:
      'Your colleague is invited. Once it is accepted you are coordinator until the day before. Until then you can withdraw it.',
    chooseColleague: 'Choose a colleague',
    noColleague: 'Invite a colleague first, then you can hand over.',
    doHandOver: 'Hand over',
    handedOver: 'Your colleague is invited. You are coordinator until it is accepted.',
    handedOverTo: (name, from, answerBy) =>
      `${name} is invited to take over from ${formatDay(from, 'en')} and has until ${formatDay(answerBy, 'en')} to accept. You are the coordinator until then, and through the day before.`,
    before: {
      back: 'Back',
      invite: 'Invite the person?',
      offered: (name, email, actsFor) => `${name} (${email}) is invited as ${actsFor}.`,
      period: (from, until, answerBy) =>
        `The mandate is valid from ${formatDay(from, 'en')}${until === undefined ? '' : ` through ${formatDay(until, 'en')}`}. An answer is expected by ${formatDay(answerBy, 'en')}.`,
      canWithdraw:
        'You can withdraw the invitation until it is answered. The letter cannot be taken back.',
      handOver: 'Hand over the role of coordinator?',
      ends: (on) =>
        `When your colleague has accepted, your own mandate as coordinator ends. Its last day is ${formatDay(on, 'en')}.`,
      notBack: 'After that only the new coordinator can give you the mandate again.',
    },

    contact: 'Contact person',
    contactNote:
      'Name, e-mail and phone are shown to everyone on the page of the party, as long as the person has a mandate there.',
    contactNow: (name) => `Now it is ${name}.`,
    noContact: 'No one is named yet.',
    phone: 'Work phone',
    doContact: 'Save contact person',
    contactSet: 'The contact person is saved.',

    units: 'Units',
    unitsNote: 'A unit answers or works inside the party. It is not a party itself.',
    noUnits: 'No units are registered. You can answer anyway.',
    unitKind: 'Kind',
    parent: 'Part of',
    noParent: 'No other unit',
    doAddUnit: 'Add unit',
    unitAdded: 'The unit is added.',

    latestMandate: 'Latest mandate or invitation',
    latestUnit: 'Unit added last',
    none: 'None',
    other: 'Another',

    endTitle: 'End a mandate',
    endLead: (name, mandate) => `${name} has the mandate ${mandate}.`,
    endNote: 'What the person has done remains. A mandate that has ended cannot be opened again.',
    now: 'At once',
    later: 'After a day',
    lastDay: 'Last day',
    noEnd: 'until further notice',
    doEnd: 'End the mandate',
    ended: 'The mandate has ended.',
    back: 'Back to My party',
  },

  choose: {
    title: 'Choose whom you act for',
    lead: 'You have several mandates. What you do is registered for the one you choose.',
    leadOne: 'You have one mandate. What you do is registered for the one you act for.',
    none: 'You have no mandate today. Ask your coordinator for an invitation.',
    now: (actsFor) => `Now you act for ${actsFor}.`,
    doChoose: 'Continue',
  },

  day: {
    title: 'The day of the demonstration',
    lead: (day) => `In the demonstration it is ${formatDay(day, 'en', 'long')}.`,
    note: 'When the day moves, steps become late, decisions become final and agreements enter into force. The day never goes back.',
    oneDay: 'One day ahead',
    doOneDay: (day) => `Go to ${formatDay(day, 'en', 'long')}`,
    next: 'To the next event',
    nextIs: (day, what) => `${formatDay(day, 'en', 'long')}: ${what}`,
    noNext: 'No coming event is registered.',
    doNext: (day) => `Go to ${formatDay(day, 'en')}`,
    chosen: 'To a day you choose',
    doMove: 'Move the day',
    moved: (day) => `The day is moved to ${formatDay(day, 'en', 'long')}.`,
    passed: 'What the day went past',
    passedCaption: 'Days that the move went past',
    coming: 'What is coming',
    comingCaption: 'Coming events according to what is registered',
    when: 'Day',
    what: 'Event',
  },

  log: {
    title: 'Journal',
    lead: 'Every change in Samsyn stands here: who made it, when and for whom. The journal cannot be changed.',
    onlyPublic: 'You see public events and your own.',
    seals: 'Seals',
    sealsNote:
      'The journal is sealed in a chain. Whoever keeps a seal can later show that nothing before it has been changed.',
    noSeals: 'No seal has been made yet.',
    latest: (number, at) => `The latest seal is number ${number}, ${formatInstant(at, 'en')}.`,
    allSeals: 'All seals as JSON',
    sealCaption: 'The latest seals',
    number: 'Number',
    rowCount: 'Rows',
    hash: 'Hash',
    sealedAt: 'Time',
    events: 'Events',
    each: 'Show each',
    product: 'Samsyn',
    rooms: {
      platform: 'Ground',
      organisation: 'Parties and people',
      agreement: 'Agreements',
      process: 'Steps',
      consultation: 'Consultation',
      decision: 'Decisions',
      revision: 'Revision',
    },
  },

  invitations: invitationMessages.en,
  refusals: refusals.en,
}

const messages: Readonly<Record<Language, Messages>> = { sv, en }

export function messagesIn(language: Language): Messages {
  return messages[language]
}
