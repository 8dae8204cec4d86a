// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { ProcessRefusal } from './rules/refusals.ts'
import type { StepVerb } from './rules/route.ts'
import type { Branch } from './rules/route-template.ts'
import type { StepForm } from './rules/step-form.ts'
import type { doneForm, reopenForm, waiveForm } from './views/forms.ts'

const sv = {
  start: 'Start',
  matters: 'Mina ärenden',
  progress: 'Så går det',
  branch: {
    joint: 'Gemensamt',
    region: 'Region',
    municipalities: 'Kommuner',
  } as Readonly<Record<Branch, string>>,
  verb: {
    position: 'Ta ställning',
    'hand-over': 'Lämna över',
    answer: 'Svara',
    compile: 'Sammanställa',
    prepare: 'Bereda',
    recommend: 'Rekommendera',
    decide: 'Besluta',
  } as Readonly<Record<StepVerb, string>>,

  body: 'Organ',
  step: 'Steg',
  state: 'Läge',
  due: 'Sista dag',
  noDue: 'ingen dag satt',
  caption: (branch: string) => `Stegen i grenen ${branch.toLowerCase()}`,
  optional: (count: number) => `Visa ${count} steg för den egna beredningen`,
  optionalCaption: 'Frivilliga steg inom parterna. Ingen väntar på dem.',
  late: (count: number) => (count === 1 ? 'Ett steg är försenat.' : `${count} steg är försenade.`),

  noneLate: 'Inget steg är försenat.',
  doneOn: (on: Day) => ` ${formatDay(on, 'sv', 'short')}`,
  waitsFor: (names: string) => ` på ${names}`,
  several: (count: number) => `${count} organ`,
  waived: ', behövs inte',
  opens: (on: Day) => ` till ${formatDay(on, 'sv', 'short')}`,

  page: {
    title: (step: string, body: string) => `${step}: ${body}`,
    partOf: 'Ärende',
    who: 'Vem',
    whatToDo: 'Vad som görs',
    opensOn: 'Kan börja',
    dueOn: 'Sista dag',
    doneOn: 'Klart',
    note: 'Anteckning',
    state: 'Läge',
    waitsFor: 'Väntar på',
    waitsForNothing: 'Inget. Steget kan tas nu.',
    waitedForBy: 'De här väntar på steget',
    waitedForByNobody: 'Ingen väntar på det här steget.',
    more: (count: number) => `och ${count} till`,
    optional: 'Steget är frivilligt och hjälper den egna beredningen. Ingen väntar på det.',
    isDone: (on: Day) => `Steget är klart sedan ${formatDay(on, 'sv')}.`,
    formTitle: 'Säg att steget är klart',
    formNote: 'När du säger till ser alla att nästa steg kan tas.',
    doneFields: {
      doneOn: 'Dag då det blev klart',
      note: {
        label: 'Anteckning',
        hint: 'Till exempel paragraf eller diarienummer. Anteckningen är offentlig.',
      },
    } as WordsOf<typeof doneForm.fields>,
    submit: 'Registrera att steget är klart',
    elsewhere: {
      position: 'Registrera ställningstagandet',
      'hand-over': 'Lämna över',
      answer: 'Svara på remissen',
      compile: 'Sammanställ svaren',
      prepare: 'Registrera beredningen',
      recommend: 'Registrera rekommendationen',
      decide: 'Registrera beslutet',
    } as Readonly<Record<StepVerb, string>>,
    notYours: 'Bara den som har mandat för organet kan registrera steget.',
    signIn: 'Logga in för att registrera steget.',
    saved: {
      klart: 'Steget är klart.',
      avsta: 'Sparat. Steget behövs inte hos er.',
      oppna: 'Steget är öppet igen.',
    } as Readonly<Record<StepForm, string>>,
    byRecord: 'Steget blir klart när svaret eller beslutet registreras.',
    readIt: 'Läs vad som är registrerat',
    isWaived: (on: Day) => `Organet har sagt ${formatDay(on, 'sv')} att steget inte behövs där.`,
    waiveTitle: 'Behövs steget inte hos er?',
    waiveNote: 'Då försvinner det ur era ärenden. Fullmäktige kan besluta ändå.',
    waiveFields: {
      note: { label: 'Anteckning', hint: 'Till exempel varför. Anteckningen är offentlig.' },
    } as WordsOf<typeof waiveForm.fields>,
    waive: 'Behövs inte hos oss',
    reopenTitle: 'Blev det fel?',
    reopenNote: 'Öppna steget igen. Det som var registrerat syns kvar med ditt skäl.',
    reopenFields: {
      reason: {
        label: 'Skäl',
        hint: 'Skälet är offentligt.',
        missing: 'Skriv varför steget öppnas igen.',
      },
    } as WordsOf<typeof reopenForm.fields>,
    reopen: 'Öppna steget igen',
    undone: 'Tidigare registrerat',
    wasDone: (done: Day, reopened: Day) =>
      `Klart ${formatDay(done, 'sv')}, öppnat igen ${formatDay(reopened, 'sv')}.`,
    asOf: (on: Day) => `Så här ser det ut ${formatDay(on, 'sv')}.`,
    wholeRoute: 'Visa alla steg',
    seen: {
      step: 'Steget',
      open: 'inte klart',
      reopened: 'öppnat igen',
      done: 'klart',
      doneOn: (on: Day) => `klart ${formatDay(on, 'sv')}`,
      waivedOn: (on: Day) => `behövs inte, sagt ${formatDay(on, 'sv')}`,
    },
  },

  refusals: {
    ...typedTextWords.sv,
    'day-in-the-future': () =>
      'Steget kan inte ha blivit klart efter i dag. Skriv en tidigare dag.',
    'step-is-done-elsewhere': () => 'Steget blir klart när svaret eller beslutet registreras.',
    'round-not-under-way': () => 'Omgången pågår inte. Steget står som det är.',
    'step-is-needed': () => 'Andra väntar på steget. Det kan inte lämnas därhän.',
    'step-is-not-done': () => 'Steget är redan öppet.',
    'step-is-done': () => 'Steget är redan klart. Öppna det igen först, om det blev fel.',
    'changed-meanwhile': () =>
      'Steget har ändrats sedan du öppnade sidan. Läs vad som står nu och skicka igen.',
    'reason-missing': () => 'Skriv varför steget öppnas igen.',
  } as Readonly<Record<ProcessRefusal, (facts: Facts) => string>>,
}

type Words = typeof sv

const en: Words = {
  start: 'Start',
  matters: 'My matters',
  progress: 'Progress',
  branch: { joint: 'Joint', region: 'Region', municipalities: 'Municipalities' },
  verb: {
    position: 'Take position',
    'hand-over': 'Hand over',
    answer: 'Answer',
    compile: 'Compile',
    prepare: 'Prepare',
    recommend: 'Recommend',
    decide: 'Decide',
  },

  body: 'Body',
  step: 'Step',
  state: 'State',
  due: 'Last day',
  noDue: 'no day set',
  caption: (branch) => `The steps of the branch ${branch.toLowerCase()}`,
  optional: (count) =>
    count === 1 ? 'Show 1 step of inner preparation' : `Show ${count} steps of inner preparation`,
  optionalCaption: 'Optional steps within the parties. Nobody waits for them.',
  late: (count) => (count === 1 ? 'One step is late.' : `${count} steps are late.`),

  noneLate: 'No step is late.',
  doneOn: (on) => ` ${formatDay(on, 'en', 'short')}`,
  waitsFor: (names) => ` for ${names}`,
  several: (count) => `${count} bodies`,
  waived: ', not needed',
  opens: (on) => ` until ${formatDay(on, 'en', 'short')}`,

  page: {
    title: (step, body) => `${step}: ${body}`,
    partOf: 'Matter',
    who: 'Who',
    whatToDo: 'What is done',
    opensOn: 'May begin',
    dueOn: 'Last day',
    doneOn: 'Done',
    note: 'Note',
    state: 'State',
    waitsFor: 'Waits for',
    waitsForNothing: 'Nothing. The step can be taken now.',
    waitedForBy: 'These wait for the step',
    waitedForByNobody: 'Nobody waits for this step.',
    more: (count) => `and ${count} more`,
    optional: 'The step is optional and helps the inner preparation. Nobody waits for it.',
    isDone: (on) => `The step is done since ${formatDay(on, 'en')}.`,
    formTitle: 'Say that the step is done',
    formNote: 'When you say so everyone sees that the next step can be taken.',
    doneFields: {
      doneOn: 'Day when it was done',
      note: {
        label: 'Note',
        hint: 'For instance paragraph or registry number. The note is public.',
      },
    },
    submit: 'Record that the step is done',
    elsewhere: {
      position: 'Record the position',
      'hand-over': 'Hand over',
      answer: 'Answer the consultation',
      compile: 'Compile the answers',
      prepare: 'Record the preparation',
      recommend: 'Record the recommendation',
      decide: 'Record the decision',
    },
    notYours: 'Only those with a mandate for the body can record the step.',
    signIn: 'Sign in to record the step.',
    saved: {
      klart: 'The step is done.',
      avsta: 'Saved. You do without the step.',
      oppna: 'The step is open again.',
    },
    byRecord: 'The step is done when the answer or decision is recorded.',
    readIt: 'Read what is recorded',
    isWaived: (on) => `The body said on ${formatDay(on, 'en')} that it does without the step.`,
    waiveTitle: 'Do you do without the step?',
    waiveNote: 'Then it leaves your matters. The council can decide all the same.',
    waiveFields: { note: { label: 'Note', hint: 'For instance why. The note is public.' } },
    waive: 'Not needed with us',
    reopenTitle: 'Was it a mistake?',
    reopenNote: 'Open the step again. What was recorded stays visible, with your reason.',
    reopenFields: {
      reason: {
        label: 'Reason',
        hint: 'The reason is public.',
        missing: 'Write why the step is opened again.',
      },
    },
    reopen: 'Open the step again',
    undone: 'Recorded before',
    wasDone: (done, reopened) =>
      `Done ${formatDay(done, 'en')}, opened again ${formatDay(reopened, 'en')}.`,
    asOf: (on) => `This is how it stands on ${formatDay(on, 'en')}.`,
    wholeRoute: 'Show all steps',
    seen: {
      step: 'The step',
      open: 'not done',
      reopened: 'opened again',
      done: 'done',
      doneOn: (on) => `done ${formatDay(on, 'en')}`,
      waivedOn: (on) => `not needed, said ${formatDay(on, 'en')}`,
    },
  },

  refusals: {
    ...typedTextWords.en,
    'day-in-the-future': () => 'The step cannot have been done after today. Write an earlier day.',
    'step-is-done-elsewhere': () => 'The step is done when the answer or decision is recorded.',
    'round-not-under-way': () => 'The round is not under way. The step stands as it is.',
    'step-is-needed': () => 'Others wait for the step. It cannot be done without.',
    'step-is-not-done': () => 'The step is open already.',
    'step-is-done': () => 'The step is done already. Open it again first, if it was a mistake.',
    'changed-meanwhile': () =>
      'The step has changed since you opened the page. Read what stands now and send again.',
    'reason-missing': () => 'Write why the step is opened again.',
  },
}

const words: Readonly<Record<Language, Words>> = { sv, en }

export function messagesIn(language: Language): Words {
  return words[language]
}
