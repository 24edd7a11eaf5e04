import { frozen, type CallRule } from '@imt/core'
import { clockCatalogue } from './clock/catalogue.js'
import { refusalCatalogue } from './refusal/catalogue/catalogue.js'

/**
 * Every code that `checkRefusal`, `composeRefusal` and `clock` report: what it means, its level and its sources. A
 * check of a publication reports none of them.
 *
 * @example
 * ```ts
 * callRules.find(({ code }) => code === 'foi/limb-missing')?.reportedBy // => ['checkRefusal', 'composeRefusal']
 * ```
 */
export const callRules: readonly CallRule<FoiCallCode>[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ Object.values({ ...refusalCatalogue, ...clockCatalogue }),
)

/** The codes of findings about letters and clocks. */
export type FoiCallCode =
  | (typeof refusalCatalogue)[keyof typeof refusalCatalogue]['code']
  | (typeof clockCatalogue)[keyof typeof clockCatalogue]['code']
