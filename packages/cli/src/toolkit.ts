import { contracts } from '@imt/contracts'
import { coreRules, createModel, listed, type CallRule, type RuleMeta } from '@imt/core'
import { crosscheck } from '@imt/crosscheck'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { callRules, foi } from '@imt/foi'
import { arithmetic } from '@imt/reconcile'
import { readerRules } from '@imt/tables'

/** The model of the command: every plugin of the toolkit. */
export const toolkit = createModel({
  plugins: [estate(), finance(), contracts(), foi(), crosscheck(), arithmetic()],
  readerRules,
})

/** Every code that a report may hold: of rules, of the model and of the readers. */
export const reportRules: readonly RuleMeta<`${string}/${string}`>[] = Object.freeze([
  ...toolkit.rules,
  ...coreRules,
  ...readerRules,
])

/** Every code that the toolkit may report: those of reports, and those of calls on letters and clocks. */
export const catalogue: readonly (RuleMeta<`${string}/${string}`> | CallRule)[] = Object.freeze([
  ...reportRules,
  ...callRules,
])

/** The functions of a package that report a code, in words; `null` where a check of a publication does. */
export const callsOf = (rule: RuleMeta<`${string}/${string}`> | CallRule): string | null =>
  'reportedBy' in rule ? `${listed(rule.reportedBy, 'and')} of @imt/${rule.code.split('/')[0] ?? ''}` : null
