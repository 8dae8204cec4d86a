-- What was known of a person goes to each of her mandates, and the number to where it is shown.
update mandate set title = person.title, phone = person.phone from person
  where person.id = mandate.person_id and (person.title is not null or person.phone is not null);
update contact_person set phone = person.phone from person
  where person.id = contact_person.person_id and person.phone is not null;
