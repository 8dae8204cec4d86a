// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal. Public ones may change a page that anyone can read.

export const organisationEvents = {
  'county-established': { isPublic: true, subjectKind: 'party' },
  'name-given': { isPublic: true, subjectKind: 'dated-name' },
  'party-added': { isPublic: true, subjectKind: 'party' },
  'party-ended': { isPublic: true, subjectKind: 'party' },
  'body-added': { isPublic: true, subjectKind: 'body' },
  'body-ended': { isPublic: true, subjectKind: 'body' },
  'membership-changed': { isPublic: true, subjectKind: 'party' },
  'meeting-days-added': { isPublic: true, subjectKind: 'body' },
  'meeting-day-moved': { isPublic: true, subjectKind: 'body' },
  'meeting-day-removed': { isPublic: true, subjectKind: 'body' },
  'person-invited': { isPublic: false, subjectKind: 'person' },
  'person-named': { isPublic: false, subjectKind: 'person' },
  'mandate-given': { isPublic: false, subjectKind: 'mandate' },
  'mandate-offered': { isPublic: false, subjectKind: 'mandate' },
  'mandate-accepted': { isPublic: false, subjectKind: 'mandate' },
  'mandate-declined': { isPublic: false, subjectKind: 'mandate' },
  'mandate-withdrawn': { isPublic: false, subjectKind: 'mandate' },
  'mandate-ended': { isPublic: false, subjectKind: 'mandate' },
  'coordination-handed-over': { isPublic: false, subjectKind: 'mandate' },
  'contact-person-set': { isPublic: true, subjectKind: 'party' },
  'contact-person-left': { isPublic: true, subjectKind: 'party' },
  'identity-confirmed': { isPublic: false, subjectKind: 'identity-request' },
  'identity-rejected': { isPublic: false, subjectKind: 'identity-request' },
  'unit-added': { isPublic: false, subjectKind: 'unit' },
} as const

export type OrganisationEvent = keyof typeof organisationEvents
