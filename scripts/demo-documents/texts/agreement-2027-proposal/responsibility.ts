// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, sections 2.1 to 2.3: who is responsible.
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
import { agreement2017 } from '../agreement-2017.ts'

export const responsibility2027: readonly DraftProvision[] = [
  chapter('ansvar', 'Ansvar'),
  section('gemensamt-ansvar', 'Gemensamt ansvar'),
  kept(agreement2017, 'gemensamt-team'),
  kept(agreement2017, 'gemensamt-fast-kontakt'),
  joint(
    paragraph(
      'gemensamt-kostnad',
      'Huvudprincipen är att var och en av parterna bär kostnaden för det som den egna verksamheten beslutar, ordinerar eller förskriver. Avsteg görs bara efter överenskommelse enligt bestämmelserna om tjänsteköp.',
    ),
    'Tjänsteköp införs och kräver ett uttalat undantag från huvudprincipen.',
  ),
  joint(
    paragraph(
      'gemensamt-tabell',
      'Tabellen visar huvudregeln för ansvaret. Särskilda bestämmelser i avtalet går före tabellen.',
      {
        table: [
          ['Insats', 'Regionen', 'Kommunen'],
          ['Medicinsk bedömning av läkare', 'Ansvarar', 'Förbereder och medverkar'],
          ['Primärvård i ordinärt boende', 'Ger läkarinsatser', 'Ansvarar'],
          ['Specialiserad vård i hemmet', 'Ansvarar', 'Utför efter överenskommelse'],
          ['Vård i särskilt boende', 'Ger läkarinsatser', 'Ansvarar'],
          ['Rehabilitering efter sjukhusvård', 'Inleder och lämnar över', 'Fortsätter i hemmet'],
          ['Vård under permission', 'Ansvarar', 'Utför efter överenskommelse'],
          ['Samordnad individuell plan', 'Kallar eller deltar', 'Kallar eller deltar'],
        ],
      },
    ),
    'Två rader läggs till för specialiserad vård i hemmet och permission.',
  ),
  joint(
    paragraph(
      'atagande-vanta',
      'Den som behöver vård ska få den i tid. Oenighet om ansvar eller kostnad får aldrig fördröja vården.',
    ),
  ),
  kept(agreement2017, 'gemensamt-direktnummer'),
  joint(
    paragraph(
      'gemensamt-ordination',
      'En ordination ska vara skriftlig och lämnas i det gemensamma it-stödet. Den anger',
      {
        letters: [
          'vad som ska göras och hur ofta',
          'hur länge ordinationen gäller',
          'när effekten ska bedömas och av vem',
          'vilka tecken på försämring som ska leda till kontakt',
          'vart den som utför insatsen vänder sig med frågor',
        ],
      },
    ),
    'Tecken på försämring läggs till och ordinationen får en bestämd väg.',
  ),
  joint(
    paragraph(
      'gemensamt-muntlig',
      'Muntlig ordination får tas emot när en fördröjning skulle innebära fara för patienten. Den bekräftas i skrift inom ett dygn.',
    ),
    '«Nästa vardag» kunde bli fyra dygn vid storhelg.',
  ),
  kept(agreement2017, 'gemensamt-kompetens'),
  kept(agreement2017, 'gemensamt-delegering'),
  kept(agreement2017, 'gemensamt-hygien'),
  joint(
    paragraph(
      'gemensamt-prover',
      'Prov som en läkare har ordinerat tas i hemmet av kommunens sjuksköterska, om patienten är inskriven. Ordinerande enhet lämnar ut provtagningsmaterial, ordnar transport från kommunens lokal, bekostar analysen och ger svar till både patienten och sjuksköterskan.',
    ),
    'Bestämmelsen gäller nu även sjukhusens prover och säger vem som ordnar transporten.',
  ),
  kept(agreement2017, 'gemensamt-resor'),
  kept(agreement2017, 'vardegrund-sprak'),
  section('regionens-ansvar', 'Västra Götalandsregionens ansvar'),
  region(
    paragraph(
      'region-hvb',
      'Regionen erbjuder hälso- och sjukvård till den som bor i hem för vård eller boende, i stödboende eller i annan heldygnsvård som socialtjänsten har beslutat om.',
    ),
    'Stödboende nämns uttryckligen.',
  ),
  kept(agreement2017, 'region-primarvard'),
  region(
    paragraph(
      'lakare-avsatta',
      'Regionen avsätter de läkarresurser som behövs för god vård i kommunens hemsjukvård och särskilda boenden.{{HSL 16 kap. 1 §. Villkoren finns i överenskommelsen om regionens läkaransvar.}}',
    ),
    'Hänvisningen följer överenskommelsens nya namn.',
  ),
  region(
    paragraph(
      'lakare-dygnet',
      'En läkare med tillgång till journalen ska kunna nås alla tider på dygnet. Hembesök ska göras när det är medicinskt motiverat, även på helger.',
    ),
    'Uppföljningen visade att den som svarade ofta saknade journalen.',
  ),
  region(
    paragraph(
      'region-fast-lakare',
      'Den som är inskriven i kommunal primärvård ska erbjudas en fast läkarkontakt på vårdcentralen.{{Patientlagen 6 kap. 3 §.}}',
    ),
    'Ny bestämmelse.',
  ),
  region(
    paragraph(
      'region-inskrivning',
      'När en patient med kommunala insatser läggs in på sjukhus får kommunen ett inskrivningsmeddelande enligt 2 kap. 1 § lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård. Ändras den beräknade tidpunkten för utskrivning meddelas det så snart som möjligt.',
    ),
    'Texten följer lagen från 2018.',
  ),
  kept(agreement2017, 'region-hemgang'),
  kept(agreement2017, 'region-psykiatri'),
  region(
    paragraph(
      'region-ambulans',
      'Kan en patient stanna hemma efter ambulansens bedömning ska besättningen tala med kommunens sjuksköterska innan den lämnar platsen, om patienten är inskriven eller har trygghetslarm. Bedömningen lämnas också i skrift.',
    ),
    'Personer med trygghetslarm omfattas, och muntlig rapport räckte inte.',
  ),
  region(
    paragraph(
      'region-intyg',
      'Läkarutlåtanden som kommunen behöver för beslut om boende eller annat bistånd lämnas inom två veckor och utan avgift.',
    ),
    'Tiden kortas från tre veckor.',
  ),
  region(
    paragraph(
      'region-samordningsfunktion',
      'Sjukhus, vårdcentral och psykiatri ska ha en gemensam väg in för kommunens sjuksköterskor i varje vårdsamverkansområde.',
    ),
    'Ny bestämmelse.',
  ),
  section('kommunens-ansvar', 'Kommunens ansvar'),
  municipality(
    paragraph(
      'kommun-mas',
      'Kommunen ska ha en medicinskt ansvarig sjuksköterska och en medicinskt ansvarig för rehabilitering som regionens verksamheter kan vända sig till i frågor om ansvar och säkerhet.',
    ),
    'Rehabilitering får en egen ansvarig att vända sig till.',
  ),
  municipality(
    paragraph(
      'kommun-bemanning',
      'Kommunen ska ha tillgång till sjuksköterska dygnet runt som kan göra en bedömning på plats.',
    ),
    'Ny bestämmelse.',
  ),
  kept(agreement2017, 'kommun-material'),
  municipality(
    paragraph(
      'kommun-forsamring',
      'Försämras en patients tillstånd gör sjuksköterskan en bedömning på plats eller genom videosamtal med personal som är där. Rapporten till läkare följer en strukturerad modell.{{Modellen SBAR: situation, bakgrund, aktuellt tillstånd och rekommendation.}} Sjuksköterskan avgör om ambulans behöver tillkallas innan läkaren har svarat.',
    ),
    'Videosamtal tillåts, vilket ger snabbare bedömning i glesbygd.',
  ),
  municipality(
    paragraph(
      'kommun-omvardnadsansvarig',
      'För varje inskriven patient utser kommunen en omvårdnadsansvarig sjuksköterska. Namnet ska framgå av planen och vara känt på vårdcentralen.',
    ),
    'Ny bestämmelse.',
  ),
  municipality(
    paragraph(
      'kommun-hemtjanst',
      'Kommunen ser till att hemtjänstens personal vet när och hur den kontaktar sjuksköterska, också när utföraren är privat.',
    ),
    'Ny bestämmelse.',
  ),
]
