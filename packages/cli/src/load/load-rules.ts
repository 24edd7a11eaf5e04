import { domainRules, type DomainRules } from './domain-rules.js'

/**
 * Loads the rules that have something to look at, with those of their domain.
 *
 * @param sections - the ids of the sections that were read; `'all'` where more may come
 * @param domains - the domains whose rules may still have to be loaded
 */
export const loadRules = async (
  sections: ReadonlySet<string> | 'all',
  domains: readonly DomainRules[] = domainRules,
): Promise<void> => {
  const isThere = ({ id }: { readonly id: string }): boolean => sections === 'all' || sections.has(id)
  const wanted = domains.filter(({ rules }) => rules.some(({ reads }) => reads.every(isThere)))
  await Promise.all(wanted.map(async ({ load }) => load()))
}
