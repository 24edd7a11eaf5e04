import { definePlugin, type Plugin } from '@imt/core'
import { rules, type FoiCode } from './rules/index.js'
import { foiSection, type foiSchema } from './section.js'
import { recogniseLog } from './log/recognise.js'
import { recogniseStatistics } from './statistics/recognise.js'
import { recogniseStanding } from './standing/recognise.js'

/** The Freedom of Information plugin: standing statements, the disclosure log and statistics of requests. */
export interface FoiPlugin extends Plugin<'foi', typeof foiSchema, FoiCode> {}

/** Returns the Freedom of Information plugin. */
export const foi = (): FoiPlugin =>
  definePlugin({
    id: 'foi',
    section: foiSection,
    requires: [],
    rules,
    recognise: [recogniseStanding, recogniseLog, recogniseStatistics],
  })
