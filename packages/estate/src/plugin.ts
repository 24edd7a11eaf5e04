import { definePlugin, type Plugin } from '@imt/core'
import { recogniseClasses } from './classes/recognise.js'
import { recogniseFilters } from './classes/recognise-filters.js'
import { quantityToBeConfirmed } from './rules/quantity-to-be-confirmed.js'
import { estateSection, type estateSchema } from './section.js'

/** The codes of the estate rules. */
export type EstateCode = 'estate/quantity-to-be-confirmed'

/** The estate plugin: asset classes with their vendors and quantities. */
export interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {}

/** Returns the estate plugin. */
export const estate = (): EstatePlugin =>
  definePlugin({ id: 'estate', section: estateSection, requires: [], rules: [quantityToBeConfirmed], recognise: [recogniseClasses, recogniseFilters] })
