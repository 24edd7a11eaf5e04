import { contracts } from '@imt/contracts'
import { coreRules, createModel, listed, type CallRule, type OwnHeadings, type RuleMeta } from '@imt/core'
import { crosscheck } from '@imt/crosscheck'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { callRules, foi } from '@imt/foi'
import { arithmetic } from '@imt/reconcile'
import { readerRules } from '@imt/tables'
import type { Config, TablePlugin } from './config/config.js'

const modelOf = ({ headings = {}, noticeWithinDays, plugins = [] }: Config) => {
  const own = (plugin: TablePlugin): { readonly headings?: OwnHeadings } =>
    headings[plugin] === undefined ? {} : { headings: headings[plugin] }
  return createModel({
    plugins: [
      estate(own('estate')),
      finance(own('finance')),
      contracts({ ...own('contracts'), ...(noticeWithinDays === undefined ? {} : { noticeWithinDays }) }),
      foi(own('foi')),
      crosscheck(),
      arithmetic(),
      // Of these nothing is known but that they are plugins: the model makes sure of that.
      ...(plugins as readonly never[]),
    ],
    readerRules,
  })
}

/** A model of the command: every plugin of the toolkit. */
export type Toolkit = ReturnType<typeof modelOf>

/** The model of the command, where there are no settings. */
export const toolkit: Toolkit = modelOf({})

/**
 * Returns the model of the command for the settings of a body.
 *
 * @throws {ModelError} when a heading is to stand for one that is not known, or a plugin does not fit
 */
export const toolkitOf = (config: Config): Toolkit =>
  config.headings === undefined && config.noticeWithinDays === undefined && config.plugins === undefined
    ? toolkit
    : modelOf(config)

/** Every code that a report of a model may hold: of rules, of the model and of the readers. */
export const reportRulesOf = ({ rules }: Toolkit): readonly RuleMeta<`${string}/${string}`>[] =>
  Object.freeze([...rules, ...coreRules, ...readerRules])

/** Every code that the toolkit may report: those of reports, and those of calls on letters and clocks. */
export const catalogue: readonly (RuleMeta<`${string}/${string}`> | CallRule)[] = Object.freeze([
  ...reportRulesOf(toolkit),
  ...callRules,
])

/** The functions of a package that report a code, in words; `null` where a check of a publication does. */
export const callsOf = (rule: RuleMeta<`${string}/${string}`> | CallRule): string | null =>
  'reportedBy' in rule ? `${listed(rule.reportedBy, 'and')} of @imt/${rule.code.split('/')[0] ?? ''}` : null
