import { columnsOf, homeOf } from './columns.js'
import type { Column } from './columns.js'
import { isFigure } from './figure.js'
import { isChained, runOf } from './line.js'
import type { Line, Run } from './line.js'

/** What stands in each column of a row; several runs in one column are the lines of one cell. */
export interface Row {
  readonly cells: readonly (readonly Run[])[]
  /** Where its first line and its last one stand. */
  readonly from: number
  readonly to: number
  readonly height: number
  readonly lines: readonly Line[]
  /** Runs that reach into several columns and could not be parted. */
  readonly misfits: number
}

/** A run of more pieces than this is a sentence, and is not parted. */
const mostPieces = 60

/** Parts a run where a gap between its pieces lies in one between columns, and what begins behind it belongs there. */
const parted = (run: Run, columns: readonly Column[], figures: readonly boolean[], slack: number): readonly Run[] => {
  const pieces = run.pieces()
  for (let at = 1; at < Math.min(pieces.length, mostPieces); at += 1) {
    const [first, ...more] = pieces.slice(0, at)
    const [next, ...rest] = pieces.slice(at)
    if (!first || !next) continue
    const [before, after] = [runOf([first, ...more]), runOf([next, ...rest])]
    const reached = columnsOf(columns, after)
    const [column = 0] = reached
    const others = columnsOf(columns, before)
    if (others.includes(column) || reached.length > 1) continue
    const isFlush = Math.abs((columns[column]?.left ?? Infinity) - after.left) <= slack
    const fits =
      figures[column] === true
        ? isFigure(after.text)
        : isFlush || others.every((other) => figures[other] === true && isFigure(before.text))
    if (fits) return [...(others.length > 1 ? parted(before, columns, figures, slack) : [before]), after]
  }
  return [run]
}

/** Lays the runs of lines over columns. */
export const toRow = (lines: readonly Line[], columns: readonly Column[], figures: readonly boolean[]): Row => {
  const cells: Run[][] = columns.map(() => [])
  let misfits = 0
  for (const { runs, height, slack } of lines)
    for (const run of runs) {
      const several = columnsOf(columns, run).length > 1
      for (const part of several ? parted(run, columns, figures, slack) : [run]) {
        const reached = columnsOf(columns, part)
        const home = homeOf(columns, reached, part, height / 2)
        // Text may run on over columns in which the row has nothing else.
        if (
          reached.some(
            (at) => at !== home && runs.some((each) => each !== run && columnsOf(columns, each).includes(at)),
          )
        )
          misfits += 1
        cells[home]?.push(part)
      }
    }
  const [first] = lines
  return {
    cells,
    from: first?.at ?? 0,
    to: lines.at(-1)?.at ?? 0,
    height: first?.height ?? 0,
    lines,
    misfits,
  }
}

/** Puts together the lines that lie so close that they are cells of one row, set at different heights of it. */
const bands = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const out: Line[][] = []
  for (const line of lines) {
    const band = out.at(-1)
    const last = band?.at(-1)
    if (band && last && isChained(last, line)) band.push(line)
    else out.push([line])
  }
  return out
}

const isFilled = ({ cells }: Row, column: number): boolean => (cells[column]?.length ?? 0) > 0
const filled = (row: Row): readonly number[] => row.cells.flatMap((runs, at) => (runs.length > 0 ? [at] : []))

const merged = (one: Row, other: Row): Row => ({
  cells: one.cells.map((runs, at) => [...runs, ...(other.cells[at] ?? [])]),
  from: one.from,
  to: other.to,
  height: one.height,
  lines: [...one.lines, ...other.lines],
  misfits: one.misfits + other.misfits,
})

const ofTotal = /^(?:grand |sub-?)?totals?\b/i

/** True if a text by itself in the first column is the end of the cell above it, and no name of what follows. */
const goesOnFirst = (row: Row, above: Row | undefined, columns: readonly Column[]): boolean => {
  const last = above?.cells[0]?.at(-1)
  const text = row.cells[0]?.[0]?.text ?? ''
  const [column] = columns
  if (!last || !column || ofTotal.test(text)) return false
  const isFull = last.right >= column.right - 0.15 * (column.right - column.left)
  return isFull || /^[a-z&(,/-]/.test(text) || /[-,&/(]$/.test(last.text)
}

/** True if the first cell of a row begins in the middle of what it says. */
const beginsWithin = ({ cells }: Row): boolean => /^[a-z&(,/]/.test(cells[0]?.[0]?.text ?? '')

/** Lines further apart than this, in heights of their letters, belong to no cell together. */
const widestLeading = 1.7
/** A gap that is so much wider than the others is one between rows. */
const wider = 1.12

/** How many lines between two rows are cells of the first one, and how many of the second one. */
interface Between {
  readonly tail: number
  readonly lead: number
}

/** How the lines between two rows are shared out, by the gaps between them; nothing if the gaps are alike. */
const byGaps = (lines: readonly Row[], above: Row | undefined, below: Row | undefined): Between | undefined => {
  const all = [...(above ? [above] : []), ...lines, ...(below ? [below] : [])]
  const gaps = all.slice(1).map((row, at) => row.from - (all[at]?.to ?? 0))
  const most = gaps.reduce((one, other) => Math.max(one, other), 0)
  const at = gaps.indexOf(most)
  const rest = gaps.filter((_, index) => index !== at)
  if (!above || !below || rest.length === 0 || most < wider * rest.reduce((one, other) => Math.max(one, other), 0))
    return undefined
  return { tail: at, lead: lines.length - at }
}

/** The fewest lines above a row that fill what it lacks of the columns in which most rows have something. */
const fillsFrom = (lines: readonly Row[], below: Row, dense: readonly number[]): number => {
  const lacks = new Set(dense.filter((at) => !isFilled(below, at)))
  const supplied = new Set<number>()
  let lead = 0
  lines.toReversed().forEach((row, index) => {
    const more = filled(row).filter((at) => lacks.has(at) && !supplied.has(at))
    if (more.length === 0) return
    lead = index + 1
    for (const at of more) supplied.add(at)
  })
  return lead
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Tells which lines state a row: figures where most rows do, or a name and half of what rows usually have. */
const rowsAmong = (
  found: readonly Row[],
  columns: readonly Column[],
  figures: readonly boolean[],
): readonly boolean[] => {
  const counts = found.map((row) => filled(row).length)
  const states = (row: Row, at: number): boolean => (row.cells[at] ?? []).some(({ text }) => isFigure(text))
  const ofFigures = columns.flatMap((_, at) => (figures[at] === true ? [at] : []))
  const stated = ofFigures.map((at) => found.filter((row) => states(row, at)).length)
  const most = stated.reduce((one, other) => Math.max(one, other), 0)
  const key = ofFigures.filter((_, index) => (stated[index] ?? 0) * 3 >= most * 2)
  const isKeyed = found.map((row) => key.length > 0 && key.filter((at) => states(row, at)).length * 2 >= key.length)
  const usual = Math.max(2, middle(counts.filter((count, at) => (key.length > 0 ? isKeyed[at] === true : count > 1))))
  /** True if a line has just what the one beside it lacks: cells set at the middle of a row of several lines. */
  const completes = (at: number, beside: number): boolean => {
    const [row, other] = [found[at], found[beside]]
    return (
      row !== undefined &&
      other !== undefined &&
      Math.abs(other.from - row.from) <= widestLeading * row.height &&
      !isFilled(row, 0) &&
      isFilled(other, 0) &&
      filled(row).every((column) => !isFilled(other, column)) &&
      key.some((column) => states(other, column)) &&
      (counts[at] ?? 0) < (counts[beside] ?? 0)
    )
  }
  return found.map((row, at) => {
    const count = counts[at] ?? 0
    if (ofTotal.test(row.cells[0]?.[0]?.text ?? '') && ofFigures.some((column) => states(row, column))) return true
    if (completes(at, at - 1) || completes(at, at + 1)) return false
    if (isKeyed[at] === true) return true
    if (count < 2) return false
    if (key.length === 0) return isFilled(row, 0) ? count * 2 >= usual : count * 3 >= usual * 2
    // What goes on with a row of words has no figure.
    const says = ofFigures.some((column) => states(row, column)) || key.some((column) => isFilled(row, column))
    return isFilled(row, 0) && says && count * 2 >= usual
  })
}

/**
 * Puts lines together to rows. Lines that state no row go on with the cells of the row above them or below them: the
 * gaps between lines tell which, or else what the row below lacks.
 */
export const toRows = (
  lines: readonly Line[],
  columns: readonly Column[],
  figures: readonly boolean[],
): readonly Row[] => {
  const found = bands(lines).map((band) => toRow(band, columns, figures))
  const isRow = rowsAmong(found, columns, figures)
  const dense = columns.flatMap((_, at) => {
    const all = found.filter((row) => isFilled(row, at)).length
    return all * 2 >= isRow.filter((each) => each).length ? [at] : []
  })
  const segments: { readonly above: Row | undefined; readonly lines: Row[]; readonly below: Row | undefined }[] = []
  let open: { above: Row | undefined; lines: Row[]; below: Row | undefined } = {
    above: undefined,
    lines: [],
    below: undefined,
  }
  found.forEach((row, at) => {
    if (isRow[at] !== true) {
      open.lines.push(row)
      return
    }
    segments.push({ ...open, below: row })
    open = { above: row, lines: [], below: undefined }
  })
  segments.push(open)
  const inner = segments.filter(({ above, lines: between }) => above && between.length > 0)
  const filling = inner.filter(({ lines: between, below }) => below && fillsFrom(between, below, dense) > 0)
  // One row with an empty cell under a cell of two lines says nothing yet.
  const isFilling =
    filling.length * 2 >= Math.max(1, inner.length) &&
    (filling.length > 1 ||
      filling.some(({ above, lines: between }) =>
        between.some((row) => filled(row).some((at) => above && !isFilled(above, at))),
      ))
  const [before] = segments
  // Above the first row stand lines of it although it lacks nothing: each cell ends on the last line of its row.
  const endsBelow =
    before !== undefined &&
    before.lines.length > 0 &&
    !!before.below &&
    fillsFrom(before.lines, before.below, dense) === 0

  const rows: Row[] = []
  let pending: Row | undefined
  const push = (row: Row): void => {
    rows.push(pending ? merged(pending, row) : row)
    pending = undefined
  }
  for (const { above, lines: between, below } of segments) {
    const shared = byGaps(between, above, below)
    const lead = below
      ? (shared?.lead ?? (!above || endsBelow ? between.length : isFilling ? fillsFrom(between, below, dense) : 0))
      : 0
    const tail = above ? (shared?.tail ?? between.length - lead) : 0
    between.forEach((row, at) => {
      const previous = rows.at(-1)
      const next = between[at + 1] ?? below
      const own = filled(row)
      const isLone = own.length === 1 && own[0] === 0
      const leads = at >= between.length - lead
      const isName = isLone && !shared && !pending && !(next && beginsWithin(next))
      if (leads && next && next.from - row.to <= widestLeading * row.height && !isName) {
        pending = pending ? merged(pending, row) : row
        return
      }
      const isNear = previous !== undefined && row.from - previous.to <= widestLeading * row.height
      const goesOn = isNear && at < tail && (shared !== undefined || !isLone || goesOnFirst(row, previous, columns))
      if (goesOn) rows[rows.length - 1] = merged(previous, row)
      else push(row)
    })
    if (below) push(below)
  }
  return rows
}
