import { isIsoDate, type Report } from '@imt/core'
import { sinceBaseline, type RenderOptions, type Stays } from '@imt/report'
import { Option } from 'commander'
import type { Config } from '../config/config.js'
import { exitCodeOf, failLevels, pluginFailed, type FailOn } from '../exit-code.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { checkAll, type Checked } from '../load/check-all.js'
import { load, type Loaded } from '../load/load.js'
import { progressOn, type Progress } from '../progress.js'
import type { Printer } from '../printer.js'
import { disclosureModel, reportRulesOf, type Toolkit } from '../toolkit.js'
import { settledOn } from './as-of.js'
import type { EngineCall } from './check-in-engine.js'
import { engineFault, engineParts, engines, type EngineOptions } from './engine-options.js'
import type { SetUp } from './entry.js'
import { giveOut } from './give-out.js'
import { keepingBytes } from './keeping-bytes.js'
import { eachNonEmpty, nonEmpty, rowCount, withAsOf, withConfig, withMaxSize, withQuiet } from './options.js'
import { asText, outputForms, outputFrom, type Output } from './outputs.js'
import { askedIn, digestOf, loadingWith, type Asked } from './settled.js'
import { rowsFor } from '../load/within-rows.js'
import { watchFault, watching } from './watching.js'

/** Options of `imt check`. */
export interface CheckOptions extends EngineOptions {
  /** The forms that are asked for; the text, unless any is. */
  readonly format: readonly Output[]
  readonly failOn?: FailOn
  /** A file of settings; `false` for none at all. */
  readonly config?: string | false
  readonly asOf?: string
  readonly all?: boolean
  /** `false`: nothing is judged by a day that a file states. */
  readonly statedDays?: boolean
  /** Look only for what should not go out. */
  readonly disclosureOnly?: boolean
  /** A report in JSON whose findings are known. */
  readonly baseline?: string
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Check again whenever a file changes. */
  readonly watch?: boolean
  /** The largest file that is read whole, in MiB. */
  readonly maxSize: number
  /** So many rows of a file are checked together. */
  readonly maxRows?: number
}

/**
 * What is asked of a check of what should not go out. Of what is found while files are read this remains: what is
 * hidden, and what kept a file from being read.
 */
const disclosureOnly = ({ levels = {}, accepted }: Config, model: Toolkit): Asked => {
  const rules = reportRulesOf(model)
  const quiet = rules.filter(({ band, level }) => band !== 'disclosure' && level !== 'error')
  return {
    ...askedIn(accepted === undefined ? {} : { accepted }),
    levels: {
      ...Object.fromEntries(quiet.map(({ code }) => [code, 'off' as const])),
      ...Object.fromEntries(Object.entries(levels).filter(([code]) => rules.some((rule) => rule.code === code))),
    },
  }
}

/** What no baseline passes over: what tells of personal data, and what failed in the toolkit itself. */
const staysIn = (model: Toolkit): Stays => {
  const codes = new Set([
    ...pluginFailed,
    ...reportRulesOf(model).flatMap(({ code, personalData }) => (personalData === true ? [code] : [])),
  ])
  return ({ rule }) => codes.has(rule)
}

type Machine = Pick<
  Io,
  'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now' | 'version' | 'scratchFolder'
>

/** Reads the files and checks them, here or in an engine. */
const lookInto = async (
  files: readonly string[],
  call: Omit<EngineCall, 'loading' | 'options' | 'how'> & { readonly options: CheckOptions },
  how: { readonly places: boolean; readonly statedDays: boolean },
  within: {
    readonly io: Pick<Io, 'files' | 'readFile' | 'scratchFolder'>
    readonly progress: Progress
    readonly model: Toolkit
    readonly settings: string | undefined
  },
): Promise<
  { readonly loaded: Loaded; readonly checked: Checked } | { readonly fault: string; readonly code: ExitCode }
> => {
  const { options, config, asOf, asked } = call
  const { io, progress, model, settings } = within
  const { maxSize, maxRows } = options
  // An engine reads by itself, and what should not go out is looked for in all that is there.
  const isWhole = options.engine !== undefined || options.disclosureOnly === true
  const loading = loadingWith(
    isWhole ? { maxSize } : { maxSize, rows: maxRows === undefined ? rowsFor : () => maxRows },
    config,
    model,
    settings,
  )
  if (options.engine !== undefined) {
    if (options.disclosureOnly === true)
      return {
        fault: 'an engine looks at payments, ledgers and devices, and not for what should not go out',
        code: exitCodes.usage,
      }
    const { checkInEngine } = await import('./check-in-engine.js')
    const found = await checkInEngine(files, { ...call, loading, how }, io, progress)
    return 'fault' in found ? found : { loaded: found.loaded, checked: { report: found.report, unreadable: [] } }
  }
  const loaded = await load(files, { ...loading, isolated: true }, io, progress)
  return { loaded, checked: await checkAll(loaded.reading, loaded.tables, { asOf, ...how, ...asked }, progress, model) }
}

/** The report with what made it, held to a baseline where there is one. */
const reportFrom = async (
  report: Report,
  { config, file }: { readonly config: Config; readonly file?: string },
  baseline: { readonly name: string; readonly report: Report } | undefined,
  model: Toolkit,
  { version }: Pick<Io, 'version'>,
): Promise<Report> => {
  const made = {
    ...report,
    ...(version === undefined ? {} : { version }),
    ...(file === undefined ? {} : { configuration: file, settings: await digestOf(config) }),
  }
  return baseline === undefined ? made : sinceBaseline(made, baseline.report, baseline.name, staysIn(model))
}

/** The earlier report that `--baseline` names, or what is wrong with it. */
const baselineFrom = async (
  name: string | undefined,
  files: readonly string[],
  io: Machine,
): Promise<
  { readonly name: string; readonly report: Report } | { readonly fault: string; readonly code: ExitCode } | undefined
> => {
  if (name === undefined) return undefined
  if (name === '-' && files.includes('-')) {
    const fault = 'standard input holds one file: give the one to check or the --baseline by its name'
    return { fault, code: exitCodes.usage }
  }
  const { readReport, reportName } = await import('../load/read-report.js')
  const read = await readReport(name, io)
  return 'fault' in read
    ? { fault: `--baseline: ${read.fault}`, code: exitCodes.unreadable }
    : { name: reportName(name), ...read }
}

/** What the forms of a report say beside it: which files, whose, by which rules, and when they were read. */
const aboutOf = (
  { names, paths, reading, sources }: Loaded,
  { publisher }: Config,
  model: Toolkit,
  today: string,
): Pick<RenderOptions, 'files' | 'paths' | 'title' | 'rules' | 'sources' | 'readOn'> => {
  const title = [publisher, reading.publication.about.title].filter((part) => part !== undefined).join(': ')
  return {
    files: names,
    paths,
    ...(title === '' ? {} : { title }),
    rules: reportRulesOf(model),
    sources,
    ...(isIsoDate(today) ? { readOn: today } : {}),
  }
}

/** Checks files once as one publication, prints the report, and returns the exit code. */
const checkOnce = async (
  files: readonly string[],
  options: CheckOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt check: ${fault}`)
    return code
  }
  const { format, quiet = false, all = false, disclosureOnly: isDisclosure = false } = options
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, asOf } = settings
  const model = isDisclosure ? disclosureModel() : settings.toolkit
  // Where all figures stand is for a program that asks for all.
  const places = format.some(({ form }) => form === 'json') && all
  const statedDays = options.statedDays !== false && config.statedDays !== false
  const baseline = await baselineFrom(options.baseline, files, io)
  if (baseline !== undefined && 'fault' in baseline) return wrong(baseline.fault, baseline.code)
  const progress = progressOn(quiet ? {} : io)
  const keeping = keepingBytes(
    io,
    format.some(({ form }) => form === 'annotated'),
  )
  const looked = await lookInto(
    files,
    { options, config, asOf, asked: isDisclosure ? disclosureOnly(config, model) : askedIn(config) },
    { places, statedDays },
    { io: keeping.io, progress, model, settings: settings.file },
  )
  progress.end()
  if ('fault' in looked) return wrong(looked.fault, looked.code)
  const { loaded, checked } = looked
  const report = await reportFrom(checked.report, settings, baseline, model, io)
  const unreadable = [...loaded.unreadable, ...checked.unreadable]
  for (const line of [...(quiet ? [] : loaded.remarks), ...unreadable]) printer.err(`imt check: ${line}`)
  if (loaded.nothing) printer.err('Nothing was checked.')
  const failOn = options.failOn ?? config.failOn ?? 'error'
  const whole = { ...aboutOf(loaded, config, model, io.today()), all, failOn }
  let notWritten: ExitCode | undefined
  for (const output of format) {
    const made = { report, whole, loaded, bytes: keeping.bytes }
    notWritten = (await giveOut(output, made, { quiet, isAsked: format !== asText }, io, printer)) ?? notWritten
    if (notWritten === exitCodes.usage) break
  }
  const code = exitCodeOf(report, failOn)
  if (code === exitCodes.internal || loaded.failed) return exitCodes.internal
  return notWritten ?? (unreadable.length > 0 ? exitCodes.unreadable : code)
}

/** Checks files as one publication, with `--watch` again whenever one changes, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Io,
  printer: Printer,
): Promise<ExitCode> => {
  const fault = engineFault(options) ?? (options.watch === true ? watchFault(files, options, io) : undefined)
  if (fault !== undefined) {
    printer.err(`imt check: ${fault}`)
    return exitCodes.usage
  }
  if (options.watch !== true) return checkOnce(files, options, io, printer)
  const config = typeof options.config === 'string' ? [options.config] : []
  const baseline = options.baseline === undefined ? [] : [options.baseline]
  return watching([...files, ...config, ...baseline], () => checkOnce(files, options, io, printer), io, printer)
}

/** `imt check`. */
export const setUpCheck: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('[file...]', 'HTML, CSV, workbooks, PDF, Word, Markdown, text or a publication in JSON', eachNonEmpty)
    .addOption(
      new Option(
        '--format <form>',
        'how to print; FORM=FILE writes it to a file that is not there yet; may be given several times',
      )
        // What reads the value is put in the place of that of the list.
        .choices(outputForms)
        .argParser(outputFrom)
        .default(asText, 'text'),
    )
    .option('--json', 'the same as --format json')
    .on('option:json', () => {
      const before: CheckOptions = command.opts()
      command.setOptionValueWithSource('format', outputFrom('json', before.format), 'cli')
    })
  withAsOf(command)
  command.addOption(
    new Option('--fail-on <level>', 'exit with 1 at this level or above')
      .choices(failLevels)
      .default(undefined, 'error'),
  )
  withMaxSize(command, 'the largest file that is read whole; a longer CSV file is read in pieces')
  command.addOption(
    new Option(
      '--max-rows <rows>',
      'so many rows of a file are checked together, and more in pieces, or not at all (default: 10,000 for each MiB of it that is begun)',
    ).argParser(rowCount),
  )
  withConfig(command)
  command
    .option('--baseline <report>', 'a report in JSON: what it has is known, and only what is new fails', nonEmpty)
    .option('--no-stated-days', 'judge every file by the day of the check, whatever day it states')
    .addOption(
      new Option('--engine <name>', 'have an engine check, where there is too much for one process').choices(engines),
    )
    .addOption(new Option('--as <part>', 'what an engine is to read it as').choices(engineParts))
    .option('--connection <address>', 'of PostgreSQL: postgresql://user@host:5432/database', nonEmpty)
    .option('--table <name>', 'of PostgreSQL: the table or view to check', nonEmpty)
    .option('--key <column>', 'of that table: the column by whose order its rows are numbered', nonEmpty)
    .option('--disclosure-only', 'look only for what should not go out: hidden content, personal details, small counts')
    .option('--all', 'show every repeat of a finding, candidate, piece of evidence and rule that was not applied')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
  withQuiet(command)
  command.action(async (files: string[], options: CheckOptions) => {
    if (files.length === 0 && options.engine !== 'postgres')
      command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' })
    finish(await check(files, options, io, printer))
  })
}
