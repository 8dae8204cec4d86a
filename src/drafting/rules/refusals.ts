// SPDX-License-Identifier: EUPL-1.2

import type { AgreementRefusal } from '../../agreement/rules/refusals.ts'

/** Every "no" of the room. Each has a sentence in messages.ts. */
export const draftingRefusals = [
  'text-too-long',
  'link-not-allowed',
  'move-into-itself',
  'already-inserted',
  'suggestion-says-the-same',
  'suggestion-collides',
  'suggestion-has-rival',
  'nothing-to-take',
  'freezing-is-stopped',
  'note-missing',
  'quote-not-there',
  'quote-is-twice',
  'kind-does-not-fit',
  'place-is-gone',
  'nothing-to-split',
  'split-place-gone',
  'nothing-to-merge',
  'kinds-do-not-merge',
  'points-in-between',
  'file-missing',
  'empty-file',
  'too-large',
  'encrypted',
  'not-docx',
  'broken',
  'no-text',
  'too-much-to-read',
  'too-much-to-pair',
  'import-already-saved',
  'annex-document-twice',
  'changed-in-both',
  'not-a-number',
  'already-shared',
  'shared-choice-missing',
  'shared-words-differ',
  'shared-text-gone',
  'reference-not-usable',
  'too-many-references',
  'pdf-missing',
  'pdf-too-large',
  'pdf-not-pdf',
  'pdf-cut-off',
  'pdf-encrypted',
  'pdf-without-pages',
] as const

/** Its own, and those of the commands that its forms give. */
export type DraftingRefusal = AgreementRefusal | (typeof draftingRefusals)[number]
