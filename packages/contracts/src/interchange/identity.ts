import type { ContractEntry } from '../register/schema.js'

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60)

/** What tells entries apart that share a reference: it changes neither when rows move nor when a term is extended. */
const contentOf = ({ title, description, supplier, start }: ContractEntry): string =>
  [title, description, supplier, start].map((text) => text?.trim() ?? '').join('\n')

/** What tells entries apart that have all of that in common: it may change, and says more than where a row stands. */
const remainderOf = ({ end, revisedEnd, maximumEnd, period, term, value, annualValue }: ContractEntry): string =>
  [end, revisedEnd, maximumEnd, period, term, value, annualValue].map((text) => text?.trim() ?? '').join('\n')

/**
 * Gives every contract an identity that stays the same from one publication to the next: its reference, or else its
 * title and supplier. Contracts that share one are numbered by what else is said of them, and in their order only where
 * all of that is the same: a row that moves takes its identity along.
 */
export const identities = (entries: readonly ContractEntry[]): readonly string[] => {
  const sharing = new Map<string, number[]>()
  entries.forEach(({ reference, title, description, supplier }, index) => {
    const base =
      (reference !== undefined && slug(reference)) ||
      slug([title ?? description ?? '', supplier ?? ''].filter((text) => text !== '').join(' ')) ||
      'contract'
    const known = sharing.get(base)
    if (known === undefined) sharing.set(base, [index])
    else known.push(index)
  })
  const names: string[] = []
  for (const [base, indexes] of sharing) {
    const contents = new Map(
      indexes.length === 1
        ? []
        : indexes.map((index) => {
            const entry = entries[index] ?? {}
            return [index, `${contentOf(entry)}\n\n${remainderOf(entry)}`] as const
          }),
    )
    const compared = (index: number): string => contents.get(index) ?? ''
    const inOrder = [...indexes].sort((a, b) =>
      compared(a) === compared(b) ? a - b : compared(a) < compared(b) ? -1 : 1,
    )
    inOrder.forEach((index, rank) => {
      const numbered = `${base}-${String(rank + 1)}`
      // A contract may have that for a reference of its own: two hyphens stand in no reference that was made plain.
      names[index] = rank === 0 ? base : sharing.has(numbered) ? `${base}--${String(rank + 1)}` : numbered
    })
  }
  return names
}
