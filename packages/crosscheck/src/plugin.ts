import { definePlugin, type Plugin } from '@imt/core'
import { capitalisationQuestion } from './rules/capitalisation-question/rule.js'
import { replacementCycle } from './rules/replacement-cycle/rule.js'
import { securityDetailPublished } from './rules/security-detail-published/rule.js'

/** The codes of the rules that join sections. */
export type CrosscheckCode =
  'crosscheck/security-detail-published' | 'crosscheck/replacement-cycle' | 'crosscheck/capitalisation-question'

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
export interface CrosscheckPlugin extends Plugin<
  'crosscheck',
  null,
  CrosscheckCode,
  'estate' | 'finance' | 'contracts' | 'foi'
> {}

/** Returns the crosscheck plugin. */
export const crosscheck = (): CrosscheckPlugin =>
  definePlugin({
    id: 'crosscheck',
    section: null,
    requires: ['estate', 'finance', 'contracts', 'foi'],
    rules: [securityDetailPublished, replacementCycle, capitalisationQuestion],
    recognise: [],
  })
