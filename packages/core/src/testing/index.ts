export { CaseError } from './case-error.js'
export type { CaseOutcome, ExpectedFinding, RuleCase } from './rule-case.js'
export { testPlugin } from './test-plugin.js'
export { testRule, type CaseModel } from './test-rule.js'
