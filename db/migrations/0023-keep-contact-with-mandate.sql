-- A title and a phone number belong to what someone is for a party, not to the person: what one party
-- writes about her must not change what another shows.
alter table mandate add column title text, add column phone text;
alter table contact_person add column phone text;
