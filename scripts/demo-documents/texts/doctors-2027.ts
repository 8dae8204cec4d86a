// SPDX-License-Identifier: EUPL-1.2
import { joint, paragraph, region, revised, type DraftDocument } from '../draft.ts'
import { doctors2027Proposal } from './doctors-2027-proposal.ts'

export const doctors2027: DraftDocument = {
  file: 'lakaransvar-2027.docx',
  title: doctors2027Proposal.title,
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Slutligt förslag.',
  notice:
    'Exempeltext. Den slutliga bilagan om läkaransvar är påhittad för att ett beslut om flera bilagor ska kunna visas. Den saknar rättslig verkan.',
  habit: 'english',
  provisions: revised(doctors2027Proposal, {
    exchange: [
      region(
        paragraph(
          'lak-dagtid',
          'Vardagar mellan klockan 8 och 17 når sjuksköterskan en läkare på vårdcentralen genom ett direktnummer. Brådskande samtal besvaras inom femton minuter och övriga samma dag.',
        ),
        'Remissen saknade en tid för det som inte är brådskande.',
      ),
      region(
        paragraph(
          'lak-digital',
          'En bedömning på avstånd görs när läkaren redan känner patienten eller när ett besök skulle fördröja vården. Patienten får säga nej och då erbjudas ett besök.',
        ),
        'Patientens rätt att välja ett besök lades till.',
      ),
      joint(
        paragraph(
          'lak-lokalt-tid',
          'Bilagan ses över varje höst och skickas med närområdesplanen till regionen. När en vårdcentral öppnar eller lägger ned görs planen om innan förändringen sker.',
        ),
        'Två månader utan plan ansågs för länge.',
      ),
      joint(
        paragraph(
          'lak-patientfall',
          'Läkare och sjuksköterskor i området går varje halvår igenom minst ett vårdförlopp som har gått bra och ett som har gått mindre bra.',
        ),
        'Remissvaren ville lära även av det som lyckas.',
      ),
    ],
    drop: ['lak-brist-pa-lakare'],
  }),
}
