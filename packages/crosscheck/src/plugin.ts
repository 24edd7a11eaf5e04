import { definePlugin, type Plugin } from '@imt/core'
import { rules, type CrosscheckCode } from './rules/index.js'

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
export interface CrosscheckPlugin extends Plugin<'crosscheck', null, CrosscheckCode, 'estate' | 'finance' | 'foi'> {}

/** Returns the crosscheck plugin. */
export const crosscheck = (): CrosscheckPlugin =>
  definePlugin({
    id: 'crosscheck',
    section: null,
    requires: ['estate', 'finance', 'foi'],
    rules,
    recognise: [],
  })
