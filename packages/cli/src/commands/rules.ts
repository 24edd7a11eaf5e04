import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Printer } from '../printer.js'
import { paragraph } from '@imt/report/terminal'
import { callsOf, catalogue } from '../catalogue.js'
import { ruleForPrograms } from './rule-for-programs.js'
import type { SetUp } from './entry.js'
import { withFormat } from './options.js'

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
    printer.json(catalogue.map(ruleForPrograms))
  } else printer.out(lines().map((text) => ({ text })))
  return exitCodes.clean
}

/** `imt rules`. */
export const setUpRules: SetUp = (command, { printer, finish }) => {
  withFormat(command)
  command.action((options: { readonly format: 'text' | 'json' }) => {
    finish(rules(options, printer))
  })
}
