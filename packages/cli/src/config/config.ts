import type { Acceptance, AnyPlugin, IsoDate, Level, OwnHeadings, OwnNames } from '@imt/core'
import { requireObject } from '@imt/core'
import type { EstateOptions } from '@imt/estate'
import type { FinanceOptions } from '@imt/finance'
import type { FailOn } from '../exit-code.js'
import { configFault } from './config-schema.js'
import type { PublishConfig } from './publish-config.js'

/** The plugins that know tables by their headings. */
export type TablePlugin = 'estate' | 'finance' | 'contracts' | 'foi'

/** Headings of files that nobody else has. */
export interface FileColumns {
  /** The files, as a path or a pattern such as `spend/*.csv`, from the working directory. */
  readonly files: string
  /** For headings of these files, the known heading that each stands for. */
  readonly headings: OwnHeadings
}

/** Of when files are that do not say it, or say it wrongly. */
export interface FileDates {
  /** The files, as a path or a pattern such as `2024/*`, from the working directory. */
  readonly files: string
  /** The year, quarter or month that they speak of: `2024/25`, `2024`, `May 2025`. */
  readonly period?: string
  /** The day to judge them by, where it is earlier than that of the check. */
  readonly asOf?: IsoDate
}

/** The settings of a body, for the command and for its own programs. */
export interface Config {
  /** Who publishes, for the head of the report. */
  readonly publisher?: string
  /** The day to judge by: today, unless said otherwise here or with `--as-of`. */
  readonly asOf?: IsoDate
  /** Exit with 1 at this level or above: `error`, unless said otherwise here or with `--fail-on`. */
  readonly failOn?: FailOn
  /** How near a last day for notice is noted, in calendar days. */
  readonly noticeWithinDays?: number
  /** How many days two equal payments to one supplier may lie apart to be told: 14, unless said otherwise. */
  readonly alikeWithinDays?: number
  /** What the signs of budgets mean where a publication does not say it: what most lines show, unless said here. */
  readonly signs?: NonNullable<FinanceOptions['signs']>
  /** Makers of devices by names of the body's own, each with the name to use. */
  readonly makers?: NonNullable<EstateOptions['makers']>
  /** Names of suppliers, each with the name to use: of payments, of contracts and of classes of hardware. */
  readonly vendors?: OwnNames
  /** Processors that Windows 11 supports, by the names of their models: `i5-8365U`. */
  readonly processors?: readonly string[]
  /** What words for the state of a device mean. */
  readonly statuses?: NonNullable<EstateOptions['statuses']>
  /** Under which class devices of recorded ones are counted. */
  readonly classes?: NonNullable<EstateOptions['classes']>
  /** Other levels of codes, or `off`. */
  readonly levels?: { readonly [code: string]: Level | 'off' }
  /** Findings that were looked at and are let stand. */
  readonly accepted?: readonly Acceptance[]
  /** Headings of the body's own, for each plugin, with the known heading that each stands for. */
  readonly headings?: { readonly [P in TablePlugin]?: OwnHeadings }
  readonly columns?: readonly FileColumns[]
  readonly dates?: readonly FileDates[]
  /** Whether a file that states an earlier day is judged by it: `true`, unless said otherwise here. */
  readonly statedDays?: boolean
  /** Sections, or parts of them such as `finance/spend`, that must be there. */
  readonly expected?: readonly string[]
  /** What the body says of its public site, for `imt publish`. */
  readonly publish?: PublishConfig
  /** Plugins of the body's own, beside those of the toolkit: not in a file of JSON. */
  readonly plugins?: readonly AnyPlugin[]
}

/**
 * Returns the settings of a body as they are, after making sure of them: what `imt.config.ts` exports by default.
 *
 * @param config - the settings
 * @throws {TypeError} when a setting is none or not of its kind; it names the setting
 * @example
 * ```ts
 * defineConfig({ failOn: 'warning', expected: ['contracts', 'finance/spend'] }).failOn // => 'warning'
 * ```
 */
export const defineConfig = (config: Config): Config => {
  const fault = configFault(requireObject(config, 'defineConfig: config'))
  if (fault !== undefined) throw new TypeError(`defineConfig: ${fault}`)
  return config
}
