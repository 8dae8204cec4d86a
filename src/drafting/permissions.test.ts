// SPDX-License-Identifier: EUPL-1.2
// Who may give which command, and what it answers in each state of a version: every role and every
// state, on a real database. Read a row aloud: those who may, and what they are told of each.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { roles, type Role } from '#kernel/mandate.ts'
import { deeds, outcomeOf, type DeedName } from '../../test/support/agreement-deeds.ts'
import {
  openAgreementRoom,
  type AgreementRoom,
  type Draft,
} from '../../test/support/agreement-room.ts'

const writers: readonly Role[] = ['process-leader', 'editor']
const leaders: readonly Role[] = ['process-leader']

const states = ['draft', 'frozen', 'withdrawn', 'packed', 'adopted'] as const
type State = (typeof states)[number]

// Where one answer stands, it is that of every state.
const table: Readonly<Record<string, readonly [readonly Role[], string]>> = {
  //                          draft    frozen   withdrawn   packed   adopted
  createDocument: [writers, 'granted'],
  startVersion: [writers, 'granted'],
  startDraft: [writers, 'granted'],
  startImport: [writers, 'granted'],
  chooseImport: [writers, 'granted'],
  saveImport: [writers, 'granted'],
  addSharedText: [writers, 'granted'],
  changeSharedText: [writers, 'granted'],
  changeProvision: [writers, 'granted version-not-draft'],
  insertProvision: [writers, 'granted version-not-draft'],
  moveProvision: [writers, 'granted version-not-draft'],
  deleteProvision: [writers, 'granted version-not-draft'],
  splitProvision: [writers, 'granted version-not-draft'],
  mergeProvisions: [writers, 'granted version-not-draft'],
  changeHeader: [writers, 'granted version-not-draft'],
  giveReason: [writers, 'granted version-not-draft'],
  createSharedText: [writers, 'granted version-not-draft'],
  useSharedText: [writers, 'granted version-not-draft'],
  leaveSharedText: [writers, 'granted version-not-draft'],
  changeEverywhere: [writers, 'granted version-not-draft'],
  suggest: [writers, 'granted version-not-draft'],
  acceptSuggestions: [writers, 'granted version-not-draft'],
  rejectSuggestions: [writers, 'granted version-not-draft'],
  writeNote: [writers, 'granted version-not-draft'],
  answerNote: [writers, 'granted version-not-draft'],
  renumberDraft: [writers, 'granted version-not-draft'],
  freezeVersion: [writers, 'granted version-not-draft'],
  removeDraftAsked: [writers, 'granted version-not-draft'],
  removeDocumentAsked: [writers, 'granted document-is-used'],
  removePackageAsked: [leaders, 'granted'],
  putBackRemoved: [writers, 'granted version-not-draft'],
  undoStep: [writers, 'granted version-not-draft'],
  restoreWording: [writers, 'granted version-not-draft'],
  publishVersion: [leaders, 'version-not-frozen granted version-not-frozen granted granted'],
  withdrawVersion: [
    leaders,
    'version-not-frozen granted granted version-is-decided version-is-adopted',
  ],
  makePackage: [leaders, 'package-holds-draft granted package-holds-draft granted granted'],
  setTerms: [leaders, 'granted granted version-is-withdrawn terms-are-bound terms-are-decided'],
  correctTerms: [
    leaders,
    'terms-not-adopted terms-not-adopted terms-not-adopted terms-not-adopted granted',
  ],
  recordValidityEvent: [
    leaders,
    'version-not-adopted version-not-adopted version-not-adopted version-not-adopted granted',
  ],
  withdrawValidityEvent: [leaders, 'NotFound NotFound NotFound NotFound granted'],
  registerEarlierAdoption: [leaders, 'Conflict granted Conflict granted Conflict'],
  registerEarlierEdition: [leaders, 'granted'],
  correctEarlierAdoption: [
    leaders,
    'nothing-registered nothing-registered nothing-registered nothing-registered granted',
  ],
  withdrawEarlierAdoption: [
    leaders,
    'nothing-registered nothing-registered nothing-registered nothing-registered granted',
  ],
}

/** The answer in a state: of two words the second is that of every state but the first. */
function answerIn(state: State, answers: string): string {
  const words = answers.split(' ')
  return words[Math.min(states.indexOf(state), words.length - 1)]!
}

let room: AgreementRoom
const texts = new Map<State, Draft>()

before(async () => {
  room = await openAgreementRoom()
  for (const state of states) texts.set(state, await room[state]())
})
after(() => room[Symbol.asyncDispose]())

/** Thrown when the deed is done, so that the next one meets the same state. */
class TakenBack extends Error {
  override readonly name = 'TakenBack'
  readonly outcome: string
  constructor(outcome: string) {
    super('nothing is kept')
    this.outcome = outcome
  }
}

async function tryOnly(name: DeedName, state: State, role: Role): Promise<string> {
  const act = await deeds[name](room, texts.get(state)!)
  try {
    await room.as(role, async (tx, by) => {
      throw new TakenBack(await outcomeOf(act(tx, by)))
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome
    throw error
  }
  throw new Error('nothing was tried')
}

async function countJournal(): Promise<number> {
  const row = await room.db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

describe('every command answers as its row says', () => {
  for (const [name, [may, answers]] of Object.entries(table)) {
    test(name, async () => {
      for (const state of states) {
        const expected = Object.fromEntries(
          roles.map((role) => [role, may.includes(role) ? answerIn(state, answers) : 'NotAllowed']),
        )
        const seen: Record<string, string> = {}
        for (const role of roles) seen[role] = await tryOnly(name as DeedName, state, role)
        assert.deepEqual(seen, expected, state)
      }
    })
  }
})

test('one who may not leaves no trace of having tried', async () => {
  const before = await countJournal()
  for (const name of Object.keys(table) as DeedName[]) {
    const act = await deeds[name](room, texts.get('draft')!)
    const count = await countJournal()
    assert.equal(await outcomeOf(room.as('coordinator', act)), 'NotAllowed', name)
    assert.equal(await countJournal(), count, name)
  }
  assert.ok(before > 0)
})

test('every command has a row, but the one that a decision gives', () => {
  assert.deepEqual(
    Object.keys(deeds).filter((name) => !(name in table)),
    ['registerAdoption'],
  )
})
