-- Whether the overall text is as its writer saw it is asked of its words, as for stances and answers to
-- questions: a count told a change when it was another part of the draft that had been saved.

alter table response_draft drop column revision;
