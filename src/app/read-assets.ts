// SPDX-License-Identifier: EUPL-1.2
// Reads the files that `web/assets.ts` plans, from the project and from its packages.

import { readFile } from 'node:fs/promises'
import type { AssetSource } from '#platform/files/asset-server.ts'
import { type AssetPlan, assetPlans } from '#web/assets.ts'

const projectRoot = new URL('../..', import.meta.url)

export function readAssets(): Promise<AssetSource[]> {
  return Promise.all(assetPlans.map(readAsset))
}

async function readAsset(plan: AssetPlan): Promise<AssetSource> {
  const parts = await Promise.all(plan.parts.map((part) => readFile(placeOf(part))))
  const newline = Buffer.from('\n')
  const isText = !plan.mediaType.startsWith('font/')
  const bytes = Buffer.concat(isText ? parts.flatMap((part) => [part, newline]) : parts)
  return { name: plan.name, mediaType: plan.mediaType, bytes }
}

function placeOf(part: string): URL {
  return new URL(part.replace(/^package:/, 'node_modules/'), projectRoot)
}
