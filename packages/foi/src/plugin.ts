import { definePlugin, namesOf, requireObject, type OwnHeadings, type Plugin } from '@imt/core'
import { rules, type FoiCode } from './rules/index.js'
import { foiSection, type foiSchema } from './section.js'
import { compareFoi } from './compare.js'
import { recogniseLetters } from './letter/recognise.js'
import { recogniseLog } from './log/recognise.js'
import { recogniseProcedure } from './procedure/recognise.js'
import { recogniseRequestLetters } from './request-letter/recognise.js'
import { recogniseScheme } from './scheme/recognise.js'
import { recogniseStatistics } from './statistics/recognise.js'
import { recogniseStanding } from './standing/recognise.js'

/** The Freedom of Information plugin: standing statements, letters, the disclosure log and statistics of requests. */
export interface FoiPlugin extends Plugin<'foi', typeof foiSchema, FoiCode> {}

/** Settings of the Freedom of Information plugin. */
export interface FoiOptions {
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
}

const optionNames = namesOf<FoiOptions>({ headings: true })

/**
 * Returns the Freedom of Information plugin.
 *
 * @param options - which headings of a body's own stand for known ones
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
export const foi = (options: FoiOptions = {}): FoiPlugin => {
  const { headings } = requireObject(options, 'foi: options', optionNames)
  return definePlugin({
    id: 'foi',
    section: foiSection,
    requires: [],
    rules,
    recognise: [
      recogniseStanding,
      recogniseLetters,
      recogniseRequestLetters,
      recogniseLog,
      recogniseStatistics,
      recogniseScheme,
      recogniseProcedure,
    ],
    compare: compareFoi,
    ...(headings === undefined ? {} : { headings }),
  })
}
