// SPDX-License-Identifier: EUPL-1.2
// Every «no» of the room in words, Swedish (the source) and English. It says what to do instead.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { typedTextWords } from '#kernel/text/typed-text-words.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'

type Sentences = Readonly<Record<OrganisationRefusal, (facts: Facts) => string>>

const sv: Sentences = {
  'role-not-yours-to-give': () =>
    'Den rollen ger du inte. Partens koordinator bjuder in hos parten, en administratör bjuder in processledare, redaktörer och den första koordinatorn.',
  'another-party': () => 'Det gäller en annan part än din. Be den partens koordinator.',
  'role-needs-a-party': () => 'Välj vilken part rollen gäller för.',
  'role-is-for-all': () => 'Rollen gäller alla parter. Välj ”Alla parter”.',
  'period-is-backward': () => 'Sista dagen ligger före den första. Skriv en senare dag.',
  'begins-in-the-past': ({ today }: Facts) =>
    `Mandatet kan börja tidigast i dag, ${formatDay(today as Day, 'sv')}.`,
  'already-has-mandate': () => 'Personen har redan det mandatet. Inget har ändrats.',
  'mandate-already-ended': () => 'Mandatet är redan slut.',
  'ends-in-the-past': () => 'Dagen har redan varit. Skriv i dag eller en senare dag.',
  'last-coordinator': () =>
    'Parten skulle bli utan koordinator. Lämna över koordinatorsrollen till en kollega först.',
  'hand-over-too-early': () => 'Välj en dag från och med i morgon. Du är koordinator till dess.',
  'hand-over-to-yourself': () => 'Välj en kollega. Du är redan koordinator.',
  'hand-over-outside-party': () =>
    'Välj någon som har mandat för er part. Bjud annars in personen först.',
  'not-to-yourself': () => 'Ingen ger sig själv ett mandat. Be någon annan som får bjuda in.',
  'party-has-coordinator': () =>
    'Parten har en koordinator. Hon eller han ordnar det som är partens eget.',
  'first-is-for-the-whole': () => 'Den första koordinatorn gäller hela parten. Välj hela parten.',
  'ended-by-yourself': () =>
    'Du avslutade partens koordinator. Be en annan processledare eller administratör bjuda in nästa.',
  'outlasts-your-own': ({ until }: Facts) =>
    `Ditt eget mandat slutar ${formatDay(until as Day, 'sv')}. Skriv den dagen eller en tidigare.`,
  'ends-no-earlier': ({ until }: Facts) =>
    `Mandatet slutar redan ${formatDay(until as Day, 'sv')}. Skriv en tidigare dag.`,
  'last-administrator': ({ from }: Facts) =>
    `Ingen skulle vara administratör ${formatDay(from as Day, 'sv')}. Bjud in en till först.`,
  'last-process-leader': ({ from }: Facts) =>
    `Ingen skulle vara processledare ${formatDay(from as Day, 'sv')}. Bjud in en till först.`,
  'hand-over-after-your-end': ({ until }: Facts) =>
    `Ditt mandat slutar ${formatDay(until as Day, 'sv')}. Välj den dagen eller en tidigare.`,
  'already-invited': () => 'Personen är redan inbjuden till det. Vänta på svaret.',
  'offer-answered': () => 'Inbjudan är redan besvarad. Inget har ändrats.',
  'offer-withdrawn': () => 'Inbjudan är tillbakadragen och går inte att besvara.',
  'offer-lapsed': () => 'Tiden för att svara har gått ut. Det behövs en ny inbjudan.',
  'offer-overtaken': () => 'Det som inbjudan gällde har ändrats under tiden. Be om en ny inbjudan.',
  'changed-meanwhile': () =>
    'Det har ändrats medan du hade sidan öppen. Läs vad som står nu och spara igen.',
  ...typedTextWords.sv,
  'email-is-none': () => 'Skriv hela e-postadressen, till exempel namn@kommun.se.',
  'phone-is-none': () => 'Skriv ett telefonnummer med siffror, till exempel 0302-00 00 00.',
  'parent-outside-party': () => 'Välj en enhet hos den egna parten.',
  'unit-exists': ({ name }: Facts) => `Enheten ${name} finns redan.`,
  'contact-outside-party': () => 'Välj någon som har mandat för parten.',
  'mandate-not-held': () => 'Välj ett av dina mandat.',
  'letter-not-failed': () => 'Brevet väntar inte på ett nytt försök. Ladda om sidan.',
  'not-a-demonstration': () => 'Dagen flyttas bara i demonstrationen. Här gäller dagens datum.',
  'day-not-yours-to-move': () => 'Bara en processledare eller administratör flyttar dagen.',
  'day-moved-meanwhile': ({ today }: Facts) =>
    `Någon annan har flyttat dagen. Nu är det ${formatDay(today as Day, 'sv')}. Välj igen.`,
  'day-never-back': ({ today }: Facts) => `Välj en dag efter ${formatDay(today as Day, 'sv')}.`,
  'day-too-far': ({ years }: Facts) => `Välj en dag inom ${years} år.`,
  'sign-in-is-your-own': () =>
    'Ingen bekräftar en inloggning åt sig själv. Be en annan administratör.',
  'sign-in-answered': () => 'Inloggningen är redan besvarad. Svaret står under Besvarade.',
  'sign-in-lapsed': () =>
    'Tiden för svar är ute. Be personen logga in igen, så kommer en ny begäran.',
  'account-taken': () =>
    'Kontot är redan knutet till någon, eller personen har ett annat konto hos leverantören. Avslå, och tala med personen.',
  'holds-no-earlier-than-today': ({ today }: Facts) =>
    `Skriv i dag, ${formatDay(today as Day, 'sv')}, eller en senare dag. Det som gällde dagarna före ändras inte.`,
  'name-stands-already': () => 'Så heter det redan den dagen. Skriv det nya namnet.',
  'name-is-anothers': ({ name }: Facts) =>
    `${name} finns redan. Skriv ett namn som skiljer dem åt.`,
  'body-over-then': () => 'Det finns inte den dagen. Välj en dag då det finns.',
  'body-belongs-to-one': () =>
    'En förbundsdirektion hör till ett förbund, andra organ till en part eller till ingen. Välj ett av dem.',
  'parent-not-there': () => 'Organet det ska ligga under finns inte den dagen. Välj ett annat.',
  'successor-not-there': () =>
    'Den som tar över måste finnas dagen efter. Lägg till den först, eller välj en annan dag.',
  'code-not-usable': () => 'Skriv koden med bara siffror, till exempel 1440.',
  'code-taken': ({ code }: Facts) => `Koden ${code} har en annan part. Skriv den nya partens egen.`,
  'region-already': () => 'Länet har en region redan. Välj kommun, eller en senare dag.',
  'region-stays': () => 'Regionen kan inte upphöra här. Utan den finns inget avtal att ingå.',
  'ending-breaks': ({ sv: broken }: Facts) =>
    `Det behövs fortfarande: ${broken}. Avsluta det först, eller välj en senare dag.`,
  'member-already': () => 'Så är det redan. Välj något annat, eller en annan dag.',
  'day-is-no-day': ({ line }: Facts) =>
    `Rad ${line} är ingen dag. Skriv en dag på varje rad, till exempel 2026-05-04.`,
  'days-missing': () => 'Skriv minst en dag, till exempel 2026-05-04.',
  'too-many-days': ({ most }: Facts) => `Skriv högst ${most} dagar åt gången.`,
  'meeting-known': ({ day }: Facts) => `${formatDay(day as Day, 'sv')} står redan i kalendern.`,
  'meeting-passed': ({ day }: Facts) =>
    `${formatDay(day as Day, 'sv')} har redan varit. Skriv i dag eller en senare dag.`,
}

const en: Sentences = {
  'role-not-yours-to-give': () =>
    'That role is not yours to give. The party’s coordinator invites at the party, an administrator invites process leaders, editors and the first coordinator.',
  'another-party': () => 'It is about another party than yours. Ask the coordinator of that party.',
  'role-needs-a-party': () => 'Choose which party the role is for.',
  'role-is-for-all': () => 'The role is for all parties. Choose “All parties”.',
  'period-is-backward': () => 'The last day is before the first. Write a later day.',
  'begins-in-the-past': ({ today }) =>
    `The mandate can begin today at the earliest, ${formatDay(today as Day, 'en')}.`,
  'already-has-mandate': () => 'The person already has that mandate. Nothing has changed.',
  'mandate-already-ended': () => 'The mandate has already ended.',
  'ends-in-the-past': () => 'The day has passed. Write a day from today on.',
  'last-coordinator': () =>
    'The party would have no coordinator. Hand over the role of coordinator to a colleague first.',
  'hand-over-too-early': () => 'Choose a day from tomorrow on. You are coordinator until then.',
  'hand-over-to-yourself': () => 'Choose a colleague. You are already coordinator.',
  'hand-over-outside-party': () =>
    'Choose someone with a mandate for your party, or invite the person first.',
  'not-to-yourself': () => 'No one gives herself a mandate. Ask someone else who may invite.',
  'party-has-coordinator': () =>
    'The party has a coordinator, who arranges what is the party’s own.',
  'first-is-for-the-whole': () =>
    'The first coordinator is for the whole party. Choose the whole party.',
  'ended-by-yourself': () =>
    'You ended the party’s coordinator. Ask another process leader or administrator to invite the next.',
  'outlasts-your-own': ({ until }) =>
    `Your own mandate ends ${formatDay(until as Day, 'en')}. Write that day or an earlier one.`,
  'ends-no-earlier': ({ until }) =>
    `The mandate already ends ${formatDay(until as Day, 'en')}. Write an earlier day.`,
  'last-administrator': ({ from }) =>
    `No one would be administrator ${formatDay(from as Day, 'en')}. Invite another first.`,
  'last-process-leader': ({ from }) =>
    `No one would be process leader ${formatDay(from as Day, 'en')}. Invite another first.`,
  'hand-over-after-your-end': ({ until }) =>
    `Your mandate ends ${formatDay(until as Day, 'en')}. Choose that day or an earlier one.`,
  'already-invited': () => 'The person is already invited to that. Wait for the answer.',
  'offer-answered': () => 'The invitation is already answered. Nothing has changed.',
  'offer-withdrawn': () => 'The invitation is withdrawn and cannot be answered.',
  'offer-lapsed': () => 'The time to answer is over. A new invitation is needed.',
  'offer-overtaken': () =>
    'What the invitation was about has changed meanwhile. Ask for a new invitation.',
  'changed-meanwhile': () =>
    'It has changed while you had the page open. Read what stands now and save again.',
  ...typedTextWords.en,
  'email-is-none': () => 'Write the whole e-mail address, such as name@municipality.se.',
  'phone-is-none': () => 'Write a phone number with digits, such as 0302-00 00 00.',
  'parent-outside-party': () => 'Choose a unit of your own party.',
  'unit-exists': ({ name }) => `The unit ${name} already exists.`,
  'contact-outside-party': () => 'Choose someone with a mandate for the party.',
  'mandate-not-held': () => 'Choose one of your mandates.',
  'letter-not-failed': () => 'The letter does not wait for another try. Reload the page.',
  'not-a-demonstration': () => 'The day is moved only in the demonstration. Here it is today.',
  'day-not-yours-to-move': () => 'Only a process leader or an administrator moves the day.',
  'day-moved-meanwhile': ({ today }) =>
    `Someone else has moved the day. It is now ${formatDay(today as Day, 'en')}. Choose again.`,
  'day-never-back': ({ today }) => `Choose a day after ${formatDay(today as Day, 'en')}.`,
  'day-too-far': ({ years }) => `Choose a day within ${years} years.`,
  'sign-in-is-your-own': () => 'No one confirms her own sign-in. Ask another administrator.',
  'sign-in-answered': () => 'The sign-in is already answered. The answer stands under Answered.',
  'sign-in-lapsed': () =>
    'The time to answer is over. Ask the person to sign in again, and there will be a new request.',
  'account-taken': () =>
    'The account already belongs to someone, or the person has another account at the provider. Reject, and speak with the person.',
  'holds-no-earlier-than-today': ({ today }) =>
    `Write today, ${formatDay(today as Day, 'en')}, or a later day. What was true on the days before is not changed.`,
  'name-stands-already': () => 'That is already the name that day. Write the new name.',
  'name-is-anothers': ({ name }) => `${name} exists already. Write a name that tells them apart.`,
  'body-over-then': () => 'It is not there that day. Choose a day when it is.',
  'body-belongs-to-one': () =>
    'The board of an association belongs to an association, other bodies to a party or to none. Choose one.',
  'parent-not-there': () => 'The body it is to be under is not there that day. Choose another.',
  'successor-not-there': () =>
    'Whoever takes over must be there the day after. Add it first, or choose another day.',
  'code-not-usable': () => 'Write the code with digits only, such as 1440.',
  'code-taken': ({ code }) => `The code ${code} is another party’s. Write that of the new party.`,
  'region-already': () => 'The county has a region. Choose municipality, or a later day.',
  'region-stays': () =>
    'The region cannot end here. Without it there is no agreement to enter into.',
  'ending-breaks': ({ en: broken }) =>
    `It is still needed: ${broken}. End that first, or choose a later day.`,
  'member-already': () => 'It is so already. Choose something else, or another day.',
  'day-is-no-day': ({ line }) =>
    `Line ${line} is not a day. Write one day on each line, such as 2026-05-04.`,
  'days-missing': () => 'Write at least one day, such as 2026-05-04.',
  'too-many-days': ({ most }) => `Write at most ${most} days at a time.`,
  'meeting-known': ({ day }) => `${formatDay(day as Day, 'en')} is in the calendar already.`,
  'meeting-passed': ({ day }) =>
    `${formatDay(day as Day, 'en')} has passed. Write a day from today on.`,
}

export const refusals: Readonly<Record<Language, Sentences>> = { sv, en }
