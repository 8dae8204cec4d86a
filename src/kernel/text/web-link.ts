// SPDX-License-Identifier: EUPL-1.2
// Which addresses on the web a text may lead to, wherever they are typed or read from a file.

/**
 * Whether the address is one of http or https with a plain host. A name and password before the host
 * are refused: they are a secret that would be published, or they make the host look like another.
 */
export function isWebLink(address: string): boolean {
  // Browsers take a backslash for a slash, and skip line ends and tabs.
  if (/[\s\p{C}"<>\\]/u.test(address)) return false
  return /^https?:\/\/[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?(?::\d{1,5})?(?:[/?#]|$)/iu.test(
    address,
  )
}
