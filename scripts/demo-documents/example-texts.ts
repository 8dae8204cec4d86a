// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from './draft.ts'
import { agreement2017 } from './texts/agreement-2017.ts'
import { agreement2027Proposal } from './texts/agreement-2027-proposal.ts'

/** Every example text that is written as a Word file. */
export const exampleTexts: readonly DraftDocument[] = [agreement2017, agreement2027Proposal]
