// SPDX-License-Identifier: EUPL-1.2
// The proposal for 2027, chapter 4: safety, deviations and disputes.
import { chapter, joint, paragraph, section, type DraftProvision } from '../../draft.ts'

export const safety2027: readonly DraftProvision[] = [
  chapter('patientsakerhet', 'Patientsäkerhet'),
  section('saker-vard', 'Gemensamt ansvar för säker vård'),
  joint(
    paragraph(
      'saker-vard-risk',
      'Parterna ska tillsammans bedöma riskerna när vård flyttas till hemmet eller när ett arbetssätt ändras.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'saker-vard-vardskada',
      'Har en vårdskada inträffat där båda huvudmännen har deltagit i vården ska de utreda händelsen gemensamt. Varje vårdgivare fullgör sin egen anmälningsskyldighet.{{Patientsäkerhetslagen (2010:659) 3 kap. 3 och 5 §§.}}',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'saker-vard-patient',
      'Den som har drabbats av en vårdskada ska få samma besked från båda huvudmännen. De kommer därför överens om vem som håller i kontakten.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'saker-vard-rond',
      'Medicinskt ansvariga i kommunen och chefläkare hos regionen möts två gånger om året för att gå igenom risker som rör båda.',
    ),
    'Ny bestämmelse.',
  ),
  section('avvikelser', 'Avvikelser i samverkan'),
  joint(
    paragraph(
      'avvikelser-rapport',
      '**Avvikelse i samverkan** är en händelse där ett gemensamt beslutat dokument inte har följts. Rapporten beskriver händelsen och inte vem som var inblandad.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'avvikelser-svar',
      'Mottagaren ska lämna ett första svar inom 14 dagar och avsluta ärendet inom 60 dagar.',
    ),
    'Tiderna saknades och svaren har dröjt.',
  ),
  joint(
    paragraph(
      'avvikelser-larande',
      'Ledningsgruppen i varje vårdsamverkansområde går igenom avvikelserna minst fyra gånger om året och beslutar om åtgärder.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'avvikelser-patient',
      'Patienter och närstående kan själva berätta om brister i samverkan. Berättelsen registreras som en avvikelse, och den som berättade får svar.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'avvikelser-system',
      'Rapporter lämnas i det gemensamma avvikelsesystemet. Innan ett sådant finns hos alla vårdgivare används en länsgemensam blankett.',
    ),
    'Ny bestämmelse.',
  ),
  section('tvister', 'Tvister'),
  joint(
    paragraph(
      'tvister-vard-forst',
      'En tvist är en oenighet om ansvar eller kostnad som de närmast berörda inte har kunnat lösa. Vården fortsätter så som ordinatören har bestämt medan tvisten prövas.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'tvister-trappa',
      'Tvisten prövas i den ordning som trappan visar. Löses den inte i tid går den vidare till nästa steg.',
      {
        table: [
          ['Steg', 'Vem prövar', 'Längsta tid'],
          ['1', 'Enhetschefer hos båda parter', '14 dagar'],
          ['2', 'Verksamhetschefer hos båda parter', '14 dagar'],
          ['3', 'Delregional ledningsgrupp', '30 dagar'],
          ['4', 'Vårdsamverkan Västra Götaland', '30 dagar'],
          ['5', 'Politiskt samrådsorgan (SRO)', '60 dagar'],
        ],
      },
    ),
    'Ny bestämmelse. Utgåvan 2017 har ingen trappa.',
  ),
  joint(
    paragraph(
      'tvister-dokumentation',
      'Varje steg ska dokumenteras med vad parterna är oense om, vad de har kommit fram till och när. Uppgifter om enskilda patienter får inte förekomma.',
    ),
    'Ny bestämmelse.',
  ),
  section(
    'ekonomisk-reglering',
    'Ekonomisk reglering',
    'När en tvist är avgjord ska den part som bar kostnaden utan att vara skyldig till det få ersättning. Ersättningen betalas inom 30 dagar.',
  ),
  section(
    'domstol',
    'Allmän domstol',
    'En tvist som inte kan lösas genom trappan avgörs av allmän domstol.',
  ),
  section(
    'uppfoljning-tvister',
    'Uppföljning av tvister',
    'Parterna sammanställer varje år tvisterna och vad de har lett till. Sammanställningen används för att förtydliga avtalet och för att sprida kunskap.',
  ),
  section('reservrutiner', 'Reservrutiner'),
  joint(
    paragraph(
      'info-sip-fax',
      'Fungerar inte det gemensamma it-stödet lämnas uppgifterna per telefon och bekräftas skriftligt samma dag. Vid avbrott längre än fyra timmar används de blanketter som båda parter har utskrivna.',
    ),
    'Rutinen omfattar långa avbrott, efter flera driftstörningar.',
  ),
  joint(
    paragraph(
      'reserv-kontaktlista',
      'En kontaktlista på papper med jour, sjuksköterska i beredskap och ledning hos båda parter uppdateras varje kvartal.',
    ),
    'Ny bestämmelse.',
  ),
  joint(
    paragraph(
      'reserv-ovning',
      'Varje vårdsamverkansområde övar ett längre avbrott minst vartannat år.',
    ),
    'Ny bestämmelse.',
  ),
]
