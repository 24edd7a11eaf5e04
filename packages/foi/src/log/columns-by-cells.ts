import { statedState } from '../register/stated-state.js'
import { holdsDays } from './day-column.js'
import { dayOf } from './days.js'
import { holdsLaws } from './law-column.js'
import { holdsOutcomes } from './outcome-column.js'
import { holdsSections } from './section-column.js'

/** What is told by what stands in a column, where no heading says it. */
export type ToldByCells = 'provisions' | 'law' | 'outcome' | 'received' | 'responded'

type Holds = (heading: string, texts: readonly string[]) => boolean

/** In this order: a column of provisions names the law, too. */
const holds: readonly (readonly [ToldByCells, Holds])[] = [
  ['provisions', holdsSections],
  ['law', holdsLaws],
  ['outcome', holdsOutcomes],
  ['received', (heading, texts) => holdsDays('received', heading, texts)],
  ['responded', (heading, texts) => holdsDays('responded', heading, texts)],
]

/** What was answered late is overdue, too. */
const wasLate = /\b(?:overdue|late|delayed)\b/i
const isOpen = (text: string): boolean =>
  ['open', 'onHold'].includes(statedState(text).state ?? '') && !wasLate.test(text.slice(0, 200))

/** So many rows of ten may say that a request is open beside the day of its answer: they are slips. */
const mostOpen = 1

/** True where the rows that have a day say that they are open: it is the day of something else than the answer. */
const areOpen = (days: readonly string[], states: readonly (readonly string[])[]): boolean => {
  const dated = days.flatMap((text, row) => (dayOf(text.slice(0, 100)) === null ? [] : [row]))
  const open = dated.filter((row) => states.some((texts) => isOpen(texts[row] ?? '')))
  return open.length * 10 > dated.length * mostOpen
}

/** The columns of a table, for `columnsByCells`. */
export interface ColumnsToTell {
  /** Blank where a column is not to be looked at. */
  readonly headings: readonly string[]
  /** Columns that are known by their headings. */
  readonly taken: ReadonlySet<number>
  /** What no heading says. */
  readonly missing: ReadonlySet<ToldByCells>
  /** Those of them that say how far a request has come. */
  readonly states: readonly (number | undefined)[]
  /** The cells of a column, of so many rows as tell what it holds. */
  readonly textsOf: (column: number) => readonly string[]
}

/** Returns the first column for each thing that is missing, whose heading may be of it and whose cells are. */
export const columnsByCells = ({
  headings,
  taken,
  missing,
  states,
  textsOf,
}: ColumnsToTell): ReadonlyMap<ToldByCells, number> => {
  const found = new Map<ToldByCells, number>()
  const used = new Set(taken)
  for (const [field, isOf] of holds) {
    if (!missing.has(field)) continue
    const column = headings.findIndex((heading, each) => {
      if (heading.trim() === '' || used.has(each)) return false
      const texts = textsOf(each)
      if (!isOf(heading, texts)) return false
      if (field !== 'responded') return true
      const words = [...states, found.get('outcome')].flatMap((state) => (state === undefined ? [] : [textsOf(state)]))
      return !areOpen(texts, words)
    })
    if (column < 0) continue
    used.add(column)
    found.set(field, column)
  }
  return found
}
