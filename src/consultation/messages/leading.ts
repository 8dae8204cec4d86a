// SPDX-License-Identifier: EUPL-1.2
// What a process leader reads: to prepare, open and lead a round.

import { formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { answeringForm, extendForm, circleForm, newRoundForm } from '../views/forms.ts'
import type { DocumentKind } from '../../agreement/rules/document.ts'
import { ofKind } from '../../agreement/views/of-kind.ts'
import { dayWordsIn } from './day-words.ts'
import { refusals } from './refusals.ts'
import type { Wide } from './wide.ts'

const day = dayWordsIn('sv')
const dayEn = dayWordsIn('en')

const sv = {
  plan: {
    fields: {
      packageId: {
        label: 'Paket',
        hint: 'De frysta texter som parterna ska pröva tillsammans.',
        none: 'Välj ett paket',
        missing: 'Välj ett paket.',
      },
      title: {
        label: 'Vad heter remissen?',
        hint: 'Till exempel Nytt hälso- och sjukvårdsavtal 2027.',
        missing: refusals.sv['title-missing']({}),
      },
      slug: {
        label: 'Adress',
        hint: 'Sista delen av webbadressen: små bokstäver, siffror och bindestreck.',
        missing: refusals.sv['slug-not-usable']({}),
      },
      kind: 'Slag',
      invitation: {
        label: 'Inbjudan',
        hint: 'Vad prövas, varför, och vad händer sedan? En tom rad ger nytt stycke.',
      },
      questions: { label: 'Frågor', hint: 'En fråga per rad.' },
      opensOn: 'Svarstiden börjar',
      dueOn: 'Parternas sista dag',
      regionDueOn: {
        label: 'Sista dag för regionens nämnder och styrelser',
        hint: 'Lämna tomt för trettio dagar före parternas. Till exempel 2026-03-26 eller 26 mars 2026.',
      },
    } as WordsOf<typeof newRoundForm.fields>,
    circle: {
      parties: (count: number) => `Vilka som frågas: ${count === 1 ? '1 part' : `${count} parter`}`,
      partiesNote:
        'Alla parter frågas, utom dem du kryssar för. En part vars godkännande avtalet behöver frågas alltid.',
      steps: 'Vilka steg remissen går',
      stepsNote: 'Alla steg i länets väg är med, utom dem du kryssar för.',
      fields: { withoutParties: 'Frågas inte', withoutSteps: 'Hoppas över' } as WordsOf<
        typeof circleForm.fields
      >,
    },
    lastDays: {
      heading: 'Sista dag för varje steg',
      note: 'Lämna tomt för den dag som rundans dagar ger steget. Den som svarar har rundans egna sista dagar.',
      otherwise: (on: Day) => `Annars ${day(on)}.`,
      otherwiseNone: 'Annars ingen sista dag.',
    },
    title: 'Förbered en remiss',
    proposed: (kind: DocumentKind) =>
      `Formuläret börjar med länets förslag för ${ofKind.sv[kind]}. Allt går att ändra.`,
    lead: 'Utkastet syns bara för processledare. Ingen får veta något förrän du öppnar remissen.',
    noPackages: 'Det finns inget paket att fråga om. Frys en version och gör ett paket först.',
    toWorkspace: 'Gå till arbetsytan',
    show: 'Visa vägen',
    make: 'Spara utkastet',
    showFirst:
      'Fyll i dagarna och välj Visa vägen, så ser du vilka organ som ska göra vad och när.',
  },

  change: {
    title: 'Ändra utkastet',
    address: (path: string) => `Adressen är ${path} och ändras inte.`,
    save: 'Spara utkastet',
  },

  open: {
    title: 'Öppna remissen',
    what: (asked: number) => `${asked} parter får frågan och ser remissen bland sina ärenden.`,
    unread: (names: readonly string[]) =>
      `Ingen får brevet hos ${names.length > 6 ? `${names.length} av parterna` : formatList(names, 'sv')}. Där finns inget mandat som kan svara än. Be en administratör bjuda in en koordinator, eller berätta på annat sätt.`,
    binding: 'Texten är fryst. Den kan inte ändras medan parterna svarar.',
    public: 'Remissen blir offentlig. Alla kan läsa förslaget och ställa frågor.',
    due: (on: Day) => `Parterna svarar senast ${day(on, 'long')}.`,
    doOpen: 'Öppna remissen',
    back: 'Tillbaka till utkastet',
  },

  before: {
    back: 'Tillbaka till remissen',
    texts: (names: string) => `De här texterna blir offentliga för första gången: ${names}.`,
    extend: {
      title: 'Förläng svarstiden?',
      days: (before: Day, after: Day) =>
        `Parternas sista dag flyttas från ${day(before)} till ${day(after)}.`,
      public: (reason: string) => `Den nya dagen och skälet blir offentliga: ”${reason}”`,
      neverBack: 'Svarstiden kan sedan bara bli längre.',
    },
    cancel: {
      title: 'Ställ in remissen?',
      draft: 'Ingen har fått veta något om utkastet, och ingen får veta att det ställs in.',
      public: (reason: string) =>
        `Att remissen är inställd och skälet blir offentligt: ”${reason}”`,
      who: 'Parterna kan inte längre skicka svar. Det de har skrivit i sina utkast finns kvar hos dem.',
      neverBack: 'En inställd remiss kan inte öppnas igen.',
    },
    close: {
      title: 'Stäng rundan?',
      who: (answers: number) =>
        answers === 1
          ? 'Ett svar är med i sammanställningen.'
          : `${answers} svar är med i sammanställningen.`,
      binding: 'Det som kommer in senare registreras som skrivelser och är inte med.',
      public: 'Svaren blir inte offentliga förrän du publicerar sammanställningen.',
      neverBack: 'Rundan kan inte öppnas igen.',
    },
    publish: {
      title: 'Publicera sammanställningen?',
      public: (open: number) =>
        open === 1
          ? 'Ett svar blir offentligt, med synpunkter, bemötanden och skäl.'
          : `${open} svar blir offentliga, med synpunkter, bemötanden och skäl.`,
      neverBack: 'Det går inte att ta tillbaka.',
    },
  },

  lead: {
    fields: {
      dueOn: 'Ny sista dag',
      reason: {
        label: 'Skäl',
        hint: 'Alla som tillfrågas ser skälet.',
        missing: refusals.sv['reason-missing']({}),
      },
    } as WordsOf<typeof extendForm.fields>,
    answeringFields: {
      packageId: {
        label: 'Paket som svarar på synpunkterna',
        hint: 'I det visas vad varje synpunkt ledde till.',
        none: 'Inget valt än',
        missing: 'Välj ett paket.',
      },
    } as WordsOf<typeof answeringForm.fields>,
    title: 'Led remissen',
    note: 'Syns bara för processledare.',
    compile: 'Bearbeta svaren',
    compileNote: 'Syns bara för redaktörer och processledare.',
    toOpen: 'Öppna remissen',
    toChange: 'Ändra utkastet',
    extend: 'Förläng svarstiden',
    doExtend: 'Förläng och meddela alla',
    close: 'Stäng rundan',
    closeReady:
      'Alla synpunkter har fått svar. När du stänger tas inga fler svar in i sammanställningen.',
    unanswered: (count: number) =>
      count === 1
        ? '1 obesvarad synpunkt. När den har fått svar kan rundan stängas.'
        : `${count} obesvarade synpunkter. När alla har fått svar kan rundan stängas.`,
    notOver: (on: Day) => `Svarstiden går till och med ${day(on)}. Därefter kan rundan stängas.`,
    showUnanswered: 'Visa de obesvarade',
    doClose: 'Stäng rundan',
    publish: 'Publicera sammanställningen',
    publishNote:
      'Alla svar utan sekretessmarkering, alla synpunkter och alla skäl blir offentliga. Det går inte att ta tillbaka.',
    marked: (count: number) =>
      count === 0
        ? 'Inget svar är sekretessmarkerat.'
        : count === 1
          ? '1 svar är sekretessmarkerat.'
          : `${count} svar är sekretessmarkerade.`,
    doPublish: 'Publicera sammanställningen',
    answering: 'Paket som svarar på synpunkterna',
    doAnswering: 'Spara paketet',
    cancel: 'Ställ in remissen',
    cancelNote: 'Alla som tillfrågas får veta det, med skälet.',
    doCancel: 'Ställ in remissen',
  },
}

export type LeadingWords = Wide<typeof sv>

const en: LeadingWords = {
  plan: {
    fields: {
      packageId: {
        label: 'Package',
        hint: 'The frozen texts that the parties are to try together.',
        none: 'Choose a package',
        missing: 'Choose a package.',
      },
      title: {
        label: 'What is the consultation called?',
        hint: 'Such as New health-care agreement 2027.',
        missing: refusals.en['title-missing']({}),
      },
      slug: {
        label: 'Address',
        hint: 'The last part of the web address: small letters, digits and hyphens.',
        missing: refusals.en['slug-not-usable']({}),
      },
      kind: 'Kind',
      invitation: {
        label: 'Invitation',
        hint: 'What is tried, why, and what comes next? An empty line makes a new paragraph.',
      },
      questions: { label: 'Questions', hint: 'One question per line.' },
      opensOn: 'The time for answers begins',
      dueOn: 'Last day of the parties',
      regionDueOn: {
        label: 'Last day of the region’s boards',
        hint: 'Leave empty for thirty days before the parties’. For instance 2026-03-26 or 26 March 2026.',
      },
    },
    circle: {
      parties: (count) => `Who is asked: ${count === 1 ? '1 party' : `${count} parties`}`,
      partiesNote:
        'Every party is asked but those you tick. A party whose approval the agreement needs is always asked.',
      steps: 'Which steps the consultation takes',
      stepsNote: 'Every step of the county’s route is taken but those you tick.',
      fields: { withoutParties: 'Not asked', withoutSteps: 'Skipped' },
    },
    lastDays: {
      heading: 'The last day of each step',
      note: 'Leave empty for the day that the days of the round give the step. Those who answer have the round’s own last days.',
      otherwise: (on) => `Otherwise ${dayEn(on)}.`,
      otherwiseNone: 'Otherwise no last day.',
    },
    title: 'Prepare a consultation',
    proposed: (kind) =>
      `The form begins with what the county proposes for ${ofKind.en[kind]}. Everything can be changed.`,
    lead: 'The draft is seen by process leaders only. Nobody is told anything until you open the consultation.',
    noPackages: 'There is no package to ask about. Freeze a version and make a package first.',
    toWorkspace: 'Go to the workspace',
    show: 'Show the route',
    make: 'Save the draft',
    showFirst: 'Fill in the days and choose Show the route to see which bodies do what and when.',
  },

  change: {
    title: 'Change the draft',
    address: (path) => `The address is ${path} and stays the same.`,
    save: 'Save the draft',
  },

  open: {
    title: 'Open the consultation',
    what: (asked) => `${asked} parties are asked and see the consultation among their matters.`,
    unread: (names) =>
      `Nobody gets the letter at ${names.length > 6 ? `${names.length} of the parties` : formatList(names, 'en')}. No mandate there can answer yet. Ask an administrator to invite a coordinator, or tell them in another way.`,
    binding: 'The text is frozen. It cannot be changed while the parties answer.',
    public: 'The consultation becomes public. Everyone can read the proposal and ask questions.',
    due: (on) => `The parties answer by ${dayEn(on, 'long')}.`,
    doOpen: 'Open the consultation',
    back: 'Back to the draft',
  },

  before: {
    back: 'Back to the consultation',
    texts: (names) => `These texts become public for the first time: ${names}.`,
    extend: {
      title: 'Extend the time for answers?',
      days: (before, after) =>
        `The last day of the parties moves from ${dayEn(before)} to ${dayEn(after)}.`,
      public: (reason) => `The new day and the reason become public: “${reason}”`,
      neverBack: 'After that the time for answers can only become longer.',
    },
    cancel: {
      title: 'Cancel the consultation?',
      draft: 'Nobody has been told of the draft, and nobody is told that it is cancelled.',
      public: (reason) =>
        `That the consultation is cancelled and the reason become public: “${reason}”`,
      who: 'The parties can no longer send answers. What they have written in their drafts stays with them.',
      neverBack: 'A cancelled consultation cannot be opened again.',
    },
    close: {
      title: 'Close the round?',
      who: (answers) =>
        answers === 1 ? 'One answer is compiled.' : `${answers} answers are compiled.`,
      binding: 'What comes later is registered as letters and is not compiled.',
      public: 'The answers do not become public until you publish the collation.',
      neverBack: 'The round cannot be opened again.',
    },
    publish: {
      title: 'Publish the collation?',
      public: (open) =>
        open === 1
          ? 'One answer becomes public, with its comments, replies and reasons.'
          : `${open} answers become public, with their comments, replies and reasons.`,
      neverBack: 'It cannot be taken back.',
    },
  },

  lead: {
    fields: {
      dueOn: 'New last day',
      reason: {
        label: 'Reason',
        hint: 'Everyone asked sees the reason.',
        missing: refusals.en['reason-missing']({}),
      },
    },
    answeringFields: {
      packageId: {
        label: 'Package that answers the comments',
        hint: 'What each comment led to is shown in it.',
        none: 'None chosen yet',
        missing: 'Choose a package.',
      },
    },
    title: 'Lead the consultation',
    note: 'Seen by process leaders only.',
    compile: 'Work on the answers',
    compileNote: 'Seen by editors and process leaders only.',
    toOpen: 'Open the consultation',
    toChange: 'Change the draft',
    extend: 'Extend the time for answers',
    doExtend: 'Extend and tell everyone',
    close: 'Close the round',
    closeReady: 'Every comment has an answer. Once closed, no more answers are compiled.',
    unanswered: (count) =>
      count === 1
        ? '1 comment without an answer. The round can be closed when it has one.'
        : `${count} comments without an answer. The round can be closed when all have one.`,
    notOver: (on) =>
      `The time for answers lasts through ${dayEn(on)}. Then the round can be closed.`,
    showUnanswered: 'Show those without an answer',
    doClose: 'Close the round',
    publish: 'Publish the collation',
    publishNote:
      'All answers without a secrecy mark, all comments and all reasons become public. It cannot be taken back.',
    marked: (count) =>
      count === 0
        ? 'No answer carries a secrecy mark.'
        : count === 1
          ? '1 answer carries a secrecy mark.'
          : `${count} answers carry a secrecy mark.`,
    doPublish: 'Publish the collation',
    answering: 'Package that answers the comments',
    doAnswering: 'Save the package',
    cancel: 'Cancel the consultation',
    cancelNote: 'Everyone asked is told, with the reason.',
    doCancel: 'Cancel the consultation',
  },
}

export const leading: Readonly<Record<Language, LeadingWords>> = { sv, en }
