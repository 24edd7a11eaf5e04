import type { Run } from '../report/finding.js'
import type { AnySection, Read, Rule, RuleMeta } from './rule.js'
import type { RuleCode } from '../report/level.js'

/**
 * Returns the rule, frozen. `reads` names the sections that `check` is given, and types them.
 *
 * @param rule - the catalogue entry, the section tokens the rule reads, and its check
 * @throws {TypeError} when the code is not `<plugin>/<condition>`
 */
export const defineRule = <const Code extends RuleCode, const R extends readonly AnySection[]>(
  rule: RuleMeta<Code> & { readonly reads: R; check(sections: Read<R>, run: Run): void },
): Rule<Code> => {
  if (!/^[a-z][a-z0-9]*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.code))
    throw new TypeError(`defineRule: code must read <plugin>/<condition>, got ${JSON.stringify(rule.code)}`)
  return Object.freeze({ ...rule })
}
