import { definePlugin, type Plugin } from '@imt/core'
import { complaintRouteMissing } from './rules/complaint-route-missing.js'
import { futureRequestsPrejudged } from './rules/future-requests-prejudged.js'
import { harmTestMisstated } from './rules/harm-test-misstated.js'
import { section21ForWithheld } from './rules/section-21-for-withheld.js'
import { foiSection, type foiSchema } from './section.js'
import { recogniseStanding } from './standing/recognise.js'

/** The codes of the Freedom of Information rules. */
export type FoiCode = 'foi/future-requests-prejudged' | 'foi/section-21-for-withheld' | 'foi/harm-test-misstated' | 'foi/complaint-route-missing'

/** The Freedom of Information plugin: standing statements and what they can and cannot do. */
export interface FoiPlugin extends Plugin<'foi', typeof foiSchema, FoiCode> {}

/** Returns the Freedom of Information plugin. */
export const foi = (): FoiPlugin =>
  definePlugin({
    id: 'foi',
    section: foiSection,
    requires: [],
    rules: [futureRequestsPrejudged, section21ForWithheld, harmTestMisstated, complaintRouteMissing],
    recognise: [recogniseStanding],
  })
