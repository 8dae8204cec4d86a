// SPDX-License-Identifier: EUPL-1.2
// The doctors' agreement of 2017, chapters 1 and 2: what it rests on and what its words mean.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const doctorsGround2017: readonly DraftProvision[] = [
  chapter('lak-grund', 'Ramavtalets grund'),
  section('lak-syfte-rubrik', 'Syfte'),
  joint(
    paragraph(
      'lak-syfte',
      'Ramavtalet anger vilka läkarinsatser kommunen kan räkna med och vad läkaren kan räkna med av kommunen. Det ska ge samma grundnivå i hela länet.',
    ),
  ),
  joint(
    paragraph(
      'lak-ramen',
      'Avtalet är en ram. Omfattning i timmar, namn och telefonnummer skrivs i ett lokalt avtal mellan vårdcentralen och kommunen.',
    ),
  ),
  joint(
    paragraph(
      'lak-lag',
      'Regionens skyldighet att avsätta läkare följer av 16 kap. 1 § hälso- och sjukvårdslagen (2017:30). Kommunens ansvar upp till läkarnivå följer av 12 kap. i samma lag.{{Ramavtalet beslutades när lagen var antagen men ännu inte hade trätt i kraft.}}',
    ),
  ),
  section('lak-giltighet', 'Parter och giltighet'),
  joint(
    paragraph(
      'lak-parter',
      'Parter är Västra Götalandsregionen och var och en av länets 49 kommuner. Avtalet binder alla vårdcentraler i vårdvalet, oavsett vem som driver dem.',
    ),
  ),
  joint(
    paragraph(
      'lak-tid',
      'Ramavtalet gäller lika länge som hälso- och sjukvårdsavtalet 2017 och kan inte sägas upp för sig.',
    ),
  ),
  section('lak-omfattning', 'Vilka avtalet gäller'),
  joint(
    paragraph('lak-personer', 'Ramavtalet gäller läkarinsatser för den som', {
      letters: [
        'är inskriven i kommunens hemsjukvård',
        'bor i särskilt boende för äldre',
        'bor i bostad med särskild service enligt lagen (1993:387) om stöd och service till vissa funktionshindrade (LSS)',
        'vistas på korttidsboende eller i daglig verksamhet',
      ],
    }),
  ),
  joint(
    paragraph(
      'lak-gaster',
      'Den som tillfälligt vistas i en annan kommun i länet får läkarinsatser av vårdcentralen på vistelseorten, om den egna vårdcentralen inte kan ge dem på avstånd.',
    ),
  ),
  joint(
    paragraph(
      'lak-inte',
      'Avtalet gäller inte läkare i skolhälsovård, företagshälsovård eller uppdrag som kommunen själv har upphandlat.',
    ),
  ),
  section('lak-ord', 'Ord i ramavtalet'),
  joint(
    paragraph(
      'lak-term-patientansvarig',
      '**Ansvarig läkare**: den läkare som vårdcentralen har utsett för ett boende eller ett hemsjukvårdsområde.',
    ),
  ),
  joint(
    paragraph(
      'lak-term-rond',
      '**Läkarrond**: ett bokat möte där läkare och sjuksköterska går igenom de patienter som behöver det och beslutar om åtgärder.',
    ),
  ),
  joint(
    paragraph(
      'lak-term-hembesok',
      '**Hembesök**: läkarens besök hos patienten där denne bor eller vistas, planerat eller akut.',
    ),
  ),
  joint(
    paragraph(
      'lak-term-brytpunkt',
      '**Brytpunktssamtal**: samtal mellan läkare och patient om att vårdens mål går över från att förlänga livet till att lindra.',
    ),
  ),

  chapter('lak-ansvar', 'Ansvar'),
  section('lak-regionen', 'Regionens ansvar'),
  region(
    paragraph(
      'lak-tillracklig',
      'Vårdcentralen avsätter den läkartid som patienternas behov kräver. Tiden ska räcka till ronder, hembesök, samtal med närstående och handledning.',
    ),
  ),
  region(
    paragraph(
      'lak-riktmarke',
      'Riktmärket är fyra timmar i veckan för trettio platser i särskilt boende. På korttidsboende är riktmärket det dubbla.',
    ),
  ),
  region(
    paragraph(
      'lak-en-lakare',
      'Varje boende har en namngiven ansvarig läkare och en namngiven ersättare.',
    ),
  ),
  region(
    paragraph(
      'lak-fritt-val',
      'Den enskilde väljer vårdcentral fritt. Väljer de flesta på ett boende samma vårdcentral får den inte avstå från uppdraget att vara ansvarig där.',
    ),
  ),
  region(
    paragraph(
      'lak-kompetens',
      'Den ansvariga läkaren är specialist i allmänmedicin eller geriatrik, eller arbetar under handledning av en sådan specialist.',
    ),
  ),
  section('lak-kommunen', 'Kommunens ansvar'),
  municipality(
    paragraph(
      'lak-sjukskoterska',
      'Kommunen svarar för att en sjuksköterska som känner patienten deltar vid rond och hembesök.',
    ),
  ),
  municipality(
    paragraph('lak-underlag', 'Sjuksköterskan lämnar underlag före ronden. Underlaget innehåller', {
      letters: [
        'frågan till läkaren',
        'aktuella mätvärden och iakttagelser',
        'vad patienten själv vill ta upp',
        'det som har gjorts sedan den förra kontakten',
      ],
    }),
  ),
  municipality(
    paragraph(
      'lak-lokal',
      'På särskilda boenden tillhandahåller kommunen ett rum för undersökning, uppkoppling till journalen och förbrukningsmaterial.',
    ),
  ),
  municipality(
    paragraph(
      'lak-mas-rutin',
      'Den medicinskt ansvariga sjuksköterskan fastställer vad som ska bedömas av sjuksköterska innan läkare kontaktas.',
    ),
  ),
  section('lak-fordelning', 'Fördelning'),
  joint(
    paragraph('lak-tabell', 'Uppgifterna kring en patient fördelas så här mellan parterna.', {
      table: [
        ['Uppgift', 'Vårdcentralen', 'Kommunen'],
        ['Diagnos och behandling', 'Beslutar', 'Iakttar och rapporterar'],
        ['Provtagning i hemmet', 'Ordinerar och bedömer svaret', 'Tar provet'],
        ['Läkemedelsgenomgång', 'Leder', 'Förbereder och följer upp'],
        ['Samtal om vårdens inriktning', 'Leder', 'Deltar'],
        ['Konstaterande av dödsfall', 'Utfärdar intyg', 'Undersöker när det är avtalat'],
      ],
    }),
  ),
]
