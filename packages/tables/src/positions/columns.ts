import { overlaps } from './line.js'
import type { Line, Run } from './line.js'

/** How far a column reaches, left to right. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** So large a part of the lines may have something in a gap between two columns. */
const share = 0.08

/** Where something begins on a line, and where it ends. */
interface Edge {
  readonly at: number
  readonly step: 1 | -1
}

/** Where the runs of all lines begin and end, from left to right: a document has them by the ten thousand. */
const edgesOf = (lines: readonly Line[]): readonly Edge[] => {
  const edges: Edge[] = []
  for (const { runs } of lines)
    for (const { left, right } of runs) edges.push({ at: left, step: 1 }, { at: right, step: -1 })
  return edges.sort((a, b) => a.at - b.at || a.step - b.step)
}

/** Stretches that many of the lines have something in, from left to right. */
const cores = (edges: readonly Edge[], most: number): readonly Column[] => {
  const found: Column[] = []
  let depth = 0
  let left: number | undefined
  for (const { at, step } of edges) {
    depth += step
    if (left === undefined && depth > most) left = at
    else if (left !== undefined && depth <= most) {
      if (at > left) found.push({ left, right: at })
      left = undefined
    }
  }
  return found
}

/** Joins stretches that have a place in common. */
const joined = (stretches: readonly Column[]): readonly Column[] => {
  const out: Column[] = []
  for (const each of [...stretches].sort((a, b) => a.left - b.left)) {
    const last = out.at(-1)
    if (last && overlaps(last, each)) out[out.length - 1] = { left: last.left, right: Math.max(last.right, each.right) }
    else out.push(each)
  }
  return out
}

const isWithin = (columns: readonly Column[], run: Run): boolean => {
  for (const column of columns) if (overlaps(column, run)) return true
  return false
}

/** Adds a column for what lies in none: one in which few lines have something. */
export const withSparse = (columns: readonly Column[], runs: readonly Run[]): readonly Column[] => {
  const sparse = joined(runs.filter((run) => !isWithin(columns, run)))
  return sparse.length === 0 ? columns : [...columns, ...sparse].sort((a, b) => a.left - b.left)
}

/** Finds the columns of lines: what lies between gaps that stay empty over nearly all of them. */
export const findColumns = (lines: readonly Line[]): readonly Column[] => {
  const most = Math.floor(lines.length * share)
  const edges = edgesOf(lines)
  const strict = cores(edges, 0)
  const lenient =
    most > 0
      ? withSparse(
          cores(edges, most),
          lines.flatMap(({ runs }) => runs),
        )
      : strict
  return lenient.length > strict.length ? lenient : strict
}

/** The columns that a run reaches into, by their position; the nearest one where it reaches into none. */
export const columnsOf = (columns: readonly Column[], run: Pick<Run, 'left' | 'right'>): readonly number[] => {
  const reached: number[] = []
  for (const [at, column] of columns.entries()) if (overlaps(column, run)) reached.push(at)
  if (reached.length > 0) return reached
  let nearest = 0
  let least = Infinity
  columns.forEach((column, at) => {
    const distance = Math.max(column.left - run.right, run.left - column.right)
    if (distance < least) [nearest, least] = [at, distance]
  })
  return [nearest]
}

/** The one of the columns that a run reaches into in which it is set: flush left, flush right, or for the most part. */
export const homeOf = (columns: readonly Column[], reached: readonly number[], run: Run, slack: number): number => {
  const [first = 0] = reached
  if (reached.length < 2) return first
  const flushLeft = reached.find((at) => Math.abs((columns[at]?.left ?? Infinity) - run.left) <= slack)
  if (flushLeft !== undefined) return flushLeft
  const flushRight = reached.find((at) => Math.abs((columns[at]?.right ?? Infinity) - run.right) <= slack)
  if (flushRight !== undefined) return flushRight
  const shared = (at: number): number => {
    const column = columns[at]
    return column ? Math.min(column.right, run.right) - Math.max(column.left, run.left) : 0
  }
  return reached.reduce((best, at) => (shared(at) > shared(best) ? at : best), first)
}
