import { isIsoDate, listed } from '@imt/core'
import { sinceBaseline, type Form, type Stays } from '@imt/report'
import { reportLines } from '@imt/report/terminal'
import { Option } from 'commander'
import type { Config } from '../config/config.js'
import { exitCodeOf, exitCodes, failLevels, pluginFailed, type ExitCode, type FailOn } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load } from '../load/load.js'
import { readReport } from '../load/read-report.js'
import { progressOn } from '../progress.js'
import type { Printer } from '../printer.js'
import { disclosureModel, reportRulesOf, type Toolkit } from '../toolkit.js'
import { asOfFrom } from './as-of.js'
import type { SetUp } from './entry.js'
import { keepingBytes } from './keeping-bytes.js'
import { eachNonEmpty, nonEmpty, withAsOf, withConfig, withMaxSize, withQuiet } from './options.js'
import { asText, outputForms, outputFrom, writeOutput, type Output } from './outputs.js'
import { askedIn, digestOf, loadingWith, settled, type Asked } from './settled.js'
import { watchFault, watching } from './watching.js'

/** Options of `imt check`. */
export interface CheckOptions {
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

/** Forms in which each text is escaped for where it goes. In the others what a terminal obeys is made visible. */
const exactForms: readonly Form[] = ['json', 'sarif', 'github']

/** Checks files once as one publication, prints the report, and returns the exit code. */
const checkOnce = async (
  files: readonly string[],
  options: CheckOptions,
  io: Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now' | 'version'>,
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
  const earlier = options.baseline === undefined ? undefined : await readReport(options.baseline, io)
  if (earlier !== undefined && 'fault' in earlier) {
    printer.err(`imt check: --baseline: ${earlier.fault}`)
    return exitCodes.unreadable
  }
  const quiet = options.quiet === true
  const progress = progressOn(quiet ? {} : io)
  const keeping = keepingBytes(
    io,
    options.format.some(({ form }) => form === 'annotated'),
  )
  const loaded = await load(files, loadingWith(options, config, model), keeping.io, progress)
  const { reading, tables, names, nothing, remarks } = loaded
  const asked = options.disclosureOnly === true ? disclosureOnly(config, model) : askedIn(config)
  const checked = await checkAll(reading, tables, { asOf, places, statedDays, ...asked }, progress, model)
  progress.end()
  const made = {
    ...checked.report,
    ...(io.version === undefined ? {} : { version: io.version }),
    ...(file === undefined ? {} : { configuration: file, settings: await digestOf(config) }),
  }
  const report =
    earlier === undefined || options.baseline === undefined
      ? made
      : sinceBaseline(made, earlier.report, options.baseline, staysIn(model))
  const unreadable = [...loaded.unreadable, ...checked.unreadable]
  for (const line of [...(quiet ? [] : remarks), ...unreadable]) printer.err(`imt check: ${line}`)
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
      if (!nothing && !(quiet && options.format === asText)) printer.out(reportLines(report, about))
    } else if (form === 'annotated') {
      const { annotated } = await import('./annotated.js')
      const made = await annotated(report, whole, loaded, keeping.bytes)
      const fault =
        'why' in made ? { fault: made.why, code: exitCodes.usage } : await writeOutput(path ?? '', made.bytes, io)
      if (fault !== undefined) {
        printer.err(`imt check: ${fault.fault}`)
        notWritten = fault.code
      } else if (!('why' in made)) printer.err(...(quiet ? [] : [`written: ${path ?? ''}`]), ...made.remarks)
    } else if (path === undefined) printer[exactForms.includes(form) ? 'exact' : 'data'](await rendered(form))
    else {
      const fault = await writeOutput(path, await rendered(form), io)
      if (fault === undefined) {
        if (!quiet) printer.err(`written: ${path}`)
      } else {
        printer.err(`imt check: ${fault.fault}`)
        notWritten = fault.code
      }
    }
  }
  const code = exitCodeOf(report, failOn)
  if (code === exitCodes.internal) return code
  return notWritten ?? (unreadable.length > 0 ? exitCodes.unreadable : code)
}

/** Checks files as one publication, with `--watch` again whenever one changes, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Io,
  printer: Printer,
): Promise<ExitCode> => {
  if (options.watch !== true) return checkOnce(files, options, io, printer)
  const fault = watchFault(files, options, io)
  if (fault !== undefined) {
    printer.err(`imt check: ${fault}`)
    return exitCodes.usage
  }
  const config = typeof options.config === 'string' ? [options.config] : []
  const baseline = options.baseline === undefined ? [] : [options.baseline]
  return watching([...files, ...config, ...baseline], () => checkOnce(files, options, io, printer), io, printer)
}

/** `imt check`. */
export const setUpCheck: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<file...>', 'HTML, CSV, text or a publication in JSON', eachNonEmpty)
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
      .choices(failLevels)
      .default(undefined, 'error'),
  )
  withMaxSize(command, 'the largest file that is read whole; a longer CSV file is read in pieces')
  withConfig(command)
  command
    .option('--baseline <report>', 'a report in JSON: what it has is known, and only what is new fails', nonEmpty)
    .option('--no-stated-days', 'judge every file by the day of the check, whatever day it states')
    .option('--disclosure-only', 'look only for what should not go out: hidden content, personal details, small counts')
    .option('--all', 'show every repeat of a finding, candidate, piece of evidence and rule that was not applied')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
  withQuiet(command)
  command.action(async (files: string[], options: CheckOptions) => {
    finish(await check(files, options, io, printer))
  })
}
