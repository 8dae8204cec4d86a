// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from '../draft.ts'
import { general2017 } from './agreement-2017/general.ts'
import { terms2017 } from './agreement-2017/terms.ts'
import { values2017 } from './agreement-2017/values.ts'
import { responsibility2017 } from './agreement-2017/responsibility.ts'
import { care2017 } from './agreement-2017/care.ts'
import { products2017 } from './agreement-2017/products.ts'
import { upkeep2017 } from './agreement-2017/upkeep.ts'

export const agreement2017: DraftDocument = {
  file: 'halso-och-sjukvardsavtal-2017.docx',
  title: 'Hälso- och sjukvårdsavtal',
  subtitle: 'Mellan Västra Götalandsregionen och länets 49 kommuner. Utgåva 2017.',
  notice:
    'Exempeltext. Lydelsen är påhittad för att visa hur Samsyn fungerar. Den är inte parternas avtal och kan inte åberopas.',
  habit: 'english',
  provisions: [
    ...general2017,
    ...terms2017,
    ...values2017,
    ...responsibility2017,
    ...care2017,
    ...products2017,
    ...upkeep2017,
  ],
}
