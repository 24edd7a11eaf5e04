/** A name, by its words, and how many payments have it. */
export interface CountedName {
  readonly words: readonly string[]
  readonly times: number
}

/** In shorter words a letter makes another name more often than a slip. */
const shortestWord = 6
/** A word of so many letters is seldom another name for one of them. */
const longWord = 8
/** Beside a title or an initial a long word is a surname. */
const restWord = 4
/** A slip is made seldom beside what is right: once, or a fifth as often. */
const timesBesideOne = 3
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

/**
 * True where the seldom one of two names may be a slip. Surnames differ so too, Johnson and Johnston, Barton and
 * Burton: one has to stand much oftener, or the words are long and others beside them are the same. Where a letter
 * stands for another, or is one more at the end, it takes both long words and the clearest difference.
 */
const isSeldom = (few: CountedName, many: CountedName, slip: Slip, words: readonly [string, string]): boolean => {
  const areLong = words.every(({ length }) => length >= longWord)
  if (slip === 'doubtful') return areLong && few.times === 1 && many.times >= seldom
  if (few.times > 1) return few.times * seldom <= many.times
  return many.times >= timesBesideOne || (areLong && few.words.filter(({ length }) => length >= restWord).length > 1)
}

const hasDigit = /\d/
/** A longer text is no name: a cell with a paragraph in it. */
const longestName = 200
/** So many names that are the same but for one letter are held to the next one. */
const heldTo = 50

/** An odd number that spreads the letters over all bits. */
const base = 0x01000193

const withLetter = (hash: number, letter: number): number => (Math.imul(hash, base) + letter) | 0

const hashOf = (word: string): number => {
  let hash = word.length
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  return hash
}

/**
 * Returns a number for a word, and one for it without each of its letters but the first, as no two words are held to
 * each other that differ in that. Without one or the other of a doubled letter a word is the same, and counts once.
 */
const hashesWithout = (word: string): readonly number[] => {
  let before = 0
  const befores: number[] = []
  for (let at = 0; at < word.length; at += 1) {
    befores.push(before)
    before = withLetter(before, word.charCodeAt(at))
  }
  const hashes = [before]
  // What stands behind the letter, and what that moves the letters before it by.
  let [behind, power] = [0, 1]
  for (let at = word.length - 1; at > 0; at -= 1) {
    const letter = word.charCodeAt(at)
    if (letter !== word.charCodeAt(at - 1)) hashes.push((Math.imul(befores[at] ?? 0, power) + behind) | 0)
    behind = (behind + Math.imul(letter, power)) | 0
    power = Math.imul(power, base)
  }
  return hashes
}

/** Returns for each word a number of its place and of the other words. */
const hashesOfOthers = (words: readonly string[]): readonly number[] => {
  const own = words.map((word, index) => Math.imul(hashOf(word), 2 * index + 1))
  const all = own.reduce((sum, each) => (sum + each) | 0, words.length)
  return own.map((each, index) => Math.imul(all - each + index, base))
}

const isName = (words: readonly string[]): boolean => words.reduce((sum, { length }) => sum + length, 0) <= longestName

/**
 * Returns pairs of names that are a slip apart in one word, the seldom one first, by their places in the list. Names
 * that differ in a digit are two, and so are short ones; of more than 200 letters none is compared.
 *
 * Two words that are a slip apart are the same without a letter of each, so that not every name is held to every other.
 * Of names that are all the same without that letter, each is held to the last 50 before it.
 *
 * @param onHeld - told of each two names that are held to each other, by their places
 */
export const nearNames = (
  names: readonly CountedName[],
  onHeld: (one: number, other: number) => void = () => undefined,
): readonly (readonly [number, number])[] => {
  const heads = new Map<number, number>()
  /** The entry before each with the same number: names by their places, and which of their words it is. */
  const entries: { readonly name: number; readonly word: number; readonly before: number }[] = []
  const found = new Map<number, number>()
  const isPair = (one: number, other: number, word: number): boolean => {
    const [a, b] = [names[one]?.words ?? [], names[other]?.words ?? []]
    return a.length === b.length && a.every((text, index) => index === word || text === b[index])
  }
  const tell = (one: number, other: number, word: number): void => {
    onHeld(one, other)
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
    let held = 0
    for (let entry = entries[head]; entry !== undefined && held < heldTo; entry = entries[entry.before]) {
      held += 1
      if (entry.name !== name && entry.word === word) tell(entry.name, name, word)
    }
    heads.set(hash, entries.length)
    entries.push({ name, word, before: head })
  }
  for (const [name, { words }] of names.entries()) {
    if (!isName(words)) continue
    const others = hashesOfOthers(words)
    for (const [word, text] of words.entries()) {
      if (text.length < shortestWord || hasDigit.test(text)) continue
      for (const hash of hashesWithout(text)) meet(name, word, Math.imul(hash, base) ^ (others[word] ?? 0))
    }
  }
  return [...found]
}
