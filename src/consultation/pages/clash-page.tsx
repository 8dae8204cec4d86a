// SPDX-License-Identifier: EUPL-1.2
// A save met a colleague's: both texts, and a form that saves one's own anyway.

import { NotFound } from '#kernel/faults.ts'
import { newId } from '#platform/id.ts'
import { show, type Answer, type SubmittedForm, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { findProvision } from '../../agreement/reads/texts.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import type { Consultation } from '../rules/consultation.ts'
import type { ResponseDraft } from '../rules/response.ts'
import { seenOfComment } from '../rules/seen.ts'
import { ClashView, type Clash } from '../views/clash-view.tsx'
import { savedBy } from '../views/answering-model.ts'
import { CommentFields } from '../views/answering-section.tsx'
import { commentForm } from '../views/forms.ts'
import type { Setting } from '../views/parts.tsx'
import { crumbsTo, settingOf } from './visited-round.ts'

export async function showClash(
  visit: Visit,
  consultation: Consultation,
  form: SubmittedForm,
): Promise<Answer<PageContent>> {
  const respondent = await respondentOf(visit.db, visit.getMandate(), consultation.id)
  const draft = await findDraft(visit.db, consultation.id, respondent)
  const words = messagesIn(visit.language)
  const setting = settingOf(visit)
  const clash = await clashOf(visit, setting, consultation, draft, form)
  return show<PageContent>(
    {
      title: words.clash.title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, words.clash.title),
      hasErrors: true,
      content: <ClashView setting={setting} clash={clash} />,
    },
    409,
  )
}

async function clashOf(
  visit: Visit,
  setting: Setting,
  consultation: Consultation,
  draft: ResponseDraft | undefined,
  form: SubmittedForm,
): Promise<Clash> {
  const path = setting.link(`/remiss/${consultation.slug}/svara`)
  const by = async (saved: ResponseDraft | ResponseDraft['comments'][number]) => {
    const names = await namesOfPeople(visit.db, saved.updatedBy ? [saved.updatedBy] : [])
    return savedBy(setting, names, saved)
  }
  const saved = draft?.comments.find((one) => one.id === form.text('kommentar'))
  const [versionId = ''] = form.text('del').split('.')
  const provision = await findProvision(visit.db, versionId, form.text('bestammelse'))
  if (!provision) throw new NotFound('no such provision')
  return {
    theirs: saved && {
      by: await by(saved),
      said: {
        kind: setting.words.commentKind[saved.kind],
        text: saved.text,
        proposedWording: saved.proposedWording,
      },
    },
    action: path,
    keepHref: `${path}?del=${form.text('del')}`,
    hidden: {
      gor: commentForm.name,
      del: form.text('del'),
      bestammelse: provision.id,
      // What a colleague removed cannot be changed: saved anyway, it is a new comment.
      kommentar: saved?.id ?? newId(),
    },
    seen: seenOfComment(saved),
    fields: (
      <CommentFields
        setting={setting}
        sending={{ form, errors: [] }}
        provision={provision}
        comment={undefined}
      />
    ),
  }
}
