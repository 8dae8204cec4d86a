// SPDX-License-Identifier: EUPL-1.2
// A sentence for every "no". Each says what to do.

import { day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import { pdfWords } from '#platform/files/pdf-words.ts'
import { letterRefusals, originalMissing } from '../../process/views/letter-view.tsx'
import type { DecisionRefusal } from '../rules/refusals.ts'

type Sentences = Readonly<Record<DecisionRefusal, (facts: Facts) => string>>

const dayOf = (facts: Facts, name: string, language: Language) =>
  formatDay(day(String(facts[name])), language)

const sv: Sentences = {
  ...typedTextWords.sv,
  ...pdfWords.sv,
  'slug-taken': () => 'Adressen finns redan. Välj ett annat namn i adressen.',
  'slug-not-usable': () =>
    'Skriv namnet i adressen med små bokstäver a–z, siffror och bindestreck.',
  'of-another-process': () =>
    'Omgången är redan öppnad, i en annan process. Välj den processen, eller skriv en annan adress.',
  'title-missing': () => 'Skriv en titel.',
  'reason-missing': () => 'Skriv varför.',
  'deadline-before-opening': () =>
    'Sista dag för beslut ligger före öppningen. Skriv en senare dag.',
  'in-force-before-deadline': () =>
    'Avtalet kan börja gälla tidigast dagen efter sista dag för beslut. Skriv en senare dag.',
  'party-without-council': (facts) =>
    facts['party']
      ? `${facts['party']} saknar fullmäktige. Lägg till det innan omgången öppnas.`
      : 'Det finns inga parter att fråga den dagen.',
  'body-has-ended': (facts) =>
    `${facts['body']} fanns till och med ${dayOf(facts, 'lastDay', 'sv')} och kan inte ta steget ${facts['step']}. Välj en öppningsdag efter den dagen.`,
  'version-already-adopted': (facts) => `${facts['title']} är redan antagen. Välj ett annat paket.`,
  'version-in-another-round': (facts) =>
    `Texten beslutas redan i omgången ”${facts['title']}”. Avsluta den först.`,
  'step-not-possible': () => 'Omgången är redan avslutad eller inställd.',
  'round-adopted': () => 'Alla har godkänt och besluten gäller. Omgången kan inte ställas in.',
  'round-not-open': () => 'Omgången tar inte emot uppgifter längre. Kontakta processledaren.',
  'party-not-asked': () => 'Parten ingår inte i omgången.',
  'outcome-unknown': () => 'Välj vad som beslutades.',
  'already-recorded': () => 'Det är redan registrerat. Ni behöver inte göra det igen.',
  'decided-otherwise': () =>
    'Parten har redan ett annat beslut registrerat. Rätta det, eller registrera det nya, på partens sida.',
  'changed-meanwhile': () =>
    'Något har ändrats sedan du öppnade formuläret. Läs vad som står nu och skicka igen.',
  'already-corrected': () =>
    'Registreringen är redan rättad. Öppna sidan på nytt och rätta den som gäller.',
  'correction-changes-nothing': () => 'Rättelsen säger samma sak som registreringen. Ändra något.',
  'nothing-to-withdraw': () => 'Ni har inget beslut att återkalla.',
  'paragraph-missing': () => 'Skriv paragrafen i protokollet, till exempel § 191.',
  'paragraph-not-usable': () => 'Skriv paragrafen med siffror, till exempel § 191.',
  'registry-number-missing': () => 'Skriv diarienumret för ert beslut.',
  'decided-in-the-future': (facts) =>
    `Mötet har inte hållits än. Skriv en dag till och med ${dayOf(facts, 'today', 'sv')}.`,
  'decided-before-opening': (facts) =>
    `Omgången öppnade ${dayOf(facts, 'opensOn', 'sv')}. Skriv den dagen eller en senare.`,
  'another-text': () =>
    'Kryssa i rutan om beslutet gällde exakt den texten. Var det en annan lydelse, välj ”Godkänt med ändringar”.',
  'changes-missing': () => 'Skriv vad fullmäktige ändrade eller vilka villkor som sattes.',
  'attested-before-decision': (facts) =>
    `Protokollet kan inte vara justerat före mötet ${dayOf(facts, 'decidedOn', 'sv')}.`,
  'attestation-missing': () => 'Skriv när protokollet justerades. Anslaget gäller justeringen.',
  'announced-before-attestation': (facts) =>
    `Ett anslag före justeringen ${dayOf(facts, 'attestedOn', 'sv')} räknas inte. Skriv dagen då justeringen anslogs.`,
  'appealed-before-decision': (facts) =>
    `Beslutet fattades ${dayOf(facts, 'decidedOn', 'sv')}. Skriv den dagen eller en senare.`,
  'appealed-after-period': (facts) =>
    `Sista dag att överklaga var ${dayOf(facts, 'lastDay', 'sv')}. Ett senare överklagande räknas inte.`,
  'appeal-missing': () => 'Skriv först när beslutet överklagades.',
  'appeal-ended-before-appeal': (facts) =>
    `Beslutet överklagades ${dayOf(facts, 'appealedOn', 'sv')}. Skriv den dagen eller en senare.`,
  'day-in-the-future': (facts) =>
    `${dayOf(facts, 'day', 'sv')} har inte varit än. Registrera dagen när den har kommit.`,
  'day-already-recorded': (facts) =>
    `Dagen är redan registrerad som ${dayOf(facts, 'day', 'sv')}. Är den fel, registrera en rättelse.`,
  'nothing-to-add': () => 'Skriv minst en dag eller välj en fil.',
  'meeting-in-the-past': (facts) =>
    `Mötet har varit. Skriv ${dayOf(facts, 'today', 'sv')} eller en senare dag.`,
  'new-meeting-before-decision': (facts) =>
    `Det nya mötet måste ligga efter ${dayOf(facts, 'decidedOn', 'sv')}.`,
  'meeting-already-booked': (facts) =>
    `Mötet ${dayOf(facts, 'meetsOn', 'sv')} är redan registrerat.`,
  'step-is-done-elsewhere': () => 'Organet har inget steg att ta ställning i här.',
  'minutes-already-there': () =>
    'Det finns redan ett protokollsutdrag. Är det fel fil, registrera en rättelse.',
  ...letterRefusals('sv'),
  'letter-before-decision': (facts) =>
    `Beslutet fattades ${dayOf(facts, 'decidedOn', 'sv')}. Skriv den dagen eller en senare.`,
  'original-missing': () => originalMissing('sv'),
  'party-has-recorded': () =>
    'Parten har själv registrerat eller bekräftat ett beslut. Be partens registrator registrera det nya.',
  'confirm-first': () =>
    'Processledaren har registrerat ett beslut efter ert brev. Bekräfta eller rätta det först.',
}

const en: Sentences = {
  ...typedTextWords.en,
  ...pdfWords.en,
  'slug-taken': () => 'The address exists already. Choose another name in the address.',
  'slug-not-usable': () =>
    'Write the name in the address with small letters a–z, digits and hyphens.',
  'of-another-process': () =>
    'The round is open already, in another process. Choose that one, or write another address.',
  'title-missing': () => 'Write a title.',
  'reason-missing': () => 'Write why.',
  'deadline-before-opening': () =>
    'The last day for decisions is before the opening. Write a later day.',
  'in-force-before-deadline': () =>
    'The agreement can enter into force the day after the last day for decisions at the earliest. Write a later day.',
  'party-without-council': (facts) =>
    facts['party']
      ? `${facts['party']} has no council. Add it before the round is opened.`
      : 'There are no parties to ask on that day.',
  'body-has-ended': (facts) =>
    `${facts['body']} was there through ${dayOf(facts, 'lastDay', 'en')} and cannot take the step ${facts['stepEn']}. Choose an opening day after that day.`,
  'version-already-adopted': (facts) =>
    `${facts['title']} is already adopted. Choose another package.`,
  'version-in-another-round': (facts) =>
    `The text is already being decided in the round “${facts['title']}”. End that one first.`,
  'step-not-possible': () => 'The round has already ended or been cancelled.',
  'round-adopted': () =>
    'All have approved and the decisions stand. The round cannot be cancelled.',
  'round-not-open': () => 'The round takes no more records. Contact the process leader.',
  'party-not-asked': () => 'The party is not part of the round.',
  'outcome-unknown': () => 'Choose what was decided.',
  'already-recorded': () => 'It is recorded already. You need not do it again.',
  'decided-otherwise': () =>
    'The party already has another decision on record. Correct it, or record the new one, on the page of the party.',
  'changed-meanwhile': () =>
    'Something has changed since you opened the form. Read what stands now and send again.',
  'already-corrected': () =>
    'The record has been corrected already. Open the page again and correct the one that stands.',
  'correction-changes-nothing': () =>
    'The correction says the same as the record. Change something.',
  'nothing-to-withdraw': () => 'You have no decision to withdraw.',
  'paragraph-missing': () => 'Write the paragraph of the minutes, such as § 191.',
  'paragraph-not-usable': () => 'Write the paragraph in digits, such as § 191.',
  'registry-number-missing': () => 'Write the registry number of your decision.',
  'decided-in-the-future': (facts) =>
    `The meeting has not been held yet. Write a day up to ${dayOf(facts, 'today', 'en')}.`,
  'decided-before-opening': (facts) =>
    `The round opened on ${dayOf(facts, 'opensOn', 'en')}. Write that day or a later one.`,
  'another-text': () =>
    'Tick the box if the decision was about exactly that text. If it was another wording, choose “Approved with changes”.',
  'changes-missing': () => 'Write what the council changed, or which conditions it set.',
  'attested-before-decision': (facts) =>
    `The minutes cannot be attested before the meeting on ${dayOf(facts, 'decidedOn', 'en')}.`,
  'attestation-missing': () =>
    'Write when the minutes were attested. The announcement is of the attestation.',
  'announced-before-attestation': (facts) =>
    `An announcement before the attestation on ${dayOf(facts, 'attestedOn', 'en')} does not count. Write the day the attestation was announced.`,
  'appealed-before-decision': (facts) =>
    `The decision was made on ${dayOf(facts, 'decidedOn', 'en')}. Write that day or a later one.`,
  'appealed-after-period': (facts) =>
    `The last day for appeal was ${dayOf(facts, 'lastDay', 'en')}. A later appeal does not count.`,
  'appeal-missing': () => 'Write first when the decision was appealed.',
  'appeal-ended-before-appeal': (facts) =>
    `The decision was appealed on ${dayOf(facts, 'appealedOn', 'en')}. Write that day or a later one.`,
  'day-in-the-future': (facts) =>
    `${dayOf(facts, 'day', 'en')} has not come yet. Record the day when it has.`,
  'day-already-recorded': (facts) =>
    `The day is recorded already as ${dayOf(facts, 'day', 'en')}. If it is wrong, record a correction.`,
  'nothing-to-add': () => 'Write at least one day or choose a file.',
  'meeting-in-the-past': (facts) =>
    `The meeting has been. Write ${dayOf(facts, 'today', 'en')} or a later day.`,
  'new-meeting-before-decision': (facts) =>
    `The new meeting must be after ${dayOf(facts, 'decidedOn', 'en')}.`,
  'meeting-already-booked': (facts) =>
    `The meeting on ${dayOf(facts, 'meetsOn', 'en')} is recorded already.`,
  'step-is-done-elsewhere': () => 'The body has no step to take here.',
  'minutes-already-there': () =>
    'There is a minutes extract already. If it is the wrong file, record a correction.',
  ...letterRefusals('en'),
  'letter-before-decision': (facts) =>
    `The decision was made on ${dayOf(facts, 'decidedOn', 'en')}. Write that day or a later one.`,
  'original-missing': () => originalMissing('en'),
  'party-has-recorded': () =>
    'The party itself has recorded or confirmed a decision. Ask its registrar to record the new one.',
  'confirm-first': () =>
    'The process leader has recorded a decision after your letter. Confirm or correct it first.',
}

export const refusals: Readonly<Record<Language, Sentences>> = { sv, en }
