// SPDX-License-Identifier: EUPL-1.2

/** Every "no" of the room. Each has a sentence in messages.ts. */
export const agreementRefusals = [
  'slug-taken',
  'slug-not-usable',
  'label-taken',
  'label-not-usable',
  'title-missing',
  'title-too-long',
  'text-too-long',
  'text-missing',
  'personal-number',
  'link-not-allowed',
  'version-not-draft',
  'version-empty',
  'version-not-frozen',
  'package-empty',
  'package-holds-draft',
  'package-same-document-twice',
  'move-into-itself',
  'kind-does-not-fit',
  'reason-too-long',
  'file-missing',
  'empty-file',
  'too-large',
  'encrypted',
  'not-docx',
  'broken',
  'no-text',
  'import-already-saved',
  'version-is-decided',
] as const

export type AgreementRefusal = (typeof agreementRefusals)[number]
