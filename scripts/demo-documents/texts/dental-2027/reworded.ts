// SPDX-License-Identifier: EUPL-1.2
// The dental annex for 2027: provisions of 2017 that live on with other words.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const dentalReworded2027: readonly DraftProvision[] = [
  section('mun-syfte-rubrik', 'Syfte'),
  joint(
    paragraph(
      'mun-syfte',
      'Den som inte kan sköta sin mun på egen hand ska få hjälp med det varje dag och tandvård i tid. Parterna ansvarar tillsammans för att ingen med rätt till stödet blir utan.',
    ),
    'Ansvaret för att hitta personerna ska vara gemensamt.',
  ),
  municipality(
    paragraph(
      'mun-personer',
      'Rätt till uppsökande verksamhet och nödvändig tandvård har den som',
      {
        letters: [
          'bor i särskilt boende och har stora behov av omvårdnad',
          'får kommunal primärvård hemma och behöver omvårdnad flera gånger varje dygn',
          'bor hemma med motsvarande hjälp av närstående, hemtjänst eller personlig assistans',
          'omfattas av LSS och behöver stöd för sin munvård',
          'har en långvarig och allvarlig psykisk funktionsnedsättning med stort omvårdnadsbehov',
        ],
      },
    ),
    'Listan följer huvudavtalets ord. Personlig assistans nämns.',
  ),
  joint(
    paragraph(
      'mun-frivilligt',
      'Erbjudandet är frivilligt. Den som har tackat nej får frågan igen inom ett år eller när hälsan förändras.',
    ),
    'Det ska framgå när frågan ställs igen.',
  ),
  joint(
    paragraph(
      'mun-term-bedomning',
      '**Munhälsobedömning**: en enkel undersökning av tänder, tandkött, slemhinnor, implantat och proteser utan att instrument för behandling används.',
    ),
    'Fler i personkretsen har implantat.',
  ),
  chapter('mun-intyg', 'Intyg i digital form'),
  municipality(
    paragraph(
      'mun-utfardare',
      'Kommunen utser intygsutfärdare bland sjuksköterskor, LSS-handläggare och biståndshandläggare. De loggar in i regionens e-tjänst med egen identitet.',
    ),
    'Biståndshandläggare möter dem som saknar hemsjukvård.',
  ),
  municipality(
    paragraph(
      'mun-utfarda-tid',
      'Intyget registreras inom en vecka från det att behovet har bedömts. För den som vårdas i livets slut registreras det samma dag.',
    ),
    'Två veckor är för lång tid i livets slut.',
  ),
  region(
    paragraph(
      'mun-intyg-provning',
      'Regionens tandvårdsenhet granskar intygen stickprovsvis. Avslag motiveras skriftligt och talar om hur ett nytt underlag kan lämnas.',
    ),
    'Avslag utan skäl har lett till nya ansökningar med samma brist.',
  ),
  municipality(
    paragraph(
      'mun-flytt',
      'Flyttar personen inom länet följer intyget med. Den nya kommunen ser flytten i e-tjänsten och kontrollerar adressen inom två veckor.',
    ),
    'E-tjänsten visar flytten utan brev.',
  ),
  region(
    paragraph(
      'mun-lista',
      'Enhetschefen kan när som helst se vilka intyg som gäller på enheten. Tandstatus visas inte.',
    ),
    'En årlig lista ersätts av en vy i e-tjänsten.',
  ),
  region(
    paragraph(
      'mun-erbjudande',
      'Varje person med intyg erbjuds en munhälsobedömning om året. Vid hög risk erbjuds en andra inom sex månader.',
    ),
    'Insatserna styrs dit risken är störst.',
  ),
  municipality(
    paragraph(
      'mun-kontaktperson',
      'En omsorgsmedarbetare som känner personen är med under hela besöket. Finns ingen sådan bokas besöket om.',
    ),
    'Besök har gjorts utan att råden har nått någon.',
  ),
  region(
    paragraph('mun-besok-innehall', 'Vid besöket ska utföraren', {
      numbers: [
        'fråga personen om besvär och vanor',
        'bedöma mun, tänder, implantat och proteser',
        'visa hur munvården görs för just den personen',
        'uppdatera munvårdskortet så att det kan läsas digitalt',
        'fråga om personen vill ha tid hos en tandläkare och boka den',
      ],
    }),
    'Tiden bokas på plats i stället för att personen ska höra av sig.',
  ),
  region(
    paragraph(
      'mun-hemtandvard',
      'Mobil tandvård erbjuds på varje särskilt boende minst två gånger om året och i det egna hemmet när personen inte kan resa.',
    ),
    'Erbjudandet ska vara lika i hela länet.',
  ),
  region(
    paragraph(
      'mun-forhandsprovning',
      'Större behandlingar förhandsprövas av tandvårdsenheten inom tio arbetsdagar. Akut behandling kräver ingen prövning.',
    ),
    'Handläggningstiden halveras.',
  ),
  municipality(
    paragraph(
      'mun-morgon-kvall',
      'Den som inte klarar det själv får hjälp att göra rent i munnen morgon och kväll. Hjälpen skrivs in i genomförandeplanen och signeras när den är gjord.',
    ),
    'Signering visar om hjälpen ges.',
  ),
  municipality(
    paragraph(
      'mun-riskbedomning',
      'Sjuksköterskan bedömer risken för ohälsa i munnen med ROAG vid inskrivning, var sjätte månad och när personen äter sämre.{{ROAG, Revised Oral Assessment Guide, är ett instrument för bedömning av munhälsa.}}',
    ),
    'Samma instrument används redan i kvalitetsregistret Senior alert.',
  ),
  municipality(
    paragraph(
      'mun-kort-plats',
      'Munvårdskortet finns både digitalt och på den plats där munvården görs.',
    ),
    'Kortet ska gå att läsa även för den som kommer första gången.',
  ),
  region(
    paragraph(
      'mun-utbildning-utbud',
      'Varje enhet erbjuds utbildning i munvård en gång om året, på plats eller på webben, och på tider som passar kvälls- och nattpersonal.',
    ),
    'Webbutbildning når fler.',
  ),
  joint(
    paragraph('mun-tabell', 'Så delar parterna på arbetet i överenskommelsen.', {
      table: [
        ['Moment', 'Regionen', 'Kommunen'],
        ['Bedöma rätt till intyg', 'Vägleder och granskar', 'Ansvarar'],
        ['Munhälsobedömning', 'Ansvarar genom utförare', 'Tar emot och deltar'],
        ['Riskbedömning med ROAG', 'Ger stöd i metoden', 'Ansvarar'],
        ['Daglig munvård', 'Ger råd', 'Ansvarar och signerar'],
        ['Nödvändig tandvård', 'Ansvarar och betalar', 'Hjälper till att boka'],
        ['Resa till tandläkare', 'Sjukresa enligt regionens regler', 'Följeslagare vid behov'],
        ['Utbildning av personal', 'Håller utbildningen', 'Ger tid att delta'],
      ],
    }),
    'Riskbedömning läggs till och granskning skrivs ut.',
  ),
  joint(
    paragraph('mun-matt', 'Länsgruppen följer varje år och för varje kommun', {
      bullets: [
        'antal intyg i förhållande till antal boende och inskrivna',
        'andel personer med intyg som har tackat ja till bedömning',
        'andel som har fått nödvändig tandvård',
        'andel med ROAG gjord under det senaste halvåret',
        'andel enheter som har deltagit i utbildning',
      ],
    }),
    'Ett mått på den dagliga munvården saknades.',
  ),
  joint(
    paragraph(
      'mun-fel',
      'Brister i bedömning, bokning eller munvård rapporteras som avvikelse i samverkan enligt huvudavtalet.',
    ),
    'En väg för avvikelser räcker.',
  ),
  joint(
    paragraph(
      'mun-tid',
      'Huvudavtalets bestämmelser om tid och uppsägning gäller även munhälsa från den 1 januari 2027.',
    ),
    'Överenskommelsen får samma giltighetstid som huvudavtalet.',
  ),
]
