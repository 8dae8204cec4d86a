// SPDX-License-Identifier: EUPL-1.2
// A step as it waits for someone, in both languages.

import type { Bilingual } from '#kernel/language.ts'

export const matterWords = {
  title: (step: Bilingual, about: string): Bilingual => ({
    sv: `${step.sv}: ${about}`,
    en: `${step.en}: ${about}`,
  }),
  text: (body: string, waiting: number, isOptional: boolean): Bilingual => ({
    sv: `${body}.${isOptional ? ' Steget är frivilligt.' : ''}${waiting > 0 ? ` ${waiting === 1 ? 'Ett organ' : `${waiting} organ`} väntar på steget.` : ''}`,
    en: `${body}.${isOptional ? ' The step is optional.' : ''}${waiting > 0 ? ` ${waiting === 1 ? 'One body waits' : `${waiting} bodies wait`} for the step.` : ''}`,
  }),
  act: { sv: 'Öppna', en: 'Open' },
}
