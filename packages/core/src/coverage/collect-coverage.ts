import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { NotCheckedBecause, TableCoverage, TotalNotChecked } from './coverage.js'
import type { ReadTable, StatedFigure } from './read-table.js'

/** Takes down which figures were compared, and says in the end what of each table was checked. */
export interface CoverageCollector {
  /** The figures of one relation that was evaluated, its result first. */
  compared(figures: Iterable<JsonPointer>, holds: boolean): void
  result(places: boolean): readonly TableCoverage[]
}

/** Totals of a table that are named where they were not checked; all are counted. */
const mostNamed = 100

type State = keyof TableCoverage['figures']

interface Counted {
  relations: number
  /** What the last relation was that was counted: several figures of a table count it once. */
  last: number
}

const because = ({ at }: StatedFigure, { readAs, leftOutOf }: ReadTable, state: State): NotCheckedBecause => {
  if (state === 'notRead') return 'unreadable'
  if (state === 'checked') return 'partOnly'
  if (leftOutOf !== undefined) return 'tableLeftOut'
  if (readAs === null) return 'tableNotRead'
  return at === undefined ? 'cellNotRead' : 'noRelation'
}

/** Returns the collector for the tables of one reading. */
export const collectCoverage = (tables: readonly ReadTable[]): CoverageCollector => {
  const tableAt = new Map<JsonPointer, number>()
  for (const [index, { figures }] of tables.entries())
    for (const { at } of figures) if (at !== undefined) tableAt.set(at, index)
  const counted = tables.map((): Counted => ({ relations: 0, last: 0 }))
  const checked = new Set<JsonPointer>()
  /** Results, and whether every relation that they are the result of holds. */
  const results = new Map<JsonPointer, boolean>()
  let relation = 0

  const coverageOf = (table: ReadTable, index: number, places: boolean): TableCoverage => {
    const { figures, ...read } = table
    const at = { checked: [] as Location[], inNoRelation: [] as Location[], notRead: [] as Location[] }
    const counts = { checked: 0, inNoRelation: 0, notRead: 0 }
    const totals = { checked: 0, failed: 0, notChecked: 0 }
    const open: TotalNotChecked[] = []
    for (const figure of figures) {
      const isChecked = figure.at !== undefined && checked.has(figure.at)
      const state: State = figure.unreadable ? 'notRead' : isChecked ? 'checked' : 'inNoRelation'
      counts[state] += 1
      if (places && figure.location !== undefined) at[state].push(figure.location)
      const holds = figure.at === undefined ? undefined : results.get(figure.at)
      if (holds !== undefined) totals[holds ? 'checked' : 'failed'] += 1
      else if (figure.total !== undefined) {
        totals.notChecked += 1
        if (open.length < mostNamed)
          open.push({
            label: figure.total,
            text: figure.text ?? '',
            because: because(figure, table, state),
            ...(figure.location === undefined ? {} : { location: figure.location }),
          })
      }
    }
    return {
      ...read,
      figures: counts,
      relations: counted[index]?.relations ?? 0,
      totals,
      ...(open.length === 0 ? {} : { totalsNotChecked: open }),
      ...(places ? { places: at } : {}),
    }
  }

  return {
    compared: (figures, holds) => {
      relation += 1
      let isResult = true
      for (const at of figures) {
        checked.add(at)
        if (isResult) results.set(at, holds && results.get(at) !== false)
        isResult = false
        const index = tableAt.get(at)
        const count = index === undefined ? undefined : counted[index]
        if (count === undefined || count.last === relation) continue
        count.last = relation
        count.relations += 1
      }
    },
    result: (places) => tables.map((table, index) => coverageOf(table, index, places)),
  }
}
