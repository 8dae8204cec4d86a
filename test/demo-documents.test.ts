// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { consultation2025 } from '../scripts/demo-documents/consultation/consultation-2025.ts'
import { consultation2026 } from '../scripts/demo-documents/consultation/consultation-2026.ts'
import type { Block, DraftDocument } from '../scripts/demo-documents/draft.ts'
import { exampleTexts } from '../scripts/demo-documents/example-texts.ts'
import { numbered } from '../scripts/demo-documents/numbering.ts'
import { seedFiles } from '../scripts/demo-documents/seed-files.ts'
import { writeWord } from '../scripts/demo-documents/word-document.ts'
import { plainText } from '../scripts/demo-documents/word-text.ts'

const seed = join(import.meta.dirname, '../db/seed')

function unpacked(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]),
  )
}

/** The paragraphs of a Word file with their level in the agreement's own number list. */
function paragraphsOf(
  files: Record<string, string>,
): { text: string; level: number | undefined }[] {
  const styles = files['word/styles.xml'] ?? ''
  const list = /<w:numId w:val="(\d+)"\/>/.exec(files['word/document.xml'] ?? '')?.[1]
  return [...(files['word/document.xml'] ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1]
    const inStyle = new RegExp(`w:styleId="${style}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
    const number = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/
    const found = number.exec(xml) ?? number.exec(inStyle)
    return {
      text: [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''),
      level: found && found[2] === list ? Number(found[1]) : undefined,
    }
  })
}

/** What a block says, with its notes apart. A table holds labels, which are as headings. */
function wordsOf(block: Block): readonly string[] {
  if (typeof block !== 'string')
    return 'table' in block ? [] : Object.values(block).flat().flatMap(wordsOf)
  return [plainText(block), ...[...block.matchAll(/\{\{(.+?)\}\}/g)].map(([, note]) => note ?? '')]
}

type Sentence = {
  readonly words: string
  readonly file: string
  readonly key: string
  readonly isShared: boolean
}

/** Every sentence of a text with its case and white space evened out, the shortest ones too. */
function sentencesOf(draft: DraftDocument): readonly Sentence[] {
  return draft.provisions.flatMap((provision) =>
    provision.blocks
      .flatMap(wordsOf)
      .flatMap((words) => words.split(/(?<=[.?:])\s+(?=[A-ZÅÄÖ])/))
      .map((sentence) => ({
        words: sentence.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase(),
        file: draft.file,
        key: provision.key,
        isShared: provision.shared !== undefined,
      })),
  )
}

/** The names that a document's files have had, where its name changed between two editions. */
const earlierName: Readonly<Record<string, string>> = {
  betalningsansvar: 'in-och-utskrivning',
  lakaransvar: 'lakarinsatser',
  'psykisk-funktionsnedsattning-skadligt-bruk': 'psykisk-funktionsnedsattning-missbruk',
}

/** All editions of one document give the same name: 'lakarinsatser-2017.docx' and the later ones. */
function documentOf(file: string): string {
  const name = file.replace(/(-20\d\d)?(-remiss|-forslag)?\.docx$/, '')
  return earlierName[name] ?? name
}

/** One provision in two editions may say the same, and one that is, or became, shared text. */
function mayAgree(one: Sentence, other: Sentence): boolean {
  if (one.file === other.file || one.key !== other.key) return false
  return documentOf(one.file) === documentOf(other.file) || one.isShared || other.isShared
}

function repeated(sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place)
}

test('the Word files of the demonstration are those that the script writes', async () => {
  for (const draft of exampleTexts) {
    const stored = await readFile(join(seed, 'texts', draft.file))
    assert.deepEqual(unpacked(await writeWord(draft)), unpacked(stored), draft.file)
  }
})

test('the JSON files of the demonstration are those that the script writes', async () => {
  for (const file of await seedFiles())
    assert.equal(await readFile(join(seed, file.path), 'utf8'), file.text, file.path)
})

test('the first paragraph after the title says that the text is an invented example', async () => {
  for (const draft of exampleTexts) {
    const paragraphs = paragraphsOf(unpacked(await writeWord(draft)))
    assert.equal(paragraphs[0]?.text, draft.title)
    assert.match(paragraphs[1]?.text ?? '', /^Exempeltext\. .*påhitta/, draft.file)
  }
})

test('the numbers that Word counts are those that the key to the texts gives', async () => {
  for (const draft of exampleTexts) {
    const counters: number[] = []
    const counted = paragraphsOf(unpacked(await writeWord(draft))).flatMap(({ level }) => {
      if (level === undefined) return []
      counters.splice(level + 1)
      counters[level] = (counters[level] ?? 0) + 1
      return [counters.join('.')]
    })
    assert.deepEqual(
      counted,
      numbered(draft).map((one) => one.number),
      draft.file,
    )
  }
})

test('no sentence stands twice but in a later edition of its provision and in shared text', () => {
  const first = new Map<string, Sentence[]>()
  const twice: string[] = []
  for (const sentence of exampleTexts.flatMap(sentencesOf)) {
    const earlier = first.get(sentence.words) ?? []
    for (const one of earlier)
      if (!mayAgree(one, sentence))
        twice.push(`${one.file} ${one.key}, ${sentence.file} ${sentence.key}: ${sentence.words}`)
    first.set(sentence.words, [...earlier, sentence])
  }
  assert.deepEqual(twice, [])
  assert.ok(first.size > 600, `${first.size} sentences were looked at`)
})

test('the main agreement has at least 150 provisions with words of their own', () => {
  const worded = (edition: string) =>
    exampleTexts
      .find(({ file }) => file === `halso-och-sjukvardsavtal-${edition}.docx`)!
      .provisions.filter((provision) => provision.blocks.length > 0).length
  for (const edition of ['2017', '2027-remiss', '2027']) assert.ok(worded(edition) >= 150, edition)
  assert.ok(worded('2023-forslag') >= 10)
})

test('every provision has a key of its own within its text', () => {
  for (const draft of exampleTexts)
    assert.deepEqual(repeated(draft.provisions.map((provision) => provision.key)), [], draft.file)
})

test('the main agreement is a believable revision: kept, reworded, new and deleted', () => {
  const [first, , proposal, final] = exampleTexts
  assert.ok(first && proposal && final)
  const count = (from: DraftDocument, to: DraftDocument) => {
    const before = new Map(from.provisions.map((one) => [one.key, JSON.stringify(one.blocks)]))
    const withText = to.provisions.filter((one) => one.blocks.length > 0)
    const lived = withText.filter((one) => before.has(one.key))
    const kept = lived.filter((one) => before.get(one.key) === JSON.stringify(one.blocks))
    return {
      kept: kept.length,
      reworded: lived.length - kept.length,
      new: withText.length - lived.length,
    }
  }
  const revision = count(first, proposal)
  assert.ok(revision.kept >= 60 && revision.reworded >= 30 && revision.new >= 60)
  const afterRemiss = count(proposal, final)
  assert.ok(afterRemiss.reworded >= 20 && afterRemiss.reworded <= 30)
})

test('insatser kväll och natt is 3.4.2 in 2017 and 3.1 in 2027', () => {
  const numberIn = (draft: DraftDocument | undefined) =>
    draft && numbered(draft).find((one) => one.provision.key === 'kommun-kvall-natt')?.number
  assert.equal(numberIn(exampleTexts[0]), '3.4.2')
  assert.equal(numberIn(exampleTexts[2]), '3.1')
})

test('every comment of 2025 has its own key, words and provision, and is sent by someone', () => {
  const { comments, responses } = consultation2025()
  assert.ok(comments.length >= 220)
  const keys = comments.map((comment) => comment.key)
  assert.deepEqual(repeated(keys), [])
  const sent = new Set(responses.flatMap<string>((response) => response.comments))
  assert.deepEqual(
    keys.filter((key) => !sent.has(key)),
    [],
  )
  for (const { key, opposes } of comments) assert.ok(!opposes || keys.includes(opposes), key)
})

test('a comment that was met or partly met points at words that did change', () => {
  for (const { key, answer } of consultation2025().comments) {
    const isMet = answer.outcome === 'met' || answer.outcome === 'partly'
    assert.equal(Boolean(answer.change), isMet, key)
    if (!answer.change) continue
    const words = (draft: DraftDocument | undefined) =>
      JSON.stringify(draft?.provisions.find((one) => one.key === answer.change?.key)?.blocks)
    const final = exampleTexts.find((draft) => draft.file === answer.change?.document)
    const proposal = exampleTexts.find(
      (draft) => draft.file === answer.change?.document.replace('.docx', '-remiss.docx'),
    )
    assert.notEqual(words(final), words(proposal), key)
  }
})

test('all 49 municipalities answer once, and the region with its bodies', () => {
  const { responses } = consultation2025()
  const municipalities = responses.filter((response) => response.party !== '14')
  assert.equal(new Set(municipalities.map((response) => response.party)).size, 49)
  assert.equal(municipalities.length, 49)
  assert.equal(responses.length - municipalities.length, 4)
})

test('half of the parties have answered the open round, and every comment is sent by someone', () => {
  const { comments, responses } = consultation2026()
  assert.equal(responses.length, 25)
  const sent = new Set(responses.flatMap((response) => response.comments))
  assert.deepEqual(
    comments.filter((comment) => !sent.has(comment.key)),
    [],
  )
  for (const { answeredOn } of responses) assert.ok(answeredOn && answeredOn < '2026-03-19')
})
