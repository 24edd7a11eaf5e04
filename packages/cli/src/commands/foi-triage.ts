import { splitRequest, triage, type LogEntry, type PublicationInHand } from '@imt/foi'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { answerLines } from '../format/answer.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load, type Loaded } from '../load/load.js'
import type { Printer } from '../printer.js'
import { progressOn, type Progress } from '../progress.js'
import type { Toolkit } from '../toolkit.js'
import { settledOn } from './as-of.js'
import { deliver, formats, type Format } from './deliver.js'
import type { SetUp } from './entry.js'
import { partOf } from './foi-found.js'
import { notReadOf } from './not-read.js'
import { eachNonEmpty, isFormAsked, nonEmpty, withAnswer } from './options.js'
import { askedIn, loadingWith } from './settled.js'
import { readRequest } from './request-file.js'
import { triageAnswer } from './triage-tables.js'

/** Options of `imt foi triage`. */
export interface TriageCall {
  readonly publication?: readonly string[]
  readonly log?: readonly string[]
  readonly format: Exclude<Format, 'ics'>
  readonly out?: string
  readonly table?: string
  readonly all?: boolean
  readonly asOf?: string
  readonly config?: string | false
  readonly maxSize: number
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
}

type Machine = Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now'>

/** The entries of logs, and what was given as one and is none. */
const logOf = (
  loaded: Loaded | undefined,
): { readonly log?: readonly LogEntry[]; readonly leftOut: readonly string[] } => {
  if (loaded === undefined) return { leftOut: [] }
  const found = partOf<{ readonly entries: readonly LogEntry[] }>(loaded, 'log')
  const leftOut = notReadOf(loaded, 'compared')
  return found === undefined
    ? { log: [], leftOut: [...leftOut, `${loaded.names.join(', ')}: no requests of a log were read in it`] }
    : { log: found.entries, leftOut }
}

/** What was read of a publication, as `triage` takes it. */
const inHand = async (
  loaded: Loaded,
  asked: Parameters<Toolkit['check']>[1],
  toolkit: Toolkit,
  progress: Progress,
): Promise<PublicationInHand> => {
  const { publication, dates, locate } = loaded.reading
  const { report } = await checkAll(loaded.reading, loaded.tables, asked, progress, toolkit)
  return { publication, dates, locate, report }
}

/** Triages one request, and prints or writes the answer. */
const triageRequest = async (path: string, options: TriageCall, io: Machine, printer: Printer): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt foi triage: ${fault}`)
    return code
  }
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, toolkit, asOf } = settings
  const { quiet = false, isAsked = false } = options
  const progress = progressOn(quiet ? {} : io)
  const loading = loadingWith(options, config, toolkit, settings.file)
  const request = await readRequest(path, loading, io, progress)
  if ('why' in request) {
    progress.end()
    return wrong(request.why, exitCodes.unreadable)
  }
  const published = options.publication && (await load(options.publication, loading, io, progress))
  const logged = options.log && (await load(options.log, loading, io, progress))
  const publication = published && (await inHand(published, { asOf, ...askedIn(config) }, toolkit, progress))
  progress.end()
  const beside = [published, logged].filter((loaded) => loaded !== undefined)
  for (const { remarks, unreadable } of beside)
    for (const line of [...(quiet ? [] : remarks), ...unreadable]) printer.err(`imt foi triage: ${line}`)
  const { log, leftOut } = logOf(logged)
  const triaged = triage(splitRequest(request.text), { asOf, ...(log && { log }), ...(publication && { publication }) })
  const made = triageAnswer(triaged)
  const tables = made.tables.filter(({ name }) => options.table === undefined || name === options.table)
  if (tables.length === 0)
    return wrong(`--table must be one of ${made.tables.map(({ name }) => name).join(', ')}, not ${options.table ?? ''}`)
  const notRead = published === undefined ? [] : notReadOf(published, 'looked through')
  const answer = { ...made, tables, leftOut: [...notRead, ...leftOut] }
  // The name of its file says, as often as not, who asks.
  const files = ['the request', ...beside.flatMap(({ names }) => names)]
  const lines = answerLines(answer, { files, all: options.all ?? false })
  const fault = await deliver(
    answer,
    { format: options.format, out: options.out, quiet, isPrinted: !quiet || isAsked, lines },
    io,
    printer,
  )
  if (fault !== undefined) return wrong(fault.fault, fault.code)
  if (triaged.notSplit !== undefined) printer.err(`imt foi triage: ${triaged.notSplit.message}`)
  const isAllRead = beside.every(({ unreadable }) => unreadable.length === 0)
  return triaged.questions.length === 0 || !isAllRead ? exitCodes.unreadable : exitCodes.clean
}

/** `imt foi triage`. */
export const setUpTriage: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<request>', 'the request: a mail or letter as text, HTML, Word or PDF; - for standard input', nonEmpty)
    .option('--publication <file>', 'what is published, a file or folder; may be given again', eachNonEmpty)
    .option('--log <file>', 'a disclosure log or register, a file or folder; may be given again', eachNonEmpty)
  withAnswer(
    command,
    formats.filter((format) => format !== 'ics'),
  )
  command.action(async (request: string, options: TriageCall) => {
    finish(await triageRequest(request, { ...options, isAsked: isFormAsked(command) }, io, printer))
  })
}
