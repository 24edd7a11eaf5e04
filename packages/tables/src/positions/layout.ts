import { columnsOf, findColumns, withSparse } from './columns.js'
import type { Column } from './columns.js'
import { isFigure } from './figure.js'
import { countHeadingLines, isOfPeriods } from './heading-lines.js'
import { isChained, isMulti, overlaps } from './line.js'
import type { Line } from './line.js'
import { partByFigures } from './part-by-figures.js'
import { partByHeadings } from './part-by-headings.js'
import { keyOf } from './stretches.js'

/** Of so many lines columns are found: more of them tell no more. */
const linesLookedAt = 400

/** For each column, whether most of what stands in it are figures or days. */
const figuresOf = (lines: readonly Line[], columns: readonly Column[]): readonly boolean[] => {
  const counts = columns.map(() => ({ all: 0, figures: 0 }))
  for (const { runs } of lines)
    for (const run of runs) {
      const reached = columnsOf(columns, run)
      const count = counts[reached[0] ?? 0]
      if (!count || reached.length > 1) continue
      count.all += 1
      if (isFigure(run.text)) count.figures += 1
    }
  return counts.map(({ all, figures }) => figures > 0 && figures * 2 >= all)
}

/** The first line that states figures where most lines do. */
const firstBodyLine = (
  lines: readonly Line[],
  sample: readonly Line[],
  columns: readonly Column[],
  figures: readonly boolean[],
): number => {
  const filled = columns.map(() => 0)
  for (const { runs } of sample)
    for (const at of new Set(runs.flatMap((run) => columnsOf(columns, run)))) filled[at] = (filled[at] ?? 0) + 1
  const multi = sample.length
  const dense = columns.flatMap((_, at) => (figures[at] === true && (filled[at] ?? 0) * 2 >= multi ? [at] : []))
  const key = dense.length > 0 ? dense : columns.flatMap((_, at) => (figures[at] === true ? [at] : []))
  if (key.length === 0) return -1
  return lines.findIndex(
    (line) =>
      isMulti(line) &&
      !isOfPeriods(line, columns) &&
      key.filter((at) => line.runs.some((run) => isFigure(run.text) && columnsOf(columns, run)[0] === at)).length * 2 >=
        key.length,
  )
}

/** A stretch of lines as a table: its columns, which of them hold figures, its headings, and what stands below. */
export interface Layout {
  readonly columns: readonly Column[]
  readonly figures: readonly boolean[]
  readonly headings: readonly Line[]
  readonly body: readonly Line[]
}

/** Lines of one cell are about so far apart at least, in heights of their letters. */
const leastLeading = 1.2

/** A cell in a narrow column takes so many lines at most. */
const mostLeading = 9

/** How many of the lines above the first row belong to it: the gap above them is wider than those in it. */
const leading = (lines: readonly Line[], start: number, states: (line: Line) => boolean): number => {
  let from = start
  for (; from > 1; from -= 1) {
    const [line, next] = [lines[from - 1], lines[from]]
    if (!line || !next || !isChained(line, next)) break
  }
  /** From a line down to the next that stands below it, and not beside what does. */
  const gap = (at: number): number => {
    const line = lines[at - 1]
    const below = lines
      .slice(at, Math.max(at, start) + 3)
      .find(({ runs }) => runs.some((run) => line?.runs.some((other) => overlaps(run, other))))
    return ((below ?? lines[at])?.at ?? 0) - (line?.at ?? 0)
  }
  let widest = 0
  for (let at = from; at > 0 && at > from - mostLeading; at -= 1) {
    const line = lines[at - 1]
    // A last line that is set a little higher beside smaller letters makes no wider gap of the one above it.
    const usual = Math.max(widest, leastLeading * (line?.height ?? 0))
    if (widest > 0 && gap(at) >= 1.12 * usual && at < from) return at
    if (!line || states(line)) break
    widest = Math.max(widest, gap(at))
  }
  return from
}

/**
 * Finds columns, headings and rows of a stretch of lines. `repeated` are lines that stand above several stretches,
 * `before` the headings of the table that may go on here.
 */
export const layoutOf = (
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
  before: readonly Line[],
): Layout | undefined => {
  const sample = lines.filter(isMulti).slice(0, linesLookedAt)
  const rough = findColumns(sample)
  if (rough.length < 2) return undefined
  const roughFigures = figuresOf(sample, rough)
  const begins = firstBodyLine(lines, sample, rough, roughFigures)
  const wordsOnly = begins < 0
  // In a table of words the first line of several texts is its headings.
  const known = lines.slice(0, Math.max(begins, 1)).findLastIndex((line) => repeated.has(keyOf(line)))
  const dense = rough.filter((_, at) => roughFigures[at] === true)
  const states = (line: Line): boolean => line.runs.some((run) => dense.some((column) => overlaps(column, run)))
  const above = wordsOnly ? lines.findIndex(isMulti) + 1 : leading(lines, begins, states)
  const start = known >= 0 && (wordsOnly || above === begins) ? known + 1 : above
  const count = countHeadingLines(lines.slice(0, start), rough)
  const headings = lines.slice(start - count, start)
  const stated = lines.slice(start)
  const over = headings.length > 0 ? headings : before
  const byHeadings = partByHeadings(rough, over, stated)
  const byFigures = partByFigures(
    byHeadings ? findColumns(byHeadings.filter(isMulti)) : rough,
    over,
    byHeadings ?? stated,
  )
  const parted = byFigures ?? byHeadings
  const body = parted ?? stated
  const bodySample = body.filter(isMulti).slice(0, linesLookedAt)
  const inBody = bodySample.length > 2 ? findColumns(bodySample) : parted ? findColumns([...headings, ...body]) : rough
  const base = inBody.length >= 2 ? inBody : rough
  const columns = withSparse(
    base,
    headings.flatMap(({ runs }) => runs),
  )
  return { columns, figures: figuresOf(body.slice(0, linesLookedAt), columns), headings, body }
}
