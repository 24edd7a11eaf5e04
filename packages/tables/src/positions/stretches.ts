import { isHeadingText } from '../table/find-heading-rows.js'
import { findColumns } from './columns.js'
import type { Column } from './columns.js'
import { isFigure } from './figure.js'
import { isMulti, overlaps } from './line.js'
import type { Line, Run } from './line.js'

/** Beyond so many heights of a line a table ends. */
const farApart = 7
const reaches = (run: Run, line: Line | undefined): number =>
  line ? line.runs.filter((each) => overlaps(each, run)).length : 0

/** True for a line of one text that runs across the columns of the lines around it: a title or a sentence. */
const crosses = (line: Line, above: Line | undefined, below: Line | undefined): boolean => {
  const [run] = line.runs
  if (isMulti(line) || !run) return false
  return [above, below].every((each) => each === undefined || reaches(run, each) > 1) && (above ?? below) !== undefined
}

/** Parts the lines of a page where a table cannot go on. */
export const stretchesOf = (page: readonly Line[]): readonly (readonly Line[])[] => {
  const below: (Line | undefined)[] = []
  for (let at = page.length - 1, next: Line | undefined; at >= 0; at -= 1) {
    below[at] = next
    const line = page[at]
    if (line && isMulti(line)) next = line
  }
  const out: (readonly Line[])[] = []
  let open: Line[] = []
  let above: Line | undefined
  let singles = 0
  const close = (): void => {
    if (open.some(isMulti)) for (const part of tablesApart(open)) out.push(part)
    open = []
    above = undefined
  }
  page.forEach((line, at) => {
    const before = open.at(-1)
    if (before && line.at - before.at > farApart * Math.max(before.height, line.height)) close()
    if (crosses(line, above, below[at])) {
      close()
      return
    }
    singles = isMulti(line) ? 0 : singles + 1
    if (singles > 12) close()
    open.push(line)
    if (isMulti(line)) above = line
  })
  close()
  return out
}

/** So many lines are looked at on either side of where a table may begin. */
const around = 8

/** True for a line of several words that are no figures, each another. */
const isOfHeadings = (line: Line): boolean =>
  isMulti(line) &&
  line.runs.every(({ text }) => isHeadingText(text) && !isFigure(text)) &&
  new Set(line.runs.map(({ text }) => text)).size === line.runs.length

/** The columns of lines, if they have figures in one that is not the first. */
const columnsWithFigures = (lines: readonly Line[]): readonly Column[] | undefined => {
  const columns = findColumns(lines)
  const [, ...others] = columns
  const areThere = others.some((column) =>
    lines.some(({ runs }) => runs.some((run) => isFigure(run.text) && overlaps(run, column))),
  )
  return areThere ? columns : undefined
}

/** True where the columns of one are not those of the other: more or fewer, or one that reaches into two of them. */
const areOthers = (above: readonly Column[], below: readonly Column[]): boolean =>
  above.length !== below.length || above.some((column) => below.filter((other) => overlaps(column, other)).length !== 1)

/**
 * Parts a stretch where another table begins in it: a line of words under a text by itself or a wide gap, over figures
 * in other columns than those above.
 */
const tablesApart = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const out: Line[][] = []
  let from = 0
  lines.forEach((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]]
    if (!before || !next || !isMulti(next) || !isOfHeadings(line)) return
    const isApart = !isMulti(before) || line.at - before.at > 1.7 * (next.at - line.at)
    if (!isApart) return
    const above = columnsWithFigures(
      lines
        .slice(Math.max(from, at - 4 * around), at)
        .filter(isMulti)
        .slice(-around),
    )
    const under = lines.slice(at + 1, at + 1 + around)
    const end = under.findIndex((each) => !isMulti(each))
    const below = columnsWithFigures([line, ...under.slice(0, end < 0 ? around : end)])
    if (above === undefined || below === undefined || !areOthers(above, below)) return
    // What stands by itself above the headings is the title of their table.
    let start = at
    while (start > from + 1 && !isMulti(lines[start - 1] as Line)) start -= 1
    out.push(lines.slice(from, start))
    from = start
  })
  return [...out, lines.slice(from)]
}

/** What a line says, to be known again on another page. */
export const keyOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('|')

/** So many lines at the top of a stretch may be headings that stand on each page. */
const topLines = 12

/** Lines of words that stand at the top of more than one stretch, one at least of them with several texts. */
export const repeatedLines = (stretches: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const stretch of stretches) {
    const top = stretch.slice(0, topLines)
    const end = top.findIndex(({ runs }) => runs.some(({ text }) => isFigure(text)))
    const keys = new Set(top.slice(0, end < 0 ? topLines : end).map(keyOf))
    for (const key of keys) if (seen.has(key)) twice.add(key)
    for (const key of keys) seen.add(key)
  }
  return [...twice].some((key) => key.split('|').length > 2) ? twice : new Set()
}
