// SPDX-License-Identifier: EUPL-1.2
// How a mandate is said. It stands in the head of every page, so it is short.

import type { Bilingual } from '#kernel/language.ts'
import type { Role } from '#kernel/mandate.ts'

export const roleInWords: Readonly<Record<Role, Bilingual>> = {
  'process-leader': { sv: 'processledare', en: 'process leader' },
  editor: { sv: 'redaktör', en: 'editor' },
  coordinator: { sv: 'koordinator', en: 'coordinator' },
  contributor: { sv: 'medarbetare', en: 'contributor' },
  registrar: { sv: 'registrator', en: 'registrar' },
  reader: { sv: 'läsare', en: 'reader' },
  administrator: { sv: 'administratör', en: 'administrator' },
}

/** Roles that serve all parties alike: their mandate opens no party's private records. */
export const countyWideRoles: readonly Role[] = ['process-leader', 'editor', 'administrator']

export function isCountyWide(role: Role): boolean {
  return countyWideRoles.includes(role)
}

/** «Lerums kommun, koordinator»; a mandate without a place is for all: «Alla parter, administratör». */
export function actsForInWords(
  place: { readonly name: string; readonly partyName: string | undefined } | undefined,
  role: Role,
): Bilingual {
  const words = roleInWords[role]
  if (!place) return { sv: `Alla parter, ${words.sv}`, en: `All parties, ${words.en}` }
  const whole =
    place.partyName === undefined || place.partyName === place.name
      ? place.name
      : `${place.name}, ${place.partyName}`
  return { sv: `${whole}, ${words.sv}`, en: `${whole}, ${words.en}` }
}
