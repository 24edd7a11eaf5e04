import type { ExcerptLine, SpendLine } from '@imt/finance'
import type { IsoDate } from '@imt/core'
import type { Engine, Row, Value } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { compileStep } from '../plan/compile.js'
import type { Query, Step } from '../plan/plan.js'
import { firstOfAsked, made } from './plans/readings.js'
import { tables, type TextColumn } from './tables.js'

/** The lines that an engine holds in `imt_rows`, as they are known outside it. */
export interface HeldLines {
  /** The lines at these places, in this order. */
  lines(rows: readonly number[]): Promise<readonly SpendLine[]>
  /** The months that a table is named for, by its number; 0 where there is one. */
  readonly periods: ReadonlyMap<number, string | undefined>
}

/** So many rows, or texts that are not plain, are looked at one by one. */
const mostByOne = 1_000_000

/** A whole number that an engine gives. */
export const whole = (value: Value | undefined): number => Number(value ?? 0)

/** A text that an engine gives; `undefined` where none stands. */
export const textOf = (value: Value | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value)

/** A text in a column of a table, and how many payments state it. */
export interface Tally {
  readonly table: number
  readonly text: string | undefined
  readonly times: number
  /** The first of them. */
  readonly row: number
}

const tallyOf = (row: Row): Tally => ({
  table: whole(row['table_no']),
  text: textOf(row['text']),
  times: whole(row['times']),
  row: whole(row['row_no']),
})

/** Lines in the order of the whole. */
export const inOrder = (lines: readonly ExcerptLine[]): readonly ExcerptLine[] =>
  [...lines].sort((one, other) => one.row - other.row)

/** A line that is of no rule: a rule says why it had nothing to look at only of a list that has lines. */
export const nothing: ExcerptLine = { line: { supplier: '', description: ' ' }, row: 0 }

/** What is asked of an engine that holds the lines. */
export interface Asking {
  readonly asOf: IsoDate
  readonly periods: HeldLines['periods']
  step(step: Step): Promise<void>
  rows(query: Query): Promise<readonly Row[]>
  /** The one number that a query gives as `rows`. */
  number(query: Query): Promise<number>
  tallies(query: Query): Promise<readonly Tally[]>
  /** Texts that are looked at one by one. */
  texts(query: Query, what: string): Promise<readonly string[]>
  /** The lines at these places. */
  linesAt(rows: readonly number[]): Promise<readonly ExcerptLine[]>
  /** The lines that a query gives as `row_no`. */
  lines(query: Query): Promise<readonly ExcerptLine[]>
  fill(table: (typeof tables)[keyof typeof tables], rows: readonly (readonly Value[])[]): Promise<void>
  /**
   * The lines of tallies: those of which something is told with the first three of each, the others as one that stands
   * for all.
   */
  spread(
    name: TextColumn,
    tallies: readonly Tally[],
    isTold: (tally: Tally) => boolean,
    lineOf: (tally: Tally) => SpendLine,
  ): Promise<readonly ExcerptLine[]>
}

/** What a table says of each of its lines. */
export const factsOf = ({ periods }: Pick<Asking, 'periods'>, table: number): Pick<SpendLine, 'table' | 'period'> => {
  const period = periods.get(table)
  return { ...(table === 0 ? {} : { table }), ...(period === undefined ? {} : { period }) }
}

const keyOf = (table: number, text: string | undefined): string => JSON.stringify([table, text ?? null])

/**
 * Returns what asks an engine.
 *
 * @param engine - one that holds the lines in `imt_rows`
 */
export const asking = (engine: Engine, held: HeldLines, asOf: IsoDate): Asking => {
  const step = (each: Step): Promise<void> => engine.run(compileStep(each, engine.dialect))
  const rows = (query: Query): Promise<readonly Row[]> => engine.rows(compileStep({ query }, engine.dialect))
  const bounded = async (query: Query, fault: string): Promise<readonly Row[]> => {
    const found = await rows({ ...query, limit: mostByOne + 1 })
    if (found.length > mostByOne) throw new EngineError(`${fault}: check the files without an engine, or in parts`)
    return found
  }
  const fill: Asking['fill'] = async (table, values) => {
    await step({ drop: table.name })
    await step(made(table))
    if (values.length > 0) await engine.insert(table.name, table.columns, values)
  }
  const firstOf = async (
    name: TextColumn,
    texts: readonly string[],
  ): Promise<ReadonlyMap<string, readonly number[]>> => {
    const found = new Map<string, number[]>()
    if (texts.length === 0) return found
    await fill(
      tables.asked,
      [...new Set(texts)].map((text) => [text]),
    )
    for (const row of await rows(firstOfAsked(name))) {
      const key = keyOf(whole(row['table_no']), textOf(row['text']))
      const known = found.get(key) ?? []
      found.set(key, known)
      known.push(whole(row['row_no']))
    }
    return found
  }
  const linesAt = async (places: readonly number[]): Promise<readonly ExcerptLine[]> => {
    const lines = places.length === 0 ? [] : await held.lines(places)
    return lines.map((line, index) => ({ line, row: places[index] ?? 0 }))
  }
  return {
    asOf,
    linesAt,
    periods: held.periods,
    step,
    rows,
    fill,
    number: async (query) => whole((await rows(query))[0]?.['rows']),
    tallies: async (query) => (await bounded(query, 'a column holds more than 1,000,000 different texts')).map(tallyOf),
    texts: async (query, what) =>
      (await bounded(query, `there are more than 1,000,000 different ${what} that are not plainly written`)).map(
        (row) => textOf(row['text']) ?? '',
      ),
    lines: async (query) => {
      const found = await bounded(query, 'more than 1,000,000 lines have to be looked at one by one')
      return linesAt(found.map((row) => whole(row['row_no'])))
    },
    spread: async (name, tallies, isTold, lineOf) => {
      const several = tallies.filter((tally) => tally.times > 1 && isTold(tally))
      const first = await firstOf(
        name,
        several.map(({ text = '' }) => text),
      )
      return inOrder(
        tallies.flatMap((tally): readonly ExcerptLine[] => {
          const line = lineOf(tally)
          const places = isTold(tally) ? first.get(keyOf(tally.table, tally.text)) : undefined
          if (places === undefined) return [{ line, row: tally.row, times: tally.times }]
          return places.map((row, index) => ({
            line,
            row,
            times: index === places.length - 1 ? tally.times - places.length + 1 : 1,
          }))
        }),
      )
    },
  }
}
