-- SPDX-License-Identifier: EUPL-1.2
-- The journal is read by day, by person and by what happened, and letters that are alike are one row.

create index journal_by_day on journal (product_day);
create index journal_by_person on journal (person_id);
create index journal_by_event on journal (event);
create index journal_letters on journal ((payload ->> 'matter'), event, product_day)
  where event in ('mail-queued', 'mail-sent', 'mail-failed', 'mail-dropped');
