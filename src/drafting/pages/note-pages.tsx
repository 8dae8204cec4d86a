// SPDX-License-Identifier: EUPL-1.2
// Notes between those who write a draft: all of them, a new one, and one with its answers.

import type { ComponentChildren } from 'preact'
import { NotFound } from '#kernel/faults.ts'
import { isId, newId } from '#platform/id.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import {
  drawFields,
  FieldsOf,
  readForm,
  type Sending,
  sendingOf,
  type Sent,
} from '#web/form-of.tsx'
import { Button, Hidden } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { answerNote, writeNote } from '../commands/noting.ts'
import { messagesIn } from '../messages.ts'
import { noteAnswerWords, noteWords } from '../messages/fields.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { anchorOf } from '../../agreement/rules/address.ts'
import type { NumberedProvision, VersionText } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { seenField, type SeenWord } from '../../agreement/rules/seen.ts'
import { seenThread } from '../rules/draft-notes.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { noteAnswerForm, noteForm } from '../views/forms.ts'
import { StandsNow } from '../views/meanwhile-view.tsx'
import { NoteListView, NoteView, type ShownNote } from '../views/note-view.tsx'
import { goneFromDraft, lastChanged, noDraftAnyMore } from './meanwhile.tsx'
import { notedIn } from './noted.ts'
import { openProvision, shortName } from './open-draft.ts'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten, workspacePage } from './workspace-frame.ts'

export function notePages(): readonly Page<PageContent>[] {
  const page = '/arbetsyta/:dok/:utgava'
  const may = rolesThatMay('note-in-draft')
  return [
    {
      method: 'GET',
      path: `${page}/anteckningar`,
      may: rolesThatMay('read-drafts'),
      query: ['sparat'],
      answer: showAll,
    },
    {
      method: 'GET',
      path: `${page}/anteckna/:id`,
      may,
      drawsKept: true,
      answer: (visit) => askWhat(visit),
    },
    { method: 'POST', path: `${page}/anteckna/:id`, may, answer: saveNote },
    {
      method: 'GET',
      path: `${page}/anteckning/:id`,
      may,
      drawsKept: true,
      answer: (visit) => showThread(visit),
    },
    { method: 'POST', path: `${page}/anteckning/:id`, may, answer: saveAnswer },
  ]
}

type Returned = {
  readonly sending: Sending
  readonly seen?: SeenWord
  readonly above?: ComponentChildren
  readonly status: 200 | 409 | 422
}

function keptForm({ kept }: Visit): Returned | undefined {
  const sending = sendingOf(kept)
  return sending && { sending, seen: sending.form.text(seenField), status: 200 }
}

/** The id that what is written will have: sent twice it is one. */
function idIn(form: Sent): string {
  const id = form.text('id')
  if (!isId(id)) throw new NotFound('a note without an id')
  return id
}

async function readNoted(visit: Visit): Promise<VersionText> {
  return readText(visit.db, (await getVersionWritten(visit)).id)
}

async function showAll(visit: Visit): Promise<Answer<PageContent>> {
  const text = await readNoted(visit)
  const words = messagesIn(visit.language).noting
  const name = editionName(text.version)
  const said = { antecknat: words.saved, svar: words.answered } as Readonly<Record<string, string>>
  return workspacePage(visit, {
    title: words.list.title(name),
    swedish: name,
    crumbs: [crumbOf(visit, text.version)],
    content: (
      <NoteListView
        title={words.list.title(name)}
        swedish={name}
        said={said[visit.query.get('sparat') ?? '']}
        notes={await notedIn(visit, text)}
        isDraft={text.version.status === 'draft'}
        hrefOf={({ note }) => visit.link(`${draftPath(text.version)}/anteckning/${note.id}`)}
        language={visit.language}
      />
    ),
  })
}

function Stands({ own, visit }: { readonly own: NumberedProvision; readonly visit: Visit }) {
  return (
    <section class="panel stack measure" aria-labelledby="star">
      <h2 id="star">{messagesIn(visit.language).noting.standsNow}</h2>
      {own.heading && (
        <p class="strong" lang="sv">
          {own.heading}
        </p>
      )}
      {own.text.blocks.length > 0 && (
        <RichTextView text={own.text} id="star-ord" language={visit.language} />
      )}
    </section>
  )
}

async function askWhat(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, own } = await openProvision(visit)
  const { language } = visit
  const words = messagesIn(language).noting
  const sending = returned?.sending
  return workspaceForm(visit, {
    title: words.title(shortName(own)),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: returned?.above ?? <Stands own={own} visit={visit} />,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/anteckna/${own.id}`,
    seen: returned?.seen ?? seenInDraft.provision(own),
    fields: (
      <>
        <Hidden values={{ id: sending ? idIn(sending.form) : newId() }} />
        <FieldsOf
          of={noteForm}
          words={noteWords(language)}
          begins={{}}
          sending={sending}
          language={language}
        />
        <div class="row">
          <Button text={words.save} />
          <a href={visit.link(`${draftPath(version)}#${anchorOf(own)}`)}>
            {messagesIn(language).workspace.provision.back}
          </a>
        </div>
      </>
    ),
  })
}

async function saveNote(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const version = await getVersionWritten(visit)
  const provisionId = visit.params['id'] ?? ''
  const form = await visit.form()
  const id = idIn(form)
  const seen = form.text(seenField)
  const words = messagesIn(language)
  const { quote, text } = noteForm.fields
  const written = [
    [words.noting.quote, form.text(quote.name)],
    [words.noting.text, form.text(text.name)],
  ] as const
  const gone = () => goneFromDraft(visit, version, provisionId, written)
  const isGone = await gone()
  if (isGone) return isGone
  return submitForm(visit, readForm(noteForm, form, { words: noteWords(language), language }), {
    act: (tx, values) =>
      writeNote(tx, visit.today, visit.getMandate(), {
        id,
        versionId: version.id,
        provisionId,
        text: values.text,
        quote: values.quote ?? '',
        seen,
      }),
    sentences: words.refusals,
    again: async (errors) =>
      (await gone()) ?? askWhat(visit, { sending: { form, errors }, seen, status: 422 }),
    clash: async () => {
      const met = await gone()
      if (met) return met
      const { own } = await openProvision(visit)
      return askWhat(visit, {
        sending: { form, errors: [{ field: '', text: words.noting.changed }] },
        seen: seenInDraft.provision(own),
        status: 409,
        above: (
          <StandsNow
            language={language}
            by={await lastChanged(visit, { subjectId: version.id, provisionIds: [own.id] })}
            help={words.meanwhile.help}
          >
            <Stands own={own} visit={visit} />
          </StandsNow>
        ),
      })
    },
    next: () => `${draftPath(version)}/anteckningar?sparat=antecknat`,
  })
}

async function findThread(visit: Visit): Promise<VersionText & { readonly shown: ShownNote }> {
  const text = await readNoted(visit)
  const shown = (await notedIn(visit, text)).find(({ note }) => note.id === visit.params['id'])
  if (!shown) throw new NotFound(`note ${visit.params['id']}`)
  return { ...text, shown }
}

async function showThread(visit: Visit, returned = keptForm(visit)): Promise<Answer<PageContent>> {
  const { version, shown } = await findThread(visit)
  if (version.status !== 'draft') return noDraftAnyMore(visit, version, [])
  const { language } = visit
  const words = messagesIn(language).noting
  const sending = returned?.sending
  const draw = drawFields({
    of: noteAnswerForm,
    words: noteAnswerWords(language),
    begins: {},
    sending,
    language,
  })
  const pressedName = noteAnswerForm.fields.becomes.name
  return workspaceForm(visit, {
    title: words.thread(shown.name ?? words.isGone),
    lead: words.lead,
    crumbs: [crumbOf(visit, version)],
    errors: sending?.errors ?? [],
    above: (
      <div class="measure">
        <NoteView shown={shown} language={language} />
      </div>
    ),
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/anteckning/${shown.note.id}`,
    seen: returned?.seen ?? seenThread(shown.note),
    fields: (
      <>
        <Hidden values={{ id: sending ? idIn(sending.form) : newId() }} />
        {draw.text}
        <div class="row">
          <Button text={words.send} name={pressedName} value="stays" />
          {shown.note.resolved ? (
            <Button text={words.reopen} name={pressedName} value="open" look="secondary" />
          ) : (
            <Button text={words.resolve} name={pressedName} value="resolved" look="secondary" />
          )}
          <a href={visit.link(`${draftPath(version)}/anteckningar`)}>
            {words.list.title(editionName(version))}
          </a>
        </div>
      </>
    ),
  })
}

async function saveAnswer(visit: Visit): Promise<Answer<PageContent>> {
  const { language } = visit
  const { version } = await findThread(visit)
  const form = await visit.form()
  const id = idIn(form)
  const seen = form.text(seenField)
  const words = messagesIn(language)
  const written = [[words.noting.answer, form.text(noteAnswerForm.fields.text.name)]] as const
  const read = readForm(noteAnswerForm, form, { words: noteAnswerWords(language), language })
  return submitForm(visit, read, {
    act: (tx, { text = '', becomes }) =>
      answerNote(tx, visit.today, visit.getMandate(), {
        id,
        versionId: version.id,
        noteId: visit.params['id']!,
        text,
        becomes,
        seen,
      }),
    sentences: words.refusals,
    again: async (errors, refusal) =>
      refusal === 'version-not-draft'
        ? noDraftAnyMore(visit, await getVersionWritten(visit), written)
        : showThread(visit, { sending: { form, errors }, seen, status: 422 }),
    clash: () =>
      showThread(visit, {
        sending: { form, errors: [{ field: '', text: words.noting.threadChanged }] },
        status: 409,
      }),
    next: () => `${draftPath(version)}/anteckningar?sparat=svar`,
  })
}
