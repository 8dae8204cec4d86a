// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { paymentDischarge2027 } from './payment-2027/discharge.ts'
import { paymentLiability2027 } from './payment-2027/liability.ts'

export const payment2027Proposal: DraftDocument = {
  file: 'betalningsansvar-2027-remiss.docx',
  title: 'Kommunernas betalningsansvar vid in- och utskrivning från sluten hälso- och sjukvård',
  subtitle: 'Överenskommelse, bilaga till Hälso- och sjukvårdsavtal 2027. Remissförslag.',
  notice:
    'Exempeltext. Bilagan är påhittad för att visa hur ett avtal och dess bilagor hålls ihop i Samsyn. Den är inte parternas remissförslag.',
  habit: 'english',
  provisions: [...paymentDischarge2027, ...paymentLiability2027],
}
