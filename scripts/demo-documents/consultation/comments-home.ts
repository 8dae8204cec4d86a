// SPDX-License-Identifier: EUPL-1.2
// Comments on chapter 1, Hälso- och sjukvård i hemmet.
import { met, noted, notMet, otherForum, type DraftComment } from './draft-comment.ts'

const whoJudges = met(
  'Det står nu att vårdcentralen och kommunen gör bedömningen tillsammans.',
  'kommun-hemsjukvard',
)
const thirdCondition = met(
  'En tredje förutsättning om kunskap och utrustning läggs till.',
  'specialiserad-forutsattningar',
)

export const commentsHome: readonly DraftComment[] = [
  {
    key: 'hemma-delat-stod',
    about: 'primarvard-delad',
    kind: 'support',
    by: ['supportive', 'brief', 'primary-care'],
    text: 'Bra att avtalet börjar med det delade ansvaret.',
    answer: noted('Tack. Bestämmelsen behålls.'),
  },
  {
    key: 'hemma-delat-sjalvklart',
    about: 'primarvard-delad',
    kind: 'remove',
    by: ['simplify'],
    text: 'Meningen säger inte vem som ska göra något. Stryk den, eller flytta den till en inledning som inte är bindande.',
    opposes: 'hemma-delat-stod',
    answer: notMet(
      'Bestämmelsen behövs för att förstå de följande. Flera svar stöder den uttryckligen.',
    ),
  },
  {
    key: 'hemma-niva-personal',
    about: 'kommun-primarvard',
    kind: 'clarify',
    by: ['small-rural', 'detail'],
    text: 'Vad menas med «till och med sjuksköterskans nivå»? Våra distriktssköterskor har högre kompetens men arbetar inte hos oss på alla tider. Det behöver framgå om specialistsjuksköterska ingår.',
    answer: notMet(
      'Nivån följer lagens gräns mot läkarinsatser. Vilken kompetens kommunen väljer att ha avgör kommunen.',
    ),
  },
  {
    key: 'hemma-komplexa',
    about: 'kommun-primarvard',
    kind: 'reword',
    by: ['critical', 'economy'],
    text: 'Ordet «komplexa» flyttar gränsen. I dag står det «sammansatta». Vi läser ändringen som en överföring av uppgifter utan skatteväxling.',
    proposedWording:
      'Den kommunala hälso- och sjukvården är primärvård och möter vanliga vårdbehov, både enkla och sammansatta. Ansvaret omfattar legitimerad personal till och med sjuksköterskans, arbetsterapeutens och fysioterapeutens nivå.',
    answer: notMet('Ordet är hämtat ur lagens beskrivning av primärvården. Ansvaret ändras inte.'),
  },
  {
    key: 'hemma-komplexa-stod',
    about: 'kommun-primarvard',
    kind: 'support',
    by: ['patient-safety', 'primary-care'],
    text: 'Vi stöder att avtalet använder lagens ord. Det gör det lättare att förklara för nya medarbetare.',
    opposes: 'hemma-komplexa',
    answer: noted('Lydelsen behålls.'),
  },
  {
    key: 'hemma-troskel-vem',
    about: 'kommun-hemsjukvard',
    kind: 'clarify',
    by: ['large-city', 'legal', 'detail', 'patient-safety'],
    text: 'Det framgår inte vem som bedömer att någon inte kan ta sig till vårdcentralen. Utan det får vi samma diskussioner som i dag.',
    answer: whoJudges,
  },
  {
    key: 'hemma-troskel-gemensam',
    about: 'kommun-hemsjukvard',
    kind: 'reword',
    by: ['primary-care', 'private-caregiver'],
    text: 'Bedömningen bör göras gemensamt och vid ett tillfälle.',
    proposedWording:
      'Kommunen ger hemsjukvård till den som inte kan ta sig till vårdcentralen utan stora svårigheter. Vårdcentralen och kommunen bedömer detta tillsammans. Behovets längd avgör inte ansvaret.',
    answer: whoJudges,
  },
  {
    key: 'hemma-14-dagar-behall',
    about: 'kommun-hemsjukvard',
    kind: 'reword',
    by: ['economy', 'critical', 'small-rural'],
    text: 'Behåll gränsen 14 dagar. Korta insatser efter operation hör till sjukhusets vårdåtagande, och utan gräns vet vi inte vad vi tar över.',
    proposedWording:
      'Kommunen ger hemsjukvård till den som inte kan ta sig till vårdcentralen utan stora svårigheter och vars behov väntas vara längre än 14 dagar.',
    answer: notMet(
      'Gränsen var den enskilda orsaken till flest tvister. Bedömningen görs i stället gemensamt i varje fall.',
    ),
  },
  {
    key: 'hemma-14-dagar-bort',
    about: 'kommun-hemsjukvard',
    kind: 'support',
    by: ['supportive', 'hospital', 'coast'],
    text: 'Äntligen försvinner fjortondagarsregeln. Patienten ska inte behöva bo i en gränsdragning.',
    opposes: 'hemma-14-dagar-behall',
    answer: noted('Gränsen är borttagen även i det slutliga förslaget.'),
  },
  {
    key: 'hemma-sommargaster',
    about: 'kommun-hemsjukvard',
    kind: 'add',
    by: ['coast'],
    text: 'Under sommaren är befolkningen här flera gånger större. Avtalet bör säga vem som svarar för hemsjukvård till den som vistas tillfälligt i kommunen, och hur ersättningen går till mellan kommunerna.',
    answer: otherForum(
      'Ersättning mellan kommuner vid tillfällig vistelse regleras i lag och tas upp i kommunalförbunden.',
    ),
  },
  {
    key: 'hemma-sarskilt-daglig',
    about: 'kommun-sarskilt-boende',
    kind: 'question',
    by: ['detail'],
    text: 'Gäller bestämmelsen daglig verksamhet även för den som inte är inskriven i hemsjukvården?',
    answer: noted(
      'Ja, under den tid personen är i verksamheten. Ett patientfall om detta tas fram.',
    ),
  },
  {
    key: 'hemma-specialiserad-kort',
    about: 'region-specialiserad',
    kind: 'support',
    by: ['simplify', 'brief'],
    text: 'Kort och tydligt. Behåll.',
    answer: noted('Lydelsen behålls.'),
  },
  {
    key: 'hemma-specialiserad-exempel',
    about: 'region-specialiserad',
    kind: 'more-detail',
    by: ['detail', 'small-rural'],
    text: 'Lägg till exempel på vad som är specialiserad vård: intravenös behandling, palliativ vård i livets slut, respirator, såromläggning efter operation. Utan exempel blir gränsen olika i varje område.',
    opposes: 'hemma-specialiserad-kort',
    answer: notMet(
      'En lista i avtalet åldras fort. Exemplen hör hemma i de vägledande patientfallen, som ses över varje år.',
    ),
  },
  {
    key: 'hemma-kompetens',
    about: 'specialiserad-forutsattningar',
    kind: 'add',
    by: ['patient-safety', 'small-rural', 'coast'],
    text: 'Det räcker inte att parterna är överens. Personalen måste ha fått utbildning på den utrustning som används innan patienten kommer hem.',
    answer: thirdCondition,
  },
  {
    key: 'hemma-utrustning',
    about: 'specialiserad-forutsattningar',
    kind: 'reword',
    by: ['large-city'],
    text: 'Lägg till en punkt om utrustning.',
    proposedWording: 'sjukhuset har lämnat över den utrustning som insatsen kräver',
    answer: thirdCondition,
  },
  {
    key: 'hemma-dialog-varje',
    about: 'specialiserad-forutsattningar',
    kind: 'less-detail',
    by: ['hospital'],
    text: 'Dialog i varje enskilt ärende är inte rimligt. En vårdavdelning skriver ut 20 patienter om dagen. Det bör räcka med en stående överenskommelse för vanliga insatser.',
    answer: notMet(
      'Kravet på dialog är kärnan i bestämmelsen. Den hindrar inte att parterna har gemensamma rutiner för vanliga insatser.',
    ),
  },
  {
    key: 'hemma-dialog-dokumentera',
    about: 'specialiserad-forutsattningar',
    kind: 'more-detail',
    by: ['legal', 'critical'],
    text: 'Dialogen ska dokumenteras i det gemensamma it-stödet. Annars står ord mot ord om det blir tvist.',
    opposes: 'hemma-dialog-varje',
    answer: otherForum('Hur dialogen dokumenteras beskrivs i tillämpningsanvisningen.'),
  },
  {
    key: 'hemma-konsult-dygnet',
    about: 'region-konsult',
    kind: 'support',
    by: ['patient-safety', 'small-rural', 'supportive'],
    text: 'En väg in dygnet runt är den viktigaste förbättringen i hela förslaget.',
    answer: noted('Bestämmelsen behålls.'),
  },
  {
    key: 'hemma-konsult-bemanning',
    about: 'region-konsult',
    kind: 'reword',
    by: ['hospital', 'private-caregiver'],
    text: 'Alla specialiteter har inte jour. Skriv «genom jourhavande i den specialitet som ordinerat eller den som ersätter den».',
    proposedWording:
      'Specialistvården ska ge den legitimerade personal som utför ordinationen råd och handledning. Kvällar, nätter och helger nås den jour som sjukhuset har utsett.',
    answer: notMet(
      'Sjukhuset ordnar vägen in på det sätt det vill. Avtalet säger bara att den ska finnas.',
    ),
  },
  {
    key: 'hemma-omstallning-bindande',
    about: 'omstallning-nav',
    kind: 'question',
    by: ['legal'],
    text: 'Är den gemensamma avtalstexten om omställningen bindande eller bara vägledande? Den innehåller inget «ska».',
    answer: noted(
      'Texten är en del av avtalet och vägleder tolkningen. Den lägger ingen egen skyldighet på parterna.',
    ),
  },
  {
    key: 'hemma-omstallning-resurser',
    about: 'omstallning-riktning',
    kind: 'add',
    by: ['economy', 'critical', 'large-city'],
    text: 'Resurserna behöver följa med. Om uppgifter flyttar till kommunen måste avtalet säga hur det finansieras.',
    proposedWording:
      'Parterna flyttar resurser och arbetssätt så att fler insatser förebygger, görs hemma och hålls ihop över tid. Flyttas en uppgift mellan huvudmännen ska finansieringen följa med.',
    answer: otherForum(
      'En ändrad finansiering kräver skatteväxling och beslutas inte i avtalet. Frågan lämnas till SRO.',
    ),
  },
  {
    key: 'hemma-omstallning-stryk',
    about: 'omstallning-riktning',
    kind: 'less-detail',
    by: ['simplify'],
    text: 'Färdplanen finns. Det räcker att hänvisa till den.',
    opposes: 'hemma-omstallning-resurser',
    answer: notMet('Texten är redan kort och används i alla överenskommelser.'),
  },
  {
    key: 'hemma-ansvar-skilt',
    about: 'ansvarsforhallanden-specialiserad',
    kind: 'support',
    by: ['legal', 'patient-safety'],
    text: 'Det är klokt att skilja definitionen från ansvaret. Nu går det att läsa ut vem som svarar när vår sjuksköterska utför specialistens ordination.',
    answer: noted('Bestämmelsen behålls.'),
  },
  {
    key: 'hemma-egenvard-skriftligt',
    about: 'egenvard-bedomning',
    kind: 'clarify',
    by: ['large-city', 'detail', 'supportive'],
    text: 'Till vem lämnas bedömningen när den som hjälper till är en personlig assistent med privat arbetsgivare?',
    answer: otherForum('Förs in i länets rutin för egenvård, som revideras under 2026.'),
  },
  {
    key: 'hemma-egenvard-tid',
    about: 'egenvard-hjalp',
    kind: 'add',
    by: ['small-rural', 'patient-safety'],
    text: 'Socialtjänsten behöver minst tre arbetsdagar för att ordna hjälpen.',
    proposedWording:
      'Behöver personen praktisk hjälp ska ordinatören kontakta socialtjänsten minst tre arbetsdagar innan egenvården börjar.',
    answer: notMet(
      'En fast tid kan fördröja utskrivning i onödan. Kontakt ska tas innan egenvården börjar.',
    ),
  },
]
