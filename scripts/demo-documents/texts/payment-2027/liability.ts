// SPDX-License-Identifier: EUPL-1.2
// The annex on payment liability, chapters 3 and 4: when and what a municipality pays, follow-up.
import {
  chapter,
  joint,
  kept,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'
import { discharge2018 } from '../discharge-2018.ts'

const isNew = 'Ny bestämmelse.'

export const paymentLiability2027: readonly DraftProvision[] = [
  chapter('betalning', 'Betalningsansvar'),
  section('betalning-villkor', 'Villkor'),
  region(
    paragraph('betalning-hinder', 'Betalningsansvar inträder bara om', {
      letters: [
        'inskrivningsmeddelande och underrättelse har lämnats',
        'den fasta vårdkontakten har kallat till samordnad individuell planering när det krävs',
        'insatserna i den regionfinansierade öppna vården är planerade och tillgängliga för en säker vård hemma',
      ],
    }),
    'Villkoren samlas på ett ställe och kravet på den öppna vården skärps.',
  ),
  region(
    paragraph(
      'betalning-bevis',
      'Är det oklart om den öppna vårdens insatser finns räknas de som saknade, enligt 5 kap. 5 § lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård.',
    ),
    'Lagens ordning för oklara fall skrivs ut.',
  ),
  municipality(
    paragraph(
      'betalning-vilken-kommun',
      'Ansvarig är den kommun där patienten är folkbokförd. Har en annan kommun beslutat om en placering är det den kommunen som betalar, enligt 5 kap. 2 § samma lag.',
    ),
    'Placeringar i annan kommun har gett fel mottagare av fakturor.',
  ),
  section('betalning-modell', 'Beräkning'),
  joint(
    paragraph(
      'betalning-avvikelse',
      'Med stöd av 4 kap. 5 § lagen (2017:612) använder parterna en annan tid än den som anges i lagens 5 kap. 4 §. I stället för varje patients frist används ett medelvärde för hela kommunen.',
    ),
    'Det ska synas att parterna har avtalat om en annan tid än lagens.',
  ),
  kept(discharge2018, 'betalning-medel'),
  kept(discharge2018, 'betalning-sju'),
  municipality(
    paragraph(
      'betalning-dagar',
      'Dagar räknas som kalenderdagar, även lördagar, söndagar och helgdagar. Dagen då underrättelsen skickades är dag noll.',
    ),
    'Räknesättet är detsamma som förut men saknades i texten.',
  ),
  municipality(
    paragraph(
      'betalning-manadsskifte',
      'Dagarna hör till den månad då patienten skrivs ut. En patient som är kvar vid årets slut räknas även i decembers underlag.',
    ),
    isNew,
  ),
  municipality(
    paragraph(
      'betalning-exakt-tre',
      'Är medelvärdet 3,0 dagar eller lägre betalar kommunen ingenting för den månaden, utom för sjudagarsfallen.',
    ),
    'Gränsfallet har tolkats olika.',
  ),
  joint(
    paragraph(
      'betalning-avrundning',
      'Medelvärdet beräknas med två decimaler utan att avrundas uppåt.',
    ),
    isNew,
  ),
  joint(
    paragraph('betalning-raknas-inte', 'I beräkningen tas inte med', {
      bullets: [
        'patienter som har avlidit före utskrivningen',
        'dagar då patienten åter har behövt slutenvård',
        'dagar då sjukhuset av smittskyddsskäl inte har kunnat skriva ut',
      ],
    }),
    'Undantagen samlas i en lista.',
  ),
  kept(discharge2018, 'betalning-belopp'),
  joint(
    paragraph('betalning-exempel', 'Tabellen visar påhittade exempel på beräkningen.', {
      table: [
        ['Kommun', 'Patienter', 'Medelvärde', 'Sjudagarsfall', 'Betalar för'],
        ['A', '20', '2,80', '0', 'Ingenting'],
        ['B', '10', '3,50', '0', '5 dagar'],
        ['C', '12', '2,10', '1 patient, 9 dagar', '2 dagar'],
      ],
    }),
    'Exempel efterfrågades av kommunernas ekonomer.',
  ),
  section('betalning-underlag', 'Underlag och faktura'),
  joint(
    paragraph(
      'betalning-bevakning',
      'Kommunen ska varje dag kunna se en preliminär beräkning för den månad som pågår.',
    ),
    'Ny bestämmelse. Ett genomsnitt går inte att förutse utan dagliga tal.',
  ),
  joint(
    paragraph(
      'betalning-rattelse',
      'Fel i underlaget meddelas sjukhuset senast den 12 i månaden efter. Beräkningen låses när båda parter har godkänt underlaget eller tiden har gått ut.',
    ),
    'Båda parter godkänner underlaget.',
  ),
  region(
    paragraph(
      'betalning-faktura',
      'Regionen skickar en samlad faktura för varje månad med trettio dagars betalningstid. Bilagan till den visar varje dag men inga namn.',
    ),
    'En faktura per kommun ersätter en per sjukhus.',
  ),
  joint(
    paragraph(
      'betalning-tvist',
      'Den del av fakturan som är omtvistad betalas inte förrän tvisten är löst. Resten betalas i tid.',
    ),
    isNew,
  ),

  chapter('utskrivning-uppfoljning', 'Ansvar i vardagen och uppföljning'),
  section('utskrivning-ansvar', 'Vem gör vad'),
  joint(
    paragraph('utskrivning-tabell', 'Under vårdtiden fördelas uppgifterna så här.', {
      table: [
        ['Steg', 'Sjukhuset', 'Vårdcentralen', 'Kommunen'],
        ['Inskrivning', 'Skickar meddelande', 'Utser fast vårdkontakt', 'Bekräftar'],
        ['Planering', 'Lämnar medicinskt underlag', 'Kallar till plan', 'Utreder behov'],
        ['Utskrivningsklar', 'Underrättar', 'Bekräftar egna insatser', 'Förbereder hemgång'],
        ['Hemgång', 'För över information', 'Tar över läkaransvaret', 'Tar emot'],
      ],
    }),
    'Stegen var spridda över flera dokument.',
  ),
  joint(
    paragraph(
      'utskrivning-it-stopp',
      'Ligger det gemensamma it-stödet nere längre än en timme används reservrutinen. Underrättelsen gäller då från det klockslag som antecknats i rutinen.',
    ),
    isNew,
  ),
  section('utskrivning-matt-rubrik', 'Uppföljning av utskrivning'),
  joint(
    paragraph('utskrivning-matt', 'Parterna följer varje månad, för varje kommun och sjukhus,', {
      letters: [
        'antal utskrivningsklara patienter',
        'medelvärde och antal sjudagarsfall',
        'andel patienter med utsedd fast vårdkontakt',
        'oplanerad återinskrivning inom trettio dygn',
      ],
    }),
    'Måtten visar om samarbetet fungerar och inte bara vad det kostar.',
  ),
  joint(
    paragraph(
      'utskrivning-orsaker',
      'Har en kommun betalat tre månader i rad går sjukhus, vårdcentral och kommun tillsammans igenom orsakerna. De beslutar vad var och en ska ändra.',
    ),
    'Betalningen ska leda till förbättring.',
  ),
]
