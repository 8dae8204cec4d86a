// SPDX-License-Identifier: EUPL-1.2
// The dental agreement of 2017, chapters 3 to 5: visits, treatment, daily care and follow-up.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const dentalWork2017: readonly DraftProvision[] = [
  chapter('mun-verksamhet', 'Uppsökande verksamhet och tandvård'),
  section('mun-besok', 'Munhälsobedömning'),
  region(
    paragraph(
      'mun-erbjudande',
      'Varje person med intyg erbjuds en munhälsobedömning om året. Den är kostnadsfri.',
    ),
  ),
  region(
    paragraph(
      'mun-upphandling',
      'Regionen upphandlar den som utför bedömningarna och följer upp att avtalet hålls.',
    ),
  ),
  region(
    paragraph(
      'mun-bokning',
      'Utföraren bokar besöket minst tre veckor i förväg med en namngiven kontaktperson på enheten.',
    ),
  ),
  municipality(
    paragraph(
      'mun-kontaktperson',
      'Kommunen ser till att en medarbetare som känner personen är med under besöket och kan ta emot råden.',
    ),
  ),
  region(
    paragraph('mun-besok-innehall', 'Vid besöket ska utföraren', {
      numbers: [
        'fråga personen om besvär och vanor',
        'bedöma mun, tänder och proteser',
        'visa hur munvården görs för just den personen',
        'skriva eller uppdatera munvårdskortet',
        'fråga om personen vill ha tid hos en tandläkare',
      ],
    }),
  ),
  region(
    paragraph(
      'mun-akut-fynd',
      'Upptäcks tecken på infektion eller annan allvarlig sjukdom kontaktar utföraren sjuksköterskan innan besöket är slut.',
    ),
  ),
  section('mun-behandling', 'Nödvändig tandvård'),
  region(
    paragraph(
      'mun-val-tandlakare',
      'Personen väljer själv tandläkare. Den som inte har någon får hjälp av regionen att hitta en mottagning som tar emot.',
    ),
  ),
  region(
    paragraph(
      'mun-hemtandvard',
      'Kan personen inte resa ska tandvård erbjudas i hemmet eller på boendet, så långt det är säkert.',
    ),
  ),
  region(
    paragraph(
      'mun-forhandsprovning',
      'Större behandlingar förhandsprövas av tandvårdsenheten inom tjugo arbetsdagar. Akut behandling kräver ingen prövning.',
    ),
  ),
  municipality(
    paragraph(
      'mun-foljeslagare',
      'Behövs följeslagare till tandläkaren ordnar kommunen det för den som bor i särskilt boende eller bostad med särskild service.',
    ),
  ),
  region(
    paragraph(
      'mun-avgift',
      'För nödvändig tandvård betalar personen samma avgift som i den öppna hälso- och sjukvården. Avgiften räknas in i högkostnadsskyddet.{{Tandvårdsförordningen (1998:1338) reglerar avgiften.}}',
    ),
  ),
  section('mun-samrad', 'Samråd med vården'),
  joint(
    paragraph(
      'mun-lakemedel',
      'Inför behandling som kan blöda lämnar sjuksköterskan den läkemedelslista som tandläkaren behöver, efter personens samtycke.',
    ),
  ),
  joint(
    paragraph(
      'mun-nedsovning',
      'Behövs narkos eller lugnande medel planeras behandlingen mellan tandläkare, läkare och kommunens sjuksköterska.',
    ),
  ),

  chapter('mun-vardag', 'Munvård varje dag'),
  section('mun-daglig', 'Kommunens dagliga munvård'),
  municipality(
    paragraph(
      'mun-morgon-kvall',
      'Den som inte klarar det själv får hjälp att göra rent i munnen morgon och kväll. Hjälpen skrivs in i genomförandeplanen.',
    ),
  ),
  municipality(
    paragraph(
      'mun-riskbedomning',
      'Sjuksköterskan bedömer risken för ohälsa i munnen vid inskrivning och därefter var sjätte månad.',
    ),
  ),
  municipality(
    paragraph(
      'mun-kort-plats',
      'Munvårdskortet förvaras där munvården görs, så att även en vikarie hittar det.',
    ),
  ),
  municipality(
    paragraph(
      'mun-material',
      'Tandborste, tandkräm och protesask bekostas av personen. Kommunen håller med skyddshandskar och material till munvård i livets slut.',
    ),
  ),
  section('mun-utbildning', 'Utbildning'),
  region(
    paragraph(
      'mun-utbildning-utbud',
      'Varje enhet erbjuds utbildning i munvård en gång om året, förlagd så att även kvälls- och nattpersonal kan delta.',
    ),
  ),
  municipality(
    paragraph(
      'mun-utbildning-deltar',
      'Enhetschefen ser till att nyanställda omsorgsmedarbetare får utbildningen under sitt första år.',
    ),
  ),
  municipality(
    paragraph(
      'mun-ombud',
      'På varje enhet finns ett munvårdsombud som håller kunskapen levande och följer upp korten.',
    ),
  ),
  section('mun-tabell-rubrik', 'Uppdelning'),
  joint(
    paragraph('mun-tabell', 'Så delar parterna på arbetet i överenskommelsen.', {
      table: [
        ['Moment', 'Regionen', 'Kommunen'],
        ['Bedöma rätt till intyg', 'Vägleder', 'Ansvarar'],
        ['Munhälsobedömning', 'Ansvarar genom utförare', 'Tar emot och deltar'],
        ['Daglig munvård', 'Ger råd', 'Ansvarar'],
        ['Nödvändig tandvård', 'Ansvarar och betalar', 'Hjälper till att boka'],
        ['Resa till tandläkare', 'Sjukresa enligt regionens regler', 'Följeslagare vid behov'],
        ['Utbildning av personal', 'Håller utbildningen', 'Ger tid att delta'],
      ],
    }),
  ),

  chapter('mun-uppfoljning', 'Samverkan och uppföljning'),
  joint(
    paragraph(
      'mun-samradsgrupp',
      'En länsgrupp med två företrädare för regionen och fyra för kommunerna förvaltar överenskommelsen.',
    ),
  ),
  joint(
    paragraph('mun-matt', 'Länsgruppen följer varje år och för varje kommun', {
      bullets: [
        'antal intyg i förhållande till antal boende och inskrivna',
        'andel personer med intyg som har tackat ja till bedömning',
        'andel som har fått nödvändig tandvård',
        'andel enheter som har deltagit i utbildning',
      ],
    }),
  ),
  joint(
    paragraph(
      'mun-jamlikhet',
      'Skiljer sig en kommun tydligt från länet undersöker länsgruppen orsaken tillsammans med den.',
    ),
  ),
  joint(
    paragraph(
      'mun-fel',
      'Brister i bedömning, bokning eller munvård meddelas den part som kan rätta dem. Svar lämnas inom tre veckor.',
    ),
  ),
  joint(
    paragraph(
      'mun-tid',
      'Överenskommelsen om munhälsa löper parallellt med hälso- och sjukvårdsavtalet från den 1 april 2017.',
    ),
  ),
  joint(
    paragraph(
      'mun-lagandring',
      'Ändras tandvårdslagen eller tandvårdsförordningen går länsgruppen igenom överenskommelsen inom tre månader.',
    ),
  ),
]
