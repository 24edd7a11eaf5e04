import type { Rule } from '@imt/core'

/** The rules of a domain, and what loads all that they do. */
export interface DomainRules {
  readonly rules: readonly Pick<Rule, 'reads'>[]
  load(): Promise<void>
}

/**
 * The domains whose rules are still to be loaded: none, where each package brings its own. The built command holds them
 * apart from what recognises and reads tables, and has them listed here: see tooling/bundle.
 */
export const domainRules: readonly DomainRules[] = []
