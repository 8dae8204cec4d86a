// SPDX-License-Identifier: EUPL-1.2
// What the room keeps as it was told: who was to do what and by when, and what was done.

import { kept, type KeptRecord, part } from '#platform/record/kept-noun.ts'

export const processRecord: KeptRecord = {
  nouns: [
    kept({
      noun: 'route',
      room: 'process',
      inWords: { sv: 'Vägen', en: 'The route' },
      table: 'route',
      id: 'id',
      columns: ['id', 'kind', 'template', 'title'],
      parts: [
        part('route_step', 'p.route_id = t.id', [
          'id',
          'key',
          'position',
          'verb',
          'title_sv',
          'title_en',
          'branch',
          'after_keys',
          'opens_on',
          'due_on',
          'is_optional',
        ]),
        part(
          'route_step_body',
          'p.step_id in (select s.id from public.route_step s where s.route_id = t.id)',
          ['id', 'step_id', 'body_id', 'position', 'covers'],
        ),
      ],
      name: 't.title',
    }),
    kept({
      noun: 'step-act',
      room: 'process',
      inWords: { sv: 'Det utförda steget', en: 'The step taken' },
      table: 'step_act',
      id: 'id',
      columns: [
        'id',
        'step_id',
        'body_id',
        'done_on',
        'note',
        'recorded_at',
        'recorded_by',
        'mandate_id',
        'is_waived',
        'turn',
      ],
      parts: [
        part('step_reopening', 'p.act_id = t.id', [
          'id',
          'reopened_on',
          'reason',
          'recorded_at',
          'recorded_by',
          'mandate_id',
        ]),
      ],
      name: `(select r.title || ', ' || s.title_sv || ', ' || b.name
        from public.route_step s join public.route r on r.id = s.route_id, public.body b
        where s.id = t.step_id and b.id = t.body_id)`,
    }),
  ],
  checks: [],
}
