import { frozen } from '../parameter/frozen.js'
import { isRecord } from '../parameter/shown.js'
import { ownCopy } from '../report/own-copy.js'
import type { Run } from '../report/finding.js'
import type { AnySection, BegunCheck, PartOf, Read, Rule, RuleMeta } from './rule.js'
import type { RuleCode } from '../report/level.js'
import { keyFault, knownPartsOf } from './known-keys.js'
import { ruleFault, ruleKeys } from './verify-rule.js'

/** The check of all rows at once of a rule that goes from piece to piece. */
const checkOf =
  (begin: () => BegunCheck<never>): Rule['check'] =>
  (sections: never, run) => {
    const check = begin()
    check(sections, run)
    check.end?.(run)
  }

/** A rule with `begin` has its check from there. One of plain JavaScript may be anything: `ruleFault` says what. */
const withCheck = (rule: unknown): unknown =>
  isRecord(rule) && keyFault(rule, ruleKeys, 'rule') === undefined && typeof rule['begin'] === 'function'
    ? { check: checkOf(rule['begin'] as () => BegunCheck<never>), ...knownPartsOf(rule, ruleKeys) }
    : rule

/**
 * Returns the rule, frozen. `reads` names the sections that `check` is given, and types them. `check` is synchronous:
 * what it reports after it has returned would be in no report. `rowByRow` names the parts of which it looks at each row
 * by itself; a rule with `begin` needs no `check` beside it.
 *
 * @param rule - the catalogue entry, the section tokens the rule reads, and its check
 * @throws {TypeError} when it has a key that no rule has, the code is not `<plugin>/<condition>`, the level or band is
 *   none, a text or citation is missing or no such thing, `reads` holds no sections, `rowByRow` no parts of them, or
 *   `check` is no function or an async one; it names parameter and rule
 */
export const defineRule = <const Code extends RuleCode, const R extends readonly AnySection[]>(
  rule: RuleMeta<Code> & { readonly reads: R } & (
      | {
          check(sections: Read<R>, run: Run): undefined | void
          readonly rowByRow?: readonly PartOf<R>[]
          begin?(): BegunCheck<Read<R>>
        }
      | { readonly check?: never; readonly rowByRow: readonly PartOf<R>[]; begin(): BegunCheck<Read<R>> }
    ),
): Rule<Code> => {
  const whole = withCheck(rule)
  const fault = ruleFault(whole)
  if (fault !== undefined) throw new TypeError(`defineRule: ${fault}`)
  const { citation, reads, rowByRow } = rule
  return Object.freeze({
    ...knownPartsOf(whole as Rule<Code>, ruleKeys),
    citation: frozen(ownCopy(citation)),
    reads: Object.freeze([...reads]),
    ...(rowByRow === undefined ? {} : { rowByRow: Object.freeze([...rowByRow]) }),
  })
}
