// SPDX-License-Identifier: EUPL-1.2
// The open round of 2026 on the guideline: what has come in so far. Nothing is answered yet.
import type { DraftComment, Temper } from './draft-comment.ts'

export type OpenComment = Omit<DraftComment, 'answer'>

export const commentsOnGuideline: readonly OpenComment[] = [
  {
    key: 'riktlinje-syfte-kort',
    about: 'riktlinje-syfte',
    kind: 'support',
    by: ['supportive', 'simplify'],
    text: 'Kort och lätt att förstå.',
  },
  {
    key: 'riktlinje-avvikelse-sip',
    about: 'riktlinje-avvikelse',
    kind: 'clarify',
    by: ['detail', 'legal'],
    text: 'Är det en avvikelse när en samordnad individuell plan inte har upprättats, eller bara när en plan som finns inte har följts?',
  },
  {
    key: 'riktlinje-tvist-forsok',
    about: 'riktlinje-tvist',
    kind: 'clarify',
    by: ['legal', 'economy'],
    text: 'Vad krävs för att parterna ska ha «försökt lösa» frågan? Ett samtal, ett möte eller något skriftligt?',
  },
  {
    key: 'riktlinje-inga-patienter',
    about: 'riktlinje-uppgifter',
    kind: 'support',
    by: ['patient-safety', 'legal', 'large-city'],
    text: 'Viktigt att inga patientuppgifter förekommer. Det gör det möjligt att tala öppet om händelserna.',
  },
  {
    key: 'riktlinje-inga-patienter-svart',
    about: 'riktlinje-uppgifter',
    kind: 'question',
    by: ['small-rural', 'coast'],
    text: 'I en liten kommun räcker ofta datum och plats för att förstå vem det gäller. Hur ska vi skriva då?',
    opposes: 'riktlinje-inga-patienter',
  },
  {
    key: 'riktlinje-fem-dagar',
    about: 'riktlinje-vem-rapporterar',
    kind: 'reword',
    by: ['patient-safety'],
    text: 'Fem arbetsdagar är för länge när risken finns kvar.',
    proposedWording:
      'Den som upptäcker en avvikelse rapporterar den till sin egen vårdgivare, som skickar den vidare till den andra parten inom två arbetsdagar.',
  },
  {
    key: 'riktlinje-fem-dagar-ok',
    about: 'riktlinje-vem-rapporterar',
    kind: 'support',
    by: ['small-rural', 'simplify'],
    text: 'Fem dagar är lagom för en verksamhet där en person sköter alla rapporter.',
    opposes: 'riktlinje-fem-dagar',
  },
  {
    key: 'riktlinje-eget-system',
    about: 'riktlinje-vem-rapporterar',
    kind: 'question',
    by: ['large-city', 'economy'],
    text: 'Måste rapporten skrivas in i två system?',
  },
  {
    key: 'riktlinje-bestammelse',
    about: 'riktlinje-rapport-innehall',
    kind: 'less-detail',
    by: ['small-rural', 'simplify', 'coast'],
    text: 'Den som rapporterar vet sällan vilken bestämmelse det gäller. Låt den som tar emot fylla i det.',
  },
  {
    key: 'riktlinje-bestammelse-viktig',
    about: 'riktlinje-rapport-innehall',
    kind: 'support',
    by: ['detail', 'patient-safety'],
    text: 'Kopplingen till en bestämmelse är det som gör rapporterna användbara.',
    opposes: 'riktlinje-bestammelse',
  },
  {
    key: 'riktlinje-sommar',
    about: 'riktlinje-svarstid',
    kind: 'add',
    by: ['coast', 'small-rural', 'large-city'],
    text: 'Tiderna behöver räknas på ett annat sätt i juli.',
    proposedWording: 'Juli månad räknas inte in i tiderna.',
  },
  {
    key: 'riktlinje-bekraftelse',
    about: 'riktlinje-svarstid',
    kind: 'support',
    by: ['supportive', 'patient-safety'],
    text: 'Bra med en bekräftelse inom två dagar, så att man vet att rapporten kommit fram.',
  },
  {
    key: 'riktlinje-orsaker',
    about: 'riktlinje-orsaker',
    kind: 'support',
    by: ['supportive', 'large-city', 'detail'],
    text: 'Rätt förhållningssätt.',
  },
  {
    key: 'riktlinje-steg-parter',
    about: 'riktlinje-steg',
    kind: 'clarify',
    by: ['legal', 'small-rural'],
    text: 'Hos oss är enhetschef och verksamhetschef samma person. Hoppar vi då över ett steg?',
  },
  {
    key: 'riktlinje-steg-45',
    about: 'riktlinje-steg',
    kind: 'reword',
    by: ['legal', 'economy', 'detail'],
    text: 'I det slutliga avtalsförslaget är tiden i sista steget 45 dagar. Riktlinjen säger 60. De måste stämma.',
  },
  {
    key: 'riktlinje-sma-belopp',
    about: 'riktlinje-smabelopp',
    kind: 'reword',
    by: ['economy', 'coast'],
    text: 'Gränsen är för hög. För en liten kommun är det mycket pengar att ligga ute med.',
    proposedWording:
      'Krav under en tiondel av prisbasbeloppet regleras en gång om året och samlat mellan parterna.',
  },
  {
    key: 'riktlinje-sma-belopp-stod',
    about: 'riktlinje-smabelopp',
    kind: 'support',
    by: ['simplify', 'large-city'],
    text: 'Att samla små krav sparar mycket arbete.',
    opposes: 'riktlinje-sma-belopp',
  },
  {
    key: 'riktlinje-publicera',
    about: 'riktlinje-arsrapport',
    kind: 'support',
    by: ['detail', 'supportive'],
    text: 'Det är bra att lärdomarna publiceras.',
  },
]

export const guidelineOverall: Readonly<Partial<Record<Temper, readonly string[]>>> = {
  'small-rural': [
    'Riktlinjen är användbar. Vi ber om korta blanketter och tider som går att hålla med liten bemanning.',
  ],
  'large-city': ['Vi tillstyrker med ändringar. Rapporteringen får inte leda till dubbelt arbete.'],
  coast: ['Vi tillstyrker om tiderna tar hänsyn till sommaren.'],
  economy: ['Vi tillstyrker med ändringar i avsnittet om ekonomisk reglering.'],
  'patient-safety': ['En efterlängtad riktlinje. Tiderna bör vara kortare när risken finns kvar.'],
  legal: [
    'Riktlinjen måste stämma med det slutliga förslaget till avtal, annars uppstår tvist om tvisterna.',
  ],
  supportive: ['Kommunen tillstyrker riktlinjen.'],
  detail: ['Vi tillstyrker och lämnar några förslag till förtydliganden.'],
  simplify: ['Vi tillstyrker. Håll fast vid det korta formatet.'],
}

/** Those that had answered on 19 March 2026, with the day. */
export const guidelineAnswers: Readonly<Record<string, string>> = {
  '1401': '2026-02-24',
  '1402': '2026-03-04',
  '1407': '2026-03-11',
  '1415': '2026-02-18',
  '1419': '2026-03-17',
  '1427': '2026-03-12',
  '1438': '2026-03-05',
  '1440': '2026-03-10',
  '1441': '2026-02-26',
  '1442': '2026-03-09',
  '1445': '2026-03-18',
  '1452': '2026-03-03',
  '1461': '2026-03-16',
  '1463': '2026-03-11',
  '1470': '2026-02-25',
  '1471': '2026-03-06',
  '1473': '2026-03-13',
  '1480': '2026-03-18',
  '1482': '2026-03-04',
  '1485': '2026-02-20',
  '1489': '2026-03-02',
  '1490': '2026-03-17',
  '1495': '2026-03-05',
  '1496': '2026-03-12',
  '1499': '2026-03-10',
}
