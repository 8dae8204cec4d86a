// SPDX-License-Identifier: EUPL-1.2
// The words of the room's pages. Long because both languages stand beside each other.

import { ofKind } from '../../agreement/views/of-kind.ts'
import type { DocumentKind } from '../../agreement/rules/document.ts'
import type { Day } from '#kernel/day.ts'
import { formatDay, formatInstant, formatList } from '#kernel/dates-in-words.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { StatementKind } from '../rules/decision.ts'
import type { DecisionOutcome } from '../rules/standing.ts'
import type {
  cancelForm,
  correctionForm,
  meetingForm,
  openingForm,
  statementForm,
} from '../views/forms.ts'
import { refusals } from './refusals.ts'

type OutcomeWords = Readonly<Record<DecisionOutcome, { text: string; hint: string }>>

const sv = {
  start: 'Start',
  processes: 'Så går det',
  decisions: 'Beslut',
  asOf: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt det som är registrerat i dag.`,
  asOfFuture: (on: Day) => `Läget ${formatDay(on, 'sv')}, enligt dagens beslut.`,

  outcome: {
    approved: { text: 'Godkänt', hint: 'Fullmäktige godkände texten som den är.' },
    'approved-with-reservation': {
      text: 'Godkänt, med reservation',
      hint: 'Ledamöter reserverade sig. Beslutet är ändå detsamma.',
    },
    'approved-with-changes': {
      text: 'Godkänt med ändringar',
      hint: 'Fullmäktige ändrade texten eller satte villkor. Det är en annan lydelse och räknas inte.',
    },
    rejected: { text: 'Avslag', hint: 'Fullmäktige sa nej.' },
    'referred-back': { text: 'Återremiss', hint: 'Ärendet ska beredas igen.' },
    withdrawn: {
      text: 'Återkallat',
      hint: 'Ett tidigare beslut gäller inte längre, till exempel för att en domstol har upphävt det.',
    },
  } as OutcomeWords,
  statementKind: {
    position: 'Ställningstagande',
    recommendation: 'Rekommendation',
    preparation: 'Beredning',
  } as Readonly<Record<StatementKind, string>>,

  round: {
    title: (title: string) => (saysDecision(title) ? title : `Beslut: ${title}`),
    marks: (approved: number, of: number, rest: string) =>
      `${approved} av ${of} parter har godkänt. ${rest}.`,
    deadline: (day: Day, left: number) =>
      left > 0
        ? `${left} ${left === 1 ? 'dag' : 'dagar'} kvar till sista dag för beslut, ${formatDay(day, 'sv')}.`
        : left === 0
          ? `I dag är sista dag för beslut, ${formatDay(day, 'sv')}.`
          : `Sista dag för beslut var ${formatDay(day, 'sv')}. Ett senare beslut räknas ändå.`,
    sameText: 'Bara beslut om texten med det här fingeravtrycket räknas:',
    package: 'Läs texten som beslutas',
    all: (of: number) => `Alla ${of} beslut`,
    party: 'Part',
    standing: 'Läge',
    nextMeeting: 'Nästa möte',
    remaining: (count: number) => (count === 1 ? 'En återstår' : `${count} återstår`),
    remainingCaption: 'Parter som inte har godkänt, efter nästa möte',
    sorted: 'Sorterade efter nästa möte i fullmäktige.',
    noneRemain: 'Ingen återstår. Alla har godkänt.',
    bodies: 'Organen på vägen',
    bodiesCaption: 'Vad organen på vägen till fullmäktige har sagt',
    body: 'Organ',
    said: 'Sade',
    step: 'Steg',
    nothingSaid: 'Inget registrerat',
    process: 'Tidsplan och karta',
    own: 'Dina parter',
    ownNote:
      'Du registrerar för flera parter. Välj raden: beslutet registreras för den parten, och du företräder den sedan.',
    ownAct: 'Registrera',
  },

  instead: {
    heading: 'Det här gäller i stället',
    coming: 'Vad händer om inte alla godkänner?',
    mustAll: (of: number) =>
      `Det nya avtalet börjar inte gälla. Alla ${of} parter måste stå bakom samma text.`,
    nothing: 'Det finns inget tidigare avtal som gäller.',
    whyRejected: (names: string) => `${names} har sagt nej. Ett nytt beslut kan ändra det.`,
    whyOverdue: (deadline: Day) =>
      `Sista dag för beslut var ${formatDay(deadline, 'sv')} och alla har inte godkänt.`,
    whyCancelled: (reason: string) => `Omgången är inställd: ${reason}`,
  },

  lead: {
    fields: {
      reason: {
        label: 'Varför ställs den in?',
        hint: 'Det som är registrerat står kvar, men inget följer av det.',
        missing: refusals.sv['reason-missing']({}),
      },
    } as WordsOf<typeof cancelForm.fields>,
    heading: 'Led omgången',
    end: 'Avsluta omgången',
    endNote: 'Inga fler beslut tas emot. Dagar och rättelser kan fortfarande registreras.',
    cancel: 'Ställ in omgången',
    notCancellable: 'Alla har godkänt och besluten gäller.',
    over: 'Omgången är avslutad.',
  },

  party: {
    title: (party: string, title: string) => `${party}: ${title}`,
    nothing: (party: string) => `${party} har inte beslutat än.`,
    next: (on: Day) => `Nästa möte är ${formatDay(on, 'sv', 'long')}.`,
    noDate: 'Ingen mötesdag är känd.',
    decision: 'Beslutet',
    outcome: 'Utfall',
    council: 'Beslutat av',
    decidedOn: 'Mötesdag',
    paragraph: 'Paragraf',
    registryNumber: 'Diarienummer',
    attestedOn: 'Justerat',
    announcedOn: 'Anslaget',
    appealedOn: 'Överklagat',
    appealEndedOn: 'Överklagandet avgjort',
    hash: 'Fingeravtryck',
    sameHash: 'Samma text som de andra parterna beslutar om.',
    otherHash: 'En annan text än den som omgången gäller. Beslutet räknas inte.',
    reservation: 'Reservation',
    changes: 'Ändringar eller villkor',
    newMeeting: 'Nytt möte',
    minutes: 'Protokollsutdrag',
    minutesLink: 'Läs protokollsutdraget (PDF)',
    minutesName: (party: string, on: Day) => `protokollsutdrag-${party}-${on}.pdf`,
    noMinutes: 'Inget protokollsutdrag är registrerat.',
    unknown: 'Inte registrerat',
    how: 'Så är laga kraft uträknad',
    howNote: 'Dagen räknas fram och skrivs aldrig in.',
    meetings: 'Möten',
    preparation: 'Beredning före fullmäktige',
    preparationNote: 'Beredningen är frivillig att visa här. Fullmäktige kan besluta ändå.',
    prepare: 'Registrera, eller säg att det inte behövs',
    notPrepared: 'Inget är registrerat. Fullmäktige har beslutat.',
    cancelled: 'inställt',
    cancelMeeting: 'Ta bort mötet',
    cancelMeetingOn: (on: Day) => formatDay(on, 'sv'),
    history: 'Registrerat',
    recorded: (on: Day) => `Registrerat ${formatDay(on, 'sv')}`,
    corrected: 'Rättad av en senare registrering',
    corrects: (reason: string) => `Rättelse: ${reason}`,
    historyNote: 'En fel registrering rättas med en ny. Båda står kvar.',
    all: 'Alla parters beslut',
    acts: 'Registrera',
    record: 'Registrera ett beslut',
    recordNew: 'Registrera ett nytt beslut',
    addDays: 'Fyll på dagar och protokoll',
    correct: 'Rätta registreringen',
    book: 'Registrera mötesdag',
    registrarOnly: 'Partens registrator registrerar fullmäktiges beslut.',
    readOriginal: 'Öppna originalet',
    byLetter: 'Registrera ett beslut som kom med brev',
    correctLetter: 'Rätta det du registrerade efter brevet',
    partyHasRecorded: 'Parten har själv registrerat eller bekräftat sitt beslut.',
    confirm: 'Bekräfta beslutet',
    confirmNote:
      'Läs det som är registrerat. Stämmer det med fullmäktiges beslut bekräftar ni det. Är något fel rättar registratorn det, så gäller rättelsen.',
    originalName: (party: string, on: Day) => `original-${party}-${on}`,
    roundOver: 'Omgången tar inte emot fler beslut.',
    done: {
      mote: 'Mötesdagen är registrerad.',
      installt: 'Mötet är borttaget.',
      bekraftat: 'Beslutet är bekräftat.',
    } as Readonly<Record<string, string>>,
  },

  form: {
    fields: {
      reason: { label: 'Varför rättar du?', missing: refusals.sv['reason-missing']({}) },
      outcome: { label: 'Vad beslutades?', missing: refusals.sv['outcome-unknown']({}) },
      packageHash: {
        label: 'Vilken text gällde beslutet?',
        hint: 'Ett godkännande räknas bara om det gäller exakt den här texten.',
        missing: refusals.sv['another-text']({}),
      },
      decidedOn: { label: 'Mötesdag', missing: 'Skriv mötesdagen som 2026-03-26.' },
      paragraph: {
        label: 'Paragraf',
        hint: 'Till exempel § 191.',
        missing: refusals.sv['paragraph-missing']({}),
      },
      registryNumber: {
        label: 'Ert diarienummer',
        missing: refusals.sv['registry-number-missing']({}),
      },
      reservationNote: {
        label: 'Vilka reserverade sig, och varför?',
        hint: 'Fyll i om ledamöter reserverade sig. Skriv inga personnummer.',
      },
      changesNote: {
        label: 'Vad ändrades, eller vilka villkor sattes?',
        hint: 'Fyll i om fullmäktige ändrade texten eller satte villkor.',
        missing: refusals.sv['changes-missing']({}),
      },
      newMeetingOn: {
        label: 'Nytt möte',
        hint: 'Fyll i om ärendet återremitterades och dagen är känd.',
      },
      attestedOn: {
        label: 'Protokollet justerades',
        hint: 'Lämna tomt om det inte är gjort. Till exempel 2026-03-26 eller 26 mars 2026.',
      },
      announcedOn: {
        label: 'Justeringen anslogs på anslagstavlan',
        hint: 'Från den dagen räknas tiden för överklagande. Till exempel 2026-03-26 eller 26 mars 2026.',
      },
      minutes: {
        label: 'Protokollsutdrag',
        hint: 'En PDF på högst 10 MB. Den blir offentlig. Text i filen genomsöks efter personnummer, men inte inskannade bilder av text.',
      },
      appealedOn: 'Beslutet överklagades',
      appealEndedOn: 'Överklagandet avgjordes och beslutet står fast',
    } as WordsOf<typeof correctionForm.fields>,
    meetingFields: {
      meetsOn: { label: 'Mötesdag', missing: 'Skriv mötesdagen som 2026-03-26.' },
      note: 'Anteckning',
    } as WordsOf<typeof meetingForm.fields>,
    thisText: (hash: string) => `Texten med fingeravtryck ${hash}`,
    minutesKept: 'Lämna tomt för att behålla filen som finns.',
    whatHappens: (party: string) =>
      `Beslutet blir synligt för alla när du registrerar det. ${party} blir bunden av texten först när alla parter har godkänt den och alla beslut har fått laga kraft.`,
    submit: 'Registrera beslutet',
    addSubmit: 'Registrera dagarna',
    addNote: 'Det som redan är registrerat ändras inte här. Är det fel, gör en rättelse.',
    correctNote: 'Den nya registreringen ersätter den gamla. Båda står kvar och syns för alla.',
    correctSubmit: 'Registrera rättelsen',
    bookSubmit: 'Registrera mötesdagen',
    letterNote: (party: string) =>
      `Fyll i det som står i brevet. Beslutet räknas och visas som obekräftat tills ${party} har bekräftat det. Parten får ett brev om hur den bekräftar eller rättar.`,
    letterSubmit: 'Registrera beslutet efter brevet',
    letterKept: 'Lämna tomt för att behålla filen som finns.',
    confirmSubmit: 'Bekräfta att det stämmer',
    cancel: 'Avbryt',
  },

  receipt: {
    title: 'Beslutet är registrerat',
    correctedTitle: 'Rättelsen är registrerad',
    daysTitle: 'Beslutet är uppdaterat',
    sentence: (party: string, title: string) => `${party} har registrerat sitt beslut: ${title}.`,
    sentenceByLetter: (party: string, title: string) =>
      `Beslutet från ${party} är registrerat efter brev: ${title}.`,
    recordedAt: 'Registrerat',
    by: (at: Instant, name: string | undefined) =>
      `${formatInstant(at, 'sv')}${name ? ` av ${name}` : ''}`,
    productDay: 'Dag i Samsyn',
    number: 'Nummer',
    next: 'Vad händer nu?',
    needAttestation: 'Registrera när protokollet är justerat och när justeringen har anslagits.',
    needAnnouncement: 'Registrera när justeringen har anslagits. Då börjar tiden för överklagande.',
    needMinutes: 'Lägg till protokollsutdraget.',
    needConfirmation: 'Parten har fått ett brev och bekräftar eller rättar det som är registrerat.',
    toParty: 'Visa beslutet',
    toAll: 'Visa alla beslut',
    locked: 'Registreringen ändras inte. Blev något fel, registrera en rättelse med skäl.',
    print: 'Skriv ut sidan eller spara den som PDF om ni vill ha kvittot i ert diarium.',
  },

  bodyPage: {
    fields: {
      outcome: { label: 'Vad sade organet?', missing: refusals.sv['outcome-unknown']({}) },
      statedOn: 'Dag',
      paragraph: { label: 'Paragraf', hint: 'Till exempel § 191.' },
      registryNumber: 'Diarienummer',
      note: {
        label: 'Anteckning',
        hint: 'Till exempel skäl eller en protokollsanteckning. Skriv inga personnummer.',
      },
    } as WordsOf<typeof statementForm.fields>,
    title: (body: string, title: string) => `${body}: ${title}`,
    step: 'Steg',
    due: (on: Day) => `Klart senast ${formatDay(on, 'sv')}.`,
    done: (on: Day) => `Klart ${formatDay(on, 'sv')}.`,
    waitsFor: (names: string) => `Väntar på ${names}.`,
    said: 'Vad organet har sagt',
    nothing: 'Inget är registrerat än.',
    heading: 'Registrera vad organet har sagt',
    submit: 'Registrera',
    saved: 'Det är registrerat.',
    outcomes: {
      approved: 'Tillstyrker att texten godkänns',
      'approved-with-reservation': 'Tillstyrker, med reservation',
      'approved-with-changes': 'Tillstyrker med ändringar',
      rejected: 'Avstyrker',
      'referred-back': 'Återremitterar',
      withdrawn: 'Återkallar det som sagts',
    } as Readonly<Record<DecisionOutcome, string>>,
  },

  before: {
    back: 'Tillbaka',
    open: {
      title: 'Öppna beslutsomgången?',
      who: (parties: number) =>
        `${parties} parter får frågan. Deras fullmäktige beslutar var för sig om samma text.`,
      unread: (names: readonly string[]) =>
        `Ingen får brevet hos ${names.length > 6 ? `${names.length} av parterna` : formatList(names, 'sv')}. Där finns ingen registrator än. Be partens koordinator bjuda in en.`,
      days: (opens: Day, deadline: Day, inForce: Day) =>
        `Omgången öppnar ${formatDay(opens, 'sv')}. Sista dag för beslut är ${formatDay(deadline, 'sv')}. Texten börjar gälla ${formatDay(inForce, 'sv')}.`,
      binding:
        'Besluten binder textens fingeravtryck. Texten kan inte ändras medan omgången är öppen.',
      public: 'Omgången och varje parts beslut blir offentliga.',
      texts: (names: string) => `De här texterna blir offentliga för första gången: ${names}.`,
      neverBack: 'Omgången kan ställas in, med ett skäl som alla ser. Den kan inte göras ogjord.',
      bodies: (count: number) => `${count} organ`,
      consultation: (names: string, on: Day) =>
        `Remissen om samma text är öppen: ${names}. Parterna svarar till och med ${formatDay(on, 'sv')}.`,
      consultationAnswer: 'Öppna beslutsomgången innan remissen är stängd',
      otherDocument: (process: string, names: string) =>
        `Processen ${process} har hittills handlat om andra dokument än ${names}.`,
      otherDocumentAnswer: 'Öppna beslutsomgången i den processen ändå',
    },
    end: {
      title: 'Avsluta omgången?',
      standing: (approved: number, of: number) => `${approved} av ${of} parter har godkänt.`,
      notAdopted:
        'Texten är inte antagen och blir det inte genom den här omgången, hur parterna än beslutar sedan.',
      adopted: 'Texten är antagen och förblir det.',
      neverBack: 'En avslutad omgång kan inte öppnas igen.',
    },
    cancel: {
      title: 'Ställ in omgången?',
      public: (reason: string) =>
        `Att omgången är inställd och skälet blir offentligt: ”${reason}”`,
      neverBack: 'En inställd omgång kan inte öppnas igen.',
    },
  },

  opening: {
    fields: {
      packageSlug: {
        label: 'Vilket paket ska beslutas?',
        none: 'Välj',
        missing: 'Välj ett paket.',
      },
      title: {
        label: 'Titel',
        hint: 'Till exempel Nytt hälso- och sjukvårdsavtal 2027.',
        missing: refusals.sv['title-missing']({}),
      },
      slug: {
        label: 'Namn i adressen',
        hint: 'Små bokstäver, siffror och bindestreck.',
        missing: refusals.sv['slug-not-usable']({}),
      },
      processSlug: {
        label: 'Vilken process hör den till?',
        none: 'Välj',
        missing: 'Välj en process.',
      },
      consultationSlug: { label: 'Vilken remiss bygger den på?', none: 'Ingen remiss' },
      opensOn: 'Omgången öppnar',
      deadline: 'Sista dag för beslut',
      entersIntoForceOn: {
        label: 'Avtalet börjar gälla',
        hint: 'Tidigast dagen efter sista dag för beslut. Blir besluten sena räknas dagen om.',
      },
    } as WordsOf<typeof openingForm.fields>,
    title: 'Öppna en beslutsomgång',
    proposed: (kind: DocumentKind) =>
      `Dagarna börjar med länets förslag för ${ofKind.sv[kind]}. Allt går att ändra.`,
    lead: 'Alla parter får frågan om samma text. Fullmäktige i region och kommuner beslutar var för sig. Först visas vad som händer: vägen, dagarna, breven och vad som blir offentligt.',
    noPackages: 'Det finns inget paket att besluta om. Gör ett paket av frysta versioner först.',
    whatHappens:
      'När omgången är öppen binder besluten textens fingeravtryck. Texten kan inte ändras.',
    submit: 'Granska och öppna',
    doOpen: 'Öppna omgången',
  },
}

/** A round may be named for what it asks or for what it is about. */
function saysDecision(title: string): boolean {
  return /^beslut/i.test(title)
}

type Words = typeof sv

const en: Words = {
  start: 'Start',
  processes: 'Progress',
  decisions: 'Decisions',
  asOf: (on) => `As of ${formatDay(on, 'en')}, from what is on record today.`,
  asOfFuture: (on) => `As of ${formatDay(on, 'en')}, from the decisions of today.`,

  outcome: {
    approved: { text: 'Approved', hint: 'The council approved the text as it is.' },
    'approved-with-reservation': {
      text: 'Approved, with reservations',
      hint: 'Members made reservations. The decision is the same.',
    },
    'approved-with-changes': {
      text: 'Approved with changes',
      hint: 'The council changed the text or set conditions. It is another wording and does not count.',
    },
    rejected: { text: 'Rejected', hint: 'The council said no.' },
    'referred-back': { text: 'Referred back', hint: 'The matter is to be prepared again.' },
    withdrawn: {
      text: 'Withdrawn',
      hint: 'An earlier decision no longer stands, for instance since a court has annulled it.',
    },
  },
  statementKind: {
    position: 'Position',
    recommendation: 'Recommendation',
    preparation: 'Preparation',
  },

  round: {
    title: (title) => (saysDecision(title) ? title : `Decisions: ${title}`),
    marks: (approved, of, rest) => `${approved} of ${of} parties have approved. ${rest}.`,
    deadline: (day, left) =>
      left > 0
        ? `${left} ${left === 1 ? 'day' : 'days'} left to the last day for decisions, ${formatDay(day, 'en')}.`
        : left === 0
          ? `Today is the last day for decisions, ${formatDay(day, 'en')}.`
          : `The last day for decisions was ${formatDay(day, 'en')}. A later decision still counts.`,
    sameText: 'Only decisions about the text with this fingerprint count:',
    package: 'Read the text being decided',
    all: (of) => `All ${of} decisions`,
    party: 'Party',
    standing: 'Standing',
    nextMeeting: 'Next meeting',
    remaining: (count) => (count === 1 ? 'One remains' : `${count} remain`),
    remainingCaption: 'Parties that have not approved, by next meeting',
    sorted: 'Sorted by the next council meeting.',
    noneRemain: 'None remains. All have approved.',
    bodies: 'Bodies on the way',
    bodiesCaption: 'What the bodies on the way to the councils have said',
    body: 'Body',
    said: 'Said',
    step: 'Step',
    nothingSaid: 'Nothing on record',
    process: 'Timeline and map',
    own: 'Your parties',
    ownNote:
      'You record for several parties. Choose the row: the decision is recorded for that party, and you act for it from then on.',
    ownAct: 'Record',
  },

  instead: {
    heading: 'What applies instead',
    coming: 'What happens if not all approve?',
    mustAll: (of) =>
      `The new agreement does not enter into force. All ${of} parties must stand behind the same text.`,
    nothing: 'There is no earlier agreement in force.',
    whyRejected: (names) => `${names} said no. A new decision may change that.`,
    whyOverdue: (deadline) =>
      `The last day for decisions was ${formatDay(deadline, 'en')} and not all have approved.`,
    whyCancelled: (reason) => `The round is cancelled: ${reason}`,
  },

  lead: {
    fields: {
      reason: {
        label: 'Why is it cancelled?',
        hint: 'What is on record stays, but nothing follows from it.',
        missing: refusals.en['reason-missing']({}),
      },
    },
    heading: 'Lead the round',
    end: 'End the round',
    endNote: 'No more decisions are taken. Days and corrections can still be recorded.',
    cancel: 'Cancel the round',
    notCancellable: 'All have approved and the decisions stand.',
    over: 'The round has ended.',
  },

  party: {
    title: (party, title) => `${party}: ${title}`,
    nothing: (party) => `${party} has not decided yet.`,
    next: (on) => `The next meeting is on ${formatDay(on, 'en', 'long')}.`,
    noDate: 'No meeting day is known.',
    decision: 'The decision',
    outcome: 'Outcome',
    council: 'Decided by',
    decidedOn: 'Day of meeting',
    paragraph: 'Paragraph',
    registryNumber: 'Registry number',
    attestedOn: 'Attested',
    announcedOn: 'Announced',
    appealedOn: 'Appealed',
    appealEndedOn: 'Appeal ended',
    hash: 'Fingerprint',
    sameHash: 'The same text as the other parties decide on.',
    otherHash: 'Another text than that of the round. The decision does not count.',
    reservation: 'Reservation',
    changes: 'Changes or conditions',
    newMeeting: 'New meeting',
    minutes: 'Minutes extract',
    minutesLink: 'Read the minutes extract (PDF)',
    minutesName: (party, on) => `minutes-extract-${party}-${on}.pdf`,
    noMinutes: 'No minutes extract is on record.',
    unknown: 'Not on record',
    how: 'How finality is computed',
    howNote: 'The day is computed and never typed in.',
    meetings: 'Meetings',
    preparation: 'Preparation before the council',
    preparationNote:
      'To show the preparation here is optional. The council can decide all the same.',
    prepare: 'Record, or say that it is not needed',
    notPrepared: 'Nothing is on record. The council has decided.',
    cancelled: 'cancelled',
    cancelMeeting: 'Remove the meeting',
    cancelMeetingOn: (on) => formatDay(on, 'en'),
    history: 'On record',
    recorded: (on) => `Recorded on ${formatDay(on, 'en')}`,
    corrected: 'Corrected by a later record',
    corrects: (reason) => `Correction: ${reason}`,
    historyNote: 'A wrong record is corrected by a new one. Both stay.',
    all: 'The decisions of all parties',
    acts: 'Record',
    record: 'Record a decision',
    recordNew: 'Record a new decision',
    addDays: 'Add days and minutes',
    correct: 'Correct the record',
    book: 'Record a meeting day',
    registrarOnly: 'The registrar of the party records what the council decides.',
    readOriginal: 'Open the original',
    byLetter: 'Record a decision that came by letter',
    correctLetter: 'Correct what you recorded after the letter',
    partyHasRecorded: 'The party itself has recorded or confirmed its decision.',
    confirm: 'Confirm the decision',
    confirmNote:
      'Read what is recorded. If it is what the council decided, confirm it. If something is wrong the registrar corrects it, and the correction stands.',
    originalName: (party, on) => `original-${party}-${on}`,
    roundOver: 'The round takes no more decisions.',
    done: {
      mote: 'The meeting day is recorded.',
      installt: 'The meeting is removed.',
      bekraftat: 'The decision is confirmed.',
    },
  },

  form: {
    fields: {
      reason: { label: 'Why do you correct it?', missing: refusals.en['reason-missing']({}) },
      outcome: { label: 'What was decided?', missing: refusals.en['outcome-unknown']({}) },
      packageHash: {
        label: 'Which text was the decision about?',
        hint: 'An approval counts only if it is about exactly this text.',
        missing: refusals.en['another-text']({}),
      },
      decidedOn: {
        label: 'Day of meeting',
        missing: 'Write the day of the meeting as 2026-03-26.',
      },
      paragraph: {
        label: 'Paragraph',
        hint: 'Such as § 191.',
        missing: refusals.en['paragraph-missing']({}),
      },
      registryNumber: {
        label: 'Your registry number',
        missing: refusals.en['registry-number-missing']({}),
      },
      reservationNote: {
        label: 'Who made reservations, and why?',
        hint: 'Fill in if members made reservations. Write no personal identity numbers.',
      },
      changesNote: {
        label: 'What was changed, or which conditions were set?',
        hint: 'Fill in if the council changed the text or set conditions.',
        missing: refusals.en['changes-missing']({}),
      },
      newMeetingOn: {
        label: 'New meeting',
        hint: 'Fill in if the matter was referred back and the day is known.',
      },
      attestedOn: {
        label: 'The minutes were attested',
        hint: 'Leave empty if it is not done. For instance 2026-03-26 or 26 March 2026.',
      },
      announcedOn: {
        label: 'The attestation was announced on the notice board',
        hint: 'The time for appeal runs from that day. For instance 2026-03-26 or 26 March 2026.',
      },
      minutes: {
        label: 'Minutes extract',
        hint: 'A PDF of at most 10 MB. It becomes public. Its text is searched for personal numbers, but not scanned pictures of text.',
      },
      appealedOn: 'The decision was appealed',
      appealEndedOn: 'The appeal ended and the decision stands',
    },
    meetingFields: {
      meetsOn: { label: 'Day of meeting', missing: 'Write the day of the meeting as 2026-03-26.' },
      note: 'Note',
    },
    thisText: (hash) => `The text with fingerprint ${hash}`,
    minutesKept: 'Leave empty to keep the file that is there.',
    whatHappens: (party) =>
      `The decision is seen by everyone when you record it. ${party} is bound by the text only when all parties have approved it and all decisions are final.`,
    submit: 'Record the decision',
    addSubmit: 'Record the days',
    addNote: 'What is recorded already is not changed here. If it is wrong, make a correction.',
    correctNote: 'The new record replaces the old one. Both stay and are seen by everyone.',
    correctSubmit: 'Record the correction',
    bookSubmit: 'Record the meeting day',
    letterNote: (party) =>
      `Fill in what the letter says. The decision counts and is shown as unconfirmed until ${party} has confirmed it. The party gets a letter about how to confirm or correct.`,
    letterSubmit: 'Record the decision after the letter',
    letterKept: 'Leave empty to keep the file that is there.',
    confirmSubmit: 'Confirm that it is right',
    cancel: 'Cancel',
  },

  receipt: {
    title: 'The decision is recorded',
    correctedTitle: 'The correction is recorded',
    daysTitle: 'The decision is updated',
    sentence: (party, title) => `${party} has recorded its decision: ${title}.`,
    sentenceByLetter: (party, title) => `The decision of ${party} is recorded by letter: ${title}.`,
    recordedAt: 'Recorded',
    by: (at, name) => `${formatInstant(at, 'en')}${name ? ` by ${name}` : ''}`,
    productDay: 'Day in Samsyn',
    number: 'Number',
    next: 'What happens now?',
    needAttestation: 'Record when the minutes are attested and when the attestation is announced.',
    needAnnouncement: 'Record when the attestation is announced. Then the time for appeal begins.',
    needMinutes: 'Add the minutes extract.',
    needConfirmation: 'The party has got a letter and confirms or corrects what is recorded.',
    toParty: 'Show the decision',
    toAll: 'Show all decisions',
    locked: 'The record does not change. If something is wrong, record a correction with a reason.',
    print: 'Print the page or save it as a PDF if you want the receipt in your registry.',
  },

  bodyPage: {
    fields: {
      outcome: { label: 'What did the body say?', missing: refusals.en['outcome-unknown']({}) },
      statedOn: 'Day',
      paragraph: { label: 'Paragraph', hint: 'Such as § 191.' },
      registryNumber: 'Registry number',
      note: {
        label: 'Note',
        hint: 'Such as reasons or a note in the minutes. Write no personal identity numbers.',
      },
    },
    title: (body, title) => `${body}: ${title}`,
    step: 'Step',
    due: (on) => `Due by ${formatDay(on, 'en')}.`,
    done: (on) => `Done on ${formatDay(on, 'en')}.`,
    waitsFor: (names) => `Waits for ${names}.`,
    said: 'What the body has said',
    nothing: 'Nothing is on record yet.',
    heading: 'Record what the body has said',
    submit: 'Record',
    saved: 'It is recorded.',
    outcomes: {
      approved: 'Supports that the text is approved',
      'approved-with-reservation': 'Supports, with reservations',
      'approved-with-changes': 'Supports with changes',
      rejected: 'Opposes',
      'referred-back': 'Refers back',
      withdrawn: 'Withdraws what it said',
    },
  },

  before: {
    back: 'Back',
    open: {
      title: 'Open the decision round?',
      who: (parties) =>
        `${parties} parties are asked. Their councils decide about the same text one by one.`,
      unread: (names) =>
        `Nobody gets the letter at ${names.length > 6 ? `${names.length} of the parties` : formatList(names, 'en')}. There is no registrar yet. Ask the party’s coordinator to invite one.`,
      days: (opens, deadline, inForce) =>
        `The round opens ${formatDay(opens, 'en')}. The last day for decisions is ${formatDay(deadline, 'en')}. The text enters into force ${formatDay(inForce, 'en')}.`,
      binding:
        'The decisions bind the fingerprint of the text. It cannot be changed while the round is open.',
      public: 'The round and the decision of each party become public.',
      texts: (names) => `These texts become public for the first time: ${names}.`,
      neverBack:
        'The round can be cancelled, with a reason that everyone sees. It cannot be undone.',
      bodies: (count) => (count === 1 ? '1 body' : `${count} bodies`),
      consultation: (names, on) =>
        `The consultation about the same text is open: ${names}. The parties answer through ${formatDay(on, 'en')}.`,
      consultationAnswer: 'Open the decision round before the consultation is closed',
      otherDocument: (process, names) =>
        `The process ${process} has so far been about other documents than ${names}.`,
      otherDocumentAnswer: 'Open the decision round in that process anyway',
    },
    end: {
      title: 'End the round?',
      standing: (approved, of) => `${approved} of ${of} parties have approved.`,
      notAdopted:
        'The text is not adopted and will not be by this round, whatever the parties decide later.',
      adopted: 'The text is adopted and stays so.',
      neverBack: 'A round that has ended cannot be opened again.',
    },
    cancel: {
      title: 'Cancel the round?',
      public: (reason) => `That the round is cancelled and the reason become public: “${reason}”`,
      neverBack: 'A cancelled round cannot be opened again.',
    },
  },

  opening: {
    fields: {
      packageSlug: {
        label: 'Which package is to be decided?',
        none: 'Choose',
        missing: 'Choose a package.',
      },
      title: {
        label: 'Title',
        hint: 'Such as New health-care agreement 2027.',
        missing: refusals.en['title-missing']({}),
      },
      slug: {
        label: 'Name in the address',
        hint: 'Small letters, digits and hyphens.',
        missing: refusals.en['slug-not-usable']({}),
      },
      processSlug: {
        label: 'Which process does it belong to?',
        none: 'Choose',
        missing: 'Choose a process.',
      },
      consultationSlug: { label: 'Which consultation does it build on?', none: 'No consultation' },
      opensOn: 'The round opens',
      deadline: 'Last day for decisions',
      entersIntoForceOn: {
        label: 'The agreement enters into force',
        hint: 'The day after the last day for decisions at the earliest. If decisions are late the day is computed anew.',
      },
    },
    title: 'Open a decision round',
    proposed: (kind) =>
      `The days begin with what the county proposes for ${ofKind.en[kind]}. Everything can be changed.`,
    lead: 'All parties are asked about the same text. The councils of the region and the municipalities decide one by one. What happens is shown first: the route, the days, the letters and what becomes public.',
    noPackages: 'There is no package to decide on. Make a package of frozen versions first.',
    whatHappens:
      'When the round is open, decisions bind the fingerprint of the text. The text cannot be changed.',
    submit: 'Review and open',
    doOpen: 'Open the round',
  },
}

export const pageWords: Readonly<Record<Language, Words>> = { sv, en }
