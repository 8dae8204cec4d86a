// SPDX-License-Identifier: EUPL-1.2
// The strategy of 2023, chapters 3 to 5: six ways of working, what they need, and follow-up.
import { chapter, joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const roadmapChange2023: readonly DraftProvision[] = [
  chapter('far-arbetssatt', 'Sex förändrade arbetssätt'),
  section('far-forebygga', 'Hälsofrämjande och förebyggande'),
  joint(
    paragraph(
      'far-forebygga-text',
      'Parterna söker upp risker innan de blir sjukdom. Fall, undernäring, ensamhet och psykisk ohälsa hör till det som ska upptäckas tidigt.',
    ),
  ),
  joint(
    paragraph(
      'far-forebygga-delmal',
      'Delmål 2025: alla över 80 år har erbjudits ett hälsosamtal av vårdcentral eller kommun.',
    ),
  ),
  section('far-personcentrerat', 'Personcentrerade arbetssätt'),
  joint(
    paragraph(
      'far-personcentrerat-text',
      'Frågan «vad är viktigt för dig?» ställs i varje planering och svaret styr vad som görs.',
    ),
  ),
  joint(
    paragraph(
      'far-personcentrerat-delmal',
      'Delmål 2026: den enskildes mål finns med i nio av tio samordnade planer.',
    ),
  ),
  section('far-tillit', 'Samverkanskultur och tillit'),
  joint(
    paragraph(
      'far-tillit-text',
      'Chefer hos båda parter lär känna varandras uppdrag genom gemensamma ledarprogram och studiebesök.',
    ),
  ),
  joint(
    paragraph(
      'far-tillit-delmal',
      'Delmål 2024: varje närområde har ett forum där vardagsproblem löses utan att skickas uppåt.',
    ),
  ),
  section('far-kontinuitet', 'Kontinuitet och samordning'),
  joint(
    paragraph(
      'far-kontinuitet-text',
      'Den som har många kontakter får en som håller ihop dem. Kontakterna ska hålla i år och inte i veckor.',
    ),
  ),
  joint(
    paragraph(
      'far-kontinuitet-delmal',
      'Delmål 2027: hälften av invånarna över 65 år har en fast läkare som de har träffat det senaste året.',
    ),
  ),
  section('far-digitalt', 'Arbetssätt med stöd av digitalisering'),
  joint(
    paragraph(
      'far-digitalt-text',
      'Digitala lösningar väljs när de ger mer tid till möten. Den som inte kan eller vill använda dem ska få lika god vård.',
    ),
  ),
  joint(
    paragraph(
      'far-digitalt-delmal',
      'Delmål 2026: egenmonitorering erbjuds vid hjärtsvikt, kol, diabetes och högt blodtryck i alla närområden.',
    ),
  ),
  section('far-mobilt', 'Mobila team som stöd för vård i hemmet'),
  joint(
    paragraph(
      'far-mobilt-text',
      'Mobila team med läkare ger stöd när hemmets resurser tillfälligt inte räcker. Teamen ersätter inte den ordinarie primärvården.',
    ),
  ),
  joint(
    paragraph(
      'far-mobilt-delmal',
      'Delmål 2028: alla kommuner nås av ett mobilt team vardagar och helger.',
    ),
  ),

  chapter('far-forutsattningar', 'Förutsättningar'),
  section('far-information', 'Information och teknik'),
  joint(
    paragraph(
      'far-information-text',
      'Uppgifter som behövs i vården ska följa personen mellan huvudmännen med stöd av lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation.',
    ),
  ),
  joint(
    paragraph(
      'far-valfardsteknik',
      'Parterna upphandlar välfärdsteknik och hjälpmedel så att de kan användas tillsammans.',
    ),
  ),
  section('far-kompetens', 'Kunskap och kompetens'),
  joint(
    paragraph(
      'far-kompetens-forsorjning',
      'Utbildningsplatser, introduktion och karriärvägar planeras gemensamt. Parterna undviker att värva varandras medarbetare med enbart lön.',
    ),
  ),
  joint(
    paragraph(
      'far-kunskapsstyrning',
      'Ny kunskap införs samtidigt hos båda huvudmännen. Den kommunala primärvården har en egen plats i kunskapsstyrningen.',
    ),
  ),
  section('far-utveckling', 'Utveckling och införande'),
  joint(
    paragraph(
      'far-utveckling-text',
      'Ett arbetssätt som har prövats med gott resultat ska antingen spridas eller avslutas inom ett år.',
    ),
  ),

  chapter('far-ledning', 'Ledning och uppföljning'),
  section('far-handlingsplaner', 'Från strategi till handling'),
  joint(
    paragraph('far-handlingsplan', 'Varje handlingsplan anger', {
      bullets: [
        'aktiviteter och vem som leder dem',
        'delmålet som aktiviteten bidrar till',
        'indikator och utgångsvärde',
        'kostnad och hur den delas',
      ],
    }),
  ),
  joint(
    paragraph('far-nivaer', 'Arbetet leds på tre nivåer.', {
      table: [
        ['Nivå', 'Leds av', 'Uppgift'],
        ['Länet', 'Vårdsamverkan Västra Götaland', 'Prioriterar och följer upp'],
        ['Delregionen', 'Delregional vårdsamverkan', 'Stödjer införandet'],
        ['Närområdet', 'Vårdcentral och kommun', 'Förändrar arbetssätten'],
      ],
    }),
  ),
  joint(
    paragraph(
      'far-sro',
      'Det politiska samrådsorganet får en lägesbild varje vår och avgör om takten är tillräcklig.',
    ),
  ),
  section('far-uppfoljning', 'Uppföljning av omställningen'),
  joint(
    paragraph(
      'far-uppfoljning-nivaer',
      'Omställningen följs på individnivå genom patienters vårdförlopp och på systemnivå genom indikatorer som redan samlas in nationellt.{{Nya mått införs bara när inget befintligt svarar på frågan.}}',
    ),
  ),
  joint(
    paragraph('far-indikatorer', 'På systemnivå redovisas bland annat', {
      letters: [
        'undvikbar slutenvård',
        'vårddygn för utskrivningsklara per tusen invånare',
        'kontinuitet till läkare och sjuksköterska',
        'invånarnas förtroende och upplevda tillgång till vård',
        'andel av resurserna som går till primärvård',
      ],
    }),
  ),
  joint(
    paragraph(
      'far-datakvalitet',
      'Intill varje tal står var det kommer ifrån, vad det inte visar och hur säkert det är.',
    ),
  ),
  joint(
    paragraph(
      'far-larande',
      'Resultaten diskuteras i närområdena innan de jämförs mellan dem. Syftet är att lära och inte att rangordna.',
    ),
  ),
]
