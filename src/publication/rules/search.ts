// SPDX-License-Identifier: EUPL-1.2
// What a search gives, of all rooms together.

export const mostNamed = 10
