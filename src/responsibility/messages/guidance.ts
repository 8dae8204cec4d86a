// SPDX-License-Identifier: EUPL-1.2
// Every text about cases, questions and answers that helped, Swedish (the source) and English.
// Long because both languages stand beside each other.

import type { Day } from '#kernel/day.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import type { ListWords } from '#kernel/list.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { CaseRefusal } from '../rules/case-refusals.ts'
import type { QuestionRefusal } from '../rules/question-refusals.ts'
import type * as forms from '../views/guidance/forms.ts'
import type { caseList, questionList, ratingList } from '../views/guidance/lists.ts'

type Refusals = Readonly<Record<CaseRefusal | QuestionRefusal, (facts: Facts) => string>>

const sv = {
  start: 'Start',
  cases: {
    title: 'Vägledande patientfall',
    lead: 'Situationer som ingen enskild har varit i, med vad som gäller och varför. Fallen hör till avtalens anvisningar.',
    caseNo: (number: number) => `Fall ${number}`,
    write: 'Skriv ett fall',
    rewrite: 'Ändra utkastet',
    decide: 'Besluta fallet',
    withdraw: 'Återkalla fallet',
    writeLead: 'Beskriv läget, inte en patient. Inga namn, personnummer eller orter.',
    decideTitle: (number: number) => `Besluta fall ${number}`,
    decideLead: 'Fallet blir offentligt när du beslutar det. Orden går inte att ändra sedan.',
    decideReplaces: (number: number) => `Fall ${number} slutar gälla dagen innan det här börjar.`,
    withdrawTitle: (number: number) => `Återkalla fall ${number}`,
    withdrawLead:
      'Fallet vägleder ingen från i dag. Det står kvar med ditt skäl, och går inte att ta tillbaka.',
    save: 'Spara utkastet',
    saved: 'Sparat.',
    toList: 'Alla patientfall',
    situation: 'Situation',
    question: 'Fråga',
    answer: 'Svar',
    why: 'Varför',
    rests: 'Bestämmelserna bakom svaret',
    restsPast: 'Står i en utgåva som inte gäller den dagen',
    noProvision: 'Ingen av bestämmelserna finns i någon utgåva den dagen.',
    alike: 'Liknande fall',
    decidedBy: 'Beslutat av',
    decidedOn: 'Beslutat',
    validFrom: 'Gäller från',
    validUntil: 'Gäller till och med',
    untilFurther: 'tills vidare',
    replacedBy: 'Ersatt av',
    replaces: 'Ersätter',
    withdrawn: (on: Day) => `Återkallat ${formatDay(on, 'sv')}`,
    notNow: (on: Day) => `Fallet gäller inte ${formatDay(on, 'sv')}.`,
    beside: 'Vägledande patientfall',
    noneBeside: 'Inget patientfall handlar om det här än.',
    asData: 'Samma som JSON',
    draftNote: 'Utkastet ser bara ni som skriver.',
  },
  caseFields: {
    title: { label: 'Rubrik', hint: 'Läget i några ord.', missing: 'Skriv en rubrik.' },
    situation: {
      label: 'Situation',
      hint: 'Var personen är, vad hon behöver och vem som har ordinerat det.',
      missing: 'Beskriv situationen.',
    },
    question: { label: 'Fråga', missing: 'Skriv vad som är frågan.' },
    answer: { label: 'Svar', missing: 'Skriv svaret.' },
    responsible: { label: 'Vem ansvarar', missing: 'Välj vem som ansvarar enligt svaret.' },
    why: {
      label: 'Varför',
      hint: 'Hur bestämmelserna leder till svaret.',
      missing: 'Skriv varför.',
    },
    provisions: {
      label: 'Bestämmelser',
      hint: 'En på varje rad: klistra in adressen, eller skriv som munhalsa/3.2.4.',
    },
    alike: { label: 'Liknande fall', hint: 'Deras nummer, med mellanslag emellan.' },
    replaces: {
      label: 'Ersätter fall',
      hint: 'Numret på det fall som det här kommer i stället för.',
    },
  } as WordsOf<typeof forms.caseForm.fields>,
  decideFields: {
    decidedBy: {
      label: 'Beslutat av',
      none: 'Välj ett organ',
      missing: 'Välj vilket organ som har beslutat.',
    },
    decidedOn: { label: 'Beslutat', missing: 'Skriv dagen för beslutet, till exempel 2026-03-19.' },
    validFrom: { label: 'Gäller från', missing: 'Skriv första dagen, till exempel 2026-04-01.' },
    validUntil: { label: 'Gäller till och med', hint: 'Lämna tomt för tills vidare.' },
  } as WordsOf<typeof forms.decideCaseForm.fields>,
  withdrawFields: {
    reason: { label: 'Skäl', hint: 'Visas för alla.', missing: 'Skriv varför fallet återkallas.' },
  } as WordsOf<typeof forms.withdrawCaseForm.fields>,
  caseList: {
    caption: 'Vägledande patientfall',
    noun: { one: 'patientfall', many: 'patientfall' },
    columns: {
      number: 'Nr',
      title: 'Fall',
      responsible: 'Ansvar',
      state: 'Läge',
      decidedOn: 'Beslutat',
      validFrom: 'Gäller från',
      validUntil: 'Gäller till och med',
      situation: 'Situation',
      question: 'Fråga',
      answer: 'Svar',
      why: 'Varför',
    },
    filters: {
      state: { label: 'Läge', all: 'Alla' },
      responsible: { label: 'Vem ansvarar', all: 'Alla' },
      document: { label: 'Avtal', all: 'Alla' },
      words: { label: 'Sök bland fallen', all: '' },
    },
    nothing: 'Inget patientfall är beslutat än. De visas här.',
    fileName: 'patientfall',
  } as ListWords<typeof caseList>,
  questions: {
    title: 'Frågor från vården',
    lead: 'Det som avtalen inte gav något säkert svar på. Varje fråga går till det organ som får svara, och svaret publiceras här.',
    questionNo: (number: string) => `Fråga ${number}`,
    ask: 'Ställ en fråga',
    askTitle: 'Skicka en fråga som ingen har kunnat svara på',
    askLead:
      'Någon som kan avtalen läser frågan och lämnar den till det organ som får svara. Svaret publiceras för alla.',
    careGoesOn: 'Vården fortsätter så som den är ordinerad medan ni väntar på svaret.',
    send: 'Skicka frågan',
    received: (number: string) => `Frågan är mottagen och har nummer ${number}.`,
    followHint: 'Spara numret eller adressen, så ser du när den är besvarad.',
    unread: 'Orden visas när någon har läst frågan.',
    askedOn: 'Ställd',
    asked: 'Frågad',
    times: (count: number) => (count === 1 ? 'en gång' : `${count} gånger`),
    state: 'Läge',
    body: 'Organ',
    answerBy: 'Svar senast',
    answeredOn: 'Besvarad',
    answer: 'Svar',
    instruction: 'Tillämpningsanvisning',
    byCase: 'Vägledande fall',
    sameAs: 'Samma fråga som',
    closedBecause: 'Varför den inte besvaras',
    toList: 'Alla frågor',
    handle: 'Hantera frågan',
    notNow: 'Inget mer görs med frågan.',
    alike: 'Frågor som liknar den',
    alikeHint: 'Orden liknar varandra. Du avgör om det är samma fråga.',
    isSame: (number: string) => `Samma som ${number}`,
    steps: {
      show: {
        link: 'Visa den för alla',
        title: 'Visa frågan för alla',
        lead: 'Frågans ord blir offentliga.',
        submit: 'Visa frågan',
      },
      send: {
        link: 'Lämna till ett organ',
        title: 'Lämna frågan till ett organ',
        lead: 'Alla ser vilket organ som har frågan och när svaret ska komma.',
        submit: 'Lämna frågan',
      },
      answer: {
        link: 'Svara',
        title: 'Svara på frågan',
        lead: 'Svaret blir offentligt och går inte att ta tillbaka.',
        submit: 'Publicera svaret',
      },
      close: {
        link: 'Avsluta utan svar',
        title: 'Avsluta frågan utan svar',
        lead: 'Skälet blir offentligt och frågan tas inte upp igen.',
        submit: 'Avsluta frågan',
      },
      join: {
        link: 'Samma som en annan',
        title: 'Samma fråga som en annan',
        lead: 'Svaret på den andra blir svaret på den här.',
        submit: 'Det är samma fråga',
      },
      part: {
        link: 'Skilj den från den andra',
        title: '',
        lead: '',
        submit: 'Skilj den från den andra',
      },
    },
    quoted: (text: string) => `Frågan: ”${text}”`,
    isRead: 'Jag har läst frågan. Den pekar inte ut någon patient eller medarbetare.',
    waiting: {
      read: (count: number) =>
        count === 1 ? 'En fråga från vården att läsa' : `${count} frågor från vården att läsa`,
      readText: 'De har skickats från Vem ansvarar, eftersom avtalen inte gav något svar.',
      pass: (count: number) =>
        count === 1
          ? 'En läst fråga väntar på ett organ'
          : `${count} lästa frågor väntar på ett organ`,
      passText: 'Lämna dem till det organ som får svara.',
      overdue: (count: number) =>
        count === 1
          ? 'En fråga skulle ha varit besvarad'
          : `${count} frågor skulle ha varit besvarade`,
      overdueText: 'Organet har låtit sin dag gå. De vanligaste står först.',
      act: 'Se frågorna',
    },
  },
  askFields: {
    text: {
      label: 'Din fråga',
      hint: 'Beskriv läget, inte patienten. Inga namn, personnummer eller adresser.',
      missing: 'Skriv din fråga.',
    },
  } as WordsOf<typeof forms.staffQuestionForm.fields>,
  showFields: {
    isRead: { label: 'Läst', missing: 'Kryssa i att du har läst frågan.' },
  } as WordsOf<typeof forms.showQuestionForm.fields>,
  joinFields: {
    to: {
      label: 'Den andra frågans nummer',
      hint: 'Till exempel 2026-0004.',
      missing: 'Skriv numret på den andra frågan.',
    },
  } as WordsOf<typeof forms.joinQuestionForm.fields>,
  passFields: {
    bodyId: { label: 'Organ', none: 'Välj ett organ', missing: 'Välj det organ som får svara.' },
    answerBy: { label: 'Svar senast', missing: 'Skriv en dag, till exempel 2026-05-31.' },
  } as WordsOf<typeof forms.passQuestionForm.fields>,
  answerFields: {
    answer: { label: 'Svar', missing: 'Skriv svaret.' },
    instruction: { label: 'Tillämpningsanvisning', hint: 'Namnet på den, om svaret står där.' },
    caseNumber: { label: 'Vägledande fall', hint: 'Fallets nummer, om det ger svaret.' },
  } as WordsOf<typeof forms.answerQuestionForm.fields>,
  closeFields: {
    reason: {
      label: 'Skäl',
      hint: 'Visas för alla.',
      missing: 'Skriv varför frågan inte besvaras.',
    },
  } as WordsOf<typeof forms.closeQuestionForm.fields>,
  questionStates: {
    unanswered: 'Utan svar',
    received: 'Mottagna, inte lästa',
    open: 'Lästa',
    'with-body': 'Hos ett organ',
    answered: 'Besvarade',
    closed: 'Avslutade utan svar',
  },
  questionList: {
    caption: 'Frågor från vården',
    noun: { one: 'fråga', many: 'frågor' },
    columns: {
      number: 'Nr',
      text: 'Fråga',
      asked: 'Gånger',
      status: 'Läge',
      body: 'Organ',
      askedOn: 'Ställd',
      answerBy: 'Svar senast',
      answeredOn: 'Besvarad',
      answer: 'Svar',
    },
    filters: {
      state: { label: 'Läge', all: 'Alla' },
      words: { label: 'Sök bland frågorna', all: '' },
    },
    nothing: 'Ingen fråga finns här.',
    fileName: 'fragor-fran-varden',
  } as ListWords<typeof questionList>,
  ratings: {
    title: 'Hjälpte svaren?',
    lead: 'Hur många som har tryckt ja och nej vid varje svar. Ingen vet vem som har tryckt.',
    ask: 'Hjälpte svaret?',
    fields: { helped: { label: 'Hjälpte svaret?', missing: 'Tryck på ja eller nej.' } } as WordsOf<
      typeof forms.ratingForm.fields
    >,
    yes: 'Ja',
    no: 'Nej',
    thanks: 'Tack, det är räknat.',
    thanksNo: 'Tack. Skriv gärna vad som saknades, så går frågan till det organ som får svara.',
    back: 'Tillbaka till svaret',
    unknown: 'Det finns inget svar på den adressen.',
  },
  ratingList: {
    caption: 'Svar som någon har sagt något om',
    noun: { one: 'svar', many: 'svar' },
    columns: { answer: 'Svar', helped: 'Ja', not: 'Nej', lastOn: 'Senast' },
    filters: {},
    nothing: 'Ingen har sagt om något svar hjälpte.',
    fileName: 'hjalpte-svaren',
  } as ListWords<typeof ratingList>,
  changed: 'Har ändrats',
  seen: { guidingCase: 'Fallet', staffQuestion: 'Frågan' },
  refusals: {
    ...typedTextWords.sv,
    'changed-meanwhile': () =>
      'Någon har ändrat under tiden. Se vad som står nu, och gör det igen.',
    'step-not-possible': () => 'Det går inte att göra i det läge som är nu.',
    'provision-unknown': ({ line }) =>
      `Ingen bestämmelse har adressen ${line}. Klistra in den från sidan där den står.`,
    'provision-missing': () => 'Skriv minst en bestämmelse som svaret vilar på.',
    'too-many-provisions': ({ most }) => `Skriv högst ${most} bestämmelser.`,
    'case-unknown': ({ number }) => `Det finns inget fall ${number}.`,
    'case-of-itself': () => 'Fallet kan inte likna sig självt. Ta bort dess nummer.',
    'replaces-no-decided': ({ number }) =>
      `Fall ${number} är inget beslutat fall. Bara ett sådant kan ersättas.`,
    'decided-later': () => 'Beslutet kan inte vara fattat efter i dag. Ändra dagen.',
    'holds-before-decided': () =>
      'Fallet kan inte gälla innan det är beslutat. Ändra en av dagarna.',
    'case-ends-before': () => 'Fallet kan inte sluta gälla innan det börjar. Ändra en av dagarna.',
    'body-unknown': () => 'Organet finns inte längre. Välj ett annat.',
    'answer-day-past': () => 'Dagen har varit. Skriv en dag från och med i dag.',
    'question-unknown': ({ number }) =>
      `Fråga ${number} går inte att höra ihop med. Skriv numret på en fråga som står för sig.`,
    'same-question': () => 'Det är frågans eget nummer. Skriv den andra frågans.',
    'case-does-not-guide': ({ number }) =>
      `Fall ${number} är inte beslutat eller gäller inte längre.`,
  } as Refusals,
  numberWrong: 'Skriv numret med siffror.',
}

const en: typeof sv = {
  start: 'Start',
  cases: {
    title: 'Guiding patient cases',
    lead: 'Situations that no one person has been in, with what holds and why. They belong to the instructions of the agreements.',
    caseNo: (number) => `Case ${number}`,
    write: 'Write a case',
    rewrite: 'Change the draft',
    decide: 'Decide the case',
    withdraw: 'Withdraw the case',
    writeLead: 'Describe the situation, not a patient. No names, identity numbers or places.',
    decideTitle: (number) => `Decide case ${number}`,
    decideLead:
      'The case becomes public when you decide it. Its words cannot be changed after that.',
    decideReplaces: (number) => `Case ${number} ends the day before this one begins.`,
    withdrawTitle: (number) => `Withdraw case ${number}`,
    withdrawLead:
      'The case guides nobody from today. It stays with your reason, and cannot be taken back.',
    save: 'Save the draft',
    saved: 'Saved.',
    toList: 'All patient cases',
    situation: 'Situation',
    question: 'Question',
    answer: 'Answer',
    why: 'Why',
    rests: 'The provisions behind the answer',
    restsPast: 'Stands in an edition that is not in force that day',
    noProvision: 'None of the provisions stands in any edition that day.',
    alike: 'Alike cases',
    decidedBy: 'Decided by',
    decidedOn: 'Decided',
    validFrom: 'In force from',
    validUntil: 'In force through',
    untilFurther: 'until further notice',
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
    withdrawn: (on) => `Withdrawn ${formatDay(on, 'en')}`,
    notNow: (on) => `The case is not in force on ${formatDay(on, 'en')}.`,
    beside: 'Guiding patient cases',
    noneBeside: 'No patient case is about this yet.',
    asData: 'The same as JSON',
    draftNote: 'Only those who write see the draft.',
  },
  caseFields: {
    title: { label: 'Heading', hint: 'The situation in a few words.', missing: 'Write a heading.' },
    situation: {
      label: 'Situation',
      hint: 'Where the person is, what she needs and who has ordered it.',
      missing: 'Describe the situation.',
    },
    question: { label: 'Question', missing: 'Write what is asked.' },
    answer: { label: 'Answer', missing: 'Write the answer.' },
    responsible: {
      label: 'Who is responsible',
      missing: 'Choose who is responsible by the answer.',
    },
    why: { label: 'Why', hint: 'How the provisions lead to the answer.', missing: 'Write why.' },
    provisions: {
      label: 'Provisions',
      hint: 'One on each line: paste the address, or write it as munhalsa/3.2.4.',
    },
    alike: { label: 'Alike cases', hint: 'Their numbers, with spaces between.' },
    replaces: {
      label: 'Replaces case',
      hint: 'The number of the case that this one stands in place of.',
    },
  },
  decideFields: {
    decidedBy: {
      label: 'Decided by',
      none: 'Choose a body',
      missing: 'Choose which body has decided.',
    },
    decidedOn: { label: 'Decided', missing: 'Write the day of the decision, such as 2026-03-19.' },
    validFrom: { label: 'In force from', missing: 'Write the first day, such as 2026-04-01.' },
    validUntil: { label: 'In force through', hint: 'Leave empty for until further notice.' },
  },
  withdrawFields: {
    reason: {
      label: 'Reason',
      hint: 'Shown to everyone.',
      missing: 'Write why the case is withdrawn.',
    },
  },
  caseList: {
    caption: 'Guiding patient cases',
    noun: { one: 'patient case', many: 'patient cases' },
    columns: {
      number: 'No',
      title: 'Case',
      responsible: 'Responsible',
      state: 'State',
      decidedOn: 'Decided',
      validFrom: 'In force from',
      validUntil: 'In force through',
      situation: 'Situation',
      question: 'Question',
      answer: 'Answer',
      why: 'Why',
    },
    filters: {
      state: { label: 'State', all: 'All' },
      responsible: { label: 'Who is responsible', all: 'All' },
      document: { label: 'Agreement', all: 'All' },
      words: { label: 'Search among the cases', all: '' },
    },
    nothing: 'No patient case has been decided yet. They are shown here.',
    fileName: 'patient-cases',
  },
  questions: {
    title: 'Questions from care staff',
    lead: 'What the agreements gave no certain answer to. Each question goes to the body that may answer, and the answer is published here.',
    questionNo: (number) => `Question ${number}`,
    ask: 'Ask a question',
    askTitle: 'Send a question that nobody could answer',
    askLead:
      'Somebody who knows the agreements reads it and gives it to the body that may answer. The answer is published for everyone.',
    careGoesOn: 'Care goes on as it has been ordered while you wait for the answer.',
    send: 'Send the question',
    received: (number) => `The question has been received and has number ${number}.`,
    followHint: 'Keep the number or the address, and you will see when it is answered.',
    unread: 'The words are shown when somebody has read the question.',
    askedOn: 'Asked on',
    asked: 'Asked',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    state: 'State',
    body: 'Body',
    answerBy: 'Answer by',
    answeredOn: 'Answered',
    answer: 'Answer',
    instruction: 'Application instruction',
    byCase: 'Guiding case',
    sameAs: 'The same question as',
    closedBecause: 'Why it is not answered',
    toList: 'All questions',
    handle: 'Handle the question',
    notNow: 'Nothing more is done with the question.',
    alike: 'Questions that are like it',
    alikeHint: 'Their words are alike. You say whether it is the same question.',
    isSame: (number) => `The same as ${number}`,
    steps: {
      show: {
        link: 'Show it to everyone',
        title: 'Show the question to everyone',
        lead: 'The words of the question become public.',
        submit: 'Show the question',
      },
      send: {
        link: 'Give it to a body',
        title: 'Give the question to a body',
        lead: 'Everyone sees which body has the question and when the answer is to come.',
        submit: 'Give the question',
      },
      answer: {
        link: 'Answer',
        title: 'Answer the question',
        lead: 'The answer becomes public and cannot be taken back.',
        submit: 'Publish the answer',
      },
      close: {
        link: 'Close without an answer',
        title: 'Close the question without an answer',
        lead: 'The reason becomes public and the question is not taken up again.',
        submit: 'Close the question',
      },
      join: {
        link: 'The same as another',
        title: 'The same question as another',
        lead: 'The answer to the other becomes the answer to this one.',
        submit: 'It is the same question',
      },
      part: {
        link: 'Part it from the other',
        title: '',
        lead: '',
        submit: 'Part it from the other',
      },
    },
    quoted: (text) => `The question: “${text}”`,
    isRead: 'I have read the question. It points out no patient and no employee.',
    waiting: {
      read: (count) =>
        count === 1
          ? 'A question from care staff to read'
          : `${count} questions from care staff to read`,
      readText: 'They were sent from Who is responsible, since the agreements gave no answer.',
      pass: (count) =>
        count === 1
          ? 'A question that is read waits for a body'
          : `${count} questions that are read wait for a body`,
      passText: 'Give them to the body that may answer.',
      overdue: (count) =>
        count === 1
          ? 'A question should have been answered'
          : `${count} questions should have been answered`,
      overdueText: 'The body has let its day pass. The most asked stand first.',
      act: 'See the questions',
    },
  },
  askFields: {
    text: {
      label: 'Your question',
      hint: 'Describe the situation, not the patient. No names, identity numbers or addresses.',
      missing: 'Write your question.',
    },
  },
  showFields: { isRead: { label: 'Read', missing: 'Tick that you have read the question.' } },
  joinFields: {
    to: {
      label: 'The number of the other question',
      hint: 'Such as 2026-0004.',
      missing: 'Write the number of the other question.',
    },
  },
  passFields: {
    bodyId: { label: 'Body', none: 'Choose a body', missing: 'Choose the body that may answer.' },
    answerBy: { label: 'Answer by', missing: 'Write a day, such as 2026-05-31.' },
  },
  answerFields: {
    answer: { label: 'Answer', missing: 'Write the answer.' },
    instruction: {
      label: 'Application instruction',
      hint: 'Its name, if the answer stands there.',
    },
    caseNumber: { label: 'Guiding case', hint: 'The number of the case, if it gives the answer.' },
  },
  closeFields: {
    reason: {
      label: 'Reason',
      hint: 'Shown to everyone.',
      missing: 'Write why the question is not answered.',
    },
  },
  questionStates: {
    unanswered: 'Without an answer',
    received: 'Received, not read',
    open: 'Read',
    'with-body': 'With a body',
    answered: 'Answered',
    closed: 'Closed without an answer',
  },
  questionList: {
    caption: 'Questions from care staff',
    noun: { one: 'question', many: 'questions' },
    columns: {
      number: 'No',
      text: 'Question',
      asked: 'Times',
      status: 'State',
      body: 'Body',
      askedOn: 'Asked',
      answerBy: 'Answer by',
      answeredOn: 'Answered',
      answer: 'Answer',
    },
    filters: {
      state: { label: 'State', all: 'All' },
      words: { label: 'Search among the questions', all: '' },
    },
    nothing: 'There is no question here.',
    fileName: 'questions-from-care-staff',
  },
  ratings: {
    title: 'Did the answers help?',
    lead: 'How many have pressed yes and no at each answer. Nobody knows who pressed.',
    ask: 'Did the answer help?',
    fields: { helped: { label: 'Did the answer help?', missing: 'Press yes or no.' } },
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you, it has been counted.',
    thanksNo:
      'Thank you. Do write what was missing, and the question goes to the body that may answer.',
    back: 'Back to the answer',
    unknown: 'There is no answer at that address.',
  },
  ratingList: {
    caption: 'Answers that somebody has said something of',
    noun: { one: 'answer', many: 'answers' },
    columns: { answer: 'Answer', helped: 'Yes', not: 'No', lastOn: 'Latest' },
    filters: {},
    nothing: 'Nobody has said whether an answer helped.',
    fileName: 'did-the-answers-help',
  },
  changed: 'Has changed',
  seen: { guidingCase: 'The case', staffQuestion: 'The question' },
  refusals: {
    ...typedTextWords.en,
    'changed-meanwhile': () =>
      'Somebody has made a change meanwhile. See what stands now, and do it again.',
    'step-not-possible': () => 'It cannot be done as things stand now.',
    'provision-unknown': ({ line }) =>
      `No provision has the address ${line}. Paste it from the page where it stands.`,
    'provision-missing': () => 'Write at least one provision that the answer rests on.',
    'too-many-provisions': ({ most }) => `Write at most ${most} provisions.`,
    'case-unknown': ({ number }) => `There is no case ${number}.`,
    'case-of-itself': () => 'The case cannot be alike itself. Take its number away.',
    'replaces-no-decided': ({ number }) =>
      `Case ${number} is no decided case. Only one that is can be replaced.`,
    'decided-later': () => 'The decision cannot have been taken after today. Change the day.',
    'holds-before-decided': () =>
      'The case cannot be in force before it is decided. Change one of the days.',
    'case-ends-before': () => 'The case cannot end before it begins. Change one of the days.',
    'body-unknown': () => 'The body is there no more. Choose another.',
    'answer-day-past': () => 'The day has been. Write a day from today on.',
    'question-unknown': ({ number }) =>
      `Question ${number} cannot be joined to. Write the number of one that stands by itself.`,
    'same-question': () => 'That is its own number. Write that of the other question.',
    'case-does-not-guide': ({ number }) =>
      `Case ${number} is not decided or is no longer in force.`,
  },
  numberWrong: 'Write the number in digits.',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function guidanceIn(language: Language): typeof sv {
  return words[language]
}
