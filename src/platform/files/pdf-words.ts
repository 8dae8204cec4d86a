// SPDX-License-Identifier: EUPL-1.2
// What is said of a PDF that cannot be taken: the same sentence in every room.

import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { PdfRefusal } from './pdf-file.ts'

type Sentences = Readonly<Record<PdfRefusal, (facts: Facts) => string>>

export const pdfWords: Readonly<Record<Language, Sentences>> = {
  sv: {
    'pdf-missing': () => 'Filen är tom. Välj en PDF med innehåll.',
    'pdf-too-large': ({ megabytes }) => `Filen är för stor. Välj en PDF på högst ${megabytes} MB.`,
    'pdf-not-pdf': () => 'Filen är ingen PDF. Spara den som PDF och välj igen.',
    'pdf-cut-off': () => 'Filen är skadad eller avbruten. Spara den på nytt och välj igen.',
    'pdf-encrypted': () => 'Filen är skyddad med lösenord. Spara den utan skydd och välj igen.',
    'pdf-without-pages': () =>
      'Filen har inga sidor som går att läsa. Spara den som PDF på nytt och välj igen.',
    'pdf-unreadable': () =>
      'Filen går inte att öppna. Skriv ut den till PDF på nytt och välj den filen.',
    'pdf-too-slow': () =>
      'Det tog för lång tid att läsa filen. Dela den eller spara den enklare, och välj igen.',
    'pdf-holds-number': ({ begins, page }) =>
      page === undefined
        ? `Filens uppgifter om sig själv innehåller ett personnummer som börjar på ${begins}. Ta bort det och spara filen på nytt.`
        : `På sidan ${page} står ett personnummer som börjar på ${begins}. Stryk det i originalet och spara filen på nytt. Samsyn sparar inga personnummer.`,
  },
  en: {
    'pdf-missing': () => 'The file is empty. Choose a PDF with something in it.',
    'pdf-too-large': ({ megabytes }) =>
      `The file is too large. Choose a PDF of at most ${megabytes} MB.`,
    'pdf-not-pdf': () => 'The file is not a PDF. Save it as PDF and choose again.',
    'pdf-cut-off': () => 'The file is damaged or cut off. Save it again and choose it.',
    'pdf-encrypted': () => 'The file has a password. Save it without one and choose it.',
    'pdf-without-pages': () =>
      'The file has no pages that can be read. Save it as PDF again and choose it.',
    'pdf-unreadable': () => 'The file cannot be opened. Print it to PDF anew and choose that file.',
    'pdf-too-slow': () =>
      'Reading the file took too long. Divide it or save it more simply, and choose again.',
    'pdf-holds-number': ({ begins, page }) =>
      page === undefined
        ? `What the file says of itself holds a personal identity number that begins with ${begins}. Remove it and save the file again.`
        : `Page ${page} holds a personal identity number that begins with ${begins}. Strike it in the original and save the file again. Samsyn keeps none.`,
  },
}
