// SPDX-License-Identifier: EUPL-1.2
// The edition of 2017, chapter 2: shared values.
import { chapter, joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const values2017: readonly DraftProvision[] = [
  chapter('vardegrund', 'Gemensam värdegrund'),
  section('vardegrund-text', 'Gemensam värdegrund'),
  joint(
    paragraph(
      'vardegrund-tillit',
      'Samarbetet vilar på tillit. Parterna utgår från att den andra gör sitt bästa med de förutsättningar som finns och tar upp problem där de uppstår.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-manniskan',
      'Människans behov går före organisationens gränser. Den enskildes mål, kunskap om sig själv och vardag är utgångspunkt för planeringen.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-jamlik',
      'Vård ges på lika villkor enligt 3 kap. 1 § hälso- och sjukvårdslagen (2017:30). Kön, ålder, språk, ekonomi eller bostadsort får inte avgöra vilken hjälp en person får.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-delaktig',
      'Patienten ska kunna delta i planering, genomförande och uppföljning av vården. Att avstå från att delta är också ett val som respekteras.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-sprak',
      'Information lämnas på ett sätt som mottagaren förstår. Tolk anlitas när det behövs, och barn får inte användas som tolk.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-forebygga',
      'Hälsofrämjande och förebyggande arbete ingår i varje möte. Risk för fall, undernäring, trycksår och ohälsa i munnen ska upptäckas innan skadan är skedd.',
    ),
  ),
  joint(
    paragraph(
      'vardegrund-narstaende',
      'Närstående är en tillgång men aldrig en förutsättning för att vården ska fungera. Den som hjälper en anhörig ska få frågan hur han eller hon själv mår.',
    ),
  ),
  section('atagande', 'Gemensamt åtagande'),
  joint(
    paragraph('atagande-lista', 'Parterna åtar sig att', {
      letters: [
        'lösa vardagens frågor så nära verksamheten som möjligt',
        'ge den andra parten den kunskap som den behöver för sitt uppdrag',
        'planera tillsammans när en förändring hos den ena påverkar den andra',
      ],
    }),
  ),
  joint(
    paragraph(
      'atagande-vanta',
      'Den som behöver vård ska få den i tid. Oenighet om ansvar eller kostnad får aldrig fördröja vården.',
    ),
  ),
  joint(
    paragraph(
      'atagande-moten',
      'Chefer från båda huvudmännen i ett närområde möts minst två gånger per termin. De går igenom bemanning, kommande förändringar och vad som har gått fel och rätt i övergångarna.',
    ),
  ),
  joint(
    paragraph(
      'atagande-introduktion',
      'Kunskap om avtalet hör till introduktionen för nya medarbetare hos alla vårdgivare.',
    ),
  ),
  joint(
    paragraph(
      'atagande-hushalla',
      'Kan den ena parten utföra en uppgift säkrare eller till lägre kostnad än den andra ska det prövas om den kan göra det för båda.',
    ),
  ),
  joint(
    paragraph(
      'atagande-pafrestning',
      'Vid smittspridning, hög värme eller annan påfrestning stöder parterna varandra så långt det egna uppdraget tillåter.{{För kriser gäller lagen (2006:544) om kommuners och landstings åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap.}}',
    ),
  ),
]
