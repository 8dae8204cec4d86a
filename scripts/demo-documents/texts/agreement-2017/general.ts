// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, chapter 1: what the agreement is.
import { chapter, joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const general2017: readonly DraftProvision[] = [
  chapter('allmant', 'Allmänt om Hälso- och sjukvårdsavtalet'),
  section('bakgrund', 'Bakgrund'),
  joint(
    paragraph(
      'bakgrund-femte',
      'Sedan Västra Götalandsregionen bildades 1999 har regionen och kommunerna i länet beskrivit sitt delade ansvar för hälso- och sjukvården i ett gemensamt avtal. Detta är den femte utgåvan.',
    ),
  ),
  joint(
    paragraph(
      'bakgrund-skattevaxling',
      'Ansvarsfördelningen bygger på skatteväxlingen 1999, som omfattar hemsjukvård i ordinärt boende. Avtalet ändrar inte den skatteväxlingen.',
    ),
  ),
  joint(
    paragraph(
      'bakgrund-forra',
      'Den förra utgåvan gällde från den 1 april 2012 och förlängdes ett år när många synpunkter kom in sent. Arbetet med dem har lagt grunden till denna utgåva.',
    ),
  ),
  joint(
    paragraph(
      'bakgrund-utveckling',
      'Vårdtiderna på sjukhus har blivit kortare, fler behandlingar ges hemma och allt fler personer lever länge med flera sjukdomar samtidigt. Utvecklingen ställer högre krav på att huvudmännen planerar ihop.',
    ),
  ),
  joint(
    paragraph(
      'bakgrund-ikraft',
      'Utgåvan börjar gälla samma dag som hälso- och sjukvårdslagen (2017:30) ersätter 1982 års lag. Hänvisningar i äldre rutiner ska läsas som hänvisningar till motsvarande bestämmelse i den nya lagen.',
    ),
  ),
  section('syfte', 'Syfte'),
  joint(
    paragraph(
      'syfte-tydligt',
      'Avtalet ska göra det tydligt vem som ansvarar för vad, så att den som behöver vård från både region och kommun möter en sammanhållen helhet.',
    ),
  ),
  joint(
    paragraph('syfte-medel', 'Avtalet ska bidra till att', {
      bullets: [
        'vården ges nära den enskilde när det är möjligt',
        'övergångar mellan huvudmännen är trygga och planerade',
        'gemensamma resurser används där de gör störst nytta',
      ],
    }),
  ),
  joint(
    paragraph(
      'syfte-likvardig',
      'Den som bor i en liten kommun ska möta samma fördelning av ansvar som den som bor i en stor. Lokala lösningar får komplettera avtalet men aldrig försämra den enskildes ställning.',
    ),
  ),
  joint(
    paragraph(
      'syfte-lasare',
      'Avtalet är skrivet för dem som leder, planerar och utför vården. En medarbetare ska kunna slå upp en bestämmelse och förstå vad den innebär i mötet med patienten.',
    ),
  ),
  section('parter', 'Avtalsparter'),
  joint(
    paragraph(
      'parter-femtio',
      'Parter är Västra Götalandsregionen, i det följande **regionen**, och var och en av de 49 kommunerna i Västra Götalands län, i det följande **kommunen**.',
    ),
  ),
  joint(
    paragraph(
      'parter-utforare',
      'Varje part ansvarar för att de vårdgivare som utför vård på partens uppdrag följer avtalet. Kravet ska skrivas in i uppdrag, avtal och förfrågningsunderlag.',
    ),
  ),
  joint(
    paragraph(
      'parter-kommunalforbund',
      'Ett kommunalförbund eller en gemensam nämnd som utför hälso- och sjukvård åt en kommun jämställs med kommunen när avtalet tillämpas.',
    ),
  ),
  joint(
    paragraph(
      'parter-privata',
      'Privata vårdgivare är inte parter. De blir skyldiga att följa avtalet genom det uppdrag de har fått av regionen eller en kommun.',
    ),
  ),
  joint(
    paragraph(
      'parter-byte',
      'Byter en verksamhet utförare ska den part som har upphandlat den se till att pågående planer, ordinationer och rutiner förs över till den nya utföraren innan driften lämnas.',
    ),
  ),
  joint(
    paragraph(
      'parter-ingang',
      'Hos varje part ska det finnas en utpekad funktion som tar emot frågor om avtalet från den andra sidan. Uppgiften om hur den nås hålls aktuell på den gemensamma webbplatsen.',
    ),
  ),
  section('avtalstid', 'Avtalstid'),
  joint(
    paragraph(
      'avtalstid-period',
      'Avtalet gäller från och med den 1 april 2017 till och med den 31 december 2020.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-villkor',
      'Avtalet blir giltigt när regionfullmäktige och samtliga 49 kommunfullmäktige har godkänt samma lydelse.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-forlangning',
      'Om ingen part säger upp avtalet förlängs det med två år i taget. Uppsägning ska göras skriftligt och senast 12 månader före avtalstidens slut.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-lopervidare',
      'Har parterna inte enats om ett nytt avtal när tiden går ut fortsätter detta avtal att gälla tills annat beslut är fattat.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-underrattelse',
      'En uppsägning ska inom en månad meddelas samtliga parter. Förhandlingar om ett nytt avtal inleds då genast, även om det är långt kvar till avtalstidens slut.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-omforhandling',
      'Ändras lagstiftning, statsbidrag eller huvudmannaskap så att grunden för en bestämmelse faller bort kan varje part begära att den bestämmelsen omförhandlas.',
    ),
  ),
  joint(
    paragraph(
      'avtalstid-exemplar',
      'Avtalet upprättas i ett exemplar för regionen och ett för varje kommun. Den lydelse som fullmäktige har godkänt är den som gäller, även om en senare sammanställning skulle avvika.',
    ),
  ),
  section('omfattning', 'Omfattning'),
  joint(
    paragraph(
      'omfattning-personer',
      'Avtalet omfattar personer i alla åldrar som är bosatta i länet och behöver hälso- och sjukvård från både regionen och kommunen, eller där ansvaret går över från den ena till den andra.',
    ),
  ),
  joint(
    paragraph(
      'omfattning-rang',
      'Avtalet är parternas huvudavtal. Andra överenskommelser, riktlinjer och rutiner mellan parterna får inte strida mot det.',
    ),
  ),
  joint(
    paragraph(
      'omfattning-bilagor',
      'Till avtalet hör följande överenskommelser med samma giltighetstid:',
      {
        letters: [
          'Ramavtal om läkarinsatser i kommunernas hälso- och sjukvård',
          'Överenskommelse kring personer med psykisk funktionsnedsättning och personer med missbruk',
          'Överenskommelse om munhälsa: uppsökande och nödvändig tandvård',
        ],
      },
    ),
  ),
  joint(
    paragraph(
      'omfattning-vistelse',
      'Den som tillfälligt vistas i länet och behöver omedelbar vård får den av regionen enligt 8 kap. 4 § hälso- och sjukvårdslagen (2017:30). Fortsatta insatser planeras med hemregionen och hemkommunen.',
    ),
  ),
  joint(
    paragraph(
      'omfattning-utanfor',
      'Elevhälsans medicinska insatser, företagshälsovård och kriminalvårdens sjukvård ligger utanför avtalet. Samverkan med dem bygger på rutiner som tas fram i närområdet.',
    ),
  ),
  joint(
    paragraph(
      'omfattning-lokalt',
      'Överenskommelser som träffas delregionalt eller lokalt ska vara skriftliga, anges med slutdatum och lämnas till Vårdsamverkan Västra Götaland för kännedom. De upphör senast när detta avtal upphör.',
    ),
  ),
  joint(
    paragraph(
      'omfattning-ordning',
      'Säger handlingarna emot varandra gäller de i följande ordning:',
      {
        numbers: [
          'avtalet',
          'dess överenskommelser',
          'tillämpningsanvisningar',
          'delregionala överenskommelser',
          'lokala rutiner',
        ],
      },
    ),
  ),
]
