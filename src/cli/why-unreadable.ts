// SPDX-License-Identifier: EUPL-1.2

/** Why a Word file cannot be read, to the one who named it. */
export const whyUnreadable = {
  'empty-file': 'filen är tom.',
  'file-too-large': 'filen är större än 20 MB.',
  'too-large':
    'filen rymmer för mycket för att läsas, högst 5 000 stycken och 100 000 tecken i vart och ett. Dela den i flera.',
  encrypted: 'filen är skyddad med lösenord.',
  'not-docx': 'filen är inte en Word-fil (.docx).',
  broken: 'filen är skadad.',
  'too-much-to-read': 'filen är för tung att läsa in.',
  'no-text': 'filen saknar text som kan bli bestämmelser.',
} as const
