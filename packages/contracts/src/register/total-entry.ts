import type { ContractEntry } from './schema.js'

const total =
  /^(?:grand |overall |sub[ -]?)?totals?(?: (?:contract |annual |whole[ -]life )?(?:values?|costs?|spend|amount|of (?:all )?contracts|contracts?))?[ :.*]*$/i

/** One space between words, and no sign of pounds. */
const tidy = (text: string): string =>
  text.replaceAll('(£)', ' ').replaceAll('£', ' ').split(/\s/).filter(Boolean).join(' ')

/** What a total states beside its words. */
const figures: ReadonlySet<string> = new Set(['value', 'annualValue', 'valueVat', 'notes'])

const average =
  /^(?:the )?(?:average|mean|median)(?: (?:contract |annual )?(?:values?|costs?|spend|amount)(?: per contract)?| per contract)?[ :.*]*$/i

/** Words with which nothing but a note on the register begins: `Source: …`, `Prepared by …`. */
const note = /^(?:\(?(?:notes?|sources?)(?: \d)?\)? ?:|prepared by |\*.*\.$)/i

/** The texts that an entry states in the fields that count. */
const textsOf = (entry: ContractEntry, counts: (field: string) => boolean): readonly string[] =>
  Object.entries(entry).flatMap(([field, text]) =>
    typeof text === 'string' && text.trim() !== '' && counts(field) ? [text.trim()] : [],
  )

/** The words of a row that names no supplier, no day and no term: nothing but a name, and figures. */
const wordsAlone = (entry: ContractEntry): string | undefined => {
  const [words, ...others] = textsOf(entry, (field) => !figures.has(field))
  return words !== undefined && others.every((text) => text === words || /^[\s–-]*$/.test(text)) ? words : undefined
}

/** True for a row that states what contracts come to on average: no contract, and no total. */
export const isAverage = (entry: ContractEntry): boolean => average.test(tidy(wordsAlone(entry) ?? ''))

/** True for a row that is a note on the register: it begins as one, and states nothing else. */
export const isNote = (entry: ContractEntry): boolean => {
  const [words, ...others] = textsOf(entry, () => true)
  return words !== undefined && note.test(tidy(words)) && others.every((text) => text === words)
}

/**
 * Returns the words that make a row of a register the total of others, or `undefined` for a contract: a total names no
 * supplier, no day and no term.
 */
export const totalWordsOf = (entry: ContractEntry): string | undefined => {
  const words = wordsAlone(entry)
  return words !== undefined && total.test(tidy(words)) ? words : undefined
}
