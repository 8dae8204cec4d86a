// SPDX-License-Identifier: EUPL-1.2
// Every text of the checklist, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { checklist, conditions } from '../views/guidance/checklist-fields.ts'

type Conditions = Readonly<Record<(typeof conditions)[number], string>>

const sv = {
  title: 'Två villkor för specialistens ordination i primärvård',
  lead: 'Innan primärvården utför det som en specialist har ordinerat ska två saker vara klara. Fyll i en halv sida att ha till hands.',
  notKept:
    'Inget sparas här. Det du skriver står bara i adressen, som du kan spara eller skriva ut.',
  make: 'Visa halvsidan',
  change: 'Ändra',
  keep: 'Spara sidans adress som bokmärke eller skriv ut den. Skriv aldrig vem patienten är.',
  isMet: 'Klart',
  isNotMet: 'Inte klart',
  notYet:
    'Insatsen börjar inte förrän båda villkoren är klara. Vården fortsätter där den ges i dag.',
  conditions: {
    bedomd: 'Ordinatören har bedömt att insatsen kan utföras i primärvård',
    enade: 'Huvudmännen har talat med varandra och är överens om ansvar och förutsättningar',
  } as Conditions,
  fields: {
    measure: {
      label: 'Insats',
      hint: 'Vad som ska göras, inte för vem.',
      missing: 'Skriv vilken insats det gäller.',
    },
    met: 'De två villkoren',
    orderedBy: { label: 'Ordinerat av', hint: 'Funktion, inte namn.' },
    judgedBy: { label: 'Bedömt möjligt av', hint: 'Funktion, inte namn.' },
    judgedOn: 'Bedömt den',
    regionDoes: 'Regionen gör',
    municipalityDoes: 'Kommunen gör',
    material: 'Material, och vem som lämnar det',
    instruction: 'Instruktion, och vem som har gett den',
    emergency: 'Akut väg',
    followUp: 'Följs upp den',
  } as WordsOf<typeof checklist.fields>,
}

const en: typeof sv = {
  title: 'Two conditions for a specialist’s order in primary care',
  lead: 'Before primary care carries out what a specialist has ordered, two things must be settled. Fill in half a page to have at hand.',
  notKept:
    'Nothing is kept here. What you write stands in the address alone, which you can save or print.',
  make: 'Show the half page',
  change: 'Change',
  keep: 'Save the address of the page as a bookmark, or print it. Never write who the patient is.',
  isMet: 'Settled',
  isNotMet: 'Not settled',
  notYet:
    'Nothing begins before both conditions are settled. Care goes on where it is given today.',
  conditions: {
    bedomd: 'Whoever ordered it has judged that it can be carried out in primary care',
    enade: 'The region and the municipality have talked and agree on responsibility and means',
  },
  fields: {
    measure: {
      label: 'Measure',
      hint: 'What is to be done, not for whom.',
      missing: 'Write which measure it is.',
    },
    met: 'The two conditions',
    orderedBy: { label: 'Ordered by', hint: 'A function, not a name.' },
    judgedBy: { label: 'Judged feasible by', hint: 'A function, not a name.' },
    judgedOn: 'Judged on',
    regionDoes: 'The region does',
    municipalityDoes: 'The municipality does',
    material: 'Material, and who gives it out',
    instruction: 'Instruction, and who has given it',
    emergency: 'In an emergency',
    followUp: 'Followed up on',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function checklistIn(language: Language): typeof sv {
  return words[language]
}
