import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { turnedWays } from './turned.js'

/** So many rows must state a figure in one of the two columns only, and so many in each. */
const fewestApart = 3
const fewestInEach = 2
const mostColumns = 24

/** What stands in two columns on purpose: neither is made from the other. */
const sides = /^(?:debits?|credits?|dr\.?|cr\.?|income|expenditure|receipts?|payments?|in|out|favourable|adverse)\b/i
const totalWords = /\btotals?\b|\bsums?\b/i
const detailWords = /\bdetails?\b|\bitems?\b/i
const lessWords = /^(?:less|deduct)\b/i
const spendingWords = /\b(?:expenditure|costs?|expenses|spending|payments?|deductions?)\b/i

/** The second of several columns of one heading is told from the first by its place. */
const byPlace = / \(column \d{1,3}\)$/

const unitOnly = (heading: string): string =>
  heading
    .replace(byPlace, '')
    .replaceAll(/[\s()]/g, '')
    .toLowerCase()

/** True for headings under which the second column may state sums of the first. */
const mayNest = (first: string, second: string): boolean => {
  if (sides.test(first) || sides.test(second)) return false
  const isNamed = totalWords.test(second) || detailWords.test(first)
  return isNamed || second === '' || unitOnly(first) === unitOnly(second)
}

interface Columns {
  readonly details: number
  readonly totals: number
}

interface Read {
  readonly rows: number
  readonly labels: readonly string[]
  valueOf(at: At): number
}

const states = ({ valueOf }: Read, row: number, column: number): boolean => !Number.isNaN(valueOf([row, column]))

/** Columns of which the second states sums of what stands in the first, as accounts are laid out. */
const nestedIn = (read: Read, headings: readonly string[]): readonly Columns[] =>
  headings.slice(0, mostColumns).flatMap((heading, details): readonly Columns[] => {
    const totals = details + 1
    if (totals >= headings.length || !mayNest(heading.trim(), (headings[totals] ?? '').trim())) return []
    const rows = Array.from({ length: read.rows }, (_, row) => row)
    const own = rows.filter((row) => states(read, row, details) && !states(read, row, totals)).length
    const other = rows.filter((row) => states(read, row, totals) && !states(read, row, details)).length
    const both = rows.filter((row) => states(read, row, totals) && states(read, row, details)).length
    const inTotals = other + both
    const isApart = own + other >= fewestApart && own >= fewestInEach && inTotals >= fewestInEach
    return isApart && both <= Math.max(1, own) ? [{ details, totals }] : []
  })

/** A figure of the second column with the run of the first that it sums up. */
interface Run {
  readonly row: number
  readonly parts: readonly number[]
}

/** The runs above each figure of the second column, its own row included, or below it. */
const runsOf = (read: Read, { details, totals }: Columns, isAbove: boolean): readonly Run[] => {
  const runs: { row: number; parts: number[] }[] = []
  let open: number[] = []
  let current: { row: number; parts: number[] } | undefined
  for (let row = 0; row < read.rows; row += 1) {
    const isDetail = states(read, row, details)
    const isTotal = states(read, row, totals)
    if (isAbove) {
      if (isTotal) {
        current = { row, parts: [] }
        runs.push(current)
      } else if (isDetail) current?.parts.push(row)
    } else {
      if (isDetail) open.push(row)
      if (isTotal) {
        runs.push({ row, parts: open })
        open = []
      }
    }
  }
  return runs
}

const sumOf = (
  figures: Figures,
  read: Read,
  result: At,
  operands: readonly { readonly at: At; readonly sign: 1 | -1 }[],
  why: string,
): SumAggregation => {
  const index = ([row, column]: At): number => row * figures.columns + column
  const stated = read.valueOf(result)
  const computed = operands.reduce((sum, { at, sign }) => sum + sign * read.valueOf(at), 0)
  const slack = [result, ...operands.map(({ at }) => at)].reduce((sum, at) => sum + (figures.half[index(at)] ?? 0), 0)
  const off = Math.abs(stated - computed)
  return {
    id: `nested ${result.join()}`,
    kind: 'sum',
    result,
    operands,
    holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(Number((computed / figures.scale).toPrecision(15))),
    why,
  }
}

const heldIn = (sums: readonly SumAggregation[]): number => sums.filter(({ holds }) => holds !== 'no').length

/** What is less is taken off, unless it is written below nothing. */
const signed = (read: Read, at: At, isLess: boolean): { readonly at: At; readonly sign: 1 | -1 } => ({
  at,
  sign: isLess && read.valueOf(at) > 0 ? -1 : 1,
})

/** The totals within the second column: each of what stands there since the total before it, or of all. */
const totalsOf = (
  figures: Figures,
  read: Read,
  { totals }: Columns,
  runs: readonly Run[],
): readonly SumAggregation[] => {
  const lines: number[] = []
  const found: SumAggregation[] = []
  for (const { row, parts } of runs) {
    const label = read.labels[row] ?? ''
    const words = labelWords(label)
    const isResult = parts.length === 0 && lines.length > 1 && (words.isTotal || words.isLeft || label === '')
    if (!isResult) {
      lines.push(row)
      continue
    }
    const result: At = [row, totals]
    const all = lines.map((line): At => [line, totals])
    const why = 'it stands below the sub-totals of its column, and its label says so'
    const plain = sumOf(
      figures,
      read,
      result,
      all.map((at) => signed(read, at, lessWords.test(read.labels[at[0]] ?? ''))),
      why,
    )
    // A surplus is what is left of the first when the others are taken off.
    const left = sumOf(
      figures,
      read,
      result,
      all.map((at, place) => signed(read, at, place > 0 && (place === all.length - 1 || isSpending(read, at)))),
      why,
    )
    const best = words.isLeft && (left.holds !== 'no' || plain.holds === 'no') ? left : plain
    found.push(best)
    lines.splice(0, lines.length, row)
  }
  return found
}

const isSpending = ({ labels }: Read, [row]: At): boolean => spendingWords.test(labels[row] ?? '')

/**
 * Returns the sums of tables that state their details in one column and what these come to in the next, as accounts
 * are laid out: sub-totals below their details, beside the last of them, or above them, and totals of the sub-totals.
 */
export const nestedColumns = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const headings = grid[0] ?? []
  if (headings.length < 2) return []
  const figures = figuresOf(grid, options)
  const [{ labels }] = turnedWays(grid, figures)
  const read: Read = {
    rows: figures.rows,
    labels,
    valueOf: ([row, column]) => figures.value[row * figures.columns + column] ?? NaN,
  }
  const results = new Set(
    found.aggregations.filter(({ kind, holds }) => kind === 'sum' && holds !== 'no').map(({ result }) => result.join()),
  )
  return nestedIn(read, headings).flatMap((columns): readonly SumAggregation[] => {
    const ways = [false, true].map((isAbove) => {
      const runs = runsOf(read, columns, isAbove)
      const sums = runs.flatMap(({ row, parts }): readonly SumAggregation[] => {
        const isOne = parts.length === 1 && parts[0] === row
        if (parts.length === 0 || isOne) return []
        const operands = parts.map((part) => signed(read, [part, columns.details], lessWords.test(labels[part] ?? '')))
        return [sumOf(figures, read, [row, columns.totals], operands, 'it stands beside the figures that come to it')]
      })
      return { runs, sums }
    })
    const best = ways.reduce((one, two) => (heldIn(two.sums) > heldIn(one.sums) ? two : one))
    const held = heldIn(best.sums)
    if (held === 0 || best.sums.length - held > held) return []
    const all = [...best.sums, ...totalsOf(figures, read, columns, best.runs)]
    return all.filter(({ result }) => !results.has(result.join()))
  })
}
