// SPDX-License-Identifier: EUPL-1.2
// How long each edition runs: published days and term rules (db/reference, vectors of the date
// rules). What is not published is assumed, and says so.

import { day } from '#kernel/day.ts'
import type { Terms } from '../agreement/rules/edition.ts'

const terms = (given: Partial<Terms> & Pick<Terms, 'startsOn'>): Terms => ({
  endsOn: undefined,
  periodYears: undefined,
  noticeMonths: undefined,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: false,
  followsMain: false,
  source: '',
  isAssumed: false,
  ...given,
})

/** 2012: extended one year since late comments came in; notice by 2016-03-31 to end 2017-03-31. */
export const terms2012 = terms({
  startsOn: day('2012-04-01'),
  endsOn: day('2016-03-31'),
  noticeMonths: 12,
  extensionYears: 1,
  extension: 'by-decision',
  maxExtensions: 1,
  continuesUntilReplaced: true,
  source: 'vastkom.se; första dagen är antagen',
})

/** 2017: decided 2017-01-31, runs on until another decision is made (2022-12-12). */
export const terms2017 = terms({
  startsOn: day('2017-04-01'),
  endsOn: day('2020-12-31'),
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'automatic',
  maxExtensions: 1,
  continuesUntilReplaced: true,
  source: 'vastkom.se, vgregion.se; förlängningens sätt är antaget',
})

/** 2023: four years, three more, eighteen months; it fell. */
export const terms2023 = terms({
  startsOn: day('2023-01-01'),
  periodYears: 4,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'by-decision',
  maxExtensions: 1,
  source: 'regionfullmaktige.nu',
})

/** 2027: only the first day is published. The terms of the 2023 proposal are assumed. */
export const terms2027 = terms({
  startsOn: day('2027-01-01'),
  periodYears: 4,
  noticeMonths: 18,
  extensionYears: 3,
  extension: 'by-decision',
  maxExtensions: 1,
  source: 'Första dagen är publicerad; villkoren är antagna efter förslaget 2023',
  isAssumed: true,
})

export const termsDischarge = terms({
  startsOn: day('2018-09-25'),
  endsOn: day('2020-12-31'),
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'by-decision',
  source: 'Första dagen är publicerad (vastkom.se); villkor och förlängningar är påhittade',
  isAssumed: true,
})

export const termsOfAnnex2027 = terms({
  startsOn: day('2027-01-01'),
  followsMain: true,
  source: 'Följer huvudavtalet; antaget',
  isAssumed: true,
})

/** 2017: two annexes ran with the main agreement; that the dental one did as well is assumed. */
export const termsOfAnnex2017 = terms({
  startsOn: day('2017-04-01'),
  followsMain: true,
  source: 'Samma avtalsperiod som huvudavtalet (skaraborg.se, vgregion.se)',
})

export const termsOfDental2017 = terms({
  ...termsOfAnnex2017,
  source: 'Följer huvudavtalet; antaget',
  isAssumed: true,
})
