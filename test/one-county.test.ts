// SPDX-License-Identifier: EUPL-1.2
// The product knows no county: no name, body or number of one stands in its code or in its words. What a
// county is lies in its folder, and in the database once it is established.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { bundledCounty, listBundled } from '../src/county/bundled.ts'
import { listFiles, readText } from './house/tree.ts'

/** Where a county may be spoken of: what is invented for one, and what tries the rest. */
const mayNameOne = (path: string) =>
  path.startsWith('src/demonstration/') || /\.test\.tsx?$/.test(path)

/** Numbers of one county, in figures and words. */
const numbers =
  /(?<![\d.,–-])(?:49|50)(?= (?:parter|part(?:y|ies)|kommuner|municipalit|councils|assembl|fullmäktige|decisions|beslut))|\b(?:femtio|fifty)(?= (?:part|kommun|municip|council|assembl|fullmäktige|decision|beslut|marks|yes))|\b(?:fyra|four) (?:\w+ )?(?:kommunalförbund|associations)\b|länets (?:49|50)\b/i

/** Names that the bodies and groups of the first county are known by, also where its folder spells them otherwise. */
const knownBodies =
  /VästKom|vastkom|Västra Götaland|vastra-gotaland|\bVGR\b|\bSRO\b|\bVVG\b|\bSSN\b|'ssn'|\bsro-|\bssn-|Göteborgsregionen|Boråsregionen/

// A name that is also a word, or so short that it is found in others, would be found everywhere.
const leastLetters = 6

/** The names in every folder that belong to that county alone. */
function namesInFolders(): readonly string[] {
  return listBundled().flatMap((name) => {
    const { names, parties, associations, careAreas, bodies } = bundledCounty(name)
    const called = [
      names.name.sv,
      names.region.sv,
      names.region.en,
      ...parties.flatMap((one) => [one.name, one.shortName]),
      ...associations.map((one) => one.name),
      ...careAreas.map((one) => one.name),
      // A body that every county has, such as a council, is called what it is.
      ...bodies.filter((one) => /[a-zåäö][A-ZÅÄÖ]/.test(one.shortName)).map((one) => one.shortName),
    ]
    return called.filter((one) => one.length >= leastLetters)
  })
}

/**
 * Names that are said for a reason of their own. A new row says why.
 */
const reasons: Readonly<Record<string, string>> = {
  'Lerums kommun': 'an example in the explanation of a type: no page says it',
  Stockholm: 'the time zone is called Europe/Stockholm',
}

test('no name, body or number of one county stands in the product', async () => {
  const paths = (await listFiles('src')).filter(
    (path) => /\.(tsx?|css)$/.test(path) && !mayNameOne(path),
  )
  assert.ok(paths.length > 300, 'the product was not read')
  const names = namesInFolders()
  assert.ok(names.includes('Halland') && names.includes('Skaraborg') && names.length > 80)
  const found: string[] = []
  for (const path of paths) {
    const text = await readText(path)
    for (const [at, line] of text.split('\n').entries()) {
      const said = names
        .filter((name) => line.includes(name))
        .filter(
          (name) =>
            !Object.keys(reasons).some((known) => line.includes(known) && known.includes(name)),
        )
      const number = numbers.exec(line)?.[0]
      const body = knownBodies.exec(line)?.[0]
      for (const one of [...said, number, body])
        if (one !== undefined) found.push(`${path}:${at + 1}: ${one}`)
    }
  }
  assert.deepEqual(found, [], 'put it in the county’s folder (counties/README.md)')
})

test('what is looked for would be found', () => {
  for (const text of [
    'länets 49 kommuner',
    'Alla 50 parter',
    'fyra kommunalförbund',
    'the four municipal associations',
    'when fifty councils have decided',
  ])
    assert.match(text, numbers)
  for (const text of ['1 av 50 rader', 'x="49.5%"', 'som mest 50', 'addDays(easter, 49)'])
    assert.doesNotMatch(text, numbers)
  assert.match("strategicBoard = 'ssn'", knownBodies)
})

test('each county’s folder has a place in counties, and the README there names its files', async () => {
  const readme = await readText('counties/README.md')
  for (const name of listBundled()) {
    const files = readdirSync(new URL(`../counties/${name}/`, import.meta.url))
    for (const file of files) assert.ok(readme.includes(`\`${file}\``), `${name}/${file}`)
  }
})
