// SPDX-License-Identifier: EUPL-1.2
// The words of a draft's history: what was done, undoing it, and restoring an earlier wording.

import type { StepWay } from '../../agreement/rules/draft-steps.ts'
import type { StepDeed } from '../rules/taking-back.ts'

type Done = Readonly<Record<StepDeed | Exclude<StepWay, 'changed'>, string>>

export const historySv = {
  link: 'Ändringar',
  title: (name: string) => `Ändringar i ${name}`,
  lead: 'Varje ändring i utkastet, den senaste först. Du kan ångra det du själv har gjort, så länge ingen har ändrat samma sak sedan dess.',
  none: 'Inget har ändrats sedan utkastet började.',
  more: (most: number) => `De ${most} senaste ändringarna visas.`,
  done: {
    inserted: 'La till',
    removed: 'Strök',
    reworded: 'Skrev om',
    moved: 'Flyttade',
    shared: 'Bytte gemensam text',
    reasoned: 'Motiverade',
    laws: 'Ändrade lagrum',
    titled: 'Bytte titel',
    renumbered: 'Numrerade om',
    split: 'Delade',
    merged: 'Slog ihop',
    restored: 'Återställde',
    undone: 'Ångrade',
  } as Done,
  by: (when: string, name: string) => (name === '' ? when : `${when}, ${name}`),
  why: 'Motiv',
  isUndone: 'Ångrad',
  undo: 'Ångra',
  redo: 'Gör om',
  undoWhat: (what: string) => `Ångra: ${what}`,
  redoWhat: (what: string) => `Gör om: ${what}`,
  tooLate: 'Det går inte att ångra',
  toHistory: 'Se alla ändringar',
  ofProvision: (name: string) => `Lydelser av ${name}`,
  ofProvisionLead:
    'Varje lydelse som bestämmelsen har haft i utkastet, den senaste först, med vad som skilde från den före.',
  provisionLink: 'Tidigare lydelser',
  now: 'Gäller i utkastet nu',
  first: 'När utkastet började',
  gone: 'Struken ur utkastet',
  noWords: 'Orden är desamma.',
  restore: 'Återställ den här lydelsen',
  restoreTitle: (name: string) => `Återställ en tidigare lydelse av ${name}`,
  restoreLead:
    'Den tidigare lydelsen blir en ny ändring. Det som står nu försvinner inte: det finns kvar bland lydelserna.',
  doRestore: 'Återställ',
  keep: 'Låt den stå',
  restoreClash:
    'Någon annan har ändrat bestämmelsen sedan du öppnade sidan. Inget är återställt. Så här står den nu.',
  isSo: 'Bestämmelsen har redan den lydelsen.',
}

export const historyEn: typeof historySv = {
  link: 'Changes',
  title: (name) => `Changes in ${name}`,
  lead: 'Every change of the draft, the latest first. You can undo what you have done yourself, as long as nobody has changed the same thing since.',
  none: 'Nothing has changed since the draft began.',
  more: (most) => `The ${most} latest changes are shown.`,
  done: {
    inserted: 'Added',
    removed: 'Removed',
    reworded: 'Reworded',
    moved: 'Moved',
    shared: 'Changed shared text',
    reasoned: 'Gave a reason',
    laws: 'Changed laws',
    titled: 'Changed the title',
    renumbered: 'Numbered anew',
    split: 'Split',
    merged: 'Merged',
    restored: 'Restored',
    undone: 'Undid',
  },
  by: (when, name) => (name === '' ? when : `${when}, ${name}`),
  why: 'Reason',
  isUndone: 'Undone',
  undo: 'Undo',
  redo: 'Do again',
  undoWhat: (what) => `Undo: ${what}`,
  redoWhat: (what) => `Do again: ${what}`,
  tooLate: 'It cannot be undone',
  toHistory: 'See all changes',
  ofProvision: (name) => `Wordings of ${name}`,
  ofProvisionLead:
    'Every wording that the provision has had in the draft, the latest first, with what differed from the one before.',
  provisionLink: 'Earlier wordings',
  now: 'In the draft now',
  first: 'When the draft began',
  gone: 'Removed from the draft',
  noWords: 'The words are the same.',
  restore: 'Restore this wording',
  restoreTitle: (name) => `Restore an earlier wording of ${name}`,
  restoreLead:
    'The earlier wording becomes a new change. What stands now does not go away: it remains among the wordings.',
  doRestore: 'Restore',
  keep: 'Leave it as it is',
  restoreClash:
    'Someone else has changed the provision since you opened the page. Nothing is restored. This is how it stands now.',
  isSo: 'The provision has that wording already.',
}
