// SPDX-License-Identifier: EUPL-1.2

import type { Seen } from '#kernel/seen.ts'
import type { GuidingCase } from './guiding-case.ts'
import type { StaffQuestion } from './staff-question.ts'

/** One who changes or decides a case has seen it as it was saved last. */
export function seenOfCase({ revision }: Pick<GuidingCase, 'revision'>): Seen<'guidingCase'> {
  return { guidingCase: String(revision) }
}

/** One who says something of a question has seen what was said of it last. */
export function seenOfQuestion({
  revision,
}: Pick<StaffQuestion, 'revision'>): Seen<'staffQuestion'> {
  return { staffQuestion: String(revision) }
}
