// SPDX-License-Identifier: EUPL-1.2
// A kind of document as it stands in a sentence about any of them.

import type { Language } from '#kernel/language.ts'
import type { DocumentKind } from '../rules/document.ts'

export const ofKind: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  sv: {
    'framework-agreement': 'ramavtal',
    'annexed-agreement': 'överenskommelser under ett avtal',
    guideline: 'riktlinjer',
    strategy: 'strategier',
  },
  en: {
    'framework-agreement': 'framework agreements',
    'annexed-agreement': 'agreements under another',
    guideline: 'guidelines',
    strategy: 'strategies',
  },
}
