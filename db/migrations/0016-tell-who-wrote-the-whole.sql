-- For whom in the party the answer's overall text was written: the mandate tells the board or the unit,
-- as it does for stances, comments and answers to questions since 0011.

alter table response_draft add column updated_with uuid references mandate;
