import { asOfRange, isIsoDate } from '@imt/core'
import { exitCodeOf, exitCodes, type ExitCode, type FailOn } from '../exit-code.js'
import { withSchema } from '../format/json.js'
import { reportLines } from '../format/text.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load } from '../load/load.js'
import { progressOn } from '../progress.js'
import type { Printer } from '../printer.js'
import { reportRules } from '../toolkit.js'

/** Options of `imt check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly failOn: FailOn
  readonly asOf?: string
  readonly all?: boolean
  /** The largest file that is read whole, in MiB. */
  readonly maxSize: number
}

/** Checks files as one publication, prints the report, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Pick<Io, 'readFile' | 'files' | 'today' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  const asOf = options.asOf ?? io.today()
  if (!isIsoDate(asOf)) {
    printer.err(`imt check: --as-of must be a calendar day written YYYY-MM-DD, not ${JSON.stringify(asOf)}`)
    return exitCodes.usage
  }
  if (asOf < asOfRange.first || asOf > asOfRange.last) {
    printer.err(`imt check: --as-of must lie between ${asOfRange.first} and ${asOfRange.last}, not ${asOf}`)
    return exitCodes.usage
  }
  // Where all figures stand is for a program that asks for all.
  const places = options.format === 'json' && options.all === true
  const progress = progressOn(io)
  const { reading, tables, names, nothing, remarks, ...loaded } = await load(
    files,
    options.maxSize * 1024 * 1024,
    io,
    progress,
  )
  const { report, unreadable: cut } = await checkAll(reading, tables, { asOf, places }, progress)
  progress.end()
  const unreadable = [...loaded.unreadable, ...cut]
  for (const line of [...remarks, ...unreadable]) printer.err(`imt check: ${line}`)
  if (nothing) printer.err('Nothing was checked.')
  const { title } = reading.publication.about
  if (options.format === 'json') printer.json(withSchema(report))
  else if (!nothing)
    printer.out(
      reportLines(report, {
        files: names,
        ...(title === undefined ? {} : { title }),
        rules: reportRules,
        all: options.all ?? false,
      }),
    )
  const code = exitCodeOf(report, options.failOn)
  return unreadable.length > 0 && code !== exitCodes.internal ? exitCodes.unreadable : code
}
