-- A seal is made by the database itself and by nothing else. It takes nothing that the caller says: the
-- number, the one before, the limit, the rows and the hash are found here, so that whoever speaks as the
-- working role can neither plant a seal nor keep one from being made.

create function seal_journal() returns bigint language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  -- What one seal covers is held in memory by those who verify it.
  most_rows constant integer := 5000;
  ended_below bigint;
  many_below bigint;
  last_number bigint;
  last_below bigint;
  last_hash text;
  made public.journal_seal;
  lines text;
begin
  if public.current_product_role() <> 'system' then
    raise exception 'the journal is sealed by the product' using errcode = 'insufficient_privilege';
  end if;
  -- A lock that only the owner of the table can take, so that nobody else can hold it.
  begin
    lock table public.journal_seal in exclusive mode nowait;
  exception when lock_not_available then
    return null;
  end;
  -- Asked before the rows are read: every transaction below the limit has then ended, so that none of
  -- its rows can appear after the seal.
  ended_below := public.oldest_running_transaction_number();
  select coalesce(max(number), 0) into last_number from public.journal_seal;
  select below_transaction, hash into last_below, last_hash
    from public.journal_seal where number = last_number;
  last_below := coalesce(last_below, 0);
  select transaction_number + 1 into many_below from public.journal
    where transaction_number >= last_below order by transaction_number offset most_rows - 1 limit 1;
  made.number := last_number + 1;
  made.below_transaction := least(ended_below, many_below);
  made.previous_hash := coalesce(last_hash, repeat('0', 64));
  made.sealed_at := date_trunc('milliseconds', clock_timestamp());
  select count(*), count(*) filter (where is_public),
      jsonb_agg(jsonb_build_array(id, row_hash) order by id),
      string_agg(id || ' ' || row_hash, e'\n' order by id)
    into made.row_count, made.public_row_count, made.rows, lines
    from public.journal
    where transaction_number >= last_below and transaction_number < made.below_transaction;
  if made.row_count = 0 then
    return null;
  end if;
  made.hash := encode(sha256(convert_to(concat_ws(e'\n', made.previous_hash, made.number,
    made.below_transaction, made.row_count, made.public_row_count,
    to_char(made.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), lines), 'UTF8')), 'hex');
  insert into public.journal_seal select made.*;
  return made.number;
end $$;

revoke all on function seal_journal() from public;
grant execute on function seal_journal() to samsyn_working;
revoke insert, update, delete, truncate on journal_seal from samsyn_working;
