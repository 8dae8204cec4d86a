// SPDX-License-Identifier: EUPL-1.2
import { chapter, joint, paragraph, section, type DraftDocument } from '../draft.ts'

export const guidelineDeviations: DraftDocument = {
  file: 'riktlinje-avvikelser-tvister-forslag.docx',
  title: 'Riktlinje för avvikelser och tvister i samverkan',
  subtitle: 'Riktlinje mellan Västra Götalandsregionen och länets 49 kommuner. Remissförslag 2026.',
  notice:
    'Exempeltext. Riktlinjen är påhittad för att Samsyn ska kunna visa en remiss som pågår. Ingen har beslutat om den.',
  habit: 'swedish',
  provisions: [
    chapter('riktlinje-utgangspunkter', 'Utgångspunkter'),
    joint(
      paragraph(
        'riktlinje-syfte',
        'Riktlinjen visar hur parterna tar emot, utreder och lär av avvikelser i samverkan och hur de löser tvister.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-avvikelse',
        '**Avvikelse i samverkan**: en händelse där ett avtal, en riktlinje, en rutin eller en samordnad individuell plan inte har följts av en eller flera parter.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-tvist',
        '**Tvist**: en oenighet om ansvar eller kostnad som de närmast berörda har försökt lösa utan att lyckas.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-uppgifter',
        'Rapporter, utredningar och tvister innehåller inga uppgifter som kan kopplas till en patient. Behöver parterna tala om en enskild person gör de det i sina egna system.',
      ),
    ),
    chapter('riktlinje-avvikelser', 'Avvikelser'),
    section('riktlinje-rapportera', 'Rapportera'),
    joint(
      paragraph(
        'riktlinje-vem-rapporterar',
        'Den som upptäcker en avvikelse rapporterar den till sin egen vårdgivare, som skickar den vidare till den andra parten inom fem arbetsdagar.',
      ),
    ),
    joint(
      paragraph('riktlinje-rapport-innehall', 'Rapporten anger', {
        letters: [
          'vad som hände och när',
          'vilken bestämmelse eller rutin som inte följdes',
          'vad händelsen ledde till eller kunde ha lett till',
          'vad den egna verksamheten redan har gjort',
        ],
      }),
    ),
    joint(
      paragraph(
        'riktlinje-lex',
        'En rapport om avvikelse ersätter inte anmälan enligt lex Maria eller lex Sarah.{{Patientsäkerhetslagen (2010:659) 3 kap. 5 §.}}',
      ),
    ),
    section('riktlinje-utreda', 'Utreda och svara'),
    joint(
      paragraph(
        'riktlinje-svarstid',
        'Mottagaren bekräftar rapporten inom två arbetsdagar, ger ett första svar inom 14 dagar och avslutar ärendet inom 60 dagar.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-orsaker',
        'Utredningen söker orsaker i arbetssätt, rutiner och förutsättningar. Den pekar inte ut enskilda medarbetare.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-aterkoppling',
        'Den som skrev rapporten får veta vad utredningen kom fram till och vilka åtgärder som beslutades.',
      ),
    ),
    chapter('riktlinje-tvister', 'Tvister'),
    section('riktlinje-trappa', 'Trappan'),
    joint(
      paragraph(
        'riktlinje-vard-pagar',
        'Vården pågår som ordinerat under hela tvisten. Ingen åtgärd får skjutas upp för att parterna är oense.',
      ),
    ),
    joint(
      paragraph('riktlinje-steg', 'Tvisten tas upp på det lägsta steg som kan lösa den.', {
        table: [
          ['Steg', 'Deltagare', 'Tid'],
          ['1', 'Enhetschefer', '14 dagar'],
          ['2', 'Verksamhetschefer', '14 dagar'],
          ['3', 'Delregional ledningsgrupp', '30 dagar'],
          ['4', 'Vårdsamverkan Västra Götaland', '30 dagar'],
          ['5', 'SRO', '60 dagar'],
        ],
      }),
    ),
    joint(
      paragraph(
        'riktlinje-protokoll',
        'På varje steg skrivs ett kort protokoll. Det anger vilken bestämmelse tvisten gäller, parternas ståndpunkter och vad de enades om.',
      ),
    ),
    section('riktlinje-ekonomi', 'Ekonomisk reglering'),
    joint(
      paragraph(
        'riktlinje-ersattning',
        'Kommer parterna fram till att fel part har burit en kostnad betalas ersättning inom 30 dagar från protokollets datum.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-smabelopp',
        'Krav under ett halvt prisbasbelopp regleras en gång om året och samlat mellan parterna.',
      ),
    ),
    chapter('riktlinje-larande', 'Lärande'),
    joint(
      paragraph(
        'riktlinje-monster',
        'Den delregionala ledningsgruppen letar mönster i avvikelser och tvister varje kvartal och föreslår hur de kan förebyggas.',
      ),
    ),
    joint(
      paragraph(
        'riktlinje-arsrapport',
        'Vårdsamverkan Västra Götaland sammanställer lärdomarna en gång om året. Sammanställningen publiceras och används när avtalet ses över.',
      ),
    ),
  ],
}
