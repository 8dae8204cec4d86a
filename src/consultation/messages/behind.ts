// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer: the party's own decision, what is attached, and the letter it came by.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { behindForm } from '../views/forms.ts'

const sv = {
  behind: {
    title: 'Ert beslut och bilagor',
    lead: 'Fyll i vilken nämnd eller styrelse som har beslutat om svaret, och bifoga till exempel protokollsutdraget. Allt får lämnas tomt.',
    note: 'Det följer med svaret när koordinatorn skickar det, och blir offentligt när svaret blir det.',
    link: 'Beslut och bilagor',
    fields: {
      board: { label: 'Vem beslutade?', hint: 'Till exempel Kommunstyrelsen.' },
      decidedOn: 'Dag för beslutet',
      paragraph: { label: 'Paragraf', hint: 'Till exempel § 48.' },
      registryNumber: 'Ert diarienummer',
      file: {
        label: 'Bilaga',
        hint: 'En PDF på högst 10 MB. Den blir offentlig med svaret. Text i filen genomsöks efter personnummer, men inte inskannade bilder av text.',
      },
    } as WordsOf<typeof behindForm.fields>,
    save: 'Spara',
    saved: 'Sparat.',
    removed: 'Bilagan är borttagen.',
    putBack: 'Bilagan är tillbaka.',
    remove: 'Ta bort',
    attached: 'Bilagor',
    none: 'Inget är bifogat.',
    decision: 'Partens beslut om svaret',
    board: 'Beslutat av',
    decidedOn: 'Dag',
    paragraph: 'Paragraf',
    registryNumber: 'Diarienummer',
    back: 'Till svaret',
    by: (board: string, on: Day | undefined, paragraph: string) =>
      [board, on && formatDay(on, 'sv'), paragraph].filter(Boolean).join(', '),
    attachmentName: (from: string, place: number) => `bilaga-${from}-${place}.pdf`,
    fileAgain: 'Välj filen igen: den följer inte med när formuläret kommer tillbaka.',
  },
  byLetter: {
    title: 'Registrera ett svar som kom med brev',
    link: 'Registrera ett svar som kom med brev',
    lead: 'Fyll i det som står i brevet eller mejlet och bifoga originalet. Svaret sammanställs och visas som obekräftat tills den som svarade har bekräftat det eller skickat ett eget svar.',
    respondent: { label: 'Vem har svarat?', missing: 'Välj vem som har svarat.', none: 'Välj' },
    replaces: (name: string) => `${name} (registrerat efter brev, ersätts)`,
    everyone: 'Alla tillfrågade har svarat själva.',
    stance: 'Hållning till förslaget som helhet',
    overall: 'Samlad kommentar',
    comments: 'Synpunkter på bestämmelser',
    comment: (number: number) => `Synpunkt ${number}`,
    provision: { label: 'Bestämmelse', none: 'Ingen' },
    kind: { label: 'Slag', none: 'Välj slag' },
    text: 'Synpunkten',
    wording: 'Föreslagen lydelse',
    more: 'Lägg till en synpunkt till',
    save: 'Registrera svaret',
    confirm: 'Bekräfta svaret',
    confirmTitle: 'Bekräfta svaret',
    confirmLead:
      'Läs det som är registrerat. Stämmer det med ert svar bekräftar ni det. Är något fel skriver ni ert eget svar: det ersätter det här.',
    doConfirm: 'Bekräfta att det stämmer',
    write: 'Skriv ett eget svar',
    confirmed: 'Svaret är bekräftat.',
    recorded: 'Svaret är registrerat efter brev',
    originalName: (from: string, on: Day) => `original-${from}-${on}`,
  },
}

export type BehindWords = typeof sv

const en: BehindWords = {
  behind: {
    title: 'Your decision and attachments',
    lead: 'Fill in which board has decided on the answer, and attach for instance the minutes. All of it may be left empty.',
    note: 'It goes with the answer when the coordinator sends it, and becomes public when the answer does.',
    link: 'Decision and attachments',
    fields: {
      board: { label: 'Who decided?', hint: 'Such as the municipal executive board.' },
      decidedOn: 'Day of the decision',
      paragraph: { label: 'Paragraph', hint: 'Such as § 48.' },
      registryNumber: 'Your registry number',
      file: {
        label: 'Attachment',
        hint: 'A PDF of at most 10 MB. It becomes public with the answer. Its text is searched for personal numbers, but not scanned pictures of text.',
      },
    },
    save: 'Save',
    saved: 'Saved.',
    removed: 'The attachment is removed.',
    putBack: 'The attachment is back.',
    remove: 'Remove',
    attached: 'Attachments',
    none: 'Nothing is attached.',
    decision: 'The decision of the party on the answer',
    board: 'Decided by',
    decidedOn: 'Day',
    paragraph: 'Paragraph',
    registryNumber: 'Registry number',
    back: 'To the answer',
    by: (board, on, paragraph) =>
      [board, on && formatDay(on, 'en'), paragraph].filter(Boolean).join(', '),
    attachmentName: (from, place) => `attachment-${from}-${place}.pdf`,
    fileAgain: 'Choose the file again: it does not come back with the form.',
  },
  byLetter: {
    title: 'Record an answer that came by letter',
    link: 'Record an answer that came by letter',
    lead: 'Fill in what the letter or e-mail says and attach the original. The answer is compiled and shown as unconfirmed until whoever answered has confirmed it or sent an answer of its own.',
    respondent: { label: 'Who has answered?', missing: 'Choose who has answered.', none: 'Choose' },
    replaces: (name) => `${name} (recorded by letter, is replaced)`,
    everyone: 'All who were asked have answered themselves.',
    stance: 'Stance on the proposal as a whole',
    overall: 'Overall comment',
    comments: 'Comments on provisions',
    comment: (number) => `Comment ${number}`,
    provision: { label: 'Provision', none: 'None' },
    kind: { label: 'Kind', none: 'Choose a kind' },
    text: 'The comment',
    wording: 'Proposed wording',
    more: 'Add one more comment',
    save: 'Record the answer',
    confirm: 'Confirm the answer',
    confirmTitle: 'Confirm the answer',
    confirmLead:
      'Read what is recorded. If it is your answer, confirm it. If something is wrong, write an answer of your own: it replaces this one.',
    doConfirm: 'Confirm that it is right',
    write: 'Write an answer of your own',
    confirmed: 'The answer is confirmed.',
    recorded: 'The answer is recorded by letter',
    originalName: (from, on) => `original-${from}-${on}`,
  },
}

export const behind: Readonly<Record<Language, BehindWords>> = { sv, en }
