import { visibleText, type Finding, type Report, type RuleResult } from '@imt/core'
import { toXml } from 'xast-util-to-xml'
import { accountWords } from './coverage-words.js'
import {
  acceptedWords,
  citationWords,
  figuresWords,
  leftOutWords,
  messageWords,
  ofRule,
  placeOf,
  repairWords,
} from './finding-words.js'
import { messagesWith, type Messages } from './messages/messages.js'
import type { RenderOptions } from './options.js'
import { headWords, levels, shortWords } from './totals.js'

type Root = Extract<Parameters<typeof toXml>[0], { type: 'root' }>
type Element = Extract<Root['children'][number], { type: 'element' }>

/** Text without what XML 1.0 has no place for. */
const shown = (words: string): string =>
  words
    .split('\n')
    .map(visibleText)
    .join('\n')
    .replaceAll(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: Element['children'],
): Element => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, shown(value)])),
  children,
})
/** A text. The writer leaves a `>` as it is, and XML has none behind two brackets, so those are written by name. */
const words = (value: string): Element['children'][number] => ({
  type: 'raw',
  value: shown(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
})

const findingText = (finding: Finding, say: Messages): string => {
  const { about, accepted, citation = [] } = finding
  const repair = repairWords(finding, say)
  const figures = figuresWords(finding, say)
  return [
    say.saidOf({ what: say.level(finding), words: placeOf(finding, say) ?? finding.at }),
    ...(about === undefined ? [] : [say.aboutThing({ about })]),
    messageWords(finding, say),
    ...(figures === undefined ? [] : [figures]),
    ...(repair === undefined ? [] : [repair]),
    ...(accepted === undefined ? [] : [acceptedWords(accepted, say)]),
    ...citation.map((each) => say.source({ citation: citationWords(each, say) })),
    say.fingerprint(finding),
  ].join('\n')
}

/** Stands in a skeleton where pieces go: no text holds it, since controls are made visible. */
const gap = '\u0001'
const here: Element['children'][number] = { type: 'raw', value: gap }

const xml = (...children: Root['children']): string => toXml({ type: 'root', children }, { allowDangerousXml: true })

/** Texts of findings with a blank line between them. */
function* textsOf(findings: readonly Finding[], say: Messages): Generator<string, void, undefined> {
  for (const [index, finding] of findings.entries())
    yield xml(words(`${index === 0 ? '' : '\n\n'}${findingText(finding, say)}`))
}

/** A rule as a test: it failed where a finding stands at the level of failure or above it. */
interface Case {
  readonly failed: boolean
  readonly skipped: boolean
  readonly pieces: () => Iterable<string>
}

const caseOf = (
  code: string,
  result: RuleResult | undefined,
  findings: readonly Finding[],
  fails: (finding: Finding) => boolean,
  say: Messages,
): Case => {
  const failing = findings.filter(fails)
  const others = findings.filter((finding) => !fails(finding))
  const [first] = failing
  const skipped = findings.length === 0 && result?.outcome === 'notApplicable'
  const skeleton = element('testcase', { classname: code.split('/')[0] ?? code, name: code }, [
    ...(skipped
      ? [
          element(
            'skipped',
            {
              message:
                result.reason === undefined ? say.hadNothingToLookAt() : ofRule(code, 'reason', result.reason, say),
            },
            [],
          ),
        ]
      : []),
    ...(first === undefined ? [] : [element('failure', { type: code, message: messageWords(first, say) }, [here])]),
    ...(others.length === 0 ? [] : [element('system-out', {}, [here])]),
  ])
  const texts = [failing, others].filter((each) => each.length > 0)
  const pieces = function* (): Generator<string, void, undefined> {
    for (const [index, part] of xml(skeleton).split(gap).entries()) {
      const before = texts[index - 1]
      if (before !== undefined) yield* textsOf(before, say)
      yield part
    }
  }
  return { failed: first !== undefined, skipped, pieces }
}

const nothingChecked = (say: Messages): Case => ({
  failed: true,
  skipped: false,
  pieces: () => [
    xml(
      element('testcase', { classname: 'imt', name: say.somethingChecked() }, [
        element('failure', { type: 'nothing-checked', message: say.nothingChecked() }, []),
      ]),
    ),
  ],
})

/**
 * A report as JUnit XML, which programs of continuous integration read. Each rule is a test, which failed where it has
 * a finding at the level of `failOn` or above, and was skipped where it had nothing to look at. Findings below that
 * level and accepted ones stand in its output; what was read and what was not checked stands in that of the suite.
 * Evidence and candidates for a repair are not in it.
 */
export function* junitPieces(report: Report, options: RenderOptions): Generator<string, void, undefined> {
  const { failOn = 'error' } = options
  const say = messagesWith(options.messages)
  const failing: readonly string[] = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  const fails = ({ level, accepted }: Finding): boolean =>
    failing.includes(level) && (accepted === undefined || accepted.blocks)
  const byRule = new Map<string, Finding[]>()
  for (const finding of report.findings) {
    const own = byRule.get(finding.rule)
    if (own) own.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const results = new Map(report.rules.map((result) => [result.code as string, result]))
  const cases = [...new Set([...results.keys(), ...byRule.keys()])].map((code) =>
    caseOf(code, results.get(code), byRule.get(code) ?? [], fails, say),
  )
  const all = [...(report.summary.applied > 0 ? [] : [nothingChecked(say)]), ...cases]
  const counts = {
    tests: String(all.length),
    failures: String(all.filter(({ failed }) => failed).length),
    errors: '0',
    skipped: String(all.filter(({ skipped }) => skipped).length),
  }
  const account = [
    ...headWords(report, options),
    ...shortWords(report, say),
    ...accountWords(report, say),
    ...leftOutWords(report, say),
    say.statement(),
  ]
  const name = options.title ?? options.files.join(', ')
  const suite = element('testsuite', { name, ...counts }, [
    element('properties', {}, [element('property', { name: 'asOf', value: report.asOf }, [])]),
    here,
    element('system-out', {}, [words(account.join('\n'))]),
  ])
  const [head = '', tail = ''] = xml(
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    { type: 'text', value: '\n' },
    element('testsuites', { name: 'imt', ...counts }, [suite]),
  ).split(gap)
  yield head
  for (const { pieces } of all) yield* pieces()
  yield `${tail}\n`
}
