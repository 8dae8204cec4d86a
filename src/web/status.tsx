// SPDX-License-Identifier: EUPL-1.2
// The vocabulary of statuses: shape, text and colour, always together. No view invents a word of its own.

import type { Bilingual, Language } from '#kernel/language.ts'
import { Shape, type ShapeName } from './symbols.tsx'

export type Tone = 'ok' | 'wait' | 'warn' | 'bad' | 'none'

type Look = { readonly text: Bilingual; readonly shape: ShapeName; readonly tone: Tone }

const look = (sv: string, en: string, shape: ShapeName, tone: Tone): Look => ({
  text: { sv, en },
  shape,
  tone,
})

export const vocabulary = {
  party: {
    approved: look('Godkänt', 'Approved', 's-yes', 'ok'),
    'approved-appealable': look(
      'Godkänt, kan överklagas',
      'Approved, may be appealed',
      's-appeal',
      'ok',
    ),
    'other-text': look('Godkänt, annan lydelse', 'Approved, other wording', 's-other', 'warn'),
    booked: look('Möte bokat', 'Meeting booked', 's-half', 'wait'),
    'no-date': look('Datum saknas', 'No date', 's-dash', 'none'),
    'referred-back': look('Återremiss', 'Referred back', 's-back', 'warn'),
    rejected: look('Avslag', 'Rejected', 's-no', 'bad'),
    withdrawn: look('Återkallat', 'Withdrawn', 's-end', 'none'),
  },
  document: {
    draft: look('Utkast', 'Draft', 's-draft', 'none'),
    consulted: look('På remiss', 'In consultation', 's-talk', 'wait'),
    deciding: look('Under beslut', 'Being decided', 's-half', 'wait'),
    adopted: look('Antaget', 'Adopted', 's-yes', 'ok'),
    'in-force': look('Gäller', 'In force', 's-yes', 'ok'),
    'running-on': look('Löper vidare', 'Continues', 's-loop', 'ok'),
    'own-end': look('Eget slutdatum', 'Own end date', 's-clock', 'wait'),
    ended: look('Har upphört', 'Has ended', 's-end', 'none'),
    fell: look('Föll', 'Fell', 's-fell', 'none'),
    frozen: look('Fryst', 'Frozen', 's-square', 'none'),
  },
  task: {
    waiting: look('Väntar', 'Waiting', 's-waits', 'none'),
    'not-begun': look('Inte påbörjad', 'Not begun', 's-dash', 'none'),
    open: look('Pågår', 'Under way', 's-half', 'wait'),
    'due-soon': look('Snart sista dag', 'Due soon', 's-soon', 'warn'),
    late: look('Försenad', 'Late', 's-clock', 'bad'),
    done: look('Klar', 'Done', 's-yes', 'ok'),
    'done-late': look('Klar, sent', 'Done, late', 's-done-late', 'ok'),
  },
  round: {
    draft: look('Utkast', 'Draft', 's-draft', 'none'),
    open: look('Öppen', 'Open', 's-talk', 'wait'),
    'being-compiled': look('Sammanställs', 'Being compiled', 's-stack', 'wait'),
    closed: look('Stängd', 'Closed', 's-square', 'none'),
    published: look('Publicerad', 'Published', 's-published', 'ok'),
    cancelled: look('Inställd', 'Cancelled', 's-bar', 'none'),
  },
} as const satisfies Record<string, Record<string, Look>>

export type StatusKind = keyof typeof vocabulary
export type StatusOf<Kind extends StatusKind> = keyof (typeof vocabulary)[Kind]

/** The look of one status: for tiles, marks and legends. */
export function statusLook<Kind extends StatusKind>(kind: Kind, state: StatusOf<Kind>): Look {
  return (vocabulary[kind] as Record<PropertyKey, Look>)[state]!
}

export function statusText<Kind extends StatusKind>(
  kind: Kind,
  state: StatusOf<Kind>,
  language: Language,
): string {
  return statusLook(kind, state).text[language]
}

export function Status<Kind extends StatusKind>({
  kind,
  state,
  language,
  isPill,
  detail,
}: {
  readonly kind: Kind
  readonly state: StatusOf<Kind>
  readonly language: Language
  readonly isPill?: boolean
  /** Follows the word: «Antaget, gäller från 1 januari 2027», «Väntar på SRO». */
  readonly detail?: string
}) {
  const { text, shape, tone } = statusLook(kind, state)
  return (
    <span class={`status is-${tone}${isPill ? ' status--pill' : ''}`}>
      <Shape name={shape} />
      <span>
        {text[language]}
        {detail}
      </span>
    </span>
  )
}
