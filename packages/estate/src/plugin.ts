import { definePlugin, type Plugin } from '@imt/core'
import { recogniseClasses } from './classes/recognise.js'
import { recogniseFilters } from './classes/recognise-filters.js'
import { asOfStale } from './rules/as-of-stale/rule.js'
import { classUnknown } from './rules/class-unknown/rule.js'
import { dateInFuture } from './rules/date-in-future/rule.js'
import { deviceDuplicated } from './rules/device-duplicated/rule.js'
import { figuresConflict } from './rules/figures-conflict/rule.js'
import { filterMixed } from './rules/filter-mixed/rule.js'
import { outOfSupport } from './rules/out-of-support/rule.js'
import { quantityToBeConfirmed } from './rules/quantity-to-be-confirmed/rule.js'
import { ratioDisagrees } from './rules/ratio-disagrees/rule.js'
import { unitMismatch } from './rules/unit-mismatch/rule.js'
import { vendorsAmbiguous } from './rules/vendors-ambiguous/rule.js'
import { estateSection, type estateSchema } from './section.js'

/** The codes of the estate rules. */
export type EstateCode =
  | 'estate/quantity-to-be-confirmed'
  | 'estate/unit-mismatch'
  | 'estate/class-unknown'
  | 'estate/filter-mixed'
  | 'estate/figures-conflict'
  | 'estate/vendors-ambiguous'
  | 'estate/out-of-support'
  | 'estate/ratio-disagrees'
  | 'estate/as-of-stale'
  | 'estate/device-duplicated'
  | 'estate/date-in-future'

/** The estate plugin: asset classes, the filters they were counted with, ratios and device records. */
export interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {}

/** Returns the estate plugin. */
export const estate = (): EstatePlugin =>
  definePlugin({
    id: 'estate',
    section: estateSection,
    requires: [],
    rules: [
      quantityToBeConfirmed,
      unitMismatch,
      classUnknown,
      filterMixed,
      figuresConflict,
      vendorsAmbiguous,
      outOfSupport,
      ratioDisagrees,
      asOfStale,
      deviceDuplicated,
      dateInFuture,
    ],
    recognise: [recogniseClasses, recogniseFilters],
  })
