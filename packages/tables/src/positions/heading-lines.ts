import { isHeadingText } from '../table/find-heading-rows.js'
import { columnsOf } from './columns.js'
import type { Column } from './columns.js'
import { isFigure, isPeriod } from './figure.js'
import { isChained, overlaps, runOf } from './line.js'
import type { Line, Run } from './line.js'

/** Headings reach over so many lines at most. */
const most = 8

/** The end of a heading on two lines: `Answered within` above `20 days`. */
const ofTime =
  /^\d{1,3}(?: ?(?:-|\u2013|to) ?\d{1,3})? (?:(?:working|calendar) )?(?:days?|weeks?|months?|years?|hours?)\b/i

/** A line whose runs are headings, if any is. */
const isOfWords = ({ runs }: Line): boolean =>
  runs.every(({ text }) => isHeadingText(text) && !isFigure(text)) ||
  // Beside other words a length of time is none that is stated.
  (runs.some(({ text }) => isHeadingText(text) && !isFigure(text)) &&
    runs.every(({ text }) => ofTime.test(text) || (isHeadingText(text) && !isFigure(text))))

/** True for a line of years or days that stand over the figures of a statement, and name nothing beside them. */
export const isOfPeriods = ({ runs }: Line, [names]: readonly Column[]): boolean =>
  names !== undefined &&
  runs.some(({ text }) => isPeriod(text)) &&
  runs.every((run) => (isPeriod(run.text) || isHeadingText(run.text)) && !overlaps(run, names))

/** True for a line of a text with a heading over each column, behind an empty line: what stands above it is a title. */
const isWholeBehindGap = (line: Line, above: Line, columns: readonly Column[]): boolean => {
  // Of a page places are fractions of letters; of a text they are lines.
  const isText = line.slack > line.height
  const over = new Set(line.runs.flatMap((run) => columnsOf(columns, run)))
  return isText && line.at - above.at > 1 && over.size === columns.length
}

/**
 * Counts the lines directly above a row that are its headings: lines of words, of which one at least states several. A
 * text by itself above all of them is the title of the table, unless it stands over another column than the first.
 */
export const countHeadingLines = (above: readonly Line[], columns: readonly Column[]): number => {
  let count = 0
  let below: Line | undefined
  while (count < Math.min(most, above.length)) {
    const line = above[above.length - 1 - count]
    if (!line || !(isOfWords(line) || isOfPeriods(line, columns)) || (below && below.at - line.at > 3.2 * line.height))
      break
    if (below && !isOfPeriods(line, columns) && isWholeBehindGap(below, line, columns)) break
    const [run] = line.runs
    if (line.runs.length === 1 && run && columnsOf(columns, run).length > 2) break
    below = line
    count += 1
  }
  const isTitle = (line: Line, next: Line | undefined): boolean => {
    const [run, ...more] = line.runs
    const reached = run && more.length === 0 ? columnsOf(columns, run) : []
    if (reached.length > 1 || !next) return reached.length > 0
    // On a page, a first line that stands no further from the next than lines of a cell do is one.
    const isClose =
      line.slack < line.height / 2 && next.at - line.at <= 1.25 * line.height && next.height === line.height
    return reached[0] === 0 && !isChained(line, next) && !(isClose && (run?.right ?? 0) <= (columns[0]?.right ?? 0))
  }
  for (; count > 0; count -= 1) {
    const line = above[above.length - count]
    if (line && !isTitle(line, count > 1 ? above[above.length - count + 1] : undefined)) break
  }
  const lines = above.slice(above.length - count)
  return lines.some(({ runs }) => runs.length > 1) ? count : 0
}

/** The runs over each column, from the top: one that stands over several columns, above others, belongs to each. */
export const headingsOver = (lines: readonly Line[], columns: readonly Column[]): readonly (readonly Run[])[] => {
  const over: Run[][] = columns.map(() => [])
  lines.forEach(({ runs, height }, at) => {
    for (const run of runs) {
      const reached = columnsOf(columns, run)
      const groups = reached.length > 1 && at < lines.length - 1 && runs.length > 1
      // Two headings with a single space between them, over columns that were parted.
      const words = reached.length > 1 && !groups ? run.pieces() : []
      if (
        words.length > 1 &&
        reached.every((column) => !runs.some((other) => other !== run && columnsOf(columns, other).includes(column)))
      ) {
        for (const word of words) {
          const [column = 0] = columnsOf(columns, word)
          over[column]?.push(runOf([word]))
        }
        continue
      }
      const middle = (run.left + run.right) / 2
      const nearest = (column: number): number => {
        const { left = 0, right = 0 } = columns[column] ?? {}
        return Math.min(Math.abs(left - run.left), Math.abs(right - run.right), Math.abs((left + right) / 2 - middle))
      }
      const home = reached.reduce((best, column) => (nearest(column) < nearest(best) - height / 4 ? column : best))
      for (const column of groups ? reached : [home]) over[column]?.push(run)
    }
  })
  return over
}
