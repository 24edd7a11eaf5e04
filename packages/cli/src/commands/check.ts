import { asOfRange, isIsoDate } from '@imt/core'
import { exitCodeOf, exitCodes, type ExitCode, type FailOn } from '../exit-code.js'
import { withSchema } from '../format/json.js'
import { reportLines } from '../format/text.js'
import type { Io } from '../io.js'
import { load } from '../load/load.js'
import type { Printer } from '../printer.js'
import { reportRules, toolkit } from '../toolkit.js'

/** Options of `imt check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly failOn: FailOn
  readonly asOf?: string
  readonly all?: boolean
}

/** Checks files as one publication, prints the report, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Pick<Io, 'readFile' | 'files' | 'today'>,
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
  const { reading, names, unreadable, nothing, remarks } = await load(files, io)
  for (const line of [...remarks, ...unreadable]) printer.err(`imt check: ${line}`)
  if (nothing) printer.err('Nothing was checked.')
  const report = toolkit.check(reading, { asOf })
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
  return unreadable.length > 0 ? exitCodes.unreadable : exitCodeOf(report, options.failOn)
}
