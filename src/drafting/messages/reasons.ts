// SPDX-License-Identifier: EUPL-1.2
// The words about why a draft differs from what it is based on.

export const reasonsSv = {
  link: 'Motivera ändringarna',
  title: (name: string) => `Motiv i ${name}`,
  lead: (name: string) =>
    `Varje ändring mot ${name} kan få ett motiv. Det visas i jämförelsen, så att alla förstår ändringen.`,
  lacking: (count: number) => `Saknar motiv (${count})`,
  given: (count: number) => `Har motiv (${count})`,
  noneLacking: 'Alla ändringar har ett motiv.',
  nothing: (name: string) => `Utkastet skiljer sig inte från ${name}.`,
  reason: (name: string) => `Motiv för ${name}`,
  showWords: 'Visa ändringen',
  removedWith: (count: number) =>
    count === 1
      ? 'En bestämmelse som hör till den är också struken. Den får samma motiv.'
      : `${count} bestämmelser som hör till den är också strukna. De får samma motiv.`,
  write: (name: string) => `Skriv motivet för ${name}`,
  saveOf: (name: string) => `Spara motivet för ${name}`,
  saved: 'Motivet är sparat.',
  clash: (theirs: string) =>
    theirs
      ? `Någon annan har ändrat här. Motivet är nu ”${theirs}”. Ditt står kvar i fältet. Läs ändringen och spara igen.`
      : 'Någon annan har ändrat här. Inget motiv står nu. Ditt står kvar i fältet. Läs ändringen och spara igen.',
}

export const reasonsEn: typeof reasonsSv = {
  link: 'Give reasons for the changes',
  title: (name) => `Reasons in ${name}`,
  lead: (name) =>
    `Each change from ${name} can have a reason. It is shown in the comparison, so that everyone understands the change.`,
  lacking: (count) => `Without a reason (${count})`,
  given: (count) => `With a reason (${count})`,
  noneLacking: 'Every change has a reason.',
  nothing: (name) => `The draft does not differ from ${name}.`,
  reason: (name) => `Reason for ${name}`,
  showWords: 'Show the change',
  removedWith: (count) =>
    count === 1
      ? 'One provision that belongs to it is removed too. It gets the same reason.'
      : `${count} provisions that belong to it are removed too. They get the same reason.`,
  write: (name) => `Write the reason for ${name}`,
  saveOf: (name) => `Save the reason for ${name}`,
  saved: 'The reason is saved.',
  clash: (theirs) =>
    theirs
      ? `Someone else has made a change here. The reason is now “${theirs}”. Yours is still in the field. Read the change and save again.`
      : 'Someone else has made a change here. No reason stands now. Yours is still in the field. Read the change and save again.',
}
