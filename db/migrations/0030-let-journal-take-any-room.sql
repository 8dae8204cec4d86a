-- The journal knows who acts and not which rooms there are: a person, or the product itself, which
-- has no mandate and acts on behalf of nobody.
alter table journal drop constraint journal_has_an_actor;
alter table journal add constraint journal_has_an_actor
  check (person_id is not null or (mandate_id is null and on_behalf_of is null));
alter table journal add constraint journal_names_a_room check (room ~ '^[a-z]+(-[a-z]+)*$');
