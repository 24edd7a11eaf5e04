import { visibleText, type Finding, type Report, type RuleResult } from '@imt/core'
import { toXml } from 'xast-util-to-xml'
import { accountWords } from './coverage-words.js'
import { acceptedWords, changesWords, sentence } from './finding-words.js'
import { describeLocation } from './location.js'
import type { RenderOptions } from './options.js'
import { statement } from './statement.js'
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

const findingText = (finding: Finding): string =>
  [
    `${finding.level}: ${finding.location === undefined ? finding.at : describeLocation(finding.location)}`,
    ...(finding.about === undefined ? [] : [`about ${finding.about}`]),
    sentence(finding.message),
    ...(finding.repair === undefined
      ? []
      : [`Proved repair: ${changesWords([finding.repair])}. ${sentence(finding.repair.proof)}`]),
    ...(finding.accepted === undefined ? [] : [acceptedWords(finding.accepted)]),
    `Fingerprint: ${finding.fingerprint}`,
  ].join('\n')

/** A rule as a test: it failed where a finding stands at the level of failure or above it. */
const caseOf = (
  code: string,
  result: RuleResult | undefined,
  findings: readonly Finding[],
  fails: (finding: Finding) => boolean,
): { readonly xml: Element; readonly failed: boolean; readonly skipped: boolean } => {
  const failing = findings.filter(fails)
  const others = findings.filter((finding) => !fails(finding))
  const [first] = failing
  const skipped = findings.length === 0 && result?.outcome === 'notApplicable'
  return {
    failed: first !== undefined,
    skipped,
    xml: element('testcase', { classname: code.split('/')[0] ?? code, name: code }, [
      ...(skipped ? [element('skipped', { message: result.reason ?? 'it had nothing to look at' }, [])] : []),
      ...(first === undefined
        ? []
        : [
            element('failure', { type: code, message: sentence(first.message) }, [
              words(failing.map(findingText).join('\n\n')),
            ]),
          ]),
      ...(others.length === 0 ? [] : [element('system-out', {}, [words(others.map(findingText).join('\n\n'))])]),
    ]),
  }
}

/**
 * A report as JUnit XML, which programs of continuous integration read. Each rule is a test, which failed where it has
 * a finding at the level of `failOn` or above, and was skipped where it had nothing to look at. Findings below that
 * level and accepted ones stand in its output; what was read and what was not checked stands in that of the suite.
 * Evidence and candidates for a repair are not in it.
 */
export const formatJunit = (report: Report, options: RenderOptions): string => {
  const { failOn = 'error' } = options
  const failing: readonly string[] = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  const fails = ({ level, accepted }: Finding): boolean =>
    failing.includes(level) && (accepted === undefined || accepted.blocks)
  const byRule = new Map<string, Finding[]>()
  for (const finding of report.findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  const results = new Map(report.rules.map((result) => [result.code as string, result]))
  const cases = [...new Set([...results.keys(), ...byRule.keys()])].map((code) =>
    caseOf(code, results.get(code), byRule.get(code) ?? [], fails),
  )
  const nothing =
    report.summary.applied > 0
      ? []
      : [
          {
            failed: true,
            skipped: false,
            xml: element('testcase', { classname: 'imt', name: 'something was checked' }, [
              element('failure', { type: 'nothing-checked', message: 'Nothing was checked. This is not a pass.' }, []),
            ]),
          },
        ]
  const all = [...nothing, ...cases]
  const counts = {
    tests: String(all.length),
    failures: String(all.filter(({ failed }) => failed).length),
    errors: '0',
    skipped: String(all.filter(({ skipped }) => skipped).length),
  }
  const account = [...headWords(report, options), ...shortWords(report), ...accountWords(report), statement]
  const name = options.title ?? options.files.join(', ')
  const suite = element('testsuite', { name, ...counts }, [
    element('properties', {}, [element('property', { name: 'asOf', value: report.asOf }, [])]),
    ...all.map(({ xml }) => xml),
    element('system-out', {}, [words(account.join('\n'))]),
  ])
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      element('testsuites', { name: 'imt', ...counts }, [suite]),
    ],
  }
  return `${toXml(root, { allowDangerousXml: true })}\n`
}
