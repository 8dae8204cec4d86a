// SPDX-License-Identifier: EUPL-1.2
// What stands beside an occurrence of a shared text, with its links.

import type { Visit } from '#platform/page.ts'
import type { SharedNote } from '../reads/shared-texts.ts'
import { numberInAddress } from '../rules/address.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import type { SharedNoteLinks } from '../views/shared-note-view.tsx'
import { provisionHref } from './addresses.ts'

export function sharedLinks(
  visit: Pick<Visit, 'link'>,
  read: Pick<Version, 'id'>,
  note: SharedNote | undefined,
): SharedNoteLinks | undefined {
  return (
    note && {
      name: note.name,
      others: note.others.map(({ version, provision, isSame }) => {
        const isHere = version.id === read.id
        const number = numberInAddress(provision.number)
        const name = editionName(version)
        return {
          text: isHere ? number : number === '' ? name : `${name}, ${number}`,
          href: provisionHref(visit, version, provision),
          isHere,
          isSame,
        }
      }),
    }
  )
}
