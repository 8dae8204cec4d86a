// SPDX-License-Identifier: EUPL-1.2
// Two rounds: the closed one of 2025, answered and published, and the open one of 2026. The dates of
// the first are the published ones; all answers are invented (db/seed/consultation-*.json).

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { addDays, day, type Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { newId } from '#platform/id.ts'
import type { Tx } from '#platform/database/database.ts'
import type { Package } from '../agreement/rules/document.ts'
import { answerComment, answerQuestion, askQuestion } from '../consultation/commands/answering.ts'
import {
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../consultation/commands/drafting.ts'
import {
  closeConsultation,
  draftConsultation,
  openConsultation,
  publishConsultation,
  setAnsweringPackage,
} from '../consultation/commands/rounds.ts'
import { submitResponse } from '../consultation/commands/submitting.ts'
import { listComments } from '../consultation/reads/responses.ts'
import { listPublicQuestions, listQuestions } from '../consultation/reads/rounds.ts'
import type { Consultation } from '../consultation/rules/consultation.ts'
import { findBodyBySlug } from '../organisation/reads.ts'
import { doStep } from '../process/commands.ts'
import { readRoute } from '../process/reads.ts'
import type { Agreements, PackedTexts } from './agreements.ts'
import { actAs, must, partyByCode, type Making } from './make.ts'
import type { ExampleText } from './texts.ts'

const place = z.object({ document: z.string(), number: z.string() })
const roundFile = z.object({
  opensOn: z.string(),
  dueOn: z.string(),
  dueOnForBodies: z.string().optional(),
  documents: z.array(z.string()),
  answeringDocuments: z.array(z.string()).optional(),
  questions: z.array(z.object({ key: z.string(), text: z.string() })),
  publicQuestions: z.array(
    z.object({
      askedOn: z.string(),
      answeredOn: z.string().optional(),
      text: z.string(),
      answer: z.string().optional(),
    }),
  ),
  comments: z.array(
    z.object({
      key: z.string(),
      provision: place,
      kind: z.string(),
      text: z.string(),
      proposedWording: z.string().optional(),
      answer: z
        .object({ outcome: z.string(), reason: z.string(), change: place.optional() })
        .optional(),
    }),
  ),
  responses: z.array(
    z.object({
      party: z.string(),
      body: z.string().optional(),
      answeredOn: z.string(),
      stance: z.string(),
      overall: z.string(),
      questionAnswers: z.record(z.string(), z.string()).optional(),
      sectionStances: z.array(z.object({ number: z.string(), stance: z.string() })).optional(),
      comments: z.array(z.string()),
    }),
  ),
})
type RoundFile = z.infer<typeof roundFile>
type SeedResponse = RoundFile['responses'][number]
type SeedComment = RoundFile['comments'][number]

async function readRound(name: string): Promise<RoundFile> {
  const file = new URL(`../../db/seed/${name}`, import.meta.url)
  return roundFile.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** The files of a round beside the versions they became. */
type Texts = ReadonlyMap<string, { readonly versionId: string; readonly text: ExampleText }>

function textsOf({ package: { versions }, texts }: PackedTexts): Texts {
  return new Map(texts.map((text, at) => [text.file, { versionId: versions[at]!.id, text }]))
}

type Round = {
  readonly making: Making
  readonly seed: RoundFile
  readonly consultation: Consultation
  readonly texts: Texts
  readonly questionIds: ReadonlyMap<string, string>
  readonly commentByKey: ReadonlyMap<string, SeedComment>
}

async function open(
  making: Making,
  seed: RoundFile,
  given: {
    readonly slug: string
    readonly title: string
    readonly invitation: string
    readonly package: Package
    readonly texts: Texts
    readonly positionOn: Day
  },
): Promise<Round> {
  const { processLeader } = making.mandates
  const opensOn = day(seed.opensOn)
  const consultation = await actAs(making, processLeader, async (tx) => {
    const drafted = must(
      await draftConsultation(tx, given.positionOn, processLeader, {
        packageId: given.package.id,
        slug: given.slug,
        title: given.title,
        kind: 'formal',
        invitation: given.invitation,
        questions: seed.questions.map((question) => question.text),
        opensOn,
        dueOn: day(seed.dueOn),
        regionDueOn: seed.dueOnForBodies ? day(seed.dueOnForBodies) : undefined,
      }),
    )
    return must(
      await openConsultation(tx, opensOn, processLeader, {
        seen: asItStands,
        consultationId: drafted.id,
      }),
    )
  })
  await handOver(making, consultation, given.positionOn, opensOn)
  const asked = await listQuestions(making.db, consultation.id)
  return {
    making,
    seed,
    consultation,
    texts: given.texts,
    questionIds: new Map(seed.questions.map((question, at) => [question.key, asked[at]!.id])),
    commentByKey: new Map(seed.comments.map((comment) => [comment.key, comment])),
  }
}

async function handOver(
  making: Making,
  consultation: Consultation,
  positionOn: Day,
  opensOn: Day,
): Promise<void> {
  const { processLeader, coordinatorOf } = making.mandates
  const route = await readRoute(making.db, consultation.routeId, opensOn)
  for (const row of route.rows) {
    if (row.verb !== 'position' && row.verb !== 'hand-over') continue
    const mandate = row.body.partyId ? coordinatorOf(row.body.partyId) : processLeader
    const doneOn =
      row.verb === 'position'
        ? positionOn
        : row.body.kind === 'association-board'
          ? addDays(opensOn, 4)
          : opensOn
    await actAs(making, mandate, async (tx) =>
      must(
        await doStep(tx, doneOn, mandate, {
          holdMatter: async () => true,
          routeId: consultation.routeId,
          stepId: row.stepId,
          bodyId: row.body.id,
          doneOn,
          note: '',
          seen: asItStands,
        }),
      ),
    )
  }
}

async function mandateOf(making: Making, response: SeedResponse): Promise<Mandate> {
  if (!response.body) {
    return making.mandates.coordinatorOf(partyByCode(making, response.party).id)
  }
  const body = await findBodyBySlug(making.db, response.body, day(response.answeredOn))
  return making.mandates.coordinatorOfBody(body!.id)
}

/** One party writes its answer in one sitting, and sends it unless it is left as a draft. */
async function answer(
  round: Round,
  response: SeedResponse,
  options: { readonly isLeft: boolean } = { isLeft: false },
): Promise<void> {
  const { making, consultation } = round
  const mandate = await mandateOf(making, response)
  const on = day(response.answeredOn)
  const consultationId = consultation.id
  await actAs(making, mandate, async (tx) => {
    must(
      await saveStance(tx, on, mandate, {
        seen: asItStands,
        consultationId,
        subject: { kind: 'package' },
        stance: response.stance,
      }),
    )
    must(
      await saveOverallText(tx, on, mandate, {
        seen: asItStands,
        consultationId,
        text: response.overall,
      }),
    )
    const [first] = round.texts.values()
    for (const one of response.sectionStances ?? []) {
      must(
        await saveStance(tx, on, mandate, {
          seen: asItStands,
          consultationId,
          subject: {
            kind: 'section',
            versionId: first!.versionId,
            provisionId: first!.text.idOf(one.number),
          },
          stance: one.stance,
        }),
      )
    }
    for (const [key, text] of Object.entries(response.questionAnswers ?? {})) {
      must(
        await saveQuestionAnswer(tx, on, mandate, {
          seen: asItStands,
          consultationId,
          questionId: round.questionIds.get(key)!,
          text,
        }),
      )
    }
    for (const key of response.comments) await comment(tx, round, mandate, on, key)
    if (!options.isLeft)
      must(await submitResponse(tx, on, mandate, { seen: asItStands, consultationId }))
  })
}

async function comment(
  tx: Tx,
  round: Round,
  mandate: Mandate,
  on: Day,
  key: string,
): Promise<void> {
  const written = round.commentByKey.get(key)!
  const where = round.texts.get(written.provision.document)!
  must(
    await saveComment(tx, on, mandate, {
      seen: asItStands,
      consultationId: round.consultation.id,
      commentId: newId(),
      versionId: where.versionId,
      provisionId: where.text.idOf(written.provision.number),
      kind: written.kind,
      text: written.text,
      proposedWording: written.proposedWording ?? '',
    }),
  )
}

async function askPublicly(round: Round): Promise<void> {
  const { making, seed, consultation } = round
  const { processLeader } = making.mandates
  await actAs(making, processLeader, async (tx) => {
    for (const question of seed.publicQuestions) {
      must(
        await askQuestion(tx, day(question.askedOn), {
          consultationId: consultation.id,
          provisionId: undefined,
          text: question.text,
          askedByName: '',
        }),
      )
    }
    const asked = await listPublicQuestions(tx, consultation.id)
    for (const question of seed.publicQuestions) {
      const found = asked.find((one) => one.text === question.text)
      if (!question.answer || !question.answeredOn || !found) continue
      must(
        await answerQuestion(tx, day(question.answeredOn), processLeader, {
          seen: asItStands,
          questionId: found.id,
          answer: question.answer,
        }),
      )
    }
  })
}

/** Every comment of the round gets the answer that its text has in the file. */
async function answerAll(round: Round, changed: Texts, on: Day): Promise<void> {
  const { making, consultation, seed } = round
  const { processLeader } = making.mandates
  const answers = new Map(
    seed.comments.map((one) => [`${one.text}|${one.proposedWording ?? ''}`, one.answer]),
  )
  await actAs(making, processLeader, async (tx) => {
    for (const given of await listComments(tx, consultation.id)) {
      const found = answers.get(`${given.text}|${given.proposedWording}`)
      if (!found) throw new Error(`no answer in the file: ${given.text.slice(0, 60)}`)
      const where = found.change && changed.get(found.change.document)
      must(
        await answerComment(tx, on, processLeader, {
          seen: asItStands,
          commentId: given.id,
          outcome: found.outcome,
          reason: found.reason,
          changedVersionId: where?.versionId,
          changedProvisionId: where?.text.idOf(found.change!.number),
        }),
      )
    }
  })
}

/** The round of 2025 on the 2027 proposal: 1 February to 19 June, compiled until 21 August. */
export async function makeConsultation2025(
  making: Making,
  agreements: Agreements,
): Promise<Consultation> {
  const { processLeader } = making.mandates
  const seed = await readRound('consultation-2025.json')
  const round = await open(making, seed, {
    slug: 'nytt-avtal-2027',
    title: 'Nytt hälso- och sjukvårdsavtal 2027',
    invitation:
      'Politiska samrådsorganet ställde sig den 30 januari 2025 bakom ett förslag till nytt hälso- och sjukvårdsavtal med fyra överenskommelser. Ni ombeds svara på förslaget i sin helhet och på de bestämmelser som berör er.\n\nSkriv kort och konkret. Föreslå gärna en lydelse.',
    package: agreements.consulted2027.package,
    texts: textsOf(agreements.consulted2027),
    positionOn: day('2025-01-30'),
  })
  await askPublicly(round)
  const inOrder = seed.responses.toSorted((a, b) => a.answeredOn.localeCompare(b.answeredOn))
  for (const response of inOrder) await answer(round, response)
  await answerAll(round, textsOf(agreements.final2027), day('2025-08-18'))
  await actAs(making, processLeader, async (tx) => {
    const on = day('2025-08-21')
    const consultationId = round.consultation.id
    await setAnsweringPackage(tx, on, processLeader, {
      seen: asItStands,
      consultationId,
      packageId: agreements.final2027.package.id,
    })
    must(await closeConsultation(tx, on, processLeader, { seen: asItStands, consultationId }))
    must(
      await publishConsultation(tx, day('2025-09-01'), processLeader, {
        seen: asItStands,
        consultationId,
      }),
    )
  })
  return round.consultation
}

/** Lerum has begun its answer and not sent it, so that there is a draft to look at. */
const stillWriting = '1441'

/** The open round of 2026 on deviations and disputes: due 30 April, as far as it had come on a day. */
export async function makeConsultation2026(
  making: Making,
  agreements: Agreements,
  until: Day,
): Promise<Consultation> {
  const seed = await readRound('consultation-2026.json')
  const round = await open(making, seed, {
    slug: 'avvikelser-och-tvister',
    title: 'Riktlinje för avvikelser och tvister i samverkan',
    invitation:
      'Det nya avtalet beskriver hur avvikelser och tvister hanteras. Riktlinjen säger hur det går till i vardagen. Ni ombeds svara på om stegen och tiderna går att följa.',
    package: agreements.guideline2026.package,
    texts: textsOf(agreements.guideline2026),
    positionOn: day('2026-01-29'),
  })
  await askPublicly(round)
  const answered = seed.responses
    .filter((response) => response.answeredOn <= until)
    .toSorted((a, b) => a.answeredOn.localeCompare(b.answeredOn))
  for (const response of answered) {
    await answer(round, response, { isLeft: response.party === stillWriting })
  }
  return round.consultation
}
