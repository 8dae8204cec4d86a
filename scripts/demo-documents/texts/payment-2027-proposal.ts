// SPDX-License-Identifier: EUPL-1.2
import { chapter, joint, kept, paragraph, region, section, type DraftDocument } from '../draft.ts'
import { discharge2018 } from './discharge-2018.ts'
import { planning2027, responsibilities2027 } from './shared-texts.ts'

export const payment2027Proposal: DraftDocument = {
  file: 'betalningsansvar-2027-remiss.docx',
  title: 'Kommunernas betalningsansvar vid in- och utskrivning från sluten hälso- och sjukvård',
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Remissförslag.',
  notice:
    'Exempeltext. Bilagan är påhittad för att visa hur ett avtal och dess bilagor hålls ihop i Samsyn. Den är inte parternas remissförslag.',
  habit: 'english',
  provisions: [
    chapter('utskrivning', 'Gemensamma utgångspunkter'),
    section('utskrivning-grund', 'Grund och giltighet'),
    kept(discharge2018, 'utskrivning-lag'),
    joint(
      paragraph(
        'utskrivning-tid',
        'Överenskommelsen är en bilaga till huvudavtalet. Den gäller lika länge som avtalet och sägs upp tillsammans med det.',
      ),
      'Överenskommelsen följer huvudavtalets tid.',
    ),
    ...responsibilities2027,
    section('utskrivning-termer', 'Termer'),
    kept(discharge2018, 'term-utskrivningsklar'),
    kept(discharge2018, 'term-oppen-vard'),

    chapter('utskrivning-gang', 'In- och utskrivning'),
    section('inskrivning', 'Inskrivning'),
    kept(discharge2018, 'inskrivningsmeddelande'),
    region(
      paragraph(
        'beraknad-tid',
        'Meddelandet anger när patienten beräknas vara utskrivningsklar. Ändras tidpunkten meddelas den nya tiden så snart som möjligt.',
      ),
      '«Omgående» byts mot lagens ord.',
    ),
    region(
      paragraph(
        'fast-kontakt-utskrivning',
        'Verksamhetschefen på vårdcentralen utser en fast vårdkontakt innan patienten lämnar sjukhuset och meddelar kommunen vem det är.',
      ),
      'Kommunen ska veta vem vårdkontakten är.',
    ),
    ...planning2027,
    region(
      paragraph(
        'underrattelse',
        'När läkaren har bedömt att patienten är utskrivningsklar underrättas berörda enheter så snart som möjligt.',
      ),
      '«Omgående» byts mot lagens ord.',
    ),

    chapter('betalning', 'Betalningsansvar'),
    section('betalning-villkor', 'Villkor'),
    region(
      paragraph('betalning-hinder', 'Betalningsansvar inträder bara om', {
        letters: [
          'inskrivningsmeddelande och underrättelse har lämnats',
          'den fasta vårdkontakten har kallat till samordnad individuell planering när det krävs',
          'insatserna i den regionfinansierade öppna vården är planerade och tillgängliga för en säker vård hemma',
        ],
      }),
      'Villkoren samlas på ett ställe och kravet på den öppna vården skärps.',
    ),
    section('betalning-modell', 'Beräkning'),
    kept(discharge2018, 'betalning-medel'),
    kept(discharge2018, 'betalning-sju'),
    kept(discharge2018, 'betalning-belopp'),
    joint(
      paragraph(
        'betalning-rattelse',
        'Fel i underlaget meddelas sjukhuset senast den 12 i månaden efter. Beräkningen låses när båda parter har godkänt underlaget eller tiden har gått ut.',
      ),
      'Båda parter godkänner underlaget.',
    ),
    joint(
      paragraph(
        'betalning-bevakning',
        'Kommunen ska varje dag kunna se en preliminär beräkning för den månad som pågår.',
      ),
      'Ny bestämmelse. Ett genomsnitt går inte att förutse utan dagliga tal.',
    ),
  ],
}
