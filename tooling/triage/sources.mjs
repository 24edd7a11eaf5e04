// The model from its sources, so that nothing has to be built, and the vectors.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { aliases, root } from '../packages.mjs'

let reads = 0

/** The functions and data of the model, as the sources stand now. */
export const loadModel = async () => {
  const outfile = join(root, '.cache', 'triage', 'model.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('model.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: aliases,
    logLevel: 'error',
  })
  return import(`${outfile}?read=${(reads += 1)}`)
}

const linesOf = (name) =>
  readFileSync(join(root, 'packages', 'foi', 'test', 'vectors', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Every question with its labels, and the campaign that it is of. A request without a campaign is one of its own. */
export const questions = () =>
  linesOf('foi-questions.jsonl').flatMap(({ id, campaign, questions: asked }) =>
    asked.map(({ text, section, cyberSensitive, contested }) => ({
      text,
      topic: section,
      sensitive: cyberSensitive,
      contested: contested !== undefined,
      campaign: campaign ?? id,
    })),
  )

/** Every pair with its label. */
export const pairs = () =>
  linesOf('foi-pairs.jsonl').map(({ id, a, b, label, kind, periodDiffers }) => ({
    id,
    a,
    b,
    similar: label === 'similar',
    kind,
    periodDiffers,
  }))
