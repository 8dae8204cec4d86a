-- How many public rows all seals together cover, carried along from seal to seal: what the public can
-- see is asked about on every request, and must not cost more as the years pass.

alter table journal_seal add column public_total bigint default 0;

create function carry_public_total() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  new.public_total := new.public_row_count + coalesce(
    (select public_total from public.journal_seal order by number desc limit 1), 0);
  return new;
end $$;
create trigger journal_seal_carries_total before insert on journal_seal
  for each row execute function carry_public_total();

alter table journal_seal disable trigger journal_seal_is_append_only;
update journal_seal seal set public_total =
  (select sum(public_row_count) from journal_seal earlier where earlier.number <= seal.number);
alter table journal_seal enable trigger journal_seal_is_append_only;
alter table journal_seal alter column public_total set not null;
