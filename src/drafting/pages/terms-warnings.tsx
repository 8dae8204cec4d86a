// SPDX-License-Identifier: EUPL-1.2
// What the one who sets terms, or freezes a draft with them, should look at once more.

import { Notice } from '#web/parts.tsx'
import type { Visit } from '#platform/page.ts'
import { messagesIn } from '../messages.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import { saidOtherwise } from '../../agreement/rules/days-in-text.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { isStepFrom } from '../../agreement/rules/lifecycle.ts'
import { SaidOtherwiseInWords } from '../../agreement/views/said-otherwise.tsx'
import { versionHref } from '../../agreement/views/addresses.ts'
import { baseOf } from '../reads/draft-changes.ts'

/** Nothing where nothing is to be looked at. */
export async function termsWarnings(visit: Visit, version: Version) {
  const { db, language, today } = visit
  const terms = await findTerms(db, version.id)
  if (!terms) return undefined
  const { provisions } = await readText(db, version.id)
  const differ = saidOtherwise(terms, provisions)
  const words = messagesIn(language).workspace.terms
  const base = isStepFrom(version.status, 'change') ? await baseOf(visit.db, version) : undefined
  const earlier = base && (await findTerms(db, base.id))
  const looked = [
    ...(base && earlier?.startsOn === terms.startsOn ? [words.inherited(editionName(base))] : []),
    ...(base && terms.endsOn !== undefined && terms.endsOn < today
      ? [words.hasEnded(terms.endsOn)]
      : []),
  ]
  if (differ.length === 0 && looked.length === 0) return undefined
  const href = versionHref({ ...visit, asOf: today }, version)
  return (
    <Notice tone="warn" icon="warn">
      {looked.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <SaidOtherwiseInWords
        differ={differ}
        language={language}
        hrefOf={(one) => `${href}#${anchorOf(one)}`}
      />
    </Notice>
  )
}
