import { definePlugin, namesOf, requireObject, type OwnHeadings, type Plugin } from '@imt/core'
import { recogniseClasses } from './classes/recognise.js'
import { recogniseFilters } from './classes/recognise-filters.js'
import { compareEstate } from './compare.js'
import { recogniseCounts } from './counts/recognise.js'
import { recogniseRecords } from './records/recognise.js'
import { recogniseSoftware } from './software/recognise.js'
import { rules, type EstateCode } from './rules/index.js'
import { estateSection, type estateSchema } from './section.js'

/** The estate plugin: asset classes, the filters they were counted with, ratios and device records. */
export interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {}

/** Settings of the estate plugin. */
export interface EstateOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
}

const optionNames = namesOf<EstateOptions>({ headings: true })

/**
 * Returns the estate plugin.
 *
 * @param options - which headings of a body's own stand for known ones
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
export const estate = (options: EstateOptions = {}): EstatePlugin => {
  const { headings } = requireObject(options, 'estate: options', optionNames)
  return definePlugin({
    id: 'estate',
    section: estateSection,
    requires: [],
    rules,
    recognise: [recogniseClasses, recogniseFilters, recogniseCounts, recogniseRecords, recogniseSoftware],
    compare: compareEstate,
    ...(headings === undefined ? {} : { headings }),
  })
}
