-- SPDX-License-Identifier: EUPL-1.2
-- A county is data: what it is called, which steps its rounds take, how its bodies hang together and
-- where its parties lie on the map stand here, and no longer in the product.

create table county (
  only_row boolean primary key default true constraint county_is_one_row check (only_row),
  slug text not null,
  name_sv text not null,
  name_en text not null,
  -- The region as it is called in running text.
  region_sv text not null,
  region_en text not null,
  -- The questions that every change is tried against, and who has decided so; JSON's null where there are none.
  guiding_questions jsonb not null
);
grant select on county to samsyn_working;

create table county_route (
  kind text primary key constraint county_route_kind_is_known check (kind in ('consultation', 'decision')),
  steps jsonb not null
);
grant select on county_route to samsyn_working;

alter table party
  add column map_column integer,
  add column map_row integer,
  add column abbreviation text;
-- A body can belong under another, in as many steps as the party has.
alter table body add column parent_id uuid references body;

-- The installations made before this had the one county that the product knew.
insert into county (slug, name_sv, name_en, region_sv, region_en, guiding_questions)
select 'vastra-gotaland', 'Västra Götaland', 'Västra Götaland', 'Västra Götalandsregionen', 'Region Västra Götaland',
  $json${"by": {"sv": "Det politiska samrådsorganet (SRO)", "en": "The county’s political joint body (SRO)"}, "questions": [{"sv": "Vad är bäst för individen?", "en": "What is best for the individual?"}, {"sv": "Vad är bäst ur samhälls- och invånarperspektiv?", "en": "What is best for society and the inhabitants?"}, {"sv": "Behövs förtydligande i avtal och överenskommelser?", "en": "Do the agreements need to be made clearer?"}]}$json$::jsonb
where exists (select from party where code = '14');

insert into county_route (kind, steps)
select kind, steps::jsonb from (values
('consultation', $json$[
  {"key": "sro-position", "verb": "position", "branch": "joint", "title": {"sv": "Ställa sig bakom remissen", "en": "Back the consultation"}, "by": {"first": "joint-body"}, "due": "opens"},
  {"key": "vastkom-hand-over", "verb": "hand-over", "branch": "municipalities", "title": {"sv": "Sända till kommunalförbunden", "en": "Send to the municipal associations"}, "by": {"first": "joint-board"}, "after": ["sro-position"], "opens": "opens"},
  {"key": "association-hand-over", "verb": "hand-over", "branch": "municipalities", "title": {"sv": "Sända till kommunerna", "en": "Send to the municipalities"}, "by": {"boardsOf": "associations"}, "after": ["vastkom-hand-over"], "opens": "opens", "covers": "municipality-answer"},
  {"key": "municipality-answer", "verb": "answer", "branch": "municipalities", "title": {"sv": "Svara på remissen", "en": "Answer the consultation"}, "by": {"each": "municipality", "firstOf": ["executive-board", "board", "council"]}, "after": ["association-hand-over"], "due": "due"},
  {"key": "ssn-hand-over", "verb": "hand-over", "branch": "region", "title": {"sv": "Sända till regionens nämnder", "en": "Send to the region’s boards"}, "by": {"body": "ssn"}, "after": ["sro-position"], "opens": "opens"},
  {"key": "region-answer", "verb": "answer", "branch": "region", "title": {"sv": "Svara regionen", "en": "Answer the region"}, "by": {"every": ["board", "provider-board", "private-caregivers"], "of": "region", "except": ["ssn"]}, "after": ["ssn-hand-over"], "due": "region-due"},
  {"key": "ssn-compile", "verb": "compile", "branch": "region", "title": {"sv": "Sammanställa regionens svar", "en": "Compile the region’s answers"}, "by": {"each": "region", "prefer": ["ssn"], "firstOf": ["executive-board", "council"]}, "after": ["region-answer"], "due": "compile-due"},
  {"key": "work-up", "verb": "prepare", "branch": "joint", "title": {"sv": "Bearbeta svaren", "en": "Work on the answers"}, "by": {"first": "working-group"}, "after": ["municipality-answer", "ssn-compile"], "opens": "due"}
]$json$),
('decision', $json$[
  {"key": "sro-recommend", "verb": "recommend", "branch": "joint", "title": {"sv": "Rekommendera parterna", "en": "Recommend the parties"}, "by": {"first": "joint-body"}, "due": "opens"},
  {"key": "ssn-prepare", "verb": "prepare", "branch": "region", "title": {"sv": "Bereda och förankra", "en": "Prepare and ground"}, "by": {"body": "ssn"}, "after": ["sro-recommend"], "due": "region-proposal-due"},
  {"key": "rs-propose", "verb": "prepare", "branch": "region", "title": {"sv": "Föreslå fullmäktige", "en": "Propose to the council"}, "by": {"each": "region", "firstOf": ["executive-board"]}, "after": ["ssn-prepare"], "due": "region-proposal-due"},
  {"key": "rf-decide", "verb": "decide", "branch": "region", "title": {"sv": "Besluta i regionfullmäktige", "en": "Decide in the regional council"}, "by": {"each": "region", "firstOf": ["council"]}, "after": ["rs-propose"], "due": "deadline"},
  {"key": "vastkom-recommend", "verb": "recommend", "branch": "municipalities", "title": {"sv": "Rekommendera kommunalförbunden", "en": "Recommend the associations"}, "by": {"first": "joint-board"}, "after": ["sro-recommend"], "due": "recommend-due"},
  {"key": "association-recommend", "verb": "recommend", "branch": "municipalities", "title": {"sv": "Rekommendera kommunerna", "en": "Recommend the municipalities"}, "by": {"boardsOf": "associations"}, "after": ["vastkom-recommend"], "covers": "kf-decide"},
  {"key": "board-prepare", "verb": "prepare", "branch": "municipalities", "title": {"sv": "Bereda i nämnd", "en": "Prepare in the board"}, "by": {"each": "municipality", "firstOf": ["board"]}, "after": ["vastkom-recommend"], "optional": true},
  {"key": "ks-prepare", "verb": "prepare", "branch": "municipalities", "title": {"sv": "Bereda i kommunstyrelsen", "en": "Prepare in the executive board"}, "by": {"each": "municipality", "firstOf": ["executive-board"]}, "after": ["vastkom-recommend"], "optional": true},
  {"key": "kf-decide", "verb": "decide", "branch": "municipalities", "title": {"sv": "Besluta i kommunfullmäktige", "en": "Decide in the municipal council"}, "by": {"each": "municipality", "firstOf": ["council"]}, "after": ["association-recommend"], "due": "deadline"}
]$json$)
) as laid (kind, steps)
where exists (select from county);

update party set map_column = placed.map_column, map_row = placed.map_row, abbreviation = placed.abbreviation
from (values
  ('1440', 3, 7, null),
  ('1489', 4, 6, null),
  ('1460', 3, 2, null),
  ('1443', 5, 7, null),
  ('1490', 6, 7, null),
  ('1438', 2, 2, 'D-E'),
  ('1445', 4, 5, null),
  ('1499', 7, 6, null),
  ('1439', 3, 3, null),
  ('1444', 4, 4, null),
  ('1447', 7, 2, null),
  ('1480', 1, 8, 'Gbg'),
  ('1471', 6, 4, null),
  ('1466', 6, 6, null),
  ('1497', 8, 5, null),
  ('1401', 4, 8, null),
  ('1446', 8, 4, null),
  ('1482', 2, 7, null),
  ('1441', 4, 7, null),
  ('1494', 5, 4, null),
  ('1462', 3, 6, 'L E'),
  ('1484', 1, 5, null),
  ('1493', 7, 3, null),
  ('1463', 5, 8, 'Mrk'),
  ('1461', 4, 3, null),
  ('1430', 2, 3, null),
  ('1481', 2, 8, null),
  ('1421', 2, 5, null),
  ('1402', 3, 8, null),
  ('1495', 6, 5, null),
  ('1496', 7, 5, null),
  ('1427', 1, 4, null),
  ('1415', 2, 6, null),
  ('1486', 1, 2, null),
  ('1465', 6, 8, null),
  ('1435', 1, 3, null),
  ('1472', 7, 4, null),
  ('1498', 8, 6, null),
  ('1419', 1, 6, null),
  ('1452', 7, 8, null),
  ('1488', 3, 5, null),
  ('1473', 8, 3, null),
  ('1485', 2, 4, null),
  ('1491', 7, 7, null),
  ('1470', 5, 5, null),
  ('1442', 5, 6, null),
  ('1487', 3, 4, null),
  ('1492', 4, 2, null),
  ('1407', 1, 7, null)
) as placed (code, map_column, map_row, abbreviation)
where party.code = placed.code;

update body set parent_id = council.id
from body as council
where body.of_party_id = council.of_party_id and council.kind = 'council' and body.kind <> 'council';
-- Later migrations may change these tables in the same transaction.
set constraints all immediate;
