import type { IsoDate } from '@imt/core'
import type { Command } from 'commander'
import type { Answer } from '../answer.js'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { answerLines } from '../format/answer.js'
import type { Io } from '../io.js'
import { load, type Loaded } from '../load/load.js'
import type { Printer } from '../printer.js'
import { progressOn } from '../progress.js'
import type { Toolkit } from '../toolkit.js'
import { settledOn } from './as-of.js'
import { deliver, formats, type Format } from './deliver.js'
import type { SetUp } from './entry.js'
import { notReadOf } from './not-read.js'
import { eachNonEmpty, isFormAsked, withAnswer } from './options.js'
import { loadingWith } from './settled.js'

/** What an answer is made from. */
export interface Asked<Own> {
  readonly loaded: Loaded
  /** What stood there before, of a verb that compares; left out where it was not given. */
  readonly before?: Loaded
  readonly asOf: IsoDate
  readonly config: Config
  readonly toolkit: Toolkit
  /** The options of the verb itself. */
  readonly options: Own
}

/** A verb of a domain, such as `imt contracts`. */
export interface Verb<Own extends object = object> {
  readonly name: string
  /** The parts of publications that it answers from: `contracts/register`. What was read as another is named. */
  readonly reads: readonly string[]
  /** Whether its answers have a calendar. */
  readonly calendar?: boolean
  /** Whether it reads every long CSV file in pieces: its tables are none that the toolkit knows. */
  readonly anyInPieces?: boolean
  /** Whether it takes an earlier state to compare with: `--before`. */
  readonly comparesWithEarlier?: boolean
  /** Files that its own options name, read with those of the call. */
  readonly alsoReads?: (options: Own) => readonly string[]
  /** Adds the options of its own. */
  readonly configure?: (command: Command) => void
  readonly answer: (asked: Asked<Own>) => Answer | Promise<Answer>
}

/** The options that every verb of a domain has. */
export interface VerbOptions {
  readonly format: Format
  readonly out?: string
  readonly table?: string
  readonly asOf?: string
  readonly config?: string | false
  readonly all?: boolean
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
  readonly maxSize: number
  /** The earlier state, of a verb that compares. */
  readonly before?: string
}

/** What is said where there is nothing to answer from, with the way to what is looked for. */
const nothingFor = ({ name, reads }: Pick<Verb, 'name' | 'reads'>): string => {
  const headings =
    reads.length === 0 ? '' : ` "imt templates ${reads.join(' ')}" lists the headings of the tables that it looks for.`
  return `Nothing for imt ${name} was found in what was read.${headings}`
}

/** Answers a verb for files: reads them, prints or writes the answer, and returns the exit code. */
const answered = async <Own extends object>(
  verb: Verb<Own>,
  files: readonly string[],
  options: VerbOptions & Own,
  io: Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string): ExitCode => {
    printer.err(`imt ${verb.name}: ${fault}`)
    return exitCodes.usage
  }
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, toolkit, asOf } = settings
  const { out, table, all = false, format, quiet = false } = options
  const progress = progressOn(quiet ? {} : io)
  const loading = { ...loadingWith(options, config, toolkit, settings.file), anyInPieces: verb.anyInPieces === true }
  const named = verb.alsoReads?.(options) ?? []
  const loaded = await load([...files, ...named.filter((file) => !files.includes(file))], loading, io, progress)
  const before = options.before === undefined ? undefined : await load([options.before], loading, io, progress)
  progress.end()
  const unreadable = [...loaded.unreadable, ...(before?.unreadable ?? [])]
  for (const line of [...(quiet ? [] : [...loaded.remarks, ...(before?.remarks ?? [])]), ...unreadable])
    printer.err(`imt ${verb.name}: ${line}`)
  const answer = await verb.answer({ loaded, ...(before && { before }), asOf, config, toolkit, options })
  const chosen = table === undefined ? answer.tables : answer.tables.filter(({ name }) => name === table)
  if (chosen.length === 0 && table !== undefined)
    return wrong(`--table must be one of ${answer.tables.map(({ name }) => name).join(', ')}, not ${table}`)
  // What is read in pieces stands in the reading without its table.
  const isSeen = (source: string, number: number | undefined): boolean =>
    answer.lookedAt?.some((seen) => seen.source === source && (number === undefined || seen.table === number)) ?? false
  const tables = loaded.reading.tables.filter(({ source, table: number }) => !isSeen(source, number))
  const long = loaded.tables.filter(({ first }) => !isSeen(first.name, 1))
  const notRead = [
    ...notReadOf({ ...loaded, tables: long, reading: { ...loaded.reading, tables } }, 'looked at', verb.reads),
    ...answer.leftOut,
  ]
  const whole = { ...answer, tables: chosen, leftOut: notRead }
  const delivered = await deliver(
    whole,
    {
      format,
      out,
      quiet,
      isPrinted: !quiet || options.isAsked === true,
      lines: answerLines(whole, { files: loaded.names, all }),
    },
    io,
    printer,
  )
  if (delivered !== undefined) {
    wrong(delivered.fault)
    return delivered.code
  }
  if (!quiet) for (const line of outsideCalendar(answer, format)) printer.err(`imt ${verb.name}: ${line}`)
  if (answer.isEmpty) printer.err(nothingFor(verb))
  return answer.isEmpty || unreadable.length > 0 ? exitCodes.unreadable : exitCodes.clean
}

/** What a calendar that was asked for has no day of. */
const outsideCalendar = ({ notInCalendar = [] }: Answer, format: Format): readonly string[] =>
  format === 'ics' ? notInCalendar.map((line) => `not in the calendar: ${line}`) : []

/** Gives a verb of a domain its options, and what it does. */
export const setUpVerb =
  <Own extends object>(verb: Verb<Own>): SetUp =>
  (command, { io, printer, finish }) => {
    command.argument('<file...>', 'files, folders or patterns', eachNonEmpty)
    withAnswer(
      command,
      formats.filter((format) => format !== 'ics' || verb.calendar === true),
    )
    if (verb.comparesWithEarlier === true)
      command.option('--before <file>', 'an earlier state, a file or folder: say what changed since')
    verb.configure?.(command)
    command.action(async (files: string[], options: VerbOptions & Own) => {
      finish(await answered(verb, files, { ...options, isAsked: isFormAsked(command) }, io, printer))
    })
  }
