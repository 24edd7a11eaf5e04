// Fits the weights of findAggregations to the corpus, in five folds by workbook: `--fold N` prints nothing but is what
// the scorer asks for. Run by itself it prints how well each kind does on tables that it was not fitted to, and with
// `--write` it writes the weights fitted to all tables to weights.data.ts.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { printTable } from '../harness.mjs'
import { foldOf, numbersOf, readCorpus } from './corpus.mjs'
import { engineWith } from './engines.mjs'
import { foundRelations, markedRelations } from './relations.mjs'

const kinds = ['sum', 'average', 'share', 'change']
/** What is asked of the filter: precision, and how much it keeps of what was found and is marked. */
const wanted = { sum: 0.95, average: 0.9, share: 0.9, change: 0.9 }
const wantedKept = { sum: 0.975, average: 0.85, share: 0.7, change: 0.9 }
/** What the generous engine believes: more of what is rare, so that there is enough to fit to. */
const doubtful = { sum: -2.5, average: -2.5, share: -4, change: -4 }
/** How much weights are held near nought: more where there is less to fit to. */
const stiffnesses = { sum: 0.3, average: 1, share: 1, change: 1 }

/** What a generous engine finds in a table: the features of each relation, and how many of its cells are right. */
const rowsOf = (engine, table) => {
  const truth = new Set(table.marked.map(({ key }) => key))
  const figures = engine.figuresOf(table.grid, { numberFormat: table.numberFormat })
  const labels = engine.readLabels(figures, table.grid)
  const rows = []
  for (const direction of ['down', 'along']) {
    const lines = engine.linesOf(figures, labels, direction)
    const sums = engine.findSums(lines)
    const averages = engine.findAverages(sums)
    for (const believed of [sums, averages, engine.findRatios(sums, averages)])
      for (const relation of believed.relations) {
        const facts = engine.factsOf({ ...believed, relations: [relation] })
        const found = foundRelations({ aggregations: facts.map(({ aggregation }) => aggregation) }, table.numbers)
        if (found.length === 0) continue
        const right = found.filter(({ key }) => truth.has(key)).length
        const features = engine.featuresOf(lines, relation.grounds)
        rows.push({ kind: relation.kind, table: table.id, fold: foldOf(table), right, found: found.length, features })
      }
  }
  return rows
}

const chance = (logOdds) => 1 / (1 + Math.exp(-logOdds))

/** Solves a system of linear equations, each a row with its right side last. */
const solved = (rows) => {
  const size = rows.length
  for (let at = 0; at < size; at += 1) {
    let best = at
    for (let other = at; other < size; other += 1)
      if (Math.abs(rows[other][at]) > Math.abs(rows[best][at])) best = other
    ;[rows[at], rows[best]] = [rows[best], rows[at]]
    for (let other = 0; other < size; other += 1) {
      const by = other === at ? 0 : rows[other][at] / rows[at][at]
      if (by !== 0) for (let column = at; column <= size; column += 1) rows[other][column] -= by * rows[at][column]
    }
  }
  return rows.map((row, at) => row[size] / row[at])
}

/** A logistic regression by Newton's method; every table counts about the same. */
const regression = (rows) => {
  const size = rows[0].features.length
  const cells = new Map()
  const relations = new Map()
  for (const { table, found } of rows) {
    cells.set(table, (cells.get(table) ?? 0) + found)
    relations.set(table, (relations.get(table) ?? 0) + 1)
  }
  const weights = new Array(size).fill(0)
  for (let round = 0; round < 25; round += 1) {
    const system = weights.map((weight, at) => {
      const stiffness = at === 0 ? 0.003 : stiffnesses[rows[0].kind]
      const row = new Array(size + 1).fill(0)
      row[at] = stiffness
      row[size] = -stiffness * weight
      return row
    })
    for (const { features, table, found, right } of rows) {
      const counts = (0.7 * found) / cells.get(table) + 0.3 / relations.get(table)
      let logOdds = 0
      for (let at = 0; at < size; at += 1) logOdds += weights[at] * features[at]
      const likely = chance(logOdds)
      const spread = counts * likely * (1 - likely) + 1e-9
      for (let at = 0; at < size; at += 1) {
        if (features[at] === 0) continue
        system[at][size] += counts * (right / found - likely) * features[at]
        for (let other = 0; other < size; other += 1) system[at][other] += spread * features[at] * features[other]
      }
    }
    const steps = solved(system)
    for (let at = 0; at < size; at += 1) weights[at] += steps[at]
    if (Math.max(...steps.map(Math.abs)) < 1e-6) break
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

const mean = (list) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)

/** Precision and recall as means over tables, of what comes to so much. */
const scored = (rows, logOdds, least) => {
  const tables = new Map()
  for (const [at, { table, found, right }] of rows.entries()) {
    const own = tables.get(table) ?? { found: 0, right: 0, all: 0 }
    own.all += right
    if (logOdds[at] >= least) {
      own.found += found
      own.right += right
    }
    tables.set(table, own)
  }
  const all = [...tables.values()]
  return {
    precision: mean(all.filter(({ found }) => found > 0).map(({ found, right }) => right / found)),
    kept: mean(all.filter((one) => one.all > 0).map((one) => one.right / one.all)),
  }
}

const logOddsOf =
  (weights) =>
  ({ features }) =>
    features.reduce((sum, one, at) => sum + one * weights[at], 0)

/** Fits one kind, with what a relation must come to so that precision and recall are both as near as can be. */
const fitKind = (rows, kind) => {
  const weights = regression(rows)
  const logOdds = rows.map(logOddsOf(weights))
  let [leastLikelihood, most] = [0, -Infinity]
  for (let least = -1; least <= 2.5; least += 0.1) {
    const { precision, kept } = scored(rows, logOdds, least)
    const worth = Math.min(precision - wanted[kind], kept - wantedKept[kind])
    if (worth > most) [most, leastLikelihood] = [worth, Math.round(least * 10) / 10]
  }
  return { weights, leastLikelihood }
}

const fitRows = (rows) => {
  const fitted = kinds.map((kind) => [
    kind,
    fitKind(
      rows.filter((row) => row.kind === kind),
      kind,
    ),
  ])
  return {
    weights: Object.fromEntries(fitted.map(([kind, { weights }]) => [kind, weights])),
    leastLikelihood: Object.fromEntries(fitted.map(([kind, { leastLikelihood }]) => [kind, leastLikelihood])),
  }
}

/** Weights fitted without each fold in turn, and weights fitted to all. */
export const fit = async (corpus) => {
  const shipped = await engineWith()
  const engine = await engineWith({ weights: shipped.weights, leastLikelihood: doubtful })
  const rows = corpus.flatMap((table) => rowsOf(engine, table))
  const folds = [0, 1, 2, 3, 4].map((fold) => fitRows(rows.filter((row) => row.fold !== fold)))
  return { rows, folds, all: fitRows(rows) }
}

const written = ({ weights, leastLikelihood }) => `/**
 * What each of the features of \`likelihood.ts\` weighs, for each kind, in their order: a logistic regression over tables
 * in which people marked the aggregations. \`benchmarks/aggregations/fit.mjs --write\` writes this file.
 */
export const weights: Readonly<Record<'sum' | 'average' | 'share' | 'change', readonly number[]>> = {
${kinds.map((kind) => `  ${kind}: [${weights[kind].join(', ')}],`).join('\n')}
}

/** What a relation must come to in order to be believed. */
export const leastLikelihood: Readonly<Record<'sum' | 'average' | 'share' | 'change', number>> = {
${kinds.map((kind) => `  ${kind}: ${leastLikelihood[kind]},`).join('\n')}
}
`

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const corpus = readCorpus()
  if (corpus === null) console.log('skipped: ../shared/corpora/aggregations is not beside the project')
  else {
    const { rows, folds, all } = await fit(
      corpus.map((table) => {
        const numbers = numbersOf(table)
        return { ...table, numbers, marked: markedRelations(table, numbers) }
      }),
    )
    const shown = kinds.map((kind) => {
      const own = rows.filter((row) => row.kind === kind)
      const heldOut = own.map((row) => {
        const { weights, leastLikelihood } = folds[row.fold]
        return logOddsOf(weights[kind])(row) - leastLikelihood[kind]
      })
      const { precision, kept } = scored(own, heldOut, 0)
      const percent = (part) => `${(100 * part).toFixed(1)} %`
      return {
        kind,
        relations: own.length,
        precision: percent(precision),
        kept: percent(kept),
        least: all.leastLikelihood[kind],
      }
    })
    printTable('the filter alone, held out: right of those put forward, and kept of those found and marked', shown)
    if (process.argv.includes('--write')) {
      const target = new URL('../../packages/reconcile/src/aggregation/weights.data.ts', import.meta.url)
      await writeFile(target, written(all))
    }
  }
}
