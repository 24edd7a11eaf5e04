import { stemmer } from 'stemmer'

/** A word of a text, as it is compared. Offsets count UTF-16 units of the text; the end is not included. */
export interface WordRead {
  readonly stem: string
  readonly start: number
  readonly end: number
}

// A word may hold marks that are not seen (a soft hyphen, a mark of direction) without becoming two.
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|[£€$%]/gu
const unseen = /[\p{Cf}\p{M}]/gu
const plain = /^[a-z]+$/
/** Longer ones are no words, and are compared as they stand. */
const longestWord = 40

/** First parts that are written apart or in one with what follows: all ways of writing are to compare alike. */
const firstParts = ['cyber', 'info', 'anti', 'multi']
const secondParts = new Set(['secur', 'sec', 'viru', 'factor', 'function', 'malwar', 'spywar', 'cloud'])

/** Spellings of one word that the stemmer leaves apart, by stem. */
const spellings: Readonly<Record<string, string>> = {
  organ: 'organis',
  licens: 'licenc',
  center: 'centr',
  programm: 'program',
  staf: 'staff',
  catalogu: 'catalog',
  telephoni: 'telephon',
}

/** Words that the stemmer would run together with others: to secure is not security, nor is an officer an office. */
const apart: Readonly<Record<string, string>> = {
  provider: 'provider',
  providers: 'provider',
  officer: 'officer',
  officers: 'officer',
  manager: 'manager',
  managers: 'manager',
  director: 'director',
  directors: 'director',
  developer: 'developer',
  developers: 'developer',
  user: 'user',
  users: 'user',
  governance: 'governance',
  specification: 'specification',
  specifications: 'specification',
  reported: 'reported',
  reporting: 'reported',
  secure: 'secure',
  secured: 'secure',
  securely: 'secure',
  securing: 'secure',
  keys: 'keys',
  pcs: 'pc',
  vms: 'vm',
}

const stems = new Map<string, string>()
/** Words met are remembered, up to this many: a register of requests repeats them. */
const remembered = 20_000

const own = (list: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(list, key) ? list[key] : undefined

const stemOf = (word: string): string => {
  if (word.length > longestWord || !plain.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  // An abbreviation of three letters that ends in s is no plural: IDS, IPS, PAS.
  const short = word.length <= 3 && word.endsWith('s')
  const stem = short ? word : stemmer(word.replace(/iz(?=[eai])/, 'is'))
  const spelt = own(apart, word) ?? own(spellings, stem) ?? stem
  if (stems.size < remembered) stems.set(word, spelt)
  return spelt
}

/** The parts of a word that may be written in one: "cyberattacks" as "cyber" and "attack". */
const partsOf = (word: string): readonly string[] => {
  for (const part of firstParts)
    if (word.length > part.length && word.length <= longestWord && word.startsWith(part)) {
      const rest = stemOf(word.slice(part.length))
      if (part === 'cyber' || secondParts.has(rest)) return [part, rest]
    }
  return [stemOf(word)]
}

/**
 * Returns the words of a text, cut down to their stems, with their places. Case, white space, punctuation and marks
 * that are not seen make no difference; signs of money and per cent are words. Takes time linear in the text.
 */
export const wordsRead = (text: string): readonly WordRead[] => {
  const words: WordRead[] = []
  for (const match of text.matchAll(token)) {
    const [found] = match
    const start = match.index
    const end = start + found.length
    const word = found.normalize('NFKD').replaceAll(unseen, '').toLowerCase()
    for (const stem of partsOf(word)) words.push({ stem, start, end })
  }
  return words
}
