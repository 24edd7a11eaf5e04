import { kindOf } from './along.js'
import type { Grid, Line } from './grid.js'
import { believed, type Reading, type Sum } from './sums.js'

/** Fewer periods bear out nothing. */
const fewestPeriods = 3

/** The one line of a measure, and nothing where several are. */
const oneOf = (lines: readonly Line[], measure: Line['measure']): Line | undefined => {
  const [line, ...others] = lines.filter((each) => each.measure === measure)
  return others.length === 0 ? line : undefined
}

/** What is open at the end of a period: what was open before it, and came in, and was not answered. */
const readingOf = ([received, open]: readonly [Line, Line], done: readonly Line[], order: readonly number[]): Reading =>
  order.slice(1).flatMap((period, index): readonly Sum[] => {
    const [total, before, came] = [open.counts[period], open.counts[order[index] ?? 0], received.counts[period]]
    const gone = done.map(({ counts }) => counts[period])
    if (!total || !before || !came || gone.includes(undefined)) return []
    return [
      {
        total,
        terms: [
          { cell: before, sign: 1 },
          { cell: came, sign: 1 },
          ...gone.flatMap((cell) => (cell === undefined ? [] : [{ cell, sign: -1 as const }])),
        ],
        doubt: 'some',
      },
    ]
  })

/**
 * Returns what the counts of requests that are open come to from period to period, where the table bears out that they
 * are carried from each to the next: more of them agree than not.
 */
export const openBalance = ({ lines, periods }: Grid): readonly Sum[] => {
  const [received, open, answered] = (['received', 'open', 'answered'] as const).map((measure) => oneOf(lines, measure))
  const times = (['onTime', 'late'] as const).flatMap((measure) => oneOf(lines, measure) ?? [])
  const done = answered === undefined ? times : [answered]
  if (!received || !open || (answered === undefined && times.length < 2)) return []
  const kinds = periods.map(kindOf)
  const kind = kinds.find((each) => each === 'month' || each === 'quarter' || each === 'year')
  const order = kinds.flatMap((each, at) => (each === kind ? [at] : []))
  if (kind === undefined || order.length < fewestPeriods) return []
  const ended = lines.filter(({ measure }) => measure === 'ended')
  const ways = [done, ...(ended.length > 0 ? [[...done, ...ended]] : [])]
  return believed(
    ways.flatMap((gone) => [
      readingOf([received, open], gone, order),
      readingOf([received, open], gone, [...order].reverse()),
    ]),
    false,
  )
}
