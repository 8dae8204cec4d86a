-- SPDX-License-Identifier: EUPL-1.2
-- Who a provision makes responsible, in which situations and on what conditions; and the words of a
-- county for situations, as its staff say them.

create table situation_word (
  id uuid primary key,
  kind text not null constraint situation_word_kind_is_known
    check (kind in ('setting', 'measure', 'orderer', 'group', 'question')),
  -- Its own name in addresses and marks.
  slug text not null constraint situation_word_slug_stands_in_an_address check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  position integer not null,
  name text not null constraint situation_word_has_a_name check (name <> ''),
  name_en text not null constraint situation_word_has_an_english_name check (name_en <> ''),
  -- As it stands after «ansvarar för» and «is responsible for».
  in_sentence text not null default '',
  in_sentence_en text not null default '',
  -- What else it is called, in everyday Swedish.
  synonyms text[] not null default '{}',
  -- Whether it is one of the choices of the three questions.
  is_offered boolean not null default false,
  revision integer not null default 1,
  constraint situation_word_is_there_once unique (kind, slug)
);

create table provision_mark (
  id uuid primary key,
  -- The version whose text was read; a later one has it too as long as the provision says the same.
  version_id uuid not null references version on delete cascade,
  provision_id uuid not null references provision on delete cascade,
  -- «none»: somebody has read it and it makes nobody responsible.
  responsible text not null constraint provision_mark_responsible_is_known
    check (responsible in ('region', 'municipality', 'both', 'unclear', 'none')),
  -- Whether it settles who is responsible, or adds what somebody is to do.
  is_deciding boolean not null,
  -- Slugs of situation_word; none means any.
  measures text[] not null,
  except_measures text[] not null,
  settings text[] not null,
  orderers text[] not null,
  groups text[] not null,
  age_from integer,
  age_to integer,
  -- In their order.
  conditions text[] not null,
  region_does text[] not null,
  municipality_does text[] not null,
  payer text constraint provision_mark_payer_is_known check (payer in ('region', 'municipality', 'both', 'unclear')),
  note text not null default '',
  -- Of the words that were read.
  fingerprint text not null,
  marked_on date not null,
  marked_with uuid not null references mandate,
  revision integer not null default 1,
  constraint provision_mark_is_one_in_a_version unique (version_id, provision_id),
  constraint provision_mark_ages_are_in_order check (age_from >= 0 and age_to >= coalesce(age_from, 0))
);
create index provision_mark_of_provision on provision_mark (provision_id);

grant select, insert on situation_word, provision_mark to samsyn_working;
grant update (position, name, name_en, in_sentence, in_sentence_en, synonyms, is_offered, revision)
  on situation_word to samsyn_working;
grant update (responsible, is_deciding, measures, except_measures, settings, orderers, groups, age_from, age_to,
  conditions, region_does, municipality_does, payer, note, fingerprint, marked_on, marked_with, revision)
  on provision_mark to samsyn_working;
