// Fits the weights of findAggregations to the corpus, in five folds by workbook: `--fold N` prints nothing but is what
// the scorer asks for. Run by itself it prints how well each kind does on tables that it was not fitted to, and with
// `--write` it writes the weights fitted to all tables to weights.data.ts.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { printTable, seeded } from '../harness.mjs'
import { foldOf, numbersOf, readCorpus } from './corpus.mjs'
import { engineWith } from './engines.mjs'
import { changeOneDigit } from './one-digit.mjs'
import { cellsOf, foundRelations, markedRelations, residualOf } from './relations.mjs'

const kinds = ['sum', 'average', 'share', 'change']
/** What is asked of the filter: precision, and how much it keeps of what was found and is marked. */
const wanted = { sum: 0.95, average: 0.9, share: 0.9, change: 0.9 }
const wantedKept = { sum: 0.975, average: 0.85, share: 0.7, change: 0.9 }
/** What the generous engine believes: more of what is rare, so that there is enough to fit to. */
const doubtful = { sum: -2.5, average: -2.5, share: -4, change: -4 }
/** So many steps of a tenth to either side bear out what a relation must come to. */
const beside = 3
/** How much weights are held near nought: more where there is less to fit to. */
const stiffnesses = { sum: 0.3, average: 1, share: 1, change: 1, miss: 0.3 }
/** Of so many tables as published one may have a place called a fault that is none. */
const tablesToOneFalse = 90
/** So much more is asked than where that one comes to: who is accused wrongly reads no further. */
const margin = 0.1
/** So many tables to either side of that one bear out what a place must come to. */
const tablesBeside = 2

/** What is done with each direction of a table. */
const believedOf = (engine, { grid, numberFormat }) => {
  const figures = engine.figuresOf(grid, { numberFormat })
  const labels = engine.readLabels(figures, grid)
  const ways = ['down', 'along'].map((direction) => {
    const lines = engine.linesOf(figures, labels, direction)
    const sums = engine.findSums(lines)
    const averages = engine.findAverages(sums)
    return { lines, sums, all: [sums, averages, engine.findRatios(sums, averages)] }
  })
  const [down, along] = ways.map(({ sums }) => engine.crossingWith(sums))
  return ways.map((way, at) => ({
    ...way,
    crossings: at === 0 ? { own: down, other: along } : { own: along, other: down },
  }))
}

/** What a generous engine finds in a table: the features of each relation, and how many of its cells are right. */
const rowsOf = (engine, table) => {
  const truth = new Set(table.marked.map(({ key }) => key))
  const rows = []
  for (const { lines, all, crossings } of believedOf(engine, table))
    for (const believed of all)
      for (const relation of believed.relations) {
        const own = { ...believed, relations: [relation] }
        const facts = engine.factsOf(own, crossings).map(({ aggregation }) => aggregation)
        // One that holds nowhere is only seen where it fails.
        const said = facts.length > 0 ? facts : engine.missesOf(own, crossings).map(({ fact }) => fact.aggregation)
        const found = foundRelations({ aggregations: said }, table.numbers)
        if (found.length === 0) continue
        const right = found.filter(({ key }) => truth.has(key)).length
        const features = engine.featuresOf(lines, relation.grounds)
        const isPublished = table.cell === undefined
        rows.push({
          kind: relation.kind,
          table: table.id,
          fold: foldOf(table),
          isPublished,
          right,
          found: found.length,
          features,
        })
      }
  return rows
}

/** So many copies of each table, each with one digit changed, are added to the tables as published. */
const copies = 2

/** A table with one digit changed, and the cell of which that is; or null. */
const copyOf = (table, random, at) => {
  const changed = changeOneDigit(table, random, at % 2 === 0) ?? changeOneDigit(table, random, at % 2 === 1)
  return changed && { ...table, grid: changed.grid, numbers: changed.numbers, cell: changed.cell }
}

/** Every place at which a believed sum fails, and whether people marked the sum there. */
const missesOf = (engine, table) => {
  const truth = new Set(table.marked.map(({ key }) => key))
  const sums = table.marked.filter(({ kind }) => kind === 'sum')
  const off = new Set(
    sums.filter((one) => !residualOf(one, table.numbers).holds).flatMap(({ terms }) => terms.map(([cell]) => cell)),
  )
  return believedOf(engine, table).flatMap(({ sums: believed, crossings }) =>
    engine.missesOf(believed, crossings).flatMap(({ fact: { aggregation }, features }) => {
      const [found] = foundRelations({ aggregations: [aggregation] }, table.numbers)
      if (found === undefined) return []
      const isMarked = truth.has(found.key)
      // A sum that nobody marked and that holds a wrong figure is neither true nor false.
      if (!isMarked && cellsOf(aggregation).some((cell) => off.has(cell))) return []
      const isPublished = table.cell === undefined
      return [{ table: table.id, fold: foldOf(table), isPublished, features, found: 1, right: isMarked ? 1 : 0 }]
    }),
  )
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
      const stiffness = at === 0 ? 0.003 : stiffnesses[rows[0].kind ?? 'miss']
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
const fitKind = (all, kind) => {
  const weights = regression(all)
  const rows = all.filter(({ isPublished }) => isPublished)
  const logOdds = rows.map(logOddsOf(weights))
  const steps = Array.from({ length: 46 }, (_, at) => Math.round(at - 15) / 10)
  const worth = steps.map((least) => {
    const { precision, kept } = scored(rows, logOdds, least)
    return Math.min(precision - wanted[kind], kept - wantedKept[kind])
  })
  // One that is good by itself is so by chance: it counts with those beside it.
  const steady = worth.map((_, at) => mean(worth.slice(Math.max(0, at - beside), at + beside + 1)))
  const leastLikelihood = steps[steady.indexOf(Math.max(...steady))]
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

/** Fits what tells a fault from a place where a sum is not meant: as much is noticed as false alarms allow. */
const fitMisses = (misses, tables) => {
  const weights = regression(misses)
  const logOdds = misses.map(logOddsOf(weights))
  const falseAt = new Map()
  for (const [at, { table, isPublished, right }] of misses.entries())
    if (isPublished && right === 0) falseAt.set(table, Math.max(falseAt.get(table) ?? -Infinity, logOdds[at]))
  const highest = [...falseAt.values()].sort((left, right) => right - left)
  const allowed = Math.floor(tables / tablesToOneFalse)
  // Where one table comes to is chance: it counts with those before and after it.
  const about = highest.slice(Math.max(0, allowed - tablesBeside), allowed + tablesBeside + 1)
  const leastMiss = about.length === 0 ? -3 : Math.round(100 * (mean(about) + margin)) / 100
  return { missWeights: weights, leastMiss }
}

/** Weights fitted without each fold in turn, and weights fitted to all. */
export const fit = async (corpus) => {
  const shipped = await engineWith()
  const { missWeights, leastMiss } = shipped
  const engine = await engineWith({ weights: shipped.weights, leastLikelihood: doubtful, missWeights, leastMiss })
  const random = seeded(11)
  const changed = corpus.flatMap((table, at) =>
    Array.from({ length: copies }, (_, turn) => copyOf(table, random, at + turn)).filter((copy) => copy !== null),
  )
  const all = [...corpus, ...changed]
  const rows = corpus.flatMap((table) => rowsOf(engine, table))
  const likelihoods = [0, 1, 2, 3, 4].map((fold) => fitRows(rows.filter((row) => row.fold !== fold)))
  // Each table is looked at with weights that have not seen it, as it will be.
  const engines = await Promise.all(likelihoods.map((own) => engineWith({ ...own, missWeights, leastMiss })))
  const misses = all.flatMap((table) => missesOf(engines[foldOf(table)], table))
  const missesWithout = (fold) =>
    fitMisses(
      misses.filter((row) => row.fold !== fold),
      corpus.filter((table) => foldOf(table) !== fold).length,
    )
  const folds = likelihoods.map((own, fold) => ({ ...own, ...missesWithout(fold) }))
  return { rows, misses, folds, all: { ...fitRows(rows), ...missesWithout(-1) } }
}

const written = ({ weights, leastLikelihood, missWeights, leastMiss }) => `/**
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

/** What each of the features of \`featuresOfMiss\` in \`expected.ts\` weighs, in their order, fitted in the same way. */
export const missWeights: readonly number[] = [${missWeights.join(', ')}]

/** What a place at which a sum fails must come to in order to be called a fault. */
export const leastMiss = ${leastMiss}
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
      const own = rows.filter((row) => row.kind === kind && row.isPublished)
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
