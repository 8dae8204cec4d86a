-- SPDX-License-Identifier: EUPL-1.2
-- Two lists that the rules close and the database left open: the kind of a unit, and what a party says of
-- one text of a round. So the row types know them, and no row can say anything else.

alter table unit add constraint unit_kind_is_known
  check (kind in ('unit', 'group', 'administration', 'district'));

alter table response_stance add constraint stance_of_text_is_known check (stance in (
  'endorse', 'endorse-with-changes', 'oppose', 'abstain', 'no-comments'));

alter table response_stance add constraint stance_subject_is_known check (subject_kind in (
  'package', 'document', 'section'));
