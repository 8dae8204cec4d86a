// SPDX-License-Identifier: EUPL-1.2
// What the room keeps as it was told: the plan that the public follows.

import { kept, type KeptRecord, part } from '#platform/record/kept-noun.ts'

export const revisionRecord: KeptRecord = {
  nouns: [
    kept({
      noun: 'revision',
      room: 'revision',
      inWords: { sv: 'Revideringen', en: 'The revision' },
      table: 'revision',
      id: 'id',
      columns: [
        'id',
        'slug',
        'title_sv',
        'title_en',
        'summary_sv',
        'summary_en',
        'starts_on',
        'ends_on',
        'position',
      ],
      parts: [
        part('revision_document', 'p.revision_id = t.id', ['document_id']),
        part('milestone', 'p.revision_id = t.id', [
          'id',
          'branch',
          'kind',
          'title_sv',
          'title_en',
          'starts_on',
          'ends_on',
          'source',
          'registered_on',
        ]),
        part('revision_round', 'p.revision_id = t.id', [
          'consultation_id',
          'decision_round_id',
          'position',
        ]),
      ],
      name: 't.slug',
    }),
  ],
  checks: [],
}
