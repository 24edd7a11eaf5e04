import { exitCodes, type ExitCode } from '../exit-code.js'
import { paragraph } from '../format/wrap.js'
import type { Io } from '../io.js'
import { callsOf, catalogue } from '../toolkit.js'

/** Explains one rule: what it finds, why it matters, what to do, and its sources. */
export const explain = (code: string, io: Io): ExitCode => {
  const rule = catalogue.find((entry) => entry.code === code)
  if (!rule) {
    const near = catalogue
      .filter((entry) => entry.code.endsWith(`/${code}`) || entry.code.startsWith(`${code}/`))
      .map((entry) => entry.code)
    io.err(
      `imt explain: no rule is called ${JSON.stringify(code)}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}\n"imt rules" lists them all.\n`,
    )
    return exitCodes.usage
  }
  const sources = rule.citation.flatMap(({ title, provision, url, read, verified }) => [
    ...paragraph(`${title}${provision === undefined ? '' : `, ${provision}`}`, 2),
    `    ${url}`,
    `    ${verified ? `read ${read ?? 'on a day not noted'}` : 'not verified'}`,
  ])
  const calls = callsOf(rule)
  io.out(
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
      '',
    ].join('\n'),
  )
  return exitCodes.clean
}
