import type { Statement } from '../schema.js'
import { senseOf } from './sense.js'

/** A column of marks, and the column of the variances that they are about. */
export interface MarkColumn {
  readonly marks: number
  /** Left out where no column of variances stands beside them. */
  readonly variance?: number
}

const isBlank = (words: string): boolean => /^[-–—.]?$/.test(words)

/** True for a column of words of which each is a mark. */
const holdsMarks = ({ rows }: Statement, column: number): boolean => {
  const words = rows.flatMap(({ cells }) => {
    const text = cells[column]?.words?.trim() ?? ''
    return isBlank(text) ? [] : [text]
  })
  return (
    words.length > 0 &&
    words.every((each) => senseOf(each) !== undefined) &&
    rows.every(({ cells }) => [cells[column]?.amount, cells[column]?.count].every((figure) => !figure?.value))
  )
}

/** The variance that a column of marks is about: the nearest before it, or the one right after it. */
const varianceBeside = ({ columns }: Statement, marks: number, taken: ReadonlySet<number>): number | undefined => {
  for (let at = marks - 1; at >= 0 && !taken.has(at); at -= 1) if (columns[at]?.measure === 'variance') return at
  if (columns[marks + 1]?.measure === 'variance') return marks + 1
  return columns[marks - 1]?.measure === 'other' && !taken.has(marks - 1) ? marks - 1 : undefined
}

/** Returns the columns of a statement that mark its variances as favourable or adverse. */
export const markColumns = (statement: Statement): readonly MarkColumn[] => {
  const taken = new Set<number>()
  return statement.columns.flatMap((_, marks): readonly MarkColumn[] => {
    if (!holdsMarks(statement, marks)) return []
    const variance = varianceBeside(statement, marks, taken)
    taken.add(marks)
    if (variance === undefined) return [{ marks }]
    taken.add(variance)
    return [{ marks, variance }]
  })
}
