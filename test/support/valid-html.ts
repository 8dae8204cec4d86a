// SPDX-License-Identifier: EUPL-1.2
// What a validator says of HTML as it was sent. One set of rules for parts and whole pages.

import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Preact writes HTML: void elements with a slash, and attributes without a value.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A label around its control still names it by id: some assistive technology needs that.
    'no-redundant-for': 'off',
    // A phone number in running text breaks where it may.
    'tel-non-breaking': 'off',
    'long-title': 'off',
    // Checkboxes that answer one question have one name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A list may be named: it is a list of something. So may a group that scrolls sideways.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

/** One line per fault; none for valid HTML. */
export async function faultsOfHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`),
  )
}
