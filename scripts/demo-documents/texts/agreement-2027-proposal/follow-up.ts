// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, chapter 6: follow-up.
import { chapter, joint, kept, paragraph, section, type DraftProvision } from '../../draft.ts'
import { agreement2017 } from '../agreement-2017.ts'

export const followUp2027: readonly DraftProvision[] = [
  chapter('uppfoljning', 'Uppföljning'),
  section(
    'uppfoljning-ansvar',
    'Gemensamt och eget ansvar',
    'Varje part följer upp sin egen del av avtalet. Parterna följer tillsammans upp det som sker i övergångarna.',
  ),
  section('uppfoljning-arlig', 'Årlig uppföljning'),
  joint(
    paragraph(
      'uppfoljning-rapport',
      'En länsgemensam rapport lämnas till SRO senast den 31 mars varje år.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'uppfoljning-innehall',
      'Rapporten visar resultat för varje vårdsamverkansområde, avvikelser i samverkan, tvister och förslag till förtydliganden.',
    ),
    'Ny bestämmelse.',
  ),
  kept(agreement2017, 'avtalsvard-utvardering'),
  joint(
    paragraph('uppfoljning-roller', 'Arbetet med rapporten fördelas så här.', {
      table: [
        ['Uppgift', 'Regionen', 'Kommunerna', 'Gemensamt'],
        ['Uppgifter ur vårdens register', 'Levererar i januari', '–', '–'],
        ['Uppgifter ur kommunal statistik', '–', 'Levererar i januari', '–'],
        ['Patienters erfarenheter', 'Genomför enkät', 'Genomför samtal', 'Tolkar svaren'],
        ['Analys för vårdsamverkansområdet', 'Deltar', 'Deltar', 'Ledningsgruppen ansvarar'],
        ['Förslag till förtydliganden', 'Lämnar', 'Lämnar', 'Partssammansatta gruppen bereder'],
      ],
    }),
    'Ny bestämmelse. Ansvaret för underlaget var oklart.',
  ),
  section(
    'uppfoljning-indikatorer',
    'Indikatorer och resultat',
    'Uppföljningen bygger på indikatorer som parterna har kommit överens om. Resultaten redovisas öppet och så att ingen enskild person kan kännas igen.',
  ),
  joint(
    paragraph(
      'uppfoljning-jamlikhet',
      'Resultat redovisas efter kön, ålder och kommunens storlek där antalet tillåter det. Skillnader som består två år i rad ska förklaras.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'uppfoljning-brukarrad',
      'Patienter, brukare och närstående får lämna synpunkter på rapporten innan den blir färdig.',
    ),
    'Ny bestämmelse.',
  ),
  section('uppfoljning-forskning', 'Utveckling och forskning'),
  joint(
    paragraph(
      'uppfoljning-prov',
      'Nya sätt att arbeta får prövas i mindre skala under högst två år. Försöket ska ha en plan, en ansvarig hos båda parter och ett slutdatum.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'uppfoljning-spridning',
      'Det som visar sig fungera beskrivs och erbjuds alla vårdsamverkansområden.',
    ),
    'Ny bestämmelse.',
  ),
]
