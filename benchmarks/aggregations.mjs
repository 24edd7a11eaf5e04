// findAggregations against 385 tables in which people marked the aggregations (../shared/corpora/aggregations): what
// agrees with them, with the number format and without; what is noticed of one changed digit; what is said of tables
// as published; and how fast. Every table is read by an engine whose weights were fitted without its workbook and those
// of its fold (aggregations/fit.mjs), so the numbers are held out; `--shipped` takes the weights that are shipped,
// which were fitted to all tables. `--part N` takes every Nth table, `--list` prints the tables apart, `--quick` leaves
// the speed out, ENGINE names another build of the engine.
import { performance } from 'node:perf_hooks'
import { agreement, kindNames } from './aggregations/agreement.mjs'
import { foldOf, numbersOf, readCorpus } from './aggregations/corpus.mjs'
import { engineWith } from './aggregations/engines.mjs'
import { fit } from './aggregations/fit.mjs'
import { changeOneDigit } from './aggregations/one-digit.mjs'
import { cellsOf, foundRelations, markedRelations, residualOf } from './aggregations/relations.mjs'
import { speedOf } from './aggregations/speed.mjs'
import { printTable, seeded, writeResult } from './harness.mjs'

const shipped = process.env.ENGINE === undefined ? await engineWith() : await import(process.env.ENGINE)
const argument = (name) => process.argv.includes(name) && process.argv[process.argv.indexOf(name) + 1]
const isListed = process.argv.includes('--list')
const part = Number(argument('--part') || 1)

const corpus = readCorpus()
const percent = (number) => `${(100 * number).toFixed(1)} %`

/** The engines of the five folds; of each table the one that has not seen it. */
let engines = new Array(5).fill(shipped)
const findIn = (table, grid, options) => engines[foldOf(table)].findAggregations(grid, options)

const scoreAgreement = (tables, withFormat) => {
  const read = tables.map((table) => {
    const options = withFormat ? { numberFormat: table.numberFormat } : {}
    return { ...table, found: foundRelations(findIn(table, table.grid, options), table.numbers) }
  })
  const rows = kindNames.map((name) => ({ name, fold: 'all', ...agreement(read, name) }))
  if (withFormat)
    for (const name of ['sums', 'others'])
      for (let fold = 0; fold < 5; fold += 1)
        rows.push({
          name,
          fold,
          ...agreement(
            read.filter((table) => foldOf(table) === fold),
            name,
          ),
        })
  return rows
}

const scoreDigits = (tables) => {
  const random = seeded(2024)
  const count = { changed: 0, noticed: 0, wrong: 0, few: 0, named: 0 }
  const missed = []
  for (const [index, table] of tables.entries()) {
    const changed = changeOneDigit(table, random, index % 2 === 0) ?? changeOneDigit(table, random, index % 2 === 1)
    if (changed === null) continue
    const { aggregations, suspects } = findIn(table, changed.grid, { numberFormat: table.numberFormat })
    const groups = suspects.map(({ cells }) => cells.map((at) => at.join(',')))
    const isNoticed = aggregations.some((one) => one.holds === 'no' && cellsOf(one).includes(changed.cell))
    const isFew = changed.candidates.length > 0 && changed.candidates.length <= 3
    const isNamed = groups.some((cells) => cells.length <= 3 && cells.includes(changed.cell))
    const before = findIn(table, table.grid, { numberFormat: table.numberFormat }).suspects
    const known = new Set(before.map(({ cells }) => cells.join(' ')))
    const wrong = suspects.find(
      ({ cells }) => cells.length === 1 && cells[0].join(',') !== changed.cell && !known.has(cells.join(' ')),
    )
    count.changed += 1
    count.noticed += isNoticed ? 1 : 0
    count.wrong += wrong === undefined ? 0 : 1
    count.few += isFew ? 1 : 0
    count.named += isFew && isNamed ? 1 : 0
    if (!isNoticed || wrong !== undefined || (isFew && !isNamed))
      missed.push({
        id: table.id.slice(0, 40),
        cell: changed.cell,
        text: changed.text.trim(),
        isNoticed,
        isFew,
        isNamed,
        wrong: wrong?.cells[0]?.join(',') ?? '',
        size: table.numbers.size,
      })
  }
  return { count, missed }
}

/** What is said of tables as they were published, where nothing marked is wrong and where something is. */
const scorePublished = (tables) => {
  const lists = { false: [], off: [] }
  let falseFindings = 0
  for (const table of tables) {
    const sums = table.marked.filter(({ kind }) => kind === 'sum')
    const off = new Set(
      sums.filter((one) => !residualOf(one, table.numbers).holds).flatMap(({ terms }) => terms.map(([cell]) => cell)),
    )
    const said = findIn(table, table.grid, { numberFormat: table.numberFormat }).aggregations
    const findings = said.filter(({ holds }) => holds === 'no')
    const wrong = findings.filter((one) => !cellsOf(one).some((cell) => off.has(cell)))
    falseFindings += wrong.length
    if (wrong.length > 0)
      lists.false.push({
        id: table.id.slice(0, 50),
        wrong: wrong.length,
        first: wrong[0].result.join(','),
        kind: wrong[0].kind,
        stated: wrong[0].stated,
        computed: wrong[0].computed,
      })
    if (off.size > 0) {
      const notHeld = sums.filter((one) => !residualOf(one, table.numbers).holds)
      const keys = new Set(foundRelations({ aggregations: findings }, table.numbers).map(({ key }) => key))
      const named = notHeld.filter(({ key }) => keys.has(key)).length
      lists.off.push({
        id: table.id.slice(0, 50),
        sumsOff: notHeld.length,
        reported: named,
        otherFindings: findings.length - named,
      })
    }
  }
  return { falseFindings, ...lists }
}

const shownRows = (rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' && key !== 'fold' ? percent(value) : String(value),
      ]),
    ),
  )

const results = {}
if (corpus === null) console.log('skipped: ../shared/corpora/aggregations is not beside the project')
else {
  const tables = corpus
    .filter((_, index) => index % part === 0)
    .map((table) => {
      const numbers = numbersOf(table)
      return { ...table, numbers, marked: markedRelations(table, numbers) }
    })
  if (process.env.ENGINE === undefined && !process.argv.includes('--shipped')) {
    const { folds } = await fit(tables)
    engines = await Promise.all(folds.map((data) => engineWith(data)))
  }
  const begin = performance.now()
  results.agreement = scoreAgreement(tables, true)
  const took = performance.now() - begin
  printTable(
    `agreement, number format given (${tables.length} tables, ${Math.round(took)} ms)`,
    shownRows(results.agreement),
  )
  results.withoutFormat = scoreAgreement(tables, false)
  printTable('agreement, number format not given', shownRows(results.withoutFormat))
  const digits = scoreDigits(tables)
  results.oneDigit = digits.count
  const { changed, noticed, wrong, few, named } = digits.count
  printTable('one digit changed', [
    {
      changed,
      noticed: percent(noticed / changed),
      wrongNamed: percent(wrong / changed),
      few: percent(few / changed),
      namedOfFew: percent(named / few),
    },
  ])
  if (isListed) printTable('not noticed or not found', digits.missed)
  const published = scorePublished(tables)
  results.published = {
    tables: tables.length,
    falseFindings: published.falseFindings,
    tablesWithFalse: published.false.length,
    tablesOff: published.off.length,
  }
  printTable('tables as published', [results.published])
  if (isListed) {
    printTable('false findings', published.false)
    printTable('tables with a marked sum that is off, and what was said', published.off)
  }
}
if (!process.argv.includes('--quick')) results.speed = await speedOf(shipped.findAggregations)
if (results.speed) printTable('speed', results.speed)
if (part === 1 && corpus !== null) await writeResult('aggregations', results)
