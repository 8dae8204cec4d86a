// SPDX-License-Identifier: EUPL-1.2
// How the states of the workspace look: those of a version, and two that only those who write see.

import { inBoth } from '#kernel/language.ts'
import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { VersionState } from '../../agreement/rules/version-state.ts'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { messagesIn } from '../messages.ts'

/** `internal` is a frozen text that nobody else can read; `read-in` a file that is not saved. */
export type WorkspaceState = VersionState | 'internal' | 'read-in'

export const workspaceLooks: Readonly<Record<WorkspaceState, StatusLook>> = {
  ...versionLooks,
  internal: {
    ...versionLooks.frozen,
    tone: 'wait',
    text: inBoth((language) => messagesIn(language).workspace.publish.state),
  },
  'read-in': looks('Inläst', 'Read in', 's-draft', 'none'),
  withdrawn: looks('Återkallad', 'Withdrawn', 's-end', 'none'),
}
