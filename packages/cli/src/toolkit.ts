import { contracts } from '@imt/contracts'
import {
  coreRules,
  createModel,
  definePlugin,
  requireObject,
  type AnyPlugin,
  type Model,
  type OwnHeadings,
  type RuleCode,
  type RuleMeta,
} from '@imt/core'
import { crosscheck } from '@imt/crosscheck'
import { estate } from '@imt/estate'
import { finance } from '@imt/finance'
import { foi } from '@imt/foi'
import { arithmetic } from '@imt/reconcile'
import { disclosure } from '@imt/disclosure'
import { readerRules } from '@imt/tables'
import type { Config, TablePlugin } from './config/config.js'

const modelOf = (config: Config) => {
  const {
    headings = {},
    noticeWithinDays,
    alikeWithinDays,
    signs,
    makers,
    vendors,
    statuses,
    classes,
    plugins = [],
  } = config
  const names = vendors === undefined ? {} : { vendors }
  const own = (plugin: TablePlugin): { readonly headings?: OwnHeadings } =>
    headings[plugin] === undefined ? {} : { headings: headings[plugin] }
  return createModel({
    plugins: [
      estate({
        ...own('estate'),
        ...names,
        ...(makers === undefined ? {} : { makers }),
        ...(statuses === undefined ? {} : { statuses }),
        ...(classes === undefined ? {} : { classes }),
      }),
      finance({
        ...own('finance'),
        ...names,
        ...(alikeWithinDays === undefined ? {} : { alikeWithinDays }),
        ...(signs === undefined ? {} : { signs }),
      }),
      contracts({ ...own('contracts'), ...names, ...(noticeWithinDays === undefined ? {} : { noticeWithinDays }) }),
      foi(own('foi')),
      crosscheck(),
      arithmetic(),
      // What goes out is looked through by a model of its own: here its rules are known, and nothing is given to it.
      definePlugin({ ...disclosure(), recognise: [] }),
      // Of these nothing is known but that they are plugins: the model makes sure of that.
      ...(plugins as readonly never[]),
    ],
    readerRules,
  })
}

/** A model as the command uses it, whatever its plugins. */
export type Toolkit = Model<readonly AnyPlugin[], RuleCode>

/** The model of the command, where there are no settings. */
export const toolkit = modelOf({})

/**
 * Returns the model of the command for the settings of a body.
 *
 * @throws {TypeError} when `config` is no object
 * @throws {ModelError} when a heading is to stand for one that is not known, or a plugin does not fit
 */
export const toolkitOf = (config: Config): Toolkit => {
  const { headings, noticeWithinDays, alikeWithinDays, signs, makers, vendors, statuses, classes, plugins } =
    requireObject(config, 'toolkitOf: config')
  const asked = [headings, noticeWithinDays, alikeWithinDays, signs, makers, vendors, statuses, classes, plugins]
  return asked.every((setting) => setting === undefined) ? toolkit : modelOf(config)
}

/** Returns the model of `--disclosure-only`: everything in a file is given to the one plugin. */
export const disclosureModel = (): Toolkit => createModel({ plugins: [disclosure()], readerRules })

/** Every code that a report of a model may hold: of rules, of the model and of the readers. */
export const reportRulesOf = ({ rules }: Pick<Toolkit, 'rules'>): readonly RuleMeta<`${string}/${string}`>[] =>
  Object.freeze([...rules, ...coreRules, ...readerRules])
