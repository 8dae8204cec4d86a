// SPDX-License-Identifier: EUPL-1.2
// The whole record, room by room, in the order it is verified.

import type { KeptRecord } from '#platform/record/kept-noun.ts'
import { checkFiles } from '#platform/record/check-files.ts'
import { agreementRecord } from './agreement/reads/record.ts'
import { consultationRecord } from './consultation/reads/record.ts'
import { decisionRecord } from './decision/reads/record.ts'
import { organisationRecord } from './organisation/reads/record.ts'
import { processRecord } from './process/reads/record.ts'
import { revisionRecord } from './revision/reads/record.ts'

const rooms = [
  organisationRecord,
  agreementRecord,
  processRecord,
  consultationRecord,
  decisionRecord,
  revisionRecord,
]

export const wholeRecord: KeptRecord = {
  nouns: rooms.flatMap(({ nouns }) => nouns),
  checks: [...rooms.flatMap(({ checks }) => checks), checkFiles],
}
