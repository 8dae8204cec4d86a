// SPDX-License-Identifier: EUPL-1.2
// The strategy of 2023, chapters 1 and 2: what it is, where it is going, and for whom.
import { chapter, joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const roadmapDirection2023: readonly DraftProvision[] = [
  chapter('far-strategin', 'Om strategin'),
  section('far-bakgrund', 'Bakgrund'),
  joint(
    paragraph(
      'far-varfor',
      'Fler lever länge och med flera sjukdomar. Färre ska vårda fler, och den som behöver vård vill i regel få den hemma.',
    ),
  ),
  joint(
    paragraph(
      'far-gemensam',
      'Färdplanen är regionens och de 49 kommunernas gemensamma strategi. Den visar riktningen till 2030 och vad som ska göras först.',
    ),
  ),
  joint(
    paragraph(
      'far-ej-avtal',
      'En strategi fördelar inte ansvar och kostnader. Det gör hälso- och sjukvårdsavtalet, som Färdplanen inte ändrar.',
    ),
  ),
  section('far-giltighet', 'Tid och beslut'),
  joint(
    paragraph(
      'far-tid',
      'Färdplanen gäller från den 1 januari 2023. Den omprövas efter de fördjupade uppföljningarna 2024 och 2028.',
    ),
  ),
  joint(
    paragraph(
      'far-beslut',
      'Varje part ställer sig bakom strategin genom eget beslut. En part som ännu inte har beslutat får delta i arbetet på samma villkor.',
    ),
  ),
  section('far-ord', 'Begrepp'),
  joint(
    paragraph(
      'far-term-nara',
      '**Nära vård**: ett sätt att arbeta där vård, omsorg och förebyggande insatser hålls ihop kring personen, oavsett var de ges.',
    ),
  ),
  joint(
    paragraph(
      'far-term-personcentrerad',
      '**Personcentrerad**: som utgår från personens egen berättelse, resurser och mål och där planen görs i partnerskap.',
    ),
  ),
  joint(
    paragraph(
      'far-term-delmal',
      '**Delmål**: ett läge som ska vara nått vid en angiven tidpunkt och som går att bedöma.',
    ),
  ),

  chapter('far-mal', 'Målbild'),
  section('far-malbild', 'Dit vi ska'),
  joint(
    paragraph('far-malbild-text', 'År 2030 kännetecknas vården i länet av att den', {
      letters: [
        'formas efter varje människas behov och villkor',
        'bygger på varaktiga relationer och förebygger innan den behöver behandla',
        'ger människor trygghet att klara sig själva och jämnar ut skillnader i hälsa',
        'bärs av huvudmän som litar på varandra och tar ansvar tillsammans',
      ],
    }),
  ),
  joint(
    paragraph(
      'far-forflyttning',
      'Förflyttningen går från reagerande till förebyggande, från organisation till person, från isolerade insatser till sammanhållna och från mottagare till medskapare.',
    ),
  ),
  section('far-malgrupp', 'För vem'),
  joint(
    paragraph(
      'far-malgrupp-alla',
      'Först kommer den som behöver båda huvudmännen på en gång. Ålder, diagnos och funktionsnedsättning avgör inte vem som räknas dit.',
    ),
  ),
  joint(
    paragraph(
      'far-malgrupp-barn',
      'Barn och unga ska märkas i varje handlingsplan. Deras rätt att höras enligt barnkonventionen gäller även när planer skrivs.',
    ),
  ),
  joint(
    paragraph(
      'far-malgrupp-jamlik',
      'Särskild uppmärksamhet riktas mot dem som sällan söker vård men har sämst hälsa.',
    ),
  ),
  section('far-principer', 'Gemensamma principer'),
  joint(
    paragraph('far-principer-lista', 'I alla beslut om nära vård prövar parterna om förslaget', {
      numbers: [
        'är till nytta för den enskilde',
        'kan göras närmare hemmet utan att bli mindre säkert',
        'håller för båda parters ekonomi över tid',
        'minskar dubbelarbete mellan huvudmännen',
        'går att följa upp',
      ],
    }),
  ),
  joint(
    paragraph(
      'far-princip-ekonomi',
      'Flyttas en uppgift mellan huvudmännen ska kompetens och resurser vara klarlagda innan flytten sker.',
    ),
  ),
  joint(
    paragraph(
      'far-princip-invanare',
      'Invånare, patienter och närstående deltar när arbetssätt utformas, prövas och utvärderas.',
    ),
  ),
]
