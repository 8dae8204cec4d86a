// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, chapter 3: primary care beyond its usual scope.
import {
  chapter,
  joint,
  municipality,
  paragraph,
  region,
  section,
  type DraftProvision,
} from '../../draft.ts'

export const extended2027: readonly DraftProvision[] = [
  chapter('utokad', 'Utökad omfattning av primärvård'),
  municipality(
    section(
      'kommun-kvall-natt',
      'Insatser kväll, natt och helg',
      'Kommunen kan i enskilda fall bistå regionen med hälso- och sjukvårdsinsatser kväll, natt och helg. Förutsättningen är att ordinatören har bedömt att insatsen kan utföras i primärvård och att huvudmännen är överens om hur det ska gå till.',
    ),
    'Behovet finns även dagtid på helger. Möjligheten var tidigare begränsad till kväll och natt.',
  ),
  region(
    section(
      'permission',
      'Permission',
      'När en patient har permission från sluten vård har regionen kvar ansvaret för vården. Ska kommunen utföra insatser under permissionen kommer parterna överens om det minst ett dygn i förväg.',
    ),
    'Utgåvan 2017 nämner inte permission, vilket har lett till återkommande avvikelser.',
  ),
  section('tjanstekop', 'Tjänsteköp'),
  joint(
    paragraph(
      'tjanstekop-skriftligt',
      'En part får köpa hälso- och sjukvårdstjänster av den andra. Köpet ska avtalas skriftligt innan tjänsten börjar.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph('tjanstekop-innehall', 'Avtalet om tjänsteköp ska ange', {
      letters: [
        'vad tjänsten omfattar och var den utförs',
        'pris och hur priset räknas om',
        'vem som har det medicinska ansvaret',
        'hur avtalet sägs upp',
      ],
    }),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'tjanstekop-sjalvkostnad',
      'Priset ska motsvara självkostnaden för den part som utför tjänsten.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'tjanstekop-ledning',
      'Den personal som utför en köpt tjänst står under den utförande partens ledning och journalför i dess system.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'tjanstekop-redovisning',
      'Omfattningen av tjänsteköp redovisas årligen för varje vårdsamverkansområde.',
    ),
    'Ny bestämmelse.',
  ),
  section('mobila-team', 'Mobila team'),
  region(
    paragraph(
      'region-mobila-team',
      'Mobila team kompletterar vårdcentralen och ska kunna nås av kommunens sjuksköterska direkt. Teamet har det medicinska ansvaret från det att det har bekräftat uppdraget till dess att det har lämnat tillbaka det i skrift.',
    ),
    'Start och slut för teamets ansvar ska gå att se.',
  ),
  region(
    paragraph(
      'mobila-team-tackning',
      'Regionen verkar för att invånare i hela länet kan få hembesök av ett mobilt team på vardagar. Där avstånden är långa får teamet arbeta genom lokal personal och videosamtal.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'mobila-team-hemma',
      'När teamet är inkopplat gör det en gemensam planering med kommunen senast på tredje dagen.',
    ),
    'Ny bestämmelse.',
  ),
  section('egenmonitorering', 'Egenmonitorering'),
  region(
    paragraph(
      'egenmonitorering-ansvar',
      'Den mottagning som har ordinerat egenmonitorering bestämmer gränsvärden, tar emot mätvärden och svarar för att någon agerar på dem.',
    ),
    'Ny bestämmelse. Tekniken har kommit sedan 2017.',
  ),
  municipality(
    paragraph(
      'egenmonitorering-hjalp',
      'Kommunens personal kan hjälpa en inskriven patient att mäta. Hjälpen ska stå i planen och innebär inte att kommunen bevakar resultatet.',
    ),
    'Ny bestämmelse som skiljer mätning från bevakning.',
  ),
  joint(
    paragraph(
      'egenmonitorering-frivilligt',
      'Patienten väljer själv om mätning i hemmet passar. Den som avstår får motsvarande kontroller på annat sätt.',
    ),
    'Ny bestämmelse.',
  ),
  section('avancerad', 'Avancerad vård i hemmet'),
  joint(
    paragraph(
      'avancerad-plan',
      'Ska specialistens behandling pågå i hemmet längre än en vecka upprättas en skriftlig plan som anger',
      {
        letters: [
          'vem som är ansvarig läkare och vem som ersätter',
          'vilka moment kommunens personal utför',
          'hur personalen får utbildning och övning',
          'när och hur behandlingen avslutas',
        ],
      },
    ),
    'Ny bestämmelse.',
  ),
  region(
    paragraph(
      'avancerad-aterta',
      'Kan insatsen inte längre ges säkert i hemmet återtar sjukhuset den samma dag.',
    ),
    'Ny bestämmelse. Kommunerna har saknat en väg tillbaka.',
  ),
  municipality(
    paragraph(
      'avancerad-hemmiljo',
      'Kommunen bedömer om bostaden går att arbeta i och meddelar ordinatören vad som behöver ändras.',
    ),
    'Ny bestämmelse.',
  ),
]
