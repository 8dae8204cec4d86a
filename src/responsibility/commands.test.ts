// SPDX-License-Identifier: EUPL-1.2
// Marks are made, carried and changed, on texts in every state.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asItStands } from '#kernel/seen.ts'
import {
  type AgreementRoom,
  type Draft,
  must,
  openAgreementRoom,
} from '../../test/support/agreement-room.ts'
import { scopeOf } from '#platform/database/database.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { startVersion } from '../agreement/commands/documents.ts'
import { readText } from '../agreement/reads/texts.ts'
import { markProvision } from './commands/marking.ts'
import { addSituationWord, changeSituationWord, laySituationWords } from './commands/wording.ts'
import { listMarkedInForce, readMarksOf } from './reads/marks.ts'
import { listSituationWords } from './reads/words.ts'
import { fingerprintOf } from './rules/carrying.ts'
import { emptyMark, type MarkFacts } from './rules/mark.ts'
import { seenOfMark } from './rules/seen.ts'
import type { WordFacts } from './rules/situation-word.ts'

let room: AgreementRoom
const word = (facts: Partial<WordFacts>): WordFacts => ({
  kind: 'measure',
  slug: 'sar',
  name: 'Sårvård',
  nameEn: 'Wound care',
  inSentence: '',
  inSentenceEn: '',
  synonyms: [],
  isOffered: true,
  ...facts,
})

before(async () => {
  room = await openAgreementRoom()
  await room.as('editor', (tx) =>
    laySituationWords(tx, room.today, [word({}), word({ kind: 'setting', slug: 'hem' })]),
  )
})
after(() => room[Symbol.asyncDispose]())

const regional: MarkFacts = { ...emptyMark, responsible: 'region', measures: ['sar'] }

function mark(
  { versionId, first }: Pick<Draft, 'versionId' | 'first'>,
  facts: MarkFacts,
  seen: Parameters<typeof markProvision>[3]['seen'] = asItStands,
) {
  return room.as('editor', (tx, mandate) =>
    markProvision(tx, room.today, mandate, { versionId, provisionId: first, facts, seen }),
  )
}

test('a mark in an edition in force is what answers are given by', async () => {
  const edition = await room.adopted()
  assert.ok((await mark(edition, regional)).granted)
  const found = (await listMarkedInForce(room.db, room.today)) ?? []
  const own = found.filter(({ versionId }) => versionId === edition.versionId)
  assert.deepEqual(
    own.map((one) => [one.provisionId, one.mark.responsible, one.mark.measures]),
    [[edition.first, 'region', ['sar']]],
  )
})

test('words that the county does not have are no part of a mark', async () => {
  const edition = await room.adopted()
  must(await mark(edition, { ...regional, measures: ['sar', 'okant'], settings: ['sar', 'hem'] }))
  const marks = await readMarksOf(room.db, await readText(room.db, edition.versionId))
  assert.deepEqual(marks.get(edition.first)?.mark.measures, ['sar'])
  assert.deepEqual(marks.get(edition.first)?.mark.settings, ['hem'])
})

test('a version based on another has its marks, and one changed there is its own', async () => {
  const edition = await room.adopted()
  must(await mark(edition, regional))
  const before = await readText(room.db, edition.versionId)
  const next = must(
    await room.as('editor', (tx, mandate) =>
      startVersion(tx, room.today, mandate, {
        documentId: edition.document.id,
        label: 'nasta',
        title: 'Nästa',
        subtitle: '',
        isExampleText: false,
        basedOnVersionId: edition.versionId,
        sourceFileHash: undefined,
        numbering: undefined,
        provisions: before.provisions,
      }),
    ),
  )
  const marksOfNext = async () => readMarksOf(room.db, await readText(room.db, next.id))
  const carried = (await marksOfNext()).get(edition.first)
  assert.deepEqual([carried?.isCarried, carried?.isSame], [true, true])
  const both = { ...regional, responsible: 'both' } as const
  must(await mark({ versionId: next.id, first: edition.first }, both))
  const own = (await marksOfNext()).get(edition.first)
  assert.deepEqual([own?.isCarried, own?.mark.responsible], [false, 'both'])
  const unchanged = await readMarksOf(room.db, before)
  assert.equal(unchanged.get(edition.first)?.mark.responsible, 'region')
})

test('one who has seen another mark is told, and a provision that is gone takes none', async () => {
  const edition = await room.adopted()
  must(await mark(edition, regional))
  const late = await mark(edition, { ...regional, responsible: 'both' }, seenOfMark(undefined, ''))
  assert.equal(late.granted ? '' : late.refusal, 'changed-meanwhile')
  const other = await room.adopted()
  const gone = await mark({ versionId: edition.versionId, first: other.first }, regional)
  assert.equal(gone.granted ? '' : gone.refusal, 'provision-is-gone')
})

test('what cannot be meant is refused at its field', async () => {
  const edition = await room.adopted()
  const ages = await mark(edition, { ...regional, ageFrom: 18, ageTo: 17 })
  assert.deepEqual(ages.granted ? [] : [ages.refusal, ages.place], ['ages-in-wrong-order', 'ageTo'])
  const ways = await mark(edition, { ...regional, exceptMeasures: ['sar'] })
  assert.equal(ways.granted ? '' : ways.refusal, 'measure-both-ways')
  const lines = await mark(edition, { ...regional, conditions: Array(9).fill('x') })
  assert.equal(lines.granted ? '' : lines.refusal, 'too-many-lines')
})

test('only those who write the texts mark them', async () => {
  const { versionId, first } = await room.adopted()
  const input = { versionId, provisionId: first, facts: regional, seen: asItStands } as const
  await assert.rejects(
    room.as('reader', (tx, mandate) => markProvision(tx, room.today, mandate, input)),
    /mark who is responsible/,
  )
})

test('a mark that says the same is not told again', async () => {
  const edition = await room.adopted()
  const rows = async () => {
    const { count } = await room.db
      .selectFrom('journal')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('event', '=', 'provision-marked')
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  must(await mark(edition, regional))
  const told = await rows()
  must(await mark(edition, regional))
  assert.equal(await rows(), told)
})

test('a word for situations is added and changed, once', async () => {
  const add = (facts: WordFacts) =>
    room.as('editor', (tx, mandate) => addSituationWord(tx, room.today, mandate, facts))
  must(await add(word({ slug: 'dropp', name: 'Dropp' })))
  const again = await add(word({ slug: 'dropp', name: 'Dropp' }))
  assert.equal(again.granted ? '' : again.refusal, 'word-is-there')
  const unusable = await add(word({ slug: 'Å' }))
  assert.equal(unusable.granted ? '' : unusable.refusal, 'word-not-usable')
  const find = async () => (await listSituationWords(room.db)).find(({ slug }) => slug === 'dropp')!
  const { id } = await find()
  const change = (synonyms: readonly string[], seen: Parameters<typeof markProvision>[3]['seen']) =>
    room.as('editor', (tx, mandate) =>
      changeSituationWord(tx, room.today, mandate, {
        id,
        facts: { ...word({ slug: 'dropp', name: 'Dropp' }), synonyms },
        seen,
      }),
    )
  must(await change(['infusion'], { word: '1' }))
  assert.deepEqual((await find()).synonyms, ['infusion'])
  const late = await change(['annat'], { word: '1' })
  assert.equal(late.granted ? '' : late.refusal, 'changed-meanwhile')
})

test('of two who mark the same provision at once, the second is told of the first', async () => {
  const { versionId, first } = await room.adopted()
  const input = (seen: typeof asItStands | ReturnType<typeof seenOfMark>) =>
    ({ versionId, provisionId: first, facts: regional, seen }) as const
  const by = room.mandates.editor
  const { provisions } = await readText(room.db, versionId)
  const words = fingerprintOf(provisions.find(({ id }) => id === first)!)
  const answered = await waitForLock(room.db, {
    scope: scopeOf(by),
    mustWait: true,
    hold: (tx) => markProvision(tx, room.today, by, input(asItStands)),
    meanwhile: () =>
      room.as('process-leader', (tx, other) =>
        markProvision(tx, room.today, other, input(seenOfMark(undefined, words))),
      ),
  })
  assert.equal(answered.granted ? '' : answered.refusal, 'changed-meanwhile')
})

test('of two who add the same word at once one does, and a word that is changed is held', async () => {
  const by = room.mandates.editor
  const facts = word({ slug: 'tvist', name: 'Tvist' })
  const answered = await waitForLock(room.db, {
    scope: scopeOf(by),
    mustWait: true,
    hold: (tx) => addSituationWord(tx, room.today, by, facts),
    meanwhile: () =>
      room.as('process-leader', (tx, other) => addSituationWord(tx, room.today, other, facts)),
  })
  assert.equal(answered.granted ? '' : answered.refusal, 'word-is-there')
  const { id } = (await listSituationWords(room.db)).find(({ slug }) => slug === 'tvist')!
  const change = (synonyms: readonly string[]) => ({
    id,
    facts: { ...facts, synonyms },
    seen: { word: '1' },
  })
  const late = await waitForLock(room.db, {
    scope: scopeOf(by),
    mustWait: true,
    hold: (tx) => changeSituationWord(tx, room.today, by, change(['oense'])),
    meanwhile: () =>
      room.as('process-leader', (tx, other) =>
        changeSituationWord(tx, room.today, other, change(['oenig'])),
      ),
  })
  assert.equal(late.granted ? '' : late.refusal, 'changed-meanwhile')
})
