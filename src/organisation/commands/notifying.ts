// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { invitationLetter } from '../formats/letters.ts'
import { findMandateInWords } from '../reads.ts'

/** The person who was invited is told what the mandate is and how to sign in. */
export async function notifyInvited(
  tx: Tx,
  today: Day,
  given: { readonly personId: string; readonly mandateId: string; readonly from: Day },
): Promise<void> {
  const mandate = await findMandateInWords(tx, given.mandateId, given.from)
  if (!mandate) return
  await queueMails(tx, today, [
    {
      toPersonId: given.personId,
      kind: 'invitation',
      matterId: given.mandateId,
      letter: invitationLetter({ actsFor: mandate.actsFor.sv, from: given.from }),
    },
  ])
}
