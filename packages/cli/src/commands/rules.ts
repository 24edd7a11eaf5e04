import { exitCodes, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { paragraph } from '../format/wrap.js'
import { catalogue } from '../toolkit.js'

/** Lists every code that a report may hold. */
export const rules = (options: { readonly format: 'text' | 'json' }, io: Io): ExitCode => {
  if (options.format === 'json') {
    const entries = catalogue.map(({ code, level, band, summary, explain, citation }) => ({
      code,
      level,
      band,
      summary,
      explain,
      citation,
    }))
    io.out(`${JSON.stringify(entries, null, 2)}\n`)
  } else
    io.out(
      `${catalogue.flatMap(({ code, level, summary }) => [`${level.padEnd(8)}${code}`, ...paragraph(summary, 8)]).join('\n')}\n`,
    )
  return exitCodes.clean
}
