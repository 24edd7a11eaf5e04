import { exitCodes, type ExitCode } from '../exit-code.js'
import type { Printer } from '../printer.js'
import { paragraph } from '@imt/report/terminal'
import { callsOf, catalogue } from '../toolkit.js'

/** Every code under who reports it: a report first, then the functions of a package. */
const byReporter = (): ReadonlyMap<string | null, readonly (typeof catalogue)[number][]> => {
  const groups = new Map<string | null, (typeof catalogue)[number][]>()
  for (const rule of catalogue) groups.set(callsOf(rule), [...(groups.get(callsOf(rule)) ?? []), rule])
  return groups
}

const lines = (): readonly string[] =>
  [...byReporter()].flatMap(([calls, rules]) => [
    ...(calls === null ? [] : ['', ...paragraph(`Reported by ${calls}, not by imt check:`, 0), '']),
    ...rules.flatMap(({ code, level, summary }) => [`${level.padEnd(8)}${code}`, ...paragraph(summary, 8)]),
  ])

/** Lists every code that the toolkit may report, and who reports it. */
export const rules = (options: { readonly format: 'text' | 'json' }, printer: Printer): ExitCode => {
  if (options.format === 'json') {
    const entries = catalogue.map((rule) => {
      const { code, level, band, summary, explain, citation } = rule
      const reportedBy = 'reportedBy' in rule ? rule.reportedBy : ['imt check']
      return { code, level, band, summary, explain, citation, reportedBy }
    })
    printer.json(entries)
  } else printer.out(lines().map((text) => ({ text })))
  return exitCodes.clean
}
