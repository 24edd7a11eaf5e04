import type { AggregationOptions, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { largestMiss } from './lost-line.js'
import { isOfItsTable } from './plain-totals.js'
import { plainTotal } from './total-words.js'
import { turnedWays } from './turned.js'
import { directionOf } from './words.js'

const mostRows = 400
/** So many sub-totals, and so many parts of a line, make what they belong to a sum of them. */
const fewest = 2

const saysTotal = /\btotals?\b/i

/** A row, and the rows that it is the sum of. */
interface Nested {
  readonly total: number
  readonly parts: readonly number[]
}

/** What the sum of a row comes to in one column; none where the figures there are not of one kind. */
const sumAt = (figures: Figures, { total, parts }: Nested, column: number): SumAggregation | undefined => {
  const index = (row: number): number => row * figures.columns + column
  const valueOf = (row: number): number => figures.value[index(row)] ?? NaN
  const used = parts.filter((row) => !Number.isNaN(valueOf(row)))
  const all = [total, ...used]
  const stated = valueOf(total)
  if (Number.isNaN(stated) || used.length === 0) return undefined
  if (all.some((row) => figures.percent[index(row)] === 1)) return undefined
  if (new Set(all.map((row) => figures.unit[index(row)])).size > 1) return undefined
  const computed = used.reduce((sum, row) => sum + valueOf(row), 0)
  const slack = all.reduce((sum, row) => sum + (figures.half[index(row)] ?? 0), 0)
  const off = Math.abs(stated - computed)
  return {
    id: `nested ${String(total)},${String(column)}`,
    kind: 'sum',
    result: [total, column],
    operands: used.map((row) => ({ at: [row, column], sign: 1 })),
    holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(Number((computed / figures.scale).toPrecision(15))),
    why: 'it is the last total, and the totals before it hold',
  }
}

const isFar = ({ stated, computed }: SumAggregation): boolean =>
  Math.abs(Number(stated) - Number(computed)) >
  largestMiss * Math.max(Math.abs(Number(stated)), Math.abs(Number(computed)))

/** The sums of a row across its columns. */
type SumsOf = (nested: Nested) => readonly SumAggregation[]

const held = (sums: readonly SumAggregation[]): number =>
  sums.filter(({ holds, stated }) => holds !== 'no' && Number(stated) !== 0).length

/** The last total of a table and the totals that it adds up, where each of those holds for the rows above it. */
const ofTotals = (rows: readonly number[], labels: readonly string[], sumsOf: SumsOf): Nested | undefined => {
  const last = rows.at(-1)
  if (last === undefined || !saysTotal.test(labels[last] ?? '')) return undefined
  let totals = 0
  const parts: number[] = []
  let open: number[] = []
  for (const row of rows.slice(0, -1)) {
    const label = labels[row] ?? ''
    const words = labelWords(label)
    if (words.isPart) continue
    if (label === '' || words.isAverage || words.isRate || words.isChange || words.isLeft) return undefined
    if (!saysTotal.test(label)) {
      open.push(row)
      continue
    }
    const sums = sumsOf({ total: row, parts: open })
    if (open.length === 0 || held(sums) === 0 || held(sums) * 2 < sums.length) return undefined
    totals += 1
    parts.push(row)
    open = []
  }
  return totals >= fewest ? { total: last, parts: [...parts, ...open] } : undefined
}

/** Each row that several parts stand below ("of which permanent", "of which agency"). */
const ofWhich = (rows: readonly number[], labels: readonly string[]): readonly Nested[] => {
  const isPart = (row: number): boolean => labelWords(labels[row] ?? '').isPart
  return rows.flatMap((row, place): readonly Nested[] => {
    if (isPart(row)) return []
    const below = rows.slice(place + 1)
    const end = below.findIndex((other) => !isPart(other))
    const parts = end === -1 ? below : below.slice(0, end)
    return parts.length >= fewest ? [{ total: row, parts }] : []
  })
}

/** True where one of the parts stands there twice as it is. */
const isAnyTwice = ({ parts }: Nested, grid: readonly (readonly string[])[]): boolean => {
  const lines = parts.map((row) => (grid[row] ?? []).join('\t'))
  return new Set(lines).size < lines.length
}

/**
 * Returns the last total of a table as the sum of the totals before it, and lines as the sums of the parts below them:
 * the first where every total before it holds for the rows above it, the second where most lines with such parts hold.
 * Parts that come to their line in no column are some of it or overlap, unless one of them stands there twice. It is
 * asked for results of which nothing is known down their column.
 *
 * @param title - what the table says that it is about
 */
export const nestedTotals = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
  title = '',
): readonly SumAggregation[] => {
  if (grid.length > mostRows) return []
  const figures = figuresOf(grid, options)
  const [{ labels, across }] = turnedWays(grid, figures)
  const columns = Array.from({ length: figures.columns }, (_, column) => column).filter((column) => {
    const words = labelWords(across[column] ?? '')
    return !words.isAverage && !words.isRate && !words.isChange
  })
  const rows = labels.flatMap((_, row) =>
    columns.some((column) => !Number.isNaN(figures.value[row * figures.columns + column] ?? NaN)) ? [row] : [],
  )
  const sumsOf: SumsOf = (nested) => columns.flatMap((column) => sumAt(figures, nested, column) ?? [])
  const known = new Set(
    found.aggregations.flatMap((each) =>
      each.kind === 'sum' && directionOf(each) === 'down' ? [each.result.join()] : [],
    ),
  )
  const last = ofTotals(rows, labels, sumsOf)
  const total = last === undefined ? [] : sumsOf(last)
  const label = labels[last?.total ?? -1] ?? ''
  // In a single column nothing but its words tells of what it is the total.
  const isOfAll = !labelWords(label).isLeft && (plainTotal.test(label) || isOfItsTable(label, title))
  const isMeant = held(total) > 0 || (isOfAll && total.length === 1 && total.every((sum) => !isFar(sum)))
  const groups = ofWhich(rows, labels).map((nested) => ({ nested, sums: sumsOf(nested) }))
  const parts = groups.flatMap(({ sums }) => sums)
  const areMeant = held(parts) >= fewest && held(parts) * 2 >= parts.length
  const told = groups.flatMap(({ nested, sums }) => (held(sums) > 0 || isAnyTwice(nested, grid) ? sums : []))
  const open = [...(isMeant ? total : []), ...(areMeant ? told : [])].filter(({ result }) => !known.has(result.join()))
  return open.some((sum) => sum.holds === 'no' && isFar(sum)) ? [] : open
}
