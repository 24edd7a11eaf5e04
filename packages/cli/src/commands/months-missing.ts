import type { MissingMonths, SpendBetweenTables, SpendSummary } from '@imt/finance'

/** A table of payments under the name of its file. */
export interface NamedTable {
  readonly name: string
  readonly summary: SpendSummary
}

/** A month with so many of the payments of a file is one of its months. */
const share = 0.1

const monthsOf = ({ summary: { months, payments } }: NamedTable): readonly string[] =>
  months.flatMap((each) => (each.payments >= share * payments ? [each.month] : []))

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`
}

/**
 * The months of which no file was given, where some files were read in pieces: whose these are is not known, so that
 * what one of them holds is missing of no body.
 */
export const missingBeside = (
  { months: ofBodies }: SpendBetweenTables,
  tables: readonly NamedTable[],
  inPieces: readonly NamedTable[],
): readonly MissingMonths[] => {
  if (inPieces.length === 0) return ofBodies
  const ofPieces = new Set(inPieces.flatMap(monthsOf))
  const bodies = ofBodies.flatMap((each) => {
    const missing = each.missing.filter((month) => !ofPieces.has(month))
    return missing.length === 0 ? [] : [{ ...each, missing }]
  })
  const told = new Set(bodies.flatMap(({ missing }) => missing))
  const known = [...new Set(tables.flatMap(monthsOf))].sort()
  const [from, to] = [known[0], known.at(-1)]
  if (from === undefined || to === undefined || tables.length < 2) return bodies
  const missing: string[] = []
  for (let month = from; month < to; month = nextMonth(month))
    if (!known.includes(month) && !told.has(month)) missing.push(month)
  return missing.length === 0 ? bodies : [...bodies, { from, to, missing }]
}
