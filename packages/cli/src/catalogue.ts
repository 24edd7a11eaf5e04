import { listed, type CallRule, type RuleMeta } from '@imt/core'
import { wholeCatalogue } from './whole-catalogue.js'

/** Every code that the toolkit may report: those of reports, and those of calls on letters and clocks. */
export const catalogue: readonly (RuleMeta<`${string}/${string}`> | CallRule)[] = wholeCatalogue

/** The functions of a package that report a code, in words; `null` where a check of a publication does. */
export const callsOf = (rule: RuleMeta<`${string}/${string}`> | CallRule): string | null =>
  'reportedBy' in rule ? `${listed(rule.reportedBy, 'and')} of @imt/${rule.code.split('/')[0] ?? ''}` : null
