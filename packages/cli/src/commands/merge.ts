import { counted, isRecord, mergePartials } from '@imt/core'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { answerLines } from '../format/answer.js'
import type { Io } from '../io.js'
import { askedFor, type Given } from '../load/arguments.js'
import type { Printer } from '../printer.js'
import { inWords } from '../system-error.js'
import { writeFile } from '../write-file.js'
import { settledOn } from './as-of.js'
import { deliver, type NotDelivered, formats, type Format } from './deliver.js'
import type { SetUp } from './entry.js'
import { mergeAnswer, type Finishing } from './merge-answers.js'
import {
  eachNonEmpty,
  isFormAsked,
  nonEmpty,
  rowCount,
  withConfig,
  withOutput,
  withFormat,
  withQuiet,
} from './options.js'
import { askedIn } from './settled.js'

/** Options of `imt merge`. */
export interface MergeOptions {
  readonly format: Format
  readonly out?: string
  readonly table?: string
  readonly partial?: string
  readonly earlier?: string
  readonly asOf?: string
  readonly config?: string | false
  readonly all?: boolean
  /** So many payments are compared between files, or records of devices joined. */
  readonly holdRows?: number
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
}

type Machine = Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today'>

/** What a file of JSON holds; or why it holds none. */
const jsonOf = async (
  path: string,
  io: Pick<Io, 'readFile'>,
): Promise<{ readonly json: unknown } | { readonly why: string }> => {
  let bytes: Uint8Array
  try {
    bytes = await io.readFile(path)
  } catch (error) {
    return { why: inWords(error) }
  }
  try {
    // Windows PowerShell writes what a program prints as UTF-16.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return { json: JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return { why: bytes.length === 0 ? 'it is empty' : 'it is no whole JSON: it may have been cut short. Make it anew' }
  }
}

/** The parts of the earlier result that a file holds; or why it holds none. */
const earlierIn = async (
  path: string,
  io: Pick<Io, 'readFile'>,
): Promise<{ readonly earlier: NonNullable<Finishing['earlier']> } | { readonly why: string }> => {
  const read = await jsonOf(path, io)
  if ('why' in read) return { why: `${path}: ${read.why}` }
  const parts: unknown =
    isRecord(read.json) && typeof read.json['finished'] === 'string' ? read.json['parts'] : undefined
  const isPart = (part: unknown): part is { name: string; digest: string } =>
    isRecord(part) && typeof part['name'] === 'string' && typeof part['digest'] === 'string'
  return Array.isArray(parts) && parts.every(isPart)
    ? { earlier: parts }
    : { why: `${path}: it is no result that imt merge --format json wrote` }
}

/** The partial results of the files of a call; or what is wrong with them, a line each. */
const partialsIn = async (
  files: readonly Given[],
  io: Pick<Io, 'readFile'>,
): Promise<{ readonly partials: readonly unknown[] } | { readonly faults: readonly string[] }> => {
  const partials: unknown[] = []
  const faults: string[] = []
  for (const { path } of files) {
    const read = await jsonOf(path, io)
    if ('why' in read) {
      faults.push(`${path}: ${read.why}`)
      continue
    }
    const one = mergePartials([read.json])
    if (one.ok) partials.push(one.value)
    else
      faults.push(
        `${path}: ${one.refusal.message.replace(/^Nothing was merged, since .{0,60}?cannot be: [^:]{1,200}: /, '')}`,
      )
  }
  return faults.length > 0 ? { faults } : { partials }
}

/** The names of the files that were merged: of very many the first, and how many more. */
const namesOf = (files: readonly { readonly name: string }[]): readonly string[] =>
  files.length > 10
    ? [...files.slice(0, 10).map(({ name }) => name), `${counted(files.length - 10, 'other file')}`]
    : files.map(({ name }) => name)

/** Writes the merged partial result. Returns what is wrong, if it could not be. */
const keepPartial = async (
  path: string,
  merged: object,
  { create }: Pick<Io, 'create'>,
): Promise<NotDelivered | undefined> => {
  if (create === undefined) return { fault: 'no file can be written here: leave --partial away', code: exitCodes.usage }
  return writeFile(path, `${JSON.stringify(merged)}\n`, create)
}

/** What the settings say of what is finished. */
const ofSettings = (config: Config): Pick<Finishing, 'makers' | 'asked'> => {
  const { levels = {}, accepted } = askedIn(config)
  const own = Object.entries(levels).flatMap(([code, level]) =>
    level !== undefined && /^(?:finance|core|tables)\//.test(code) ? [[code, level] as const] : [],
  )
  return {
    ...(config.makers === undefined ? {} : { makers: config.makers }),
    asked: { levels: Object.fromEntries(own), ...(accepted === undefined ? {} : { accepted }) },
  }
}

/** Merges partial results, and prints or writes what they come to. */
export const merge = async (
  given: readonly string[],
  options: MergeOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt merge: ${fault}`)
    return code
  }
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const before: Awaited<ReturnType<typeof earlierIn>> | { readonly earlier?: never } =
    options.earlier === undefined ? {} : await earlierIn(options.earlier, io)
  if ('why' in before) return wrong(before.why)
  const { files, unreadable, remarks } = await askedFor(given, io, settings.file)
  if (options.quiet !== true) for (const remark of remarks) printer.err(`imt merge: ${remark}`)
  const read = await partialsIn(files, io)
  const faults = [...unreadable.map(({ name, why }) => `${name}: ${why}`), ...('faults' in read ? read.faults : [])]
  if ('faults' in read || faults.length > 0) {
    for (const fault of faults) printer.err(`imt merge: ${fault}`)
    return wrong(
      `Nothing was merged, since ${counted(faults.length, 'file')} of ${String(files.length + unreadable.length)} cannot be`,
      exitCodes.unreadable,
    )
  }
  const merged = mergePartials(read.partials)
  if (!merged.ok) return wrong(merged.refusal.message, exitCodes.unreadable)
  const { holdRows: hold } = options
  const finished = mergeAnswer(merged.value, {
    asOf: settings.asOf,
    ...before,
    ...ofSettings(settings.config),
    ...(hold === undefined ? {} : { hold }),
  })
  if (!finished.ok) return wrong(finished.refusal.message, exitCodes.unreadable)
  const answer = finished.value
  const { out, table, partial, format } = options
  const quiet = options.quiet === true
  const tables = table === undefined ? answer.tables : answer.tables.filter(({ name }) => name === table)
  if (table !== undefined && tables.length === 0)
    return wrong(`--table must be one of ${answer.tables.map(({ name }) => name).join(', ')}, not ${table}`)
  if (partial !== undefined) {
    const kept = await keepPartial(partial, merged.value, io)
    if (kept !== undefined) return wrong(kept.fault, kept.code)
    if (!quiet) printer.err(`written: ${partial}`)
  }
  const whole = { ...answer, tables }
  const names = namesOf(files)
  const lines = answerLines(whole, { files: names, all: options.all === true })
  const delivered = await deliver(
    whole,
    { format, out, quiet, isPrinted: !quiet || options.isAsked === true, lines },
    io,
    printer,
  )
  if (delivered !== undefined) return wrong(delivered.fault, delivered.code)
  if (!answer.isEmpty) return exitCodes.clean
  printer.err('There is nothing in the parts that were merged.')
  return exitCodes.unreadable
}

/** `imt merge`. */
export const setUpMerge: SetUp = (command, { io, printer, finish }) => {
  command.argument('<part...>', 'files, folders or patterns of partial results', eachNonEmpty)
  withFormat(
    command,
    formats.filter((format) => format !== 'ics'),
    'how to print or write the result',
  )
  withOutput(command, 'result')
  command
    .option(
      '--partial <path>',
      'also write the merged partial result, to be merged with parts that come later',
      nonEmpty,
    )
    .option('--earlier <file>', 'an earlier result, as --format json wrote it: says what has come since', nonEmpty)
    .option(
      '--as-of <date>',
      'the day to judge devices by, YYYY-MM-DD (default: today); payments have that of their parts',
    )
    .option(
      '--hold-rows <rows>',
      'so many payments are compared between files, or records of devices joined (default: 500000, 1000000)',
      rowCount,
    )
  withConfig(command)
  withQuiet(command)
  command
    .option('--all', 'print every row, not the first of each table')
    .action(async (parts: string[], options: MergeOptions) => {
      finish(await merge(parts, { ...options, isAsked: isFormAsked(command) }, io, printer))
    })
}
