import { counted, listed, mergePartials, refused, type IsoDate, type Parsed, type PartialResult } from '@imt/core'
import { partialDevices } from '@imt/estate'
import { partialLedger, partialSpend } from '@imt/finance'
import { jsonLine } from '@imt/report/terminal'
import { Argument } from 'commander'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { load, type Loaded } from '../load/load.js'
import type { Printer } from '../printer.js'
import { progressOn } from '../progress.js'
import { writeFile } from '../write-file.js'
import { settledOn } from './as-of.js'
import type { SetUp } from './entry.js'
import {
  eachNonEmpty,
  isFormAsked,
  nonEmpty,
  rowCount,
  withConfig,
  withFormat,
  withMaxSize,
  withQuiet,
} from './options.js'
import { partTables } from './part-tables.js'
import { cutShort, readingProblems } from './reading-problems.js'
import { loadingWith } from './settled.js'

/** So many remarks on how files were read are printed. */
const mostProblems = 10

/** What partial results are made of. */
export const partialKinds = ['spend', 'ledger', 'devices'] as const

/** Options of `imt partial`. */
export interface PartialOptions {
  readonly out?: string
  readonly name?: string
  readonly asOf?: string
  readonly config?: string | false
  readonly maxSize: number
  readonly format?: 'text' | 'json'
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
  /** So many rows of a file are held. */
  readonly holdRows?: number
}

/** What the files of a call are made into. */
interface Making {
  readonly loaded: Loaded
  readonly asOf: IsoDate
  readonly config: Config
  readonly held: { readonly holdRows?: number }
}

/** The first refusal, or all partial results as one. */
const joined = (made: readonly Parsed<PartialResult>[]): Parsed<PartialResult> => {
  const fault = made.find((each) => !each.ok)
  return fault ?? mergePartials(made.map((each) => (each.ok ? each.value : undefined)))
}

const makers: { readonly [Kind in (typeof partialKinds)[number]]: (making: Making) => Promise<Parsed<PartialResult>> } =
  {
    spend: async ({ loaded, asOf, config, held }) => {
      const options = {
        asOf,
        ...held,
        ...(config.headings?.finance === undefined ? {} : { headings: config.headings.finance }),
        ...(config.alikeWithinDays === undefined ? {} : { alikeWithinDays: config.alikeWithinDays }),
        ...(config.vendors === undefined ? {} : { vendors: config.vendors }),
      }
      const long = new Set(loaded.tables.map(({ first }) => first.name))
      const made: Parsed<PartialResult>[] = []
      for (const source of loaded.sources.filter(({ name }) => !long.has(name)))
        made.push(await partialSpend(source, options))
      for (const { pieces } of loaded.tables) made.push(await partialSpend(pieces, options))
      return joined(made)
    },
    ledger: async ({ loaded }) => {
      const made: Parsed<PartialResult>[] = []
      for (const { name, batches } of partTables(loaded))
        made.push({ ok: true, value: await partialLedger(batches, { name }), notes: [] })
      return joined(made)
    },
    devices: async ({ loaded, config: { statuses, classes }, held }) => {
      const made: Parsed<PartialResult>[] = []
      for (const { name, batches } of partTables(loaded)) {
        const read = await partialDevices(batches, {
          name,
          ...held,
          ...(statuses === undefined ? {} : { statuses }),
          ...(classes === undefined ? {} : { classes }),
        })
        made.push(read.ok ? read : refused(read.refusal.code, `${JSON.stringify(name)}: ${read.refusal.message}`))
      }
      return joined(made)
    },
  }

/** What was read of a file, with every place in it under another name of the file. */
const placedIn = <Value>(value: Value, name: string): Value => {
  if (Array.isArray(value)) return value.map((each: unknown) => placedIn(each, name)) as Value
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, placedIn<unknown>(each, name)]))
  return ('kind' in value && 'source' in value ? { ...copy, source: name } : copy) as Value
}

/** One file under the name that it is given. */
const renamed = (loaded: Loaded, name: string | undefined): Loaded =>
  name === undefined
    ? loaded
    : {
        ...loaded,
        sources: loaded.sources.map((source) => ({ ...placedIn(source, name), name })),
        tables: loaded.tables.map(({ first, pieces }) => ({
          first: { ...first, name },
          pieces: (async function* () {
            for await (const piece of pieces) yield { ...placedIn(piece, name), name }
          })(),
        })),
      }

/** What went into a partial result, a line for each part. */
const partLines = ({ parts }: PartialResult): readonly string[] =>
  parts.map(({ name, rows, leftOut }) => {
    const words = leftOut.map((each) => `${counted(each.rows, 'row')} (${each.why})`)
    return `${name}: ${counted(rows, 'row')} read${words.length === 0 ? '' : `; not counted: ${listed(words, 'and')}`}`
  })

/** The same for programs. */
const accountOf = ({ parts }: PartialResult): object =>
  parts.map(({ name, rows, leftOut }) => ({ name, rows, leftOut }))

const heldRows = ({ holdRows }: PartialOptions): Making['held'] => (holdRows === undefined ? {} : { holdRows })

/** Says how files were read where their parts do not. Returns why nothing can be made of them, if one was cut short. */
const saysOfReading = (
  kind: (typeof partialKinds)[number],
  loaded: Loaded,
  quiet: boolean,
  printer: Printer,
): string | undefined => {
  const cut = cutShort(loaded)
  for (const { name, why } of cut) printer.err(`imt partial: ${name}: ${why}`)
  if (cut.length > 0)
    return 'Nothing was written, since the result would lack what was not read of a file: raise --max-size, or split the file and give each piece its headings'
  // The payments of a part bring what was found as their file was read; other parts bring numbers alone.
  const problems = kind === 'spend' || quiet ? [] : readingProblems(loaded)
  for (const problem of problems.slice(0, mostProblems)) printer.err(`imt partial: ${problem}`)
  if (problems.length > mostProblems)
    printer.err(`imt partial: ${counted(problems.length - mostProblems, 'more remark')}: imt check has all of them`)
  return undefined
}

/** Writes what files give to a result of many, to be merged with the others by `imt merge`. */
export const partial = async (
  kind: (typeof partialKinds)[number],
  files: readonly string[],
  options: PartialOptions,
  io: Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt partial: ${fault}`)
    return code
  }
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, toolkit, asOf } = settings
  const { quiet = false, isAsked = false } = options
  const progress = progressOn(quiet ? {} : io)
  const loading = { ...loadingWith(options, config, toolkit, settings.file), anyInPieces: kind !== 'spend' }
  const loaded = await load(files, loading, io, progress)
  progress.end()
  for (const line of [...(quiet ? [] : loaded.remarks), ...loaded.unreadable]) printer.err(`imt partial: ${line}`)
  if (loaded.unreadable.length > 0)
    return wrong(
      'Nothing was written, since the result would lack a file: leave it out of the call, or put it right',
      exitCodes.unreadable,
    )
  const short = saysOfReading(kind, loaded, quiet, printer)
  if (short !== undefined) return wrong(short, exitCodes.unreadable)
  if (loaded.sources.length === 0 || (kind !== 'spend' && partTables(loaded).length === 0))
    return wrong('There is no table in what was read: nothing was written', exitCodes.unreadable)
  if (options.name !== undefined && loaded.sources.length > 1)
    return wrong('--name is the name of one file, and there are several')
  const made = await makers[kind]({
    loaded: renamed(loaded, options.name),
    asOf,
    config,
    held: heldRows(options),
  })
  if (!made.ok) return wrong(`${made.refusal.message}. Nothing was written`, exitCodes.unreadable)
  for (const { message } of made.notes) printer.err(`imt partial: ${message}`)
  // On one line: there may be very many of it.
  const text = jsonLine(made.value)
  if (options.out === undefined) printer.exact(text)
  else if (io.create === undefined)
    return wrong('no file can be written here: leave --out away to print the partial result')
  else {
    const failed = await writeFile(options.out, text, io.create)
    if (failed !== undefined) return wrong(failed.fault, failed.code)
    if (options.format === 'json') printer.json({ written: options.out, parts: accountOf(made.value) })
    else if (!quiet || isAsked) printer.out(partLines(made.value).map((line) => ({ text: line })))
    if (!quiet) printer.err(`written: ${options.out}`)
  }
  const rows = made.value.parts.reduce((sum, each) => sum + each.rows, 0)
  if (rows > 0) return exitCodes.clean
  printer.err(`Nothing of the kind "${kind}" was found in what was read.`)
  return exitCodes.unreadable
}

/** `imt partial`. */
export const setUpPartial: SetUp = (command, { io, printer, finish }) => {
  command
    .addArgument(
      new Argument('<kind>', 'payments, a ledger with cost centres and classes, or devices').choices(partialKinds),
    )
    .argument('<file...>', 'files, folders or patterns: each is a part', eachNonEmpty)
    .option('--out <path>', 'write it to this file, which may not be there yet (default: print it)', nonEmpty)
    .option('--name <name>', 'what the part of one file is called: parts stand in the order of their names', nonEmpty)
    .option('--as-of <date>', 'the day to judge payments by, YYYY-MM-DD: the same for all parts (default: today)')
  command.option(
    '--hold-rows <rows>',
    'so many rows of a file of payments or devices are held (default: 100000, 250000)',
    rowCount,
  )
  withMaxSize(command, 'the largest file that is read whole; a longer CSV file is read in pieces')
  withFormat(
    command,
    ['text', 'json'],
    'how to say what was written to --out; without it the result is printed, which is JSON',
  )
  withConfig(command)
  withQuiet(command)
  command.action(async (kind: (typeof partialKinds)[number], files: string[], options: PartialOptions) => {
    finish(await partial(kind, files, { ...options, isAsked: isFormAsked(command) }, io, printer))
  })
}
