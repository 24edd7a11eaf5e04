import type { WordRead } from './words-read.js'

/** What a text denies or leaves out, by stem, with the place of the word. */
export interface Negations {
  /** "not supported". */
  readonly denied: ReadonlyMap<string, WordRead>
  /** "excluding laptops", "except for tablets". */
  readonly leftOut: ReadonlyMap<string, WordRead>
}

const leaving = new Set(['exclud', 'except', 'without'])
/** How many words behind it a word reaches that leaves out, and one that denies. */
const reachOfLeaving = 4
const reachOfDenying = 2
/** Behind these "not" denies nothing: "whether or not", "if not". */
const beforeNot = new Set(['or', 'if', 'why'])
/** Shorter ones begin with "un" by chance: "unit" is not the opposite of "it". */
const shortestOpposite = 5

/** Reads what words deny and leave out: of what stands behind "not" the first word that tells something. */
export const negationsIn = (words: readonly WordRead[], stems: ReadonlySet<string>): Negations => {
  const denied = new Map<string, WordRead>()
  const leftOut = new Map<string, WordRead>()
  words.forEach(({ stem }, at) => {
    if (leaving.has(stem)) {
      for (const word of words.slice(at + 1, at + 1 + reachOfLeaving))
        if (stems.has(word.stem) && !leftOut.has(word.stem)) leftOut.set(word.stem, word)
    } else if (stem === 'not' && !beforeNot.has(words[at - 1]?.stem ?? '')) {
      const word = words.slice(at + 1, at + 1 + reachOfDenying).find((each) => stems.has(each.stem))
      if (word !== undefined) denied.set(word.stem, word)
    }
  })
  return { denied, leftOut }
}

/** The words of the one text, and of the other. */
export type Opposite = readonly [a: readonly WordRead[], b: readonly WordRead[]]

interface Negated {
  readonly stems: ReadonlySet<string>
  readonly words: readonly WordRead[]
  readonly negations: Negations
}

const isAffirmed = ({ stems, negations: { denied, leftOut } }: Negated, stem: string): boolean =>
  stems.has(stem) && !denied.has(stem) && !leftOut.has(stem)

/** The stems that the one denies, with "not" or "un", and the other asks for. */
const deniedBy = (one: Negated, other: Negated): readonly string[] => [
  ...[...one.negations.denied.keys()].filter((stem) => isAffirmed(other, stem)),
  ...[...other.stems].filter(
    (stem) =>
      stem.length >= shortestOpposite &&
      one.stems.has(`un${stem}`) &&
      !other.stems.has(`un${stem}`) &&
      isAffirmed(other, stem),
  ),
]

const wordOf = ({ words }: Negated, stem: string): WordRead | undefined => words.find((word) => word.stem === stem)

/**
 * The words in which two texts are each other's opposite: what the one denies and the other asks for, or what each
 * leaves out where these are different things. Empty where they are not.
 */
export const opposites = (a: Negated, b: Negated): readonly Opposite[] => {
  const denied = [...new Set([...deniedBy(a, b), ...deniedBy(b, a)])]
  const placed = (text: Negated, stem: string): readonly WordRead[] => {
    const word = wordOf(text, stem) ?? wordOf(text, `un${stem}`)
    return word === undefined ? [] : [word]
  }
  const found = denied.map((stem): Opposite => [placed(a, stem), placed(b, stem)])
  const [outA, outB] = [a.negations.leftOut, b.negations.leftOut]
  const areOthers = outA.size > 0 && outB.size > 0 && ![...outA.keys()].some((stem) => outB.has(stem))
  return areOthers ? [...found, [[...outA.values()], [...outB.values()]]] : found
}
