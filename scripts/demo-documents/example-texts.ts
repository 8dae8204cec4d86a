// SPDX-License-Identifier: EUPL-1.2
import type { DraftDocument } from './draft.ts'
import { agreement2017 } from './texts/agreement-2017.ts'
import { agreement2023Proposal } from './texts/agreement-2023-proposal.ts'
import { agreement2027Proposal } from './texts/agreement-2027-proposal.ts'
import { agreement2027 } from './texts/agreement-2027.ts'
import { dental2017 } from './texts/dental-2017.ts'
import { dental2027Proposal } from './texts/dental-2027-proposal.ts'
import { dental2027 } from './texts/dental-2027.ts'
import { discharge2018 } from './texts/discharge-2018.ts'
import { doctors2017 } from './texts/doctors-2017.ts'
import { doctors2027Proposal } from './texts/doctors-2027-proposal.ts'
import { doctors2027 } from './texts/doctors-2027.ts'
import { guidelineDeviations } from './texts/guideline-deviations.ts'
import { mentalHealth2017 } from './texts/mental-health-2017.ts'
import { mentalHealth2027Proposal } from './texts/mental-health-2027-proposal.ts'
import { mentalHealth2027 } from './texts/mental-health-2027.ts'
import { payment2027Proposal } from './texts/payment-2027-proposal.ts'
import { payment2027 } from './texts/payment-2027.ts'
import { roadmap2023 } from './texts/roadmap-2023.ts'

/** Every example text that is written as a Word file. */
export const exampleTexts: readonly DraftDocument[] = [
  agreement2017,
  agreement2023Proposal,
  agreement2027Proposal,
  agreement2027,
  discharge2018,
  payment2027Proposal,
  payment2027,
  guidelineDeviations,
  doctors2017,
  doctors2027Proposal,
  doctors2027,
  mentalHealth2017,
  mentalHealth2027Proposal,
  mentalHealth2027,
  dental2017,
  dental2027Proposal,
  dental2027,
  roadmap2023,
]
