/** A name, by its words, and how many payments have it. */
export interface CountedName {
  readonly words: readonly string[]
  readonly times: number
}

/** In shorter words a letter makes another name more often than a slip. */
const shortestWord = 6
/** Where a letter stands for another, or is one more at the end, it takes more to be a slip: Barton and Burton. */
const shortestOfDoubtful = 8
const timesOfDoubtful = 3
/** A slip is made once, or seldom beside what is right. */
const seldom = 5
const most = 1_000

type Slip = 'clear' | 'doubtful'

/** Two letters side by side that changed places, or one that is missing inside a word, are what fingers do. */
const slipBetween = (one: string, other: string): Slip | undefined => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < shortestWord || long.length - short.length > 1 || short.charCodeAt(0) !== long.charCodeAt(0))
    return undefined
  let at = 0
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1
  if (short.length < long.length) {
    if (short.slice(at) !== long.slice(at + 1)) return undefined
    return at === short.length ? 'doubtful' : 'clear'
  }
  if (short.slice(at + 1) === long.slice(at + 1)) return at === short.length ? undefined : 'doubtful'
  const areSwapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return areSwapped && short.slice(at + 2) === long.slice(at + 2) ? 'clear' : undefined
}

/** Which of two names is the mistyped one, if one is: that which hardly ever stands. */
const isSeldom = (few: CountedName, many: CountedName, slip: Slip, words: readonly [string, string]): boolean => {
  if (slip === 'clear') return few.times === 1 || few.times * seldom <= many.times
  const isLong = words.every(({ length }) => length >= shortestOfDoubtful)
  return isLong && few.times === 1 && many.times >= timesOfDoubtful
}

const hasDigit = /\d/
const prime = 0x01000193

const mixed = (hash: number, letter: number): number => Math.imul(hash ^ letter, prime)

/** A number for a word without one of its letters, or for all of it. */
const hashWithout = (word: string, left: number, start: number): number => {
  let hash = start
  for (let at = 0; at < word.length; at += 1) if (at !== left) hash = mixed(hash, word.charCodeAt(at))
  return hash | 0
}

const hashOfOthers = (words: readonly string[], left: number): number => {
  let hash = mixed(0x811c9dc5, left)
  for (const [index, word] of words.entries()) if (index !== left) hash = mixed(hashWithout(word, -1, hash), 0x20)
  return hash
}

/**
 * Returns pairs of names that are a slip apart in one word, the seldom one first, by their places in the list. Names
 * that differ in a digit are two, and so are short ones.
 *
 * Two words that are a slip apart are the same without a letter of each, so that not every name is held to every other.
 */
export const nearNames = (names: readonly CountedName[]): readonly (readonly [number, number])[] => {
  const heads = new Map<number, number>()
  /** The entry before each with the same number: names by their places, and which of their words it is. */
  const entries: { readonly name: number; readonly word: number; readonly before: number }[] = []
  const found = new Map<number, number>()
  const isPair = (one: number, other: number, word: number): boolean => {
    const [a, b] = [names[one]?.words ?? [], names[other]?.words ?? []]
    return a.length === b.length && a.every((text, index) => index === word || text === b[index])
  }
  const tell = (one: number, other: number, word: number): void => {
    const [a, b] = [names[one], names[other]]
    if (a === undefined || b === undefined || !isPair(one, other, word)) return
    const words = [a.words[word] ?? '', b.words[word] ?? ''] as const
    const slip = slipBetween(words[0], words[1])
    if (slip === undefined) return
    const [few, many, isTurned] = a.times < b.times ? [a, b, false] : [b, a, true]
    const place = isTurned ? other : one
    if (!isSeldom(few, many, slip, words) || found.has(place) || found.size >= most) return
    found.set(place, isTurned ? one : other)
  }
  const meet = (name: number, word: number, hash: number): void => {
    const head = heads.get(hash) ?? -1
    for (let entry = entries[head]; entry !== undefined; entry = entries[entry.before])
      if (entry.name !== name && entry.word === word) tell(entry.name, name, word)
    heads.set(hash, entries.length)
    entries.push({ name, word, before: head })
  }
  for (const [name, { words }] of names.entries())
    for (const [word, text] of words.entries()) {
      if (text.length < shortestWord || hasDigit.test(text)) continue
      const others = hashOfOthers(words, word)
      meet(name, word, hashWithout(text, -1, others))
      // Without the first letter no two are held to each other.
      for (let left = 1; left < text.length; left += 1) meet(name, word, hashWithout(text, left, others))
    }
  return [...found]
}
