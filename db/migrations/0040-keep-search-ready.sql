-- SPDX-License-Identifier: EUPL-1.2
-- Texts are written seldom and searched often: what is new goes into the index at once, not into a list
-- that every search reads until the table is next looked after.

alter index provision_wording_words set (fastupdate = off);
alter index search_word_stems set (fastupdate = off);
alter index search_word_roots set (fastupdate = off);
alter index search_word_heads set (fastupdate = off);
alter index search_word_tails set (fastupdate = off);
select gin_clean_pending_list('provision_wording_words'),
  gin_clean_pending_list('search_word_stems'), gin_clean_pending_list('search_word_roots'),
  gin_clean_pending_list('search_word_heads'), gin_clean_pending_list('search_word_tails');
