// SPDX-License-Identifier: EUPL-1.2
// The dental annex for 2027: provisions that are new, by the provision they stand after.
import { joint, municipality, paragraph, region, type DraftProvision } from '../../draft.ts'
import {
  childRights2027,
  planning2027,
  responsibilities2027,
  shiftToNearCare2027,
} from '../shared-texts.ts'

const isNew = 'Ny bestämmelse.'

export const dentalAdded2027: Readonly<Record<string, readonly DraftProvision[]>> = {
  'mun-halsa': [...shiftToNearCare2027, ...responsibilities2027, ...childRights2027],
  'mun-frivilligt': [
    region(
      paragraph(
        'mun-alder',
        'Nödvändig tandvård enligt överenskommelsen ges från och med det år personen fyller 24 år. Dessförinnan ges avgiftsfri tandvård enligt 7 § tandvårdslagen (1985:125).',
      ),
      'Gränsen mot den avgiftsfria tandvården behöver stå i texten.',
    ),
  ],
  'mun-term-munvardskort': [
    joint(
      paragraph(
        'mun-term-mobil',
        '**Mobil tandvård**: tandläkare eller tandhygienist som med egen utrustning behandlar patienten på boendet eller i hemmet.',
      ),
      isNew,
    ),
  ],
  'mun-utfarda-tid': [
    municipality(
      paragraph(
        'mun-utfarda-nara',
        'Biståndshandläggaren frågar om behovet av intyg när hemtjänst beviljas för personlig omvårdnad.',
      ),
      'Personer med hemtjänst men utan hemsjukvård har missats.',
    ),
  ],
  'mun-akut-fynd': [
    region(
      paragraph(
        'mun-smartbedomning',
        'Kan personen inte berätta om smärta använder utföraren ett skattningsinstrument för smärta tillsammans med omsorgsmedarbetaren.',
      ),
      isNew,
    ),
    region(
      paragraph(
        'mun-aterkoppling',
        'Senast en vecka efter besöket får kommunen besked om vilka som tackade nej, vilka som behöver tandvård och när tiden är bokad.',
      ),
      'Kommunen visste inte vad som hände efter besöket.',
    ),
  ],
  'mun-nedsovning': [
    joint(
      paragraph(
        'mun-antibiotika',
        'Tandläkaren meddelar ordinerade läkemedel till sjuksköterskan samma dag när kommunen har tagit över ansvaret för patientens läkemedel.',
      ),
      'Ordinationer från tandvården syns inte alltid i vården.',
    ),
    ...planning2027,
  ],
  'mun-material': [
    municipality(
      paragraph(
        'mun-muntorrhet',
        'Vid muntorrhet eller upprepad svamp i munnen ber sjuksköterskan läkaren att pröva om något läkemedel kan bytas.',
      ),
      'Läkemedel är en vanlig orsak till muntorrhet.',
    ),
    municipality(
      paragraph(
        'mun-livets-slut',
        'I livets slut görs munnen ren och fuktas så ofta personen vill, minst varannan vaken timme.',
      ),
      isNew,
    ),
  ],
  'mun-jamlikhet': [
    joint(
      paragraph(
        'mun-oppna-resultat',
        'Resultaten publiceras för varje kommun när grupperna är så stora att ingen person kan kännas igen.',
      ),
      isNew,
    ),
  ],
}
