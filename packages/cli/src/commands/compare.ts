import type { Comparison } from '@imt/core'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { comparisonLines } from '../format/comparison.js'
import type { Io } from '../io.js'
import { load } from '../load/load.js'
import { progressOn } from '../progress.js'
import type { Printer } from '../printer.js'
import type { SetUp } from './entry.js'
import { notReadOf } from './not-read.js'
import { isFormAsked, nonEmpty, withConfig, withFormat, withMaxSize, withQuiet } from './options.js'
import { loadingWith, settled } from './settled.js'

/** Options of `imt compare`. */
export interface CompareOptions {
  readonly format: 'text' | 'json'
  /** Exit with 1 where a change is unlikely. */
  readonly failOnUnlikely?: boolean
  readonly config?: string | false
  /** Show every entry that came, went or changed. */
  readonly all?: boolean
  readonly maxSize: number
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
}

/** Compares the files of one year with those of another, prints what came, went and changed, and what is unlikely. */
export const compare = async (
  before: string,
  after: string,
  options: CompareOptions,
  io: Pick<Io, 'readFile' | 'files' | 'config' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  if (before === '-' && after === '-') {
    printer.err('imt compare: both are standard input, which holds one file: give the other by its name')
    return exitCodes.usage
  }
  const settings = await settled(options.config, io)
  if ('fault' in settings) {
    printer.err(`imt compare: ${settings.fault}`)
    return exitCodes.usage
  }
  const { config, toolkit } = settings
  const { quiet = false, isAsked = false } = options
  const progress = progressOn(quiet ? {} : io)
  const loading = loadingWith(options, config, toolkit, settings.file)
  const sides = [await load([before], loading, io, progress), await load([after], loading, io, progress)] as const
  progress.end()
  const [first, second] = sides
  const comparison: Comparison = toolkit.compare(first.reading, second.reading)
  const notRead = { before: notReadOf(first, 'compared'), after: notReadOf(second, 'compared') }
  for (const { remarks, unreadable } of sides)
    for (const line of [...(quiet ? [] : remarks), ...unreadable]) printer.err(`imt compare: ${line}`)
  const isNothing = comparison.parts.length === 0
  if (options.format === 'json') printer.json({ before, after, ...comparison, notRead })
  else if (!quiet || isAsked)
    printer.out(comparisonLines(comparison, { before, after, notRead, all: options.all ?? false }))
  if (isNothing || sides.some(({ unreadable }) => unreadable.length > 0)) return exitCodes.unreadable
  const isUnlikely = comparison.findings.some(({ level }) => level !== 'note')
  return options.failOnUnlikely === true && isUnlikely ? exitCodes.findings : exitCodes.clean
}

/** `imt compare`. */
export const setUpCompare: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<before>', 'a file, a folder or a pattern: what was published before', nonEmpty)
    .argument('<after>', 'what is to be published now', nonEmpty)
  withFormat(command)
  command.option('--fail-on-unlikely', 'exit with 1 where a change is unlikely')
  withMaxSize(command, 'the largest file that is read whole; a longer one is not compared, and named')
  withConfig(command)
  withQuiet(command)
  command
    .option('--all', 'show every entry that came, went or changed')
    .action(async (before: string, after: string, options: CompareOptions) => {
      finish(await compare(before, after, { ...options, isAsked: isFormAsked(command) }, io, printer))
    })
}
