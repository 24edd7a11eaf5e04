import { counted } from '@imt/core'
import { describeLocation } from '@imt/report'
import { correctedCopy, type CorrectedCell } from '@imt/report/copies'
import { paragraph } from '@imt/report/terminal'
import { Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load } from '../load/load.js'
import type { Printer } from '../printer.js'
import { progressOn } from '../progress.js'
import { writeFile } from '../write-file.js'
import { oneFile } from './annotated.js'
import { asOfFrom } from './as-of.js'
import type { SetUp } from './entry.js'
import { keepingBytes } from './keeping-bytes.js'
import { eachNonEmpty, nonEmpty, withAsOf, withConfig, withFormat, withMaxSize } from './options.js'
import { askedIn, loadingWith, settled } from './settled.js'

/** Options of `imt export`. */
export interface ExportOptions {
  /** A corrected copy of the one file, with the repairs that are proved. */
  readonly apply?: 'proved'
  readonly out: string
  readonly format: 'text' | 'json'
  readonly asOf?: string
  readonly config?: string | false
  readonly maxSize: number
}

type Machine = Pick<Io, 'readFile' | 'files' | 'create' | 'config' | 'today' | 'progress' | 'now'>

const changeJson = ({ finding, location, from, to }: CorrectedCell, why?: string) => ({
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  location,
  from,
  to,
  proof: finding.repair?.proof,
  ...(why === undefined ? {} : { why }),
})

/** Exports what files hold: a corrected copy of one of them. */
export const exportFiles = (
  files: readonly string[],
  options: ExportOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => corrected(files, options, io, printer)

/** Writes a copy of one file with the repairs that are proved, and lists them. */
const corrected = async (
  files: readonly string[],
  options: ExportOptions,
  io: Machine,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt export: ${fault}`)
    return code
  }
  if (io.create === undefined) return wrong('no file can be written here')
  const settings = await settled(options.config, io)
  if ('fault' in settings) return wrong(settings.fault)
  const day = asOfFrom(options.asOf, settings, io)
  if ('fault' in day) return wrong(day.fault)
  const progress = progressOn(io)
  const { config, toolkit } = settings
  const keeping = keepingBytes(io, true)
  const loaded = await load(files, loadingWith(options, config, toolkit), keeping.io, progress)
  for (const line of [...loaded.remarks, ...loaded.unreadable]) printer.err(`imt export: ${line}`)
  if (loaded.unreadable.length > 0 && loaded.nothing) return exitCodes.unreadable
  const file = oneFile(loaded, keeping.bytes)
  if ('why' in file) return wrong(file.why)
  const asked = { asOf: day.asOf, statedDays: config.statedDays !== false, ...askedIn(config) }
  const { report } = await checkAll(loaded.reading, loaded.tables, asked, progress, toolkit)
  progress.end()
  const { bytes, changes, notMade, remarks } = await correctedCopy(report, file)
  const written = changes.length > 0
  if (written) {
    const fault = await writeFile(options.out, bytes, io.create)
    if (fault !== undefined) return wrong(fault, exitCodes.unreadable)
  }
  const left = report.findings.length - changes.length - notMade.length
  if (options.format === 'json')
    printer.json({
      ...(written ? { written: options.out } : {}),
      changes: changes.map((change) => changeJson(change)),
      notMade: notMade.map(({ change, why }) => changeJson(change, why)),
      remarks,
    })
  else {
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

/** `imt export`. */
export const setUpExport: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<file...>', 'files, folders or patterns', eachNonEmpty)
    .addOption(
      new Option(
        '--apply <repairs>',
        'write a copy of the one file in which these are made, and nothing else is changed',
      ).choices(['proved']),
    )
    .requiredOption('--out <path>', 'write it to this file, which may not be there yet', nonEmpty)
  withFormat(command)
  withAsOf(command)
  withMaxSize(command, 'the largest file that is read')
  withConfig(command)
  command.action(async (files: string[], options: ExportOptions) => {
    finish(await exportFiles(files, options, io, printer))
  })
}
