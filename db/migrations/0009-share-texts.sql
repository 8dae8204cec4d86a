-- A shared text (gemensam avtalstext) holds its own words and an address; a law reference knows
-- whether it was found in the words or written by hand.

alter table shared_text
  add column slug text,
  add column heading text not null default '',
  add column text jsonb,
  add column plain_text text not null default '',
  add column revision integer not null default 1,
  add column created_at timestamptz not null default now();

-- One that was named before it could hold words takes those of its latest occurrence.
update shared_text set slug = 'text-' || id;
update shared_text as one set heading = latest.heading, text = latest.text, plain_text = latest.plain_text
from (
  select distinct on (shared_text_id) shared_text_id, heading, text, plain_text
  from provision_wording join version on version.id = provision_wording.version_id
  where shared_text_id is not null
  order by shared_text_id, version.created_at desc, position
) as latest
where latest.shared_text_id = one.id;
update shared_text set text = '{"blocks": [], "notes": []}' where text is null;

alter table shared_text
  alter column slug set not null,
  alter column text set not null,
  add constraint shared_text_slug_is_unique unique (slug);
create index provision_wording_by_shared_text on provision_wording (shared_text_id)
  where shared_text_id is not null;
-- A shared text is named by frozen texts, so it stays.
revoke delete, truncate on shared_text from samsyn_working;

-- Found ones are computed anew at each change of the words; the others stay until someone removes them.
alter table law_reference
  add column is_found boolean not null default false,
  drop constraint law_reference_pkey,
  add primary key (version_id, provision_id, is_found, position);
