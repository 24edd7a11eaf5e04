import { isRecord, shown } from '../parameter/shown.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { pluginFault } from '../plugin/verify-plugin.js'
import { CaseError } from './case-error.js'
import type { RuleCase } from './rule-case.js'
import { testRule, type CaseModel } from './test-rule.js'

/** What a set of cases lacks: a rule is shown both to find and to pass. */
const missing = (code: string, cases: readonly RuleCase[]): readonly string[] =>
  (['failed', 'passed'] as const)
    .filter((outcome) => !cases.some((each) => each.outcome === outcome))
    .map((outcome) => `${code} has no case whose outcome is "${outcome}"`)

/**
 * Runs the golden cases of a plugin, rule by rule, and says all that differs at once. Each rule needs a case in which
 * it finds something, and one in which it passes.
 *
 * @param plugin - the plugin
 * @param cases - for the code of each of its rules, the cases
 * @param model - what to run them with, such as a model of the plugin and those that it requires; each rule alone, with
 *   the sections it reads, unless given
 * @throws {CaseError} when something differs or a case is missing; it says what
 * @throws {TypeError} when the plugin or the cases are none, or a code is not of the plugin
 */
export const testPlugin = <P extends AnyPlugin>(
  plugin: P,
  cases: { readonly [Code in P['rules'][number]['code']]: readonly RuleCase[] },
  model?: CaseModel,
): void => {
  const fault = pluginFault(plugin)
  if (fault !== undefined) throw new TypeError(`testPlugin: ${fault}`)
  if (!isRecord(cases))
    throw new TypeError(`testPlugin: cases must be an object of codes and cases, got ${shown(cases)}`)
  const byCode = cases as Readonly<Record<string, readonly RuleCase[]>>
  const stray = Object.keys(byCode).find((code) => !plugin.rules.some((rule) => rule.code === code))
  if (stray !== undefined) throw new TypeError(`testPlugin: cases: ${stray} is no rule of ${plugin.id}`)
  const noList = Object.keys(byCode).find((code) => !Array.isArray(byCode[code]))
  if (noList !== undefined)
    throw new TypeError(`testPlugin: cases: ${noList} must have an array of cases, got ${shown(byCode[noList])}`)
  const faults = plugin.rules.flatMap((rule) => {
    const own = byCode[rule.code] ?? []
    return [
      ...missing(rule.code, own),
      ...own.flatMap((about) => {
        try {
          testRule(rule, about, model)
          return []
        } catch (error) {
          if (error instanceof CaseError) return [error.message]
          throw error
        }
      }),
    ]
  })
  if (faults.length > 0) throw new CaseError(`plugin ${plugin.id}:\n${faults.join('\n')}`, faults)
}
