// SPDX-License-Identifier: EUPL-1.2
// Prints the functions that say what the record is, for a migration that changes it. Such a migration
// ends with `select fix_fingerprints_anew()`.
// Usage: npx node --import ./scripts/typescript.mjs scripts/write-fingerprints.ts

import { fingerprintFunctionSql, subjectsFunctionSql } from '#platform/record/fingerprint-sql.ts'
import { wholeRecord } from '../src/record.ts'

const { nouns } = wholeRecord

console.log(`create or replace function fingerprint_of(noun text, subject uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$${fingerprintFunctionSql(nouns)}$$;

create or replace function subjects_of_record() returns table (noun text, subject uuid)
language sql stable set search_path = pg_catalog, public, pg_temp as $$${subjectsFunctionSql(nouns)}$$;`)
