import { findColumns } from './columns.js'
import type { Column } from './columns.js'
import { overlaps, runOf } from './line.js'
import type { Line, Run } from './line.js'

/** Nearly all texts that reach over two headings must have a gap there. */
const share = 0.08
/** How far a gap may lie from where it should, in heights of letters: places of words in a text are reckoned. */
const slack = 0.8

/** Two headings over one column: where the first ends and the second begins. */
interface Pair {
  readonly from: number
  readonly to: number
}

/** The piece of a run that begins nearest to where a second heading does; nothing if none begins there. */
const secondPiece = (run: Run, { from, to }: Pair, height: number): number | undefined => {
  const pieces = run.pieces()
  let best: number | undefined
  let least = Infinity
  for (let at = 1; at < pieces.length; at += 1) {
    const [before, after] = [pieces[at - 1], pieces[at]]
    if (!before || !after || after.left < from - slack * height || before.right > to + slack * height) continue
    const distance = Math.abs(after.left - to)
    if (distance < least) [best, least] = [at, distance]
  }
  return best
}

const crosses = (run: Run, { from, to }: Pair, height: number): boolean =>
  run.left < from && run.right > to + slack * height

/** The pairs of headings over one column between which nearly all texts below have a gap. */
const pairsOf = (column: Column, headings: readonly Line[], body: readonly Line[]): readonly Pair[] => {
  const found: Pair[] = []
  for (const { runs } of headings) {
    const over = runs.filter((run) => overlaps(run, column))
    over.slice(1).forEach((run, at) => {
      const pair = { from: over[at]?.right ?? run.left, to: run.left }
      let [all, parted] = [0, 0]
      for (const { runs: texts, height } of body)
        for (const text of texts) {
          if (!crosses(text, pair, height)) continue
          all += 1
          if (secondPiece(text, pair, height) !== undefined) parted += 1
        }
      if (all > 0 && parted >= all * (1 - share)) found.push(pair)
    })
  }
  return found.sort((a, b) => b.to - a.to)
}

/** Parts a run between pairs of headings, from the last pair to the first. */
const parted = (run: Run, pairs: readonly Pair[], height: number): readonly Run[] => {
  const pair = pairs.find((each) => crosses(run, each, height))
  if (!pair) return [run]
  const at = secondPiece(run, pair, height) ?? 0
  const pieces = run.pieces()
  const [first, ...before] = pieces.slice(0, at)
  const [next, ...after] = pieces.slice(at)
  if (!first || !next) return [run]
  return [...parted(runOf([first, ...before]), pairs.slice(pairs.indexOf(pair) + 1), height), runOf([next, ...after])]
}

/**
 * Parts the texts of a column over which two headings stand apart, if nearly all of them have a gap there: columns that
 * stand so close that a single space is between them.
 *
 * @returns the lines; nothing if no column is so
 */
export const partByHeadings = (
  columns: readonly Column[],
  headings: readonly Line[],
  body: readonly Line[],
): readonly Line[] | undefined => {
  const pairs = columns.flatMap((column) => pairsOf(column, headings, body)).sort((a, b) => b.to - a.to)
  if (pairs.length === 0) return undefined
  const lines = body.map((line) => {
    const runs = line.runs.flatMap((run) => parted(run, pairs, line.height))
    return runs.length > line.runs.length ? { ...line, runs } : line
  })
  const isParted = (all: readonly Line[]): number => findColumns(all.filter(({ runs }) => runs.length > 1)).length
  return isParted(lines) > isParted(body) ? lines : undefined
}
