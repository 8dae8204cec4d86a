-- SPDX-License-Identifier: EUPL-1.2
-- An administrator adds a party, and says until which day one is there and who takes over.

grant insert on party to samsyn_working;
grant update (valid_until, succeeded_by, end_note) on party to samsyn_working;
