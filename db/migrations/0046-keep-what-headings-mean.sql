-- What a person has said that the headings of her files mean, for each described import, so that the next
-- file with the same headings is read at once. The rows of a file are kept nowhere.
create table import_heading (
  person_id uuid not null references person,
  import text not null constraint import_heading_import_named check (import ~ '^[a-z-]{1,40}$'),
  -- Without case, spaces and signs.
  heading text not null constraint import_heading_short check (length(heading) between 1 and 200),
  -- The column it is, or '' when it is none.
  column_name text not null constraint import_heading_column_named check (column_name ~ '^[a-zA-Z]{0,40}$'),
  kept_at timestamptz not null default now(),
  primary key (person_id, import, heading)
);

alter table import_heading enable row level security;
alter table import_heading force row level security;
create policy kept_for_its_person on import_heading
  using (person_id = current_person())
  with check (person_id = current_person());

grant select, insert on import_heading to samsyn_working;
grant update (column_name, kept_at) on import_heading to samsyn_working;
