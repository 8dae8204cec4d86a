// SPDX-License-Identifier: EUPL-1.2
// Of two who act on the same thing at once, the later waits for the other, and is then asked again
// what it was granted before: a draft may have been frozen, a version packed, a source reworded.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Role } from '#kernel/mandate.ts'
import { inTransaction, scopeOf } from '#platform/database/database.ts'
import { retryWhenOvertaken } from '#platform/http/retry-when-overtaken.ts'
import {
  copyOf,
  deeds,
  outcomeOf,
  type Act,
  type DeedName,
} from '../../test/support/agreement-deeds.ts'
import { putBackRemoved } from './commands/removing.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../test/support/agreement-room.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { findProvision, readText } from '../agreement/reads/texts.ts'
import { getVersion, listVersions } from '../agreement/reads/versions.ts'
import { lockValidity } from '../agreement/reads/locks.ts'

let room: AgreementRoom
before(async () => {
  room = await openAgreementRoom()
})
after(() => room[Symbol.asyncDispose]())

/** Prepared by two who have both just looked: the one who is first, and the one who waits. */
type Meeting = () => Promise<readonly [first: Act, then: Act]>

type Row = readonly [then: DeedName, meets: string, meeting: Meeting, outcome: string]

/** Both deeds on the same text, prepared before either is done. */
function both(
  make: () => Promise<Draft>,
  first: DeedName | readonly [DeedName, string],
  then: DeedName | readonly [DeedName, string],
): Meeting {
  return async () => {
    const on = await make()
    const prepare = (deed: DeedName | readonly [DeedName, string]) => {
      const [name, what] = typeof deed === 'string' ? [deed, undefined] : deed
      return deeds[name](room, on, what)
    }
    return [await prepare(first), await prepare(then)]
  }
}

const draft = () => room.draft()
const frozen = () => room.frozen()
const adopted = () => room.adopted()
const copy = async () => copyOf(room, await room.frozen())
const suggested = async () => {
  const on = await room.draft()
  await room.as('editor', await deeds.suggest(room, on))
  return on
}
/** A copy in which the first provision is reworded: a change that can be given a reason. */
const reworded = async () => {
  const on = await copy()
  await room.as('editor', await deeds.changeProvision(room, on, 'Omskrivet.'))
  return on
}

/** What freezes, or has frozen, a draft: every deed in it is refused when it has waited for that. */
const inDraft = [
  'changeProvision',
  'insertProvision',
  'moveProvision',
  'deleteProvision',
  'splitProvision',
  'mergeProvisions',
  'undoStep',
  'restoreWording',
  'changeHeader',
  'createSharedText',
  'useSharedText',
  'leaveSharedText',
  'changeEverywhere',
  'renumberDraft',
  'suggest',
  'acceptSuggestions',
  'rejectSuggestions',
  'writeNote',
  'answerNote',
] as const satisfies readonly DeedName[]

const table: readonly Row[] = [
  ...inDraft.map((name): Row => [
    name,
    'freezing',
    both(draft, 'freezeVersion', name),
    'version-not-draft',
  ]),
  ['giveReason', 'freezing', both(reworded, 'freezeVersion', 'giveReason'), 'version-not-draft'],
  ['freezeVersion', 'the same', both(draft, 'freezeVersion', 'freezeVersion'), 'granted'],

  // What is split or merged is what was seen.
  ['splitProvision', 'words', both(draft, 'changeProvision', 'splitProvision'), 'Conflict'],
  ['splitProvision', 'a removal', both(draft, 'deleteProvision', 'splitProvision'), 'NotFound'],
  ['splitProvision', 'a merge', both(draft, 'mergeProvisions', 'splitProvision'), 'Conflict'],
  ['mergeProvisions', 'words', both(draft, 'changeProvision', 'mergeProvisions'), 'Conflict'],
  ['mergeProvisions', 'the same', both(draft, 'mergeProvisions', 'mergeProvisions'), 'granted'],
  [
    'mergeProvisions',
    'a move',
    both(draft, 'moveProvision', 'mergeProvisions'),
    'nothing-to-merge',
  ],

  // What is removed is what was seen, and it is removed once.
  [
    'removeDraftAsked',
    'freezing',
    both(draft, 'freezeVersion', 'removeDraftAsked'),
    'version-not-draft',
  ],
  ['removeDraftAsked', 'words', both(draft, 'changeProvision', 'removeDraftAsked'), 'Conflict'],
  [
    'removeDocumentAsked',
    'freezing',
    both(draft, 'freezeVersion', 'removeDocumentAsked'),
    'document-is-used',
  ],
  [
    'removeDocumentAsked',
    'a new draft',
    both(draft, 'startVersion', 'removeDocumentAsked'),
    'Conflict',
  ],
  [
    'removePackageAsked',
    'the same',
    both(frozen, 'removePackageAsked', 'removePackageAsked'),
    'NotFound',
  ],
  ['putBackRemoved', 'the same', putBackTwice, 'granted'],
  ['freezeVersion', 'a removal', both(draft, 'removeDraftAsked', 'freezeVersion'), 'NotFound'],

  // Exactly the text that was seen is frozen.
  ...(
    [
      'changeProvision',
      'insertProvision',
      'moveProvision',
      'deleteProvision',
      'changeHeader',
      'createSharedText',
      'useSharedText',
      'leaveSharedText',
      'changeSharedText',
      'changeEverywhere',
      'renumberDraft',
    ] as const
  ).map((name): Row => ['freezeVersion', name, both(draft, name, 'freezeVersion'), 'Conflict']),
  ['freezeVersion', 'a reason', both(reworded, 'giveReason', 'freezeVersion'), 'Conflict'],

  // A draft is numbered anew as it was seen.
  ['renumberDraft', 'the same', both(draft, 'renumberDraft', 'renumberDraft'), 'granted'],
  ['renumberDraft', 'other words', both(draft, 'changeProvision', 'renumberDraft'), 'Conflict'],
  ['renumberDraft', 'another order', both(draft, 'moveProvision', 'renumberDraft'), 'Conflict'],
  ['changeProvision', 'other numbers', both(draft, 'renumberDraft', 'changeProvision'), 'granted'],

  // What is reworded is reworded as it was seen.
  [
    'changeProvision',
    'other words',
    both(draft, 'changeProvision', ['changeProvision', 'Mina ord.']),
    'Conflict',
  ],
  ['changeProvision', 'removal', both(draft, 'deleteProvision', 'changeProvision'), 'NotFound'],
  [
    'insertProvision',
    'its place removed',
    both(draft, 'deleteProvision', 'insertProvision'),
    'Conflict',
  ],
  [
    'insertProvision',
    'its place reworded',
    both(draft, 'changeProvision', 'insertProvision'),
    'Conflict',
  ],
  [
    'insertProvision',
    'its source reworded',
    both(draft, 'changeSharedText', 'insertProvision'),
    'Conflict',
  ],
  ['moveProvision', 'another order', both(draft, 'insertProvision', 'moveProvision'), 'Conflict'],
  ['moveProvision', 'other words', both(draft, 'changeProvision', 'moveProvision'), 'granted'],
  [
    'deleteProvision',
    'other words in it',
    both(draft, 'changeProvision', 'deleteProvision'),
    'Conflict',
  ],
  [
    'deleteProvision',
    'one more in it',
    both(draft, 'insertProvision', 'deleteProvision'),
    'Conflict',
  ],
  ['deleteProvision', 'the same', both(draft, 'deleteProvision', 'deleteProvision'), 'granted'],
  [
    'changeHeader',
    'another title',
    both(draft, 'changeHeader', ['changeHeader', 'Min titel']),
    'Conflict',
  ],
  ['changeHeader', 'the same title', both(draft, 'changeHeader', 'changeHeader'), 'granted'],
  [
    'giveReason',
    'another reason',
    both(reworded, 'giveReason', ['giveReason', 'Annat.']),
    'Conflict',
  ],
  ['giveReason', 'other words', both(reworded, 'changeProvision', 'giveReason'), 'Conflict'],

  // What is suggested is suggested about words that were seen, and decided about once.
  ['suggest', 'other words', both(draft, 'changeProvision', 'suggest'), 'Conflict'],
  ['suggest', 'removal', both(draft, 'deleteProvision', 'suggest'), 'NotFound'],
  ['suggest', 'the same', both(draft, 'suggest', 'suggest'), 'granted'],
  [
    'acceptSuggestions',
    'other words',
    both(draft, 'changeProvision', 'acceptSuggestions'),
    'Conflict',
  ],
  ['acceptSuggestions', 'a rival', both(suggested, 'suggest', 'acceptSuggestions'), 'Conflict'],
  [
    'acceptSuggestions',
    'the same',
    both(suggested, 'acceptSuggestions', 'acceptSuggestions'),
    'granted',
  ],
  [
    'acceptSuggestions',
    'a rejection',
    both(suggested, 'rejectSuggestions', 'acceptSuggestions'),
    'Conflict',
  ],
  [
    'rejectSuggestions',
    'the same',
    both(suggested, 'rejectSuggestions', 'rejectSuggestions'),
    'granted',
  ],
  [
    'rejectSuggestions',
    'its being taken',
    both(suggested, 'acceptSuggestions', 'rejectSuggestions'),
    'Conflict',
  ],
  [
    'freezeVersion',
    'a taken suggestion',
    both(suggested, 'acceptSuggestions', 'freezeVersion'),
    'Conflict',
  ],

  ['writeNote', 'other words', both(draft, 'changeProvision', 'writeNote'), 'Conflict'],
  ['writeNote', 'removal', both(draft, 'deleteProvision', 'writeNote'), 'NotFound'],
  ['answerNote', 'an answer', both(draft, 'answerNote', ['answerNote', 'Nej.']), 'Conflict'],

  // Shared texts.
  [
    'changeSharedText',
    'other words',
    both(draft, 'changeSharedText', ['changeSharedText', 'Mina ord.']),
    'Conflict',
  ],
  ['changeSharedText', 'freezing', both(draft, 'freezeVersion', 'changeSharedText'), 'granted'],
  [
    'changeEverywhere',
    'a new source',
    both(draft, 'changeSharedText', 'changeEverywhere'),
    'Conflict',
  ],
  ['changeEverywhere', 'leaving', both(draft, 'leaveSharedText', 'changeEverywhere'), 'Conflict'],
  [
    'createSharedText',
    'other words',
    both(draft, 'changeProvision', 'createSharedText'),
    'Conflict',
  ],
  [
    'createSharedText',
    'the same name',
    both(draft, ['addSharedText', 'Samtidig'], ['createSharedText', 'Samtidig']),
    'name-taken',
  ],
  [
    'addSharedText',
    'the same name',
    both(draft, ['createSharedText', 'Samma namn'], ['addSharedText', 'Samma namn']),
    'name-taken',
  ],
  ['useSharedText', 'a new source', both(draft, 'changeSharedText', 'useSharedText'), 'Conflict'],
  ['useSharedText', 'other words', both(draft, 'changeProvision', 'useSharedText'), 'Conflict'],
  ['leaveSharedText', 'new words', both(draft, 'changeEverywhere', 'leaveSharedText'), 'Conflict'],

  // Versions and packages.
  [
    'createDocument',
    'the same address',
    both(draft, ['createDocument', 'samtidigt'], ['createDocument', 'samtidigt']),
    'slug-taken',
  ],
  [
    'createDocument',
    'another document',
    both(draft, ['createDocument', 'en-annan'], ['createDocument', 'min-egen']),
    'Conflict',
  ],
  ['startVersion', 'the same label', both(draft, 'startVersion', 'startVersion'), 'label-taken'],
  [
    'startDraft',
    'the same label',
    both(draft, 'startVersion', ['startDraft', 'nytt-utkast']),
    'label-taken',
  ],
  ['startDraft', 'a change of its base', both(draft, 'changeProvision', 'startDraft'), 'Conflict'],
  [
    'startDraft',
    'a withdrawal of its base',
    both(frozen, 'withdrawVersion', 'startDraft'),
    'Conflict',
  ],
  [
    'withdrawVersion',
    'packing',
    both(frozen, ['makePackage', 'paket-a'], 'withdrawVersion'),
    'version-is-decided',
  ],
  [
    'withdrawVersion',
    'adoption',
    both(frozen, 'registerEarlierAdoption', 'withdrawVersion'),
    'version-is-adopted',
  ],
  ['withdrawVersion', 'the same', both(frozen, 'withdrawVersion', 'withdrawVersion'), 'granted'],
  ['publishVersion', 'the same', both(frozen, 'publishVersion', 'publishVersion'), 'granted'],
  [
    'publishVersion',
    'withdrawal',
    both(frozen, 'withdrawVersion', 'publishVersion'),
    'version-not-frozen',
  ],
  ['withdrawVersion', 'freezing', both(draft, 'freezeVersion', 'withdrawVersion'), 'Conflict'],
  [
    'makePackage',
    'withdrawal',
    both(frozen, 'withdrawVersion', ['makePackage', 'paket-b']),
    'package-holds-draft',
  ],
  [
    'makePackage',
    'the same address',
    both(frozen, ['makePackage', 'paket-c'], ['makePackage', 'paket-c']),
    'slug-taken',
  ],

  // How long an edition applies.
  ['setTerms', 'other terms', both(frozen, 'setTerms', ['setTerms', 'Min källa']), 'Conflict'],
  ['setTerms', 'the same terms', both(frozen, 'setTerms', 'setTerms'), 'granted'],
  ['setTerms', 'a package', both(frozen, 'makePackage', 'setTerms'), 'terms-are-bound'],
  ['freezeVersion', 'other terms', both(draft, 'setTerms', 'freezeVersion'), 'Conflict'],
  [
    'makePackage',
    'other terms',
    both(frozen, 'setTerms', ['makePackage', 'andra-villkor']),
    'Conflict',
  ],
  [
    'correctTerms',
    'other terms',
    both(adopted, ['correctTerms', 'Min källa'], 'correctTerms'),
    'Conflict',
  ],
  ['setTerms', 'withdrawal', both(frozen, 'withdrawVersion', 'setTerms'), 'version-is-withdrawn'],
  [
    'recordValidityEvent',
    'another end',
    both(adopted, 'recordValidityEvent', ['recordValidityEvent', '2028-01-01']),
    'Conflict',
  ],
  [
    'recordValidityEvent',
    'a mistake taken back',
    both(adopted, 'withdrawValidityEvent', 'recordValidityEvent'),
    'Conflict',
  ],
  [
    'recordValidityEvent',
    'other terms',
    both(adopted, 'correctTerms', 'recordValidityEvent'),
    'Conflict',
  ],
  ['recordValidityEvent', 'a decision corrected', decisionCorrected, 'version-not-adopted'],
  ['recordValidityEvent', 'the main agreement ended', mainEnded, 'Conflict'],
  ['withdrawValidityEvent', 'another end', oneMoreEnd, 'Conflict'],
  [
    'withdrawValidityEvent',
    'the same for another reason',
    takenBackTwice,
    'event-already-withdrawn',
  ],
  ['registerAdoption', 'other terms', both(frozen, 'setTerms', 'registerAdoption'), 'granted'],
  [
    'registerEarlierAdoption',
    'withdrawal',
    both(frozen, 'withdrawVersion', 'registerEarlierAdoption'),
    'Conflict',
  ],
  [
    'registerEarlierEdition',
    'a new version',
    both(draft, 'startVersion', 'registerEarlierEdition'),
    'granted',
  ],
  [
    'registerEarlierEdition',
    'the same label',
    both(draft, ['startVersion', '1999'], 'registerEarlierEdition'),
    'label-taken',
  ],
  [
    'correctEarlierAdoption',
    'another correction',
    both(adopted, 'correctEarlierAdoption', ['correctEarlierAdoption', '2020-03-01']),
    'Conflict',
  ],
  [
    'correctEarlierAdoption',
    'the same correction',
    both(adopted, 'correctEarlierAdoption', 'correctEarlierAdoption'),
    'granted',
  ],
  [
    'withdrawEarlierAdoption',
    'a correction',
    both(adopted, 'correctEarlierAdoption', 'withdrawEarlierAdoption'),
    'Conflict',
  ],
  [
    'withdrawEarlierAdoption',
    'the same',
    both(adopted, 'withdrawEarlierAdoption', 'withdrawEarlierAdoption'),
    'granted',
  ],

  // Files.
  [
    'startImport',
    'the same label',
    both(draft, 'startVersion', ['startImport', 'nytt-utkast']),
    'label-taken',
  ],
  [
    'chooseImport',
    'a change of what it is paired with',
    both(draft, 'changeProvision', 'chooseImport'),
    'Conflict',
  ],
  [
    'saveImport',
    'a change of what it is paired with',
    both(draft, 'changeProvision', 'saveImport'),
    'Conflict',
  ],
  [
    'saveImport',
    'freezing of what it is paired with',
    both(draft, 'freezeVersion', 'saveImport'),
    'granted',
  ],
]

/** An edition whose decisions no longer add up. */
async function decisionCorrected(): ReturnType<Meeting> {
  const on = await room.adopted()
  const first: Act = async (tx) => {
    await lockValidity(tx, [on.versionId])
    await tx.deleteFrom('adoption').where('version_id', '=', on.versionId).execute()
  }
  return [first, await deeds.recordValidityEvent(room, on)]
}

/** A mistake that is to be taken back, where one more event is recorded meanwhile. */
async function oneMoreEnd(): ReturnType<Meeting> {
  const on = await room.adopted()
  const then = await deeds.withdrawValidityEvent(room, on)
  return [await deeds.recordValidityEvent(room, on), then]
}

/** An annex that lives by its main agreement. */
async function mainEnded(): ReturnType<Meeting> {
  const main = await room.adopted()
  const annex = await room.adopted(await room.document(main.document), { followsMain: true })
  return [
    await deeds.recordValidityEvent(room, main, '2026-05-01'),
    await deeds.recordValidityEvent(room, annex, '2026-09-01'),
  ]
}

/** One who may do all of it. */
const leader: Role = 'process-leader'

async function putBackTwice(): ReturnType<Meeting> {
  const on = await room.draft()
  const remove = await deeds.removeDraftAsked(room, on)
  const removed = await room.as(leader, remove)
  assert.ok(typeof removed === 'object' && removed.granted)
  const back: Act = (tx, by) => putBackRemoved(tx, room.today, by, String(removed.value))
  return [back, back]
}

async function takenBackTwice(): ReturnType<Meeting> {
  const on = await room.adopted()
  const then = await deeds.withdrawValidityEvent(room, on, 'Fel dag.')
  const events = await room.db
    .selectFrom('validity_event')
    .select('id')
    .where('version_id', '=', on.versionId)
    .execute()
  const first: Act = async (tx) => {
    const withdrawn_on = day('2026-03-18')
    const row = { event_id: events[0]!.id, withdrawn_on, reason: 'Fel utgåva.' }
    await tx.insertInto('validity_event_withdrawal').values(row).execute()
  }
  return [first, then]
}

describe('the later of two waits, and is asked again', () => {
  for (const [name, meets, meeting, outcome] of table) {
    test(`${name} meets ${meets}: ${outcome}`, async () => {
      const [first, then] = await meeting()
      const by = room.mandates[leader]
      const ended = await waitForLock(room.db, {
        scope: scopeOf(by),
        hold: async (tx) => assert.equal(await outcomeOf(first(tx, by)), 'granted', 'the first'),
        meanwhile: () => outcomeOf(retryWhenOvertaken(() => room.as(leader, then))),
      })
      assert.equal(ended, outcome)
    })
  }
})

test('every command has met someone', () => {
  const met = new Set(table.map(([name]) => name))
  assert.deepEqual(
    Object.keys(deeds).filter((name) => !met.has(name as DeedName)),
    [],
  )
})

test('a source that is changed while its draft is frozen leaves the frozen words, and says so', async () => {
  const on = await room.draft()
  const [freeze, change] = [
    await deeds.freezeVersion(room, on),
    await deeds.changeSharedText(room, on, 'Efter frysningen.'),
  ]
  const by = room.mandates.editor
  const spread = await waitForLock(room.db, {
    scope: scopeOf(by),
    hold: (tx) => freeze(tx, by),
    meanwhile: () => room.as('editor', change),
  })
  assert.deepEqual(spread, { granted: true, value: { provisions: 0, drafts: 0 } })
  const own = await findProvision(room.db, on.versionId, on.second)
  assert.equal(own?.plainText, 'Regionen ansvarar.')
})

test('a draft that is begun while its source is changed is not forgotten by the change', async () => {
  const on = await room.frozen()
  const [start, change] = [
    await deeds.startDraft(room, on),
    await deeds.changeSharedText(room, on, 'Följer med.'),
  ]
  const by = room.mandates.editor
  await waitForLock(room.db, {
    scope: scopeOf(by),
    hold: (tx) => start(tx, by),
    meanwhile: () => room.as('editor', change),
  })
  const begun = (await listVersions(room.db, on.document.id)).at(-1)!
  const own = await findProvision(room.db, begun.id, on.second)
  assert.equal(own?.plainText, 'Följer med.')
})

test('two who change their words everywhere do not stop each other', async () => {
  const [one, other] = [await room.draft(), await room.draft()]
  // Each draft has the other's shared text too.
  for (const [to, from] of [
    [one, other],
    [other, one],
  ] as const) {
    await room.as('editor', await deeds.useSharedText(room, { ...to, sourceId: from.sourceId }))
  }
  const acts = [
    await deeds.changeEverywhere(room, one, 'Ett.'),
    await deeds.changeEverywhere(room, other, 'Två.'),
  ]
  const ended = await Promise.all(acts.map((act) => outcomeOf(room.as('editor', act))))
  assert.deepEqual(ended, ['granted', 'granted'])
  const words = async ({ versionId, first, second }: Draft) => {
    const { provisions } = await readText(room.db, versionId)
    return [first, second].map((id) => provisions.find((own) => own.id === id)?.plainText)
  }
  assert.deepEqual(await words(one), ['Två.', 'Ett.'])
  assert.deepEqual(await words(other), ['Ett.', 'Två.'])
})

test('a form of a new provision that comes again takes no law that was written meanwhile', async () => {
  const on = await room.draft()
  const insert = await deeds.insertProvision(room, on)
  const before = (await readText(room.db, on.versionId)).provisions.map(({ id }) => id)
  await room.as('editor', insert)
  const added = (await readText(room.db, on.versionId)).provisions.find(
    ({ id }) => !before.includes(id),
  )!
  await inTransaction(room.db, scopeOf(room.mandates.editor), (tx) =>
    tx
      .insertInto('law_reference')
      .values({
        version_id: on.versionId,
        provision_id: added.id,
        position: 1,
        label: 'Färdplanen',
        href: null,
        is_found: false,
      })
      .execute(),
  )
  assert.equal(await outcomeOf(room.as('editor', insert)), 'granted')
  const laws = await room.db
    .selectFrom('law_reference')
    .select('label')
    .where('provision_id', '=', added.id)
    .where('is_found', '=', false)
    .execute()
  assert.deepEqual(laws, [{ label: 'Färdplanen' }])
  assert.equal((await getVersion(room.db, on.versionId)).status, 'draft')
})
