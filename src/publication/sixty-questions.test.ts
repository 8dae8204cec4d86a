// SPDX-License-Identifier: EUPL-1.2
// What care staff ask, as they write it, and the provision of the demonstration that answers: search
// is tried by whether the answer is among the first five.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { FreshDatabase } from '../../test/support/database.ts'
import { demonstrationDatabase } from '../../test/support/demonstration-database.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { pages as allPages } from '../app.ts'

const main = 'halso-och-sjukvardsavtal/2017'
const doctors = 'lakaransvar/2017'
const mouth = 'munhalsa/2017'
const psychiatry = 'psykisk-funktionsnedsattning-och-missbruk/2017'

/** What is asked, and the provisions of which one answers. */
const questions: readonly (readonly [string, ...string[]])[] = [
  ['vem ansvarar för hemsjukvård', `${main}/3.4.3`, `${main}/3.2.4`],
  ['hur många dagar för att få hemsjukvård', `${main}/3.4.3`],
  ['enstaka hembesök', `${main}/3.4.9`, `${main}/1.6.7`],
  ['vad är egenvård', `${main}/1.6.6`],
  ['egenvårdsbedömning', `${main}/3.9.1`, `${main}/3.9.2`],
  ['egenvård barn i skolan', `${main}/3.9.6`],
  ['vem betalar förbrukningsartiklar vid inkontinens', `${main}/3.11.4`],
  ['inkontinenshjälpmedel', `${main}/3.11.4`],
  ['spolvätska kostnad', `${main}/3.11.3`],
  ['vem betalar syrgas', `${main}/3.11.5`],
  ['sondmat', `${main}/3.11.5`],
  ['lyft på särskilt boende', `${main}/3.11.6`],
  ['sängar', `${main}/3.11.6`],
  ['akutförråd läkemedel', `${main}/3.10.1`],
  ['vaccinering', `${main}/3.10.5`],
  ['får sjuksköterskan delegera läkemedel', `${main}/3.10.4`],
  ['delegering över huvudmannagränsen', `${main}/3.2.10`],
  ['muntliga ordinationer', `${main}/3.2.8`, `${doctors}/3.4.2`],
  ['läkemedelsgenomgångar 75 år', `${main}/3.10.3`, `${doctors}/3.1.4`],
  ['kasserade läkemedel', `${main}/3.10.6`],
  ['vem tar blodprov hemma', `${main}/3.2.14`],
  ['provtagning', `${main}/3.2.14`, `${psychiatry}/2.2.4`],
  ['sjukresor ledsagare', `${main}/3.2.15`],
  ['väntat dödsfall i hemmet', `${main}/3.2.13`, `${doctors}/3.3.4`],
  ['vård i livets slutskede', `${main}/3.2.12`, `${doctors}/3.3.2`],
  ['palliativt team', `${doctors}/3.3.3`],
  ['brytpunktssamtal', `${doctors}/1.4.4`, `${doctors}/3.3.1`],
  ['läkare på särskilt boende hur ofta rond', `${doctors}/3.1.2`],
  ['läkartid timmar', `${doctors}/2.1.2`, `${doctors}/4.1.1`],
  ['hur når jag läkare på kvällen', `${doctors}/3.2.2`, `${main}/3.6.2`],
  ['läkarmedverkan', `${main}/3.6`, `${main}/3.2.4`, `${main}/3.6.1`],
  ['läkaren kommer inte', `${doctors}/4.2.1`, `${main}/3.6.5`, `${doctors}/3.2.3`],
  ['kommunen anlitar egen läkare', `${main}/3.6.7`, `${doctors}/4.2.2`],
  ['samordnad individuell plan när', `${main}/3.5.2`, `${main}/1.6.5`],
  ['SIP-möte inom tre veckor', `${main}/3.5.5`],
  ['vem kallar till SIP', `${main}/3.5.5`, `${main}/3.2.4`],
  ['fast vårdkontakt', `${main}/1.6.4`, `${main}/3.2.2`],
  ['samtycke till att lämna uppgifter', `${main}/3.5.10`, `${main}/3.1.4`, `${psychiatry}/3.5.1`],
  ['läkemedelslista vid utskrivning', `${main}/3.5.8`],
  ['vad ska patienten ha med sig hem från sjukhuset', `${main}/3.3.6`, `${main}/3.5.7`],
  ['när it-stödet ligger nere', `${main}/3.5.4`],
  ['rehabilitering i hemmet inom fem dagar', `${main}/3.7.5`],
  ['rehab hemma ansvar', `${main}/3.7.3`, `${main}/3.2.4`],
  ['habilitering barn', `${main}/3.7.8`, `${main}/3.7.1`, `${main}/3.7.2`],
  ['arbetsterapeuters rapport', `${main}/3.7.4`],
  ['korttidsboenden', `${main}/3.4.6`],
  ['daglig verksamhet sjukvård', `${main}/3.4.4`],
  ['LSS-boende sjuksköterska', `${main}/3.4.10`],
  ['mobilt team', `${main}/3.3.11`, 'fardplan/2023/3.6.1', 'fardplan/2023/3.6.2'],
  ['ambulansen lämnar patienten hemma', `${main}/3.3.8`],
  ['oenighet om kostnad', `${main}/2.2.2`, `${main}/4.8`],
  ['tolk', `${main}/2.1.5`],
  ['uppsägningstid', `${main}/1.4.3`, `${main}/1.4.5`],
  ['hur länge gäller avtalet', `${main}/1.4.1`, `${main}/1.4.4`],
  ['avvikelserapportering', `${main}/4.7`],
  ['tandvårdsintyg', `${mouth}/1.3.4`, `${mouth}/2.1.1`, `${mouth}/2.1.2`, `${mouth}/2.1.3`],
  ['munhälsobedömningar', `${mouth}/1.3.3`, `${mouth}/3.1.1`],
  ['tillnyktring', `${psychiatry}/2.4.1`, `${psychiatry}/2.2.1`],
  [
    'placering på behandlingshem vem betalar',
    `${psychiatry}/2.4.1`,
    `${psychiatry}/3.3.1`,
    `${psychiatry}/3.3.2`,
  ],
  ['suicidprevention självmord', `${psychiatry}/2.1.5`, `${psychiatry}/2.1.2`],
]

const asked = 60
const mostShown = 5
const leastFound = 54

let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await demonstrationDatabase()
  pages = await openPages(database.db, day('2026-03-19'), allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function firstHits(question: string): Promise<readonly string[]> {
  const { status, text } = await pages.get(`/sok.json?q=${encodeURIComponent(question)}`)
  assert.equal(status, 200, question)
  const { hits } = JSON.parse(text) as { hits: readonly { address: string }[] }
  return hits.slice(0, mostShown).map(({ address }) => address.replace(/^\/avtal\/|#.*/g, ''))
}

test('of sixty questions by care staff nine in ten are answered among the first five', async () => {
  assert.equal(questions.length, asked)
  const missed: string[] = []
  for (const [question, ...answers] of questions) {
    const hits = await firstHits(question)
    if (!answers.some((answer) => hits.includes(answer)))
      missed.push(`${question}: ${hits.join(', ')}`)
  }
  assert.ok(asked - missed.length >= leastFound, `${missed.length} missed\n${missed.join('\n')}`)
})
