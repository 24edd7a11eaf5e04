import { visibleText, type Finding, type Level, type Location, type Report } from '@imt/core'
import { accountWords } from './coverage-words.js'
import {
  acceptedWords,
  candidateWords,
  changesWords,
  citationWords,
  messageWords,
  ofRule,
  placedWords,
} from './finding-words.js'
import { messagesWith, type Messages } from './messages/messages.js'
import { rowNumber } from './location.js'
import { oneLine } from './one-line.js'
import type { RenderOptions } from './options.js'
import { jsonPieces } from './terminal/json-pieces.js'
import { headWords, shortWords } from './totals.js'

/** Where the schema of the form is published. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const text = (words: string): { readonly text: string } => ({ text: oneLine(words) })

/** A path as an address: a backslash is a slash, and what an address may not hold is escaped. */
const addressOf = (path: string): string => {
  const steps = visibleText(path)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
  const escaped = steps.split('/').map(encodeURIComponent).join('/')
  if (steps.startsWith('/')) return `file://${escaped}`
  return /^[a-z]:\//i.test(steps) ? `file:///${escaped}` : escaped
}

/** Where a file is, as an address. */
const uri = (source: string, { paths = {} }: RenderOptions): string =>
  addressOf(Object.hasOwn(paths, source) ? (paths[source] ?? source) : source)

const regionOf = (location: Location): object | undefined => {
  const line = 'line' in location ? location.line : location.kind === 'sheet' ? rowNumber(location) : undefined
  const column = 'column' in location ? location.column : undefined
  // A page of a PDF has lines of its own, which are none of the file.
  if (line === undefined || line < 1 || location.kind === 'page') return undefined
  return { startLine: line, ...(column === undefined || column < 1 ? {} : { startColumn: column }) }
}

const placeOf = (location: Location, options: RenderOptions, say: Messages): object => {
  const region = regionOf(location)
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(location.source, options) },
      ...(region === undefined ? {} : { region }),
    },
    logicalLocations: [{ fullyQualifiedName: say.place({ location }), kind: 'element' }],
  }
}

const levels: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'note' }

const resultOf = (
  finding: Finding,
  indexOf: ReadonlyMap<string, number>,
  options: RenderOptions,
  say: Messages,
): object => {
  const { rule, level, location, evidence = [], repair, candidates = [], accepted, citation = [] } = finding
  const index = indexOf.get(rule)
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[level],
    // Where a viewer shows lines alone, the cell is told by the words.
    message: text(placedWords(finding, messageWords(finding, say), say)),
    ...(location === undefined ? {} : { locations: [placeOf(location, options, say)] }),
    ...(evidence.some((each) => each.location !== undefined)
      ? {
          relatedLocations: evidence.flatMap((each, id) =>
            each.location === undefined
              ? []
              : [{ id, message: text(say.evidence(each)), ...placeOf(each.location, options, say) }],
          ),
        }
      : {}),
    partialFingerprints: { 'imt/v1': finding.fingerprint },
    ...(accepted === undefined || accepted.blocks
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: acceptedWords(accepted, say) }] }),
    properties: {
      at: finding.at,
      band: finding.band,
      ...(finding.stated === undefined ? {} : { stated: finding.stated }),
      ...(finding.computed === undefined ? {} : { computed: finding.computed }),
      ...(finding.difference === undefined ? {} : { difference: finding.difference }),
      ...(repair === undefined
        ? {}
        : { repair: changesWords([repair], say), proof: ofRule(rule, 'proof', repair.proof, say) }),
      ...(candidates.length === 0 ? {} : { candidates: candidates.map((each) => candidateWords(rule, each, say)) }),
      ...(citation.length === 0 ? {} : { sources: citation.map((each) => `${citationWords(each, say)} ${each.url}`) }),
      ...(accepted?.blocks === true ? { accepted: acceptedWords(accepted, say) } : {}),
    },
  }
}

/** The results of a report, each made as it is written. */
function* resultsOf(
  { findings }: Report,
  indexOf: ReadonlyMap<string, number>,
  options: RenderOptions,
  say: Messages,
): Generator<object, void, undefined> {
  for (const finding of findings) yield resultOf(finding, indexOf, options, say)
}

/** What is no finding and must not be missed, as notifications of the run. */
const notificationsOf = (report: Report, options: RenderOptions, say: Messages): readonly object[] =>
  [...headWords(report, options), ...shortWords(report, say), ...accountWords(report, say), say.statement()].map(
    (words) => ({ level: 'note', message: text(words) }),
  )

/**
 * A report as SARIF 2.1.0, the exchange form of checkers. Findings are results, with the fingerprint by which a viewer
 * knows them again and evidence as related places; an accepted one is suppressed, unless it is about personal data.
 * What was read and what was not checked are notifications of the run. A cell of a workbook has the line of its row;
 * what the form has no place for stands in `properties` and in the message.
 */
export const sarifPieces = (report: Report, options: RenderOptions): Iterable<string> => {
  const say = messagesWith(options.messages)
  const reported = new Set(report.findings.map(({ rule }) => rule as string))
  const rules = options.rules.filter(({ code }) => reported.has(code))
  const indexOf = new Map(rules.map(({ code }, index) => [code as string, index]))
  return jsonPieces({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'imt',
            informationUri: 'https://github.com/imt-toolkit/imt',
            rules: rules.map(({ code, level, summary, explain, citation, band }) => ({
              id: code,
              shortDescription: text(ofRule(code, 'summary', summary, say)),
              fullDescription: text(explain),
              help: text([explain, ...citation.map((each) => `${citationWords(each, say)} ${each.url}`)].join(' ')),
              defaultConfiguration: { level: levels[level] },
              properties: { band },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.summary.applied > 0,
            toolExecutionNotifications: notificationsOf(report, options, say),
          },
        ],
        results: resultsOf(report, indexOf, options, say),
        properties: { summary: report.summary, asOf: report.asOf, ...(options.readOn && { readOn: options.readOn }) },
      },
    ],
  })
}
