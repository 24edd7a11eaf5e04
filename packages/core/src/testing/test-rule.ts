import { coreCatalogue } from '../model/catalogue.js'
import { createModel } from '../model/create-model.js'
import { namesOf } from '../parameter/parameter.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { definePlugin } from '../plugin/define-plugin.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import type { Rule } from '../plugin/rule.js'
import { ruleFault } from '../plugin/verify-rule.js'
import { isPointer } from '../pointer.js'
import type { IsoDate } from '../date/iso-date.js'
import type { Finding } from '../report/finding.js'
import type { Report } from '../report/report.js'
import { CaseError } from './case-error.js'
import { caseFaults, type RuleCase } from './rule-case.js'

/** What a case is run with: any model. */
export interface CaseModel {
  parse(json: unknown): { readonly findings: readonly Finding[] }
  check(reading: never, options: { readonly asOf: IsoDate }): Report
}

type Define = (plugin: Omit<AnyPlugin, 'contract'>) => AnyPlugin

/** A model of the sections that a rule reads, and of the rule alone. */
const modelOf = (rule: Rule): CaseModel => {
  const id = rule.code.slice(0, rule.code.indexOf('/'))
  // The types of a list of plugins say which; here it is not known.
  const define = definePlugin as unknown as Define
  const create = createModel as unknown as (options: { readonly plugins: readonly AnyPlugin[] }) => CaseModel
  const owners = rule.reads.map((section) =>
    define({ id: section.id, section, requires: [], rules: [], recognise: [] }),
  )
  const others = owners.filter((owner) => owner.id !== id)
  const section = rule.reads.find((read) => read.id === id) ?? null
  const own = define({ id, section, requires: others.map((other) => other.id), rules: [rule], recognise: [] })
  return create({ plugins: [...others, own] })
}

const outcomes: readonly string[] = namesOf<Record<RuleCase['outcome'], true>>({
  passed: true,
  failed: true,
  notApplicable: true,
})

const caseFault = (about: unknown): string | undefined => {
  if (!isRecord(about)) return `case must be an object, got ${shown(about)}`
  if (!isText(about['source']))
    return `case: source must say where the expectation comes from, got ${shown(about['source'])}`
  const { outcome, findings } = about
  if (!outcomes.some((known) => known === outcome))
    return `case: outcome must be one of ${outcomes.join(', ')}, got ${shown(outcome)}`
  if (!Array.isArray(findings)) return `case: findings must be an array, got ${shown(findings)}`
  const without = findings.findIndex((finding) => !isRecord(finding) || !isPointer(finding['at']))
  return without < 0 ? undefined : `case: findings[${without}] must say its place as at, a JSON pointer`
}

/**
 * Runs a golden case of a rule and compares what comes of it: the outcome, how often it applied and passed, and the
 * findings, place by place. It needs no test framework: it returns if all is as the case says.
 *
 * @param rule - the rule
 * @param about - the case
 * @param model - what to run it with; the rule alone, with the sections it reads, unless given
 * @throws {CaseError} when something differs, or the publication of the case has faults of its own; it says what
 * @throws {TypeError} when the rule or the case is none
 */
export const testRule = (rule: Rule, about: RuleCase, model?: CaseModel): void => {
  const fault = ruleFault(rule) ?? caseFault(about)
  if (fault !== undefined) throw new TypeError(`testRule: ${fault}`)
  const runs = model ?? modelOf(rule)
  const reading = runs.parse(about.publication)
  const report = runs.check(reading as never, { asOf: about.asOf })
  const result = report.rules.find(({ code }) => code === rule.code)
  if (result === undefined) throw new TypeError(`testRule: model has no rule ${rule.code}`)
  const findings = report.findings.filter((finding) => finding.rule === rule.code)
  // A rule that failed has the outcome of one that found something.
  const failed = report.findings.filter(
    (finding) => finding.rule === coreCatalogue.ruleFailed.code && finding.message.includes(`rule ${rule.code} `),
  )
  const faults = [
    ...failed.map(({ message }) => message),
    ...reading.findings.map(({ at, message }) => `the publication is not read without faults: ${at}: ${message}`),
    ...caseFaults({ ...result, findings }, about),
  ]
  if (faults.length > 0)
    throw new CaseError(`${rule.code}, "${about.source}":\n${faults.map((each) => `- ${each}`).join('\n')}`, faults)
}
