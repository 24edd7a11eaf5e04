export { CaseError } from './case-error.js'
export { caseFaults, type CaseOutcome, type ExpectedFinding, type RuleCase } from './rule-case.js'
export { testPlugin } from './test-plugin.js'
export { testRule, type CaseModel } from './test-rule.js'
