-- A person is a name and a work e-mail; the rest stands with her mandates.
alter table person drop column title, drop column phone;
