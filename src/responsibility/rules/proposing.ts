// SPDX-License-Identifier: EUPL-1.2
// What a provision seems to say of who is responsible, from its own words: a proposal that a person
// confirms or changes. And whether it states a duty at all.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { emptyMark, type MarkFacts, type Marking, mostInMark, type Responsible } from './mark.ts'
import type { SituationWord, WordKind } from './situation-word.ts'
import { understand } from './understanding.ts'

type Words = Pick<NumberedProvision, 'kind' | 'heading' | 'plainText' | 'actor'>

/** Verbs by which the agreements lay a duty on somebody. */
const duty =
  /(?<!\p{L})(?:ansvarar|ansvaret|ska|svarar för|bekostas|bekostar|betalar|betalas|utser|kallar|underrättas|skickar|förskrivs|tillhandahåller|ger|gör|görs|lämnas|lämnar|erbjuds|avsätter|ordnar|bedömer)(?!\p{L})/iu

const holdsWords: readonly NumberedProvision['kind'][] = ['paragraph', 'section', 'table']

/** Whether a provision lays a duty on a party, so that somebody ought to say on whom. */
export function statesDuty({ kind, plainText, actor }: Words): boolean {
  return holdsWords.includes(kind) && actor !== undefined && duty.test(plainText)
}

const partyOf = { region: 'region', municipality: 'municipality', joint: 'both' } as const

/** Who pays, where the words say so. */
function payerIn(text: string): Responsible | undefined {
  const region = /(?:bekostas|betalas) av regionen|regionen (?:bekostar|betalar)/iu.test(text)
  const municipality = /(?:bekostas|betalas) av kommunen|kommunen (?:bekostar|betalar)/iu.test(text)
  if (region && municipality) return 'both'
  return region ? 'region' : municipality ? 'municipality' : undefined
}

const leadsToList = /villkor|förutsättningar|om/iu

/** What is listed after «om … är uppfyllda:». */
function conditionsIn(text: string): readonly string[] {
  const lines = text.split('\n')
  const lead = lines.findIndex((line) => line.endsWith(':') && leadsToList.test(line))
  if (lead === -1) return []
  return lines
    .slice(lead + 1)
    .filter((line) => line !== '')
    .slice(0, mostInMark.conditions)
}

const mostMeasures = 3

export function proposeMark(provision: Words, words: readonly SituationWord[]): MarkFacts {
  const text = `${provision.heading}\n${provision.plainText}`
  const found = understand(text, words)
  const of = (kind: WordKind, most: number) =>
    found
      .filter((one) => one.kind === kind && one.weight >= 1)
      .slice(0, most)
      .map(({ slug }) => slug)
  const responsible: Marking =
    statesDuty(provision) && provision.actor ? partyOf[provision.actor] : 'none'
  return {
    ...emptyMark,
    responsible,
    measures: of('measure', mostMeasures),
    settings: of('setting', 8),
    conditions: conditionsIn(provision.plainText),
    payer: payerIn(provision.plainText),
  }
}
