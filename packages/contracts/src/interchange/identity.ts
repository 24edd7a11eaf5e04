import type { ContractEntry } from '../register/schema.js'

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60)

/**
 * Gives every contract an identity that stays the same from one publication to the next: its reference, or else its
 * title and supplier. Contracts that share one are numbered in their order.
 */
export const identities = (entries: readonly ContractEntry[]): readonly string[] => {
  const seen = new Map<string, number>()
  return entries.map(({ reference, title, description, supplier }) => {
    const base =
      (reference !== undefined && slug(reference)) ||
      slug([title ?? description ?? '', supplier ?? ''].filter((text) => text !== '').join(' ')) ||
      'contract'
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  })
}
