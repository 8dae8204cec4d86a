// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  checkAssurance,
  isWorthAsking,
  readToldName,
  readVerifiedEmail,
  type Belief,
  type Claims,
} from './told-by-provider.ts'

const email = 'anna@example.se'
const trusted: Belief = { emailVerifiedBy: { kind: 'issuer' } }
const byClaim = (claim: string): Belief => ({ emailVerifiedBy: { kind: 'claim', claim } })

const emails: readonly [string, Belief, readonly Claims[], string][] = [
  ['a yes by the standard', {}, [{ email, email_verified: true }], email],
  ['a yes as text', {}, [{ email, email_verified: 'true' }], email],
  ['a yes as a number', byClaim('xms_edov'), [{ email, xms_edov: 1 }], email],
  ['a no', {}, [{ email, email_verified: false }], 'email-not-verified'],
  ['a no as text', {}, [{ email, email_verified: 'false' }], 'email-not-verified'],
  ['nothing said', {}, [{ email }], 'email-not-verified'],
  ['null', {}, [{ email, email_verified: null }], 'email-not-verified'],
  ['a list', {}, [{ email, email_verified: [true] }], 'email-not-verified'],
  ['another word', {}, [{ email, email_verified: 'yes' }], 'email-not-verified'],
  [
    'the usual claim where another counts',
    byClaim('v'),
    [{ email, email_verified: true }],
    'email-not-verified',
  ],
  ['trusted and silent', trusted, [{ email }], email],
  ['trusted, and says no', trusted, [{ email, email_verified: false }], 'email-not-verified'],
  ['trusted, and says null', trusted, [{ email, email_verified: null }], 'email-not-verified'],
  ['trusted without an address', trusted, [{}], 'email-missing'],
  ['no address', {}, [{ email_verified: true }], 'email-missing'],
  ['an empty address', {}, [{ email: ' ', email_verified: true }], 'email-missing'],
  ['a list of addresses', {}, [{ email: [email], email_verified: true }], 'email-missing'],
  ['an address that is none', {}, [{ email: 'anna', email_verified: true }], 'email-not-usable'],
  ['an address of another claim', { ...trusted, emailClaim: 'upn' }, [{ upn: email }], email],
  ['the claim that is not asked', { ...trusted, emailClaim: 'upn' }, [{ email }], 'email-missing'],
  ['the second source has both', {}, [{ email }, { email, email_verified: true }], email],
  [
    'a yes about another address',
    {},
    [{ email }, { email: 'bo@example.se', email_verified: true }],
    'bo@example.se',
  ],
  ['a yes without an address', {}, [{ email }, { email_verified: true }], 'email-not-verified'],
  [
    'a no before a yes',
    {},
    [
      { email, email_verified: false },
      { email, email_verified: true },
    ],
    'email-not-verified',
  ],
]

for (const [what, belief, sources, expected] of emails) {
  test(`an e-mail: ${what}`, () => {
    const read = readVerifiedEmail(sources, belief)
    assert.equal(read.granted ? read.value : read.refusal, expected)
  })
}

const levels: readonly [string, readonly string[], Claims, string][] = [
  ['what was asked', ['loa3'], { acr: 'loa3' }, ''],
  ['one of several', ['loa3', 'loa4'], { acr: 'loa4' }, ''],
  ['a lower one', ['loa3'], { acr: 'loa2' }, 'loa3/loa2'],
  ['none', ['loa3'], {}, 'loa3/'],
  ['no text', ['3'], { acr: 3 }, '3/3'],
  ['a list', ['loa3'], { acr: ['loa3'] }, 'loa3/'],
  ['a longer word', ['loa3'], { acr: 'loa3-test' }, 'loa3/loa3-test'],
  ['other letters', ['loa3'], { acr: 'LOA3' }, 'loa3/LOA3'],
  ['nothing asked', [], {}, ''],
  ['signs no one sees', ['loa3'], { acr: 'loa2\u202e\u0000' }, 'loa3/loa2'],
]

for (const [what, asked, claims, expected] of levels) {
  test(`a level of assurance: ${what}`, () => {
    const checked = checkAssurance(claims, asked)
    assert.equal(
      checked.granted ? '' : `${checked.facts['asked']}/${checked.facts['told']}`,
      expected,
    )
  })
}

const names: readonly [string | undefined, readonly Claims[]][] = [
  ['Anna Ek', [{ name: ' Anna  Ek ' }]],
  ['Anna Ek', [{ given_name: 'Anna', family_name: 'Ek' }]],
  ['Ek', [{ family_name: 'Ek' }]],
  ['Anna Ek', [{ name: 'Anna Ek', given_name: 'A', family_name: 'E' }]],
  ['Anna Ek', [{ email }, { name: 'Anna Ek' }]],
  [undefined, [{ name: '' }, { name: 7, given_name: null }]],
]

for (const [expected, sources] of names) {
  test(`a name: ${JSON.stringify(sources)}`, () => {
    assert.equal(readToldName(sources), expected)
  })
}

test('the page about the user is asked when something is missing', () => {
  const whole = { email, email_verified: true, name: 'Anna Ek' }
  assert.equal(isWorthAsking(whole, {}), false)
  for (const claim of ['email', 'email_verified', 'name'])
    assert.equal(isWorthAsking({ ...whole, [claim]: undefined }, {}), true, claim)
  assert.equal(isWorthAsking({ email, name: 'Anna Ek' }, trusted), false)
})
