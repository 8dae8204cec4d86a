// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, sections 5.1 to 5.3: parties, term and scope.
import { chapter, joint, kept, paragraph, section, type DraftProvision } from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'

export const foundations2027: readonly DraftProvision[] = [
  chapter('forutsattningar', 'Grundläggande förutsättningar'),
  section('parter', 'Avtalets parter och syfte'),
  kept(agreement2017, 'parter-femtio'),
  joint(
    paragraph(
      'parter-utforare',
      'Varje part ansvarar för att de vårdgivare som utför vård på partens uppdrag följer avtalet. Kravet ska skrivas in i uppdrag, avtal och förfrågningsunderlag, och parten ska följa upp att det efterlevs.',
    ),
    'Kravet följs upp.',
  ),
  kept(agreement2017, 'syfte-tydligt'),
  kept(agreement2017, 'syfte-likvardig'),
  kept(agreement2017, 'syfte-lasare'),
  kept(agreement2017, 'parter-kommunalforbund'),
  kept(agreement2017, 'parter-privata'),
  joint(
    paragraph(
      'parter-byte',
      'Byter en verksamhet utförare ska den part som har upphandlat den se till att pågående planer, ordinationer, rutiner och behörigheter förs över till den nya utföraren innan driften lämnas. Den andra parten underrättas tre månader i förväg.',
    ),
    'Behörigheter har glömts och den andra parten har fått veta för sent.',
  ),
  kept(agreement2017, 'parter-ingang'),
  section('avtalstid', 'Avtalstid och uppsägning'),
  joint(
    paragraph(
      'avtalstid-period',
      'Avtalet gäller från och med den 1 januari 2027 till och med den 31 december 2030.',
    ),
    'Ny avtalsperiod.',
  ),
  joint(
    paragraph(
      'avtalstid-villkor',
      'Avtalet blir giltigt när regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt samma lydelse. Beslut ska vara fattade senast den 31 maj 2026.',
    ),
    'Sista dag för beslut skrivs in.',
  ),
  joint(
    paragraph(
      'avtalstid-forlangning',
      'Parterna kan genom beslut förlänga avtalet en gång med tre år. Uppsägning ska göras skriftligt och senast 18 månader före avtalstidens slut.',
    ),
    'Uppsägningstiden förlängs från 12 till 18 månader och förlängningen från två till tre år.',
  ),
  kept(agreement2017, 'avtalsvard-andring'),
  kept(agreement2017, 'avtalstid-underrattelse'),
  kept(agreement2017, 'avtalstid-omforhandling'),
  joint(
    paragraph(
      'avtalstid-exemplar',
      'Avtalet undertecknas digitalt och bevaras av regionen och av varje kommun. Den lydelse som fullmäktige har godkänt är den som gäller, även om en senare sammanställning skulle avvika.',
    ),
    'Femtio exemplar på papper behövs inte.',
  ),
  joint(
    paragraph(
      'avtalsvard-overgang',
      'Ärenden som har börjat under utgåvan 2017 slutförs enligt den. Lokala överenskommelser som bygger på utgåvan får användas till utgången av juni 2027.',
    ),
    'Lokala överenskommelser får en övergångstid.',
  ),
  section('omfattning', 'Avtalets omfattning och överenskommelser'),
  kept(agreement2017, 'omfattning-personer'),
  kept(agreement2017, 'omfattning-rang'),
  joint(
    paragraph(
      'omfattning-bilagor',
      'Till avtalet hör följande lagreglerade överenskommelser med samma giltighetstid:',
      {
        letters: [
          'Regionens läkaransvar i kommunal primärvård',
          'Kommunernas betalningsansvar vid in- och utskrivning från sluten hälso- och sjukvård',
          'Personer med psykisk funktionsnedsättning och personer med skadligt bruk och missbruk',
          'Samverkan om munhälsa: uppsökande och nödvändig tandvård',
        ],
      },
    ),
    'Överenskommelsen om betalningsansvar följer nu avtalets tid.',
  ),
  kept(agreement2017, 'omfattning-utanfor'),
  joint(
    paragraph(
      'omfattning-lokalt',
      'Överenskommelser som träffas delregionalt eller lokalt ska vara skriftliga, anges med slutdatum och publiceras på den gemensamma webbplatsen. De upphör senast när detta avtal upphör.',
    ),
    'Lokala överenskommelser ska gå att läsa för alla.',
  ),
  joint(
    paragraph(
      'omfattning-ordning',
      'Säger handlingarna emot varandra gäller de i följande ordning:',
      {
        numbers: [
          'avtalet',
          'dess överenskommelser',
          'länsgemensamma riktlinjer',
          'tillämpningsanvisningar',
          'delregionala överenskommelser',
          'lokala rutiner',
        ],
      },
    ),
    'Riktlinjer är ett nytt slag av styrdokument.',
  ),
]
