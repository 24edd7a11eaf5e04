import { hashOf, isText } from './stretch.js'

/**
 * Numbers texts from 0 in the order they are first met, and finds the number of a value without making a text or a key
 * of it.
 */
export interface TextIds {
  /** The number of the value that stands in a text from one offset up to another, -1 if it was never met. */
  readonly find: (text: string, from: number, to: number) => number
  /** The number of a text, which is given one if it has none. */
  readonly idOf: (text: string) => number
  /** The texts by their numbers. */
  readonly texts: readonly string[]
}

/** A text of its own: the values of a batch are slices of its whole stretch of the file, and these are kept. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string

/** Returns an empty numbering: a hash table with open addressing, at most half full. */
export const textIds = (): TextIds => {
  const texts: string[] = []
  const hashes: number[] = []
  let places = new Int32Array(256)

  /** The place of a value, or the free one where it belongs. Places hold numbers from 1. */
  const placeOf = (hash: number, text: string, from: number, to: number): number => {
    const last = places.length - 1
    for (let place = (hash ^ (hash >>> 16)) & last; ; place = (place + 1) & last) {
      const id = (places[place] ?? 0) - 1
      if (id < 0 || (hashes[id] === hash && isText(text, from, to, texts[id] ?? ''))) return place
    }
  }
  const grow = (): void => {
    places = new Int32Array(places.length * 2)
    const last = places.length - 1
    for (const [id, hash] of hashes.entries()) {
      let place = (hash ^ (hash >>> 16)) & last
      while (places[place] !== 0) place = (place + 1) & last
      places[place] = id + 1
    }
  }

  return {
    texts,
    find: (text, from, to) => (places[placeOf(hashOf(text, from, to), text, from, to)] ?? 0) - 1,
    idOf: (text) => {
      const hash = hashOf(text, 0, text.length)
      const place = placeOf(hash, text, 0, text.length)
      const known = (places[place] ?? 0) - 1
      if (known >= 0) return known
      hashes.push(hash)
      places[place] = texts.push(own(text))
      if (2 * texts.length > places.length) grow()
      return texts.length - 1
    },
  }
}
