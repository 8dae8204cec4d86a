// SPDX-License-Identifier: EUPL-1.2
// Who answers with which voice. Every answer is invented; a municipality's voice says nothing
// about what the real municipality thinks.
import type { Temper } from './draft-comment.ts'

export type Stance = 'endorse' | 'endorse-with-changes' | 'oppose' | 'abstain' | 'no-comments'

export const stanceOf: Readonly<Record<Temper, Stance>> = {
  'small-rural': 'endorse-with-changes',
  'large-city': 'endorse-with-changes',
  coast: 'endorse-with-changes',
  economy: 'endorse-with-changes',
  'patient-safety': 'endorse-with-changes',
  legal: 'endorse-with-changes',
  supportive: 'endorse',
  critical: 'oppose',
  brief: 'endorse',
  detail: 'endorse-with-changes',
  simplify: 'endorse',
  abstaining: 'abstain',
  hospital: 'endorse-with-changes',
  'primary-care': 'endorse',
  'private-caregiver': 'endorse-with-changes',
}

/** Municipalities by code, in the order in which they take turns with the comments. */
export const municipalitiesBy: Readonly<Partial<Record<Temper, readonly string[]>>> = {
  'small-rural': ['1438', '1439', '1460', '1461', '1445', '1447', '1443', '1452'],
  'large-city': ['1480', '1490', '1481', '1488'],
  coast: ['1407', '1419', '1421', '1427', '1435', '1484', '1486'],
  economy: ['1487', '1462', '1473', '1499'],
  'patient-safety': ['1415', '1463', '1494', '1441'],
  legal: ['1482', '1401', '1496'],
  supportive: ['1485', '1489', '1491', '1495', '1472'],
  critical: ['1430', '1465', '1493'],
  brief: ['1444', '1466', '1497'],
  detail: ['1402', '1440', '1471'],
  simplify: ['1470', '1442', '1498'],
  abstaining: ['1492', '1446'],
}

/** Bodies under the region, by the slug of the county pack. */
export const bodiesBy: Readonly<Partial<Record<Temper, string>>> = {
  hospital: 'utforarstyrelse-1',
  'primary-care': 'utforarstyrelse-2',
  'private-caregiver': 'privata-vardgivare',
}

export const regionCode = '14'

/** The region's own answer, made of those of its bodies. */
export const regionOverall =
  'Strategiska hälso- och sjukvårdsnämnden har sammanställt svaren från styrelser, nämnder och privata vårdgivare i vårdvalet. Regionen tillstyrker förslaget. Svaren visar att tidsgränser och krav på dialog behöver gå att använda i vardagen, och att kraven på läkare dygnet runt måste följas av uppdrag och ersättning.'

/** Those that answered after the last day. */
export const lateDays: Readonly<Record<string, string>> = {
  '1439': '2025-06-25',
  '1498': '2025-06-23',
  '1492': '2025-06-27',
}

/** The days that the others take turns to answer on. */
export const answerDays: readonly string[] = [
  '2025-04-15',
  '2025-05-07',
  '2025-05-14',
  '2025-05-21',
  '2025-05-28',
  '2025-06-03',
  '2025-06-05',
  '2025-06-10',
  '2025-06-11',
  '2025-06-12',
  '2025-06-16',
  '2025-06-17',
  '2025-06-18',
  '2025-06-19',
]
