// SPDX-License-Identifier: EUPL-1.2

/** The most characters of what is noted when a step is done. */
export const noteLength = 2000
