// SPDX-License-Identifier: EUPL-1.2
// What the round of 2025 asked, what was answered, and what anyone could ask about it.
import type { Temper } from './draft-comment.ts'

export type DraftQuestion = {
  readonly key: string
  readonly text: string
  readonly answers: Readonly<Partial<Record<Temper, readonly string[]>>>
}

export const consultationQuestions: readonly DraftQuestion[] = [
  {
    key: 'paverkan-helg',
    text: 'Hur påverkas er verksamhet av att insatser kväll, natt och helg omfattas?',
    answers: {
      'small-rural': [
        'Vi har en sjuksköterska i tjänst på helger. Varje insats utöver de planerade påverkar någon annan patient.',
        'Det går om vi vet det senast på torsdagen och om vi får dela med grannkommunen.',
      ],
      'large-city': [
        'Måttligt. Vi har bemanning dygnet runt, men behöver en samordnad väg in från alla sjukhus.',
      ],
      coast: [
        'Vintertid lite, sommartid mycket.',
        'Resorna till öarna avgör. En insats kan ta en halv dag.',
      ],
      economy: ['Vi räknar med två tillkommande tjänster om inget regleras om ersättning.'],
      'patient-safety': [
        'Positivt för patienten om läkare kan nås. Annars ökar risken för återinläggning.',
      ],
      legal: ['Det går inte att bedöma innan orden kväll, natt och helg har fått en betydelse.'],
      supportive: ['Vi gör redan detta i dag och ser att det fungerar.'],
      critical: ['Vi saknar personal och pengar för uppgiften.'],
      brief: ['Lite.'],
      detail: [
        'Vi har räknat på ett år: omkring 60 insatser på helger, varav hälften kunde ha planerats på fredagen.',
      ],
      simplify: ['Inte nämnvärt.'],
      hospital: ['Färre patienter blir kvar över helgen.'],
      'primary-care': ['Vårdcentralens jour får fler samtal, vilket behöver planeras.'],
      'private-caregiver': ['Uppdraget behöver ändras om vår jour ska omfattas.'],
    },
  },
  {
    key: 'trappan',
    text: 'Är trappan för tvister och dess tider rimliga?',
    answers: {
      'small-rural': [
        'Ja, men tiderna är för långa i slutet.',
        'Ja. Bra att det finns namn på stegen.',
      ],
      'large-city': ['Ja, om man kan gå direkt till rätt nivå i principfrågor.'],
      coast: ['Ja.', 'Tiderna bör inte räknas under semestern.'],
      economy: ['Trappan är rimlig. Det viktiga är hur kostnaden regleras därefter.'],
      'patient-safety': ['Ja, eftersom vården fortsätter under tiden.'],
      legal: ['SRO:s roll i sista steget behöver klargöras.'],
      supportive: ['Ja, den är ett stort framsteg.'],
      critical: ['Nej. Fem månader är för länge när det är kommunen som betalar under tiden.'],
      brief: ['Ja.'],
      detail: [
        'Stegen är rimliga. Det behöver framgå från vilken dag tiden räknas och vad som händer om ingen svarar.',
      ],
      simplify: ['Tre steg hade räckt.'],
      hospital: ['De första stegen är för korta.'],
      'primary-care': ['Ja.'],
      'private-caregiver': ['Det behöver framgå hur vi deltar.'],
    },
  },
  {
    key: 'stod',
    text: 'Vilket stöd behöver ni för att införa avtalet?',
    answers: {
      'small-rural': [
        'Mallar, en kort utbildning på webben och någon att ringa.',
        'Ett gemensamt material som vi inte behöver skriva själva.',
      ],
      'large-city': [
        'Patientfall och ett utbildningsmaterial för chefer, gärna ett halvår i förväg.',
      ],
      coast: [
        'Digitala utbildningar som går att ta på kvällen.',
        'Samtal i vårdsamverkansområdet.',
      ],
      economy: ['En gemensam beräkning av följderna för kommunerna.'],
      'patient-safety': ['Patientfall om specialiserad vård i hemmet.'],
      legal: ['En rättslig vägledning om tjänsteköp.'],
      supportive: ['Inget särskilt. Vi kan dela med oss av hur vi gör.'],
      critical: ['Resurser.'],
      brief: ['Mallar.'],
      detail: ['En lista över ändringarna, bestämmelse för bestämmelse, med skälen till dem.'],
      simplify: ['En sida med det viktigaste.'],
      abstaining: ['Vi återkommer.'],
      hospital: ['Gemensamma utbildningar med kommunerna.'],
      'primary-care': ['Tid för lokala samtal mellan vårdcentral och kommun.'],
      'private-caregiver': ['Besked om hur uppdraget ändras.'],
    },
  },
]

/** What anyone asked about the open round, and the public answer. */
export const publicQuestions = [
  {
    key: 'fraga-ett-svar',
    askedOn: '2025-02-11',
    answeredOn: '2025-02-13',
    text: 'Kan varje nämnd i en kommun lämna ett eget svar?',
    answer:
      'Nej, varje kommun lämnar ett gemensamt svar. Flera personer kan arbeta i samma utkast.',
  },
  {
    key: 'fraga-bilagor',
    askedOn: '2025-02-20',
    answeredOn: '2025-02-24',
    text: 'Ska vi svara på överenskommelserna samtidigt som på avtalet?',
    answer:
      'Ja. Remissen gäller avtalet och dess överenskommelser som en helhet, men ni kan ta ställning till varje dokument för sig.',
  },
  {
    key: 'fraga-helg',
    about: 'kommun-kvall-natt',
    askedOn: '2025-03-04',
    answeredOn: '2025-03-07',
    text: 'Betyder 3.1 att kommunen måste ta emot insatser på helgen?',
    answer:
      'Nej. Bestämmelsen säger «kan» och kräver att huvudmännen är överens i det enskilda fallet.',
  },
  {
    key: 'fraga-uppsagning',
    about: 'avtalstid-forlangning',
    askedOn: '2025-03-18',
    answeredOn: '2025-03-20',
    text: 'Kan en enskild kommun säga upp avtalet?',
    answer:
      'Ja. Uppsägning ska göras skriftligt och senast 18 månader före avtalstidens slut. Vad som då gäller för de andra parterna får de komma överens om.',
  },
  {
    key: 'fraga-gemensamma-kommuner',
    about: 'kommun-bemanning',
    askedOn: '2025-03-26',
    answeredOn: '2025-03-28',
    text: 'Får två kommuner dela på nattens sjuksköterska enligt förslaget?',
    answer:
      'Förslaget säger inte nej. Lämna gärna en synpunkt om ni vill att det ska stå uttryckligen.',
  },
  {
    key: 'fraga-larm',
    about: 'egenmonitorering-ansvar',
    askedOn: '2025-04-02',
    answeredOn: '2025-04-04',
    text: 'Omfattar avsnittet om egenmonitorering även trygghetslarm?',
    answer:
      'Nej, trygghetslarm är en insats från socialtjänsten och ordineras inte av en mottagning.',
  },
  {
    key: 'fraga-skillnader',
    askedOn: '2025-04-09',
    answeredOn: '2025-04-10',
    text: 'Finns en sammanställning av vad som skiljer förslaget från utgåvan 2017?',
    answer:
      'Ja. Välj «Jämför» på avtalets sida. Där ser ni varje bestämmelse bredvid den tidigare lydelsen, med skälet till ändringen.',
  },
  {
    key: 'fraga-utforare',
    about: 'parter-privata',
    askedOn: '2025-04-23',
    answeredOn: '2025-04-28',
    text: 'Vi driver ett särskilt boende på uppdrag av en kommun. Kan vi lämna ett eget svar?',
    answer:
      'Kommunens svar är det som räknas. Lämna era synpunkter till den kommun som ni har uppdraget från.',
  },
  {
    key: 'fraga-bilaga-aldre',
    askedOn: '2025-05-06',
    answeredOn: '2025-05-08',
    text: 'Vad händer med överenskommelsen om in- och utskrivning från 2018 om avtalet godkänns?',
    answer:
      'Den ersätts av bilagan om kommunernas betalningsansvar samma dag som det nya avtalet börjar gälla.',
  },
  {
    key: 'fraga-oversyn',
    about: 'tvister-trappa',
    askedOn: '2025-05-14',
    answeredOn: '2025-05-16',
    text: 'Kan tiderna i trappan ändras utan att alla femtio beslutar på nytt?',
    answer:
      'Nej. Tiderna står i avtalet och ändras som avtalet i övrigt. Riktlinjen om avvikelser och tvister kan däremot ändras för sig.',
  },
  {
    key: 'fraga-sent',
    askedOn: '2025-05-28',
    answeredOn: '2025-05-30',
    text: 'Vår nämnd sammanträder först den 24 juni. Kan vi svara senare?',
    answer:
      'Svar efter den 19 juni tas emot och märks som sena. De kan komma med i sammanställningen så länge den inte är avslutad.',
  },
  {
    key: 'fraga-patientfall',
    about: 'avtalsvard-patientfall',
    askedOn: '2025-06-03',
    answeredOn: '2025-06-05',
    text: 'Ingår patientfallen i remissen?',
    answer: 'Nej. De tas fram under våren och beslutas av Vårdsamverkan Västra Götaland.',
  },
] as const
