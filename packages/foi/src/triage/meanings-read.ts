import { numberWords } from './number-words.js'
import { requestWords } from './request-words.data.js'
import { synonyms, synonymsOfThings } from './synonyms.data.js'
import { termFinder } from './term-finder.js'
import { wordsRead, type WordRead } from './words-read.js'

/** A term of a text under the one name that stands for all that mean the same. The end is not included. */
export interface Meaning {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Whether it tells what is asked: a word of any request does not. */
  readonly tells: boolean
}

const find = termFinder(synonyms)

const ofThings = new Set(synonymsOfThings.map(({ id }) => id))
/** Whether it is the name that stands for a thing, such as a laptop, under all that it is called. */
export const isThing = (key: string): boolean => ofThings.has(key)

let common: ReadonlySet<string> | undefined
/** The stems of words of any request. */
export const commonStems = (): ReadonlySet<string> =>
  (common ??= new Set(wordsRead(requestWords).map(({ stem }) => stem)))

const abbreviated = /^(?:IT|I\.T)$/
const lowerCase = /\p{Ll}/u

const own = (list: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(list, key) ? list[key] : undefined

/** Returns the terms of a text in their order, each under the name that stands for all that mean the same. */
export const meaningsRead = (text: string, words: readonly WordRead[]): readonly Meaning[] => {
  const little = commonStems()
  const byFirst = new Map<number, { readonly key: string; readonly to: number }>()
  for (const [key, places] of find(words)) for (const { at, to } of places) byFirst.set(at, { key, to })
  // "IT" in a text that is not all in capitals is no pronoun.
  const tellsCase = lowerCase.test(text)
  const meanings: Meaning[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at] as WordRead
    const term = byFirst.get(at)
    const start = word.start
    if (term !== undefined) {
      meanings.push({ key: term.key, start, end: words[term.to]?.end ?? word.end, tells: true })
      at = term.to + 1
      continue
    }
    const isIt = word.stem === 'it' && tellsCase && abbreviated.test(text.slice(word.start, word.end))
    const number = own(numberWords, word.stem)
    const key = isIt ? '=information-technology' : number === undefined ? word.stem : `${number}`
    meanings.push({ key, start, end: word.end, tells: isIt || !little.has(word.stem) })
    at += 1
  }
  return meanings
}
