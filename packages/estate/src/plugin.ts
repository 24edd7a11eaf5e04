import {
  definePlugin,
  namesOf,
  ownNames,
  requireObject,
  type OwnHeadings,
  type OwnNames,
  type Plugin,
  type Rule,
} from '@imt/core'
import { recogniseClasses } from './classes/recognise.js'
import { recogniseFilters } from './classes/recognise-filters.js'
import { compareEstateOf } from './compare.js'
import { recogniseCounts } from './counts/recognise.js'
import { recogniseRecords } from './records/recognise.js'
import { recogniseSoftware } from './software/recognise.js'
import { makerReader, type MakerAliases, type MakerReader } from './records/maker.js'
import { classesOf, statusesOf, type OwnClasses, type OwnStatuses } from './records/own-words.js'
import { deviceDuplicatedUnder } from './rules/device-duplicated/rule.js'
import { rules, type EstateCode } from './rules/index.js'
import { serialAlikeUnder } from './rules/serial-alike/rule.js'
import { serialSharedUnder } from './rules/serial-shared/rule.js'
import { vendorsAmbiguousUnder } from './rules/vendors-ambiguous/rule.js'
import { estateSection, type estateSchema } from './section.js'

/** The estate plugin: asset classes, the filters they were counted with, ratios and device records. */
export interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {}

/** Settings of the estate plugin. */
export interface EstateOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** Names of makers of a body's own, without regard to case, each with the name to use. */
  readonly makers?: MakerAliases
  /** Names of vendors, each with the name to use: a cell that holds one is understood, and compared, as that. */
  readonly vendors?: OwnNames
  /** Words of a body's own for where a device is in its life, each with what it means. */
  readonly statuses?: OwnStatuses
  /** Names of classes as they are recorded, each with the class under which it is counted. */
  readonly classes?: OwnClasses
}

/** The rules that join records by serial number. */
const ofSerials = [
  ['estate/device-duplicated', deviceDuplicatedUnder],
  ['estate/serial-alike', serialAlikeUnder],
  ['estate/serial-shared', serialSharedUnder],
] as const

/** A rule, or what it is where makers go by names of a body's own. */
const ruleUnder =
  (makerOf: MakerReader) =>
  (rule: Rule<EstateCode>): Rule<EstateCode> =>
    ofSerials.find(([code]) => code === rule.code)?.[1](makerOf) ?? rule

const optionNames = namesOf<EstateOptions>({
  headings: true,
  makers: true,
  vendors: true,
  statuses: true,
  classes: true,
})

/**
 * Returns the estate plugin.
 *
 * @param options - which headings, makers, vendors, statuses and classes of a body's own stand for known ones
 * @throws {RangeError} when names of vendors go by each other in a circle
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
export const estate = (options: EstateOptions = {}): EstatePlugin => {
  const { headings, makers, vendors = {}, statuses, classes } = requireObject(options, 'estate: options', optionNames)
  const vendorOf = ownNames(vendors, 'estate: options.vendors')
  if (statuses !== undefined) statusesOf(statuses, 'estate: options.statuses')
  if (classes !== undefined) classesOf(classes, 'estate: options.classes')
  return definePlugin({
    id: 'estate',
    section: estateSection,
    requires: [],
    rules: (makers === undefined ? rules : rules.map(ruleUnder(makerReader(makers)))).map((rule) =>
      rule.code === 'estate/vendors-ambiguous' ? vendorsAmbiguousUnder(vendorOf) : rule,
    ),
    recognise: [
      recogniseClasses(classes),
      recogniseFilters,
      recogniseCounts,
      recogniseRecords({
        ...(statuses !== undefined && { statuses }),
        ...(classes !== undefined && { classes }),
      }),
      recogniseSoftware,
    ],
    compare: compareEstateOf(vendorOf),
    ...(headings === undefined ? {} : { headings }),
  })
}
