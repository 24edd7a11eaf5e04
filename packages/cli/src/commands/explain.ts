import { exitCodes, type ExitCode } from '../exit-code.js'
import { paragraph } from '@imt/report/terminal'
import type { Printer } from '../printer.js'
import { callsOf, catalogue } from '../catalogue.js'
import type { SetUp } from './entry.js'
import { withFormat } from './options.js'
import { ruleForPrograms } from './rule-for-programs.js'

/** Explains one rule: what it finds, why it matters, what to do, and its sources. */
export const explain = (code: string, { format }: { readonly format: 'text' | 'json' }, printer: Printer): ExitCode => {
  const rule = catalogue.find((entry) => entry.code === code)
  if (!rule) {
    const near = catalogue
      .filter((entry) => entry.code.endsWith(`/${code}`) || entry.code.startsWith(`${code}/`))
      .map((entry) => entry.code)
    printer.err(
      `imt explain: no rule is called ${JSON.stringify(code)}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}`,
      '"imt rules" lists them all.',
    )
    return exitCodes.usage
  }
  if (format === 'json') {
    printer.json(ruleForPrograms(rule))
    return exitCodes.clean
  }
  const sources = rule.citation.flatMap(({ title, provision, url, read, verified }) => [
    ...paragraph(`${title}${provision === undefined ? '' : `, ${provision}`}`, 2),
    `    ${url}`,
    `    ${verified ? `read ${read ?? 'on a day not noted'}` : 'not verified'}`,
  ])
  const calls = callsOf(rule)
  printer.out(
    [
      `${rule.code} (${rule.level}, ${rule.band})`,
      ...(calls === null ? [] : paragraph(`Reported by ${calls}, not by imt check.`, 0)),
      '',
      ...paragraph(rule.summary, 0),
      '',
      ...paragraph(rule.explain, 0),
      '',
      'Sources',
      ...sources,
    ].map((text) => ({ text })),
  )
  return exitCodes.clean
}

/** `imt explain`. */
export const setUpExplain: SetUp = (command, { printer, finish }) => {
  command.argument('<rule>', 'a code such as finance/total-mismatch')
  withFormat(command)
  command.action((code: string, options: { readonly format: 'text' | 'json' }) => {
    finish(explain(code, options, printer))
  })
}
