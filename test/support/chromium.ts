// SPDX-License-Identifier: EUPL-1.2
// A real browser. The runner has found it; run alone, a test looks in the usual place.

import { chromium, type Browser } from 'playwright-core'

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['SAMSYN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
