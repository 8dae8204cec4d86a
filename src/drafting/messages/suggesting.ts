// SPDX-License-Identifier: EUPL-1.2
// The words of suggesting in a draft, and of taking a suggestion or not.

import type { Standing, SuggestionKind, SuggestionOutcome } from '../rules/suggestions.ts'

type ByKind = Record<SuggestionKind, (name: string) => string>

export const suggestingSv = {
  title: {
    words: (name) => `Föreslå andra ord i ${name}`,
    new: (name) => `Föreslå en ny bestämmelse efter ${name}`,
    strike: (name) => `Föreslå att ${name} stryks`,
  } as ByKind,
  lead: 'Utkastet ändras inte. De andra som skriver ser förslaget på sin plats och tar ställning till det.',
  what: {
    words: (name) => `Andra ord i ${name}`,
    new: (name) => `Ny bestämmelse efter ${name}`,
    strike: (name) => `Stryk ${name}`,
  } as ByKind,
  inMargin: {
    words: 'Föreslå',
    new: 'Föreslå en ny efter',
    strike: 'Föreslå att den stryks',
  } as Record<SuggestionKind, string>,
  struckWhole: (count: number) =>
    count === 1
      ? 'Bestämmelsen stryks.'
      : `Bestämmelsen stryks med det den håller, ${count} i allt.`,
  standsNow: 'Så står det nu',
  reason: 'Skäl',
  reasonHint: 'Blir motivet till ändringen om förslaget godtas.',
  save: 'Lägg förslaget',
  saved: 'Förslaget är lagt. Utkastet är som det var.',
  accepted: 'Förslaget står nu i utkastet.',
  rejected: 'Förslaget är avvisat.',
  clash:
    'Någon annan har ändrat bestämmelsen. Läs vad som står nu. Dina ord står kvar och läggs mot de orden när du sparar.',
  by: (when: string, name: string) => (name ? `Förslag av ${name}, ${when}` : `Förslag, ${when}`),
  because: (reason: string) => `Skäl: ${reason}`,
  standings: {
    applies: 'Väntar på ställningstagande.',
    rivals: 'Flera förslag säger olika om samma ord. Välj ett.',
    collides: 'Krockar: orden är andra än när förslaget lades.',
  } as Record<Standing, string>,
  outcomes: {
    accepted: 'Godtaget',
    rejected: 'Avvisat',
    replaced: 'Lagt på nytt',
  } as Record<SuggestionOutcome, string>,
  outcomeBy: (outcome: string, when: string, name: string) =>
    name ? `${outcome} av ${name}, ${when}` : `${outcome}, ${when}`,
  accept: 'Godta',
  reject: 'Avvisa',
  anew: 'Lägg på nytt',
  about: (name: string) => `förslaget i ${name}`,
  group: (name: string) => `Förslag i ${name}`,
  list: {
    title: (name: string) => `Förslag i ${name}`,
    link: 'Alla förslag',
    lead: 'Vart och ett jämförs med orden det lades mot. Inget går in i utkastet utan att någon godtar det.',
    none: 'Ingen har lagt något förslag.',
    noneWaiting: 'Inget förslag väntar.',
    waiting: (count: number) => `Väntar (${count})`,
    decided: (count: number) => `Avgjorda (${count})`,
    acceptAll: 'Godta alla som går',
    rejectAll: 'Avvisa alla',
    ofProvision: (name: string) => `alla i ${name}`,
    goneProvision: 'bestämmelse som är borta',
    madeAgainst: 'Orden det lades mot',
  },
  confirm: {
    accept: (count: number) => (count === 1 ? 'Godta förslaget' : `Godta ${count} förslag`),
    reject: (count: number) => (count === 1 ? 'Avvisa förslaget' : `Avvisa ${count} förslag`),
    goesIn: (count: number) =>
      count === 1 ? 'Förslaget går in i utkastet.' : `${count} förslag går in i utkastet.`,
    reasonFollows: 'Skälet blir motivet till ändringen. Ett motiv som redan står kvar före det.',
    left: (count: number) =>
      count === 1
        ? 'Ett förslag lämnas: det krockar med orden som står eller med ett annat förslag.'
        : `${count} förslag lämnas: de krockar med orden som står eller med varandra.`,
    letsGo: (names: string) =>
      `Orden blir andra än den gemensamma textens. Bestämmelsen släpper den: ${names}.`,
    stays: 'Utkastet ändras inte. Förslaget finns kvar bland de avgjorda.',
    who: 'Bara ni som skriver ser förslagen.',
    changed:
      'Förslagen eller orden har ändrats sedan du öppnade sidan. Läs igen innan du går vidare.',
    back: 'Tillbaka till förslagen',
  },
}

export const suggestingEn: typeof suggestingSv = {
  title: {
    words: (name) => `Suggest other words in ${name}`,
    new: (name) => `Suggest a new provision after ${name}`,
    strike: (name) => `Suggest that ${name} is struck`,
  },
  lead: 'The draft is not changed. The others who write see the suggestion in its place and decide about it.',
  what: {
    words: (name) => `Other words in ${name}`,
    new: (name) => `New provision after ${name}`,
    strike: (name) => `Strike ${name}`,
  },
  inMargin: {
    words: 'Suggest',
    new: 'Suggest a new one after',
    strike: 'Suggest that it is struck',
  },
  struckWhole: (count) =>
    count === 1
      ? 'The provision is struck.'
      : `The provision is struck with what it holds, ${count} in all.`,
  standsNow: 'What stands now',
  reason: 'Reason',
  reasonHint: 'Becomes the reason for the change if the suggestion is accepted.',
  save: 'Make the suggestion',
  saved: 'The suggestion is made. The draft is as it was.',
  accepted: 'The suggestion is now in the draft.',
  rejected: 'The suggestion is rejected.',
  clash:
    'Someone else has changed the provision. Read what stands now. Your words are kept, and are set against those when you save.',
  by: (when, name) => (name ? `Suggested by ${name}, ${when}` : `Suggested ${when}`),
  because: (reason) => `Reason: ${reason}`,
  standings: {
    applies: 'Waits for a decision.',
    rivals: 'Several suggestions differ about the same words. Choose one.',
    collides: 'Collides: the words are others than when the suggestion was made.',
  },
  outcomes: { accepted: 'Accepted', rejected: 'Rejected', replaced: 'Made anew' },
  outcomeBy: (outcome, when, name) =>
    name ? `${outcome} by ${name}, ${when}` : `${outcome}, ${when}`,
  accept: 'Accept',
  reject: 'Reject',
  anew: 'Make anew',
  about: (name) => `the suggestion in ${name}`,
  group: (name) => `Suggestion in ${name}`,
  list: {
    title: (name) => `Suggestions in ${name}`,
    link: 'All suggestions',
    lead: 'Each is compared with the words it was made against. Nothing goes into the draft unless someone accepts it.',
    none: 'Nobody has made a suggestion.',
    noneWaiting: 'No suggestion waits.',
    waiting: (count) => `Waiting (${count})`,
    decided: (count) => `Decided (${count})`,
    acceptAll: 'Accept all that fit',
    rejectAll: 'Reject all',
    ofProvision: (name) => `all in ${name}`,
    goneProvision: 'a provision that is gone',
    madeAgainst: 'The words it was made against',
  },
  confirm: {
    accept: (count) => (count === 1 ? 'Accept the suggestion' : `Accept ${count} suggestions`),
    reject: (count) => (count === 1 ? 'Reject the suggestion' : `Reject ${count} suggestions`),
    goesIn: (count) =>
      count === 1
        ? 'The suggestion goes into the draft.'
        : `${count} suggestions go into the draft.`,
    reasonFollows:
      'Its reason becomes that of the change. A reason that stands already is kept before it.',
    left: (count) =>
      count === 1
        ? 'One suggestion is left: it collides with the words that stand or with another suggestion.'
        : `${count} suggestions are left: they collide with the words that stand or with each other.`,
    letsGo: (names) =>
      `The words become others than those of the shared text. The provision lets go of it: ${names}.`,
    stays: 'The draft is not changed. The suggestion stays among those that are decided.',
    who: 'Only you who write see the suggestions.',
    changed:
      'The suggestions or the words have changed since you opened the page. Read again before you go on.',
    back: 'Back to the suggestions',
  },
}
