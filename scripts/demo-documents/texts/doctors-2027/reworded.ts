// SPDX-License-Identifier: EUPL-1.2
// The doctors' annex for 2027: provisions of 2017 that live on with other words.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

const newName = 'Ramavtalet blir en överenskommelse.'

export const doctorsReworded2027: readonly DraftProvision[] = [
  chapter('lak-grund', 'Överenskommelsens grund'),
  joint(
    paragraph(
      'lak-syfte',
      'Överenskommelsen anger vad regionens läkaransvar innebär för den som får kommunal primärvård. Den ska ge samma grundnivå i hela länet, oavsett vårdcentral och bostadsort.',
    ),
    'Regionens ansvar sätts främst, så som det nya namnet säger.',
  ),
  joint(
    paragraph(
      'lak-ramen',
      'Hur ansvaret utövas på orten skrivs i en närområdesplan mellan kommunen och områdets vårdcentraler.',
    ),
    'Närområdesplanen ersätter de lokala avtalen, som var för många.',
  ),
  joint(
    paragraph(
      'lak-lag',
      'Regionens skyldighet att avsätta läkare följer av 16 kap. 1 § hälso- och sjukvårdslagen (2017:30). Skyldigheten att ge god och nära vård i primärvården följer av 13 a kap. samma lag.',
    ),
    'Primärvårdens grunduppdrag infördes i lagen efter 2017.',
  ),
  joint(
    paragraph(
      'lak-parter',
      'Parter är Västra Götalandsregionen och var och en av länets 49 kommuner. Överenskommelsen binder alla vårdcentraler i vårdvalet, oavsett vem som driver dem, och kommunens alla utförare.',
    ),
    'Även kommunens utförare nämns.',
  ),
  joint(
    paragraph(
      'lak-tid',
      'Bilagan börjar och slutar gälla samma dagar som hälso- och sjukvårdsavtalet 2027.',
    ),
    newName,
  ),
  joint(
    paragraph('lak-personer', 'Läkaransvaret omfattar den som', {
      letters: [
        'är inskriven i kommunal primärvård i sitt eget hem',
        'bor i särskilt boende för äldre',
        'bor i bostad med särskild service enligt LSS eller socialtjänstlagen (2025:400)',
        'vistas på korttidsboende eller i daglig verksamhet',
        'får insatser kväll, natt eller helg efter överenskommelse enligt huvudavtalet',
      ],
    }),
    'Listan följer huvudavtalets ord och den nya socialtjänstlagen.',
  ),
  joint(
    paragraph(
      'lak-inte',
      'Läkare inom elevhälsa, företagshälsovård och kommunens egna upphandlade uppdrag omfattas inte.',
    ),
    'Skolhälsovård heter numera elevhälsa.',
  ),
  section('lak-ord', 'Överenskommelsens ord'),
  joint(
    paragraph(
      'lak-term-patientansvarig',
      '**Ansvarig läkare**: den läkare som vårdcentralen har utsett för ett boende eller för de inskrivna i ett närområde.',
    ),
    'Hemsjukvårdsområde byts mot närområde.',
  ),
  joint(
    paragraph(
      'lak-term-hembesok',
      '**Hembesök**: läkarens besök hos patienten där denne bor eller vistas, planerat eller akut. Ett samtal med bild är inte ett hembesök.',
    ),
    'Digitala besök har räknats som hembesök i några områden.',
  ),
  region(
    paragraph(
      'lak-fritt-val',
      'Den enskilde väljer vårdcentral och fast läkare. Vårdcentralen får inte villkora valet av att patienten flyttar sin listning till den som har boendet.',
    ),
    'Valet av fast läkare skyddas.',
  ),
  municipality(
    paragraph(
      'lak-sjukskoterska',
      'Kommunen svarar för att en sjuksköterska som känner patienten deltar vid rond och hembesök, eller nås per telefon om besöket är akut.',
    ),
    'Ett akut besök ska inte vänta på att sjuksköterskan hinner fram.',
  ),
  municipality(
    paragraph(
      'lak-mas-rutin',
      'Medicinskt ansvarig sjuksköterska och medicinskt ansvarig för rehabilitering fastställer vilka bedömningar som görs innan läkare kontaktas.',
    ),
    'Rehabilitering har fått en egen ansvarig.',
  ),
  joint(
    paragraph('lak-tabell', 'Uppgifterna kring en patient fördelas så här mellan parterna.', {
      table: [
        ['Uppgift', 'Vårdcentralen', 'Kommunen'],
        ['Diagnos och behandling', 'Beslutar', 'Iakttar och rapporterar'],
        ['Provtagning i hemmet', 'Ordinerar och bedömer svaret', 'Tar provet'],
        ['Egenmonitorering', 'Följer mätvärdena', 'Hjälper patienten att mäta'],
        ['Läkemedelsgenomgång', 'Leder', 'Förbereder och följer upp'],
        ['Samtal om vårdens inriktning', 'Leder', 'Deltar'],
        ['Plan vid försämring', 'Beslutar om behandling', 'Prövar om planen går att följa'],
        ['Konstaterande av dödsfall', 'Utfärdar intyg', 'Undersöker när det är avtalat'],
      ],
    }),
    'Rader för egenmonitorering och plan vid försämring läggs till.',
  ),
  region(
    paragraph(
      'lak-inskrivning',
      'Läkaren gör en första bedömning inom två veckor från det att någon flyttar in på särskilt boende eller skrivs in i kommunal primärvård. Bedömningen omfattar diagnoser, läkemedel och personens egna mål.',
    ),
    'Tiden kortas och gäller även i ordinärt boende.',
  ),
  region(
    paragraph(
      'lak-rond',
      'Rond hålls varje vecka på särskilt boende, på korttidsboende och för de inskrivna i varje närområde.',
    ),
    'Ronderna ska vara lika täta oavsett var patienten bor.',
  ),
  region(
    paragraph(
      'lak-lakemedelsgenomgang',
      'En fördjupad läkemedelsgenomgång görs två gånger om året för den som använder minst fem läkemedel. Patienten eller en närstående deltar.',
    ),
    'Åldersgränsen tas bort, eftersom antalet läkemedel avgör risken.',
  ),
  region(
    paragraph(
      'lak-dagtid',
      'Vardagar mellan klockan 8 och 17 når sjuksköterskan en läkare på vårdcentralen genom ett direktnummer. Svar ges inom femton minuter om sjuksköterskan anger att det är brådskande.',
    ),
    'Trettio minuter är för länge när någon snabbt blir sämre.',
  ),
  region(
    paragraph(
      'lak-jour',
      'Regionens läkarstöd kan nås alla övriga tider av kommunens sjuksköterska. Den som svarar har tillgång till journalen och kan göra eller skicka någon på ett hembesök.',
    ),
    'Jouren saknade ofta journal och kunde inte åka ut.',
  ),
  region(
    paragraph(
      'lak-journal',
      'Ordinationer och bedömningar ska kunna läsas av kommunens legitimerade personal i sammanhållen vård- och omsorgsdokumentation senast vid arbetspassets slut.{{Lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation.}}',
    ),
    'Ny lag ger parterna rätt att läsa varandras uppgifter.',
  ),
  section('lak-lokalt', 'Närområdesplan'),
  joint(
    paragraph('lak-lokalt-innehall', 'Närområdesplanen har en bilaga om läkaransvaret med', {
      numbers: [
        'läkartid för varje boende och för de inskrivna i området',
        'ansvarig läkare och ersättare med kontaktvägar',
        'dag och tid för rond',
        'vägen till läkare alla tider på dygnet',
        'gemensam introduktion för nya medarbetare',
      ],
    }),
    'Innehållet flyttas från de lokala avtalen till planens bilaga.',
  ),
  joint(
    paragraph(
      'lak-lokalt-tid',
      'Bilagan ses över varje höst och skickas med närområdesplanen till regionen. När en vårdcentral öppnar eller lägger ned görs en ny plan inom två månader.',
    ),
    'Planen ska hålla även när vårdcentraler kommer och går.',
  ),
  joint(
    paragraph(
      'lak-oenighet',
      'Kan områdets chefer inte enas om bilagan prövas frågan enligt huvudavtalets ordning för tvister. Den senaste bilagan gäller under tiden.',
    ),
    'Tvister löses på ett sätt i alla överenskommelser.',
  ),
  municipality(
    paragraph(
      'lak-egen-lakare',
      'Har bristen inte avhjälpts trettio dagar efter påpekandet får kommunen anlita en egen läkare på regionens bekostnad, så som 16 kap. 1 § hälso- och sjukvårdslagen (2017:30) medger.',
    ),
    'Tiden räknas i dagar för att inte kunna missförstås.',
  ),
  section('lak-matning', 'Uppföljning av läkaransvaret'),
  joint(
    paragraph('lak-matt', 'Läkaransvaret följs upp varje år med', {
      bullets: [
        'andelen närområdesplaner med aktuell bilaga',
        'andelen inskrivna med namngiven fast läkare',
        'andelen inskrivna som har haft en årlig läkarbedömning',
        'antalet uteblivna ronder',
        'undvikbara akutbesök bland inskrivna',
      ],
    }),
    'Måtten byts mot sådana som visar resultat för patienten.',
  ),
]
