-- Which making of the database this is. A demonstration that is emptied and loaded anew may have just
-- as many public journal rows as before; a page kept by a running process must not be taken for its.

create table making (
  only_row boolean primary key default true constraint making_is_one_row check (only_row),
  id uuid not null default gen_random_uuid()
);
insert into making default values;
revoke insert, update, delete, truncate on making from samsyn_working;

drop function public_revision();

-- Changes exactly when something public is committed, and when the database is made anew.
create function public_revision() returns text language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  with seal as (
    select public_total, below_transaction from public.journal_seal order by number desc limit 1)
  select (select id from public.making) || '.' || (
    coalesce((select public_total from seal), 0)
    + (select count(*) from public.journal where is_public
         and transaction_number >= coalesce((select below_transaction from seal), 0)))
$$;
