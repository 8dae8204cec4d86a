// SPDX-License-Identifier: EUPL-1.2
// The words of what someone else did between a page and its form.

/** What a form was about and is no more. */
export type Gone = 'frozen' | 'withdrawn' | 'removed' | 'no-change' | 'event-withdrawn' | 'saved'

export const meanwhileSv = {
  changed: 'Någon annan har ändrat det här sedan du öppnade sidan. Inget är sparat.',
  help: 'Det du fyllde i står kvar i formuläret. Jämför med det som gäller nu. Spara igen om ditt ska gälla.',
  read: 'Läs det som gäller nu innan du gör det igen.',
  standsNow: 'Så står det nu',
  by: (time: string, name: string) =>
    name ? `Senast ändrat ${time} av ${name}.` : `Senast ändrat ${time}.`,
  goneTitle: 'Det går inte att spara',
  gone: {
    frozen:
      'Utkastet frystes sedan du öppnade sidan. En fryst text ändras aldrig. Inget är sparat.',
    withdrawn: 'Versionen återkallades sedan du öppnade sidan. Inget är sparat.',
    removed: 'Bestämmelsen ströks ur utkastet sedan du öppnade sidan. Inget är sparat.',
    'no-change': 'Ändringen finns inte längre i utkastet. Inget är sparat.',
    'event-withdrawn': 'Händelsen togs tillbaka sedan du öppnade sidan. Inget är sparat.',
    saved: 'Filen sparades som utkast sedan du öppnade sidan. Inget mer är sparat.',
  } as Record<Gone, string>,
  written: 'Det du skrev',
  writtenHint: 'Kopiera det du vill behålla.',
  toVersion: 'Till versionen',
  state: 'Läge',
  states: { draft: 'Utkast', frozen: 'Fryst', withdrawn: 'Återkallad' },
  fingerprint: 'Fingeravtryck',
  newestDocument: 'Senast upplagda dokument',
  noTitle: 'Ingen',
  placeIsGone: 'Platsen du valde finns inte längre. Bestämmelsen hamnar sist om du sparar.',
  choicesNow: 'Valen nedan är de som gäller nu. Dina egna står under dem.',
  yours: 'Dina val',
}

export const meanwhileEn: typeof meanwhileSv = {
  changed: 'Someone else has changed this since you opened the page. Nothing is saved.',
  help: 'What you filled in is still in the form. Compare it with what stands now. Save again if yours should stand.',
  read: 'Read what stands now before you do it again.',
  standsNow: 'This stands now',
  by: (time, name) => (name ? `Last changed ${time} by ${name}.` : `Last changed ${time}.`),
  goneTitle: 'This cannot be saved',
  gone: {
    frozen:
      'The draft was frozen since you opened the page. A frozen text never changes. Nothing is saved.',
    withdrawn: 'The version was withdrawn since you opened the page. Nothing is saved.',
    removed:
      'The provision was removed from the draft since you opened the page. Nothing is saved.',
    'no-change': 'The change is no longer in the draft. Nothing is saved.',
    'event-withdrawn': 'The event was taken back since you opened the page. Nothing is saved.',
    saved: 'The file was saved as a draft since you opened the page. Nothing more is saved.',
  },
  written: 'What you wrote',
  writtenHint: 'Copy what you want to keep.',
  toVersion: 'To the version',
  state: 'State',
  states: { draft: 'Draft', frozen: 'Frozen', withdrawn: 'Withdrawn' },
  fingerprint: 'Fingerprint',
  newestDocument: 'Newest document',
  noTitle: 'None',
  placeIsGone: 'The place you chose is no longer there. The provision goes last if you save.',
  choicesNow: 'The choices below are those that stand now. Your own are under them.',
  yours: 'Your choices',
}
