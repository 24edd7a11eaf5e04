import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { directionOf } from './words.js'

const opening = /\bopening\b|\bbrought[ -]?(?:forward|fwd)\b|\bb\/f(?:wd)?\b|\bbfwd\b|\bbeginning balance\b/i
const closing = /\bclosing\b|\bcarried[ -]?(?:forward|fwd)\b|\bc\/f(?:wd)?\b|\bcfwd\b|\bend(?:ing)? balance\b/i
const month =
  /^(?:(?:period|month|quarter|p|m|q) ?\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[ '-]{1,2}(?:\d{4}|\d{2}))?)$/i

/** What stands behind months and is what they come to, with what was brought forward. */
const total =
  /^(?:grand )?totals?$|\b(?:ytd|year to date|total to date|full[- ]year|year total|total for (?:the )?(?:year|period))\b/i

/** The one place at which a heading fits. */
const only = (headings: readonly string[], form: RegExp): number | undefined => {
  const [one, another] = headings.flatMap((heading, at) => (form.test(heading) ? [at] : []))
  return another === undefined ? one : undefined
}

/** From the opening balance, or the first of the months, to what they come to. */
const rangeOf = (headings: readonly string[]): { readonly from: number; readonly to: number } | undefined => {
  const areMonths = (from: number, to: number): boolean => headings.slice(from, to).every((text) => month.test(text))
  const [opens, closes, sum] = [only(headings, opening), only(headings, closing), only(headings, total)]
  if (opens !== undefined && closes !== undefined)
    return closes - opens >= 2 && areMonths(opens + 1, closes) ? { from: opens, to: closes } : undefined
  // Balances month by month come to nothing but the last of them.
  if (closes !== undefined || sum === undefined) return undefined
  const first = headings.slice(0, sum).findLastIndex((text) => !month.test(text)) + 1
  return sum - first < 2 ? undefined : { from: opens === first - 1 ? opens : first, to: sum }
}

/** Nothing, as it is written where an account did not move. */
const isNone = (text: string): boolean => /^[\s–—-]*$/.test(text)

/**
 * Returns that the closing balance of each row is its opening balance and what moved in the months between them, and
 * the total of months what they come to, by their headings: a table of few rows, of which one is wrong, shows it by no
 * figures alone. It is asked for what `findAggregations` left unexplained, and believed if at least as many rows agree
 * as do not.
 */
export const rolledBalances = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const headings = (grid[0] ?? []).map((text) => text.trim())
  const range = rangeOf(headings)
  if (range === undefined) return []
  const { from, to } = range
  const figures = figuresOf(grid, options)
  const index = ([row, column]: At): number => row * figures.columns + column
  const valueOf = (at: At): number => figures.value[index(at)] ?? NaN
  const known = new Set(
    found.aggregations.flatMap((each) =>
      directionOf(each) === 'along' && each.result[1] === to ? [each.result.join()] : [],
    ),
  )
  const sums = grid.flatMap((cells, row): readonly SumAggregation[] => {
    const result: At = [row, to]
    const stated = valueOf(result)
    if (row === 0 || Number.isNaN(stated) || known.has(result.join())) return []
    const parts = Array.from({ length: to - from }, (_, at): At => [row, from + at])
    const used = parts.filter((at) => !Number.isNaN(valueOf(at)))
    // What cannot be read says nothing of the sum.
    const isWhole = parts.every((at) => !Number.isNaN(valueOf(at)) || isNone(cells[at[1]] ?? ''))
    if (!isWhole || used.length < 2 || [result, ...used].some((at) => figures.percent[index(at)] === 1)) return []
    const computed = used.reduce((sum, at) => sum + valueOf(at), 0)
    const off = Math.abs(stated - computed)
    const slack = [result, ...used].reduce((sum, at) => sum + (figures.half[index(at)] ?? 0), 0)
    return [
      {
        id: `rolled ${result.join()}`,
        kind: 'sum',
        result,
        operands: used.map((at) => ({ at, sign: 1 })),
        holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
        stated: String(stated / figures.scale),
        computed: String(computed / figures.scale),
        why: 'its heading says that it is what the months before it come to',
      },
    ]
  })
  const failing = sums.filter(({ holds }) => holds === 'no').length
  const telling = sums.filter(({ holds, stated }) => holds !== 'no' && Number(stated) !== 0).length
  const earlier = known.size
  return telling + earlier > 0 && failing <= telling + earlier ? sums : []
}
