// SPDX-License-Identifier: EUPL-1.2
// A letter as it is sent: plain text, and the same for those who read mail as HTML.

export type MailStatus = 'queued' | 'sent' | 'failed' | 'dropped'

/** Where whoever has a reminder declines more of them without signing in. */
export const stopPathOf = (key: string) => `/brev/sluta/${key}`

/** The letter as plain text, with its link and where reminders are turned off. */
export function plainText(body: string, link: string, footer: string): string {
  return `Hej!\n\n${body}\n\n${link}\n\n-- \n${footer}\n`
}

/** The same for those who read mail as HTML: paragraphs and a link, nothing that is fetched. */
export function htmlText(subject: string, body: string, link: string, footer: string): string {
  const paragraphs = ['Hej!', ...body.split('\n\n')].map((text) => `<p>${escape(text)}</p>`)
  return [
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>`,
    ...paragraphs,
    `<p><a href="${escape(link)}">${escape(link)}</a></p>`,
    `<hr><p><small>${escape(footer)}</small></p></body></html>`,
  ].join('\n')
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
