// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Result } from '#kernel/result.ts'
import { checkEmail, checkName, checkPersonTitle, checkPhone } from './person.ts'
import { slugOf } from './slug.ts'

const answer = (result: Result<string, string>) => (result.granted ? result.value : result.refusal)

test('a name is tidied, and refused when empty, too long or holding a personal number', () => {
  assert.equal(answer(checkName('  Anna \n Ek ')), 'Anna Ek')
  assert.equal(answer(checkName('   ')), 'text-missing')
  assert.equal(answer(checkName('a'.repeat(201))), 'text-too-long')
  assert.equal(answer(checkName('Anna 811218-9876')), 'personal-number')
})

test('an e-mail is compared in small letters', () => {
  assert.equal(answer(checkEmail(' Anna.Ek@Lerum.Exempel.SE ')), 'anna.ek@lerum.exempel.se')
  for (const typed of [
    '',
    'anna',
    'anna@',
    '@lerum.se',
    'anna@lerum',
    'a b@lerum.se',
    'a@b..se',
    '811218-9876@b.se',
  ]) {
    assert.equal(answer(checkEmail(typed)), 'email-is-none', typed)
  }
})

test('a title may be missing, and is refused when too long or holding a personal number', () => {
  assert.equal(answer(checkPersonTitle('')), '')
  assert.equal(answer(checkPersonTitle(' Utredare,\n hälsa ')), 'Utredare, hälsa')
  assert.equal(answer(checkPersonTitle('a'.repeat(101))), 'text-too-long')
  assert.equal(answer(checkPersonTitle('Utredare 811218-9876')), 'personal-number')
})

test('a phone number may be missing but not be something else', () => {
  assert.equal(answer(checkPhone('')), '')
  assert.equal(answer(checkPhone('0302-52 10 00')), '0302-52 10 00')
  assert.equal(answer(checkPhone('+46 (0)302 52 10 00')), '+46 (0)302 52 10 00')
  assert.equal(answer(checkPhone('ring mig')), 'phone-is-none')
  assert.equal(answer(checkPhone('811218-9876')), 'personal-number')
})

test('a name becomes an address', () => {
  assert.equal(slugOf('Lilla Edet'), 'lilla-edet')
  assert.equal(slugOf('Åmål'), 'amal')
  assert.equal(slugOf('Dals-Ed'), 'dals-ed')
  assert.equal(slugOf('Göteborgsområdet'), 'goteborgsomradet')
})
