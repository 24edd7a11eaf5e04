import {
  createModel,
  namesOf,
  requireDay,
  requireFunction,
  requireObject,
  requireWholeNumber,
  shown,
  type Finding,
  type IsoDate,
  type JsonPointer,
  type LeftOut,
  type Location,
  type OwnHeadings,
  type Report,
  type Source,
  type SummaryLine,
  type Table,
} from '@imt/core'
import { finance } from '../plugin.js'
import type { SpendLine } from './schema.js'

/** What tells `readSpend` to stop: an `AbortSignal` of any platform. */
export interface Stops {
  readonly aborted: boolean
  readonly reason?: unknown
}

/** How payments are read and judged. */
export interface ReadSpendOptions {
  /** The day to judge by: a payment after it is in the future. */
  readonly asOf: IsoDate
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
  readonly alikeWithinDays?: number
  /** So many rows of pieces are held and checked whole: 100,000 unless given. */
  readonly holdRows?: number
  /** Told after each piece, or once for what comes whole, how many rows were read so far. */
  readonly onProgress?: (rows: number) => void
  readonly signal?: Stops
}

/** What is read of the payments that a body published, and what is found. */
export interface SpendReading {
  /** The lines as published, totals included; `null` where there are too many to be held. */
  readonly value: readonly SpendLine[] | null
  /** Where something stands, by its pointer, such as `/sections/finance/spend/0/amount`. */
  locate(at: JsonPointer): Location | undefined
  /** Rows from which nothing was read, and why. */
  readonly leftOut: readonly LeftOut<Location>[]
  readonly findings: readonly Finding[]
  /** Of each table of payments: how many, their sum, from when to when, and the largest suppliers. */
  readonly summaries: readonly (readonly SummaryLine[])[]
  /** The whole report, with what was checked and which rules were not run. */
  readonly report: Report
}

const optionNames = namesOf<ReadSpendOptions>({
  asOf: true,
  headings: true,
  alikeWithinDays: true,
  holdRows: true,
  onProgress: true,
  signal: true,
})

const usualRows = 100_000

const tableOf = ({ blocks }: Source): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table')

/** The pieces of one file as the whole that they are pieces of. */
const joined = (pieces: readonly Source[]): Source | undefined => {
  const [first] = pieces
  if (first === undefined) return undefined
  const rows = pieces.flatMap((piece) => tableOf(piece)?.rows ?? [])
  const unlisted = pieces.flatMap((piece) => piece.unlisted ?? [])
  const table = pieces.map(tableOf).find((each) => each !== undefined)
  return {
    ...first,
    blocks: [
      ...first.blocks.filter(({ kind }) => kind !== 'table'),
      ...(table === undefined ? [] : [{ ...table, rows }]),
    ],
    problems: pieces.flatMap((piece) => piece.problems ?? []),
    ...(unlisted.length === 0 ? {} : { unlisted }),
  }
}

const isPieces = (source: unknown): source is AsyncIterable<Source> =>
  typeof source === 'object' && source !== null && Symbol.asyncIterator in source

const rowsOf = ({ blocks }: Source): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)

/**
 * Reads the payments over £25,000 of a file and checks them, as `imt check` does. What comes whole, or in no more
 * pieces than are held, is checked by all rules; of a longer file the rules that need a whole table are not run, which
 * the report says, and memory does not grow with it.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, progress and when to stop
 * @returns the lines, where they stand, what was left out, what was found
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'april.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [cells(2, '01/04/2025', 'Alpha Ltd', '1', '£30,000.00'), cells(3, '######', 'Beta plc', '2', '£26,000.00')],
 *   location: at(1),
 * } as const
 * const spend = await readSpend({ name: 'april.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * spend.value?.map(({ supplier }) => supplier) // => ['Alpha Ltd', 'Beta plc']
 * spend.findings.map(({ rule, stated }) => [rule, stated]) // => [['finance/payment-date-not-read', '######']]
 * spend.summaries[0]?.find(({ label }) => label === 'total')?.text // => '£56,000'
 * ```
 */
export const readSpend = async (
  source: Source | readonly Source[] | AsyncIterable<Source>,
  options: ReadSpendOptions,
): Promise<SpendReading> => {
  const given = requireObject(options, 'readSpend: options', optionNames)
  const asOf = requireDay(given.asOf, 'readSpend: options.asOf')
  const holdRows = requireWholeNumber(given.holdRows ?? usualRows, 'readSpend: options.holdRows', 0)
  const { headings, alikeWithinDays, onProgress, signal } = given
  if (onProgress !== undefined) requireFunction(onProgress, 'readSpend: options.onProgress')
  if (typeof source !== 'object' || (source as unknown) === null)
    throw new TypeError(`readSpend: source must be a Source, several, or pieces of one, got ${shown(source)}`)
  const model = createModel({
    plugins: [
      finance({
        ...(headings === undefined ? {} : { headings }),
        ...(alikeWithinDays === undefined ? {} : { alikeWithinDays }),
      }),
    ],
  })
  const proceed = (rows: number): void => {
    onProgress?.(rows)
    // What its owner gave as the reason.
    if (signal?.aborted === true) throw signal.reason
  }

  const whole = (sources: readonly Source[]): SpendReading => {
    const reading = model.recognise(sources)
    const report = model.check(reading, { asOf })
    return {
      value: reading.publication.sections.finance?.spend ?? [],
      locate: (at) => reading.locate(at),
      leftOut: reading.parts.flatMap(({ leftOut }) => (leftOut === 'notStated' ? [] : leftOut)),
      ...found(report),
    }
  }

  if (!isPieces(source)) {
    const sources: readonly Source[] = Array.isArray(source) ? (source as readonly Source[]) : [source as Source]
    proceed(0)
    const result = whole(sources)
    proceed(sources.reduce((sum, each) => sum + rowsOf(each), 0))
    return result
  }

  let held: Source[] | undefined = []
  let check: ReturnType<typeof model.checkInPieces> | undefined
  let rows = 0
  for await (const piece of source) {
    rows += rowsOf(piece)
    if (held !== undefined) {
      held.push(piece)
      const [first] = held
      if (rows > holdRows && first !== undefined && model.readsInPieces(first)) {
        const above = {
          name: first.name,
          kind: first.kind,
          blocks: first.blocks.filter(({ kind }) => kind !== 'table'),
        }
        check = model.checkInPieces(model.recognise(above), { asOf })
        for (const each of held) check.add(each)
        held = undefined
      }
    } else check?.add(piece)
    proceed(rows)
  }
  if (check === undefined) {
    const all = joined(held ?? [])
    return whole(all === undefined ? [] : [all])
  }
  return { value: null, locate: () => undefined, leftOut: [], ...found(check.report()) }
}

const found = (report: Report): Pick<SpendReading, 'findings' | 'summaries' | 'report'> => ({
  findings: report.findings,
  summaries: report.read.flatMap(({ summary }) => (summary === undefined ? [] : [summary])),
  report,
})
