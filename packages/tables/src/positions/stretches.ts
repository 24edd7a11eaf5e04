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
  const out: Line[][] = []
  let open: Line[] = []
  let above: Line | undefined
  let singles = 0
  const close = (): void => {
    if (open.some(isMulti)) out.push(open)
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
