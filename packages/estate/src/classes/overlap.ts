import { isTotalRow } from './total-row.js'

const joiner = /\s*(?:,|&|\/|\band\b|\+)\s*/i
const plain = (text: string): string => text.toLowerCase().replace(/\([^)]*\)/g, '').replace(/\s+/g, ' ').trim().replace(/s$/, '')

/**
 * Returns the classes that another class already includes: `Laptops` beside `Desktop PCs and laptops`. They must not be added
 * to it. Two rows of the same name are no overlap but a conflict, or two counts.
 *
 * @param labels - the classes as published
 * @returns for each class that is included, its position and that of the class that includes it, from 0
 * @example
 * ```ts
 * includedClasses(['Desktop PCs and laptops', 'Laptops', 'Printers']) // => [[1, 0]]
 * ```
 */
export const includedClasses = (labels: readonly string[]): readonly (readonly [included: number, by: number])[] => {
  const parts = labels.map((label) => (isTotalRow({ assetType: label }) ? [] : label.replace(/\([^)]*\)/g, '').split(joiner).map(plain).filter((part) => part !== '')))
  return labels.flatMap((label, index) => {
    const own = parts[index] ?? []
    if (own.length !== 1) return []
    const by = parts.findIndex((others, other) => other !== index && others.length > 1 && others.includes(plain(label)))
    return by < 0 ? [] : [[index, by] as const]
  })
}
