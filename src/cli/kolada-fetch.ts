// SPDX-License-Identifier: EUPL-1.2
// `indicator fetch`: what Kolada says of some measures in some municipalities. No database is opened.

import { setTimeout as wait } from 'node:timers/promises'
import { parseDay } from '#kernel/day.ts'
import type { Facts } from '#kernel/result.ts'
import { type OutsideLimits, readOutside } from '#platform/outside/read-outside.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import {
  aboutAddresses,
  dataAddresses,
  gather,
  type KoladaPage,
  type KoladaQuestion,
  type OtherShape,
  readDataPage,
  readIdPage,
  readMeasurePage,
} from '../indicator/rules/kolada.ts'
import { readOptions } from './read-options.ts'

const usualAddress = 'https://api.kolada.se/v3'
const usualLimits: OutsideLimits = { seconds: 15, mostBytes: 50_000_000 }
/** Five a second, and a little less: a timer may be early. */
const betweenRequests = 205
const mostTries = 5
const longestWait = 60
/** The whole country has some hundred pages; an answer that never ends has more. */
const mostPages = 2000

export async function indicator(
  args: readonly string[],
  io: Io,
  limits = usualLimits,
): Promise<ExitCode> {
  const names = ['source', 'kpi', 'municipality', 'year', 'since'] as const
  const { words, values, flags } = readOptions(args, names, ['dry-run'])
  if (words.length !== 1 || words[0] !== 'fetch') throw new Misuse('Skriv indicator fetch.')
  if (values.source !== 'kolada') throw new Misuse('Skriv --source kolada.')
  if (!flags.has('dry-run')) throw new Misuse('Skriv --dry-run: mått hämtas för att visas.')
  const question: KoladaQuestion = {
    kpis: idsOf(values.kpi, /^[NU]\d{5}$/, 'nyckeltal', '--kpi N20403,U21468'),
    municipalities: idsOf(
      values.municipality,
      /^(?:\d{4}|G\d{1,9})$/,
      'kommuner eller regioner',
      '--municipality 1480,0014',
    ),
    years:
      values.year === undefined
        ? []
        : idsOf(values.year, /^(?:19|20)\d\d$/, 'år', '--year 2024,2025'),
    since: dayOf(values.since),
  }
  try {
    const found = await ask(new Source(baseOf(io), limits), question)
    io.answer(io.asJson ? JSON.stringify(found) : inLines(found))
    return 0
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    io.tell(error.message)
    return 1
  }
}

function idsOf(typed: string | undefined, form: RegExp, what: string, example: string): string[] {
  const ids = [...new Set((typed ?? '').split(/[,\s]+/).filter((id) => id !== ''))].toSorted()
  if (ids.length === 0) throw new Misuse(`Skriv vilka ${what}: ${example}.`)
  const wrong = ids.find((id) => !form.test(id))
  if (wrong !== undefined) throw new Misuse(`Skriv ${what} så här: ${example}. Det stod ${wrong}.`)
  return ids
}

function dayOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const day = parseDay(typed)
  if (!day) throw new Misuse(`Skriv dagen så här: 2026-01-31. Det stod ${typed}.`)
  return day
}

function baseOf({ env }: Io): string {
  const set = env['SAMSYN_KOLADA_URL'] || usualAddress
  const url = URL.canParse(set) ? new URL(set) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new Misuse('SAMSYN_KOLADA_URL ska vara en webbadress.')
  return set.replace(/\/$/, '')
}

type Found = ReturnType<typeof gather>

async function ask(source: Source, question: KoladaQuestion): Promise<Found> {
  const { base } = source
  const measures = await source.readAll(aboutAddresses(base, 'kpi', question.kpis), readMeasurePage)
  const rows = await source.readAll(dataAddresses(base, question), readDataPage)
  // Of those that nothing is told of, which are there and have not changed?
  const came = new Set(rows.map(({ municipality }) => municipality))
  const silent = question.municipalities.filter((id) => !came.has(id))
  const known =
    question.since === undefined
      ? []
      : await source.readAll(aboutAddresses(base, 'municipality', silent), readIdPage)
  return gather(question, { rows, measures, known })
}

/** What went wrong with the source, in a sentence. */
class SourceFault extends Error {
  override readonly name = 'SourceFault'
}

/** Asks one thing at a time, and no more than so many a second. */
class Source {
  readonly base: string
  private readonly limits: OutsideLimits
  private next = 0
  private pages = 0

  constructor(base: string, limits: OutsideLimits) {
    this.base = base
    this.limits = limits
  }

  /** Every entry of the answers, page after page. */
  async readAll<Entry>(
    addresses: readonly string[],
    read: (answer: unknown) => KoladaPage<Entry> | OtherShape,
  ): Promise<readonly Entry[]> {
    const all: Entry[] = []
    for (const first of addresses) {
      const seen = new Set<string>()
      for (let at: string | undefined = first; at !== undefined;) {
        seen.add(at)
        const page: KoladaPage<Entry> | OtherShape = read(await this.readJson(at))
        if (page === 'other-shape') throw new SourceFault(sentences.otherShape)
        for (const entry of page.entries) all.push(entry)
        at = page.next === undefined ? undefined : this.follow(page.next, at)
        if (at !== undefined && (seen.has(at) || ++this.pages > mostPages))
          throw new SourceFault(sentences.endless)
      }
    }
    return all
  }

  /** The next page is of the same place; it is followed to no other. */
  private follow(next: string, from: string): string {
    const url = URL.canParse(next, from) ? new URL(next, from) : undefined
    if (url?.origin !== new URL(this.base).origin) throw new SourceFault(sentences.elsewhere)
    return url.href
  }

  private async readJson(address: string): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      await this.takeTurn()
      const answer = await readOutside(address, this.limits)
      if (answer.granted) return parse(answer.value)
      const { refusal, facts } = answer
      if (facts['status'] !== 429) throw new SourceFault(sentenceOf(refusal, facts))
      const seconds = Number(facts['retryAfter'] ?? 2 ** tries)
      if (tries === mostTries || seconds > longestWait) throw new SourceFault(sentences.busy)
      await wait(seconds * 1000)
    }
  }

  private async takeTurn(): Promise<void> {
    const now = performance.now()
    const turn = Math.max(now, this.next)
    this.next = turn + betweenRequests
    if (turn > now) await wait(turn - now)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new SourceFault(/^\s*</.test(text) ? sentences.html : sentences.cut)
  }
}

const sentences = {
  otherShape: 'Kolada svarar i en annan form än väntat. Inget är hämtat. Formen kan ha ändrats.',
  endless: 'Kolada svarar med sidor som aldrig tar slut. Inget är hämtat.',
  elsewhere:
    'Kolada hänvisar nästa sida till en annan adress. Den följs inte, och inget är hämtat.',
  busy: 'Kolada tar inte emot fler frågor just nu. Inget är hämtat. Försök igen om en stund.',
  html: 'Kolada svarar med en webbsida i stället för data. Inget är hämtat.',
  cut: 'Svaret från Kolada är avbrutet eller går inte att läsa. Inget är hämtat. Försök igen.',
} as const

function sentenceOf(refusal: string, { status, seconds, most }: Facts): string {
  if (refusal === 'outside-slow')
    return `Kolada svarade inte inom ${seconds} s. Inget är hämtat. Försök igen.`
  if (refusal === 'outside-cut') return sentences.cut
  if (refusal === 'outside-too-large')
    return `Svaret från Kolada är större än ${most} MB. Inget är hämtat.`
  if (refusal === 'outside-says-no')
    return `Kolada säger nej (${status}). Inget är hämtat. Se efter att adressen och det du frågar efter stämmer.`
  return 'Kolada går inte att nå, eller skickar vidare till en annan adress. Inget är hämtat.'
}

function inLines({ rows, missing, ended }: Found): string {
  const lines = rows.map(({ kpi, municipality, period, gender, value, deleted }) => {
    const told = deleted ? 'borttaget' : value === null ? 'saknas' : String(value).replace('.', ',')
    return [kpi, municipality, period, gender, told].join('\t')
  })
  const told = (what: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${what}: ${ids.join(', ')}`]
  return [
    ...lines,
    ...told('Nyckeltal som inte kom', missing.kpi),
    ...told('Kommuner och regioner som inte kom', missing.municipality),
    ...told('Avslutade serier', ended),
    'Källa: Kolada',
  ].join('\n')
}
