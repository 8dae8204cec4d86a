// SPDX-License-Identifier: EUPL-1.2
// Comments on chapter 3, Utökad omfattning av primärvård.
import { met, noted, notMet, otherForum, partly, type DraftComment } from './draft-comment.ts'

const planned = met('«Efter överenskommelse» och «planerade» förs in.', 'kommun-kvall-natt')
const paid = met(
  'Det står nu att regionen ersätter kommunens kostnad enligt bestämmelserna om tjänsteköp.',
  'kommun-kvall-natt',
)
const twoDays = met('Tiden ändras från ett till två dygn.', 'permission')
const equipment = met('Läkemedel och hjälpmedel följer nu med från sjukhuset.', 'permission')
const template = met('En gemensam mall för tjänsteköp förs in som 3.3.4.', 'tjanstekop-mall')

export const commentsExtended: readonly DraftComment[] = [
  {
    key: 'utokad-planerade',
    about: 'kommun-kvall-natt',
    kind: 'reword',
    by: ['patient-safety', 'small-rural', 'large-city', 'coast'],
    text: '«Enskilda fall» behöver förtydligas. På helger saknar vi i dag sjuksköterska på plats och behöver veta i förväg när vi förväntas bistå.',
    proposedWording:
      'Kommunen kan efter överenskommelse i enskilda fall bistå regionen med planerade hälso- och sjukvårdsinsatser kväll, natt och helg.',
    answer: planned,
  },
  {
    key: 'utokad-overenskommelse',
    about: 'kommun-kvall-natt',
    kind: 'reword',
    by: ['legal', 'brief'],
    text: 'Skriv «efter överenskommelse».',
    proposedWording:
      'Kommunen kan efter överenskommelse i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll, natt och helg.',
    answer: planned,
  },
  {
    key: 'utokad-ersattning',
    about: 'kommun-kvall-natt',
    kind: 'add',
    by: ['economy', 'critical', 'small-rural', 'coast'],
    text: 'Insatserna måste ersättas. En kväll med sjuksköterska och bil i glesbygd kostar mer än själva insatsen.',
    proposedWording: 'Regionen ersätter kommunen för insatser som utförs kväll, natt och helg.',
    answer: paid,
  },
  {
    key: 'utokad-ingen-ersattning',
    about: 'kommun-kvall-natt',
    kind: 'reword',
    by: ['hospital'],
    text: 'Ersättning bör inte utgå för insatser som ändå ingår i kommunens primärvård.',
    proposedWording:
      'Ersättning lämnas bara för insatser som ligger utanför kommunens ansvar enligt avtalet.',
    opposes: 'utokad-ersattning',
    answer: partly(
      'Ersättningen knyts till bestämmelserna om tjänsteköp, som gäller insatser utanför det egna ansvaret.',
      'kommun-kvall-natt',
    ),
  },
  {
    key: 'utokad-stryk-helg',
    about: 'kommun-kvall-natt',
    kind: 'reword',
    by: ['critical', 'economy'],
    text: 'Stryk «helg». Vi motsätter oss att uppdraget utökas. Vi framförde samma sak redan 2022.',
    proposedWording:
      'Kommunen kan i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll och natt.',
    answer: notMet(
      'Behovet är lika stort på helger. Villkoren är i stället tydligare: överenskommelse, planering och ersättning.',
    ),
  },
  {
    key: 'utokad-helg-stod',
    about: 'kommun-kvall-natt',
    kind: 'support',
    by: ['supportive', 'primary-care', 'hospital', 'brief'],
    text: 'Vi stöder att helgen ingår. Patienten ska inte behöva vänta på sjukhus till måndag.',
    opposes: 'utokad-stryk-helg',
    answer: noted('Helgen ingår i det slutliga förslaget.'),
  },
  {
    key: 'utokad-ska',
    about: 'kommun-kvall-natt',
    kind: 'reword',
    by: ['hospital', 'private-caregiver'],
    text: 'Byt «kan» mot «ska». Ett avtal som bara säger att någon kan göra något är inget avtal.',
    proposedWording:
      'Kommunen ska bistå regionen med hälso- och sjukvårdsinsatser kväll, natt och helg.',
    answer: notMet('Ett «ska» flyttar ansvar mellan huvudmännen och kräver skatteväxling.'),
  },
  {
    key: 'utokad-kan',
    about: 'kommun-kvall-natt',
    kind: 'support',
    by: ['small-rural', 'legal', 'economy'],
    text: '«Kan» är rätt ord. Det måste vara frivilligt och gå att säga nej.',
    opposes: 'utokad-ska',
    answer: noted('Lydelsen behåller «kan».'),
  },
  {
    key: 'utokad-helg-definition',
    about: 'kommun-kvall-natt',
    kind: 'clarify',
    by: ['legal', 'detail', 'large-city'],
    text: 'Definiera kväll, natt och helg. Räknas röda dagar och dag före röd dag?',
    answer: otherForum(
      'Klockslag och helgdagar anges i tillämpningsanvisningen, så att de kan följa kollektivavtalen.',
    ),
  },
  {
    key: 'utokad-enkelt',
    about: 'kommun-kvall-natt',
    kind: 'less-detail',
    by: ['simplify'],
    text: 'Andra meningen upprepar 1.2.2 i princip ordagrant. En hänvisning räcker.',
    answer: partly(
      'Meningen kortas. Bedömningen av ordinatören nämns fortfarande eftersom bestämmelsen ofta läses för sig.',
      'kommun-kvall-natt',
    ),
  },
  {
    key: 'utokad-statistik',
    about: 'kommun-kvall-natt',
    kind: 'add',
    by: ['detail', 'economy'],
    text: 'Antalet insatser bör räknas varje månad, så att vi ser om «enskilda fall» blir regel.',
    answer: otherForum('Förslaget förs över till arbetet med indikatorer i kapitel 6.'),
  },
  {
    key: 'utokad-barn',
    about: 'kommun-kvall-natt',
    kind: 'question',
    by: ['large-city', 'abstaining'],
    text: 'Gäller bestämmelsen även barn som vårdas hemma av barnsjukvården?',
    answer: noted('Ja. Förutsättningarna är desamma och barnets bästa ska bedömas.'),
  },
  {
    key: 'utokad-permission-tid',
    about: 'permission',
    kind: 'reword',
    by: ['small-rural', 'patient-safety', 'coast', 'economy'],
    text: 'Ett dygn räcker inte för att lägga om schemat.',
    proposedWording:
      'Ska kommunen utföra insatser under permissionen kommer parterna överens om det minst tre dygn i förväg.',
    answer: partly(
      'Tiden förlängs till två dygn, som en avvägning mot sjukhusens behov.',
      'permission',
    ),
  },
  {
    key: 'utokad-permission-tva',
    about: 'permission',
    kind: 'reword',
    by: ['large-city'],
    text: 'Två dygn är rimligt.',
    proposedWording:
      'Ska kommunen utföra insatser under permissionen kommer parterna överens om det minst två dygn i förväg.',
    answer: twoDays,
  },
  {
    key: 'utokad-permission-kort',
    about: 'permission',
    kind: 'reword',
    by: ['hospital'],
    text: 'Permission beslutas ofta samma dag. Tidsgränsen gör bestämmelsen oanvändbar för psykiatrin.',
    proposedWording:
      'Ska kommunen utföra insatser under permissionen kommer parterna överens om det i förväg.',
    opposes: 'utokad-permission-tid',
    answer: notMet(
      'Kommunerna behöver tid att bemanna. Vid kortare varsel får parterna komma överens i det enskilda fallet.',
    ),
  },
  {
    key: 'utokad-permission-lakemedel',
    about: 'permission',
    kind: 'add',
    by: ['patient-safety', 'detail', 'coast'],
    text: 'Läkemedel och hjälpmedel ska följa med patienten. I dag kommer de ofta hem på fredag kväll utan något.',
    answer: equipment,
  },
  {
    key: 'utokad-permission-stod',
    about: 'permission',
    kind: 'support',
    by: ['supportive', 'brief', 'simplify', 'legal'],
    text: 'Det är bra att permission äntligen regleras.',
    answer: noted('Bestämmelsen behålls med två förtydliganden.'),
  },
  {
    key: 'utokad-permission-vem',
    about: 'permission',
    kind: 'question',
    by: ['critical'],
    text: 'Vem svarar om något går fel i hemmet under permissionen?',
    answer: noted('Regionen. Ansvaret ligger kvar under hela vårdtiden.'),
  },
  {
    key: 'utokad-kop-mall',
    about: 'tjanstekop-skriftligt',
    kind: 'add',
    by: ['small-rural', 'brief', 'economy', 'coast'],
    text: 'Ta fram en gemensam mall. Vi har ingen jurist.',
    answer: template,
  },
  {
    key: 'utokad-kop-lov',
    about: 'tjanstekop-skriftligt',
    kind: 'clarify',
    by: ['legal', 'large-city'],
    text: 'Har det prövats om tjänsteköp mellan parterna är avtalssamverkan enligt kommunallagen 9 kap. 37 §, eller om det måste upphandlas?',
    answer: otherForum(
      'Frågan har lämnats till parternas jurister. Svaret publiceras innan avtalet börjar gälla.',
    ),
  },
  {
    key: 'utokad-kop-akut',
    about: 'tjanstekop-skriftligt',
    kind: 'reword',
    by: ['primary-care', 'hospital'],
    text: 'I ett akut läge finns inte tid att skriva avtal. Tillåt att det skrivs i efterhand.',
    proposedWording:
      'Köpet ska avtalas skriftligt innan tjänsten börjar. I brådskande fall får avtalet bekräftas skriftligt inom tre dagar.',
    answer: notMet(
      'Akuta behov ska mötas inom ordinarie ansvar. Stående avtal kan tecknas i förväg.',
    ),
  },
  {
    key: 'utokad-kop-innehall-bra',
    about: 'tjanstekop-innehall',
    kind: 'support',
    by: ['legal', 'supportive'],
    text: 'Listan är tillräcklig.',
    answer: noted('Listan behålls.'),
  },
  {
    key: 'utokad-kop-innehall-mer',
    about: 'tjanstekop-innehall',
    kind: 'more-detail',
    by: ['detail', 'large-city'],
    text: 'Lägg till punkter om journalföring, försäkring, personuppgifter och hur avvikelser hanteras.',
    opposes: 'utokad-kop-innehall-bra',
    answer: otherForum('Punkterna tas med i den gemensamma mallen.'),
  },
  {
    key: 'utokad-kop-pris',
    about: 'tjanstekop-sjalvkostnad',
    kind: 'clarify',
    by: ['economy', 'large-city', 'detail'],
    text: 'Hur räknas självkostnaden? Ingår lokaler, resor och ledning?',
    answer: otherForum('Beräkningen beskrivs i den gemensamma mallen.'),
  },
  {
    key: 'utokad-kop-schablon',
    about: 'tjanstekop-sjalvkostnad',
    kind: 'reword',
    by: ['simplify', 'brief'],
    text: 'Använd en schablon för hela länet i stället. Enklare.',
    proposedWording: 'Priset följer den schablon som parterna fastställer varje år.',
    opposes: 'utokad-kop-pris',
    answer: notMet('Avstånd och bemanning skiljer sig för mycket åt. Självkostnad är rättvisare.'),
  },
]
