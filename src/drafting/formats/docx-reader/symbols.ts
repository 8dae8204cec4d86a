// SPDX-License-Identifier: EUPL-1.2
// Signs that a file writes in a way of its own: letters of symbol fonts, raised and lowered letters,
// boxes to tick. Each becomes the sign of Unicode that looks the same, or none is known.

/** By the letter's number in the font; Word writes it in the private area, from F000. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x76: '❖',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '☐',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□' },
  symbol: {
    0x2d: '−',
    0xa3: '≤',
    0xa7: '♣',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xde: '⇒',
  },
}

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && font.toLowerCase() in fonts
}

/** The sign that a letter of a symbol font shows; nothing when it is not known. */
export function symbolSign(font: string, code: number): string | undefined {
  return fonts[font.toLowerCase()]?.[code >= 0xf000 ? code - 0xf000 : code]
}

export const tickBox = { ticked: '☒', empty: '☐' } as const

const raisedSigns: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
}

const loweredSigns: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '(': '₍',
  ')': '₎',
}

export type Height = 'raised' | 'lowered'

/** As a file says it. */
export const heights: Readonly<Record<string, Height>> = {
  superscript: 'raised',
  subscript: 'lowered',
}

/** The letters as raised or lowered signs; nothing when some letter has no such sign. */
export function atHeight(text: string, height: Height): string | undefined {
  const signs = height === 'raised' ? raisedSigns : loweredSigns
  const shown = Array.from(text, (letter) => (/\s/.test(letter) ? letter : signs[letter]))
  return shown.includes(undefined) ? undefined : shown.join('')
}
