// SPDX-License-Identifier: EUPL-1.2
// People at work: each sends one form after the other, as fast as the answers come.

import { createHash, randomBytes } from 'node:crypto'
import { drawnForField } from '#kernel/mandate.ts'
import { seenField, writeSeen } from '#kernel/seen.ts'
import { Document, Packer, Paragraph } from 'docx'
import type pg from 'pg'
import { newId } from '#platform/id.ts'
import { heading } from '../../test/fixtures/word-files.ts'
import { openBrowser } from '../../test/support/browser.ts'
import { hiddenFieldsTo } from '../../test/support/html-forms.ts'
import { aPdf } from '../../test/support/pdf.ts'
import { signInPath } from '../../test/support/site.ts'
import type { Kind, Ledger } from './ledger.ts'

/** One who writes. `write` sends one form, or throws when the product is gone. */
export type Writer = {
  readonly name: string
  /** Before each round: what stands in the database is what she sees on her page. */
  readonly look: (database: pg.Client) => Promise<void>
  readonly write: () => Promise<void>
}

type Round = {
  readonly consultation: string
  readonly versionId: string
  readonly sectionIds: readonly string[]
}

const consultation = 'avvikelser-och-tvister'
const process = 'nytt-avtal-2027'

/** Eight people of the demonstration, signed in. Some of them share a draft. */
export async function openWriters(
  baseUrl: string,
  database: pg.Client,
  ledger: Ledger,
): Promise<readonly Writer[]> {
  const round = await readRound(database)
  const person = (email: string) => signIn(baseUrl, email)
  const half = round.sectionIds.length / 2
  return [
    commentWriter(await person('anna.ek@lerum.exempel.se'), ledger, round, 'Anna'),
    commentWriter(await person('per.akerlov@lerum.exempel.se'), ledger, round, 'Per'),
    stanceWriter(await person('anna.ek@lerum.exempel.se'), ledger, {
      ...round,
      sectionIds: round.sectionIds.slice(0, half),
    }),
    stanceWriter(await person('per.akerlov@lerum.exempel.se'), ledger, {
      ...round,
      sectionIds: round.sectionIds.slice(half),
    }),
    await responseWriter(await person('yusuf.strom@ale.exempel.se'), ledger, '1440'),
    await responseWriter(await person('birgitta.hav@goteborg.exempel.se'), ledger, '1480'),
    decisionWriter(await person('ingrid.lovmark@lerum.exempel.se'), ledger, '1441-lerum'),
    decisionWriter(await person('ake.vinterlund@boras.exempel.se'), ledger, '1490-boras'),
    importWriter(await person('elin.bjorkvall@kommunerna.exempel.se'), ledger),
  ]
}

async function readRound(database: pg.Client): Promise<Round> {
  const { rows } = await database.query<{ version_id: string; provision_id: string }>(
    `select w.version_id, w.provision_id
     from consultation c
     join package_version pv using (package_id)
     join provision_wording w using (version_id)
     where c.slug = $1 and w.kind = 'section'
     order by w.position limit 8`,
    [consultation],
  )
  const [first] = rows
  if (!first) throw new Error(`the demonstration has no round ${consultation}`)
  return {
    consultation,
    versionId: first.version_id,
    sectionIds: rows.map((row) => row.provision_id),
  }
}

/** One who is signed in. Yes is a redirect to where such a form leads; all else is told. */
type Person = {
  /** What a form of a page carries unseen. */
  readonly drawn: (page: string, gor?: string) => Promise<Readonly<Record<string, string>>>
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | Blob>>,
    yes: RegExp,
  ) => Promise<string>
}

async function signIn(baseUrl: string, email: string): Promise<Person> {
  const browser = openBrowser(baseUrl)
  await browser.open(signInPath(email))
  return {
    async drawn(page, gor) {
      const { status, text } = await browser.open(page)
      if (status >= 500) throw new Unanswered(`${page} answered ${status}`)
      return hiddenFieldsTo(text, page.replace(/\?.*/, ''), gor)
    },
    async post(path, fields, yes) {
      const body = new FormData()
      body.set(drawnForField, browser.drawnFor())
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      const headers = { origin: baseUrl, 'sec-fetch-site': 'same-origin' }
      const response = await browser.request(path, { method: 'POST', body, headers })
      const text = await response.text()
      const to = response.headers.get('location') ?? ''
      const found = yes.exec(to)
      if (response.status === 303 && found) return found[1] ?? to
      // The database may go before the web server does: then nothing was promised.
      if (response.status >= 500) throw new Unanswered(`${path} answered ${response.status}`)
      throw new Refused(`${path} answered ${response.status} ${to}\n${text}`)
    },
  }
}

/** The product did not say whether it wrote. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
}

/** The product said no to a form that it should have taken. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** Notes that a write leaves, sends it, and notes the yes. */
async function promise(
  ledger: Ledger,
  kind: Kind,
  place: string,
  text: string | undefined,
  send: () => Promise<string>,
): Promise<void> {
  ledger.send(kind, place, text)
  const answer = await send()
  ledger.answered(kind, place, text ?? answer)
}

const anyPlace = <Value>(values: readonly Value[]) =>
  values[Math.floor(Math.random() * values.length)]!

/** Twelve comments, written and written over. */
function commentWriter(person: Person, ledger: Ledger, round: Round, name: string): Writer {
  const ids = Array.from({ length: 12 }, () => newId())
  const revisions = new Map<string, number>()
  let written = 0
  return {
    name: `comments by ${name}`,
    async look(database) {
      const { rows } = await database.query<{ id: string; revision: number }>(
        'select id, revision from draft_comment where id = any($1)',
        [ids],
      )
      revisions.clear()
      for (const row of rows) revisions.set(row.id, row.revision)
    },
    async write() {
      const id = anyPlace(ids)
      const revision = revisions.get(id)
      const text =
        `${name} skriver ${++written}: ${'Tiden räcker inte. '.repeat(written % 40)}`.trim()
      const section = round.sectionIds[ids.indexOf(id) % round.sectionIds.length]!
      await promise(ledger, 'comment', id, text, () =>
        person.post(
          `/remiss/${round.consultation}/svara`,
          {
            gor: 'synpunkt',
            del: `${round.versionId}.${section}`,
            bestammelse: section,
            kommentar: id,
            slag: 'clarify',
            text,
            lydelse: '',
            [seenField]: writeSeen({ synpunkt: revision ? String(revision) : '' }),
          },
          /klart=sparat/,
        ),
      )
      revisions.set(id, (revision ?? 0) + 1)
    },
  }
}

const stances = ['endorse', 'endorse-with-changes', 'oppose', 'abstain', 'no-comments']

function stanceWriter(person: Person, ledger: Ledger, round: Round): Writer {
  return {
    name: 'stances',
    look: async () => undefined,
    async write() {
      const section = anyPlace(round.sectionIds)
      const stance = anyPlace(stances)
      const path = `/remiss/${round.consultation}/svara`
      const form = await person.drawn(`${path}?del=${round.versionId}.${section}`, 'avsnitt')
      await promise(ledger, 'stance', section, stance, () =>
        person.post(
          `/remiss/${round.consultation}/svara`,
          { ...form, hallning: stance },
          /klart=sparat/,
        ),
      )
    },
  }
}

/** Writes something new and sends the party's answer, again and again. */
async function responseWriter(person: Person, ledger: Ledger, party: string): Promise<Writer> {
  const path = `/remiss/${consultation}`
  let written = 0
  const first = await person.drawn(`${path}/svara`, 'helheten')
  await person.post(`${path}/svara`, { ...first, hallning: 'endorse' }, /klart=sparat/)
  return {
    name: `responses of ${party}`,
    look: async () => undefined,
    async write() {
      const text = `Svar ${party} ${++written} ${newWord()}`
      const whole = await person.drawn(`${path}/svara`, 'helheten')
      await person.post(`${path}/svara`, { ...whole, text }, /klart=sparat/)
      const reviewed = await person.drawn(`${path}/granska`)
      await promise(ledger, 'response', text, undefined, () =>
        person.post(`${path}/granska`, reviewed, /\/kvitto\/(\d+)$/),
      )
    },
  }
}

/** A word that nobody has used, of letters alone: figures of chance can read as a personal number. */
const newWord = () =>
  randomBytes(6)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

const outcomes = ['referred-back', 'rejected']

/** A council that meets often, with minutes of more than one chunk. */
function decisionWriter(person: Person, ledger: Ledger, party: string): Writer {
  let written = 0
  return {
    name: `decisions of ${party}`,
    look: async () => undefined,
    async write() {
      const number = `${party} ${++written} ${newWord()}`
      const minutes = aPdf({ trailer: `/Note <${randomBytes(200_000).toString('hex')}>` })
      await promise(ledger, 'decision', number, hashOf(minutes), async () => {
        const path = `/sa-gar-det/${process}/beslut/${party}`
        await person.post(
          path,
          {
            ...(await person.drawn(`${path}?gor=beslut`, 'beslut')),
            utfall: anyPlace(outcomes),
            motesdag: '2026-03-11',
            paragraf: `§ ${written}`,
            diarienummer: number,
            protokoll: new File([minutes], 'protokollsutdrag.pdf', { type: 'application/pdf' }),
          },
          /\/kvitto\//,
        )
        return ''
      })
    },
  }
}

function importWriter(person: Person, ledger: Ledger): Writer {
  let written = 0
  return {
    name: 'imports',
    look: async () => undefined,
    async write() {
      const label = `p-${++written}-${newWord()}`
      const children = [
        heading(1, 'Ansvar'),
        new Paragraph(`Utkast ${label}.`),
        heading(1, 'Samverkan'),
        new Paragraph('Parterna samverkar.'),
      ]
      const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
      await promise(ledger, 'import', label, hashOf(bytes), () =>
        person.post(
          '/arbetsyta/halso-och-sjukvardsavtal/import',
          {
            fil: new File([Uint8Array.from(bytes)], `${label}.docx`),
            beteckning: label,
            jamfor: '',
          },
          /\/arbetsyta\/import\//,
        ),
      )
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
