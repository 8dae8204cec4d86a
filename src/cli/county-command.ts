// SPDX-License-Identifier: EUPL-1.2
// `county`: whether a folder can become a county, before there is a database to put it in.

import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { findCountyFolder, getCounty, listBundled } from '../county/bundled.ts'

export function county(args: readonly string[], io: Io): ExitCode {
  const [said = ''] = args
  const folder = args.length === 1 ? findCountyFolder(said, io.pathOf) : undefined
  if (folder === undefined) {
    throw new Misuse(`Skriv en mapp med ett län, eller ett av namnen ${listBundled().join(', ')}.`)
  }
  const { slug, names, parties, associations, careAreas, bodies, routes } = getCounty(folder)
  const counts = {
    parties: parties.length,
    associations: associations.length,
    careAreas: careAreas.length,
    bodies: bodies.length,
    consultationSteps: routes.consultation.length,
    decisionSteps: routes.decision.length,
  }
  if (io.asJson) io.answer(JSON.stringify({ county: slug, ...counts }))
  else {
    io.answer(
      `${names.name.sv}: ${counts.parties} parter, ${counts.associations} kommunalförbund, ${counts.careAreas} områden, ${counts.bodies} organ, ${counts.consultationSteps} steg i en remiss och ${counts.decisionSteps} i ett beslut. Mappen kan läggas in med init.`,
    )
  }
  return 0
}
