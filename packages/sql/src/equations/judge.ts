import { parseFigure } from '@imt/core'
import { compileEquations, type CellId, type Compiled, type Equation } from '@imt/reconcile'
import type { Engine, Row, Value } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { compileStep } from '../plan/compile.js'
import type { Query, Step } from '../plan/plan.js'
import { textOf, whole } from '../spend/asking.js'
import type { HeldTable } from '../spend/held-table.js'
import { made } from '../spend/plans/readings.js'
import type { TableOfSession } from '../spend/tables.js'
import {
  cellSteps,
  finerThan,
  oddNumbers,
  outcomeCounts,
  publishedSteps,
  resultSteps,
  statedInAsked,
  statedTwice,
  violated,
  type CellTexts,
} from './plans/plans.js'
import { equationTables } from './tables.js'

const mostTexts = 1_000_000
/** Half of a last digit has as many digits as an engine keeps. */
export const mostPlaces = 7
/** Of numbers in very large units. */
export const leastPlaces = -20
const exact = /^-?\d{1,29}(?:\.\d{1,8})?$/

interface Member {
  readonly cell: CellId
  readonly added: 1 | -1
}

const membersOf = (equation: Equation): readonly Member[] =>
  equation.kind === 'ratio'
    ? []
    : [
        { cell: equation.total, added: 1 },
        ...equation.terms.map(({ cell, sign }) => ({ cell, added: sign === 1 ? (-1 as const) : (1 as const) })),
      ]

const cellsOf = (equation: Equation): readonly CellId[] =>
  equation.kind === 'ratio'
    ? [equation.result, equation.numerator, equation.denominator]
    : membersOf(equation).map(({ cell }) => cell)

/** Sums that an engine judges; ratios and truncated sums are judged by the toolkit, on what it gives of their cells. */
const isPlain = (equation: Equation): boolean => equation.kind !== 'ratio' && equation.rounding !== 'truncated'

/** Half of the last digit that a cell prints, digit by digit. */
const halfOf = (places: number): string =>
  places < 0 ? `5${'0'.repeat(-places - 1)}` : places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`

/** A whole number of last digits. */
const lastDigits = (stated: string, places: number): number => {
  const [, sign = '', digits = '0', fraction = ''] = /^(-?)([0-9]+)(?:[.]([0-9]*))?$/.exec(stated) ?? []
  const all = `${digits}${fraction.padEnd(Math.max(places, 0), '0').slice(0, Math.max(places, 0))}`
  return Number(`${sign}${places < 0 ? all.slice(0, places) || '0' : all}`)
}

const readNumber = (text: string): readonly [text: string, kind: string, amount: string | null] => {
  if (text.trim() === '') return [text, 'absent', null]
  const read = parseFigure(text, { unit: 'count', maximumDecimals: 8 })
  if (!read.ok) return [text, 'unread', null]
  const { kind, value: number } = read.value
  if (kind === 'absent') return [text, 'absent', null]
  const amount = kind === 'exact' && number !== null ? number.toFixed() : undefined
  return amount === undefined || !exact.test(amount) ? [text, 'unread', null] : [text, 'exact', amount]
}

/** What is asked of an engine about one set of equations. */
export interface Asked {
  readonly compiled: Compiled
  /** The equations that can be checked, in the order of the compiled ones. */
  readonly usable: readonly Equation[]
  readonly absent: 'open' | 'zero'
  readonly decimals: number | ReadonlyMap<CellId, number>
  placesOf(cell: CellId): number
  run(steps: readonly Step[]): Promise<void>
  rows(query: Query): Promise<readonly Row[]>
  fill(table: TableOfSession, values: readonly (readonly Value[])[]): Promise<void>
}

/** An equation of a body that does not hold. */
export interface Violated {
  readonly body: number
  readonly equation: number
  readonly difference: number
}

/** What equations came to. */
export interface Judged {
  readonly exact: number
  readonly withinRounding: number
  readonly violated: number
  readonly unchecked: number
  readonly found: readonly Violated[]
}

/** Returns what asks an engine about equations. */
export const askedOf = (
  engine: Omit<Engine, 'each'>,
  equations: readonly Equation[],
  { absent = 'open', decimals = 0 }: Partial<Pick<Asked, 'absent' | 'decimals'>>,
): Asked => {
  // What cannot be checked whatever the values is set aside by the toolkit.
  const compiled = compileEquations(equations, { decimals })
  const byId = new Map<string, Equation>()
  for (const each of equations)
    if (!byId.has(each.id) && compileEquations([each]).equations.length === 1) byId.set(each.id, each)
  const run = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) await engine.run(compileStep(step, engine.dialect))
  }
  return {
    compiled,
    usable: compiled.equations.flatMap((id) => byId.get(id) ?? []),
    absent,
    decimals,
    placesOf: (of) => (typeof decimals === 'number' ? decimals : (decimals.get(of) ?? 0)),
    run,
    rows: (query) => engine.rows(compileStep({ query }, engine.dialect)),
    fill: async (table, values) => {
      await run([{ drop: table.name }, made(table)])
      if (values.length > 0) await engine.insert(table.name, table.columns, values)
    },
  }
}

/** Has the engine read what each body states in each cell. */
export const readCells = async ({ run, rows, fill }: Asked, held: HeldTable, texts: CellTexts): Promise<void> => {
  await run(publishedSteps(texts))
  const odd = await rows({ ...oddNumbers, limit: mostTexts + 1 })
  if (odd.length > mostTexts)
    throw new EngineError('there are more than 1,000,000 different values that are not plainly written')
  await fill(
    equationTables.numbers,
    odd.map((row) => readNumber(textOf(row['text']) ?? '')),
  )
  await run(cellSteps)
  const [twice] = await rows(statedTwice)
  if (twice !== undefined)
    throw new EngineError(
      `${held.name}: ${textOf(twice['body']) ?? ''} states the cell ${textOf(twice['cell']) ?? ''} ${String(whole(twice['rows']))} times, so that it is not known which is meant`,
    )
}

/** The cells of the equations, row by row. */
export const memberRows = ({ usable, placesOf }: Pick<Asked, 'usable' | 'placesOf'>): readonly (readonly Value[])[] =>
  usable.flatMap((each, equation) =>
    cellsOf(each).map((of, place): Value[] => [
      equation,
      of,
      membersOf(each)[place]?.added ?? 0,
      halfOf(placesOf(of)),
      placesOf(of),
      place === 0 ? 1 : 0,
    ]),
  )

/** The sums that an engine judges: number, cells, and whether they allow for rounding. */
export const equationRows = ({ usable }: Pick<Asked, 'usable'>): readonly (readonly Value[])[] =>
  usable.flatMap((each, equation) =>
    isPlain(each) ? [[equation, cellsOf(each).length, each.kind !== 'ratio' && each.rounding === 'none' ? 0 : 1]] : [],
  )

/** Gives the engine the equations; refuses numbers with more digits than their cells are said to print. */
export const giveEquations = async (asked: Asked, held: HeldTable): Promise<void> => {
  const { placesOf, rows, fill, compiled } = asked
  await fill(equationTables.members, memberRows(asked))
  for (const places of new Set(compiled.cells.map(placesOf))) {
    const [fine] = await rows(finerThan(places))
    if (fine !== undefined)
      throw new EngineError(
        `${held.name}: ${textOf(fine['body']) ?? ''} states ${textOf(fine['text']) ?? ''} in the cell ${textOf(fine['cell']) ?? ''}, which has more digits than the cell is said to print: give its decimals`,
      )
  }
  await fill(equationTables.equations, equationRows(asked))
}

/** The sums, which the engine adds up. */
export const judgeSums = async (
  { usable, absent, run, rows }: Asked,
  place: ReadonlyMap<string, number>,
): Promise<Judged> => {
  await run(resultSteps(absent === 'zero'))
  const counts = { exact: 0, withinRounding: 0, violated: 0 }
  for (const row of await rows(outcomeCounts)) {
    const outcome = textOf(row['outcome'])
    if (outcome === 'exact' || outcome === 'withinRounding' || outcome === 'violated')
      counts[outcome] = whole(row['rows'])
  }
  return {
    ...counts,
    unchecked: place.size * usable.filter(isPlain).length - counts.exact - counts.withinRounding - counts.violated,
    found: (await rows(violated)).map((row) => ({
      body: place.get(textOf(row['body']) ?? '') ?? 0,
      equation: whole(row['equation']),
      difference: Number(textOf(row['residual'])),
    })),
  }
}

/** The rest, which the toolkit judges itself, on the cells that these equations name. */
export const judgeRest = async (
  { usable, absent, decimals, placesOf, rows, fill }: Asked,
  place: ReadonlyMap<string, number>,
): Promise<Judged | undefined> => {
  const numbers = usable.flatMap((each, equation) => (isPlain(each) ? [] : [equation]))
  if (numbers.length === 0 || place.size === 0) return undefined
  const rest = compileEquations(
    numbers.flatMap((equation) => usable[equation] ?? []),
    { decimals },
  )
  await fill(
    equationTables.asked,
    rest.cells.map((of) => [of]),
  )
  const values = new Float64Array(place.size * rest.cells.length).fill(NaN)
  const cellAt = new Map(rest.cells.map((of, index) => [of, index]))
  for (const row of await rows(statedInAsked)) {
    const of = textOf(row['cell']) ?? ''
    const at = (place.get(textOf(row['body']) ?? '') ?? 0) * rest.cells.length + (cellAt.get(of) ?? 0)
    values[at] = lastDigits(textOf(row['stated']) ?? '0', placesOf(of))
  }
  const {
    exact,
    withinRounding,
    violated: wrong,
    unchecked,
    body,
    equation,
    difference,
  } = rest.check(values, { absent })
  return {
    exact,
    withinRounding,
    violated: wrong,
    unchecked,
    found: [...body].map((of, index) => ({
      body: of,
      equation: numbers[equation[index] ?? 0] ?? 0,
      difference: difference[index] ?? NaN,
    })),
  }
}
