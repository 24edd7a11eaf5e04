import { wordsOfHeading, type HeadingWords } from './heading-words.js'
import { areSlipOf } from './near-word.js'
import { remembering } from '../remember/remember.js'
import { tidyHeading } from './tidy-heading.js'

/** For each key of a row, the headings under which it is published. */
export type ColumnNames<Key extends string> = { readonly [K in Key]: readonly (string | RegExp)[] }

/** A key that a heading may stand for, and the name by which it does. */
export interface Meant<Key extends string> {
  readonly key: Key
  readonly name: string
}

/** The names of a dictionary, ready to be looked up. */
export interface HeadingIndex<Key extends string> {
  /** Keys of which the heading is a name, in the order of the dictionary. */
  named(heading: string): readonly Key[]
  /** Keys of which it is a name but for how it is written: units, brackets, letters before. */
  written(words: HeadingWords): readonly Key[]
  /** Keys of which it has the words, in another number or order. */
  worded(words: HeadingWords): readonly Key[]
  /** Keys of which it is a name with a slip in one word. */
  misspelt(words: HeadingWords): readonly Meant<Key>[]
}

/** Stands in no word of a heading. */
const between = '\n'
/** Words of a name as one text, which no heading can have otherwise. */
const joined = (words: readonly string[]): string => words.join(between)

/** A name of a dictionary, in each way in which it is looked up. */
interface Prepared {
  readonly name: string
  readonly exact: readonly string[]
  readonly said: HeadingWords
}

/** The names of each key: a dictionary that is made for one table shares those that it takes over from another. */
const prepared = new WeakMap<readonly (string | RegExp)[], readonly Prepared[]>()

const preparedOf = (names: readonly (string | RegExp)[]): readonly Prepared[] => {
  const known = prepared.get(names)
  if (known) return known
  const made = names.flatMap((name) =>
    typeof name === 'string'
      ? [{ name, exact: [name.toLowerCase(), tidyHeading(name).toLowerCase()], said: wordsOfHeading(name) }]
      : [],
  )
  prepared.set(names, made)
  return made
}

const indexOf = <Key extends string>(names: ColumnNames<Key>): HeadingIndex<Key> => {
  const keys = Object.keys(names) as Key[]
  const exact = new Map<string, Set<Key>>()
  const plain = new Map<string, Set<Key>>()
  const words = new Map<string, Set<Key>>()
  // By the number of their words: a slip leaves that as it is.
  const spelt = new Map<number, { readonly meant: Meant<Key>; readonly words: readonly string[] }[]>()
  const forms = keys.flatMap((key) => {
    const own = names[key].filter((name): name is RegExp => typeof name !== 'string')
    return own.length === 0 ? [] : [{ key, own }]
  })
  const add = (map: Map<string, Set<Key>>, text: string, key: Key): void => {
    const before = map.get(text)
    if (text === '') return
    if (before) before.add(key)
    else map.set(text, new Set([key]))
  }
  for (const key of keys)
    for (const { name, exact: asWritten, said } of preparedOf(names[key])) {
      for (const text of asWritten) add(exact, text, key)
      add(plain, said.plain, key)
      add(words, joined(said.words), key)
      const alike = spelt.get(said.words.length) ?? []
      alike.push({ meant: { key, name }, words: said.words })
      spelt.set(said.words.length, alike)
    }
  const inOrder = (found: ReadonlySet<Key> | undefined, text: string): readonly Key[] => {
    const all = new Set(found)
    const fits = (form: RegExp): boolean => text.search(form) >= 0
    for (const { key, own } of text === '' ? [] : forms) if (!all.has(key) && own.some(fits)) all.add(key)
    return all.size < 2 ? [...all] : keys.filter((key) => all.has(key))
  }
  const written = remembering((text) => inOrder(plain.get(text), text))
  const worded = remembering((text) => inOrder(words.get(text), ''))
  const slips = remembering((text): readonly Meant<Key>[] => {
    const said = text.split(between)
    const found = new Map<Key, Meant<Key>>()
    for (const { meant, words: known } of spelt.get(said.length) ?? [])
      if (!found.has(meant.key) && areSlipOf(said, known)) found.set(meant.key, meant)
    return [...found.values()]
  })
  return {
    named: (heading) => inOrder(exact.get(heading.toLowerCase()), heading),
    written: (said) => written(said.plain),
    worded: (said) => worded(joined(said.words)),
    misspelt: (said) => slips(joined(said.words)),
  }
}

/** A dictionary is made ready once: it is asked of every table of every file. Nothing else hangs on it. */
const indexes = new WeakMap<object, HeadingIndex<string>>()

/** Returns the names of a dictionary, ready to be looked up. */
export const headingIndex = <Key extends string>(names: ColumnNames<Key>): HeadingIndex<Key> => {
  const known = indexes.get(names) as HeadingIndex<Key> | undefined
  if (known) return known
  const made = indexOf(names)
  indexes.set(names, made)
  return made
}
