import type { catalogue } from '../catalogue.js'

/** What `imt rules` and `imt explain` say of a code to programs. */
export const ruleForPrograms = (rule: (typeof catalogue)[number]): object => {
  const { code, level, band, summary, explain, citation } = rule
  const reportedBy = 'reportedBy' in rule ? rule.reportedBy : ['imt check']
  return { code, level, band, summary, explain, citation, reportedBy }
}
