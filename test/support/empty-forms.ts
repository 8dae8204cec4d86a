// SPDX-License-Identifier: EUPL-1.2
// Sends a page's forms as one who filled in next to nothing: all is empty but the last text, so that
// what was typed can be looked for in the answer.

import type { Page } from 'playwright-core'

export type FoundForm = {
  /** Its place among the forms of the page. */
  readonly at: number
  /** Where it is sent, and what it asks for: the same form on two pages is one form. */
  readonly signature: string
}

/** The forms of the page that ask for something and can be sent. */
export function findForms(page: Page): Promise<FoundForm[]> {
  return page.evaluate<
    FoundForm[]
  >(`[...document.querySelectorAll('main form')].flatMap((form, at) => {
    const asked = [...form.elements].filter((one) => one.matches(${typedIn}) || one.matches('input[type=radio], input[type=checkbox], input[type=file], select'))
    const button = [...form.elements].find((one) => one.type === 'submit' && !one.disabled && one.ariaDisabled !== 'true')
    if (form.getAttribute('method') !== 'post' || asked.length === 0 || !button) return []
    const names = [...new Set(asked.map((one) => one.name))]
    const signature = [new URL(form.getAttribute('action') ?? '', location.href).pathname, button.textContent.trim(), ...names].join(' ')
    return [{ at, signature: signature.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replace(/\\d+/g, 'N') }]
  })`)
}

export const marker = 'Det här står kvar'

export type SentForm = { readonly status: number; readonly keptIn: string | undefined }

/** Sends the form; `keptIn` names the control that the marker was typed in. */
export async function sendNearlyEmpty(page: Page, form: FoundForm): Promise<SentForm> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().isNavigationRequest() && response.request().method() === 'POST',
  )
  const loaded = page.waitForEvent('load')
  const keptIn = await page.evaluate<string | null>(`(() => {
    const form = document.querySelectorAll('main form')[${form.at}]
    const controls = [...form.elements]
    for (const one of controls) {
      if (one.matches('input[type=radio], input[type=checkbox]')) one.checked = false
      else if (one.matches('select')) one.selectedIndex = [...one.options].findIndex((option) => option.value === '')
      else if (one.matches(${typedIn})) one.value = ''
    }
    const typed = controls.filter((one) => one.matches(${typedIn}))
    const last = typed.length > 1 ? typed.at(-1) : undefined
    if (last) last.value = ${JSON.stringify(marker)}
    form.noValidate = true
    const button = controls.find((one) => one.type === 'submit' && !one.disabled && one.ariaDisabled !== 'true')
    setTimeout(() => form.requestSubmit(button))
    return last ? last.name : null
  })()`)
  const [response] = await Promise.all([answered, loaded])
  return { status: response.status(), keptIn: keptIn ?? undefined }
}

/** Whether what was typed can still be read on the page. */
export function isKept(page: Page): Promise<boolean> {
  const text = JSON.stringify(marker)
  return page.evaluate<boolean>(
    `[...document.querySelectorAll(${typedIn})].some((one) => one.value.includes(${text})) || document.querySelector('main').textContent.includes(${text})`,
  )
}

const typedIn = JSON.stringify(
  'textarea:not([readonly]), input[type=text]:not([readonly]), input:not([type]), input[type=email], input[type=tel], input[type=search]',
)
