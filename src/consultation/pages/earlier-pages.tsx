// SPDX-License-Identifier: EUPL-1.2
// Consultations from before the product was in use: read by everyone, told by those who lead.

import { NotFound } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { about, granted, type Result } from '#kernel/result.ts'
import { readFile } from '#platform/files/file-store.ts'
import { openPdf, type OpeningRefusal } from '#platform/files/open-pdf.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { isId, newId } from '#platform/id.ts'
import { show, storedFile, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm, type Sending, sendingOf, type SentFile } from '#web/form-of.tsx'
import { Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { originalTypes, type NewOriginal } from '../../agreement/rules/registration.ts'
import { getBodies } from '../../organisation/reads.ts'
import { registerEarlierRound, withdrawEarlierRound } from '../commands/earlier-rounds.ts'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import { findEarlierRound, listEarlierRounds } from '../reads/earlier-rounds.ts'
import { checkOver, earlierAsOf } from '../rules/earlier-rounds.ts'
import { mayInConsultation, rolesThatMay } from '../rules/permissions.ts'
import { EarlierFormView } from '../views/earlier-form-view.tsx'
import { EarlierRoundsView } from '../views/earlier-rounds-view.tsx'
import { earlierRoundForm, takeBackEarlierForm } from '../views/forms.ts'
import { earlierList } from '../views/lists.ts'
import { crumbsTo } from './visited-round.ts'

const root = '/remiss/tidigare'
const mostBytesOfFile = 20 * 1024 * 1024

export function earlierPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('lead')
  const telling = `${root}/registrera`
  const back = `${root}/:id/ta-tillbaka`
  return [
    ...listPages(earlierSaid, showList),
    { method: 'GET', path: telling, may, drawsKept: true, answer: (visit) => askToTell(visit) },
    {
      method: 'POST',
      path: telling,
      may,
      bodyLimit: mostBytesOfFile + 1024 * 1024,
      limit: 'upload',
      answer: tellOne,
    },
    { method: 'GET', path: `${root}/:id/original`, may: 'everyone', answer: sendFile },
    { method: 'GET', path: back, may, drawsKept: true, answer: (visit) => askToTakeBack(visit) },
    { method: 'POST', path: back, may, answer: takeBack },
  ]
}

const earlierSaid: ListSaid<typeof earlierList> = {
  list: earlierList,
  path: root,
  may: 'everyone',
  query: ['klart'],
  words: ({ language }) => listWords(language).earlier,
  choices: () => ({}),
  async read({ db, today, asOf }, asked, slice) {
    const all = await listEarlierRounds(db)
    const rounds = asOf < today ? all.flatMap((round) => earlierAsOf(round, asOf) ?? []) : all
    const ids = rounds.flatMap(({ registeredForBodyId: id }) => id ?? [])
    const names = new Map((await getBodies(db, ids, today)).map(({ id, name }) => [id, name]))
    const rows = rounds.map((round) => ({
      round,
      byBody: names.get(round.registeredForBodyId ?? ''),
    }))
    return sliceOf(earlierList, rows, asked, slice)
  },
}

function savedIn({ query, language }: Visit): string | undefined {
  const words = messagesIn(language).earlier
  const done = query.get('klart')
  if (done === 'registrerad') return words.saved
  return done === 'tillbaka' ? words.takenBack : undefined
}

async function showList(
  visit: Visit,
  list: ShownList<typeof earlierList>,
): Promise<Answer<PageContent>> {
  const { language, link } = visit
  const { title } = messagesIn(language).earlier
  return show<PageContent>({
    title,
    place: 'remiss',
    crumbs: crumbsTo(visit, undefined, title),
    content: (
      <EarlierRoundsView
        {...{ language, list, link }}
        mayRegister={mayInConsultation(visit.mandate, 'lead')}
        saved={savedIn(visit)}
      />
    ),
  })
}

async function askToTell(
  visit: Visit,
  sending: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).earlier
  const id = sending?.form.text('id') ?? ''
  const hasErrors = (sending?.errors.length ?? 0) > 0
  return show<PageContent>(
    {
      title: words.register,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, undefined, words.register),
      hasErrors,
      content: (
        <EarlierFormView
          title={words.register}
          lead={words.registerLead}
          action={visit.link(`${root}/registrera`)}
          isUpload
          submit={words.save}
          {...{ language, sending }}
        >
          <Hidden values={{ id: isId(id) ? id : newId() }} />
          <FieldsOf
            of={earlierRoundForm}
            words={fieldsIn(visit)}
            sending={sending}
            language={language}
          />
        </EarlierFormView>
      ),
    },
    hasErrors ? 422 : 200,
  )
}

/** The labels, with what is said where nothing usable stands. */
function fieldsIn({ language }: Visit) {
  const { earlier, refusals } = messagesIn(language)
  const { fields } = earlier
  const wrong = (refusal: string) => refusals[refusal as 'not-over-yet' | 'link-not-usable']({})
  return {
    ...fields,
    title: { label: fields.title, missing: refusals['title-missing']({}) },
    dueOn: { label: fields.dueOn, wrong },
    askedWho: { ...fields.askedWho, missing: refusals['asked-missing']({}) },
    source: { ...fields.source, missing: refusals['source-missing']({}) },
  }
}

/** The file that came along, whole, or what is said at its field. */
async function openOriginal(
  file: SentFile | undefined,
): Promise<Result<NewOriginal | undefined, OpeningRefusal>> {
  if (!file) return granted(undefined)
  const opened = await openPdf(file, { mostBytes: mostBytesOfFile, unnamed: 'fil.pdf' })
  if (!opened.granted) return about('original', opened)
  const { name, bytes } = opened.value
  return granted({ name, bytes, kind: 'pdf' })
}

async function tellOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const read = readForm(earlierRoundForm, form, {
    words: fieldsIn(visit),
    rules: { dueOn: (day) => checkOver(day, today) },
    language,
  })
  const id = form.text('id')
  return submitForm(visit, read, {
    open: ({ original }) => openOriginal(original),
    act: (tx, { link = '', original: _, ...told }, original) =>
      registerEarlierRound(tx, today, visit.getMandate(), {
        ...told,
        link,
        ...(isId(id) && { id }),
        original,
      }),
    sentences: messagesIn(language).refusals,
    again: (found) => askToTell(visit, { form, errors: found }),
    next: () => `${root}?klart=registrerad`,
  })
}

async function getEarlier({ db, params }: Visit) {
  const id = params['id'] ?? ''
  const round = isId(id) ? await findEarlierRound(db, id) : undefined
  if (!round) throw new NotFound(`earlier consultation ${id}`)
  return round
}

async function sendFile(visit: Visit): Promise<Answer<PageContent>> {
  const { id, original, withdrawn } = await getEarlier(visit)
  if (!original || withdrawn) throw new NotFound(`file of earlier consultation ${id}`)
  const file = await readFile(visit.db, original.fileHash)
  const ending = file.mediaType === originalTypes.pdf ? 'pdf' : 'docx'
  return storedFile(`tidigare-remiss.${ending}`, file)
}

async function askToTakeBack(
  visit: Visit,
  sending: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).earlier
  const round = await getEarlier(visit)
  const hasErrors = (sending?.errors.length ?? 0) > 0
  return show<PageContent>(
    {
      title: words.takeBackTitle,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, undefined, words.takeBackTitle),
      hasErrors,
      content: (
        <EarlierFormView
          title={words.takeBackTitle}
          lead={words.takeBackLead}
          above={
            <p>
              <strong lang="sv">{round.title}</strong>
            </p>
          }
          action={visit.link(`${root}/${round.id}/ta-tillbaka`)}
          submit={words.doTakeBack}
          {...{ language, sending }}
        >
          <FieldsOf
            of={takeBackEarlierForm}
            words={reasonIn(visit)}
            sending={sending}
            language={language}
          />
        </EarlierFormView>
      ),
    },
    hasErrors ? 422 : 200,
  )
}

function reasonIn({ language }: Visit) {
  const { earlier, refusals } = messagesIn(language)
  return { reason: { label: earlier.reason, missing: refusals['reason-missing']({}) } }
}

async function takeBack(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { id } = await getEarlier(visit)
  const form = await visit.form()
  const read = readForm(takeBackEarlierForm, form, { words: reasonIn(visit), language })
  return submitForm(visit, read, {
    act: (tx, { reason }) => withdrawEarlierRound(tx, today, visit.getMandate(), { id, reason }),
    sentences: messagesIn(language).refusals,
    again: (errors) => askToTakeBack(visit, { form, errors }),
    next: () => `${root}?klart=tillbaka`,
  })
}
