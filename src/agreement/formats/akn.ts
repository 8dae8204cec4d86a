// SPDX-License-Identifier: EUPL-1.2
// Names that the writer and the reader of Akoma Ntoso share.

/** OASIS Standard of 29 August 2018. */
export const akn = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What the standard has no word for stands in attributes and elements of our own. */
export const own = 'urn:x-samsyn:akn:1'

/** How a provision is called in Akoma Ntoso, and how its eId begins (Naming Convention 1.0). */
export const elements = {
  chapter: { name: 'chapter', short: 'chp' },
  section: { name: 'section', short: 'sec' },
  paragraph: { name: 'paragraph', short: 'para' },
  point: { name: 'point', short: 'point' },
  // The standard's general container, with what it is in its name.
  definition: { name: 'hcontainer', short: 'hcontainer' },
  table: { name: 'hcontainer', short: 'hcontainer' },
} as const

/** Who a provision binds, as a role that the document refers to. */
export const actorIds = {
  region: 'region',
  municipality: 'municipality',
  joint: 'region-and-municipality',
} as const
