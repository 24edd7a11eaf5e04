// Fits the weights of @imt/foi's triage to the vectors and writes them as data: node tooling/triage/fit.mjs
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../packages.mjs'
import { fitPairs } from './fit-pairs.mjs'
import { fitQuestions } from './fit-questions.mjs'
import { loadModel, pairs, questions } from './sources.mjs'

const folder = join(root, 'packages', 'foi', 'src', 'triage')

const write = async (name, source) => {
  const path = join(folder, name)
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }))
}

const model = await loadModel()

await write(
  'weights.data.ts',
  `import type { Weights } from './weigh.js'

/**
 * What each concept counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of questions from
 * what concepts.data.ts and compounds.data.ts say that each leans to: change those, or the fit, not this.
 */
export const weights: Weights = ${JSON.stringify(fitQuestions(model, questions()))}
`,
)
// What two texts have in common leans on the weights of topics: they are to be fitted first.
await write(
  'resemblance-weights.data.ts',
  `import type { ResemblanceWeights } from './compare-texts.js'

/** What each resemblance counts for. Written by tooling/triage/fit.mjs, which fits them to the vectors of pairs. */
export const resemblanceWeights: ResemblanceWeights = ${JSON.stringify(fitPairs(await loadModel(), pairs()))}
`,
)
