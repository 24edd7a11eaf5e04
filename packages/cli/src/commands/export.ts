import { counted, isIsoDate, listed } from '@imt/core'
import { describeLocation } from '@imt/report'
import { correctedCopy, type CorrectedCell } from '@imt/report/copies'
import { paragraph } from '@imt/report/terminal'
import { InvalidArgumentError, Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load } from '../load/load.js'
import type { Printer } from '../printer.js'
import { progressOn } from '../progress.js'
import { writeFile } from '../write-file.js'
import { writeExport } from './write-export.js'
import { oneFile } from './annotated.js'
import { settledOn } from './as-of.js'
import { domainName } from './contracts.js'
import type { SetUp } from './entry.js'
import { keepingBytes } from './keeping-bytes.js'
import { exportForms, filesOf, type ExportForm } from './export-forms.js'
import { notReadOf } from './not-read.js'
import {
  eachNonEmpty,
  isFormAsked,
  nonEmpty,
  withAsOf,
  withConfig,
  withFormat,
  withMaxSize,
  withQuiet,
} from './options.js'
import { askedIn, loadingWith } from './settled.js'

/** Options of `imt export`. */
export interface ExportOptions {
  /** A corrected copy of the one file, with the repairs that are proved. */
  readonly apply?: 'proved'
  /** The publication that the files make, in this form. */
  readonly to?: ExportForm
  /** The address of the licence, and that of the folder in which the files will stand. */
  readonly licence?: string
  readonly baseUrl?: string
  readonly published?: string
  readonly publisher?: string
  readonly odsCode?: string
  readonly ocidPrefix?: string
  readonly domain?: string
  readonly out: string
  readonly format: 'text' | 'json'
  readonly asOf?: string
  readonly config?: string | false
  readonly maxSize: number
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
  /** Whether a form was asked for. */
  readonly isAsked?: boolean
}

/** Whether the text is printed. */
const isSaid = ({ quiet = false, isAsked = false }: ExportOptions): boolean => !quiet || isAsked

type Machine = Pick<Io, 'readFile' | 'files' | 'create' | 'createFolder' | 'config' | 'today' | 'progress' | 'now'>

const changeJson = ({ finding, location, from, to }: CorrectedCell, why?: string) => ({
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  location,
  from,
  to,
  proof: finding.repair?.proof,
  ...(why === undefined ? {} : { why }),
})

/** Exports what files hold: a corrected copy of one of them, or the publication that they make. */
export const exportFiles = async (
  files: readonly string[],
  options: ExportOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  if ((options.apply === undefined) === (options.to === undefined)) {
    printer.err(
      `imt export: give one of --apply proved, for a corrected copy of a file, and --to ${listed([...exportForms], 'or')}, for what the files hold in another form`,
    )
    return exitCodes.usage
  }
  return options.to === undefined
    ? corrected(files, options, io, printer)
    : published(files, options.to, options, io, printer)
}

/** The files, read by the settings in use; or the exit code, where nothing can be written. */
const openFiles = async (
  files: readonly string[],
  options: ExportOptions,
  io: Machine,
  printer: Printer,
  reading: Machine = io,
) => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt export: ${fault}`)
    return code
  }
  const { create } = io
  if (create === undefined) return wrong('no file can be written here')
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const progress = progressOn(options.quiet === true ? {} : io)
  const { config, toolkit } = settings
  const loaded = await load(files, loadingWith(options, config, toolkit, settings.file), reading, progress)
  progress.end()
  for (const line of [...(options.quiet === true ? [] : loaded.remarks), ...loaded.unreadable])
    printer.err(`imt export: ${line}`)
  return { wrong, create, settings, loaded, progress }
}

/** Writes a copy of one file with the repairs that are proved, and lists them. */
const corrected = async (
  files: readonly string[],
  options: ExportOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  const keeping = keepingBytes(io, true)
  const opened = await openFiles(files, options, io, printer, keeping.io)
  if (typeof opened === 'number') return opened
  const { wrong, create, settings, loaded, progress } = opened
  const { config, toolkit } = settings
  if (loaded.unreadable.length > 0 && loaded.nothing) return exitCodes.unreadable
  const file = oneFile(loaded, keeping.bytes)
  if ('why' in file) return wrong(file.why)
  const asked = { asOf: settings.asOf, statedDays: config.statedDays !== false, ...askedIn(config) }
  const { report } = await checkAll(loaded.reading, loaded.tables, asked, progress, toolkit)
  progress.end()
  const { bytes, changes, notMade, remarks } = await correctedCopy(report, file)
  const written = changes.length > 0
  if (written) {
    const failed = await writeFile(options.out, bytes, create)
    if (failed !== undefined) return wrong(failed.fault, failed.code)
  }
  const left = report.findings.length - changes.length - notMade.length
  if (options.format === 'json')
    printer.json({
      ...(written ? { written: options.out } : {}),
      changes: changes.map((change) => changeJson(change)),
      notMade: notMade.map(({ change, why }) => changeJson(change, why)),
      remarks,
    })
  else if (isSaid(options)) {
    const lines = [
      written
        ? `${options.out}: a copy of ${file.name} with ${counted(changes.length, 'proved repair')}, and nothing else changed.`
        : `No copy was written: ${notMade.length === 0 ? 'no repair is proved' : 'none of the proved repairs could be made'}.`,
      ...changes.flatMap(({ finding, location, from, to }) => [
        `${describeLocation(location)}: ${from} to ${to} (${finding.rule})`,
        ...(finding.repair === undefined ? [] : [`  ${finding.repair.proof}`]),
      ]),
      ...notMade.map(
        ({ change, why }) => `Not made: ${describeLocation(change.location)}: ${change.from} to ${change.to}: ${why}`,
      ),
      ...remarks,
      ...(left > 0
        ? [
            `${counted(left, 'more finding')} of ${file.name} ${left === 1 ? 'has' : 'have'} no proved repair: imt check names them.`,
          ]
        : []),
    ]
    printer.out(lines.flatMap((text) => paragraph(text, 0)).map((text) => ({ text })))
  }
  return !written || notMade.length > 0 ? exitCodes.findings : exitCodes.clean
}

/** Writes the publication that files make, in a form that others use. */
const published = async (
  files: readonly string[],
  to: ExportForm,
  options: ExportOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  const opened = await openFiles(files, options, io, printer)
  if (typeof opened === 'number') return opened
  const { wrong, create, settings, loaded } = opened
  const { config, toolkit } = settings
  const { published: on, baseUrl: base, ...given } = options
  if (on !== undefined && !isIsoDate(on)) return wrong('--published must be a calendar day written YYYY-MM-DD')
  const made = await filesOf(to, loaded, {
    ...given,
    asOf: settings.asOf,
    publisher: options.publisher ?? config.publisher,
    schema: toolkit.jsonSchema(),
    ...(on === undefined ? {} : { published: on }),
    ...(base === undefined ? {} : { base }),
  })
  if ('why' in made) return wrong(made.why, made.usage ? exitCodes.usage : exitCodes.unreadable)
  const put = await writeExport(options.out, to, made.files, { create, createFolder: io.createFolder })
  if ('fault' in put) return wrong(put.fault, put.code)
  const { written } = put
  const left = [...notReadOf(loaded, 'exported'), ...made.leftOut]
  const { held } = made
  if (options.format === 'json') printer.json({ written, ...(held === undefined ? {} : { held }), leftOut: left })
  else if (isSaid(options))
    printer.out(
      [
        ...written.map((path) => `written: ${path}`),
        ...(held === undefined ? [] : [held]),
        ...left.map((words) => `Not exported: ${words}`),
      ]
        .flatMap((text) => paragraph(text, 0))
        .map((text) => ({ text })),
    )
  return loaded.unreadable.length > 0 ? exitCodes.unreadable : exitCodes.clean
}

const webAddress = (text: string): string => {
  if (!/^https?:\/\/\S+$/.test(text)) throw new InvalidArgumentError('It must be an address that begins with https://.')
  return text
}

const ocidPrefix = (text: string): string => {
  if (!/^ocds-[a-z\d]{6}$/.test(text)) throw new InvalidArgumentError('It must be "ocds-" and six letters or digits.')
  return text
}

/** `imt export`. */
export const setUpExport: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<file...>', 'files, folders or patterns', eachNonEmpty)
    .addOption(
      new Option(
        '--apply <repairs>',
        'a copy of the one file in which these repairs are made, and nothing else is changed',
      ).choices(['proved']),
    )
    .addOption(new Option('--to <form>', 'what the files hold, in this form').choices([...exportForms]))
    .requiredOption(
      '--out <path>',
      'write it to this file, which may not be there yet; several files: to this folder',
      nonEmpty,
    )
    .option('--publisher <name>', 'who publishes it (default: that of the settings)', nonEmpty)
    .option('--published <date>', 'the day of publication, YYYY-MM-DD', nonEmpty)
    .option('--licence <url>', 'the address of the licence that it is published under', webAddress)
    .option('--base-url <url>', 'the address of the folder that the files will stand in', webAddress)
    .option('--ods-code <code>', 'for ocds: the code of the publisher', nonEmpty)
    .option('--ocid-prefix <prefix>', 'for ocds: the prefix of the publisher', ocidPrefix)
    .option('--domain <domain>', 'for ics: your domain, for the identifiers of entries', domainName)
  withFormat(command)
  withAsOf(command)
  withMaxSize(command, 'the largest file that is read')
  withConfig(command)
  withQuiet(command)
  command.action(async (files: string[], options: ExportOptions) => {
    finish(await exportFiles(files, { ...options, isAsked: isFormAsked(command) }, io, printer))
  })
}
