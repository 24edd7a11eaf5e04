import { definePlugin, type Plugin } from '@imt/core'
import { securityDetailPublished } from './rules/security-detail-published.js'

/** The codes of the rules that join sections. */
export type CrosscheckCode = 'crosscheck/security-detail-published'

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
export interface CrosscheckPlugin extends Plugin<'crosscheck', null, CrosscheckCode, 'estate' | 'finance' | 'contracts' | 'foi'> {}

/** Returns the crosscheck plugin. */
export const crosscheck = (): CrosscheckPlugin =>
  definePlugin({ id: 'crosscheck', section: null, requires: ['estate', 'finance', 'contracts', 'foi'], rules: [securityDetailPublished], recognise: [] })
