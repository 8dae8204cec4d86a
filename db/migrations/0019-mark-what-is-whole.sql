-- A demonstration says that it is one before it is loaded: one that was cut off may then be emptied and
-- loaded anew, and a database that says nothing is never taken for one.

alter table installation add column is_whole boolean not null default true;
-- Written by the one who owns the tables, and read by the pages.
revoke insert, update, delete, truncate on installation from samsyn_working;
