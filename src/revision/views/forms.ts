// SPDX-License-Identifier: EUPL-1.2
// What a process leader fills in: a new process, a day in its timeline, a round that belongs to it.

import { area, dayField, formOf, line, oneOf, optional, picked, several } from '#web/form-of.tsx'
import { branches, mostCharacters } from '../rules/revision.ts'

const { title, summary, slug } = mostCharacters

export const processForm = formOf('process', {
  titleSv: line('titel', { most: title }),
  titleEn: line('titel-en', { most: title }),
  slug: line('namn', { most: slug, isShort: true }),
  startsOn: dayField('borjar'),
  endsOn: optional(dayField('slutar')),
  documents: several('dokument'),
  summarySv: optional(area('kort', { most: summary, rows: 3 })),
  summaryEn: optional(area('kort-en', { most: summary, rows: 3, writtenIn: 'en' })),
})

export const milestoneForm = formOf('dag', {
  branch: oneOf('rad', branches, { isRow: true }),
  titleSv: line('titel', { most: title }),
  titleEn: line('titel-en', { most: title }),
  startsOn: dayField('borjar'),
  endsOn: optional(dayField('slutar')),
  source: optional(line('kalla', { most: title })),
})

export const roundForm = formOf('omgang', { round: picked('omgang') })
