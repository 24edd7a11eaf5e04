// Builds of the engine from its source: one per set of weights, so that weights that were fitted to some tables can be
// measured on others; and one that believes nearly everything and shows what it counts, to fit weights to.
import { build } from 'esbuild'
import { aliases } from '../../tooling/packages.mjs'

const source = new URL('../../packages/reconcile/src/aggregation/', import.meta.url)

const entry = `
export { findAggregations } from './find-aggregations.ts'
export { figuresOf } from './figures.ts'
export { linesOf, readLabels } from './lines.ts'
export { findSums } from './find-sums.ts'
export { findAverages } from './find-averages.ts'
export { findRatios } from './find-ratios.ts'
export { crossingWith, factsOf, missesOf } from './emit.ts'
export { featuresOf } from './likelihood.ts'
export { leastMiss, missWeights, weights } from './weights.data.ts'
`

/** The source of `weights.data.ts` for weights and what a relation must come to. */
export const weightsSource = (data) =>
  Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')

/** The engine with other weights, or as it is. */
export const engineWith = async (data) => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: source.pathname, loader: 'ts' },
    alias: aliases,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: data === undefined ? [] : [{ name: 'weights', setup: (one) => replaceWeights(one, data) }],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const replaceWeights = ({ onLoad }, data) =>
  onLoad({ filter: new RegExp('weights[.]data[.]ts$') }, () => ({ contents: weightsSource(data), loader: 'js' }))
