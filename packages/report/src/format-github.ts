import type { Finding, Location, Report } from '@imt/core'
import { readWords, summaryWords } from './coverage-words.js'
import { acceptedWords, citationWords, leftOutWords, messageWords, placedWords, sentence } from './finding-words.js'
import { messagesWith, type Messages } from './messages/messages.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { withoutCommandsWithin } from './terminal/print.js'
import { headWords, shortWords } from './totals.js'

/** Text in which nothing ends the command of a line or begins another, in the log of any host. */
const data = (text: string): string => withoutCommandsWithin(oneLine(text)).replaceAll('%', '%25')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Where a file is from the root of the repository, as a call from there gives it. */
const pathOf = (source: string, { paths = {} }: RenderOptions): string =>
  (Object.hasOwn(paths, source) ? (paths[source] ?? source) : source).replace(/^(?:\.[\\/])+/, '')

const propertiesOf = (
  location: Location | undefined,
  options: RenderOptions,
): readonly (readonly [string, string])[] => {
  if (location === undefined) return []
  const line = 'line' in location ? location.line : undefined
  const column = 'column' in location ? location.column : undefined
  // A page of a PDF has lines of its own, which are none of the file.
  const counted = location.kind !== 'page' && line !== undefined
  return [
    ['file', pathOf(location.source, options)],
    ...(counted ? [['line', String(line)] as const] : []),
    ...(counted && column !== undefined ? [['col', String(column)] as const] : []),
  ]
}

const annotation = (finding: Finding, options: RenderOptions, say: Messages): string => {
  const { level, rule, location, accepted, citation = [] } = finding
  const isLetStand = accepted !== undefined && !accepted.blocks
  const said = [
    messageWords(finding, say),
    // Law that nobody has read in its present form is named as such beside what rests on it.
    ...citation
      .filter(({ verified }) => !verified)
      .map((each) => sentence(say.source({ citation: citationWords(each, say) }))),
    ...(accepted === undefined ? [] : [acceptedWords(accepted, say)]),
  ].join(' ')
  const properties = [...propertiesOf(location, options), ['title', rule] as const]
    .map(([name, text]) => `${name}=${property(text)}`)
    .join(',')
  return `::${isLetStand ? 'notice' : commands[level]} ${properties}::${data(placedWords(finding, said, say))}\n`
}

/** What of each file was read and checked; what was not read is a warning, since no finding may say so. */
const coverage = ({ read }: Report, options: RenderOptions, say: Messages): readonly string[] =>
  read.map((each) => {
    const command = each.readAs === null ? 'warning' : 'notice'
    return `::${command} file=${property(pathOf(each.source, options))}::${data([sentence(say.saidOf({ what: each.source, words: readWords(each, say) })), ...summaryWords(each, say)].join(' '))}\n`
  })

/**
 * A report as annotations of GitHub Actions, a line for each finding, an accepted one as a notice, and what was checked
 * as notices. The place in words stands in each message, since a line number does not tell the cell.
 */
export function* githubPieces(report: Report, options: RenderOptions): Generator<string, void, undefined> {
  const say = messagesWith(options.messages)
  for (const finding of report.findings) yield annotation(finding, options, say)
  yield* coverage(report, options, say)
  for (const words of [
    ...headWords(report, options),
    ...shortWords(report, say),
    ...leftOutWords(report, say),
    say.statement(),
  ])
    yield `::notice::${data(words)}\n`
}
