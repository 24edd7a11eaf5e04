import {
  createModel,
  requireDay,
  requireFunction,
  requireWholeNumber,
  shown,
  uncutRowsOf,
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
import type { FinancePlugin } from '../plugin.js'
import type { Finance } from '../section.js'

/** What tells a reading to stop: an `AbortSignal` of any platform. */
export interface Stops {
  readonly aborted: boolean
  readonly reason?: unknown
}

/** How a file is read and judged. */
export interface ReadOptions {
  /** The day to judge by. */
  readonly asOf: IsoDate
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** So many rows of pieces are held and checked whole: 100,000 unless given. */
  readonly holdRows?: number
  /** Told after each piece, or once for what comes whole, how many rows were read so far. */
  readonly onProgress?: (rows: number) => void
  readonly signal?: Stops
}

/** What is read of one part of a publication, and what is found. */
export interface ReadPart<Line> {
  /** The lines as published, totals included; `null` where there are too many to be held. */
  readonly value: readonly Line[] | null
  /** Where something stands, by its pointer, such as `/sections/finance/spend/0/amount`. */
  locate(at: JsonPointer): Location | undefined
  /** Rows from which nothing was read, and why. */
  readonly leftOut: readonly LeftOut<Location>[]
  readonly findings: readonly Finding[]
  /** What each table holds, in a few lines. */
  readonly summaries: readonly (readonly SummaryLine[])[]
  /** The whole report, with what was checked and which rules were not run. */
  readonly report: Report
}

/** One file or several, or one file in pieces. */
export type Sources = Source | readonly Source[] | AsyncIterable<Source>

const usualRows = 100_000

const tableOf = ({ blocks }: Source): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table')

/** Leaves the rows of a piece uncut: it shows later whether they are wanted. */
const hold = (piece: Source): void => {
  const table = tableOf(piece)
  if (table !== undefined) uncutRowsOf(table)?.hold()
}

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

/** How many rows a table has, or may have where it is not known yet which of its records are some. */
const rowsIn = (table: Table): number => {
  const uncut = uncutRowsOf(table)
  return uncut === undefined ? table.rows.length : uncut.spans.first.length - 1
}

const rowsOf = ({ blocks }: Source): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? rowsIn(block) : 0), 0)

/**
 * The files of a call, the pieces of one as the whole that they are pieces of. Of a file of more rows than are held, no
 * more is read than shows it.
 */
export const gathered = async (source: Sources, holdRows: number): Promise<readonly Source[]> => {
  if (!isPieces(source)) return Array.isArray(source) ? (source as readonly Source[]) : [source as Source]
  const pieces: Source[] = []
  let rows = 0
  for await (const piece of source) {
    pieces.push(piece)
    rows += rowsOf(piece)
    if (rows > holdRows) break
  }
  const whole = joined(pieces)
  return whole === undefined ? [] : [whole]
}

const found = (report: Report): Pick<ReadPart<never>, 'findings' | 'summaries' | 'report'> => ({
  findings: report.findings,
  summaries: report.read.flatMap(({ summary }) => (summary === undefined ? [] : [summary])),
  report,
})

/** What is called, with which plugin, and which lines it gives. */
export interface PartToRead<Line> {
  readonly call: string
  plugin(): FinancePlugin
  linesOf(section: Finance): readonly Line[] | undefined
}

/**
 * Reads one part of a publication of a file or several and checks it, as `imt check` does. What comes whole, or in no
 * more pieces than are held, is checked by all rules; of a longer file the rules that need a whole table are not run,
 * which the report says, and memory does not grow with it.
 *
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 */
export const readPart = async <Line>(
  source: Sources,
  options: ReadOptions,
  { call, plugin, linesOf }: PartToRead<Line>,
): Promise<ReadPart<Line>> => {
  const asOf = requireDay(options.asOf, `${call}: options.asOf`)
  const holdRows = requireWholeNumber(options.holdRows ?? usualRows, `${call}: options.holdRows`, 0)
  const { onProgress, signal } = options
  if (onProgress !== undefined) requireFunction(onProgress, `${call}: options.onProgress`)
  if (signal !== undefined && typeof (signal as Stops | null)?.aborted !== 'boolean')
    throw new TypeError(`${call}: options.signal must be an AbortSignal, got ${shown(signal)}`)
  if (typeof source !== 'object' || (source as unknown) === null)
    throw new TypeError(`${call}: source must be a Source, several, or pieces of one, got ${shown(source)}`)
  const model = createModel({ plugins: [plugin()] })
  const proceed = (rows: number): void => {
    onProgress?.(rows)
    // What its owner gave as the reason, as an AbortSignal always has one.
    if (signal?.aborted === true) throw signal.reason ?? new Error(`${call}: stopped by its signal`)
  }

  const whole = (sources: readonly Source[]): ReadPart<Line> => {
    const reading = model.recognise(sources)
    const report = model.check(reading, { asOf })
    const section = reading.publication.sections.finance
    return {
      value: (section === undefined ? undefined : linesOf(section)) ?? [],
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
      hold(piece)
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
