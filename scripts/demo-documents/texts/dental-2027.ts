// SPDX-License-Identifier: EUPL-1.2
import { joint, municipality, paragraph, region, revised, type DraftDocument } from '../draft.ts'
import { dental2027Proposal } from './dental-2027-proposal.ts'

export const dental2027: DraftDocument = {
  file: 'munhalsa-2027.docx',
  title: dental2027Proposal.title,
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Slutligt förslag.',
  notice:
    'Exempeltext. Den slutliga bilagan om munhälsa är påhittad så att beslutet har en bilaga om tandvård. Parternas beslut har andra ord.',
  habit: 'english',
  provisions: revised(dental2027Proposal, {
    exchange: [
      region(
        paragraph(
          'mun-alder',
          'Nödvändig tandvård enligt överenskommelsen tar vid när den avgiftsfria tandvården enligt 7 § tandvårdslagen (1985:125) upphör för personen.',
        ),
        'Åldersgränsen var inaktuell: den avgiftsfria tandvården gäller sedan 2025 till och med det år personen fyller 19 år. Texten hänvisar nu till lagen.',
      ),
      municipality(
        paragraph(
          'mun-kontaktperson',
          'En omsorgsmedarbetare som känner personen är med när råden ges. Finns ingen sådan lämnas råden till sjuksköterskan samma dag.',
        ),
        'Ombokningar skulle ha drabbat personen.',
      ),
      municipality(
        paragraph(
          'mun-livets-slut',
          'I livets slut görs munnen ren och fuktas så ofta personen vill och behöver.',
        ),
        'En fast tid passar inte alla.',
      ),
      joint(
        paragraph(
          'mun-antibiotika',
          'Tandläkaren meddelar ordinerade läkemedel till sjuksköterskan samma dag när kommunen har tagit över ansvaret för patientens läkemedel. Meddelandet anger längd och orsak.',
        ),
        'Sjuksköterskor saknade uppgift om hur länge behandlingen skulle pågå.',
      ),
    ],
  }),
}
