// SPDX-License-Identifier: EUPL-1.2
// In the life of a provision: who is responsible by it on the day, and the cases that guide about it.

import type { ComponentChildren } from 'preact'
import type { ToldOfLife } from '#kernel/gathered/text.ts'
import type { Db } from '#platform/database/database.ts'
import type { Shown } from '#platform/room.ts'
import { guideWords } from '../messages/guide.ts'
import { listCasesOf } from '../reads/guiding-cases.ts'
import { listMarkedInForce } from '../reads/marks.ts'
import { listSituationWords } from '../reads/words.ts'
import type { ShownMark } from '../rules/guided.ts'
import { casesThatHold } from '../rules/guiding-case.ts'
import type { SituationWord } from '../rules/situation-word.ts'
import { guideAddress } from '../views/addresses.ts'
import { CasesBeside } from '../views/guidance/case-views.tsx'
import { findWord, nameIn } from '../views/naming.ts'

export async function tellLife(
  db: Db,
  provisionId: string,
  shown: Shown,
): Promise<ToldOfLife<ComponentChildren> | undefined> {
  const [marked, known, found] = await Promise.all([
    listMarkedInForce(db, shown.on),
    listSituationWords(db),
    listCasesOf(db, [provisionId]),
  ])
  const own = (marked ?? []).find((one) => one.provisionId === provisionId)
  const cases = casesThatHold(found, shown.on)
  if (!own && cases.length === 0) return undefined
  return {
    facts: [],
    entries: [],
    section: (
      <>
        {own && <Responsible mark={own.mark} known={known} shown={shown} />}
        <CasesBeside cases={cases} language={shown.language} link={shown.link} />
      </>
    ),
    data: {
      name: 'responsibility',
      says: {
        responsible: own?.mark.responsible ?? null,
        measures: own?.mark.measures ?? [],
        cases: cases.map(({ number, title }) => ({ number, title })),
      },
    },
  }
}

function Responsible({
  mark,
  known,
  shown: { language, link },
}: {
  readonly mark: ShownMark['mark']
  readonly known: readonly SituationWord[]
  readonly shown: Shown
}) {
  const words = guideWords(language)
  return (
    <section class="panel stack-s" aria-labelledby="ansvar">
      <h2 id="ansvar">{words.title}</h2>
      {mark.responsible !== 'none' && <p class="strong">{words.marks[mark.responsible]}</p>}
      {mark.measures.length > 0 && (
        <ul class="dotted">
          {mark.measures.map((measure) => {
            const word = findWord(known, 'measure', measure)
            return (
              <li key={measure}>
                <a href={link(guideAddress({ situation: { measure } }))}>
                  {word ? nameIn(word, language) : measure}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
