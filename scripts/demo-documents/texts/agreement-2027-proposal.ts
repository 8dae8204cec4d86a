// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { home2027 } from './agreement-2027-proposal/home.ts'
import { responsibility2027 } from './agreement-2027-proposal/responsibility.ts'
import { products2027 } from './agreement-2027-proposal/products.ts'
import { care2027 } from './agreement-2027-proposal/care.ts'
import { extended2027 } from './agreement-2027-proposal/extended.ts'
import { safety2027 } from './agreement-2027-proposal/safety.ts'
import { foundations2027 } from './agreement-2027-proposal/foundations.ts'
import { terms2027 } from './agreement-2027-proposal/terms.ts'
import { collaboration2027 } from './agreement-2027-proposal/collaboration.ts'
import { followUp2027 } from './agreement-2027-proposal/follow-up.ts'

export const agreement2027Proposal: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2027-remiss.docx',
  title: 'Hälso- och sjukvårdsavtal 2027',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Remissförslag.',
  notice:
    'Exempeltext. Förslaget är påhittat för att visa hur en remiss går till i Samsyn. Det är inte parternas remissförslag.',
  habit: 'english',
  provisions: [
    ...home2027,
    ...responsibility2027,
    ...products2027,
    ...care2027,
    ...extended2027,
    ...safety2027,
    ...foundations2027,
    ...terms2027,
    ...collaboration2027,
    ...followUp2027,
  ],
}
