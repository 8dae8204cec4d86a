// SPDX-License-Identifier: EUPL-1.2
// Styles and number formats of the Word files, in the two habits met in real offices.
import { AlignmentType, LevelFormat, type IStylesOptions } from 'docx'
import type { DraftKind, WordHabit } from './draft.ts'

export type StyleNames = Readonly<Record<Exclude<DraftKind, 'paragraph'>, string>> & {
  readonly title: string
  readonly subtitle: string
  readonly notice: string
  readonly provision: string
  readonly shared: string
  readonly list: string
}

/** The style ids used in a file: Word's own, or the Swedish ones that localised templates have. */
export const styleIds: Readonly<Record<WordHabit, StyleNames>> = {
  english: {
    title: 'Title',
    subtitle: 'Subtitle',
    notice: 'Notice',
    chapter: 'Heading1',
    section: 'Heading2',
    subsection: 'Heading3',
    provision: 'BodyText',
    shared: 'SharedText',
    list: 'ListParagraph',
  },
  swedish: {
    title: 'Rubrik',
    subtitle: 'Underrubrik',
    notice: 'Anmrkning',
    chapter: 'Rubrik1',
    section: 'Rubrik2',
    subsection: 'Rubrik3',
    provision: 'Brdtext',
    shared: 'Gemensamtext',
    list: 'Liststycke',
  },
}

const names: Readonly<Record<WordHabit, StyleNames>> = {
  english: {
    title: 'Title',
    subtitle: 'Subtitle',
    notice: 'Notice',
    chapter: 'heading 1',
    section: 'heading 2',
    subsection: 'heading 3',
    provision: 'Body Text',
    shared: 'Shared Text',
    list: 'List Paragraph',
  },
  swedish: {
    title: 'Rubrik',
    subtitle: 'Underrubrik',
    notice: 'Anmärkning',
    chapter: 'Rubrik 1',
    section: 'Rubrik 2',
    subsection: 'Rubrik 3',
    provision: 'Brödtext',
    shared: 'Gemensam avtalstext',
    list: 'Liststycke',
  },
}

const heading = (size: number, before: number, outlineLevel: number) => ({
  run: { size, bold: true },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
})

const looks: Readonly<Record<keyof StyleNames, object>> = {
  title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
  subtitle: { run: { size: 26, color: '444444' }, paragraph: { spacing: { after: 200 } } },
  notice: { run: { italics: true }, paragraph: { spacing: { after: 240 } } },
  chapter: heading(32, 480, 0),
  section: heading(26, 320, 1),
  subsection: heading(23, 240, 2),
  provision: { paragraph: { spacing: { after: 120 } } },
  shared: { paragraph: { spacing: { after: 120 } } },
  list: { paragraph: { spacing: { after: 60 } } },
}

export function stylesOf(habit: WordHabit): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE' } },
      },
    },
    paragraphStyles: (Object.keys(looks) as (keyof StyleNames)[]).map((part) => ({
      id: styleIds[habit][part],
      name: names[habit][part],
      basedOn: 'Normal',
      next: part === 'list' ? styleIds[habit].list : styleIds[habit].provision,
      quickFormat: true,
      ...looks[part],
    })),
  }
}

/** The agreement's own multi-level list, which headings and numbered paragraphs share. */
export const agreementNumbers = 'avtal'
/** Lists inside a provision. */
export const listNumbers = { bullets: 'punkter', letters: 'bokstaver', numbers: 'siffror' } as const

const indented = (left: number, hanging: number) => ({
  style: { paragraph: { indent: { left, hanging } } },
})

export const numberingOptions = {
  config: [
    {
      reference: agreementNumbers,
      levels: [1, 2, 3, 4].map((depth) => ({
        level: depth - 1,
        format: LevelFormat.DECIMAL,
        text: Array.from({ length: depth }, (_, place) => `%${place + 1}`).join('.'),
        alignment: AlignmentType.LEFT,
        ...indented(851, 851),
      })),
    },
    {
      reference: listNumbers.bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', ...indented(1211, 360) }],
    },
    {
      reference: listNumbers.letters,
      levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)', ...indented(1211, 360) }],
    },
    {
      reference: listNumbers.numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...indented(1211, 360) }],
    },
  ],
}
