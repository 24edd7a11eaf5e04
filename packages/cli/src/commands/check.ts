import { isIsoDate, listed } from '@imt/core'
import type { Form } from '@imt/report'
import { reportLines } from '@imt/report/terminal'
import { Option } from 'commander'
import type { Config } from '../config/config.js'
import { exitCodeOf, exitCodes, type ExitCode, type FailOn } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkAll, type Checked } from '../load/check-all.js'
import { load, type Loaded } from '../load/load.js'
import { progressOn, type Progress } from '../progress.js'
import type { Printer } from '../printer.js'
import { disclosureModel, reportRulesOf, type Toolkit } from '../toolkit.js'
import type { EngineCall } from './check-in-engine.js'
import { engines, type EngineOptions } from './engine-options.js'
import { asOfFrom } from './as-of.js'
import type { SetUp } from './entry.js'
import { keepingBytes } from './keeping-bytes.js'
import { eachNonEmpty, withAsOf, withConfig, withMaxSize, nonEmpty } from './options.js'
import { asText, outputForms, outputFrom, writeOutput, type Output } from './outputs.js'
import { askedIn, loadingWith, settled, type Asked } from './settled.js'

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
  /** The largest file that is read whole, in MiB. */
  readonly maxSize: number
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

/** Forms in which each text is escaped for where it goes. In the others what a terminal obeys is made visible. */
const exactForms: readonly Form[] = ['json', 'sarif', 'github']

/** Reads the files and checks them, here or in an engine. */
const lookInto = async (
  files: readonly string[],
  call: Omit<EngineCall, 'loading' | 'options'> & { readonly options: CheckOptions },
  how: { readonly places: boolean; readonly statedDays: boolean },
  within: { readonly io: Pick<Io, 'files' | 'readFile'>; readonly progress: Progress; readonly model: Toolkit },
): Promise<
  { readonly loaded: Loaded; readonly checked: Checked } | { readonly fault: string; readonly code: ExitCode }
> => {
  const { options, config, asOf, asked } = call
  const { io, progress, model } = within
  const loading = loadingWith(options, config, model)
  if (options.engine !== undefined) {
    if (options.disclosureOnly === true)
      return { fault: 'an engine looks at payments, and not for what should not go out', code: exitCodes.usage }
    const { checkInEngine } = await import('./check-in-engine.js')
    const found = await checkInEngine(files, { ...call, loading }, io, progress)
    return 'fault' in found ? found : { loaded: found.loaded, checked: { report: found.report, unreadable: [] } }
  }
  const loaded = await load(files, loading, io, progress)
  return { loaded, checked: await checkAll(loaded.reading, loaded.tables, { asOf, ...how, ...asked }, progress, model) }
}

/** Checks files as one publication, prints the report, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string): ExitCode => {
    printer.err(`imt check: ${fault}`)
    return exitCodes.usage
  }
  const settings = await settled(options.config, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, file } = settings
  const model = options.disclosureOnly === true ? disclosureModel() : settings.toolkit
  const day = asOfFrom(options.asOf, settings, io)
  if ('fault' in day) return wrong(day.fault)
  const { asOf } = day
  // Where all figures stand is for a program that asks for all.
  const places = options.format.some(({ form }) => form === 'json') && options.all === true
  const statedDays = options.statedDays !== false && config.statedDays !== false
  const progress = progressOn(io)
  const keeping = keepingBytes(
    io,
    options.format.some(({ form }) => form === 'annotated'),
  )
  const looked = await lookInto(
    files,
    { options, config, asOf, asked: options.disclosureOnly === true ? disclosureOnly(config, model) : askedIn(config) },
    { places, statedDays },
    { io: keeping.io, progress, model },
  )
  if ('fault' in looked) {
    progress.end()
    printer.err(`imt check: ${looked.fault}`)
    return looked.code
  }
  const { loaded, checked } = looked
  const { reading, names, nothing, remarks } = loaded
  progress.end()
  const report = file === undefined ? checked.report : { ...checked.report, configuration: file }
  const unreadable = [...loaded.unreadable, ...checked.unreadable]
  for (const line of [...remarks, ...unreadable]) printer.err(`imt check: ${line}`)
  if (nothing) printer.err('Nothing was checked.')
  const title = [config.publisher, reading.publication.about.title].filter((part) => part !== undefined).join(': ')
  const failOn = options.failOn ?? config.failOn ?? 'error'
  const about = {
    files: names,
    ...(title === '' ? {} : { title }),
    rules: reportRulesOf(model),
    all: options.all ?? false,
  }
  const today = io.today()
  const whole = { ...about, failOn, sources: loaded.sources, ...(isIsoDate(today) ? { readOn: today } : {}) }
  let notWritten: ExitCode | undefined
  // The writers of forms are loaded where one is asked for.
  const rendered = async (form: Form): Promise<string> => (await import('./rendering.js')).render(report, form, whole)
  for (const { form, path } of options.format) {
    if (path === undefined && form === 'text') {
      if (!nothing) printer.out(reportLines(report, about))
    } else if (form === 'annotated') {
      const { annotated } = await import('./annotated.js')
      const made = await annotated(report, whole, loaded, keeping.bytes)
      const fault =
        'why' in made ? { fault: made.why, code: exitCodes.usage } : await writeOutput(path ?? '', made.bytes, io)
      if (fault !== undefined) {
        printer.err(`imt check: ${fault.fault}`)
        notWritten = fault.code
      } else if (!('why' in made)) printer.err(`written: ${path ?? ''}`, ...made.remarks)
    } else if (path === undefined) printer[exactForms.includes(form) ? 'exact' : 'data'](await rendered(form))
    else {
      const fault = await writeOutput(path, await rendered(form), io)
      if (fault === undefined) printer.err(`written: ${path}`)
      else {
        printer.err(`imt check: ${fault.fault}`)
        notWritten = fault.code
      }
    }
  }
  const code = exitCodeOf(report, failOn)
  if (code === exitCodes.internal) return code
  return notWritten ?? (unreadable.length > 0 ? exitCodes.unreadable : code)
}

/** `imt check`. */
export const setUpCheck: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('[file...]', 'HTML, CSV, text or a publication in JSON', eachNonEmpty)
    .addOption(
      new Option(
        '--format <form>',
        `${listed([...outputForms], 'or')}; FORM=FILE writes it to a file that is not there yet; may be given several times`,
      )
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
      .choices(['error', 'warning', 'note', 'never'])
      .default(undefined, 'error'),
  )
  withMaxSize(command, 'the largest file that is read whole; a longer CSV file is read in pieces')
  withConfig(command)
  command
    .option('--no-stated-days', 'judge every file by the day of the check, whatever day it states')
    .addOption(
      new Option('--engine <name>', 'have an engine check, where there is too much for one process').choices(engines),
    )
    .addOption(new Option('--as <part>', 'what an engine is to read it as').choices(['spend']))
    .option('--connection <address>', 'of PostgreSQL: postgresql://user@host:5432/database', nonEmpty)
    .option('--table <name>', 'of PostgreSQL: the table or view that holds the payments', nonEmpty)
    .option('--key <column>', 'of that table: the column by whose order its rows are numbered', nonEmpty)
    .option('--disclosure-only', 'look only for what should not go out: hidden content, personal details, small counts')
    .option('--all', 'show every repeat of a finding, candidate, piece of evidence and rule that was not applied')
    .action(async (files: string[], options: CheckOptions) => {
      if (files.length === 0 && options.engine !== 'postgres')
        command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' })
      finish(await check(files, options, io, printer))
    })
}
