// SPDX-License-Identifier: EUPL-1.2
// What may be wider than where it stands scrolls by itself: named, reached by keyboard, and with a shade at
// the edge that has more. The page never gets wider for its sake. It is a group and no landmark: a page may
// have many tables, some of the same name.

import type { ComponentChildren } from 'preact'

export function Scrolled({
  label,
  children,
}: {
  /** What it is, for one who does not see it: the caption of a table. */
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="scroll-x" role="group" aria-label={label} tabindex={0}>
      {children}
    </div>
  )
}
