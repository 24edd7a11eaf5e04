import type { ContractEntry } from './schema.js'

const total =
  /^(?:grand |overall |sub[ -]?)?totals?(?: (?:contract |annual |whole[ -]life )?(?:values?|costs?|spend|amount|of (?:all )?contracts|contracts?))?[ :.*]*$/i

/** One space between words, and no sign of pounds. */
const tidy = (text: string): string =>
  text.replaceAll('(£)', ' ').replaceAll('£', ' ').split(/\s/).filter(Boolean).join(' ')

/** What a total states beside its words. */
const figures: ReadonlySet<string> = new Set(['value', 'annualValue', 'valueVat', 'notes'])

/**
 * Returns the words that make a row of a register the total of others, or `undefined` for a contract: a total names no
 * supplier, no day and no term.
 */
export const totalWordsOf = (entry: ContractEntry): string | undefined => {
  const texts = Object.entries(entry).flatMap(([field, text]) =>
    typeof text === 'string' && text.trim() !== '' && !figures.has(field) ? [text.trim()] : [],
  )
  const [words, ...others] = texts
  return words !== undefined &&
    total.test(tidy(words)) &&
    others.every((text) => text === words || /^[\s–-]*$/.test(text))
    ? words
    : undefined
}
