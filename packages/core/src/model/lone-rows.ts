import type { Location } from '../location.js'
import type { LeftOut } from '../remark/remark.js'
import type { Finding } from '../report/finding.js'

/** What a reader says of a row with one value where there are several headings: that it may be a remark. */
export const mayBeNote = ({ rule, level }: Finding): boolean => rule === 'tables/ragged-row' && level === 'warning'

/** The problems of a source less those with rows that were left out as notes: these have been told of. */
export const withoutNotes = (problems: readonly Finding[], notes: readonly LeftOut<Location>[]): readonly Finding[] => {
  if (notes.length === 0 || !problems.some(mayBeNote)) return problems
  const told = new Set(notes.map(({ at }) => JSON.stringify(at)))
  return problems.filter((problem) => !mayBeNote(problem) || !told.has(JSON.stringify(problem.location)))
}
