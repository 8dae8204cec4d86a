// SPDX-License-Identifier: EUPL-1.2
// The words of a page whose number the asked text does not have.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'

const d = (day: Day) => formatDay(day, 'sv')
const e = (day: Day) => formatDay(day, 'en')

export const formerNumberSv = {
  title: (number: string) => `Bestämmelse ${number}`,
  notIn: (name: string) => `${name} har ingen bestämmelse med det numret. Här är var numret finns.`,
  notThatDay: (day: Day, isToday: boolean) =>
    isToday
      ? 'Texten som gäller i dag har ingen bestämmelse med det numret. Här är var numret finns.'
      : `Texten som gäller ${d(day)} har ingen bestämmelse med det numret. Här är var numret finns.`,
  stands: 'Bestämmelsen är nu',
  takenOver: 'Orden har tagits över av',
  struck: 'Bestämmelsen finns inte i',
  noEdition: 'Ingen utgåva av dokumentet gäller den dagen.',
  life: 'Bestämmelsens liv',
}

export const formerNumberEn: typeof formerNumberSv = {
  title: (number) => `Provision ${number}`,
  notIn: (name) => `${name} has no provision with that number. Here is where the number stands.`,
  notThatDay: (day, isToday) =>
    isToday
      ? 'The text that applies today has no provision with that number. Here is where it stands.'
      : `The text that applies on ${e(day)} has no provision with that number. Here is where it stands.`,
  stands: 'The provision is now',
  takenOver: 'Its words were taken over by',
  struck: 'The provision is not in',
  noEdition: 'No edition of the document applies on that day.',
  life: 'The life of the provision',
}
