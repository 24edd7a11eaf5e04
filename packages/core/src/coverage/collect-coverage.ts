import type { Location } from '../location.js'
import type { SummaryLine } from '../report/finding.js'
import type { JsonPointer } from '../pointer.js'
import type { NotCheckedBecause, TableCoverage, TotalNotChecked } from './coverage.js'
import { placeKey } from './place-key.js'
import { tableRead, type ReadTable, type StatedFigure } from './read-table.js'

/** Takes down which figures were compared, and says in the end what of each table was checked. */
export interface CoverageCollector {
  /** The figures of one relation that was evaluated, its result first. */
  compared(figures: Iterable<JsonPointer>, holds: boolean | 'withinRounding'): void
  /** A figure that looks like a result and was compared with nothing: the words of its row or column, and why. */
  notCompared(figure: JsonPointer, label: string, because: NotCheckedBecause): void
  /** Lines of the summary of the table in which something stands. */
  summarise(at: JsonPointer, lines: readonly SummaryLine[]): void
  /** The figure at a place, to be handed back here: its pointer, or a name for one that nothing was read to. */
  figureAt(location: Location): JsonPointer | undefined
  /**
   * True for a figure that was compared as the result of several others, some of these among them, and for few figures
   * that were compared together with another of them as the result.
   */
  isResultOf(figure: JsonPointer, parts: readonly JsonPointer[]): boolean
  /** Where the figures stand that a figure was compared with, and agrees with, as their result. */
  partsOfHeld(figure: JsonPointer): readonly Location[]
  result(places: boolean): readonly TableCoverage[]
}

/** Totals of a table that are named where they were not checked; all are counted. */
const mostNamed = 100

/** So many parts of a sum are remembered: it is known by the first of them. */
const mostParts = 500
/** Of so few it is remembered that they were compared with one another. */
const mostTogether = 8

/**
 * Figures that are compared with one another, by their numbers, whichever of them is the result, and each once: a share
 * is of itself and the rest. Of very many their count and sum are kept: a table may add up all above each of its rows.
 */
const togetherKey = (numbers: readonly number[]): string =>
  numbers.length <= mostParts
    ? [...new Set(numbers)].sort((one, other) => one - other).join(' ')
    : `${String(numbers.length)} of ${String(numbers.reduce((all, each) => all + each, 0))}`

/** What a rule says of a figure that looks like a result and was compared with nothing. */
interface Named {
  readonly label: string
  readonly why: NotCheckedBecause
}

type State = keyof TableCoverage['figures']

interface Counted {
  relations: number
  withinRounding: number
}

const because = (
  { at }: StatedFigure,
  { readAs, leftOutOf, isTooLarge }: ReadTable,
  state: State,
): NotCheckedBecause => {
  if (state === 'notRead') return 'unreadable'
  if (state === 'checked') return 'partOnly'
  if (leftOutOf !== undefined) return 'tableLeftOut'
  if (readAs === null) return 'tableNotRead'
  if (isTooLarge) return 'tableTooLarge'
  return at === undefined ? 'cellNotRead' : 'noRelation'
}

/** Begins the name of a figure that nothing was read to. */
const unreadPrefix = '/#/'

/** True for the name of a figure that has no place in the publication. */
export const isUnreadFigure = (figure: JsonPointer): boolean => figure.startsWith(unreadPrefix)

/** A figure by its pointer, or by where it stands among those of its table. */
const nameOf = ({ at }: StatedFigure, table: number, index: number): JsonPointer =>
  at ?? `${unreadPrefix}${String(table)}/${String(index)}`

/** Returns the collector for the tables of one reading. */
export const collectCoverage = (tables: readonly ReadTable[]): CoverageCollector => {
  const tableAt = new Map<JsonPointer, number>()
  /** Of a cell that was read to several places, for each of them the first. */
  const firstOf = new Map<JsonPointer, JsonPointer>()
  for (const [index, { figures }] of tables.entries())
    for (const { at, also = [] } of figures) {
      const all = at === undefined ? also : [at, ...also]
      for (const each of all) tableAt.set(each, index)
      const [first, ...others] = all
      for (const each of others) if (first !== undefined) firstOf.set(each, first)
    }
  /** Each figure by its place; none where several have one place. Worked out where it is asked for. */
  let placed: Map<string, { readonly figure: StatedFigure; readonly name: JsonPointer } | undefined> | undefined
  const byPlace = (): NonNullable<typeof placed> => {
    if (placed !== undefined) return placed
    placed = new Map()
    for (const [table, { figures }] of tables.entries())
      for (const [index, figure] of figures.entries()) {
        if (figure.location === undefined) continue
        const key = placeKey(figure.location)
        const name = nameOf(figure, table, index)
        tableAt.set(name, table)
        placed.set(key, placed.has(key) ? undefined : { figure, name })
      }
    return placed
  }
  const counted = tables.map((): Counted => ({ relations: 0, withinRounding: 0 }))
  const checked = new Set<JsonPointer>()
  /** The cells that were compared, each with a number of its own. */
  const numbered = new Map<JsonPointer, number>()
  const numberOf = (at: JsonPointer): number | undefined => numbered.get(firstOf.get(at) ?? at)
  const numberFor = (at: JsonPointer): number => {
    const number = numberOf(at) ?? numbered.size
    numbered.set(firstOf.get(at) ?? at, number)
    return number
  }
  /** Results, and whether every relation that they are the result of holds. */
  const results = new Map<JsonPointer, boolean>()
  /** Results of relations of several figures: a limit, or the same figure elsewhere, says nothing of what adds up. */
  const computed = new Map<JsonPointer, JsonPointer[]>()
  /** Of each result the first figures that it is of, in relations that hold. */
  const held = new Map<JsonPointer, JsonPointer[]>()
  /** Where each figure stands. Worked out where it is asked for. */
  let locations: Map<JsonPointer, Location> | undefined
  const locationOf = (figure: JsonPointer): Location | undefined => {
    if (locations === undefined) {
      locations = new Map()
      for (const { at, also = [], location } of tables.flatMap(({ figures }) => figures))
        for (const each of at === undefined ? also : [at, ...also])
          if (location !== undefined) locations.set(each, location)
    }
    return locations.get(figure)
  }
  /**
   * Figures that were compared together, whichever of them is the result: net is gross less VAT. What two rules know
   * of the same figures is counted once.
   */
  const together = new Set<string>()
  const named = new Map<JsonPointer, Named>()
  const summaries = new Map<number, SummaryLine[]>()

  const notCheckedOf = (
    figure: StatedFigure,
    table: ReadTable,
    state: State,
    said: Named | undefined,
  ): TotalNotChecked => ({
    label: figure.total ?? said?.label ?? '',
    text: figure.text ?? '',
    because: said === undefined || state === 'checked' ? because(figure, table, state) : said.why,
    ...(figure.location === undefined ? {} : { location: figure.location }),
  })

  const coverageOf = (table: ReadTable, index: number, places: boolean): TableCoverage => {
    const { figures } = table
    const at = { checked: [] as Location[], inNoRelation: [] as Location[], notRead: [] as Location[] }
    const counts = { checked: 0, inNoRelation: 0, notRead: 0 }
    const totals = { checked: 0, failed: 0, notChecked: 0 }
    const open: TotalNotChecked[] = []
    for (const [place, figure] of figures.entries()) {
      const name = nameOf(figure, index, place)
      const own = figure.also === undefined ? [name] : [name, ...figure.also]
      const isChecked = own.some((at) => checked.has(at))
      const said = figure.at === undefined ? undefined : named.get(figure.at)
      if (figure.isDoubtful && !isChecked && said === undefined) continue
      const state: State = figure.unreadable ? 'notRead' : isChecked ? 'checked' : 'inNoRelation'
      counts[state] += 1
      if (places && figure.location !== undefined) at[state].push(figure.location)
      const outcomes = own.flatMap((at) => results.get(at) ?? [])
      const holds = outcomes.length === 0 ? undefined : outcomes.every((outcome) => outcome)
      if (holds !== undefined) totals[holds ? 'checked' : 'failed'] += 1
      else if (figure.total !== undefined || said !== undefined) {
        totals.notChecked += 1
        if (open.length < mostNamed) open.push(notCheckedOf(figure, table, state, said))
      }
    }
    const summary = summaries.get(index)
    const { relations = 0, withinRounding = 0 } = counted[index] ?? {}
    return {
      ...tableRead(table),
      figures: counts,
      relations,
      ...(withinRounding === 0 ? {} : { withinRounding }),
      totals,
      ...(summary === undefined ? {} : { summary }),
      ...(open.length === 0 ? {} : { totalsNotChecked: open }),
      ...(places ? { places: at } : {}),
    }
  }

  return {
    compared: (figures, holds) => {
      let place = 0
      let result: JsonPointer | undefined
      const parts: JsonPointer[] = []
      const numbers: number[] = []
      const ofTables = new Set<number>()
      for (const at of figures) {
        if (result === undefined) {
          result = at
          results.set(at, holds !== false && results.get(at) !== false)
        }
        if (place > 0 && place <= mostParts) parts.push(at)
        place += 1
        checked.add(at)
        numbers.push(numberFor(at))
        const index = tableAt.get(at)
        if (index !== undefined) ofTables.add(index)
      }
      const key = togetherKey(numbers)
      if (!together.has(key))
        for (const index of ofTables) {
          const count = counted[index]
          if (count === undefined) continue
          count.relations += 1
          if (holds === 'withinRounding') count.withinRounding += 1
        }
      if (numbers.length > 0) together.add(key)
      if (result !== undefined && holds !== false) {
        const all = held.get(result) ?? []
        if (all.length < mostTogether) held.set(result, [...all, ...parts.slice(0, mostTogether)])
      }
      if (result === undefined || parts.length < 2) return
      const before = computed.get(result)
      if (before === undefined) computed.set(result, parts)
      else for (const part of parts) before.push(part)
    },
    notCompared: (figure, label, why) => {
      if (!named.has(figure)) named.set(figure, { label, why })
    },
    summarise: (at, lines) => {
      const index = tableAt.get(at)
      if (index !== undefined) summaries.set(index, [...(summaries.get(index) ?? []), ...lines])
    },
    figureAt: (location) => byPlace().get(placeKey(location))?.name,
    isResultOf: (figure, parts) =>
      computed.get(figure)?.some((part) => parts.includes(part)) === true ||
      (parts.length > 1 && together.has(togetherKey([figure, ...parts].map((at) => numberOf(at) ?? -1)))),
    partsOfHeld: (figure) =>
      results.get(figure) === true ? (held.get(figure) ?? []).flatMap((part) => locationOf(part) ?? []) : [],
    result: (places) => tables.map((table, index) => coverageOf(table, index, places)),
  }
}
