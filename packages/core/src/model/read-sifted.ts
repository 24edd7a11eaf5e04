import type { RowSifter, SiftedStretch } from '../plugin/recogniser.js'
import type { Table } from '../source/source.js'
import type { UncutRows } from '../source/uncut-rows.js'

type Rows = Table['rows']

/** Who is given the rows of a piece that are to be read. */
export interface SiftedReader {
  /** True where any row with most of its cells is an entry, whatever stands around it. */
  isUnderWay(): boolean
  /** How many rows of the list stand before those that come next. */
  rowsBefore(): number
  /** Rows that follow one another and what was read or passed before. */
  readWhole(rows: Rows): void
  /**
   * Rows among those of a stretch.
   *
   * @param at - how many rows of the stretch stand before each
   * @param count - how many rows the stretch has, those that were passed among them
   */
  readSome(rows: Rows, at: readonly number[], count: number): void
}

/** So many records show whether a sifter is of use, which is where it passes one in ten of them. */
const enough = 5_000
const leastPassed = 0.1

/** What became of the records that were sifted so far. */
export interface SiftedCounts {
  records: number
  passed: number
}

/** True where a sifter has left nearly all records to be read: it only takes time. */
export const isOfNoUse = ({ records, passed }: SiftedCounts): boolean =>
  records >= enough && passed < leastPassed * records

/** So many rows show how a table begins. */
const beginning = 40

/** The stretches of a piece; where entries are not under way, its first rows are read whole. */
const stretchesOf = (found: readonly SiftedStretch[], isUnderWay: boolean): readonly SiftedStretch[] => {
  const [first, ...others] = found
  if (isUnderWay || first === undefined || first.isWhole || first.to - first.from <= beginning) return found
  const end = first.from + beginning
  return [{ from: first.from, to: end, isWhole: true }, { from: end, to: first.to, isWhole: false }, ...others]
}

/** Gives the rows of a piece that a sifter leaves to be read to a reader, and passes the others: stretch by stretch. */
export const readSifted = (
  { sifter, counts }: { readonly sifter: RowSifter; readonly counts: SiftedCounts },
  uncut: UncutRows,
  reader: SiftedReader,
): void => {
  const records = uncut.spans.first.length - 1
  counts.records += records
  for (const stretch of stretchesOf(sifter.look(uncut.spans), reader.isUnderWay())) {
    const isWhole = stretch.isWhole || !reader.isUnderWay()
    const read = sifter.take({ ...stretch, isWhole }, { before: reader.rowsBefore(), locate: (at) => uncut.locate(at) })
    counts.passed += stretch.to - stretch.from - read.length
    if (isWhole && stretch.to - stretch.from === records) {
      // All at once, which is faster.
      reader.readWhole(uncut.rows())
      return
    }
    const rows: Rows[number][] = []
    const at: number[] = []
    let [next, count] = [0, 0]
    for (let record = stretch.from; record < stretch.to; record += 1) {
      if (read[next] === record) {
        next += 1
        const row = uncut.row(record)
        if (row === undefined) continue
        rows.push(row)
        at.push(count)
      } else uncut.pass(record)
      count += 1
    }
    if (isWhole) reader.readWhole(rows)
    else reader.readSome(rows, at, count)
  }
}
