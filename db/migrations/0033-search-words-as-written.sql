-- SPDX-License-Identifier: EUPL-1.2
-- Texts are searched by the words as they are written. Which forms belong together is said by a table
-- of the words that have been met: it needs no files in the database server, and no right to put them
-- there, so that search finds the same on every server.

alter table provision_wording drop column search;
-- Soft hyphens and signs without width are no part of a word; a hyphen that does not break is a hyphen.
alter table provision_wording add column words tsvector generated always as (
  setweight(to_tsvector('simple', translate(heading, U&'\2010\2011\00AD\200B\200C\200D\2060\FEFF', '--')), 'A') ||
  setweight(to_tsvector('simple', translate(plain_text, U&'\2010\2011\00AD\200B\200C\200D\2060\FEFF', '--')), 'B')
) stored;
create index provision_wording_words on provision_wording using gin (words);

-- A word that stands in a text that can be searched, and what it has in common with others.
create table search_word (
  word text primary key,
  stems text[] not null default '{}',
  roots text[] not null default '{}',
  heads text[] not null default '{}',
  tails text[] not null default '{}',
  -- Whether the dictionary has been asked.
  is_read boolean not null default false
);
create index search_word_stems on search_word using gin (stems);
create index search_word_roots on search_word using gin (roots);
create index search_word_heads on search_word using gin (heads);
create index search_word_tails on search_word using gin (tails);
create index search_word_unread on search_word (word) where not is_read;
grant select, update (stems, roots, heads, tails, is_read) on search_word to samsyn_working;

create function meet_words_of_version(met uuid) returns void language sql
set search_path = pg_catalog, public, pg_temp as $$
  insert into search_word (word)
  select distinct met_word
  from provision_wording, unnest(tsvector_to_array(words)) as met_word
  where version_id = met and met_word !~ '[0-9/@]' and length(met_word) between 2 and 60
  on conflict do nothing
$$;
revoke execute on function meet_words_of_version(uuid) from public;

-- A frozen text is what is searched, and it never changes.
create function meet_words() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  perform public.meet_words_of_version(new.id);
  return null;
end $$;
revoke execute on function meet_words() from public;
create trigger words_are_met after update on version
  for each row when (old.status = 'draft' and new.status <> 'draft') execute function meet_words();

select meet_words_of_version(id) from version where status <> 'draft';
