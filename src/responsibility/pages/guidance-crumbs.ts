// SPDX-License-Identifier: EUPL-1.2

import type { Visit } from '#platform/page.ts'
import { guideWords } from '../messages/guide.ts'
import { guidanceIn } from '../messages/guidance.ts'
import { guideRoot } from '../views/addresses.ts'

/** The place in the menu that cases and questions belong to. */
export const guidancePlace = 'vem-ansvarar'

type Crumb = { readonly text: string; readonly href?: string; readonly swedish?: string }

export function guidanceCrumbs({ language, link }: Visit, ...more: readonly Crumb[]): Crumb[] {
  const words = guidanceIn(language)
  const guide = { text: guideWords(language).title, href: link(guideRoot) }
  return [{ text: words.start, href: link('/') }, guide, ...more]
}
