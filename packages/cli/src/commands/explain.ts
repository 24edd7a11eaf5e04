import { listed, nearest } from '@imt/core'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { paragraph } from '@imt/report/terminal'
import type { Printer } from '../printer.js'
import { callsOf, catalogue } from '../catalogue.js'
import type { SetUp } from './entry.js'
import { withFormat } from './options.js'
import { ruleForPrograms } from './rule-for-programs.js'

/** A part of a code says which is meant from so many letters on, and where so many codes have it. */
const [shortestPart, mostNamed] = [4, 6]

/** The codes that may be meant: those of which it is a part, or else the one that is written most like it. */
const nearCodes = (code: string): readonly string[] => {
  const codes: readonly string[] = catalogue.map((entry) => entry.code)
  const whole = codes.filter((each) => each.endsWith(`/${code}`) || each.startsWith(`${code}/`))
  if (whole.length > 0) return whole
  const conditionOf = (each: string): string => each.slice(each.indexOf('/') + 1)
  const like = nearest(code, code.includes('/') ? codes : codes.map(conditionOf))
  if (like !== undefined) return codes.filter((each) => each === like || conditionOf(each) === like)
  const holding = code.length < shortestPart ? [] : codes.filter((each) => each.includes(code))
  return holding.length > mostNamed ? [] : holding
}

/** Explains one rule: what it finds, why it matters, what to do, and its sources. */
export const explain = (code: string, { format }: { readonly format: 'text' | 'json' }, printer: Printer): ExitCode => {
  const rule = catalogue.find((entry) => entry.code === code)
  if (!rule) {
    const near = nearCodes(code)
    printer.err(
      `imt explain: no rule is called ${JSON.stringify(code)}${near.length > 0 ? `; did you mean ${listed(near, 'or')}?` : ''}`,
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
