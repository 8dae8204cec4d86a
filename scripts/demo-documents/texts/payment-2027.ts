// SPDX-License-Identifier: EUPL-1.2
import { joint, municipality, paragraph, region, revised, type DraftDocument } from '../draft.ts'
import { payment2027Proposal } from './payment-2027-proposal.ts'

export const payment2027: DraftDocument = {
  file: 'betalningsansvar-2027.docx',
  title: payment2027Proposal.title,
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Slutligt förslag.',
  notice:
    'Exempeltext. Bilagans slutliga lydelse är påhittad för att visa hur ett avtal och dess bilagor beslutas tillsammans i Samsyn. Den kan inte åberopas.',
  habit: 'english',
  provisions: revised(payment2027Proposal, {
    exchange: [
      municipality(
        paragraph(
          'betalning-sju',
          'En patient som har varit kvar mer än sju kalenderdagar räknas inte med i genomsnittet. För den patienten betalar kommunen från och med den åttonde dagen. Dagen för utskrivning räknas inte.',
        ),
        'Remissen frågade om utskrivningsdagen.',
      ),
      joint(
        paragraph(
          'betalning-bevakning',
          'Kommunen ska varje dag kunna se en preliminär beräkning för den månad som pågår, uppdelad på sjukhus.',
        ),
        'Uppdelning per sjukhus efterfrågades.',
      ),
      region(
        paragraph(
          'utskrivning-tid-pa-dygnet',
          'Hemgång till kommunala insatser sker före klockan 15 på vardagar. Andra tider bestäms för patienten och i samråd med kommunens sjuksköterska.',
        ),
        'Flera kommuner behövde mer tid för att ta emot samma dag.',
      ),
      joint(
        paragraph(
          'betalning-avrundning',
          'Medelvärdet beräknas med två decimaler. De decimaler som följer stryks.',
        ),
        '«Utan att avrundas uppåt» gick att läsa på två sätt.',
      ),
    ],
  }),
}
