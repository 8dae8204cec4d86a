// SPDX-License-Identifier: EUPL-1.2
// What the demonstration has none of on its first day: a draft text, a file read and not yet saved, a
// round that nobody has been told of, an invitation and an account at a second provider that wait for
// their answers.

import { readFile } from 'node:fs/promises'
import { addDays, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import {
  inTransaction,
  scopeOf,
  theProduct,
  type Db,
  type Tx,
} from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { bindIdentity } from '#platform/sign-in/identity.ts'
import { listIdentityRequests } from '#platform/sign-in/identity-requests.ts'
import { startDraft } from '../../src/drafting/commands/copying.ts'
import { changeProvision, deleteProvision } from '../../src/drafting/commands/provisions.ts'
import { writeNote } from '../../src/drafting/commands/noting.ts'
import { suggest } from '../../src/drafting/commands/suggesting.ts'
import { startImport } from '../../src/drafting/commands/importing.ts'
import { readWordFile } from '../../src/drafting/commands/word-file.ts'
import { findPackageBySlug } from '../../src/agreement/reads/packages.ts'
import { readText } from '../../src/agreement/reads/texts.ts'
import { findVersion } from '../../src/agreement/reads/versions.ts'
import { draftConsultation } from '../../src/consultation/commands/rounds.ts'
import { rejectIdentity } from '../../src/organisation/commands/confirming.ts'
import { invitePerson } from '../../src/organisation/commands/inviting.ts'
import { findPartyBySlug } from '../../src/organisation/reads.ts'
import { must } from '../../src/demonstration/make.ts'
import { readDemonstrationMandates } from '../../src/demonstration/people.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'
import { seenStanding, standsFor } from '../../src/drafting/rules/suggestions.ts'
import { seenInDraft } from '../../src/drafting/rules/seen-in-draft.ts'

export type WorksInProgress = {
  /** A draft of the main agreement, and one of its provisions. */
  readonly draftLabel: string
  readonly provisionId: string
  readonly importId: string
  /** A suggestion in the draft that waits. */
  readonly suggestion: string
  /** A note in it that is open. */
  readonly note: string
  readonly consultationSlug: string
  /** The e-mail of someone who has an invitation to answer. */
  readonly invited: string
}

export async function startWorks(db: Db, today: Day): Promise<WorksInProgress> {
  const { editor, processLeader } = await readDemonstrationMandates(db, today)
  const base = (await findVersion(db, 'halso-och-sjukvardsavtal', '2027'))!
  const file = new URL('../../db/seed/texts/halso-och-sjukvardsavtal-2027.docx', import.meta.url)
  const bytes = new Uint8Array(await readFile(file))
  const { draftLabel, provisionId, importId, suggestion, note } = await inTransaction(
    db,
    scopeOf(editor),
    async (tx) => {
      const draft = must(
        await startDraft(tx, today, editor, {
          basedOnVersionId: base.id,
          seen: seenIn.version(base),
          label: '2031',
          title: base.title,
        }),
      )
      const { provisions } = await readText(tx, draft.id)
      const last = provisions.at(-1)!
      // One change that has no reason yet.
      must(
        await deleteProvision(tx, today, editor, {
          versionId: draft.id,
          provisionId: last.id,
          seen: seenInDraft.block(provisions, last.id),
          reason: '',
        }),
      )
      const id = must(
        await startImport(tx, today, editor, {
          documentId: base.documentId,
          comparedWithVersionId: base.id,
          label: '2032',
          file: must(await readWordFile({ name: 'avtal-2032.docx', bytes })),
        }),
      )
      const said = await suggestWords(tx, today, editor, draft.id)
      return { ...said, draftLabel: draft.label, provisionId: provisions[5]!.id, importId: id }
    },
  )
  const consultation = await inTransaction(db, scopeOf(processLeader), async (tx) =>
    must(
      await draftConsultation(tx, today, processLeader, {
        packageId: (await findPackageBySlug(tx, 'riktlinje-2026'))!.id,
        slug: 'remiss-under-arbete',
        title: 'Riktlinjen en gång till',
        kind: 'formal',
        invitation: 'Ni ombeds svara på om stegen går att följa.',
        questions: ['Går stegen att följa?'],
        opensOn: addDays(today, 14),
        dueOn: addDays(today, 120),
      }),
    ),
  )
  const invited = await inviteSomeone(db, today)
  await letSignInsWait(db, today, invited)
  return {
    draftLabel,
    provisionId,
    importId,
    suggestion,
    note,
    consultationSlug: consultation.slug,
    invited,
  }
}

/** Other words for one provision, a new one after it, and words that have become others since. */
async function suggestWords(
  tx: Tx,
  today: Day,
  editor: Mandate,
  versionId: string,
): Promise<{ readonly suggestion: string; readonly note: string }> {
  const ids = [newId(), newId(), newId()]
  const { provisions } = await readText(tx, versionId)
  const [first, second] = provisions.filter(
    ({ kind, sharedTextId }) => kind === 'paragraph' && sharedTextId === undefined,
  )
  const typed = { kind: 'paragraph', heading: '', actor: undefined } as const
  const rows = [
    [first!, 'words', `${first!.plainText} Det gäller alla dagar.`],
    [first!, 'new', 'Parterna följer upp det en gång om året.'],
    [second!, 'words', `${second!.plainText} Det gäller alla dagar.`],
  ] as const
  for (const [place, [own, kind, text]] of rows.entries()) {
    must(
      await suggest(tx, today, editor, {
        id: ids[place]!,
        versionId,
        provisionId: own.id,
        kind,
        typed: { ...typed, heading: kind === 'words' ? own.heading : '', text },
        newProvisionId: newId(),
        reason: 'Det ska vara tydligt när det gäller.',
        seen: seenStanding(standsFor(kind, own.id, provisions)),
      }),
    )
  }
  must(
    await changeProvision(tx, today, editor, {
      ...typed,
      heading: second!.heading,
      text: `${second!.plainText} Det gäller helger.`,
      changeReason: 'Helgerna saknades.',
      versionId,
      provisionId: second!.id,
      seen: seenInDraft.provision(second!),
    }),
  )
  const note = newId()
  must(
    await writeNote(tx, today, editor, {
      id: note,
      versionId,
      provisionId: first!.id,
      text: 'Ska det vara skriftligt?',
      quote: '',
      seen: seenInDraft.provision(first!),
    }),
  )
  return { suggestion: ids[0]!, note }
}

/** One who works elsewhere is invited to read in Lerum. */
async function inviteSomeone(db: Db, today: Day): Promise<string> {
  const { coordinatorOf } = await readDemonstrationMandates(db, today)
  const party = (await findPartyBySlug(db, '1441-lerum', today))!
  const coordinator = coordinatorOf(party.id)
  const email = 'leyla.havsund@goteborg.exempel.se'
  await inTransaction(db, scopeOf(coordinator), async (tx) =>
    must(
      await invitePerson(tx, today, coordinator, {
        seen: asItStands,
        name: 'Leyla Havsund',
        email,
        role: 'reader',
        partyId: party.id,
        from: today,
        until: addDays(today, 365),
      }),
    ),
  )
  return email
}

/** She who is invited has an account at one provider, and comes with two of another: one is rejected. */
async function letSignInsWait(db: Db, today: Day, email: string): Promise<void> {
  const { administrator } = await readDemonstrationMandates(db, today)
  const listConfirmers = async () => [administrator.personId]
  const signIn = (host: string, subject: string) =>
    inTransaction(db, theProduct, (tx) =>
      bindIdentity(
        tx,
        today,
        { issuer: `https://${host}`, subject, email },
        { name: host, emailDomains: undefined, isDemonstration: false, listConfirmers },
      ),
    )
  must(await signIn('inloggning.goteborg.exempel.se', 'leyla'))
  await signIn('ny.goteborg.exempel.se', '4711')
  await signIn('ny.goteborg.exempel.se', '4712')
  const [, second] = await inTransaction(db, theProduct, (tx) =>
    listIdentityRequests(tx, { today }),
  )
  await inTransaction(db, scopeOf(administrator), async (tx) =>
    must(
      await rejectIdentity(tx, today, administrator, { requestId: second!.id, seen: asItStands }),
    ),
  )
}
