-- What is written beside a text is fixed with it: also past the commands, a law reference is neither
-- put beside a frozen text nor taken from it. (The reasons for removals have this guard since 0010.)

create trigger frozen_reference_never_changes before insert or update or delete on law_reference
  for each row execute function refuse_change_of_frozen_text();
