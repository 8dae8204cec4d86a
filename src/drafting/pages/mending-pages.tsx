// SPDX-License-Identifier: EUPL-1.2
// What was registered afterwards and was wrong: corrected, or taken back.

import { NotFound } from '#kernel/faults.ts'
import type { Answer, Page, Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { FieldsOf, readForm } from '#web/form-of.tsx'
import { Button } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import {
  correctEarlierAdoption,
  withdrawEarlierAdoption,
} from '../../agreement/commands/earlier-editions.ts'
import { findRegistration } from '../../agreement/reads/registrations.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { rolesThatMay } from '../../agreement/rules/permissions.ts'
import { checkAdoptedOn, type Registration } from '../../agreement/rules/registration.ts'
import { seenField, seenIn } from '../../agreement/rules/seen.ts'
import { mostBytesOfUpload } from '../commands/original-file.ts'
import { messagesIn } from '../messages.ts'
import { correctionWords, takeBackWords } from '../messages/fields.ts'
import { correctionForm, takeBackForm } from '../views/forms.ts'
import { changedMeanwhile, lastChanged } from './meanwhile.tsx'
import { cameBack, keptForm, registeringPath, rootCrumb, withOriginal } from './registering-form.ts'
import { workspaceForm } from './workspace-form.tsx'
import { crumbOf, draftPath, getVersionWritten } from './workspace-frame.ts'

export function mendingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('register-earlier')
  const path = '/arbetsyta/:dok/:utgava/registrering'
  const back = `${path}/ta-tillbaka`
  return [
    { method: 'GET', path, may, drawsKept: true, answer: (visit) => askToCorrect(visit) },
    {
      method: 'POST',
      path,
      may,
      bodyLimit: mostBytesOfUpload,
      limit: 'upload',
      answer: correct,
    },
    { method: 'GET', path: back, may, drawsKept: true, answer: (visit) => askToTakeBack(visit) },
    { method: 'POST', path: back, may, answer: takeBack },
  ]
}

async function getRegistered(
  visit: Visit,
): Promise<{ readonly version: Version; readonly stands: Registration | undefined }> {
  const version = await getVersionWritten(visit)
  return { version, stands: await findRegistration(visit.db, version.id) }
}

/** What stands now, above a form that would mend it. */
function StandsRegistered({
  visit,
  stands,
  by,
}: {
  readonly visit: Visit
  readonly stands: Registration | undefined
  readonly by: string | undefined
}) {
  const { registering, refusals } = messagesIn(visit.language)
  return (
    <>
      {by && <p class="small muted">{by}</p>}
      <p>
        <strong>
          {stands
            ? registering.standsNow(stands.adoptedOn, stands.entersIntoForceOn)
            : refusals['nothing-registered']({})}
        </strong>
      </p>
    </>
  )
}

async function askToCorrect(
  visit: Visit,
  returned = keptForm(visit),
  by?: string,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).registering
  const { version, stands } = await getRegistered(visit)
  if (!stands && !returned) throw new NotFound(`nothing registered of ${version.id}`)
  return workspaceForm(visit, {
    title: words.correctTitle(editionName(version)),
    swedish: editionName(version),
    lead: words.correctLead,
    crumbs: [rootCrumb(visit), crumbOf(visit, version)],
    errors: returned?.sending.errors ?? [],
    above: <StandsRegistered visit={visit} stands={stands} by={by} />,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/registrering`,
    seen: returned?.seen ?? (stands ? seenIn.registration(stands) : ''),
    isUpload: true,
    fields: (
      <>
        <FieldsOf
          of={correctionForm}
          words={correctionWords(language, stands?.original?.fileName)}
          begins={
            stands && {
              adoptedOn: stands.adoptedOn,
              adoptedBy: stands.adoptedBy,
              entersIntoForceOn: stands.entersIntoForceOn,
              source: stands.source,
            }
          }
          sending={returned?.sending}
          language={language}
        />
        <div class="row">
          <Button text={words.correctSave} />
          <a href={visit.link(registeringPath)}>{words.back}</a>
        </div>
      </>
    ),
  })
}

async function correct(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { version } = await getRegistered(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readForm(correctionForm, form, {
    words: correctionWords(language, undefined),
    rules: { adoptedOn: (day) => checkAdoptedOn(day, today) },
    language,
  })
  return submitForm(visit, await withOriginal(visit, form, read), {
    act: (tx, values) =>
      correctEarlierAdoption(tx, today, visit.getMandate(), {
        ...values,
        versionId: version.id,
        seen,
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => askToCorrect(visit, cameBack(form, errors, seen)),
    clash: async () =>
      askToCorrect(
        visit,
        { sending: { form, errors: changedMeanwhile(visit) }, status: 409 },
        await lastChanged(visit, { subjectId: version.id }),
      ),
    next: () => `${registeringPath}?sparat=rattad`,
  })
}

async function askToTakeBack(
  visit: Visit,
  returned = keptForm(visit),
  by?: string,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language).registering
  const { version, stands } = await getRegistered(visit)
  if (!stands && !returned) throw new NotFound(`nothing registered of ${version.id}`)
  return workspaceForm(visit, {
    title: words.takeBackTitle(editionName(version)),
    swedish: editionName(version),
    lead: words.takeBackLead,
    crumbs: [rootCrumb(visit), crumbOf(visit, version)],
    errors: returned?.sending.errors ?? [],
    above: <StandsRegistered visit={visit} stands={stands} by={by} />,
    ...(returned && { status: returned.status }),
    action: `${draftPath(version)}/registrering/ta-tillbaka`,
    seen: returned?.seen ?? (stands ? seenIn.registration(stands) : ''),
    fields: (
      <>
        <FieldsOf
          of={takeBackForm}
          words={takeBackWords(language)}
          sending={returned?.sending}
          language={language}
        />
        <div class="row">
          <Button text={words.doTakeBack} />
          <a href={visit.link(registeringPath)}>{words.back}</a>
        </div>
      </>
    ),
  })
}

async function takeBack(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const { version } = await getRegistered(visit)
  const form = await visit.form()
  const seen = form.text(seenField)
  const read = readForm(takeBackForm, form, { words: takeBackWords(language), language })
  return submitForm(visit, read, {
    act: (tx, { reason }) =>
      withdrawEarlierAdoption(tx, today, visit.getMandate(), {
        versionId: version.id,
        seen,
        reason,
      }),
    sentences: messagesIn(language).refusals,
    again: (errors) => askToTakeBack(visit, cameBack(form, errors, seen)),
    clash: async () =>
      askToTakeBack(
        visit,
        { sending: { form, errors: changedMeanwhile(visit) }, status: 409 },
        await lastChanged(visit, { subjectId: version.id }),
      ),
    next: () => `${registeringPath}?sparat=tillbaka`,
  })
}
