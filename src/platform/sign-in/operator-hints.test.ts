// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hintFor } from './operator-hints.ts'
import type { SignInRefusal } from './refusal.ts'

const causes: readonly [SignInRefusal, unknown, RegExp | undefined][] = [
  ['provider-refused', { error: 'invalid_scope' }, /^SAMSYN_OIDC_2_SCOPE: /],
  ['provider-refused', { error: 'unauthorized_client' }, /^SAMSYN_OIDC_2_CLIENT_ID: /],
  ['provider-refused', { error: 'unmet_authentication_requirements' }, /^SAMSYN_OIDC_2_ACR: /],
  // She changed her mind: there is nothing to set.
  ['provider-refused', { error: 'access_denied' }, undefined],
  ['exchange-failed', { error: 'invalid_client' }, /CLIENT_ID, SAMSYN_OIDC_2_CLIENT_SECRET: /],
  ['exchange-failed', { code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' }, /^datorns klocka/],
  ['exchange-failed', { cause: { code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' } }, /^datorns klocka/],
  ['exchange-failed', { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' }, /^SAMSYN_OIDC_2_ISSUER, /],
  ['exchange-failed', new Error('socket hang up'), undefined],
  ['exchange-failed', undefined, undefined],
  ['attempt-over', undefined, undefined],
  ['unknown-person', undefined, undefined],
]

for (const [refusal, cause, expected] of causes) {
  test(`the operator is told what to set: ${refusal} ${JSON.stringify(cause)}`, () => {
    const hint = hintFor({ id: 'oidc-2' }, refusal, {}, cause)
    if (expected === undefined) assert.equal(hint, undefined)
    else assert.match(hint?.text.sv ?? '', expected)
  })
}
