import { definePlugin, type Plugin } from '@imt/core'
import { recogniseClasses } from './classes/recognise.js'
import { recogniseFilters } from './classes/recognise-filters.js'
import { recogniseCounts } from './counts/recognise.js'
import { rules, type EstateCode } from './rules/index.js'
import { estateSection, type estateSchema } from './section.js'

/** The estate plugin: asset classes, the filters they were counted with, ratios and device records. */
export interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {}

/** Returns the estate plugin. */
export const estate = (): EstatePlugin =>
  definePlugin({
    id: 'estate',
    section: estateSection,
    requires: [],
    rules,
    recognise: [recogniseClasses, recogniseFilters, recogniseCounts],
  })
